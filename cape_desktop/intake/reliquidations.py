"""A second liquidation of the same entry: the time limits of CAPE count from the later one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cape_desktop.domain.entry import Facts
from cape_desktop.domain.fields import Field
from cape_desktop.intake.cells import is_nothing
from cape_desktop.intake.dates import date_of, order_of
from cape_desktop.intake.grid import Column, Grid
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note


@dataclass(slots=True)
class Reliquidations:
    """The reliquidation dates of a grid, if it has a column of them."""

    grid: Grid
    notes: list[Note] = field(default_factory=list)
    _column: Column | None = None
    _dates: list[date | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        column = self._column = self.grid.column(Field.RELIQUIDATION_DATE)
        if column is None:
            return
        order = order_of(column.texts)
        self._dates = [date_of(text, order) for text in column.texts]
        if lost := column.unread(self._dates):
            facts: dict[str, str | int] = {"column": column.header, "count": len(lost)}
            self.notes.append(Note(NoteId.DATES_UNREADABLE, facts))

    def applied(self, facts: Facts, rows: Sequence[int]) -> Facts:
        """The facts of the entry of these rows with its last liquidation; with none where a reliquidation is unread."""
        column = self._column
        codes = {column.codes[row] for row in rows} if column is not None else set()
        told = [self._dates[code] for code in codes if column is not None and not is_nothing(column.texts[code])]
        if not told:
            return facts
        known = [day for day in (*told, facts.liquidation_date) if day is not None]
        return replace(facts, liquidation_date=None if None in told else max(known))
