"""Sheets whose first column holds whole lines of a text file, as a CSV opened or pasted in the wrong way becomes."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from cape_desktop.intake.cells import Cell, cell_text
from cape_desktop.intake.delimited import SEPARATORS
from cape_desktop.intake.header_row import has_names
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import PlainTable, Table
from cape_desktop.progress import Tick

_WITHIN: Final = 50


class SplitTable(PlainTable):
    """Such a sheet with the cells of each line as its own."""

    first_column = 0

    def __init__(self, table: Table, separator: str) -> None:
        self._table, self._separator = table, separator
        self.total = table.total

    def rows(self, tick: Tick) -> Iterator[Sequence[Cell]]:
        """Every line, split."""
        return (_split(_only_cell(row), self._separator) for row in self._table.rows(tick))

    def notes(self) -> tuple[Note, ...]:
        """That lines were split, beside what there is to tell of the table itself."""
        return (Note(NoteId.LINES_IN_CELLS), *self._table.notes())


def with_own_cells(table: Table, tick: Tick) -> Table:
    """The table; split where each row has one cell, and one of them lists the names of columns."""
    top = list(itertools.islice(table.rows(tick), _WITHIN))
    if any(sum(cell_text(cell).strip() != "" for cell in row) > 1 for row in top):
        return table
    lines = [_only_cell(row) for row in top]
    for separator in SEPARATORS:
        if any(has_names(_split(line, separator)) for line in lines if separator in line):
            return SplitTable(table, separator)
    return table


def _only_cell(row: Sequence[Cell]) -> str:
    return next((text for cell in row if (text := cell_text(cell)).strip()), "")


def _split(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:  # a cell beyond all measure
        return [line]
