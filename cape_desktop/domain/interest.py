"""Interest on refunded duty: compounded daily at the quarter's overpayment rate, rounded once."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Final

from cape_desktop.domain.rules import Rate

CENT: Final = Decimal("0.01")
_ONE: Final = Decimal(1)
_EXACT: Final = Context(prec=40, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Growth:
    """What one dollar earns from the day after deposit to the last day, both counted.

    `assumed_from` is the first day whose quarter has no published rate, so that the nearest known one stands for it.
    """

    factor: Decimal
    days: int
    assumed_from: date | None = None


@dataclass(frozen=True, slots=True)
class Interest:
    """Dollars with cents earned over `days`, from the day after the deposit on; see `Growth.assumed_from`."""

    amount: Decimal
    days: int
    assumed_from: date | None = None


def interest(
    principal: Decimal, deposit: date, until: date, rates: tuple[Rate, ...], corporate: bool | None = None
) -> Interest:
    """Interest on `principal` dollars from deposit to (re)liquidation, to the cent.

    19 CFR 24.36(a)(1): to liquidation or reliquidation, not to payment; 26 USC 6621 and 6622: the overpayment rate,
    compounded daily. The deposit day does not count, the last day does; an `until` that is not after `deposit` earns
    nothing. `corporate` None (not answered) takes the lower, corporate rate. Raises ValueError without any rate.
    """
    grown = growth(deposit, until, rates, corporate is not False)
    return Interest(cents(principal * grown.factor), grown.days, grown.assumed_from)


@lru_cache(maxsize=20_000)
def growth(deposit: date, until: date, rates: tuple[Rate, ...], corporate: bool) -> Growth:
    """The share of the principal that is earned between two days. Raises ValueError without any rate."""
    if not rates:
        raise ValueError("there is no interest rate")
    balance = _ONE
    assumed_from: date | None = None
    for first, last, rate, published in _stretches(deposit + timedelta(days=1), until, rates):
        yearly = rate.corporate if corporate else rate.other
        daily = _EXACT.add(_ONE, _EXACT.divide(yearly, Decimal(366 if isleap(first.year) else 365)))
        balance = _EXACT.multiply(balance, _EXACT.power(daily, (last - first).days + 1))
        if not published and assumed_from is None:
            assumed_from = first
    return Growth(_EXACT.subtract(balance, _ONE), max((until - deposit).days, 0), assumed_from)


def cents(amount: Decimal) -> Decimal:
    """Dollars rounded to the cent, half up."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def _stretches(first: date, last: date, rates: tuple[Rate, ...]) -> Iterator[tuple[date, date, Rate, bool]]:
    """The days from `first` to `last` cut where the rate or the year changes: first day, last day, rate, published."""
    while first <= last:
        rate, published, end = _rate_on(first, rates)
        end = min(end, date(first.year, 12, 31), last)
        yield first, end, rate, published
        first = end + timedelta(days=1)


def _rate_on(day: date, rates: tuple[Rate, ...]) -> tuple[Rate, bool, date]:
    """The rate of a day, whether it was published for it, and until when it holds; before and after: the nearest."""
    if day < rates[0].first_day:
        return rates[0], False, rates[0].first_day - timedelta(days=1)
    for rate in rates:
        if rate.first_day <= day <= rate.last_day:
            return rate, True, rate.last_day
    return rates[-1], False, date.max
