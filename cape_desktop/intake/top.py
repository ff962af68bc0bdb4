"""The first rows of a table as text, by which it is recognised."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from cape_desktop.intake.cells import cell_text
from cape_desktop.intake.table import Table
from cape_desktop.progress import Tick

HEADER_WITHIN: Final = 50
"""Rows from the top in which a header is looked for."""
PARAMETERS: Final = "parameters"
"""The sheet in which ACE says how a report was run, as headers are compared; it is never the report."""


def top_rows(table: Table, tick: Tick, count: int, most_columns: int) -> tuple[tuple[str, ...], ...]:
    """The first rows as text, blank columns on the left included, blank cells at the end cut."""
    left = ("",) * table.first_column
    top = []
    for row in itertools.islice(table.rows(tick), count):
        texts = [cell_text(cell) for cell in row[:most_columns]]
        while texts and not texts[-1].strip():
            texts.pop()
        top.append((*left, *texts) if texts else ())
    return tuple(top)


def padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    """The row with exactly so many cells."""
    return (*row[:width], *("",) * (width - len(row)))
