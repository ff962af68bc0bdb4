"""How much IEEPA duty an entry paid and how much of it should come back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Final

from cape_desktop.domain.deadlines import Deadlines
from cape_desktop.domain.entry import Entry, Line
from cape_desktop.domain.interest import cents, interest
from cape_desktop.domain.rules import Heading, Limits, RateKind, RulePack
from cape_desktop.domain.tariff import (
    Charge,
    charges,
    expired_headings,
    has_duty_bearing_heading,
    heading_on,
    ieepa_lines,
    is_section_122_only,
    known_sum,
)

__all__ = [
    "Money",
    "OddDuty",
    "expired_headings",
    "has_duty_bearing_heading",
    "heading_on",
    "ieepa_duty",
    "ieepa_lines",
    "is_section_122_only",
    "money",
    "odd_duties",
]

ZERO: Final = Decimal("0.00")

Range = tuple[Decimal, Decimal]
"""Lowest and highest dollars; equal where exact."""


@dataclass(frozen=True, slots=True)
class Money:
    """Dollars as Decimal with cents; None is unknown, never zero.

    `ieepa_duty` was paid on IEEPA headings; `refund` is its lowest and highest part that should come back (equal
    where exact), `interest` likewise. `programmes` splits the duty by programme. `rates_assumed_from` is the first day
    of the interest without a published rate, so that the last known one stands for it.
    """

    ieepa_duty: Decimal | None = None
    refund_low: Decimal | None = None
    refund_high: Decimal | None = None
    interest_low: Decimal | None = None
    interest_high: Decimal | None = None
    programmes: tuple[tuple[str, Decimal], ...] = ()
    rates_assumed_from: date | None = None


@dataclass(frozen=True, slots=True)
class OddDuty:
    """A line whose duty is not value times rate: dollars paid on it, and what the rate gives (a top-up: at most)."""

    line: Line
    paid: Decimal
    expected: Decimal


def money(entry: Entry, rules: RulePack, deadlines: Deadlines, today: date, corporate: bool | None = None) -> Money:
    """What the entry paid and what should come back, with interest, if it is declared and accepted `today`.

    `deadlines` are the entry's, of the same day; `corporate` None (not answered) takes the lower interest rate. A sum
    below zero tells nothing of what was paid: all is unknown then.
    """
    found = charges(entry, rules)
    duty = _duty(entry, found)
    if duty is None or duty < 0:
        return Money()
    from_lines = _duty_of(found) is not None
    low, high = _refund(found, duty, rules.limits) if from_lines else _refund_of_stated(entry, duty, rules)
    programmes = _by_programme(found) if from_lines else ()
    return _with_interest(Money(duty, low, high, programmes=programmes), entry, rules, deadlines, today, corporate)


def ieepa_duty(entry: Entry, rules: RulePack) -> Decimal | None:
    """Dollars of duty on the entry's IEEPA headings; None when a duty cell that counts is blank or missing.

    0.00 when its tariff numbers are known and none is IEEPA, or no duty at all was paid. Where the numbers do not tell,
    the amount that the source states for the entry.
    """
    return _duty(entry, charges(entry, rules))


def odd_duties(entry: Entry, rules: RulePack) -> tuple[OddDuty, ...]:
    """IEEPA lines whose duty is not value times rate within the pack's tolerance, and duty where none is due.

    Lines without value or duty, on Chapter 98 goods, or on headings that the pack does not know are not judged. Without
    an entry date only a duty that fits no period of its heading is odd. Filers did bundle duties: a question, no fault.
    """
    return tuple(odd for charge in charges(entry, rules) if (odd := _odd(charge, entry, rules)) is not None)


def _duty(entry: Entry, found: tuple[Charge, ...]) -> Decimal | None:
    of_lines = _duty_of(found)
    if of_lines is not None:
        return of_lines
    if entry.facts.stated_ieepa_duty is not None:
        return cents(entry.facts.stated_ieepa_duty)
    return ZERO if _shows_no_ieepa(entry, found) or entry.facts.stated_total_duty == 0 else None


def _shows_no_ieepa(entry: Entry, found: tuple[Charge, ...]) -> bool:
    """Whether the tariff numbers prove that there is no IEEPA duty: a row without a number must not hold any money."""
    numbered = any(line.hts for line in entry.lines)
    return numbered and not found and not any(line.duty != 0 for line in entry.lines if not line.hts)


def _duty_of(found: tuple[Charge, ...]) -> Decimal | None:
    """The duty that the lines themselves show; a blank cell counts only on a heading that adds duty."""
    if not found or any(charge.duty is None and charge.bears_duty for charge in found):
        return None
    return cents(sum((charge.duty for charge in found if charge.duty is not None), ZERO))


def _by_programme(found: Iterable[Charge]) -> tuple[tuple[str, Decimal], ...]:
    sums: dict[str, Decimal] = {}
    for charge in found:
        name = charge.period.programme if charge.period is not None else charge.heading
        sums[name] = sums.get(name, ZERO) + (charge.duty or ZERO)
    return tuple((name, cents(duty)) for name, duty in sums.items() if duty)


def _refund(found: tuple[Charge, ...], duty: Decimal, limits: Limits) -> Range:
    """The part of the duty that CAPE gives back: never below zero, never above the duty."""
    ranges = [_refund_of(charge, limits) for charge in found]
    most = max(duty, ZERO)
    low = cents(sum((low for low, _ in ranges), ZERO))
    high = cents(sum((high for _, high in ranges), ZERO))
    return min(max(low, ZERO), most), min(max(high, ZERO), most)


def _refund_of(charge: Charge, limits: Limits) -> Range:
    """Added duty comes back whole, a top-up without its ordinary part; money where none was due is anybody's guess."""
    duty = charge.duty or ZERO
    if charge.period is None or not charge.period.duty_bearing:
        return min(ZERO, duty), max(ZERO, duty)
    if charge.period.kind is RateKind.TOP_UP and duty > 0:
        return _refund_of_top_up(charge, charge.period, duty, limits)
    return duty, duty


def _refund_of_top_up(charge: Charge, period: Heading, duty: Decimal, limits: Limits) -> Range:
    """What a top-up heading gives back: its duty less the ordinary duty that was reported on it.

    Filers mostly report the whole 15 % on the heading and nothing on the ordinary number (CSMS 66336270, 66987366,
    67133044). CAPE takes the heading away and computes the ordinary duty again, so ordinary duty that already stands on
    its own number takes nothing from the refund. Without rate, special programme or ordinary duty, all that is known is
    that the ordinary duty lies between nothing and the whole.
    """
    if any(line.spi.strip().upper() in period.free_with for line in (*charge.lines, *charge.mates)):
        return duty, duty
    apart = known_sum(mate.duty for mate in charge.mates)
    ordinary = _ordinary_duty(charge)
    if ordinary is None:
        return (duty, duty) if apart is not None and apart > 0 else (ZERO, duty)
    least = max(duty - ordinary, ZERO)
    if apart is not None:
        exact = min(duty, duty - max(ordinary - apart, ZERO))
        return max(exact, ZERO), max(exact, ZERO)
    value = charge.value
    if value is None or period.rate is None:
        return least, duty
    whole = value * period.rate
    if _is_near(duty, whole, limits):
        return least, least
    return (duty, duty) if _is_near(duty, whole - ordinary, limits) else (least, duty)


def _ordinary_duty(charge: Charge) -> Decimal | None:
    """The ordinary duty by the rates that the source carries; None when a rate or value is missing."""
    rated = [(mate.value, mate.ordinary_rate) for mate in charge.mates]
    if rated and all(value and rate is not None for value, rate in rated):
        return cents(sum(((value or ZERO) * (rate or ZERO) for value, rate in rated), ZERO))
    rates = {line.ordinary_rate for line in (*charge.lines, *charge.mates) if line.ordinary_rate is not None}
    value = charge.value
    if len(rates) != 1 or value is None:
        return None
    return cents(value * rates.pop())


def _refund_of_stated(entry: Entry, duty: Decimal, rules: RulePack) -> Range:
    """A stated amount comes back whole where no top-up heading can be in it, else perhaps only in part."""
    if any(_may_be_in(period, entry) for periods in rules.headings.values() for period in periods):
        return ZERO, duty
    return duty, duty


def _may_be_in(period: Heading, entry: Entry) -> bool:
    """Whether a stated amount may hold duty of this top-up heading, by the day and the origins that are known.

    A summary follows its entry, so one filed before the heading began belongs to an entry before it.
    """
    if period.kind is not RateKind.TOP_UP:
        return False
    entered, filed = entry.facts.entry_date, entry.facts.summary_date
    if entered is not None and not period.holds_on(entered):
        return False
    if entered is None and filed is not None and period.valid_from is not None and filed < period.valid_from:
        return False
    origins = entry.facts.origins or tuple(line.origin.strip().upper() for line in entry.lines)
    return not origins or "" in origins or not set(origins).isdisjoint(period.origins)


def _with_interest(
    money: Money, entry: Entry, rules: RulePack, deadlines: Deadlines, today: date, corporate: bool | None
) -> Money:
    """Adds the interest to the day on which CBP should (re)liquidate; nothing where a day is not known.

    It begins with the summary date, when duty is paid; where that is unknown with the entry date, a little early.
    """
    deposit = entry.facts.summary_date or entry.facts.entry_date
    until = deadlines.liquidation_after_acceptance
    if deposit is None or until is None or money.refund_low is None or money.refund_high is None:
        return money
    low, high = (
        interest(part, deposit, max(until, today), rules.rates, corporate)
        for part in (money.refund_low, money.refund_high)
    )
    return replace(
        money,
        interest_low=low.amount,
        interest_high=high.amount,
        rates_assumed_from=high.assumed_from,
    )


def _odd(charge: Charge, entry: Entry, rules: RulePack) -> OddDuty | None:
    if charge.duty is None or charge.period is None or charge.special:
        return None
    line, paid = charge.lines[0], charge.duty
    if not charge.period.duty_bearing:
        return OddDuty(line, paid, ZERO) if paid else None
    if charge.value is None:
        return None
    periods = (charge.period,) if entry.facts.entry_date is not None else rules.headings[charge.heading]
    if any(_fits(charge, charge.value, paid, period, rules.limits) for period in periods):
        return None
    return OddDuty(line, paid, cents(charge.value * (charge.period.rate or ZERO)))


def _fits(charge: Charge, value: Decimal, paid: Decimal, period: Heading, limits: Limits) -> bool:
    """Whether the duty is value times rate; on a top-up heading the whole, or the whole less ordinary duty."""
    whole = value * (period.rate or ZERO)
    if _is_near(paid, whole, limits):
        return True
    if period.kind is not RateKind.TOP_UP:
        return False
    ordinary = _ordinary_duty(charge)
    if ordinary is None:
        return ZERO <= paid <= whole
    return _is_near(paid, whole - ordinary, limits)


def _is_near(amount: Decimal, expected: Decimal, limits: Limits) -> bool:
    """Whether two amounts differ by no more than the pack allows."""
    allowed = max(limits.duty_tolerance_dollars, limits.duty_tolerance_share * abs(expected))
    return abs(amount - expected) <= allowed
