"""Dates in cells, and in which order a column writes day, month and year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from cape_desktop.intake.cells import tidy

_SLASHED: Final = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})")
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NAMED: Final = re.compile(r"(\d{1,2})[- /.]?([A-Za-z]{3})[A-Za-z]*[- /.,]*(\d{4}|\d{2})")
_NAMED_US: Final = re.compile(r"([A-Za-z]{3})[A-Za-z]*\.?[- ](\d{1,2}),?[- ](\d{4}|\d{2})")
_CLOCK: Final = re.compile(r"[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?(Z|[+-]\d{2}:?\d{2})?$")
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_EXCEL_EPOCH: Final = dt.date(1899, 12, 30)
_YEARS: Final = range(1990, 2100)
# A year of two digits, or the day count of Excel, only means a date in years that these entries can have.
_SHORT_YEARS: Final = range(2015, 2036)
_SERIALS: Final = range(42005, 49675)


class Order(Enum):
    """In which order a column writes the parts of a date; UNKNOWN where two orders fit all of its cells."""

    MONTH_FIRST = auto()
    DAY_FIRST = auto()
    YEAR_FIRST = auto()
    UNKNOWN = auto()


def date_of(text: str, order: Order = Order.MONTH_FIRST) -> dt.date | None:
    """The date in a cell's text, None when there is none or it cannot be.

    Three numbers are read in this order (with dots always day first), in an unknown one only if it makes no
    difference; ISO, YYYYMMDD, MMDDYY, 08-APR-2025, Apr 8, 2025 and Excel day counts are understood in any case.
    """
    text = _CLOCK.sub("", tidy(text))
    if match := _SLASHED.fullmatch(text):
        return _ordered(match, Order.DAY_FIRST if match[2] == "." else order)
    if match := _ISO.fullmatch(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NAMED.fullmatch(text):
        return _date(_full_year(match[3]), _MONTHS.get(match[2].lower(), 0), int(match[1]))
    if match := _NAMED_US.fullmatch(text):
        return _date(_full_year(match[3]), _MONTHS.get(match[1].lower(), 0), int(match[2]))
    return _date_of_digits(text)


def is_date(text: str) -> bool:
    """Whether a cell's text is a date in any order."""
    return any(date_of(text, order) for order in Order)


def order_of(texts: Sequence[str]) -> Order:
    """The order in which a column writes its dates.

    Day first if some cells cannot be month first and none cannot be day first; year first if all cells can (25-04-08)
    and not all of them can be day first.
    """
    told = [match for text in texts if (match := _SLASHED.fullmatch(_CLOCK.sub("", tidy(text)))) and match[2] != "."]
    if told and all(_ordered(match, Order.YEAR_FIRST) for match in told):
        return Order.UNKNOWN if all(_ordered(match, Order.DAY_FIRST) for match in told) else Order.YEAR_FIRST
    if any(int(match[3]) > 12 for match in told):
        return Order.MONTH_FIRST
    return Order.DAY_FIRST if any(int(match[1]) > 12 for match in told) else Order.MONTH_FIRST


def _ordered(match: re.Match[str], order: Order) -> dt.date | None:
    first, second, last = match[1], int(match[3]), match[4]
    match order:
        case Order.MONTH_FIRST:
            return _date(_full_year(last), int(first), second)
        case Order.DAY_FIRST:
            return _date(_full_year(last), second, int(first))
        case Order.YEAR_FIRST:
            return _date(_full_year(first), second, int(last))
    day_first, year_first = _ordered(match, Order.DAY_FIRST), _ordered(match, Order.YEAR_FIRST)
    return day_first if day_first == year_first else None


def _date_of_digits(text: str) -> dt.date | None:
    whole, _, part = text.partition(".")
    if not whole.isascii() or not whole.isdigit() or (part and not part.isdigit()):
        return None
    if len(whole) == 8:
        return _date(int(whole[:4]), int(whole[4:6]), int(whole[6:]))
    if int(whole) in _SERIALS and len(whole) == 5:
        return _EXCEL_EPOCH + dt.timedelta(days=int(whole))
    if len(whole) in (5, 6) and not part:
        whole = whole.zfill(6)
        return _date(_full_year(whole[4:]), int(whole[:2]), int(whole[2:4]))
    return None


def _full_year(digits: str) -> int:
    """The year of four digits, or of two that can mean one; 0 for others."""
    if len(digits) == 4:
        return int(digits)
    return 2000 + int(digits) if 2000 + int(digits) in _SHORT_YEARS else 0


def _date(year: int, month: int, day: int) -> dt.date | None:
    if year not in _YEARS:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
