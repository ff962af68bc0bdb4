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
from cape_desktop.intake.source import Choices, Gathered, Recognised, Source, row_key
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent
from cape_desktop.workflow.edits import Edit, decisions
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

    Each sheet of a workbook that surely lists entries becomes a source. A sheet that is a source already is not read a
    second time because its file was added again.
    """
    from cape_desktop.intake.recognise import recognise as recognise_source

    run.close()
    with ExitStack() as open_ones:
        opened: list[Opened] = []
        waiting, edits = deque(run.sources), run.edits
        while waiting:
            source = waiting.popleft()
            others = _sheets_elsewhere(source, opened, waiting)
            one = recognise_source(source, tick, remembered or {}, run.rules.limits.ieepa_prefixes, others)
            open_ones.callback(one.close)
            if _is_known(one.recognised, opened):
                continue
            opened.append(one)
            waiting.extendleft(reversed(_further_sheets(one, (*run.sources, *waiting))))
            edits = _edits_on_sheet(edits, source, one.recognised.source)
        open_ones.pop_all()  # they stay open for the reading that follows
    recognised = _without_read_sheets(tuple(one.recognised for one in opened))
    known = run.with_sources(tuple(one.source for one in recognised))
    return replace(known, edits=edits, opened=tuple(opened), recognised=recognised)


def _sheets_elsewhere(source: Source, opened: Iterable[Opened], waiting: Iterable[Source]) -> frozenset[str] | None:
    """The sheets of the same file that sources to come are known to read; None where an earlier one told of all."""
    if any(one.recognised.source.sha256 == source.sha256 for one in opened):
        return None
    return frozenset(one.choices.sheet for one in waiting if one.sha256 == source.sha256 and one.choices.sheet)


def _is_known(one: Recognised, opened: Iterable[Opened]) -> bool:
    """Whether nobody said more of a source than which sheet it is, and an earlier one is that sheet."""
    known = {(other.recognised.source.sha256, other.recognised.sheet) for other in opened}
    return replace(one.source.choices, sheet=None) == Choices() and (one.source.sha256, one.sheet) in known


def _further_sheets(opened: Opened, known: Iterable[Source]) -> list[Source]:
    """The further sheets of a workbook (or files of an archive) that list entries, as sources of their own."""
    one = opened.recognised
    if not one.further:
        return []
    named = {(source.sha256, source.choices.sheet) for source in known}
    opened.recognised = replace(one, source=_on_sheet(one.source, one.sheet), further=())
    others = replace(one.source, choices=replace(one.source.choices, header_row=None, columns=None))
    return [_on_sheet(others, sheet) for sheet in one.further if (one.source.sha256, sheet) not in named]


def _without_read_sheets(recognised: tuple[Recognised, ...]) -> tuple[Recognised, ...]:
    """Each source without those of its unread sheets that another one turned out to read."""
    read = {(one.source.sha256, one.sheet) for one in recognised}
    return tuple(
        replace(one, unread=tuple(sheet for sheet in one.unread if (one.source.sha256, sheet) not in read))
        for one in recognised
    )


def with_sheets(run: Run, place: int, sheets: tuple[str, ...]) -> Run:
    """The run with these sheets of the source at `place` as sources of their own, right behind it.

    What the person chose for the first sheet, its columns among them, says nothing of the others.
    """
    known = run.recognised[place] if run.recognised else None
    if known is None:
        raise ValueError("recognise comes before with_sheets")
    bare = replace(known.source, choices=Choices())
    before, behind = run.sources[:place], run.sources[place + 1 :]
    added = tuple(_on_sheet(bare, sheet) for sheet in sheets)
    first = _on_sheet(known.source, known.sheet)
    return replace(
        run.with_sources((*before, first, *added, *behind)), edits=_edits_on_sheet(run.edits, known.source, first)
    )


def _on_sheet(source: Source, sheet: str) -> Source:
    return replace(source, choices=replace(source.choices, sheet=sheet))


def _edits_on_sheet(edits: tuple[Edit, ...], before: Source, after: Source) -> tuple[Edit, ...]:
    """The edits once a source has its sheet fixed: what they say of its rows stays with these rows."""
    old, new = row_key(before, 0).removesuffix("0"), row_key(after, 0).removesuffix("0")
    if old == new:
        return edits
    return tuple(replace(edit, keys=tuple(key.replace(old, new) for key in edit.keys)) for edit in edits)


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
