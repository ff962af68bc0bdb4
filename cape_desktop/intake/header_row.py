"""Which row holds the column names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from cape_desktop.domain.damage import read_cell
from cape_desktop.domain.entry_number import is_sound
from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import money_of, tidy
from cape_desktop.intake.dates import date_of

_FEWEST_DIGITS: Final = 7
_EXPONENT: Final = re.compile(r"\dE\+?\d", re.IGNORECASE)


def find_header_row(rows: Sequence[Sequence[str]]) -> int:
    """The row of the column names among the first rows of a table, counted from 1; 0 when there is none.

    The row with the most known names wins, the first of equals; without two known names or a name of the entry
    column, the row right above the first entry number, or above damaged ones, counts if it holds words only. Of names
    in two lines (`Entry` above `Number`) it is the lower one. Names below two rows with entry numbers begin another
    page, not the data.
    """
    best, best_score, passed = 0, 0, 0
    for number, row in enumerate(rows, start=1):
        if _holds_number(row):
            passed += 1
            if passed > 1:
                break
            continue
        score = _score(column_names(rows, number))
        if score > best_score:
            best, best_score = number, score
    return best or _above_first_number(rows)


def column_names(rows: Sequence[Sequence[str]], header_row: int) -> tuple[str, ...]:
    """The names that a header row (from 1; 0 is none) gives, with the row above it where both together say more.

    A name above stands over the blank columns to its right too, as merged cells do.
    """
    if not 0 < header_row <= len(rows):
        return ()
    own = tuple(cell.strip() for cell in rows[header_row - 1])
    above = rows[header_row - 2] if header_row > 1 else ()
    if not any(cell.strip() for cell in above) or _holds_number(above):
        return own
    both = tuple(_joined(upper, name) for upper, name in zip(_spread(above, len(own)), own, strict=True))
    return both if _score(both) > _score(own) else own


def _spread(row: Sequence[str], width: int) -> list[str]:
    out: list[str] = []
    for place in range(width):
        cell = row[place].strip() if place < len(row) else ""
        out.append(cell or (out[-1] if out else ""))
    return out


def _joined(upper: str, name: str) -> str:
    """Both lines of a name, or the lower one alone where only that is a name somebody gives to a column."""
    together = f"{upper} {name}".strip()
    if not name or not upper:
        return name
    return name if headers.known(name) and not headers.known(together) else together


def has_names(names: Sequence[str]) -> bool:
    """Whether a row names the entry column and another one."""
    fields = {hit[0] for name in names if (hit := headers.known(name))}
    return Field.ENTRY_NUMBER in fields and len(fields) > 1


def _score(names: Sequence[str]) -> int:
    """Known names in a row; two of them, or one of the entry column, make a header."""
    fields = {hit[0] for name in names if name and (hit := headers.known(name))}
    if Field.ENTRY_NUMBER in fields:
        return 2 * len(fields) + 1
    return 2 * len(fields) if len(fields) > 1 else 0


def _holds_number(row: Sequence[str]) -> bool:
    return any(is_number(cell) for cell in row[:60] if len(cell) >= 11)


def _above_first_number(rows: Sequence[Sequence[str]]) -> int:
    for index, row in enumerate(rows):
        places = [place for place, cell in enumerate(row) if is_number(cell)]
        if not places:
            continue
        above = [number for number in range(index) if any(cell.strip() for cell in rows[number])]
        while above and all(_is_long(rows[above[-1]], place) for place in places):
            above.pop()  # entries too, but the first of them are damaged
        if above and all(_is_name(rows[above[-1]], place) for place in places):
            return above[-1] + 1
        return 0
    # No number that reads as it stands: a row of words only above rows with digits.
    filled = [number for number, row in enumerate(rows) if any(cell.strip() for cell in row)]
    first = filled[0] if filled else 0
    words = bool(filled) and all(_is_words(cell) for cell in rows[first] if cell.strip())
    return first + 1 if words and len(filled) > 1 else 0


def is_number(cell: str) -> bool:
    """Whether a cell holds a sound entry number."""
    reading = read_cell(cell) if any(character.isdigit() for character in cell) else None
    return reading is not None and any(is_sound(number) for number in reading.numbers)


def _is_name(row: Sequence[str], place: int) -> bool:
    return place < len(row) and _is_words(row[place])


def _is_long(row: Sequence[str], place: int) -> bool:
    """Whether a cell has as many digits as an entry number without its filer code, or an exponent."""
    cell = row[place] if place < len(row) else ""
    return sum(map(str.isdigit, cell)) >= _FEWEST_DIGITS or _EXPONENT.search(cell) is not None


def _is_words(cell: str) -> bool:
    text = tidy(cell)
    digits = sum(character.isdigit() for character in text)
    return (
        bool(text)
        and digits <= 4
        and any(c.isalpha() for c in text)
        and date_of(text) is None
        and money_of(text) is None
    )
