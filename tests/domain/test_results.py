"""What CBP's words mean, which of them count, and what can go again."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Again, Result, Said, Verdict, again, messages_in, newest, verdict_of
from cape_desktop.domain.rules import Message
from tests.rules import PACK

TODAY = date(2026, 11, 23)
EASTERN = timezone(timedelta(hours=-5))


def said(verdict: Verdict | None, hour: int = 0, message: str = "") -> Said:
    moment = datetime(2026, 8, 1, tzinfo=EASTERN) + timedelta(hours=hour)
    return Said(Result("ABC12345676", "1", verdict, message=message), moment, ResultKind.CLAIM_DETAILS)


@pytest.mark.parametrize(
    ("status", "message", "verdict"),
    [
        ("Entry Summary Updated", "", Verdict.UPDATED),
        ("ENTRY  SUMMARY UPDATED", "", Verdict.UPDATED),
        ("Failed", "PROTEST ON ENTRY", Verdict.REFUSED),
        ("CAPE ACCEPTED", "", Verdict.ACCEPTED),
        ("Accepted", "", Verdict.ACCEPTED),
        ("Not accepted", "", Verdict.REFUSED),
        ("unaccepted", "", Verdict.REFUSED),
        ("REJECTED", "", Verdict.REFUSED),
        ("Rejected by batch validation", "", Verdict.REFUSED),
        ("Failed initial validation", "", Verdict.REFUSED),
        ("Accepted with Error(s)", "", Verdict.OTHER),
        ("Accepted with Error(s)", "INVALID HTS", Verdict.REFUSED),
        ("", "INVALID HTS", Verdict.REFUSED),
        ("Being looked at", "", Verdict.OTHER),
        ("", "", None),
    ],
)
def test_that_a_status_is_understood(status: str, message: str, verdict: Verdict | None) -> None:
    assert verdict_of(status, message) is verdict


def test_that_the_newest_decision_counts() -> None:
    refused, updated = said(Verdict.REFUSED, 1), said(Verdict.UPDATED, 2)
    assert newest([updated, refused]) is updated
    assert newest([said(Verdict.UPDATED, 0), refused]) is refused


def test_that_an_unknown_status_never_hides_a_decision() -> None:
    refused = said(Verdict.REFUSED, 1)
    unknown = said(Verdict.OTHER, 2)
    assert newest([refused, unknown]) is refused
    assert newest([unknown, said(None, 3)]) is unknown
    assert newest([said(None)]) is None


def test_that_accepted_does_not_take_back_updated_but_refused_does() -> None:
    updated, accepted = said(Verdict.UPDATED, 1), said(Verdict.ACCEPTED, 3)
    assert newest([accepted, updated]) is updated
    assert newest([accepted, said(Verdict.REFUSED, 2), updated]) is accepted


@given(st.lists(st.tuples(st.sampled_from([None, *Verdict]), st.integers(0, 3), st.sampled_from("AB")), max_size=8))
def test_that_the_order_of_importing_plays_no_part(told: list[tuple[Verdict | None, int, str]]) -> None:
    statements = [said(*one) for one in told]
    assert newest(statements) == newest(reversed(statements)) == newest(sorted(statements, key=repr))


@pytest.mark.parametrize("message", PACK.messages, ids=lambda one: one.text)
def test_that_every_message_of_the_rule_pack_is_known_in_any_spelling(message: Message) -> None:
    for text in (message.text, message.text.lower(), f"  {message.text.upper().replace(' ', '   ')} ", message.text):
        assert messages_in(text, PACK.messages) == (message,)
    assert message in messages_in(f"LINE 3: {message.text}; see 7501", PACK.messages)


@pytest.mark.parametrize("text", ["", "SOMETHING NEW", "INVALID HTSUS", "HTS RELATIONSHIP"])
def test_that_an_unknown_message_is_none_of_them(text: str) -> None:
    assert messages_in(text, PACK.messages) == ()


def test_that_a_message_with_a_heading_is_known_by_its_shape() -> None:
    (message,) = messages_in("9903.03.01 code rejected", PACK.messages)
    assert message.text == "9903.03.xx code rejected"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Final Liquidation  Status", ["ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS"]),
        ("LIQUIDATION STATUS", []),  # two words say too little
        ("ENTRY SUMMARY IS", []),  # several messages begin so
        ("FINAL LIQUIDATION STAT", []),
    ],
)
def test_that_a_shortened_message_is_known_where_it_can_be_one_only(text: str, found: list[str]) -> None:
    assert [message.text for message in messages_in(text, PACK.messages)] == found


def test_that_several_messages_in_a_cell_are_all_found() -> None:
    found = messages_in("PROTEST ON ENTRY; INVALID HTS", PACK.messages)
    assert {message.text for message in found} == {"PROTEST ON ENTRY", "INVALID HTS"}
    assert again(found, TODAY) is Again.PERHAPS


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("HTS RELATIONSHIP/SEQUENCE MISMATCH", Again.NOW),
        ("INVALID HTS", Again.AFTER_MENDING),
        ("STATEMENT PROCESSING NOT COMPLETE", Again.LATER),
        ("UNABLE TO CALCULATE DUTY", Again.PERHAPS),
        ("ENTRY ON DRAWBACK", Again.NO),
        ("SOMETHING NEW", Again.PERHAPS),
    ],
)
def test_whether_a_refused_entry_can_go_again(text: str, answer: Again) -> None:
    assert again(messages_in(text, PACK.messages), TODAY) is answer


def test_that_a_rule_retires_only_on_its_day() -> None:
    found = messages_in("HTS RELATIONSHIP/SEQUENCE MISMATCH", PACK.messages)
    assert again(found, date(2026, 6, 24)) is Again.AFTER_MENDING


def test_that_a_rule_is_retired_from_its_day_on() -> None:
    found = messages_in("HTS RELATIONSHIP/SEQUENCE MISMATCH", PACK.messages)
    assert {message.retired_on for message in found} == {date(2026, 6, 25)}
    assert again(found, date(2026, 6, 25)) is Again.NOW


def test_that_no_word_at_all_decides_nothing() -> None:
    assert verdict_of("") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("HTS", ["HTS"]),
        ("INVALID HTS", ["INVALID HTS"]),
        ("HTS MISMATCH", ["HTS MISMATCH"]),
        ("INVALID HTS MISMATCH", ["INVALID HTS", "HTS MISMATCH"]),
        ("HTS; INVALID HTS", ["HTS", "INVALID HTS"]),
    ],
)
def test_that_a_message_inside_a_longer_one_does_not_count(text: str, found: list[str]) -> None:
    known = [Message(one, "entry", "", "yes", "") for one in ("HTS", "INVALID HTS", "HTS MISMATCH")]
    assert [message.text for message in messages_in(text, known)] == found


def test_that_a_message_of_which_nothing_is_known_is_harder_than_one_that_can_be_mended() -> None:
    messages = [Message(fixable, "entry", "", fixable, "") for fixable in ("unknown", "yes")]
    assert again(messages, TODAY) is Again.PERHAPS
