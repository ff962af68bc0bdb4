"""What every kind of file is to the rest of intake: a book of tables, a table of rows."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import IO, Protocol

from cape_desktop.intake.cells import Cell
from cape_desktop.intake.source import Note
from cape_desktop.progress import Tick

WIDEST = 16_384
"""Columns a sheet can have."""
TALLEST = 1_048_576
"""Rows a sheet can have."""


BinaryHandle = IO[bytes] | io.BufferedIOBase
"""What bytes are read from."""


class Bytes(Protocol):
    """Bytes that can be opened more than once: a file, or a member of an archive."""

    @property
    def name(self) -> str:
        """What the person calls them, for sentences."""

    def open(self) -> BinaryHandle:
        """A fresh handle at the first byte."""

    def size(self) -> int:
        """Their number."""

    def close(self) -> None:
        """Lets go of what only reading needs."""


class Table(Protocol):
    """One sheet, or one text file. `first_column` is how many blank columns stand left of the cells it gives."""

    @property
    def first_column(self) -> int:
        """Columns to the left that hold nothing."""

    @property
    def total(self) -> int:
        """Rows or bytes that reading will go through, 0 when unknown."""

    def rows(self, tick: Tick) -> Iterator[Sequence[Cell]]:
        """Every row from the first of the file on, blank ones included; raises Problem for a damaged one."""

    def keep(self, entry: int, columns: Collection[int], tick: Tick) -> None:
        """Is told, before all rows are read, where the entry numbers stand and which columns are needed (from 0).

        The table may leave out the other columns of rows with an entry number.
        """

    def filled_down(self, column: int) -> Mapping[int, int]:
        """Rows (from 0) of a column (within the sheet) that a merged cell covers, with the row that has its value."""

    def masked(self, column: int) -> Mapping[str, int]:
        """Numbers of a column as text, with the number of digits that the cell's format shows (`00000000000`: 11)."""

    def recover_formulas(self, column: int) -> bool:
        """Gives, from now on, the text of formulas that are nothing but a text (`="ABC12345676"`) and store no value.

        True when the column has any.
        """

    def notes(self) -> tuple[Note, ...]:
        """What there is to tell about this table alone."""


class PlainTable:
    """What a table has no need to say that knows no merged cells, number formats or formulas."""

    def keep(self, entry: int, columns: Collection[int], tick: Tick) -> None:
        """Nothing is left out."""

    def filled_down(self, column: int) -> Mapping[int, int]:
        """No cell covers another."""
        return {}

    def masked(self, column: int) -> Mapping[str, int]:
        """No number shows more digits than it has."""
        return {}

    def recover_formulas(self, column: int) -> bool:
        """There are none."""
        return False

    def notes(self) -> tuple[Note, ...]:
        """Nothing beyond what the book tells."""
        return ()


class Book(Protocol):
    """An open file."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """Names of its sheets in order; one nameless sheet for a text file."""

    @property
    def hidden(self) -> frozenset[str]:
        """Those that Excel hides."""

    @property
    def packed(self) -> bool:
        """Whether its sheets are files of an archive."""

    @property
    def encoding(self) -> str:
        """Of a text file, else blank."""

    @property
    def separator(self) -> str:
        """Of a text file, else blank."""

    @property
    def notes(self) -> tuple[Note, ...]:
        """What there is to tell about the file."""

    def table(self, sheet: str, tick: Tick) -> Table:
        """Parses one sheet. Raises Problem, lets Cancelled pass."""

    def close(self) -> None:
        """Lets go of the file and of all memory held for it."""
