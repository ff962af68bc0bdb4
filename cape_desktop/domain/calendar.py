"""Weekdays, working days and years: what the calendar says of a day, without moving any deadline."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from cape_desktop.domain.rules import Holiday

_WEEK = 7
_SATURDAY, _SUNDAY = 5, 6


def next_business_day(day: date, holidays: Iterable[Holiday]) -> date:
    """The first working day after `day`."""
    off = {holiday.day for holiday in holidays}
    day += timedelta(days=1)
    while day.weekday() in (_SATURDAY, _SUNDAY) or day in off:
        day += timedelta(days=1)
    return day


def weekday_on_or_before(day: date, weekday: int) -> date:
    """The last such weekday (0 is Monday) that is not after `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % _WEEK)


def weekday_on_or_after(day: date, weekday: int) -> date:
    """The first such weekday (0 is Monday) that is not before `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % _WEEK)


def years_after(day: date, years: int) -> date:
    """The same day of a later year; February 29 becomes February 28, the earlier and so the safer day."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
