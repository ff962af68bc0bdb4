from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.calendar import next_business_day, weekday_on_or_after, weekday_on_or_before, years_after
from tests.rules import PACK

DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))
FRIDAY = 4


def test_that_the_next_business_day_passes_over_a_holiday_and_a_weekend() -> None:
    assert next_business_day(date(2026, 11, 23), PACK.holidays) == date(2026, 11, 24)
    assert next_business_day(date(2026, 11, 25), PACK.holidays) == date(2026, 11, 27)
    assert next_business_day(date(2026, 12, 24), PACK.holidays) == date(2026, 12, 28)
    assert next_business_day(date(2026, 11, 20), ()) == date(2026, 11, 23)


@given(DAYS)
def test_that_the_next_business_day_is_the_first_later_day_that_is_no_day_off(day: date) -> None:
    found = next_business_day(day, PACK.holidays)
    assert found > day
    between = [date.fromordinal(n) for n in range(day.toordinal() + 1, found.toordinal())]
    off = {holiday.day for holiday in PACK.holidays}
    assert found.weekday() < 5
    assert found not in off
    assert all(passed.weekday() >= 5 or passed in off for passed in between)


@given(DAYS, st.integers(0, 6))
def test_that_weekdays_are_found_on_both_sides(day: date, weekday: int) -> None:
    before, after = weekday_on_or_before(day, weekday), weekday_on_or_after(day, weekday)
    assert before.weekday() == after.weekday() == weekday
    assert before <= day <= after
    assert (after - before).days == (0 if day.weekday() == weekday else 7)


def test_that_two_years_after_a_leap_day_is_the_safer_day() -> None:
    assert years_after(date(2024, 2, 29), 2) == date(2026, 2, 28)
    assert years_after(date(2025, 2, 4), 2) == date(2027, 2, 4)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)
