"""What a cell says: its text as a person would see it, and the amounts, codes and words in it."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from cape_desktop.domain.entry import LiquidationStatus, ProtestStatus, SummaryStatus

Cell = str | int | float | bool | dt.datetime | dt.date | dt.time | dt.timedelta

# Characters that look like nothing; `str.strip` leaves most of them.
_INVISIBLE: Final = dict.fromkeys(
    [0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
)
_BLANKS: Final = re.compile(r"\s+")
_WRAPPER: Final = re.compile(r'="?(.*?)"?')
# What people write where nothing is known.
NOTHING: Final = frozenset(
    {"", "-", "--", "n/a", "na", "none", "null", "nan", "tbd", "?", "."}
    | {"#n/a", "#ref!", "#value!", "#name?", "#null!", "#div/0!", "#num!"}
)


def cell_text(value: Cell) -> str:
    """A cell as text: whole numbers without `.0` or exponent, dates as YYYY-MM-DD, text as it stands."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _number_text(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "seconds")
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _number_text(value: float) -> str:
    # Beyond 15 digits a spreadsheet number has lost digits already: its exponent form shows that, padding would not.
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return format(Decimal(repr(value)), "f") if abs(value) < 1e15 else repr(value)


def tidy(text: str) -> str:
    """Text without wrappers (`="…"`), invisible characters and needless blanks, full-width forms folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_INVISIBLE)
    text = _BLANKS.sub(" ", text).strip()
    if text.startswith("="):
        match = _WRAPPER.fullmatch(text)
        text = match[1] if match else text
    return text.strip(" '\u2018\u2019")


def is_nothing(text: str) -> bool:
    """Whether the text stands for "not known": empty, a dash, N/A and the like."""
    return tidy(text).lower() in NOTHING


_BARE_MONEY: Final = re.compile(r"-?\d{1,12}(\.\d{1,4})?")  # the usual case, at once
_MONEY_DRESS: Final = re.compile(r"US\$|USD|US |[$\s'*]", re.IGNORECASE)
_OTHER_CURRENCY: Final = re.compile(
    r"[€£¥₩₹]|(?<![A-Z])(?:CA?|AU?|MX|NT|HK|SG?|R|NZ)\$|\b(?:EUR|EUROS?|GBP|CAD|MXN|CNY|RMB|JPY|KRW|TWD|HKD|INR|CHF|BRL)\b",
    re.IGNORECASE,
)
_PLAIN_MONEY: Final = re.compile(r"\d*\.?\d+|\d+\.|\d(\.\d+)?[Ee]\+?\d{1,2}")
_COMMA_DECIMALS: Final = re.compile(r"(\d{1,3}(\.\d{3})*|\d+),\d{1,2}")
_LARGEST: Final = Decimal(10) ** 13


def money_of(text: str) -> Decimal | None:
    """The amount in a cell's text, None when it holds none.

    `$1,234.50`, `(250.00)`, `250.00-`, `1.234,50`, `1 234,50`, `USD 10` are understood; a lone comma with one or two
    digits behind it is a decimal comma. An amount in another currency than US dollars is none.
    """
    if _BARE_MONEY.fullmatch(text):
        return Decimal(text)
    bare, negative = _without_sign(_MONEY_DRESS.sub("", tidy(text).replace("\u2212", "-")))
    if not bare and "$" in text and "-" in text:
        return Decimal(0)  # how Excel's accounting format shows a zero
    if _COMMA_DECIMALS.fullmatch(bare):
        bare = bare.replace(".", "").replace(",", ".")
    elif "," in bare:
        if not re.fullmatch(r"\d{1,3}(,\d{2,3})*(\.\d*)?", bare):
            return None
        bare = bare.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(\.\d{3}){2,}", bare):
        bare = bare.replace(".", "")
    if not _PLAIN_MONEY.fullmatch(bare):
        return None
    return _decimal(bare, negative)


def in_other_currency(text: str) -> bool:
    """Whether a text, of a cell or of a header, names a currency other than US dollars."""
    return _OTHER_CURRENCY.search(text) is not None


def _without_sign(bare: str) -> tuple[str, bool]:
    """The amount without brackets, CR, DR and signs, and whether these make it negative."""
    negative = False
    if bare.startswith("(") and bare.endswith(")"):
        bare, negative = bare[1:-1], True
    if bare.upper().endswith(("CR", "DR")):
        bare, negative = bare[:-2], negative != bare.upper().endswith("CR")
    if bare[:1] in ("+", "-") or bare[-1:] == "-":
        negative = negative != ("-" in (bare[:1], bare[-1:]))
        bare = bare.strip("+-")
    return bare, negative


def _decimal(bare: str, negative: bool) -> Decimal | None:
    try:
        amount = Decimal(bare)
    except InvalidOperation:
        return None
    if amount >= _LARGEST:
        return None
    # Binary fractions of workbooks (2160.3299999999999) are rounded to the hundredth of a cent they stand for.
    amount = amount.quantize(Decimal("0.0001")) if -int(amount.as_tuple().exponent) > 4 else amount
    return -amount if negative and amount else amount


_DECIMAL_COMMA: Final = re.compile(r"\d,\d{1,2}(?!\d)|\d\.\d{3}[.,]\d")
_DECIMAL_POINT: Final = re.compile(r"\.\d{1,2}(?!\d)|\.\d{4,}|\d,\d{3}(?!\d)|(?<!\d)0?\.\d")
_POINT_GROUPS: Final = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?!\d)")


def amounts_of(texts: Sequence[str], *, as_typed: bool = False) -> list[Decimal | None]:
    """The amounts of a column. `1.234` is 1,234 where the column writes a decimal comma elsewhere.

    `as_typed` when the texts are as people wrote them, not numbers of a workbook: then a column in which every point
    has three digits behind it (`1.234`, `12.500`, `900`) groups thousands too, for nobody writes tenths of a cent.
    """
    pointed = [text for text in texts if "." in text or "," in text]
    grouped = [text for text in pointed if _POINT_GROUPS.search(text)]
    if not grouped or any(_DECIMAL_POINT.search(text) for text in pointed):
        return [money_of(text) for text in texts]
    comma = any(_DECIMAL_COMMA.search(text) for text in pointed)
    if not comma and not (as_typed and len(grouped) > 1 and len(grouped) == len(pointed)):
        return [money_of(text) for text in texts]
    return [money_of(_POINT_GROUPS.sub(lambda found: found[0].replace(".", ""), text)) for text in texts]


def rate_of(text: str) -> Decimal | None:
    """An ad valorem rate as a fraction (`3.4%` and 0.034 are 0.034, `Free` is 0); None for any other kind of rate."""
    bare = tidy(text).lower()
    if bare == "free":
        return Decimal(0)
    if match := re.fullmatch(r"(\d+(?:\.\d+)?)\s?%", bare):
        return Decimal(match[1]) / 100
    if re.fullmatch(r"0?\.\d+|0", bare):
        return Decimal(bare)
    return Decimal(bare) / 100 if re.fullmatch(r"\d{1,2}(\.\d+)?", bare) else None


# The types of Form 7501 by their names, letters only; names of several types (formal, withdrawal, quota) tell nothing.
_TYPES: Final = {
    "consumption": "01", "consumo": "01", "freeanddutiable": "01", "adcvd": "03", "appraisement": "04",
    "vesselrepair": "05", "ftzconsumption": "06", "dutydeferral": "08", "reconciliation": "09", "informal": "11",
    "warehouse": "21", "rewarehouse": "22", "temporaryimportationbond": "23", "tib": "23", "tradefair": "24",
    "permanentexhibition": "25", "ftzadmission": "26", "drawback": "47",
}  # fmt: skip


def entry_type_of(text: str) -> str | None:
    """The two-digit entry type: `1`, `01 ABI/A`, `Type 01` and `Consumption` are `01`; None when it names none."""
    match = re.match(r"(?:type\s*)?0?(\d{1,2})(?!\d)", tidy(text).removesuffix(".0"), re.IGNORECASE)
    word = re.sub("[^a-z]", "", tidy(text).lower()).removesuffix("entry")
    return match[1].zfill(2) if match else _TYPES.get(word)


def port_of(text: str) -> str | None:
    """The four-digit port code (`401` is `0401`, `2704 - Los Angeles` is `2704`)."""
    match = re.match(r"(\d{3,4})(?!\d)", tidy(text).removesuffix(".0"))
    return match[1].zfill(4) if match else None


_YES: Final = frozenset({"y", "yes", "true", "1", "x", "t", "\u2713", "\u2714"})
_NO: Final = frozenset({"n", "no", "false", "0", "f"})


_COUNTRY: Final = re.compile(
    r"([A-Z]{2})(?: ?[-–:] ?[A-Z][A-Z .,'-]{2,}| ?\([A-Z][A-Z .,'-]{2,}\))?|[A-Z][A-Z .,'-]{2,} ?\(([A-Z]{2})\)"
)


def country_of(text: str) -> str:
    """The two-letter code of a country (`VN`, `VN - Vietnam`, `Vietnam (VN)`); "" for a blank or a bare name."""
    found = _COUNTRY.fullmatch(tidy(text).upper())
    return (found[1] or found[2]) if found else ""


def yes_of(text: str) -> bool | None:
    """Yes or no; a blank is no (only asked of columns that are there), anything else None."""
    word = tidy(text).lower()
    if word in _YES:
        return True
    return False if word in _NO or word in NOTHING else None


def reconciliation_of(text: str) -> bool | None:
    """Whether the entry is flagged: Y, or an issue code (001 to 007, `NF`); blank, N, 0 and 000 are no."""
    word = tidy(text).lower().removesuffix(".0")
    if re.fullmatch(r"0+", word):
        return False
    if re.fullmatch(r"0{0,2}\d", word) or word in {"nf", "fta", "value", "class", "9802", "other", "flagged", "nafta"}:
        return True
    return yes_of(word)


_UNLIQUIDATED: Final = (
    "unliq", "un-liq", "not liq", "non-liq", "no liq", "sin liq", "pending", "pendiente", "open", "not yet",
)  # fmt: skip


def liquidation_status_of(text: str) -> LiquidationStatus | None:
    """CBP's word as a status; None for a blank, OTHER for an unknown word.

    "Pending Liquidation" is what brokers write for an entry not yet liquidated, so it is UNLIQUIDATED; SCHEDULED needs
    a word that says CBP has set the day.
    """
    word = tidy(text).lower()
    if word in NOTHING:
        return None
    if "suspen" in word:
        return LiquidationStatus.SUSPENDED
    if "exten" in word:
        return LiquidationStatus.EXTENDED
    if "review" in word:
        return LiquidationStatus.UNDER_REVIEW
    if "schedul" in word or "set to liq" in word or "set for liq" in word:
        return LiquidationStatus.SCHEDULED
    if word in _NO | {"u"} or any(part in word for part in _UNLIQUIDATED):
        return LiquidationStatus.UNLIQUIDATED
    if "liq" in word or word in _YES | {"l", "closed", "final"}:
        return LiquidationStatus.LIQUIDATED
    return LiquidationStatus.OTHER


def protest_status_of(text: str) -> ProtestStatus | None:
    """Where a protest stands; a blank or "none" says there is none, an unknown word is None."""
    word = tidy(text).lower()
    if word in NOTHING or word in _NO or word in {"no protest", "not protested"}:
        return ProtestStatus.NONE
    if "suspen" in word:
        return ProtestStatus.SUSPENDED
    closing = ("clos", "den", "approv", "withdr", "reject", "cancel", "decid", "grant", "final", "invalid")
    if any(part in word for part in closing):
        return ProtestStatus.CLOSED
    opening = ("open", "pend", "fil", "review", "assign", "accept", "submit", "receiv", "active", "undecid", "process")
    return ProtestStatus.OPEN if word in _YES or any(part in word for part in opening) else None


def summary_status_of(text: str) -> SummaryStatus | None:
    """State of the summary in ACE; None for a blank, OTHER for an unknown word. Not accepted counts as rejected."""
    word = tidy(text).lower()
    if word in NOTHING:
        return None
    for part, status in (
        ("reject", SummaryStatus.REJECTED),
        ("not accept", SummaryStatus.REJECTED),
        ("unaccept", SummaryStatus.REJECTED),
        ("accept", SummaryStatus.ACCEPTED),
        ("cancel", SummaryStatus.CANCELLED),
    ):
        if part in word:
            return status
    return SummaryStatus.OTHER


def paid_of(text: str) -> bool | None:
    """Whether the duty is paid: `Paid`, `Collected`, Y; `Unpaid`, `Open`, N; None for anything else."""
    word = tidy(text).lower()
    if word in NOTHING:
        return None
    if (
        any(part in word for part in ("unpaid", "not paid", "open", "pending", "due", "return", "partial"))
        or word in _NO
    ):
        return False
    return True if word in _YES or "paid" in word or "collect" in word or "final" in word else None


# 9903-01-24, 9903 01 24 and 8471 30 0100, then 99,030,124 and 9.9030124E+07. Other numbers with hyphens may be dates.
_PARTED_TARIFF: Final = re.compile(
    r"(?<![\d.])(?:(99\d\d)[-. ]{1,3}(\d\d)[-. ]{1,3}(\d\d)|(\d{4})[- ](\d\d)[- ](\d\d)[- ]?(\d\d))(?!\d)"
)
_GROUPED_TARIFF: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2,3}(?![\d,])")
_SCIENTIFIC_TARIFF: Final = re.compile(r"(?<![\d.])(\d)\.(\d+)E\+?0?(\d)(?!\d)", re.IGNORECASE)
_MORE_TARIFFS: Final = re.compile(r"(?<!E)\+\s*\d{1,2}(?!\d)|\d more\b|99[\d.]{6,}\s?[/&]\s?\d\d(?!\d)", re.IGNORECASE)
_SOME_TARIFFS: Final = re.compile(r"\b(?:multiple|various|several|mixed|see|list|varios|múltiples)\b", re.IGNORECASE)
_LONGEST_TARIFF: Final = 10


def tariff_numbers_of(text: str) -> tuple[str, ...]:
    """The tariff numbers in a cell, digits only: 8 for chapter 99, 8 or 10 for others; in order, none twice.

    A zero lost in front (chapters 01 to 09) and zeros lost behind a dotted number (9903.013 for 9903.01.30) come back.
    """
    return tuple(dict.fromkeys(number for token in _tariff_tokens(text) if (number := _tariff_number(token))))


def hides_tariff_numbers(text: str) -> bool:
    """Whether a cell names tariff numbers that cannot be read: `9903.1.24`, `8471.30.0100 (+2 more)`, `Multiple`."""
    tokens = _tariff_tokens(text)
    unread = [token for token in tokens if not _tariff_number(token)]
    if any(token.startswith(("99", "9.9")) or len(token) > _LONGEST_TARIFF for token in unread):
        return True
    words = _MORE_TARIFFS if len(unread) < len(tokens) else _SOME_TARIFFS
    return words.search(text) is not None


def _tariff_tokens(text: str) -> list[str]:
    text = _PARTED_TARIFF.sub(lambda found: "".join(filter(None, found.groups())), tidy(text))
    text = _GROUPED_TARIFF.sub(lambda found: found[0].replace(",", ""), text)
    text = _SCIENTIFIC_TARIFF.sub(_expanded, text)
    return [token.strip(".") for token in re.findall(r"\d[\d.]*", text)]


def _expanded(found: re.Match[str]) -> str:
    """The digits of 9.9030124E+07; as it stands where digits were cut."""
    return found[1] + found[2] if len(found[2]) == int(found[3]) else found[0]


def _tariff_number(token: str) -> str:
    digits = token.replace(".", "")
    if token.endswith(".0") and len(digits) in (8, 9, 10, 11) and token.count(".") == 1:
        digits = token[:-2]
    if "." in token and digits.startswith("99") and len(digits) < 8:
        # 9903.124 may be 9903.12.40 as well as 9903.01.24 with its zero lost, which is an IEEPA number.
        return digits.ljust(8, "0") if re.fullmatch(r"99\d\d\.(?:\d\d\.\d|[03-9]\d+)", token) else ""
    if digits.startswith("99") and len(digits) == 10 and digits.endswith("00"):
        return digits[:8]
    if len(digits) in (7, 9):
        # No chapter has a heading 0990 to 0999: with 99 in front it is a number of chapter 99 that lost a digit.
        return "" if digits.startswith("99") else digits.zfill(len(digits) + 1)
    return digits if len(digits) in (6, 8, 10) else ""


def line_number_of(text: str) -> str:
    """A line or ordinal number without leading zeros and `.0`, so that `001`, `1` and `1.0` are the same line."""
    number = tidy(text).removesuffix(".0")
    return number.lstrip("0") or "0" if number.isdigit() else number
