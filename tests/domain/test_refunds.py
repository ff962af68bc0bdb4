"""What counts of the money that reports speak of, and why it differs from what was expected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.refunds import (
    DEPOSITED,
    Difference,
    Expected,
    Reason,
    Refund,
    RefundSaid,
    RefundState,
    Standing,
    counting,
    differences,
    refund_state,
    standing,
)
from cape_desktop.domain.result_fields import ResultKind

EASTERN = timezone(timedelta(hours=-5))
START = datetime(2026, 9, 1, tzinfo=EASTERN)


def told(
    state: RefundState,
    principal: int | None = 1000,
    interest: int | None = 50,
    number: str = "R1",
    day: int = 0,
    on: date | None = None,
    status: str = "",
) -> RefundSaid:
    refund = Refund("A", number, principal, interest, status, state=state, on=on)
    return RefundSaid(refund, START + timedelta(days=day), f"file {day}", day)


@pytest.mark.parametrize(
    ("status", "secondary", "state"),
    [
        ("Transmitted", "", RefundState.SENT),
        ("TRANSMITTED TO TREASURY", "", RefundState.SENT),
        ("Transmitted", "Sent to Treasury", RefundState.SENT),
        ("Transmitted", "Treasury Issued", RefundState.ISSUED),
        ("Transmitted", "Funds Diverted", RefundState.DIVERTED),
        ("Transmitted", "Check/ACH Returned", RefundState.RETURNED),
        ("Transmitted", "Check/ACH  REISSUED", RefundState.REISSUED),
        ("AUTHORIZED", "", RefundState.AUTHORIZED),
        ("Not issued", "", RefundState.AUTHORIZED),
        ("ACH rejected", "", RefundState.HELD),
        ("Wandering", "", RefundState.OTHER),
        ("", "", RefundState.OTHER),
        ("Transmitted", "Wandering", RefundState.SENT),
    ],
)
def test_that_the_words_of_a_report_are_understood(status: str, secondary: str, state: RefundState) -> None:
    assert refund_state(status, secondary) is state


def test_that_a_rejected_ach_refund_is_held_unless_its_words_say_more() -> None:
    assert refund_state("", "", ResultKind.REV613) is RefundState.HELD
    assert refund_state("Transmitted", "", ResultKind.REV613) is RefundState.HELD
    assert refund_state("", "Treasury Issued", ResultKind.REV613) is RefundState.ISSUED


def test_that_only_issued_money_is_received_and_interest_stands_apart() -> None:
    came = standing(
        [
            told(RefundState.ISSUED, 1000, 50, "R1"),
            told(RefundState.DIVERTED, 300, 0, "R2"),
            told(RefundState.RETURNED, 200, None, "R3"),
            told(RefundState.REISSUED, 100, None, "R4"),
            told(RefundState.HELD, 70, None, "R5"),
        ]
    )
    assert (came.received_cents, came.interest_cents, came.all_received_cents) == (1000, 50, 1050)
    assert (came.diverted_cents, came.returned_cents, came.on_the_way_cents, came.held_cents) == (300, 200, 100, 70)
    assert not came.is_paid


def test_that_a_newer_file_replaces_what_an_older_one_said_of_the_same_refund() -> None:
    sent, issued = told(RefundState.SENT, day=1), told(RefundState.ISSUED, day=5)
    assert counting([issued, sent]) == (issued,)
    assert standing([sent, issued]).is_paid


def test_that_a_statement_without_refund_number_speaks_of_all_refunds_of_the_entry() -> None:
    authorized = told(RefundState.AUTHORIZED, number="", day=1)
    first, second = told(RefundState.SENT, number="R1", day=3), told(RefundState.SENT, number="R2", day=4)
    assert set(counting([authorized, first, second])) == {first, second}
    returned = told(RefundState.RETURNED, number="", day=9)
    assert counting([authorized, first, second, returned]) == (returned,)


def test_that_rows_of_one_file_about_one_refund_are_summed() -> None:
    came = standing([told(RefundState.ISSUED, 600, None), told(RefundState.ISSUED, None, 40)])
    assert (came.received_cents, came.interest_cents) == (600, 40)


def test_that_interest_nobody_told_apart_is_unknown_and_not_zero() -> None:
    assert standing([told(RefundState.ISSUED, 1000, None)]).interest_cents is None
    assert standing([told(RefundState.ISSUED, 1000, 0)]).interest_cents == 0
    assert standing([told(RefundState.SENT, 1000, None)]).interest_cents == 0  # nothing came yet
    assert standing([told(RefundState.ISSUED, 1000, None, status=DEPOSITED)]).interest_cents == 0  # of duty alone
    assert standing([told(RefundState.ISSUED, 1000, None)]).all_received_cents == 1000


def test_that_earlier_stations_of_a_payment_do_not_count_beside_its_later_ones() -> None:
    days = [date(2026, 9, day) for day in (1, 5, 9)]
    rows = [
        told(state, on=day)
        for state, day in zip((RefundState.RETURNED, RefundState.REISSUED, RefundState.ISSUED), days, strict=True)
    ]
    assert standing(rows).is_paid
    assert standing(rows[:2]).on_the_way_cents == 1050
    assert standing(rows[:2]).returned_cents == 0
    again = told(RefundState.RETURNED, on=date(2026, 9, 30))
    assert not standing([*rows, again]).is_paid


def test_that_deposits_add_up_until_a_report_tells() -> None:
    sent = told(RefundState.SENT, day=1)
    principal = told(RefundState.ISSUED, 1000, None, "", 5, status=DEPOSITED)
    interest = told(RefundState.ISSUED, None, 50, "", 6, status=DEPOSITED)
    came = standing([sent, principal, interest])
    assert (came.received_cents, came.interest_cents, came.on_the_way_cents) == (1000, 50, 0)
    issued = told(RefundState.ISSUED, day=3)
    assert standing([sent, issued, principal, interest]).all_received_cents == 1050


STATEMENTS = st.lists(
    st.builds(
        told,
        st.sampled_from(RefundState),
        st.none() | st.integers(0, 9),
        st.none() | st.integers(0, 9),
        st.sampled_from(["", "R1", "R2"]),
        st.integers(0, 3),
        status=st.sampled_from(["", DEPOSITED]),
    ),
    max_size=8,
)


@given(STATEMENTS, st.randoms(use_true_random=False))
def test_that_no_money_counts_twice_and_no_order_matters(statements: list[RefundSaid], dice: object) -> None:
    came = standing(statements)
    assert came == standing(statements[::-1])
    parts = came.all_received_cents + came.on_the_way_cents + came.diverted_cents + came.returned_cents
    most = sum((one.refund.principal_cents or 0) + (one.refund.interest_cents or 0) for one in statements)
    assert 0 <= parts + came.held_cents + came.other_cents <= most


EXACT = Expected(1000, 1000, 40, 60)
RANGE = Expected(700, 1000, 40, 60)


@pytest.mark.parametrize(
    ("expected", "came", "reasons"),
    [
        (EXACT, [], [Difference(Reason.NOT_YET, 1000)]),
        (EXACT, [told(RefundState.ISSUED)], []),
        (EXACT, [told(RefundState.SENT, 1000, 0)], [Difference(Reason.ON_THE_WAY, 1000)]),
        (EXACT, [told(RefundState.DIVERTED, 1000, 50)], [Difference(Reason.OFFSET, 1000)]),
        (EXACT, [told(RefundState.RETURNED)], [Difference(Reason.RETURNED, 1000)]),
        (EXACT, [told(RefundState.HELD)], [Difference(Reason.HELD, 1000)]),
        (EXACT, [told(RefundState.ISSUED, 900)], [Difference(Reason.NETTING, 100)]),
        (EXACT, [told(RefundState.ISSUED, 1050, None)], [Difference(Reason.INTEREST, -50)]),
        (
            EXACT,
            [told(RefundState.ISSUED, 1090, None)],
            [Difference(Reason.INTEREST, -60), Difference(Reason.MORE, -30)],
        ),
        (EXACT, [told(RefundState.ISSUED, 1100)], [Difference(Reason.MORE, -100)]),
        (RANGE, [told(RefundState.ISSUED, 800)], [Difference(Reason.TOP_UP, 200)]),
        (
            RANGE,
            [told(RefundState.ISSUED, 500)],
            [Difference(Reason.TOP_UP, 300), Difference(Reason.NETTING, 200)],
        ),
        (Expected(), [told(RefundState.ISSUED)], [Difference(Reason.UNKNOWN, 0)]),
        (Expected(), [], []),
    ],
)
def test_that_every_difference_has_a_reason(
    expected: Expected, came: list[RefundSaid], reasons: list[Difference]
) -> None:
    assert list(differences(expected, standing(came))) == reasons


@given(STATEMENTS, st.integers(0, 2000), st.integers(0, 500))
def test_that_the_reasons_explain_the_whole_difference(statements: list[RefundSaid], low: int, width: int) -> None:
    came = standing(statements)
    found = differences(Expected(low, low + width, 0, 100), came)
    assert sum(one.cents for one in found) == low + width - came.received_cents


def test_that_nothing_came_is_no_zero_amount() -> None:
    assert Standing().on is None
    assert not Standing().is_paid


def test_that_reissued_money_is_on_its_way_although_ach_was_rejected_before() -> None:
    assert refund_state("", "Check/ACH reissued", ResultKind.REV613) is RefundState.REISSUED


def test_that_of_one_moment_a_statement_with_a_refund_number_counts_first() -> None:
    numbered, whole = told(RefundState.SENT, number="R1"), told(RefundState.AUTHORIZED, number="")
    later_name = replace(whole, source="z")
    assert counting([later_name, numbered]) == counting([numbered, later_name]) == (numbered,)


def test_that_a_replaced_statement_does_not_end_the_count() -> None:
    newest, older = told(RefundState.SENT, number="R2", day=5), told(RefundState.SENT, number="R2", day=3)
    other = told(RefundState.SENT, number="R1", day=1)
    assert set(counting([newest, older, other])) == {newest, other}


def test_that_the_money_of_several_refunds_adds_up() -> None:
    came = standing([told(RefundState.ISSUED, number="R1"), told(RefundState.ISSUED, 200, 30, "R2")])
    assert (came.received_cents, came.interest_cents) == (1200, 80)
    diverted = standing([told(RefundState.DIVERTED, 300, 10, "R1"), told(RefundState.DIVERTED, 200, 5, "R2")])
    assert diverted.diverted_cents == 515
    assert standing([told(RefundState.OTHER)]).other_cents == 1050


def test_that_a_payment_returned_and_reissued_on_one_day_is_on_its_way() -> None:
    day = date(2026, 9, 5)
    came = standing([told(RefundState.RETURNED, on=day), told(RefundState.REISSUED, on=day)])
    assert (came.on_the_way_cents, came.returned_cents) == (1050, 0)


@pytest.mark.parametrize(
    ("expected", "came", "reasons"),
    [
        (Expected(None, 1000), [told(RefundState.ISSUED)], [Difference(Reason.UNKNOWN, 0)]),
        (Expected(1000, None), [told(RefundState.ISSUED)], [Difference(Reason.UNKNOWN, 0)]),
        (Expected(0, 0), [], []),
        (EXACT, [told(RefundState.ISSUED, 999)], [Difference(Reason.NETTING, 1)]),
        (EXACT, [told(RefundState.ISSUED, 1060, None)], [Difference(Reason.INTEREST, -60)]),
        (EXACT, [told(RefundState.OTHER, 1000, 0)], [Difference(Reason.ON_THE_WAY, 1000)]),
        (
            EXACT,
            [told(RefundState.ISSUED, 600), told(RefundState.DIVERTED, 500, 0, "R2")],
            [Difference(Reason.OFFSET, 400)],
        ),
        (
            EXACT,
            [told(RefundState.ISSUED, 999), told(RefundState.DIVERTED, 1, 0, "R2")],
            [Difference(Reason.OFFSET, 1)],
        ),
        (
            EXACT,
            [told(RefundState.DIVERTED, 700, 0), told(RefundState.RETURNED, 700, 0, "R2")],
            [Difference(Reason.OFFSET, 700), Difference(Reason.RETURNED, 300)],
        ),
    ],
)
def test_that_reasons_hold_to_the_cent(expected: Expected, came: list[RefundSaid], reasons: list[Difference]) -> None:
    assert list(differences(expected, standing(came))) == reasons
