"""How well the values of a column fit a meaning, as shares of its filled cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cape_desktop.domain.damage import is_blank, is_total_label, read_cell
from cape_desktop.domain.entry import LiquidationStatus, Reading
from cape_desktop.domain.entry_number import is_sound
from cape_desktop.domain.fields import Field
from cape_desktop.intake import cells
from cape_desktop.intake.dates import date_of, is_date

_MOST: Final = 300
_DIGITS: Final = 8
_MOST_OF_ALL: Final = 0.9
_FILER: Final = re.compile(r"[A-Z0-9]{3}|\d{1,3}(\.0)?", re.IGNORECASE)
_HEADLESS: Final = re.compile(r"\d{1,7}[- ]?\d(\.0)?")
_IMPORTER: Final = re.compile(r"\d{2}-?\d{7}([A-Z0-9]{2})?|\d{3}-\d{2}-\d{4}|\d{6}-?\d{5}|\d{8,11}", re.IGNORECASE)
_SHORT_CODE: Final = re.compile(r"[A-Z0-9*+.]{1,4}|", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EntryShares:
    """Shares of a column's filled cells: `strict` are sound as they stand, `loose` after repair, `plausible` could be.

    `headless` are numbers of eight digits (or fewer, without their zeros), as they stand when filer codes are missing.
    `count` is the number of different cells looked at.
    """

    strict: float = 0.0
    loose: float = 0.0
    plausible: float = 0.0
    headless: float = 0.0
    count: int = 0


def entry_shares(texts: Sequence[str], filers: Sequence[str] = ()) -> EntryShares:
    """How far a column reads as entry numbers, with the filer code of the same row where `filers` are given."""
    beside = filers or ("",) * len(texts)
    pairs = dict.fromkeys(zip(texts, beside, strict=True))
    told = (pair for pair in pairs if not is_blank(pair[0]) and not is_total_label(pair[0]))
    looked_at = list(islice(told, _MOST))
    if not looked_at:
        return EntryShares()
    strict = loose = plausible = headless = long = 0
    for text, filer in looked_at:
        # The eight digits of a number are never all lost; without them there is nothing to read.
        digits = sum(map(str.isdigit, text))
        reading = read_cell(text, filer) if filer or digits >= _DIGITS else Reading(text)
        sound = bool(reading.numbers) and any(is_sound(number) for number in reading.numbers)
        loose += sound
        strict += sound and not reading.needs_consent
        plausible += bool(reading.numbers) or _is_plausible(text)
        headless += _HEADLESS.fullmatch(cells.tidy(text)) is not None
        long += digits >= _DIGITS - 1
    count = len(looked_at)
    return EntryShares(
        strict / count, loose / count, plausible / count, headless / count if long * 3 >= count else 0, count
    )


def _is_plausible(text: str) -> bool:
    # Seven digits and more, or a number that a spreadsheet wrote with an exponent; a running number has fewer.
    return (
        sum(character.isdigit() for character in text) >= 7 or re.search(r"\dE\+?\d", text, re.IGNORECASE) is not None
    )


def _share(texts: Sequence[str], fits: Callable[[str], object]) -> float:
    filled = [text for text in texts if not cells.is_nothing(text)][:_MOST]
    return sum(bool(fits(text)) for text in filled) / len(filled) if filled else 0.0


def _is_amount(text: str) -> bool:
    return cells.money_of(text) is not None or cells.in_other_currency(text)  # which is told, not taken


def _is_yes_or_no(text: str) -> bool:
    return cells.yes_of(text) is not None


def _is_status(text: str) -> bool:
    return date_of(text) is None and cells.liquidation_status_of(text) not in (None, LiquidationStatus.OTHER)


def _is_word(text: str) -> bool:
    return any(character.isalpha() for character in text)


def _is_line_number(text: str) -> bool:
    return re.fullmatch(r"\d{1,5}(\.0)?", cells.tidy(text)) is not None


_FITS: Final[dict[Field, Callable[[str], object]]] = {
    Field.FILER_CODE: lambda text: _FILER.fullmatch(cells.tidy(text)),
    Field.ENTRY_TYPE: cells.entry_type_of,
    Field.ENTRY_DATE: is_date,
    Field.PORT: cells.port_of,
    Field.IMPORTER_NUMBER: lambda text: _IMPORTER.fullmatch(cells.tidy(text)),
    Field.IMPORTER_NAME: lambda text: _is_word(text) and not _IMPORTER.fullmatch(cells.tidy(text)),
    Field.LIQUIDATION_STATUS: _is_status,
    Field.CORRECTION: _is_yes_or_no,
    Field.LINE_NUMBER: _is_line_number,
    Field.HTS: cells.tariff_numbers_of,
    Field.VALUE: _is_amount,
    Field.ORDINARY_RATE: lambda text: cells.rate_of(text) is not None or any(c.isdigit() for c in text),
    Field.SPI: lambda text: _SHORT_CODE.fullmatch(cells.tidy(text)),
}
_LIKE: Final = {
    Field.SUMMARY_DATE: Field.ENTRY_DATE,
    Field.IMPORT_DATE: Field.ENTRY_DATE,
    Field.LIQUIDATION_DATE: Field.ENTRY_DATE,
    Field.RELIQUIDATION_DATE: Field.ENTRY_DATE,
    Field.RECONCILIATION_DUE: Field.ENTRY_DATE,
    Field.DRAWBACK: Field.CORRECTION,
    Field.ADCVD_PENDING: Field.CORRECTION,
    Field.ORDINAL: Field.LINE_NUMBER,
    Field.DUTY: Field.VALUE,
    Field.IEEPA_DUTY: Field.VALUE,
    Field.TOTAL_DUTY: Field.VALUE,
}


def fit(field: Field, texts: Sequence[str]) -> float | None:
    """The share of filled cells that fit a field; None when no cell is filled or any text would fit."""
    test = _FITS.get(_LIKE.get(field, field))
    if test is None or all(cells.is_nothing(text) for text in texts):
        return None
    return _share(texts, test)


def names_a_family(texts: Sequence[str], families: tuple[str, ...]) -> bool:
    """Whether a column holds a tariff number that begins with one of these digits."""
    return any(number.startswith(families) for text in texts for number in cells.tariff_numbers_of(text))


def says_liquidation(texts: Sequence[str]) -> bool:
    """Whether a column speaks of liquidation and of nothing else, whatever it is called."""
    return _share(texts, lambda text: "liq" in text.lower()) >= _MOST_OF_ALL


def says_protest(texts: Sequence[str]) -> bool:
    """Whether a column says of entries that there is a protest, or where it stands, rather than its number."""
    return _share(texts, lambda text: cells.protest_status_of(text) is not None) >= _MOST_OF_ALL
