"""How dates, day counts, money and counts are said, the same everywhere."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

_MONTHS = (
    QT_TRANSLATE_NOOP("phrases", "Jan"),
    QT_TRANSLATE_NOOP("phrases", "Feb"),
    QT_TRANSLATE_NOOP("phrases", "Mar"),
    QT_TRANSLATE_NOOP("phrases", "Apr"),
    QT_TRANSLATE_NOOP("phrases", "May"),
    QT_TRANSLATE_NOOP("phrases", "Jun"),
    QT_TRANSLATE_NOOP("phrases", "Jul"),
    QT_TRANSLATE_NOOP("phrases", "Aug"),
    QT_TRANSLATE_NOOP("phrases", "Sep"),
    QT_TRANSLATE_NOOP("phrases", "Oct"),
    QT_TRANSLATE_NOOP("phrases", "Nov"),
    QT_TRANSLATE_NOOP("phrases", "Dec"),
)
_CENT = Decimal("0.01")

_DATE = QT_TRANSLATE_NOOP("phrases", "{month} {day}, {year}")
_DATE_AND_DAYS = QT_TRANSLATE_NOOP("phrases", "{date} ({in_days})")
_ABOUT = QT_TRANSLATE_NOOP("phrases", "about {money}")
_RANGE = QT_TRANSLATE_NOOP("phrases", "{low} to {high}")
_UNKNOWN = QT_TRANSLATE_NOOP("phrases", "unknown")
_TODAY = QT_TRANSLATE_NOOP("phrases", "today")
_TOMORROW = QT_TRANSLATE_NOOP("phrases", "tomorrow")
_YESTERDAY = QT_TRANSLATE_NOOP("phrases", "yesterday")
_AHEAD = QT_TRANSLATE_NOOP("phrases", "in {n} days")
_AGO = QT_TRANSLATE_NOOP("phrases", "{n} days ago")

ONE_AND_MANY: dict[str, tuple[str, str]] = {
    "days": (QT_TRANSLATE_NOOP("phrases", "{n} day"), QT_TRANSLATE_NOOP("phrases", "{n} days")),
    "years": (QT_TRANSLATE_NOOP("phrases", "{n} year"), QT_TRANSLATE_NOOP("phrases", "{n} years")),
    "entries": (QT_TRANSLATE_NOOP("phrases", "{n} entry"), QT_TRANSLATE_NOOP("phrases", "{n} entries")),
    "rows": (QT_TRANSLATE_NOOP("phrases", "{n} row"), QT_TRANSLATE_NOOP("phrases", "{n} rows")),
    "numbers": (QT_TRANSLATE_NOOP("phrases", "{n} number"), QT_TRANSLATE_NOOP("phrases", "{n} numbers")),
    "characters": (QT_TRANSLATE_NOOP("phrases", "{n} character"), QT_TRANSLATE_NOOP("phrases", "{n} characters")),
    "places": (QT_TRANSLATE_NOOP("phrases", "{n} place"), QT_TRANSLATE_NOOP("phrases", "{n} places")),
}
"""What can be counted: the phrase for one and the phrase for every other count."""


def day_text(day: date, translate: Translate = same) -> str:
    """A date such as `Nov 23, 2026`."""
    return dated(translate("phrases", _MONTHS[day.month - 1]), str(day.day), str(day.year), translate)


def dated(month: str, day: str, year: str, translate: Translate = same) -> str:
    """The parts of a date, or the letters that stand for them in a field, in the order of the language."""
    return translate("phrases", _DATE).format(month=month, day=day, year=year)


def in_days(days: int, translate: Translate = same) -> str:
    """A distance from today: `today`, `tomorrow`, `in 5 days`, `5 days ago`."""
    near = {0: _TODAY, 1: _TOMORROW, -1: _YESTERDAY}
    if days in near:
        return translate("phrases", near[days])
    return translate("phrases", _AHEAD if days > 0 else _AGO).format(n=count_text(abs(days)))


def day_and_distance(day: date, today: date, translate: Translate = same) -> str:
    """A date with its distance: `Dec 14, 2026 (in 21 days)`."""
    distance = in_days((day - today).days, translate)
    return translate("phrases", _DATE_AND_DAYS).format(date=day_text(day, translate), in_days=distance)


def count_text(count: int) -> str:
    """A whole number with thousands apart: `35,415`."""
    return f"{count:,}"


def counted(count: int, what: str, translate: Translate = same) -> str:
    """A count with its word, such as `1 entry` or `17 entries`; `what` is a key of ONE_AND_MANY."""
    one, many = ONE_AND_MANY[what]
    return translate("phrases", one if count == 1 else many).format(n=count_text(count))


def money_text(amount: Decimal | None, translate: Translate = same) -> str:
    """Dollars and cents, `$1,234.50`; `unknown` for None, never $0.00."""
    if amount is None:
        return translate("phrases", _UNKNOWN)
    rounded = amount.quantize(_CENT, ROUND_HALF_UP) + 0  # adding zero turns -0.00 into 0.00
    return f"-${-rounded:,}" if rounded < 0 else f"${rounded:,}"


def about_money(amount: Decimal | None, translate: Translate = same) -> str:
    """An estimate in a sentence, rounded to what it is worth: `about $9,300`, `about $840`, `about $12`."""
    if amount is None:
        return translate("phrases", _UNKNOWN)
    step = next((s for least, s in ((1000, 100), (100, 10)) if abs(amount) >= least), 1)
    rounded = (amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step
    sign = "-" if rounded < 0 else ""
    return translate("phrases", _ABOUT).format(money=f"{sign}${abs(rounded):,}")


def money_range(low: Decimal | None, high: Decimal | None, translate: Translate = same) -> str:
    """One amount, or `$1,160.00 to $1,500.00` where it is only known to lie between; `unknown` if either is."""
    if low is None or high is None or low == high:
        return money_text(low if high is not None else None, translate)
    return translate("phrases", _RANGE).format(low=money_text(low, translate), high=money_text(high, translate))
