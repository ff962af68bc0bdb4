"""Invented entries with tariff lines, for the tests of duty and refund."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from cape_desktop.domain.entry import Entry, Facts, Line
from cape_desktop.domain.fields import Field

ENTERED = date(2025, 10, 15)


def line(
    hts: str,
    duty: str | None = None,
    value: str | None = None,
    number: str = "1",
    *,
    spi: str = "",
    origin: str = "",
    rate: str | None = None,
) -> Line:
    """A tariff line; amounts as text, blank amounts None, `rate` the ordinary rate as a fraction."""
    amounts = [Decimal(text) if text is not None else None for text in (value, duty, rate)]
    return Line(number, "", hts, amounts[0], amounts[1], spi, origin, amounts[2])


def entry(
    *lines: Line, entered: date | None = ENTERED, summary: date | None = None, stated: str | None = None
) -> Entry:
    """An entry with these lines; `stated` is the IEEPA amount that its source names."""
    facts = Facts(
        entry_date=entered, summary_date=summary, stated_ieepa_duty=None if stated is None else Decimal(stated)
    )
    return Entry("ABC12345676", ("ABC12345676",), (), facts, frozenset(Field), lines)
