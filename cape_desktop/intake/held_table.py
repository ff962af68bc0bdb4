"""A table whose rows are held in memory, as the readers of web pages and of XML workbooks build it cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cape_desktop.intake.cells import Cell
from cape_desktop.intake.table import TALLEST, WIDEST, PlainTable
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

MOST_CELLS: Final = 16_000_000
_TICK_EVERY: Final = 512


class Room:
    """The cells that may yet be held, of all tables of a file together; a row takes the place of one more."""

    def __init__(self) -> None:
        self._left = MOST_CELLS

    def take(self, cells: int, name: str) -> None:
        """Takes places; raises Problem when there are none left."""
        self._left -= cells
        if self._left < 0:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit=f"{MOST_CELLS:,} cells")


class HeldTable(PlainTable):
    """The rows of one table; blank cells up to the last filled one of each row are held too."""

    first_column = 0

    def __init__(self, name: str, room: Room) -> None:
        self._name, self._room = name, room
        self._rows: list[list[Cell]] = []
        self._reaches: dict[int, list[tuple[int, int]]] = {}

    @property
    def total(self) -> int:
        """The rows there are."""
        return len(self._rows)

    def put(self, row: int, column: int, cell: Cell, down: int = 0) -> None:
        """Puts a cell in its place (from 0), covering `down` rows below; raises Problem for a place beyond a sheet."""
        if row >= TALLEST or column >= WIDEST:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=self._name, limit=f"{TALLEST:,} rows of {WIDEST:,} columns")
        if len(self._rows) <= row:
            self._room.take(row + 1 - len(self._rows), self._name)
            self._rows.extend([] for _ in range(len(self._rows), row + 1))
        held = self._rows[row]
        if len(held) <= column:
            self._room.take(column + 1 - len(held), self._name)
            held.extend([""] * (column + 1 - len(held)))
        held[column] = cell
        if down:
            self._reaches.setdefault(column, []).append((row, row + down))

    def covers(self, row: int, column: int) -> bool:
        """Whether a cell above reaches down over this place."""
        return any(top < row <= bottom for top, bottom in self._reaches.get(column, ())[-1:])

    def rows(self, tick: Tick) -> Iterator[Sequence[Cell]]:
        """Every row; ticks with the rows given."""
        for count, row in enumerate(self._rows):
            if count % _TICK_EVERY == 0:
                tick(Doing.READING, count, len(self._rows), self._name)
            yield row

    def filled_down(self, column: int) -> Mapping[int, int]:
        """Rows of a column that a cell above covers, with the row that has its value (both from 0)."""
        last = len(self._rows) - 1
        return {
            row: top for top, bottom in self._reaches.get(column, ()) for row in range(top + 1, min(bottom, last) + 1)
        }
