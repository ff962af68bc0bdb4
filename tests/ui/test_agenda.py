"""The figures and the list of what to do next."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.ui.agenda import Doing, figures, next_steps, open_day
from tests.invented import TODAY
from tests.rules import LIMITS


def row(state: DeclarationState, safe: date | None = None, duty: int | None = 100, number: int = 1) -> DeclarationRow:
    made = datetime(2026, 11, 1, tzinfo=UTC)
    return DeclarationRow(number, f"{number}.csv", 1, "X", made, TODAY, 10, duty, duty, duty, state, TODAY, "", safe)


def test_that_unknown_duty_is_counted_and_not_taken_for_zero() -> None:
    sums = figures([row(DeclarationState.SAVED, duty=None), row(DeclarationState.PAID, duty=250)])
    assert (sums.duty_cents, sums.duty_unknown, sums.to_upload) == (250, 1, 1)
    assert figures([row(DeclarationState.SAVED, duty=None)]).duty_cents is None


def test_that_the_nearest_day_comes_first_and_what_is_paid_asks_for_nothing() -> None:
    rows = [
        row(DeclarationState.PAID, TODAY, number=1),
        row(DeclarationState.SAVED, TODAY + timedelta(30), number=2),
        row(DeclarationState.ACCEPTED, TODAY, number=3),
        row(DeclarationState.FILE_REFUSED, TODAY + timedelta(2), number=4),
        row(DeclarationState.UPLOADED, TODAY, number=5),
    ]
    steps = next_steps([Draft("{}", "check", "list.xlsx")], rows, LIMITS)
    assert [step.doing for step in steps] == [
        Doing.MEND, Doing.UPLOAD, Doing.RECORD_ANSWER, Doing.RESUME, Doing.EXPECT,
    ]  # fmt: skip
    assert [step.is_urgent(TODAY, LIMITS) for step in steps] == [True, False, False, False, False]
    assert steps[-1].by == TODAY + timedelta(LIMITS.refund_first_days)


def test_that_the_last_safe_day_counts_only_until_acceptance() -> None:
    assert open_day(row(DeclarationState.UPLOADED, TODAY)) == TODAY
    assert open_day(row(DeclarationState.ACCEPTED, TODAY)) is None
