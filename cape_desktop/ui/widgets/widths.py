"""How wide the columns of a table want to be, measured on some of its rows, and how they share the room there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtGui import QFont, QFontMetrics

from cape_desktop.ui.theme.look import PAD, fixed_font, font_of
from cape_desktop.ui.theme.look import Size as TextSize
from cape_desktop.ui.widgets.columns import Column

_MEASURED_ROWS: Final = 200
_WIDEST: Final = 42
_A_WORD_OR_TWO: Final = 26
_SHORTEST: Final = 14
_CHECK_ROOM: Final = 28


class Widths:
    """The widths of columns in pixels. Long texts ask for little at first; they give way, and they get what is over."""

    def __init__(self, columns: Sequence[Column[Any]]) -> None:
        self._columns = columns
        self._wanted: list[int] = []
        self._whole: list[int] = []

    def measure(self, rows: Sequence[Any], font: QFont, *, anew: bool) -> bool:
        """Measures some of the rows; says whether more room is wanted. Unless `anew`, nothing wants less than before.

        So the columns of a table stand still while a person sorts and filters, and no text is cut that would fit.
        """
        some = rows[:: -(-len(rows) // _MEASURED_ROWS) or 1]
        found = [self._wants(column, some, font) for column in self._columns]
        before = (self._wanted, self._whole)
        self._wanted, self._whole = [wanted for wanted, _ in found], [whole for _, whole in found]
        if before[0] and not anew:
            self._wanted, self._whole = list(map(max, self._wanted, before[0])), list(map(max, self._whole, before[1]))
        return (self._wanted, self._whole) != before

    def shared(self, room: int, hidden: frozenset[int], font: QFont) -> list[int]:
        """The widths in this much room: long texts give what is missing; what is over goes to those that are cut."""
        widths = [0 if place in hidden else wanted for place, wanted in enumerate(self._wanted)]
        missing = sum(widths) - room
        if missing > 0:
            self._take(widths, missing, QFontMetrics(font).averageCharWidth())
        else:
            self._give(widths, -missing, hidden)
        return widths

    def _take(self, widths: list[int], missing: int, letter: int) -> None:
        """Takes it from names first and then from texts, each time from the widest; a word or two stay whole."""
        for is_name in (True, False):
            least = {
                place: max(letter * _SHORTEST, _head_width(column))
                for place, column in enumerate(self._columns)
                if column.elide_middle is is_name and self._may_be_cut(place, letter)
            }
            while missing > 0 and (giving := [place for place in least if widths[place] > least[place]]):
                widest = max(giving, key=lambda place: widths[place])
                given = min(missing, letter, widths[widest] - least[widest])
                widths[widest] -= given
                missing -= given

    def _may_be_cut(self, place: int, letter: int) -> bool:
        column = self._columns[place]
        if column.numeric or column.fixed or column.width or column.may_say:
            return False
        return column.elide_middle or self._wanted[place] > letter * _A_WORD_OR_TWO

    def _give(self, widths: list[int], spare: int, hidden: frozenset[int]) -> None:
        cut = {place: whole - widths[place] for place, whole in enumerate(self._whole) if place not in hidden}
        for place in sorted(cut, key=cut.__getitem__):  # those that need little first: more of them become whole
            given = max(0, min(spare, cut[place]))
            widths[place] += given
            spare -= given

    def _wants(self, column: Column[Any], some: Sequence[Any], font: QFont) -> tuple[int, int]:
        """What a column asks for, and what its longest text would need."""
        metrics = QFontMetrics(fixed_font() if column.fixed else font)
        texts = (*(column.text(row) for row in some), *column.may_say)
        whole = max((metrics.horizontalAdvance(words) for words in texts), default=0)
        letter = metrics.averageCharWidth()
        wanted = min(letter * _WIDEST, whole) if column.width is None else letter * column.width
        extra = (_CHECK_ROOM if column.check else 0) + (_CHECK_ROOM if column.icon else 0) + 2 * PAD + 6
        head = _head_width(column)
        return max(wanted + extra, head), max(whole + extra, head)


def _head_width(column: Column[Any]) -> int:
    return QFontMetrics(font_of(TextSize.SMALL)).horizontalAdvance(f"{column.title} ↓") + 2 * PAD + 2
