"""What to do next, without a window: steps of declarations and drafts, and the days that the history counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.readiness import Readiness, open_items
from cape_desktop.domain.results import HARDEST_FIRST, Again
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import ChecklistItem, Limits
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.workflow.agenda import Dated, DatedKind, upload_by


class Doing(StrEnum):
    """What a line of the list asks for; `DATED` lines say it by their kind of day."""

    ENROL = "enrol"
    RESUME = "resume"
    UPLOAD = "upload"
    RECORD_ANSWER = "record_answer"
    MEND = "mend"
    REFUSED = "refused"
    LEFT_OUT = "left_out"
    DATED = "dated"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do, about a draft, a declaration or entries of none, by `by` (a day that counts) or without a day.

    `is_last` says that it is CAPE's very last day, because the last safe one is over.
    `kind` says what the day is about; `entries` it concerns, and `later` more have a later day of the same kind. Of
    several `declarations` the one with the nearest day is named.
    `numbers` are the entries of no declaration that have the day. `routes` are what entries in no declaration need,
    `again` whether those that CBP refused can go again, each with their number. `enrols` is whose checklist is open.
    """

    doing: Doing
    draft: Draft | None = None
    declaration: DeclarationRow | None = None
    by: date | None = None
    until: date | None = None
    is_last: bool = False
    kind: DatedKind | None = None
    entries: int = 0
    later: int = 0
    declarations: tuple[DeclarationRow, ...] = ()
    numbers: tuple[str, ...] = ()
    routes: tuple[tuple[Route, int], ...] = ()
    again: tuple[tuple[Again, int], ...] = ()
    enrols: Importer | None = None

    @property
    def is_expected(self) -> bool:
        """Whether it comes by itself, so that one need only watch."""
        return self.kind in (DatedKind.LIQUIDATION, DatedKind.REFUND)

    @property
    def is_late(self) -> bool:
        """Whether something that should have happened did not."""
        return self.kind in (DatedKind.REFUND_OVERDUE, DatedKind.HELD)

    def is_urgent(self, today: date, limits: Limits) -> bool:
        """Whether the day is so near that it must be said: as near as the rules call urgent."""
        span = limits.safe_days - limits.urgent_after_days
        return self.by is not None and not self.is_expected and (self.by - today).days <= span


_DOING = {
    DeclarationState.SAVED: Doing.UPLOAD,
    DeclarationState.UPLOADED: Doing.RECORD_ANSWER,
    DeclarationState.FILE_REFUSED: Doing.MEND,
    DeclarationState.BATCH_REFUSED: Doing.MEND,
}
"""What a declaration in each state asks for; what the others wait for is in the agenda of the history."""
ENROLMENT = "R01"
"""The rule of the checklist items without which CBP holds refunds."""
_MONEY_COMES = (
    DeclarationState.UPLOADED,
    DeclarationState.ACCEPTED,
    DeclarationState.ACCEPTED_WITH_ERRORS,
    DeclarationState.UPDATED,
)
_WITH_THE_FILE = (DatedKind.LAST_SAFE_DAY, DatedKind.LAST_DAY)
_MOST_OF_A_KIND = 3
"""Of more declarations that wait for the same, one line tells."""


def next_steps(
    drafts: Sequence[Draft],
    declarations: Iterable[DeclarationRow],
    limits: Limits,
    today: date,
    days: Iterable[Dated] = (),
    out: Mapping[Route, int] | None = None,
    refused: Mapping[Again, int] | None = None,
) -> tuple[NextStep, ...]:
    """What to do now: things with a day first, the nearest first; then drafts, newest first; then what is expected.

    `days` is the agenda of the history; of entries with several days of one kind the nearest is told. `out` counts
    the entries that no declaration holds by what is to be done with them, `refused` those that CBP refused by whether
    they can go again.
    """
    dated: list[NextStep] = []
    undated: list[NextStep] = []
    for row in declarations:
        doing = _DOING.get(row.state)
        if doing is not None:
            day = upload_by(row, limits, today) if doing is not Doing.RECORD_ANSWER else None
            is_last = day != row.next_safe_day and day is not None
            step = NextStep(doing, declaration=row, by=day, is_last=is_last, entries=row.entries)
            (undated if day is None else dated).append(step)
    told = _told(days)
    dated += [step for step in told if not step.is_expected]
    dated.sort(key=lambda step: step.by or date.max)
    resumed = tuple(NextStep(Doing.RESUME, draft=draft) for draft in drafts)
    if refused:
        again = tuple((one, refused[one]) for one in HARDEST_FIRST if one in refused)
        undated.append(NextStep(Doing.REFUSED, entries=sum(refused.values()), again=again))
    if out:
        undated.append(NextStep(Doing.LEFT_OUT, entries=sum(out.values()), routes=tuple(out.items())))
    return (*dated, *undated, *resumed, *(step for step in told if step.is_expected))


def enrolments(
    importers: Iterable[Importer],
    declarations: Iterable[DeclarationRow],
    items: tuple[ChecklistItem, ...],
    readiness: Callable[[int], Readiness],
) -> tuple[NextStep, ...]:
    """For each importer whose money is on its way while the enrolment for refunds is open: CBP would hold it."""
    needed = tuple(item for item in items if item.blocks_ready and ENROLMENT in item.rules)
    waiting = {row.importer_id for row in declarations if row.state in _MONEY_COMES}
    return tuple(
        NextStep(Doing.ENROL, enrols=importer)
        for importer in importers
        if importer.id in waiting and open_items(needed, readiness(importer.id))
    )


def _told(days: Iterable[Dated]) -> list[NextStep]:
    """One line for each kind of day and declaration, or for each kind where that would be too many.

    The day by which to upload a file is told with the file.
    """
    kinds: dict[DatedKind, dict[int, list[Dated]]] = {}
    for one in days:
        if one.declaration is None or one.kind not in _WITH_THE_FILE:
            about = one.declaration.id if one.declaration else 0
            kinds.setdefault(one.kind, {}).setdefault(about, []).append(one)
    steps = []
    for groups in kinds.values():
        if len(groups) > _MOST_OF_A_KIND:
            together = [one for found in groups.values() for one in found]
            steps.append(_line(together))
        else:
            steps += [_line(found) for found in groups.values()]
    return sorted(steps, key=lambda step: step.by or date.max)


def _line(found: Sequence[Dated]) -> NextStep:
    """The nearest day, with the entries that have it; what is late counts as a whole."""
    first = min(found, key=lambda one: one.day)
    step = NextStep(
        Doing.DATED,
        declaration=first.declaration,
        by=first.day,
        until=first.until,
        kind=first.kind,
        declarations=tuple(dict.fromkeys(one.declaration for one in found if one.declaration is not None)),
        numbers=() if first.declaration is not None else first.numbers,
    )
    of_all = sum(len(one.numbers) for one in found)
    entries = of_all if step.is_late else sum(len(one.numbers) for one in found if one.day == first.day)
    return replace(step, entries=entries, later=of_all - entries)
