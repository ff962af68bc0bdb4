"""Rows of a text file that stray from its column names: cut amounts, and names that come again in another order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from cape_desktop.intake import headers
from cape_desktop.intake.cells import Cell, cell_text

_HEAD: Final = re.compile(r"\s*[-(]?(?:US)?\$?\s?\d{1,3}")
_MIDDLE: Final = re.compile(r"\d{3}")
_TAIL: Final = re.compile(r"\d{3}\.\d\d\)?\s*")  # without cents it may as well be a number of its own
_FEWEST_NAMES: Final = 2


def put_together(row: Sequence[Cell], width: int) -> list[Cell] | None:
    """A row with too many cells as one of `width`, if an amount that commas cut (`1`, `200.50`) explains it all.

    None when it does not, or when there is more than one way to do it.
    """
    cells = [cell_text(cell) for cell in row]
    while cells and not cells[-1].strip():
        cells.pop()
    found = _ways(cells, len(cells) - width)
    return list(found[0]) if len(found) == 1 else None


def _ways(cells: list[str], surplus: int) -> list[list[str]]:
    """The ways to lose so many cells by putting amounts together; more than two are not looked for."""
    if surplus == 0:
        return [cells]
    found: list[list[str]] = []
    for start, cell in enumerate(cells):
        if not _HEAD.fullmatch(cell):
            continue
        for end in range(start + 1, min(start + surplus + 1, len(cells))):
            if not all(map(_MIDDLE.fullmatch, cells[start + 1 : end])) or not _TAIL.fullmatch(cells[end]):
                continue
            amount = ",".join(cells[start : end + 1])
            rest = _ways(cells[end + 1 :], surplus - (end - start))
            found += [[*cells[:start], amount, *behind] for behind in rest]
            if len(found) > 1:
                return found
    return found


def places_named(row: Sequence[Cell], names: Mapping[int, str]) -> dict[int, int]:
    """Where the columns of a table stand from a row on that names them again; {} for a row that does not.

    `names` are their headers by place. A column whose name is gone keeps its place where the row leaves that blank, and
    has none (-1) where another name stands there.
    """
    told = [headers.normalised(cell_text(cell)) for cell in row]
    wanted = {place: headers.normalised(name) for place, name in names.items() if name.strip()}
    if sum(name in told for name in wanted.values()) < _FEWEST_NAMES:
        return {}
    return {place: _place(place, name, told) for place, name in wanted.items()}


def _place(place: int, name: str, told: Sequence[str]) -> int:
    own = told[place] if place < len(told) else ""
    if own in (name, ""):
        return place if own == name or name not in told else told.index(name)
    return told.index(name) if name in told else -1
