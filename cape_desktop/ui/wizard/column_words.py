"""How a column of a source is called, and some of its values."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.importer import shown_value
from cape_desktop.intake.source import ColumnGuess

_SAMPLES = 3


def column_name(column: ColumnGuess) -> str:
    """Its head in the file; "Column B" where it has none."""
    return column.header or QCoreApplication.translate("ColumnsPage", "Column {letters}").format(
        letters=column_letters(column.place)
    )


def column_samples(column: ColumnGuess) -> list[str]:
    """Some of its values, numbers of importers masked."""
    return [shown_value(column.field, text) for text in column.samples[:_SAMPLES]]


def column_letters(place: int) -> str:
    """The name a spreadsheet gives to the column at `place` (from 0): A, B, … Z, AA."""
    out = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        out = chr(ord("A") + rest) + out
    return out
