"""Dates whose order only a whole column shows are read where it is proved, and else said to be unknown."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from cape_desktop.intake.dates import Order, date_of, order_of
from cape_desktop.intake.notes import NoteId
from tests.intake.files import NUMBERS, Read, read, written


def dated(path: Path, *texts: str) -> Read:
    """A list with these entry dates."""
    return read(written(path, [["Entry Number", "Entry Date"], *zip(NUMBERS, texts, strict=False)]))


def dates(found: Read) -> list[dt.date | None]:
    return [group.facts.entry_date for group in found.groups]


@pytest.mark.parametrize("separator", ["-", "/"])
def test_that_years_of_two_digits_in_front_are_read_where_nothing_else_fits(tmp_path: Path, separator: str) -> None:
    found = dated(tmp_path / "l.csv", *(text.replace("-", separator) for text in ("25-04-08", "26-01-31")))
    assert dates(found) == [dt.date(2025, 4, 8), dt.date(2026, 1, 31)]
    assert found.notes[NoteId.YEAR_FIRST].facts == {"column": "Entry Date"}


def test_that_an_order_that_two_readings_fit_is_said_and_only_what_both_mean_is_taken(tmp_path: Path) -> None:
    found = dated(tmp_path / "l.csv", "25-04-26", "26-05-25", "25-06-25")
    assert dates(found) == [None, None, dt.date(2025, 6, 25)]
    assert found.notes[NoteId.DATE_ORDER_UNKNOWN].facts["count"] == 2
    assert NoteId.DATES_UNREADABLE not in found.notes


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["25-04-26", "08-04-25"], Order.DAY_FIRST),
        (["25/04/2025", "26/04/25"], Order.DAY_FIRST),
        (["25-04-08", "13-04-08"], Order.DAY_FIRST),  # 2013 is no year of such an entry
        (["04-08-25", "12-31-25"], Order.MONTH_FIRST),
        (["25-13-08"], Order.MONTH_FIRST),
        (["25.04.26", "26.01.31"], Order.MONTH_FIRST),  # with dots the day stands first
        (["02.10.2026", "10.25.2026"], Order.MONTH_FIRST_WITH_DOTS),  # unless the column disproves it
        (["02.10.2026", "25.10.2026"], Order.MONTH_FIRST),
        (["10.25.2026", "25.10.2026", "26.10.2026"], Order.MONTH_FIRST),
        (["02/25/2026", "10.25.2026"], Order.MONTH_FIRST_WITH_DOTS),
        (["25/02/2026", "10.25.2026"], Order.DAY_FIRST),
        (["02102026", "25102026"], Order.DAY_FIRST),
        (["02102026", "10252026"], Order.MONTH_FIRST),
        (["260210", "251110"], Order.YEAR_FIRST),
        (["021026", "251026"], Order.DAY_FIRST),
        (["45755", "20250408"], Order.MONTH_FIRST),
        (["2025-04-08", "8 Apr 2025", "", "n/a"], Order.MONTH_FIRST),
        (["25-04-08 10:30", "n/a", "26-02-01"], Order.YEAR_FIRST),
    ],
)
def test_that_the_order_of_a_column_is_proved_by_all_of_its_cells(texts: list[str], order: Order) -> None:
    assert order_of(texts) is order


@pytest.mark.parametrize("text", ["04/08/99", "04/08/14", "25-04-08", "040899", "8-Apr-08"])
def test_that_years_which_no_such_entry_has_are_no_dates(text: str) -> None:
    assert date_of(text) is None
    assert date_of(text, Order.DAY_FIRST) is None


def test_that_a_day_in_front_of_a_year_long_gone_is_not_taken_for_the_year(tmp_path: Path) -> None:
    found = dated(tmp_path / "l.csv", "25-04-08", "04-08-25")
    assert dates(found) == [None, dt.date(2025, 8, 4)]
    assert found.notes[NoteId.DATES_UNREADABLE].facts["count"] == 1


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("02102026", Order.MONTH_FIRST, dt.date(2026, 2, 10)),
        ("2102026", Order.MONTH_FIRST, dt.date(2026, 2, 10)),
        ("02102026", Order.DAY_FIRST, dt.date(2026, 10, 2)),
        ("20260210", Order.DAY_FIRST, dt.date(2026, 2, 10)),
        ("260210", Order.YEAR_FIRST, dt.date(2026, 2, 10)),
        ("40825", Order.MONTH_FIRST, dt.date(2025, 4, 8)),
        ("45755.5", Order.DAY_FIRST, dt.date(2025, 4, 8)),
        ("02.10.2026", Order.MONTH_FIRST, dt.date(2026, 10, 2)),
        ("02.10.2026", Order.YEAR_FIRST, dt.date(2026, 10, 2)),
        ("02.10.2026", Order.MONTH_FIRST_WITH_DOTS, dt.date(2026, 2, 10)),
        ("02/10/2026", Order.MONTH_FIRST_WITH_DOTS, dt.date(2026, 2, 10)),
        ("Tue, Feb 10, 2026", Order.MONTH_FIRST, dt.date(2026, 2, 10)),
        ("Tuesday 02/10/2026", Order.MONTH_FIRST, dt.date(2026, 2, 10)),
        ("April 8th, 2025", Order.MONTH_FIRST, dt.date(2025, 4, 8)),
        ("8th of April 2025", Order.MONTH_FIRST, dt.date(2025, 4, 8)),
        ("martes, 8 de abril de 2025", Order.MONTH_FIRST, dt.date(2025, 4, 8)),
        ("8-ago-2025", Order.MONTH_FIRST, dt.date(2025, 8, 8)),
        ("2025040", Order.MONTH_FIRST, None),
        ("13132026", Order.MONTH_FIRST, None),
        ("123456789", Order.MONTH_FIRST, None),
    ],
)
def test_that_dates_of_digits_words_and_dots_are_read(text: str, order: Order, day: dt.date | None) -> None:
    assert date_of(text, order) == day


def test_that_dots_are_month_first_where_the_column_cannot_be_otherwise(tmp_path: Path) -> None:
    found = dated(tmp_path / "l.csv", "02.10.2026", "10.25.2026")
    assert dates(found) == [dt.date(2026, 2, 10), dt.date(2026, 10, 25)]
    assert NoteId.DATES_UNREADABLE not in found.notes
