"""Weekdays, federal holidays and years: what the calendar says of a day, without moving any deadline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from cape_desktop.domain.rules import Holiday

_WEEK = 7
_SATURDAY, _SUNDAY = 5, 6


class OffKind(StrEnum):
    """Why offices are closed on a day."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which offices are closed; `name` is the holiday's."""

    kind: OffKind
    name: str = ""


def falls_on(day: date, holidays: Iterable[Holiday]) -> DayOff | None:
    """What kind of day off `day` is, or None for a working day. A holiday's name counts before the weekday.

    CBP's day counts are plain calendar days: no source moves one from a weekend or holiday, so a reader is told and
    nothing is shifted (HQ H173819).
    """
    for holiday in holidays:
        if holiday.day == day:
            return DayOff(OffKind.HOLIDAY, holiday.name)
    kinds = {_SATURDAY: OffKind.SATURDAY, _SUNDAY: OffKind.SUNDAY}
    kind = kinds.get(day.weekday())
    return DayOff(kind) if kind is not None else None


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
