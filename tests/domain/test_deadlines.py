from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.calendar import years_after
from cape_desktop.domain.deadlines import Deadlines, day_to_file, deadlines, refund_window, very_last_day
from cape_desktop.domain.entry import Facts, LiquidationStatus
from tests.rules import LIMITS, PACK

TODAY = date(2026, 11, 23)
FILES = Path(__file__).parents[1] / "files"
with (FILES / "deadline_test_vectors.csv").open(encoding="utf-8", newline="") as opened:
    VECTORS = list(csv.DictReader(opened))
DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))


def of(today: date = TODAY, **facts: Any) -> Deadlines:
    return deadlines(Facts(**facts), LIMITS, today, PACK.holidays)


def test_that_there_are_vectors() -> None:
    assert len(VECTORS) == 10


@pytest.mark.parametrize("row", VECTORS, ids=lambda row: str(row["entry_date"]))
def test_that_dates_computed_from_the_entry_date_are_those_of_the_vectors(row: dict[str, str]) -> None:
    expected = {key: date.fromisoformat(value) for key, value in row.items() if "weekday" not in key}
    found = of(entry_date=expected["entry_date"])
    assert found.estimated
    assert found.expected_liquidation == (expected["friday_on_or_before"], expected["friday_on_or_after"])
    assert found.liquidation == expected["friday_on_or_after"]
    assert found.last_day == expected["cape_last_day_80"]
    assert found.last_safe_day == expected["cape_last_day_80"] - timedelta(days=1)
    assert found.protest_day == expected["protest_last_day_180"]
    assert found.court_day == expected["cit_two_years_from_entry"]
    assert years_after(expected["friday_on_or_after"], LIMITS.court_years) == expected["cit_two_years_from_liquidation"]


def test_that_the_real_liquidation_date_beats_the_estimate() -> None:
    found = of(entry_date=date(2025, 10, 25), liquidation_date=date(2026, 9, 18))
    assert found.liquidation == date(2026, 9, 18)
    assert not found.estimated
    assert found.expected_liquidation is None
    assert found.last_safe_day == date(2026, 12, 6)
    assert found.last_day == date(2026, 12, 7)
    assert found.protest_day == date(2027, 3, 17)


def test_that_the_very_last_day_is_counted_from_the_last_safe_one_as_from_liquidation() -> None:
    found = of(liquidation_date=date(2026, 9, 18))
    assert very_last_day(found.last_safe_day, LIMITS) == found.last_day
    assert very_last_day(None, LIMITS) is None


def test_that_the_very_last_day_counts_only_once_the_safe_one_is_over() -> None:
    safe, last = date(2026, 11, 22), date(2026, 11, 23)
    assert day_to_file(safe, last, safe) == safe
    assert day_to_file(safe, last, last) == last
    assert day_to_file(safe, last, date(2026, 12, 1)) == last
    assert day_to_file(None, None, last) is None


def test_that_nothing_known_gives_nothing_but_what_acceptance_brings() -> None:
    assert of() == Deadlines(liquidation_after_acceptance=date(2027, 1, 7))


@pytest.mark.parametrize("status", ["suspended", "extended", "under_review"])
def test_that_nobody_can_say_when_a_held_entry_liquidates(status: str) -> None:
    found = of(entry_date=date(2026, 2, 1), liquidation_status=LiquidationStatus(status))
    assert found == Deadlines(court_day=date(2028, 2, 1))


def test_that_an_unliquidated_entry_past_its_cycle_has_no_estimate() -> None:
    past, ahead = date(2025, 3, 4), date(2026, 2, 1)
    assert of(entry_date=past, liquidation_status=LiquidationStatus.UNLIQUIDATED).liquidation is None
    found = of(entry_date=ahead, liquidation_status=LiquidationStatus.UNLIQUIDATED)
    assert found.estimated
    assert found.liquidation == date(2026, 12, 18)


def test_that_an_unliquidated_entry_due_today_still_has_its_estimate() -> None:
    due = date(2026, 11, 27)
    entered = due - timedelta(days=LIMITS.liquidation_cycle_days)
    facts: dict[str, Any] = {"entry_date": entered, "liquidation_status": LiquidationStatus.UNLIQUIDATED}
    assert of(due, **facts).liquidation == due
    assert of(due + timedelta(days=1), **facts).liquidation is None


def test_that_a_summary_or_import_date_gives_no_estimate() -> None:
    found = of(summary_date=date(2025, 11, 10), import_date=date(2025, 11, 1))
    assert found.liquidation is None
    assert found.court_day == date(2027, 11, 10)


def test_that_liquidation_alone_gives_no_court_day() -> None:
    assert of(liquidation_date=date(2026, 9, 18)).court_day is None


def test_that_the_earliest_start_counts_for_the_court() -> None:
    found = of(entry_date=date(2025, 5, 20), summary_date=date(2025, 5, 14), liquidation_date=date(2026, 3, 27))
    assert found.court_day == date(2027, 5, 14)


@pytest.mark.parametrize(
    ("age", "expected"),
    [(0, date(2026, 11, 24)), (80, date(2026, 11, 24)), (81, None), (-1, date(2027, 1, 7))],
)
def test_that_liquidation_follows_acceptance(age: int, expected: date | None) -> None:
    found = of(liquidation_date=TODAY - timedelta(days=age))
    assert found.liquidation_after_acceptance == expected


def test_that_a_refund_comes_within_the_days_of_the_pack_after_acceptance() -> None:
    assert refund_window(LIMITS, TODAY) == (date(2027, 1, 22), date(2027, 2, 21))


def test_that_reliquidation_waits_for_the_next_working_day() -> None:
    found = of(date(2026, 11, 25), liquidation_date=date(2026, 11, 20))
    assert found.liquidation_after_acceptance == date(2026, 11, 27)


def test_that_a_liquidated_entry_of_unknown_date_reliquidates_the_next_working_day() -> None:
    found = of(liquidation_status=LiquidationStatus.LIQUIDATED)
    assert found.liquidation_after_acceptance == date(2026, 11, 24)
    assert found.last_day is None


@given(DAYS, DAYS)
def test_that_a_later_entry_never_has_an_earlier_day(one: date, other: date) -> None:
    first, second = of(entry_date=min(one, other)), of(entry_date=max(one, other))
    for name in ("liquidation", "last_safe_day", "last_day", "protest_day", "court_day"):
        assert getattr(first, name) <= getattr(second, name)


@given(DAYS, DAYS)
def test_that_the_days_of_an_entry_stand_in_order_whatever_today_is(liquidated: date, today: date) -> None:
    found = of(today, liquidation_date=liquidated)
    days = [found.liquidation, found.last_safe_day, found.last_day, found.protest_day]
    assert days == sorted(day for day in days if day is not None)
    assert found.last_day == liquidated + timedelta(days=80)
    if found.liquidation_after_acceptance is not None:
        assert found.liquidation_after_acceptance > today


@pytest.mark.parametrize(
    "entered", [date(2024, 3, 4), LIMITS.first_duty_day - timedelta(days=1), LIMITS.first_duty_day]
)
def test_that_no_time_to_sue_runs_before_the_first_ieepa_duty(entered: date) -> None:
    assert of(entry_date=entered, liquidation_date=date(2025, 12, 5)).court_day == date(2027, 2, 4)
