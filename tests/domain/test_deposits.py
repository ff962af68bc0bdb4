"""Which entries a deposit pays."""

from __future__ import annotations

import time
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.deposits import Amount, Part, Payable, match_deposit

DAY = date(2026, 9, 4)
PAID = DAY + timedelta(days=20)


def payable(number: str, principal: int, interest: int = 0, day: date | None = DAY, importer: str = "I") -> Payable:
    return Payable(number, importer, day, Amount(principal, principal), Amount(interest, interest))


def estimate(number: str, low: int, high: int, day: date = DAY) -> Payable:
    return Payable(number, "I", day, Amount(low, high), Amount(0, 0))


LIST = (
    payable("A", 10_001, 107),
    payable("B", 20_003, 211),
    payable("C", 30_007, 307, DAY + timedelta(days=7)),
    payable("D", 40_013, 401, DAY + timedelta(days=7)),
    payable("E", 50_021, 503, importer="J"),
)


def test_that_a_deposit_pays_the_entries_of_one_importer_and_liquidation_date() -> None:
    best = match_deposit(10_001 + 107 + 20_003 + 211, PAID, LIST)[0]
    assert (best.numbers, best.part, best.left_over, best.exact) == (("A", "B"), Part.BOTH, 0, True)
    (group,) = best.groups
    assert (group.importer, group.liquidation) == ("I", DAY)


def test_that_interest_comes_apart_or_together() -> None:
    assert match_deposit(30_004, PAID, LIST)[0].part is Part.PRINCIPAL
    assert match_deposit(318, PAID, LIST)[0].part is Part.INTEREST


def test_that_several_liquidation_dates_of_one_importer_can_come_together() -> None:
    best = match_deposit(10_001 + 20_003 + 30_007 + 40_013, PAID, LIST)[0]
    assert (best.numbers, len(best.groups), best.exact) == (("A", "B", "C", "D"), 2, True)


def test_that_importers_are_never_mixed() -> None:
    best = match_deposit(10_001 + 20_003 + 50_021, PAID, LIST)[0]
    assert not best.exact
    assert len({group.importer for group in best.groups}) == 1


def test_that_an_entry_that_is_held_is_found_to_be_missing() -> None:
    best = match_deposit(40_013 + 401, PAID, LIST)[0]
    assert (best.numbers, best.exact) == (("D",), True)


def test_that_what_is_left_over_is_told() -> None:
    best = match_deposit(50_021 + 503 + 77, PAID, LIST[4:])[0]
    assert (best.numbers, best.left_over, best.exact) == (("E",), 77, False)
    assert match_deposit(50_021 + 503 - 9, PAID, LIST[4:])[0].left_over == -9


def test_that_an_estimate_that_holds_the_amount_is_a_match_but_not_exact() -> None:
    best = match_deposit(25_000, PAID, [estimate("A", 10_000, 12_000), estimate("B", 12_000, 14_000)])[0]
    assert (best.numbers, best.left_over, best.exact) == (("A", "B"), 0, False)


def test_that_nothing_is_paid_before_it_is_liquidated_and_nothing_comes_of_nothing() -> None:
    assert match_deposit(10_108, DAY - timedelta(days=1), LIST[:1]) == ()
    assert match_deposit(0, PAID, LIST) == ()
    assert match_deposit(100, PAID, ()) == ()


def test_that_a_payment_that_a_report_names_is_found_across_groups() -> None:
    one, two = (
        Payable(number, "I", DAY + timedelta(days=7 * at), Amount(cents, cents), Amount(0, 0), "T1")
        for at, (number, cents) in enumerate((("A", 5_000), ("B", 7_000)))
    )
    best = match_deposit(12_000, PAID, [one, two, payable("C", 3_000)])[0]
    assert (best.numbers, best.exact) == (("A", "B"), True)


@given(st.lists(st.integers(1, 10**7), min_size=2, max_size=30, unique=True), st.data())
def test_that_up_to_two_missing_entries_are_found_and_the_sum_is_right(amounts: list[int], data: st.DataObject) -> None:
    entries = [payable(f"{place:03d}", cents) for place, cents in enumerate(amounts)]
    out = data.draw(st.sets(st.sampled_from(range(len(entries))), max_size=min(2, len(entries) - 1)))
    cents = sum(amount for place, amount in enumerate(amounts) if place not in out)
    matches = match_deposit(cents, PAID, entries)
    assert matches[0].exact
    assert matches[0].left_over == 0
    by_number = {entry.number: entry.principal.low for entry in entries}
    assert all(sum(by_number[number] for number in match.numbers) == cents for match in matches if match.exact)
    assert matches == match_deposit(cents, PAID, entries[::-1])


def test_that_a_hopeless_search_ends_soon() -> None:
    entries = [
        payable(f"{place:05d}", 1_000_000 + place * place * 97, day=DAY + timedelta(days=place % 60 - 59))
        for place in range(3_000)
    ]
    start = time.monotonic()
    best = match_deposit(123_456_789_01, PAID, entries)[0]
    assert time.monotonic() - start < 10
    assert not best.exact
