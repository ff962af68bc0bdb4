"""`--self-test`: proves that this installation works, from Python to a sample file and its golden upload file."""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import cape_desktop
from cape_desktop import rulebook
from cape_desktop.domain.entry import Repair
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.store import Store
from cape_desktop.paths import folders
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run

SAMPLE = "ES-003 sample.xlsx"
GOLDEN = "ES-003 sample upload.csv"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the checks find things: the program's resources, a folder to write in, a file of the person's."""

    resources: Path
    scratch: Path
    file: Path | None


def self_test(file: Path | None = None, out: Path | None = None) -> int:
    """Runs every check, reads `file` too when given; prints one JSON line (also to `out`); 0 when all hold, else 3."""
    resources = folders(None).resources
    checks: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        place = _Place(resources, Path(scratch), file)
        for name, check in _CHECKS.items():
            try:
                checks[name] = {"ok": True, "is": check(place)}
            except Exception as fault:  # noqa: BLE001 - whatever fails is the answer of this check
                checks[name] = {"ok": False, "is": f"{type(fault).__name__}: {fault}"}
    good = all(check["ok"] for check in checks.values())
    answer = json.dumps({"program": cape_desktop.__version__, "ok": good, "checks": checks}, ensure_ascii=False)
    if out is not None:
        out.write_text(answer + "\n", encoding="utf-8")
    if sys.stdout is not None:
        sys.stdout.write(answer + "\n")
    return 0 if good else 3


def _python(_: _Place) -> str:
    return f"{platform.python_version()} on {sys.platform}"


def _rules(place: _Place) -> str:
    return _pack(place).id


def _pack(place: _Place) -> RulePack:
    return rulebook.load_pack(rulebook.newest_pack(place.resources))


def _history(place: _Place) -> str:
    with Store.open(place.scratch / "empty.sqlite3") as store:
        if store.declarations():
            raise AssertionError("a new history is not empty")
    return f"SQLite {sqlite3.sqlite_version}"


def _sample(place: _Place) -> str:
    """The sample workbook through every step to the saved file, compared with the golden bytes."""
    samples = place.resources / "samples"
    pack = _pack(place)
    with Store.open(place.scratch / "sample.sqlite3") as store:
        run = drafts.start(store, pack, pack.as_of)
        run = _examined(run, samples / SAMPLE)
        saved = keeping.save(run, place.scratch, store)
        whole = store.declaration(saved[0].history_id)
    golden = (samples / GOLDEN).read_bytes()
    if saved[0].data != golden or whole.file.data != golden:
        raise AssertionError(f"{SAMPLE} did not become {GOLDEN}")
    return f"{len(saved[0].declaration.numbers)} numbers as in {GOLDEN}"


def _file(place: _Place) -> str:
    if place.file is None:
        return "none given"
    run = _examined(Run(_pack(place), date.today()), place.file)
    return f"{place.file.name}: {len(run.examined or ())} entries, {len(run.set_aside())} rows set aside"


def _examined(run: Run, path: Path) -> Run:
    run = steps.take_in(run, (path,))
    accept = Edit(EditKind.ACCEPT_ALL, tuple(repair.value for repair in Repair))
    return steps.examine(steps.build(run).with_edits((accept,)))


def _window(_: _Place) -> str:
    from cape_desktop.app import try_window

    return try_window()


def _paper(place: _Place) -> str:
    from cape_desktop.app import try_paper

    return try_paper(place.scratch / "page.pdf")


_CHECKS: dict[str, Callable[[_Place], str]] = {
    "python": _python,
    "rules": _rules,
    "history": _history,
    "sample": _sample,
    "file": _file,
    "window": _window,
    "paper": _paper,
}
