"""Checks of the liquidation: inside CAPE's window, past it, scheduled, held back, or not known.

Day 1 is the day after liquidation (HQ H173819); day counts are those of the rule pack. A liquidation date always
counts more than the word in the status column.
"""

from __future__ import annotations

from datetime import timedelta

from cape_desktop.domain.checks.answer import Answer, Unknown, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.deadlines import deadlines
from cape_desktop.domain.entry import Entry, LiquidationStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact

_NO_DATE = Unknown((Field.LIQUIDATION_DATE,))
_NO_LIQUIDATION = Unknown((Field.LIQUIDATION_DATE, Field.LIQUIDATION_STATUS))
_PAID_LATER = (LiquidationStatus.SUSPENDED, LiquidationStatus.EXTENDED, LiquidationStatus.UNDER_REVIEW)
_NOT_YET = (LiquidationStatus.UNLIQUIDATED, LiquidationStatus.SCHEDULED)


def days_since_liquidation(entry: Entry, at: Circumstances) -> int | None:
    """Calendar days from liquidation to today, negative for a date to come; None when there is no date."""
    day = entry.facts.liquidation_date
    return None if day is None else (at.today - day).days


def _without_date(entry: Entry) -> Answer:
    """What a check of the age answers for an entry that has no liquidation date."""
    status = entry.facts.liquidation_status
    if _is_contested(entry):
        return None
    if status is LiquidationStatus.LIQUIDATED:
        return _NO_DATE
    if status in (None, LiquidationStatus.OTHER):
        return _NO_LIQUIDATION
    return None


def _is_contested(entry: Entry) -> bool:
    """Whether its sources name different days of liquidation, so that none is taken; L09 says so."""
    return any(conflict.field is Field.LIQUIDATION_DATE for conflict in entry.conflicts)


def not_liquidated(entry: Entry, at: Circumstances) -> Answer:
    """L01: not liquidated, nothing stands in the way; liquidates some 45 days after acceptance (CSMS 68340863)."""
    if entry.facts.liquidation_date is not None or entry.facts.liquidation_status not in _NOT_YET:
        return None
    facts: dict[str, Fact] = {"days": at.rules.limits.liquidation_after_acceptance_days}
    return found(at, "L01", entry.number, **facts)


def _window_facts(at: Circumstances, age: int) -> dict[str, Fact]:
    limits = at.rules.limits
    return {
        "liquidation_date": at.today - timedelta(days=age),
        "days": age,
        "last_safe_day": at.today + timedelta(days=limits.safe_days - age),
        "last_day": at.today + timedelta(days=limits.cape_days - age),
        "days_left": limits.safe_days - age,
        "window": limits.cape_days,
    }


def well_inside(entry: Entry, at: Circumstances) -> Answer:
    """L02: liquidated lately; the window of 80 days (CSMS 68315804) is far from its end."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    if not 0 <= age <= at.rules.limits.warn_after_days:
        return None
    return found(at, "L02", entry.number, **_window_facts(at, age))


def closing_soon(entry: Entry, at: Circumstances) -> Answer:
    """L03: the window closes within weeks."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    limits = at.rules.limits
    if not limits.warn_after_days < age <= limits.urgent_after_days:
        return None
    return found(at, "L03", entry.number, **_window_facts(at, age))


def closing_now(entry: Entry, at: Circumstances) -> Answer:
    """L04: the last days, in which CBP's batch may run after the limit; past the last safe day said as such."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    limits = at.rules.limits
    if not limits.urgent_after_days < age <= limits.cape_days:
        return None
    facts = _window_facts(at, age)
    if age > limits.safe_days:
        return found(at, "L04", entry.number, **(facts | {"case": "last_day", "days_left": limits.cape_days - age}))
    return found(at, "L04", entry.number, **facts)


def past_the_window(entry: Entry, at: Circumstances) -> Answer:
    """L05: past CAPE, within the 180 days of 19 USC 1514 for a protest."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    limits = at.rules.limits
    if not limits.cape_days < age <= limits.protest_days:
        return None
    return found(
        at,
        "L05",
        entry.number,
        liquidation_date=at.today - timedelta(days=age),
        days=age,
        window=limits.cape_days,
        protest_day=at.today + timedelta(days=limits.protest_days - age),
        days_left=limits.protest_days - age,
        protest_time=limits.protest_days,
    )


def finally_liquidated(entry: Entry, at: Circumstances) -> Answer:
    """L06: past CAPE and past protest; a case at the Court of International Trade remains (28 USC 2636(i))."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    if age <= at.rules.limits.protest_days:
        return None
    facts: dict[str, Fact] = {
        "liquidation_date": at.today - timedelta(days=age),
        "days": age,
        "window": at.rules.limits.cape_days,
        "protest_time": at.rules.limits.protest_days,
        "court_time": at.rules.limits.court_years,
    }
    court_day = deadlines(entry.facts, at.rules.limits, at.today).court_day
    if court_day is None:
        return found(at, "L06", entry.number, **facts)
    case = "court_day" if court_day >= at.today else "court_day_passed"
    return found(at, "L06", entry.number, **facts, court_day=court_day, case=case)


def liquidation_to_come(entry: Entry, at: Circumstances) -> Answer:
    """L07: the liquidation is scheduled for a day to come."""
    age = days_since_liquidation(entry, at)
    if age is None:
        return _without_date(entry)
    if age >= 0:
        return None
    return found(at, "L07", entry.number, liquidation_date=at.today - timedelta(days=age), days_left=-age)


def held_back(entry: Entry, at: Circumstances) -> Answer:
    """L08: suspended, extended or under review: accepted, paid at the real liquidation (CSMS 68315804)."""
    status = entry.facts.liquidation_status
    if entry.facts.liquidation_date is not None:
        return None
    if status is None:
        return None if entry.has(Field.LIQUIDATION_STATUS) else _NO_LIQUIDATION
    return found(at, "L08", entry.number, liquidation_status=status.value) if status in _PAID_LATER else None


def liquidation_unknown(entry: Entry, at: Circumstances) -> Answer:
    """L09: nobody knows whether the entry has liquidated; carries the usual dates where the entry date is known."""
    status = entry.facts.liquidation_status
    if entry.facts.liquidation_date is not None:
        return None
    if _is_contested(entry):
        return found(at, "L09", entry.number, case="contested")
    if status is LiquidationStatus.LIQUIDATED:
        return found(at, "L09", entry.number, liquidation_status=status.value, case="no_date")
    if status not in (None, LiquidationStatus.OTHER):
        return None
    facts: dict[str, Fact] = {}
    days = deadlines(entry.facts, at.rules.limits, at.today)
    if days.expected_liquidation is not None:
        facts = {"expected_first": days.expected_liquidation[0], "expected_last": days.expected_liquidation[1]}
        if days.last_safe_day is not None:
            facts |= {"last_safe_day": days.last_safe_day, "days_left": (days.last_safe_day - at.today).days}
            facts["case"] = "passed" if days.last_safe_day < at.today else "estimated"
    return found(at, "L09", entry.number, **facts)
