"""Tables that stand on their side: the names down the first column, one entry in each column beside them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import Cell, cell_text
from cape_desktop.intake.header_row import is_number
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import WIDEST, PlainTable, Table
from cape_desktop.progress import Tick

_TALLEST: Final = 200
"""Rows such a table can have: one a field, with titles above; a real list is longer."""


class TurnedTable(PlainTable):
    """A table with its columns as rows; what was column C is row 3."""

    first_column = 0

    def __init__(self, table: Table, rows: Sequence[Sequence[Cell]]) -> None:
        self._table = table
        self._rows = list(itertools.zip_longest(*rows, fillvalue=""))
        self.total = len(self._rows)

    def rows(self, tick: Tick) -> Iterator[Sequence[Cell]]:
        """Every column of the sheet, from the left."""
        yield from self._rows

    def notes(self) -> tuple[Note, ...]:
        """That it was turned, beside what there is to tell of the table itself."""
        return (Note(NoteId.TURNED), *self._table.notes())


def upright(table: Table, tick: Tick) -> Table:
    """The table with one entry a row: turned where its entry numbers stand beside their name and not below it."""
    left = ("",) * table.first_column
    rows = [(*left, *row[:WIDEST]) for row in itertools.islice(table.rows(tick), _TALLEST + 1)]
    return TurnedTable(table, rows) if len(rows) <= _TALLEST and _lies(rows) else table


def _lies(rows: Sequence[Sequence[Cell]]) -> bool:
    for row in rows:
        place = next((place for place, cell in enumerate(row) if cell_text(cell).strip()), 0)
        if _names(row, place, Field.ENTRY_NUMBER):
            beside = [cell_text(cell) for cell in row[place + 1 :] if cell_text(cell).strip()]
            below = [cell_text(other[place]) for other in rows if len(other) > place]
            named = sum(_names(other, place) for other in rows)
            sound = sum(map(is_number, beside))
            return sound * 2 > len(beside) and named > 1 and not any(map(is_number, below))
    return False


def _names(row: Sequence[Cell], place: int, field: Field | None = None) -> bool:
    """Whether the cell there is the name of a column, of this field if one is given."""
    hit = headers.known(cell_text(row[place])) if place < len(row) else None
    return hit is not None and field in (None, hit[0])
