"""What the home page says without a window: the figures, and what to do next, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.rules import Limits
from cape_desktop.history.records import DeclarationRow, Draft


class Doing(StrEnum):
    """What a line of the list asks for."""

    RESUME = "resume"
    UPLOAD = "upload"
    RECORD_ANSWER = "record_answer"
    MEND = "mend"
    EXPECT = "expect"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One thing to do, about a draft or a declaration, by `by` (a day that counts) or without a day."""

    doing: Doing
    draft: Draft | None = None
    declaration: DeclarationRow | None = None
    by: date | None = None
    until: date | None = None

    def is_urgent(self, today: date, limits: Limits) -> bool:
        """Whether the day is so near that it must be said: as near as the rules call urgent."""
        span = limits.safe_days - limits.urgent_after_days
        return self.by is not None and self.doing is not Doing.EXPECT and (self.by - today).days <= span


@dataclass(frozen=True, slots=True)
class Figures:
    """The quiet row: counts, and duty in cents with the number of declarations whose duty is unknown."""

    declarations: int
    entries: int
    duty_cents: int | None
    duty_unknown: int
    to_upload: int
    to_upload_entries: int


_DOING = {
    DeclarationState.SAVED: Doing.UPLOAD,
    DeclarationState.UPLOADED: Doing.RECORD_ANSWER,
    DeclarationState.FILE_REFUSED: Doing.MEND,
    DeclarationState.BATCH_REFUSED: Doing.MEND,
    DeclarationState.ACCEPTED: Doing.EXPECT,
    DeclarationState.ACCEPTED_WITH_ERRORS: Doing.EXPECT,
    DeclarationState.UPDATED: Doing.EXPECT,
}
"""What a declaration in each state asks for; paid and closed ones ask for nothing."""
_BEFORE_ACCEPTANCE = (Doing.UPLOAD, Doing.RECORD_ANSWER, Doing.MEND)


def figures(declarations: Iterable[DeclarationRow]) -> Figures:
    """Adds up the declarations given. Duty is None when it is known of none of them."""
    rows = tuple(declarations)
    known = [row.duty_cents for row in rows if row.duty_cents is not None]
    waiting = [row for row in rows if row.state is DeclarationState.SAVED]
    return Figures(
        declarations=len(rows),
        entries=sum(row.entries for row in rows),
        duty_cents=sum(known) if known else None,
        duty_unknown=len(rows) - len(known),
        to_upload=len(waiting),
        to_upload_entries=sum(row.entries for row in waiting),
    )


def open_day(row: DeclarationRow) -> date | None:
    """The last safe day of a declaration, as long as it still counts: until ACE has accepted the entries."""
    return row.next_safe_day if _DOING.get(row.state) in _BEFORE_ACCEPTANCE else None


def next_steps(drafts: Sequence[Draft], declarations: Iterable[DeclarationRow], limits: Limits) -> tuple[NextStep, ...]:
    """What to do now: things with a day first, the nearest first; then drafts, newest first; then what is expected.

    An accepted declaration is expected to pay between the first and the last refund day after its acceptance.
    """
    dated: list[NextStep] = []
    undated: list[NextStep] = []
    expected: list[NextStep] = []
    for row in declarations:
        doing = _DOING.get(row.state)
        if doing is Doing.EXPECT:
            first, last = (
                row.state_on + timedelta(days) for days in (limits.refund_first_days, limits.refund_last_days)
            )
            expected.append(NextStep(doing, declaration=row, by=first, until=last))
        elif doing is not None:
            day = row.next_safe_day if doing is not Doing.RECORD_ANSWER else None
            (undated if day is None else dated).append(NextStep(doing, declaration=row, by=day))
    dated.sort(key=lambda step: step.by or date.max)
    expected.sort(key=lambda step: step.by or date.max)
    resumed = tuple(NextStep(Doing.RESUME, draft=draft) for draft in drafts)
    return (*dated, *undated, *resumed, *expected)
