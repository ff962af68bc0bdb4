"""The one table model: rows of any kind that it sorts, filters and ticks itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Final, Generic, TypeVar, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from cape_desktop.ui.theme.icons import icon
from cape_desktop.ui.theme.look import fixed_font
from cape_desktop.ui.widgets.columns import Column, SortKey

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CHECK = Qt.ItemDataRole.CheckStateRole
_NOWHERE = QModelIndex()
_UNKNOWN: Final = "–"


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows as a table. `identity` tells rows apart and must stay the same when a row's contents change.

    `search_text` is what the search looks at, in `plain` form (all columns when left out). Rows are values: whoever
    changes them gives all of them again with `set_rows`; the view then keeps selection, sorting and filter. Nothing is
    written into rows: `ticked(rows, on)` and `edited(row, text)` say what the person asked for.
    """

    ticked = Signal(object, bool)
    edited = Signal(object, str)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], Hashable],
        search_text: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.identity = identity
        self._search_text = search_text or self._all_text
        self._all: tuple[Row, ...] = ()
        self._shown: list[Row] = []
        self._haystacks: list[str] | None = None
        self._wanted: Callable[[Row], bool] | None = None
        self._words: tuple[str, ...] = ()
        self._sort: tuple[int, Qt.SortOrder] | None = None
        self._keys: dict[int, list[SortKey]] = {}

    # --- what the owner says -------------------------------------------------------------------------------------

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Replaces all rows. When the same rows come in the same order, only their contents are painted again."""
        self._all = tuple(rows)
        self._haystacks = None
        self._keys.clear()
        self._rearrange()

    def set_filter(self, wanted: Callable[[Row], bool] | None) -> None:
        """Shows only the rows for which `wanted` is true; None shows all."""
        self._wanted = wanted
        self._rearrange()

    def set_search(self, words: str) -> None:
        """Shows only rows that contain every word; case and hyphens do not count."""
        self._words = tuple(plain(words).split())
        self._rearrange()

    def repaint_rows(self) -> None:
        """Paints the contents again after something the columns look at changed (ticks, for instance)."""
        self._keys.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(self.columns) - 1))

    def all_rows(self) -> tuple[Row, ...]:
        """All rows, as given."""
        return self._all

    def shown_rows(self) -> tuple[Row, ...]:
        """The rows on screen, in their order."""
        return tuple(self._shown)

    def row_at(self, place: int) -> Row:
        """The row shown at `place` (from 0)."""
        return self._shown[place]

    def place_of(self, identity: Hashable) -> int | None:
        """Where the row with this identity is shown; None when it is not."""
        same = self.identity
        return next((place for place, row in enumerate(self._shown) if same(row) == identity), None)

    # --- order and filter ----------------------------------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column, unknown values last; column -1 goes back to the given order."""
        self._sort = (column, order) if 0 <= column < len(self.columns) else None
        self._rearrange()

    def _rearrange(self) -> None:
        shown = list(map(self._all.__getitem__, self._sorted(self._filtered())))
        same = self.identity
        if len(shown) == len(self._shown) and all(
            same(new) == same(old) for new, old in zip(shown, self._shown, strict=True)
        ):
            self._shown = shown
            self.repaint_rows()
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def _filtered(self) -> list[int]:
        places = list(range(len(self._all)))
        if self._words:
            if self._haystacks is None:
                self._haystacks = [self._search_text(row) for row in self._all]
            words, haystacks = self._words, self._haystacks
            places = [place for place in places if all(word in haystacks[place] for word in words)]
        wanted, rows = self._wanted, self._all
        return places if wanted is None else [place for place in places if wanted(rows[place])]

    def _sorted(self, places: list[int]) -> list[int]:
        if self._sort is None:
            return places
        column, order = self._sort
        keys = self._keys.get(column)
        if keys is None:
            keys = self._keys[column] = list(map(self.columns[column].key or self.columns[column].sort_key, self._all))
        unknown = [place for place in places if keys[place] is None] if None in keys else []
        known = [place for place in places if keys[place] is not None] if unknown else places
        known.sort(key=cast("list[Any]", keys).__getitem__, reverse=order is Qt.SortOrder.DescendingOrder)
        return known + unknown

    def _all_text(self, row: Row) -> str:
        return plain("\n".join(column.text(row) for column in self.columns))

    # --- what the view asks --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles, left over text and right over numbers."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.numeric else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, icon, tick and alignment of one cell."""
        if not index.isValid() or role not in _CELL:
            return None
        return _CELL[role](self.columns[index.column()], self._shown[index.row()])

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Passes on what the person ticked or typed; the row itself changes when its owner gives new rows."""
        if not index.isValid():
            return False
        row = self._shown[index.row()]
        if role == _CHECK and self.columns[index.column()].check:
            self.ticked.emit((row,), Qt.CheckState(value) is Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and self.columns[index.column()].edit:
            self.edited.emit(row, str(value))
            return True
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be selected; cells with a tick or an edit text can be changed."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        column, row = self.columns[index.column()], self._shown[index.row()]
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if column.check and column.check(row) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if column.edit and column.edit(row) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


def plain(text: str) -> str:
    """Text as the search compares it."""
    return text.casefold().replace("-", "")


def _tooltip(column: Column[Any], row: Any) -> str:
    return column.tooltip(row) if column.tooltip else column.text(row)


def _said(column: Column[Any], row: Any) -> str:
    """The cell for those who hear it: an empty one says so, a dash says that nobody knows."""
    words = column.said(row) if column.said else column.text(row)
    if not words.strip():
        return QCoreApplication.translate("RowsModel", "Nothing")
    return QCoreApplication.translate("RowsModel", "Not known") if words == _UNKNOWN else words


def _said_besides(column: Column[Any], row: Any) -> str | None:
    """What the tooltip says more than the cell."""
    words = _tooltip(column, row)
    return None if words == column.text(row) else words


def _drawn(column: Column[Any], row: Any) -> QIcon | None:
    drawn = column.icon(row) if column.icon else None
    return icon(*drawn) if drawn else None


def _check_state(column: Column[Any], row: Any) -> Qt.CheckState | None:
    on = column.check(row) if column.check else None
    return None if on is None else Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


_CELL: Final[dict[int, Callable[[Column[Any], Any], Any]]] = {
    Qt.ItemDataRole.DisplayRole: lambda column, row: column.text(row),
    Qt.ItemDataRole.ToolTipRole: _tooltip,
    Qt.ItemDataRole.AccessibleTextRole: _said,
    Qt.ItemDataRole.AccessibleDescriptionRole: _said_besides,
    Qt.ItemDataRole.TextAlignmentRole: lambda column, _: _RIGHT if column.numeric else _LEFT,
    Qt.ItemDataRole.DecorationRole: _drawn,
    Qt.ItemDataRole.CheckStateRole: _check_state,
    Qt.ItemDataRole.EditRole: lambda column, row: column.edit(row) if column.edit else column.text(row),
    Qt.ItemDataRole.FontRole: lambda column, _: fixed_font() if column.fixed else None,
}
"""What a view may ask of a cell; anything else has no answer."""
