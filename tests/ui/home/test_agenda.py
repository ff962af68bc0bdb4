"""The list of what to do next."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.ui.home.agenda import Doing, enrolments, next_steps
from cape_desktop.workflow.agenda import Dated, DatedKind
from tests.invented import TODAY
from tests.rules import LIMITS, PACK


def row(state: DeclarationState, safe: date | None = None, duty: int | None = 100, number: int = 1) -> DeclarationRow:
    made = datetime(2026, 11, 1, tzinfo=UTC)
    return DeclarationRow(number, f"{number}.csv", 1, "X", made, TODAY, 10, duty, duty, duty, state, TODAY, "", safe)


def test_that_the_nearest_day_comes_first_and_what_is_paid_asks_for_nothing() -> None:
    rows = [
        row(DeclarationState.PAID, TODAY, number=1),
        row(DeclarationState.SAVED, TODAY + timedelta(30), number=2),
        row(DeclarationState.ACCEPTED, TODAY, number=3),
        row(DeclarationState.FILE_REFUSED, TODAY + timedelta(2), number=4),
        row(DeclarationState.UPLOADED, TODAY, number=5),
    ]
    days = [Dated(DatedKind.REFUND, TODAY + timedelta(9), ("A",), rows[2], TODAY + timedelta(40))]
    steps = next_steps([Draft("{}", "check", "list.xlsx")], rows, LIMITS, TODAY, days)
    assert [step.doing for step in steps] == [
        Doing.MEND, Doing.UPLOAD, Doing.RECORD_ANSWER, Doing.RESUME, Doing.DATED,
    ]  # fmt: skip
    assert [step.is_urgent(TODAY, LIMITS) for step in steps] == [True, False, False, False, False]
    assert (steps[-1].by, steps[-1].until) == (days[0].day, days[0].until)


def test_that_a_file_past_its_last_safe_day_still_has_the_very_last_one() -> None:
    saved = row(DeclarationState.SAVED, TODAY - timedelta(1))
    days = [Dated(DatedKind.LAST_DAY, TODAY, ("A",), saved)]
    (step,) = next_steps((), [saved], LIMITS, TODAY, days)
    assert (step.by, step.is_last, step.is_urgent(TODAY, LIMITS)) == (TODAY, True, True)
    (before,) = next_steps((), [row(DeclarationState.SAVED, TODAY)], LIMITS, TODAY)
    assert (before.by, before.is_last) == (TODAY, False)


def test_that_each_kind_of_day_has_one_line_with_its_nearest_day() -> None:
    saved = row(DeclarationState.SAVED, TODAY + timedelta(5))
    days = [
        Dated(DatedKind.PROTEST, TODAY + timedelta(30), ("A", "B")),
        Dated(DatedKind.PROTEST, TODAY + timedelta(20), ("C",)),
        Dated(DatedKind.LAST_SAFE_DAY, TODAY + timedelta(5), ("D",), saved),
        Dated(DatedKind.LAST_SAFE_DAY, TODAY + timedelta(3), ("E",)),
        Dated(DatedKind.HELD, TODAY - timedelta(3), ("F",), saved),
    ]
    steps = next_steps((), [saved], LIMITS, TODAY, days)
    assert [(step.kind, step.entries, step.later) for step in steps] == [
        (DatedKind.HELD, 1, 0),
        (DatedKind.LAST_SAFE_DAY, 1, 0),
        (None, 10, 0),
        (DatedKind.PROTEST, 1, 2),
    ]
    assert steps[0].is_late
    assert steps[3].by == TODAY + timedelta(20)


def test_that_many_declarations_that_wait_for_the_same_are_one_line() -> None:
    rows = [row(DeclarationState.ACCEPTED, number=number) for number in range(1, 6)]
    late = [Dated(DatedKind.REFUND_OVERDUE, TODAY - timedelta(9 - one.id), ("A", "B"), one) for one in rows]
    due = [Dated(DatedKind.REFUND, TODAY + timedelta(one.id), ("C",), one, TODAY + timedelta(30)) for one in rows[:3]]
    overdue, *expected = next_steps((), rows, LIMITS, TODAY, [*late, *due])
    assert (overdue.declarations, overdue.entries, overdue.later) == (tuple(rows), 10, 0)
    assert (overdue.declaration, overdue.by) == (rows[0], TODAY - timedelta(8))
    assert [(step.declarations, step.entries) for step in expected] == [((one,), 1) for one in rows[:3]]


def test_that_entries_in_no_declaration_are_one_line_by_what_they_need() -> None:
    (step,) = next_steps((), (), LIMITS, TODAY, (), {Route.FIX: 2, Route.WAIT: 1})
    assert (step.doing, step.entries, step.by) == (Doing.LEFT_OUT, 3, None)
    assert step.routes == ((Route.FIX, 2), (Route.WAIT, 1))


def test_that_what_cbp_refused_is_a_line_of_its_own_with_the_hopeless_first() -> None:
    refused, out = next_steps((), (), LIMITS, TODAY, (), {Route.FIX: 2}, {Again.AFTER_MENDING: 2, Again.NO: 1})
    assert (refused.doing, refused.entries) == (Doing.REFUSED, 3)
    assert refused.again == ((Again.NO, 1), (Again.AFTER_MENDING, 2))
    assert (out.doing, out.entries) == (Doing.LEFT_OUT, 2)


def test_that_a_day_names_the_entries_that_no_declaration_holds() -> None:
    days = [
        Dated(DatedKind.COURT, TODAY + timedelta(20), ("C", "D")),
        Dated(DatedKind.HELD, TODAY, ("F",), row(DeclarationState.PAID)),
    ]
    held, court = next_steps((), (), LIMITS, TODAY, days)
    assert (held.numbers, court.numbers) == ((), ("C", "D"))


def test_that_an_open_enrolment_is_said_while_money_is_on_its_way() -> None:
    importer = Importer("X", id=1)
    enrolment = next(item.id for item in PACK.checklist if "R01" in item.rules and item.blocks_ready)

    def asked(state: DeclarationState, **answers: ItemState) -> list[Importer | None]:
        said = {name: Answer(answer) for name, answer in answers.items()}
        return [one.enrols for one in enrolments((importer,), [row(state)], PACK.checklist, lambda _id: said)]

    for state in (DeclarationState.UPLOADED, DeclarationState.ACCEPTED, DeclarationState.ACCEPTED_WITH_ERRORS):
        assert asked(state) == [importer]
        assert asked(state, **{enrolment: ItemState.NOT_YET}) == [importer]
        assert asked(state, **{enrolment: ItemState.DONE}) == []
    for state in (DeclarationState.SAVED, DeclarationState.FILE_REFUSED, DeclarationState.PAID):
        assert asked(state) == []


def test_that_the_last_safe_day_counts_only_until_acceptance() -> None:
    assert row(DeclarationState.UPLOADED, TODAY).open_day == TODAY
    assert row(DeclarationState.ACCEPTED, TODAY).open_day is None
