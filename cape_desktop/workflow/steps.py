"""Each step of the road: takes the run (and a tick for progress), gives the run with one more thing known."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cape_desktop.collector import collector_paused
from cape_desktop.domain.assembly import assemble
from cape_desktop.domain.declaration import Declaration, split
from cape_desktop.domain.examination import Circumstances, Examined, examine_all, list_findings
from cape_desktop.domain.fields import Field
from cape_desktop.intake.source import Gathered, Source
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent
from cape_desktop.workflow.edits import decisions
from cape_desktop.workflow.run import Run

if TYPE_CHECKING:
    from cape_desktop.intake.recognise import Opened

Shelve = Callable[[Path, str], Path]
"""Keeps a copy of a source under its hash and says where; the history's `keep_source`."""

Remembered = Mapping[str, Mapping[Field, tuple[int, ...]]]
"""Columns matched before, by header fingerprint."""


def take_in(run: Run, paths: tuple[Path, ...], shelve: Shelve | None = None, tick: Tick = silent) -> Run:
    """Adds files to the run's sources, each once; with `shelve` a copy is kept for the draft. Raises Problem."""
    from cape_desktop.intake.opening import source_from_path

    sources = list(run.sources)
    for path in paths:
        tick(Doing.OPENING, name=path.name)
        source = source_from_path(path)
        if shelve is not None:
            source = replace(source, path=str(shelve(path, source.sha256)))
        if not any(known.sha256 == source.sha256 and known.choices == source.choices for known in sources):
            sources.append(source)
    return run.with_sources(tuple(sources))


def recognise(run: Run, tick: Tick = silent, remembered: Remembered | None = None) -> Run:
    """Opens each source far enough to know its sheet, header row, kind and columns. Raises Problem.

    A workbook with several sheets of the same columns becomes a source for each of them.
    """
    from cape_desktop.intake.recognise import recognise as recognise_source

    run.close()
    with ExitStack() as open_ones:
        opened = []
        waiting = deque(run.sources)
        while waiting:
            one = recognise_source(waiting.popleft(), tick, remembered or {}, run.rules.limits.ieepa_prefixes)
            open_ones.callback(one.close)
            opened.append(one)
            waiting.extendleft(reversed(_sheets_alike(one, (*run.sources, *waiting))))
        open_ones.pop_all()  # they stay open for the reading that follows
    recognised = tuple(one.recognised for one in opened)
    return replace(
        run.with_sources(tuple(one.source for one in recognised)), opened=tuple(opened), recognised=recognised
    )


def _sheets_alike(opened: Opened, known: Iterable[Source]) -> list[Source]:
    """The further sheets of a workbook (or files of an archive) that belong to it, as sources of their own."""
    one = opened.recognised
    if not one.alike:
        return []
    named = {(source.sha256, source.choices.sheet) for source in known}
    opened.recognised = replace(one, source=_on_sheet(one.source, one.sheet), alike=())
    return [_on_sheet(one.source, sheet) for sheet in one.alike if (one.source.sha256, sheet) not in named]


def _on_sheet(source: Source, sheet: str) -> Source:
    return replace(source, choices=replace(source.choices, sheet=sheet))


def build(run: Run, tick: Tick = silent, remembered: Remembered | None = None) -> Run:
    """Reads the mapped columns of every source into row groups. Raises Problem."""
    from cape_desktop.intake.rows import gather

    if run.recognised is None or not run.opened:
        run = recognise(run, tick, remembered)
    parts = [gather(opened, index, tick) for index, opened in enumerate(run.opened)]
    gathered = Gathered(
        tuple(group for part in parts for group in part.groups),
        tuple(row for part in parts for row in part.set_aside),
        tuple(rows for part in parts for rows in part.rows),
        tuple(note for part in parts for note in part.notes),
    )
    run.close()
    if not gathered.groups:
        raise Problem(ProblemKind.NO_ENTRIES, name=", ".join(source.name for source in run.sources))
    return replace(run, opened=(), gathered=gathered, assembled=None, examined=None, list_findings=())


def examine(run: Run, tick: Tick = silent, before: Run | None = None) -> Run:
    """Assembles the entries by the decisions and runs all checks; entries unchanged since `before` keep theirs."""
    with collector_paused():
        return _examine(run, tick, before)


def _examine(run: Run, tick: Tick, before: Run | None) -> Run:
    if run.gathered is None:
        raise ValueError("build comes before examine")
    decided = decisions(run.edits)
    tick(Doing.GROUPING)
    assembled = assemble(run.groups(), decided, before.assembled if before is not None else None)
    at = Circumstances(run.rules, run.today, run.importer, run.declared, run.readiness, decided)
    known = _still_true(run, before)
    fresh = iter(examine_all([entry for entry in assembled.entries if id(entry) not in known], at, tick))
    return replace(
        run,
        assembled=assembled,
        examined=tuple(known.get(id(entry)) or next(fresh) for entry in assembled.entries),
        list_findings=list_findings(assembled.entries, at),
    )


def _still_true(run: Run, before: Run | None) -> dict[int, Examined]:
    """What was found before, by identity of the entry, where neither the circumstances nor an answer changed."""
    if before is None or before.examined is None:
        return {}
    same_circumstances = (
        before.rules is run.rules
        and before.today == run.today
        and before.importer == run.importer
        and before.readiness == run.readiness
        and before.declared == run.declared
    )
    answered_anew = {number for _, number in decisions(run.edits).confirmed ^ decisions(before.edits).confirmed}
    if not same_circumstances or "" in answered_anew:
        return {}
    return {id(one.entry): one for one in before.examined if one.entry.number not in answered_anew}


def plan(run: Run) -> tuple[Declaration, ...]:
    """The declarations that the chosen entries make, split by importer and by the limit."""
    return split(run.chosen_entries(), run.importer.role, run.rules.limits.file_rows)
