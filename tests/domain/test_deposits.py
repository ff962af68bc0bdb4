"""Which entries a deposit pays."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.deposits import Amount, Part, Payable, match_deposit

DAY = date(2026, 9, 4)
PAID = DAY + timedelta(days=20)


def payable(number: str, principal: int, interest: int = 0, day: date | None = DAY, importer: str = "I") -> Payable:
    return Payable(number, importer, day, Amount(principal, principal), Amount(interest, interest))


def estimate(number: str, low: int, high: int, day: date = DAY) -> Payable:
    return Payable(number, "I", day, Amount(low, high), Amount(0, 0), reported=False)


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


def test_that_an_estimate_to_the_cent_is_not_exact_and_comes_after_what_cbp_says() -> None:
    best, second = match_deposit(30_000, PAID, [estimate("A", 30_000, 30_000), payable("B", 30_000, importer="J")])
    assert (best.numbers, best.to_the_cent, best.exact) == (("B",), True, True)
    assert (second.numbers, second.to_the_cent, second.exact) == (("A",), True, False)


def test_that_money_without_interest_has_one_explanation() -> None:
    (only,) = match_deposit(30_000, PAID, [payable("A", 30_000)])
    assert only.part is Part.PRINCIPAL
    (only,) = match_deposit(300, PAID, [payable("A", 0, 300)])
    assert only.part is Part.INTEREST


def test_that_unknown_interest_explains_nothing_and_is_no_zero() -> None:
    one, two = payable("A", 10_001, 107), Payable("B", "I", DAY, Amount(20_003, 20_003), None)
    assert {match.part for match in match_deposit(30_004, PAID, [one, two])} == {Part.PRINCIPAL}
    assert match_deposit(107, PAID, [one])[0].part is Part.INTEREST
    assert Part.INTEREST not in {match.part for match in match_deposit(107, PAID, [one, two])}
    best = match_deposit(20_403, PAID, [two])[0]
    assert (best.part, best.amount, best.left_over) == (Part.PRINCIPAL, Amount(20_003, 20_003), 400)


def test_that_of_equal_explanations_the_nearest_day_comes_first_and_an_unknown_day_last() -> None:
    days = (None, PAID - timedelta(days=20_000), PAID - timedelta(days=3))
    found = match_deposit(500, PAID, [payable(f"{place}", 500, day=day) for place, day in enumerate(days)])
    assert [match.numbers for match in found] == [("2",), ("1",), ("0",)]


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
    start = time.process_time()
    best = match_deposit(123_456_789_01, PAID, entries)[0]
    assert time.process_time() - start < 10
    assert not best.exact


def test_that_a_deposit_may_come_on_the_day_of_liquidation_and_be_a_cent() -> None:
    assert match_deposit(10_108, DAY, LIST[:1])[0].exact
    assert match_deposit(1, PAID, [payable("A", 1)])[0].exact


def test_that_groups_stand_by_importer_and_then_by_date_with_unknown_dates_last() -> None:
    days = {"A": (None, "I"), "B": (DAY + timedelta(days=7), "I"), "C": (DAY, "I"), "D": (DAY, "H")}
    entries = [
        Payable(number, importer, day, Amount(5_000, 5_000), Amount(0, 0), "T1")
        for number, (day, importer) in days.items()
    ]
    best = match_deposit(20_000, PAID, entries)[0]
    assert best.numbers == ("D", "C", "B", "A")
    assert [(group.importer, group.liquidation) for group in best.groups] == [
        ("H", DAY), ("I", DAY), ("I", DAY + timedelta(days=7)), ("I", None),
    ]  # fmt: skip


def test_that_three_importers_are_never_mixed_either() -> None:
    entries = [payable("A", 90_000, importer="I"), payable("B", 100, importer="J"), payable("C", 200, importer="K")]
    best = match_deposit(300, PAID, entries)[0]
    assert (best.numbers, best.left_over, best.exact) == (("C",), 100, False)


def test_that_four_held_entries_are_found_to_be_missing_and_the_group_is_named() -> None:
    entries = [payable(f"{place}", 2**place * 100 + 7) for place in range(7)]
    kept = sum(entry.principal.low for entry in entries[4:])
    best = match_deposit(kept, PAID, entries)[0]
    assert (best.numbers, best.exact) == (("4", "5", "6"), True)
    assert [(group.importer, group.liquidation) for group in best.groups] == [("I", DAY)]


def test_that_parts_are_looked_for_only_where_amounts_leave_no_range() -> None:
    (only,) = match_deposit(10_000, PAID, [estimate("A", 10_000, 15_000), estimate("B", 5_000, 6_000)])
    assert (only.numbers, only.left_over) == (("A", "B"), -5_000)


def test_that_exact_duty_is_found_in_part_although_the_interest_is_an_estimate() -> None:
    entries = [
        Payable(number, "I", DAY, Amount(cents, cents), Amount(1, 9))
        for number, cents in (("A", 1_000), ("B", 2_000), ("C", 5_000))
    ]
    best = match_deposit(6_000, PAID, entries)[0]
    assert (best.numbers, best.part, best.to_the_cent) == (("A", "C"), Part.PRINCIPAL, True)


def test_that_no_entry_is_left_out_twice() -> None:
    (only,) = match_deposit(1_100, PAID, [payable("A", 500), payable("B", 700), payable("C", 900)])
    assert (only.numbers, only.left_over) == (("A", "B", "C"), -1_000)


def test_that_a_part_to_the_cent_comes_before_an_estimate_that_holds_the_amount() -> None:
    entries = [estimate("A", 900, 1_100), payable("B", 1_000, importer="J"), payable("C", 500, importer="J")]
    assert [match.numbers for match in match_deposit(1_000, PAID, entries)] == [("B",), ("A",)]


@pytest.mark.parametrize("wide", [(100, 9_000), (4_500, 20_000), (100, 5_500)])
def test_that_the_narrower_estimate_comes_first(wide: tuple[int, int]) -> None:
    entries = [estimate("A", *wide), replace(estimate("B", 4_000, 6_000), importer="J")]
    assert [match.numbers for match in match_deposit(5_000, PAID, entries)] == [("B",), ("A",)]


def test_that_the_liquidation_nearest_to_the_deposit_comes_first_and_an_unknown_one_last() -> None:
    days = (None, DAY, DAY + timedelta(days=7))
    entries = [payable(number, 5_000, day=day) for number, day in zip("ABC", days, strict=True)]
    assert [match.numbers for match in match_deposit(5_000, PAID, entries)] == [("C",), ("B",), ("A",)]


def test_that_an_estimate_to_the_cent_comes_before_one_that_only_holds_the_amount() -> None:
    entries = [estimate("A", 29_000, 31_000), replace(estimate("B", 30_000, 30_000), importer="J")]
    assert [match.numbers for match in match_deposit(30_000, PAID, entries)] == [("B",), ("A",)]
