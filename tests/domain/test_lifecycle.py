"""What results make of a declaration."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from cape_desktop.domain.lifecycle import DeclarationState, Step, standings, steps_of
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Result, Said, Verdict

EASTERN = timezone(timedelta(hours=-5))
DAY = date(2026, 8, 1)
UPDATED, ACCEPTED, REFUSED = Verdict.UPDATED, Verdict.ACCEPTED, Verdict.REFUSED
AB = frozenset("ab")


def said(
    number: str,
    verdict: Verdict,
    day: int = 1,
    kind: ResultKind = ResultKind.CLAIM_DETAILS,
    status: str = "",
    claim: str = "C1",
) -> Said:
    moment = datetime.combine(DAY, datetime.min.time(), EASTERN) + timedelta(days=day)
    return Said(Result(number, claim, verdict, status), moment, kind, f"file {day}")


def states(*told: Said, paid: dict[str, date] | None = None) -> list[DeclarationState]:
    return [step.kind for step in steps_of(AB, told, paid or {})]


def test_that_nothing_follows_from_nothing() -> None:
    assert states() == []
    assert states(said("a", Verdict.OTHER)) == []


def test_that_a_claim_is_accepted_accepted_in_part_or_refused() -> None:
    assert states(said("a", ACCEPTED), said("b", ACCEPTED)) == [DeclarationState.ACCEPTED]
    assert states(said("a", ACCEPTED), said("b", REFUSED)) == [DeclarationState.ACCEPTED_WITH_ERRORS]
    assert states(said("a", REFUSED), said("b", REFUSED)) == [DeclarationState.BATCH_REFUSED]
    assert states(said("a", REFUSED)) == [DeclarationState.ACCEPTED_WITH_ERRORS]


def test_that_a_declaration_is_updated_once_every_entry_is() -> None:
    assert states(said("a", UPDATED), said("b", ACCEPTED)) == [DeclarationState.ACCEPTED]
    steps = steps_of(AB, [said("a", UPDATED), said("b", ACCEPTED), said("b", UPDATED, 4)], {})
    assert steps == (
        Step(DeclarationState.ACCEPTED, DAY + timedelta(days=1), "C1", "file 1"),
        Step(DeclarationState.UPDATED, DAY + timedelta(days=4), "C1", "file 4"),
    )


def test_that_acceptance_keeps_its_first_day_and_names_claim_and_file() -> None:
    (step,) = steps_of(AB, [said("a", ACCEPTED, 5), said("a", ACCEPTED, 2)], {})
    assert (step.on, step.claim, step.source) == (DAY + timedelta(days=2), "C1", "file 2")


def test_that_a_refusal_before_acceptance_is_not_its_day() -> None:
    (step,) = steps_of(AB, [said("a", REFUSED, 1), said("b", ACCEPTED, 4), said("a", ACCEPTED, 5)], {})
    assert step == Step(DeclarationState.ACCEPTED, DAY + timedelta(days=4), "C1", "file 4")


def test_that_a_step_without_a_claim_number_names_none() -> None:
    (step,) = steps_of(AB, [said("a", ACCEPTED, claim="")], {})
    assert step.claim == ""


def test_that_the_refusal_of_a_file_has_the_day_of_its_validation_result() -> None:
    batch_of_claim = said("b", REFUSED, 1, status="Rejected in a batch")
    of_file = said("a", REFUSED, 2, ResultKind.VALIDATION, "Failed initial validation")
    steps = steps_of(AB, [batch_of_claim, of_file], {})
    assert steps[0] == Step(DeclarationState.FILE_REFUSED, DAY + timedelta(days=2), "C1", "file 2")


def test_that_a_declaration_is_paid_when_every_accepted_entry_is() -> None:
    told = said("a", UPDATED), said("b", REFUSED)
    assert DeclarationState.PAID not in states(*told)
    steps = steps_of(AB, told, {"a": date(2026, 10, 1)})
    assert steps[-1] == Step(DeclarationState.PAID, date(2026, 10, 1), "", "")


def test_that_a_validation_result_refuses_the_file() -> None:
    row = said("a", REFUSED, kind=ResultKind.VALIDATION, status="Failed initial validation")
    assert states(row) == [DeclarationState.FILE_REFUSED]
    batch = said("a", REFUSED, kind=ResultKind.VALIDATION, status="Rejected by batch validation")
    assert states(batch) == [DeclarationState.BATCH_REFUSED]
    assert states(row, said("a", UPDATED, 5), said("b", UPDATED, 5))[0] is DeclarationState.ACCEPTED


def test_that_entries_without_a_decision_have_no_standing() -> None:
    assert standings([Said(Result("a"), datetime.now(EASTERN), ResultKind.ES003)]) == {}


def test_that_every_state_is_open_accepted_or_closed() -> None:
    refused = {DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED}
    for state in DeclarationState:
        assert state.is_open + state.is_accepted + (state is DeclarationState.CLOSED) == 1, state
        assert state.is_refused == (state in refused), state
        assert not state.takes_all or state.is_accepted, state
    assert not DeclarationState.ACCEPTED_WITH_ERRORS.takes_all
