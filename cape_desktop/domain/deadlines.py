"""Which days count for an entry: CAPE, protest, court, expected liquidation and refund."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cape_desktop.domain.calendar import next_business_day, weekday_on_or_after, weekday_on_or_before, years_after
from cape_desktop.domain.entry import Facts, LiquidationStatus
from cape_desktop.domain.rules import Holiday, Limits

NO_CYCLE: Final = frozenset({LiquidationStatus.SUSPENDED, LiquidationStatus.EXTENDED, LiquidationStatus.UNDER_REVIEW})
"""Statuses under which liquidation does not follow the usual cycle: nobody can say when it will be."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The dates of one entry (local dates, CBP's calendar). None where nothing is known.

    `last_safe_day`, `last_day` and `protest_day` rest on `liquidation`, which is ACE's own date, unless `estimated`:
    then on the usual cycle, whose Friday before and after are `expected_liquidation`. `court_day` is the earliest
    court date. `liquidation_after_acceptance` is when CBP should (re)liquidate if the declaration is accepted today,
    None where CAPE is closed or the wait has no end that anybody knows.
    """

    liquidation: date | None = None
    estimated: bool = False
    expected_liquidation: tuple[date, date] | None = None
    last_safe_day: date | None = None
    last_day: date | None = None
    protest_day: date | None = None
    court_day: date | None = None
    liquidation_after_acceptance: date | None = None


def deadlines(facts: Facts, limits: Limits, today: date, holidays: tuple[Holiday, ...] = ()) -> Deadlines:
    """The dates of an entry with these facts, seen on `today`. Never raises; what cannot be known is None.

    ACE's liquidation date beats any estimate (19 CFR 159.9(c)). Days are calendar days; day 1 is the day after
    liquidation and the last day counts whole (HQ H173819). Nothing moves for weekends or holidays. CAPE's days:
    CSMS 68340863; protest: 19 USC 1514; court: 28 USC 2636(i).
    """
    real = facts.liquidation_date
    expected = _expected_liquidation(facts, limits, today) if real is None else None
    liquidation = real or (expected[1] if expected else None)
    return Deadlines(
        liquidation=liquidation,
        estimated=expected is not None,
        expected_liquidation=expected,
        last_safe_day=_later(liquidation, limits.safe_days),
        last_day=_later(liquidation, limits.cape_days),
        protest_day=_later(liquidation, limits.protest_days),
        court_day=_court_day(facts, limits),
        liquidation_after_acceptance=_liquidation_after_acceptance(facts, limits, today, holidays),
    )


def refund_window(limits: Limits, accepted: date) -> tuple[date, date]:
    """First and last day on which a refund usually comes after acceptance on that day (CBP's FAQ: 60 to 90 days)."""
    return accepted + timedelta(days=limits.refund_first_days), accepted + timedelta(days=limits.refund_last_days)


def very_last_day(safe_day: date | None, limits: Limits) -> date | None:
    """CAPE's last day for an entry with this last safe day; None where there is none."""
    return _later(safe_day, limits.cape_days - limits.safe_days)


def day_to_file(safe_day: date | None, last_day: date | None, today: date) -> date | None:
    """The day by which to bring an entry into CAPE: the last safe one, and once that is over the very last one."""
    return last_day if safe_day is not None and safe_day < today else safe_day


def _later(day: date | None, days: int) -> date | None:
    return day + timedelta(days=days) if day is not None else None


def _expected_liquidation(facts: Facts, limits: Limits, today: date) -> tuple[date, date] | None:
    """The two liquidation weekdays around the end of the usual cycle, the same day twice where it ends on one.

    None without an entry date, off the cycle, and where the cycle is over although CBP says "unliquidated": such an
    entry does not follow it. A date counted from the summary or import date would come out too late to be safe.
    """
    if facts.entry_date is None or facts.liquidation_status in NO_CYCLE:
        return None
    end = facts.entry_date + timedelta(days=limits.liquidation_cycle_days)
    last = weekday_on_or_after(end, limits.liquidation_weekday)
    if facts.liquidation_status is LiquidationStatus.UNLIQUIDATED and last < today:
        return None
    return weekday_on_or_before(end, limits.liquidation_weekday), last


def _court_day(facts: Facts, limits: Limits) -> date | None:
    """The time to sue, from the earliest day on which the duty can have been paid: never before the first IEEPA duty.

    Whether it runs from payment or from liquidation is contested, so the earlier one counts. Liquidation
    alone gives no safe date: payment came long before it.
    """
    starts = [day for day in (facts.entry_date, facts.summary_date, facts.liquidation_date) if day is not None]
    if facts.entry_date is None and facts.summary_date is None:
        return None
    return years_after(max(min(starts), limits.first_duty_day), limits.court_years)


def _liquidation_after_acceptance(
    facts: Facts, limits: Limits, today: date, holidays: tuple[Holiday, ...]
) -> date | None:
    """When CBP liquidates again what it accepts today: the next business day, or in 45 days where it never did.

    None where CAPE is closed for the entry, and under suspension, extension and review (CSMS 68340863).
    """
    if facts.liquidation_status in NO_CYCLE:
        return None
    day = facts.liquidation_date
    if day is not None and (today - day).days > limits.cape_days:
        return None
    if (day is None and facts.liquidation_status is LiquidationStatus.LIQUIDATED) or (day is not None and day <= today):
        return next_business_day(today, holidays)
    return today + timedelta(days=limits.liquidation_after_acceptance_days)
