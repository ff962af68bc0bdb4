"""Checks of the day itself: a court date that comes near, and rules that grow old."""

from __future__ import annotations

from collections.abc import Sequence

from cape_desktop.domain.checks.answer import found
from cape_desktop.domain.checks.dates import days_since_liquidation
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.findings import Finding


def court_date_near(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """C03: entries past protest, and the first two-year date (28 USC 2636(i)) is near."""
    limits = at.rules.limits
    if at.today < limits.court_watch_from:
        return None
    ages = (days_since_liquidation(entry, at) for entry in entries)
    late = sum(1 for age in ages if age is not None and age > limits.protest_days)
    if not late:
        return None
    left = (limits.court_first_date - at.today).days
    case = "ahead" if left >= 0 else "passed"
    return found(
        at,
        "C03",
        entries=late,
        court_day=limits.court_first_date,
        court_time=limits.court_years,
        days_left=left,
        case=case,
    )


def old_rules(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """X01: the rule pack is so old that CBP may have changed a rule since."""
    age = (at.today - at.rules.as_of).days
    if age <= at.rules.limits.pack_old_after_days:
        return None
    return found(at, "X01", as_of=at.rules.as_of, days=age)
