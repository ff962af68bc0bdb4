"""What one column of a table shows of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Generic, TypeVar

from cape_desktop.ui.theme.look import Tone

Row = TypeVar("Row")

SortKey = str | int | float | Decimal | date | datetime | tuple["SortKey", ...] | None
"""Values of one column must compare with each other; None means unknown and comes last in both directions."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its `title`, the `text` of a row, and what it sorts by.

    `key` None sorts by the text without regard to case. `numeric` aligns right. `fixed` uses the fixed-width font.
    `icon` names an icon of resources/icons and its tone, or None. `check` gives the tick of a row, None for no box.
    `edit` gives the text to edit in place, None for a row that cannot be edited. `elide_middle` suits file names.
    `width` is the preferred width in characters; None measures the contents. `said` is what a screen reader says
    instead of the text, where an icon tells more than the words. `may_say` are all texts of a column that has few:
    there is always room for the longest, whatever the rows say today.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], SortKey] | None = None
    tooltip: Callable[[Row], str] | None = None
    numeric: bool = False
    fixed: bool = False
    icon: Callable[[Row], tuple[str, Tone] | None] | None = None
    check: Callable[[Row], bool | None] | None = None
    edit: Callable[[Row], str | None] | None = None
    elide_middle: bool = False
    width: int | None = None
    said: Callable[[Row], str] | None = None
    may_say: tuple[str, ...] = ()

    def sort_key(self, row: Row) -> SortKey:
        """What `row` sorts by in this column."""
        return self.text(row).casefold() if self.key is None else self.key(row)
