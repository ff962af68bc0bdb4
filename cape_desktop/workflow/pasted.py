"""Text from the clipboard becomes a source like any file."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from cape_desktop.progress import Doing, Tick, silent
from cape_desktop.workflow.run import Run
from cape_desktop.workflow.steps import Shelve


def take_in_paste(run: Run, text: str, name: str, shelve: Shelve, tick: Tick = silent) -> Run:
    """Adds pasted text to the run's sources under `name`; `shelve` keeps it beside the history. Raises Problem."""
    from cape_desktop.intake.opening import source_from_text

    tick(Doing.OPENING, name=name)
    with tempfile.TemporaryDirectory() as folder:
        source = source_from_text(text, name, Path(folder))
        source = replace(source, path=str(shelve(Path(source.path), source.sha256)), original="")
    if any(known.sha256 == source.sha256 for known in run.sources):
        return run.with_sources(run.sources)
    return run.with_sources((*run.sources, source))
