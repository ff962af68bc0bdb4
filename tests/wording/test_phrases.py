"""Dates, day counts, money and counts as people read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cape_desktop.wording.phrases import (
    about_money,
    counted,
    dated,
    day_and_distance,
    day_text,
    in_days,
    money_range,
    money_text,
)


def test_that_a_date_and_the_letters_that_stand_for_one_have_the_same_order() -> None:
    def turned(_context: str, text: str, /) -> str:
        return "{day} {month} {year}" if text == "{month} {day}, {year}" else text

    assert day_text(date(2026, 11, 23), turned) == "23 Nov 2026"
    assert dated("MMM", "d", "yyyy", turned) == "d MMM yyyy"
    assert dated("MMM", "d", "yyyy") == "MMM d, yyyy"


def test_that_a_date_is_said_in_words_with_its_distance() -> None:
    assert day_text(date(2026, 11, 23)) == "Nov 23, 2026"
    assert day_text(date(2027, 2, 4)) == "Feb 4, 2027"
    assert day_and_distance(date(2026, 12, 14), date(2026, 11, 23)) == "Dec 14, 2026 (in 21 days)"


@pytest.mark.parametrize(
    ("days", "text"),
    [(0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (-2, "2 days ago"), (1200, "in 1,200 days")],
)
def test_that_a_distance_is_said_as_people_say_it(days: int, text: str) -> None:
    assert in_days(days) == text


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0 entries"), (1, "1 entry"), (2, "2 entries"), (35415, "35,415 entries")]
)
def test_that_counts_have_their_word(count: int, text: str) -> None:
    assert counted(count, "entries") == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Decimal("1234.5"), "$1,234.50"), (Decimal(0), "$0.00"), (Decimal("-12.345"), "-$12.35"),
        (Decimal("0.005"), "$0.01"), (Decimal("-0.004"), "$0.00"), (None, "unknown"),
    ],
)  # fmt: skip
def test_that_money_has_dollars_and_cents_and_unknown_is_never_zero(amount: Decimal | None, text: str) -> None:
    assert money_text(amount) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Decimal("9312.77"), "about $9,300"), (Decimal(9350), "about $9,400"), (Decimal("999.99"), "about $1,000"),
        (Decimal(843), "about $840"), (Decimal("12.49"), "about $12"), (Decimal(-843), "about -$840"),
        (None, "unknown"),
    ],
)  # fmt: skip
def test_that_an_estimate_is_rounded_to_what_it_is_worth(amount: Decimal | None, text: str) -> None:
    assert about_money(amount) == text


def test_that_a_range_is_said_as_one_amount_where_it_is_exact() -> None:
    assert money_range(Decimal(1160), Decimal(1500)) == "$1,160.00 to $1,500.00"
    assert money_range(Decimal(5), Decimal(5)) == "$5.00"
    assert money_range(None, Decimal(5)) == "unknown"
    assert money_range(Decimal(5), None) == "unknown"
