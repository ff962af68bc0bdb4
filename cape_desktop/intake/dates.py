"""Dates in cells, and in which order a column writes day, month and year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from cape_desktop.intake.cells import tidy

_SLASHED: Final = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})")
_ISO: Final = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NAMED: Final = re.compile(r"(\d{1,2})[- /.]?([A-Za-z]{3})[A-Za-z]*[- /.,]*(\d{4}|\d{2})")
_NAMED_US: Final = re.compile(r"([A-Za-z]{3})[A-Za-z]*\.?[- ](\d{1,2}),?[- ](\d{4}|\d{2})")
_CLOCK: Final = re.compile(r"[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp]\.?[Mm]\.?)?(Z|[+-]\d{2}:?\d{2})?$")
_WEEKDAY: Final = re.compile(
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\.?,? +",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b| (?:of|del?)(?= )", re.IGNORECASE)  # 8th of April, 8 de abril
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
} | {"ene": 1, "abr": 4, "ago": 8, "set": 9, "dic": 12}
_EXCEL_EPOCH: Final = dt.date(1899, 12, 30)
_YEARS: Final = range(1990, 2100)
# A year of two digits, or the day count of Excel, only means a date in years that these entries can have.
_SHORT_YEARS: Final = range(2015, 2036)
_SERIALS: Final = range(42005, 49675)


class Order(Enum):
    """In which order a column writes the parts of a date; UNKNOWN where two orders fit all of its cells.

    With dots the day stands first unless the column disproves it: then its order is MONTH_FIRST_WITH_DOTS.
    """

    MONTH_FIRST = auto()
    MONTH_FIRST_WITH_DOTS = auto()
    DAY_FIRST = auto()
    YEAR_FIRST = auto()
    UNKNOWN = auto()


def date_of(text: str, order: Order = Order.MONTH_FIRST) -> dt.date | None:
    """The date in a cell's text, None when there is none or it cannot be.

    Three numbers, or the digits of MMDDYY and MMDDYYYY, are read in this order (see Order for dots), in an unknown one
    only if it makes no difference; ISO, YYYYMMDD, 08-APR-2025, Apr 8, 2025, 8 de abril de 2025 and Excel day counts
    are understood in any case.
    """
    text = _plain(text)
    if parts := _parts(text):
        day_first = parts.dotted and order is not Order.MONTH_FIRST_WITH_DOTS
        return _ordered(parts, Order.DAY_FIRST if day_first else order)
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
    and not all of them can be day first. Dates with dots only tell whether, against the rule, the month stands first.
    """
    split = [parts for text in texts if (parts := _parts(_plain(text)))]
    told = [parts for parts in split if not parts.dotted]
    if told and all(_ordered(parts, Order.YEAR_FIRST) for parts in told):
        return Order.UNKNOWN if all(_ordered(parts, Order.DAY_FIRST) for parts in told) else Order.YEAR_FIRST
    if any(int(parts.first) > 12 for parts in told) and all(parts.second <= 12 for parts in told):
        return Order.DAY_FIRST
    return _order_with_dots(split)


@dataclass(frozen=True, slots=True)
class _Parts:
    """The three numbers of a date, in an order to be told; the outer ones may be years of two or four digits."""

    first: str
    second: int
    last: str
    dotted: bool = False


def _order_with_dots(split: Sequence[_Parts]) -> Order:
    """What dates with dots add to a column that is month first otherwise; years in front (25.04.26) tell nothing."""
    dotted = [parts for parts in split if parts.dotted and _full_year(parts.last)]
    month_first = sum(parts.second > 12 for parts in dotted)
    return Order.MONTH_FIRST_WITH_DOTS if month_first > sum(int(p.first) > 12 for p in dotted) else Order.MONTH_FIRST


def _plain(text: str) -> str:
    """The text of a date without its time, its day of the week and words between its parts."""
    text = _CLOCK.sub("", tidy(text))
    return _ORDINAL.sub("", _WEEKDAY.sub("", text, count=1)) if any(map(str.isalpha, text)) else text


def _parts(text: str) -> _Parts | None:
    """The three numbers of `4/8/2025`, `040825` or `04082025` (zeros in front may be lost); None for other texts."""
    if match := _SLASHED.fullmatch(text):
        return _Parts(match[1], int(match[3]), match[4], match[2] == ".")
    if not text.isascii() or not text.isdigit() or _date_of_digits(text) or not 5 <= len(text) <= 8:
        return None
    digits = text.zfill(6 if len(text) < 7 else 8)
    return _Parts(digits[:2], int(digits[2:4]), digits[4:])


def _ordered(parts: _Parts, order: Order) -> dt.date | None:
    match order:
        case Order.MONTH_FIRST | Order.MONTH_FIRST_WITH_DOTS:
            return _date(_full_year(parts.last), int(parts.first), parts.second)
        case Order.DAY_FIRST:
            return _date(_full_year(parts.last), parts.second, int(parts.first))
        case Order.YEAR_FIRST:
            return _date(_full_year(parts.first), parts.second, int(parts.last))
    day_first, year_first = _ordered(parts, Order.DAY_FIRST), _ordered(parts, Order.YEAR_FIRST)
    return day_first if day_first == year_first else None


def _date_of_digits(text: str) -> dt.date | None:
    """The date that digits mean in any order: YYYYMMDD, or the day count of Excel."""
    whole, _, part = text.partition(".")
    if not whole.isascii() or not whole.isdigit() or (part and not part.isdigit()):
        return None
    if len(whole) == 8:
        return _date(int(whole[:4]), int(whole[4:6]), int(whole[6:]))
    return _EXCEL_EPOCH + dt.timedelta(days=int(whole)) if len(whole) == 5 and int(whole) in _SERIALS else None


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
