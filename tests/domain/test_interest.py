from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.interest import cents, growth, interest
from cape_desktop.domain.rules import Rate
from tests.rules import PACK

FILES = Path(__file__).parents[1] / "files"
with (FILES / "interest_test_vectors.csv").open(encoding="utf-8", newline="") as opened:
    VECTORS = list(csv.DictReader(opened))
DAYS = st.dates(date(2025, 1, 1), date(2027, 12, 31))
DOLLARS = st.decimals(Decimal(0), Decimal(5_000_000), places=2)


def test_that_there_are_vectors() -> None:
    assert [row["id"] for row in VECTORS] == [f"T{n:02}" for n in range(1, 13)]


@pytest.mark.parametrize("row", VECTORS, ids=lambda row: str(row["id"]))
def test_that_interest_is_that_of_the_vectors_to_the_cent(row: dict[str, str]) -> None:
    deposit, until = date.fromisoformat(row["deposit_date"]), date.fromisoformat(row["liquidation_date"])
    for corporate, column in ((True, "interest_corporate"), (False, "interest_noncorporate")):
        found = interest(Decimal(row["principal_usd"]), deposit, until, PACK.rates, corporate)
        assert str(found.amount) == row[column]
        assert found.days == int(row["days"])
        assert found.assumed_from is None


@pytest.mark.parametrize(
    ("first", "last", "corporate", "factor"),
    [
        (date(2025, 1, 1), date(2026, 1, 1), True, "0.061831311"),
        (date(2025, 1, 1), date(2026, 1, 1), False, "0.072500983"),
        (date(2026, 3, 31), date(2026, 6, 30), True, "0.012542910"),
    ],
)
def test_that_growth_is_compounded_daily(first: date, last: date, corporate: bool, factor: str) -> None:
    assert round(growth(first, last, PACK.rates, corporate).factor, 9) == Decimal(factor)


def test_that_an_unanswered_question_takes_the_lower_rate() -> None:
    days = date(2025, 3, 4), date(2026, 3, 4)
    unanswered, corporate, other = (interest(Decimal(1000), *days, PACK.rates, who) for who in (None, True, False))
    assert unanswered == corporate
    assert unanswered.amount < other.amount


def test_that_a_quarter_without_a_published_rate_is_named_and_takes_the_last_one() -> None:
    last = PACK.rates[-1]
    until = date(2027, 3, 31)
    found = interest(Decimal(100_000), last.last_day, until, PACK.rates)
    assert found.assumed_from == date(2027, 1, 1)
    days = (until - last.last_day).days
    assert found.days == days
    by_hand = Decimal(100_000) * ((1 + last.corporate / 365) ** days - 1)
    assert found.amount == round(by_hand, 2)
    assert interest(Decimal(1), date(2026, 10, 1), last.last_day, PACK.rates).assumed_from is None


def test_that_days_before_the_first_rate_take_the_first_one() -> None:
    found = interest(Decimal(100_000), date(2024, 12, 30), date(2025, 1, 1), PACK.rates)
    assert found.assumed_from == date(2024, 12, 31)
    leap, plain = 1 + Decimal("0.06") / 366, 1 + Decimal("0.06") / 365
    assert found.amount == round(100_000 * (leap * plain - 1), 2)


def test_that_a_leap_year_has_366_days() -> None:
    found = interest(Decimal(1_000_000), date(2028, 2, 28), date(2028, 2, 29), PACK.rates)
    assert found.amount == round(Decimal(60_000) / 366, 2)


def test_that_without_rates_nothing_is_invented() -> None:
    with pytest.raises(ValueError, match=r"^there is no interest rate$"):
        interest(Decimal(1), date(2025, 1, 1), date(2025, 1, 2), ())


@given(DOLLARS, DAYS, st.integers(0, 400), st.booleans())
def test_that_a_later_day_never_earns_less(principal: Decimal, deposit: date, days: int, corporate: bool) -> None:
    until = deposit + timedelta(days=days)
    sooner = interest(principal, deposit, until, PACK.rates, corporate).amount
    later = interest(principal, deposit, until + timedelta(days=1), PACK.rates, corporate).amount
    assert Decimal(0) <= sooner <= later


@given(DOLLARS, DAYS, st.integers(0, 400))
def test_that_nothing_is_earned_on_or_before_the_day_of_deposit(principal: Decimal, deposit: date, days: int) -> None:
    found = interest(principal, deposit, deposit - timedelta(days=days), PACK.rates)
    assert found.amount == 0
    assert found.days == 0
    assert found.assumed_from is None


@given(DAYS, st.integers(0, 300), st.integers(0, 300))
def test_that_growth_over_two_stretches_is_growth_over_both(deposit: date, first: int, second: int) -> None:
    middle = deposit + timedelta(days=first)
    end = middle + timedelta(days=second)
    parts = [growth(*days, PACK.rates, True).factor + 1 for days in ((deposit, middle), (middle, end))]
    whole = growth(deposit, end, PACK.rates, True).factor + 1
    assert abs(parts[0] * parts[1] - whole) < Decimal("1e-20")


STEPS = tuple(
    Rate(first, last, Decimal(corporate) / 100, Decimal(other) / 100)
    for first, last, corporate, other in (
        (date(2027, 10, 1), date(2027, 12, 31), 3, 4),
        (date(2028, 1, 1), date(2028, 3, 31), 7, 9),
        (date(2028, 4, 1), date(2028, 6, 30), 11, 14),
    )
)
"""Rates of which no two are alike, over a leap year's beginning."""


def day_by_day(deposit: date, until: date, corporate: bool) -> Decimal:
    """The same without stretches: each day of its own, the nearest known rate before and after."""
    balance, day = Decimal(1), deposit + timedelta(days=1)
    while day <= until:
        nearest = max((rate for rate in STEPS if rate.first_day <= day), key=lambda r: r.first_day, default=STEPS[0])
        yearly = nearest.corporate if corporate else nearest.other
        balance += balance * yearly / (366 if day.year in (2024, 2028, 2032) else 365)
        day += timedelta(days=1)
    return balance - 1


@given(st.dates(date(2027, 8, 1), date(2028, 8, 31)), st.integers(-2, 400), st.booleans())
def test_that_growth_is_what_each_day_of_its_own_adds_up_to(deposit: date, days: int, corporate: bool) -> None:
    until = deposit + timedelta(days=days)
    found = growth(deposit, until, STEPS, corporate)
    assert round(found.factor, 18) == round(day_by_day(deposit, until, corporate), 18)
    assert found.days == max(days, 0)


@pytest.mark.parametrize(
    ("deposit", "until", "assumed_from"),
    [
        (date(2027, 9, 29), date(2027, 10, 1), date(2027, 9, 30)),
        (date(2027, 9, 30), date(2027, 10, 2), None),
        (date(2028, 6, 1), date(2028, 6, 30), None),
        (date(2028, 6, 1), date(2028, 7, 1), date(2028, 7, 1)),
        (date(2028, 7, 9), date(2028, 7, 10), date(2028, 7, 10)),
        (date(2027, 9, 1), date(2028, 9, 1), date(2027, 9, 2)),
    ],
)
def test_that_the_first_day_without_a_published_rate_is_named(
    deposit: date, until: date, assumed_from: date | None
) -> None:
    found = interest(Decimal(1000), deposit, until, STEPS)
    assert found.assumed_from == assumed_from


@pytest.mark.parametrize(
    ("day", "corporate", "expected"),
    [
        (date(2027, 9, 30), True, "0.03"),
        (date(2027, 9, 30), False, "0.04"),
        (date(2027, 10, 1), True, "0.03"),
        (date(2027, 12, 31), True, "0.03"),
        (date(2028, 1, 1), True, "0.07"),
        (date(2028, 3, 31), True, "0.07"),
        (date(2028, 4, 1), True, "0.11"),
        (date(2028, 6, 30), False, "0.14"),
        (date(2028, 7, 1), True, "0.11"),
        (date(2029, 7, 1), False, "0.14"),
    ],
)
def test_that_each_day_earns_the_rate_of_its_own_quarter(day: date, corporate: bool, expected: str) -> None:
    found = growth(day - timedelta(days=1), day, STEPS, corporate)
    assert round(found.factor, 25) == round(Decimal(expected) / (366 if day.year == 2028 else 365), 25)


@pytest.mark.parametrize(
    ("amount", "expected"), [("0.005", "0.01"), ("0.0049", "0.00"), ("-0.005", "-0.01"), ("7", "7.00")]
)
def test_that_half_a_cent_counts_as_one(amount: str, expected: str) -> None:
    assert str(cents(Decimal(amount))) == expected


def test_that_the_first_published_quarter_is_not_assumed_on_any_day() -> None:
    first = PACK.rates[0]
    assert interest(Decimal(1), first.first_day - timedelta(days=1), first.first_day, PACK.rates).assumed_from is None
    assert interest(Decimal(1), first.first_day, first.last_day, PACK.rates).assumed_from is None
