"""The view of a table in our look: hairlines, roomy rows, whole-row selection that stays on its rows, copy as text."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMetaMethod,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from cape_desktop.ui.theme.look import GAP, font_of, row_height, secondary
from cape_desktop.ui.theme.look import Size as TextSize
from cape_desktop.ui.widgets.cells import OWN, Heads, RowPainter
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.widths import Widths

_ACTION: Final = QAbstractItemView.CursorAction
_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RowsView(QTableView):
    """A table in our look over a `RowsModel`. `opened(row)` when a row is double-clicked or Return is pressed."""

    opened = Signal(object)
    selected = Signal(object)
    widths_chosen = Signal()

    def __init__(self, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._empty = ""
        self._no_match = self.tr("Nothing matches")
        self._kept: tuple[set[Hashable], Hashable | None, int] = (set(), None, 0)
        self._widths = Widths(model.columns)
        self._measured: object = None
        self._behave()
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.dataChanged.connect(self._on_contents_changed)
        model.modelReset.connect(self._on_reset)
        model.modelReset.connect(self._restore)
        model.modelReset.connect(self._describe)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self._take_text_size()

    def _behave(self) -> None:
        self.setItemDelegate(RowPainter(self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.StyledPanel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(Heads(self))
        self.setSortingEnabled(True)
        self.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)

    # --- what the owner says -------------------------------------------------------------------------------------

    def set_empty_text(self, empty: str, no_match: str = "") -> None:
        """What the table says when it has no rows at all, and when the filter leaves none."""
        self._empty = empty
        self._no_match = no_match or self._no_match
        self._describe()

    def _describe(self) -> None:
        """What is painted where there are no rows, also for those who hear it."""
        self.setAccessibleDescription(self._why_empty())
        self.viewport().update()

    def _why_empty(self) -> str:
        if self._rows.rowCount():
            return ""
        return self._no_match if self._rows.all_rows() else self._empty

    def selected_rows(self) -> tuple[Any, ...]:
        """The selected rows, in their order on screen."""
        # By ranges: asking Qt for the rows makes it ask the model about every cell, seconds for 35,000 rows.
        spans = {(span.top(), span.bottom()) for span in self.selectionModel().selection().toList()}
        shown = self._rows.shown_rows()
        places = sorted({place for top, bottom in spans for place in range(top, bottom + 1)})
        return tuple(shown[place] for place in places)

    def first_selected(self) -> Any | None:
        """The uppermost selected row; None when there is none. Quick also when all of many rows are selected."""
        tops = [span.top() for span in self.selectionModel().selection().toList()]
        return self._rows.row_at(min(tops)) if tops else None

    def current_row(self) -> Any | None:
        """The row with the focus; None when there is none."""
        index = self.currentIndex()
        return self._rows.row_at(index.row()) if index.isValid() else None

    def select(self, identity: Hashable) -> bool:
        """Selects the row with this identity alone and brings it into view; False when it is not shown."""
        place = self._rows.place_of(identity)
        if place is None:
            return False
        self.selectRow(place)
        self.scrollTo(self._rows.index(place, 0))
        return True

    def selectRow(self, row: int) -> None:
        """Selects the row at a place alone; Qt would add it to the selection while a person holds Shift or Ctrl."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._rows.index(row, 0), alone)

    def own_widths(self) -> dict[int, int]:
        """The widths of the columns that are shown, in pixels, by place."""
        shown = (place for place in range(len(self._rows.columns)) if not self.isColumnHidden(place))
        return {place: self.columnWidth(place) for place in shown}

    def take_widths(self, widths: dict[int, int]) -> None:
        """Takes the widths that a person chose earlier; none leaves the columns to their contents."""
        if not widths:
            return
        for place, width in widths.items():
            self.setColumnWidth(place, width)
        self.horizontalHeader().setProperty(OWN, True)

    def _on_section_resized(self, place: int) -> None:
        stretched = place == len(self._rows.columns) - 1
        if self.horizontalHeader().property(OWN) and not stretched:
            self.widths_chosen.emit()

    def fit_columns(self) -> None:
        """Shares the room among the columns that are shown, as their contents ask; a person's own widths stay."""
        if self.horizontalHeader().property(OWN):
            return
        hidden = frozenset(place for place in range(len(self._rows.columns)) if self.isColumnHidden(place))
        for place, width in enumerate(self._widths.shared(self.viewport().width(), hidden, self.font())):
            if place not in hidden:
                self.setColumnWidth(place, width)

    def setColumnHidden(self, column: int, hide: bool) -> None:
        """Hides or shows a column; the others share the room anew."""
        super().setColumnHidden(column, hide)
        self.fit_columns()

    def _on_reset(self) -> None:
        """Measures what there is to show now; while it is some of the same rows, columns only grow."""
        rows = self._rows.all_rows()
        self._measure(anew=rows is not self._measured)
        self._measured = rows

    def _on_contents_changed(self) -> None:
        self._measure(anew=False)

    def _measure(self, *, anew: bool) -> None:
        if self._widths.measure(self._rows.shown_rows(), self.font(), anew=anew):
            self.fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns again, until the person sets a width."""
        super().resizeEvent(event)
        self.fit_columns()

    # --- selection stays on its rows -----------------------------------------------------------------------------

    def _remember(self) -> None:
        current = self.currentIndex()
        same = self._rows.identity
        here = same(self._rows.row_at(current.row())) if current.isValid() else None
        chosen = {same(row) for row in self.selected_rows()}
        self._kept = (chosen, here, max(current.column(), 0))

    def _restore(self) -> None:
        chosen, here, column = self._kept
        if not chosen and here is None:
            return
        same, model, picked = self._rows.identity, self._rows, QItemSelection()
        last = len(model.columns) - 1
        start: int | None = None
        current = None
        shown = model.shown_rows()
        for place, row in enumerate(shown):
            identity = same(row)
            if identity == here:
                current = model.index(place, column)
            if identity in chosen:
                start = place if start is None else start
            elif start is not None:
                picked.select(model.index(start, 0), model.index(place - 1, last))
                start = None
        if start is not None:
            picked.select(model.index(start, 0), model.index(len(shown) - 1, last))
        if current is not None:
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(current)
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_sorted(self) -> None:
        """Who sorts wants to see what comes first, wherever the selected row went."""
        self.scrollToTop()

    def _on_selection_changed(self) -> None:
        self.selected.emit(self.selected_rows())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab selects the row one comes to; a screen reader says after the table's name on which cell one is."""
        super().focusInEvent(event)
        self._describe()
        if event.reason() in _BY_TAB and not self.selectionModel().hasSelection():
            self.selectRow(max(self.currentIndex().row(), 0))
        self._say_cell_soon()

    def _say_cell_soon(self) -> None:
        """Lets a screen reader say the cell with the keyboard, as it is once what goes on now is done."""
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._say_cell)

    def _say_cell(self) -> None:
        here = self.currentIndex()
        if here.isValid() and self.hasFocus():
            said = QAccessibleEvent(self, QAccessible.Event.Focus)
            said.setChild((here.row() + 1) * (len(self._rows.columns) + 1) + here.column() + 1)  # heads count too
            QAccessible.updateAccessibility(said)

    # --- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Space ticks all selected rows, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_resting() and self.current_row():
            self.opened.emit(self.current_row())
        elif event.key() == Qt.Key.Key_Space and self._is_resting() and self._tick_selected():
            event.accept()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, as rows are what one selects; Qt would change the column."""
        ends = {_ACTION.MoveHome: 0, _ACTION.MoveEnd: self._rows.rowCount() - 1}
        if action not in ends:
            return super().moveCursor(action, modifiers)
        return self._rows.index(ends[action], max(self.currentIndex().column(), 0))

    def _is_resting(self) -> bool:
        return self.state() != QAbstractItemView.State.EditingState

    def _tick_selected(self) -> bool:
        rows, on = self._tickable()
        if rows:
            self._rows.ticked.emit(rows, on)
            self._say_cell_soon()
        return bool(rows)

    def _tickable(self) -> tuple[tuple[Any, ...], bool]:
        """The rows that have a box of those one is at, and whether they would be ticked; unticked when all are.

        One is at the selected rows, or at the row with the keyboard where that is none of them (Ctrl and an arrow).
        """
        check = next((column.check for column in self._rows.columns if column.check), None)
        picked, here = self.selected_rows(), self.current_row()
        if here is not None and not any(row is here for row in picked):
            picked = (here,)
        rows = tuple(row for row in picked if check is not None and check(row) is not None)
        return rows, check is not None and not all(check(row) for row in rows)

    # --- the menu of the selected rows ---------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What one may do with the selected rows, at the mouse or, by the menu key, at the cell with the keyboard."""
        menu = self.row_menu()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        if menu.actions():
            menu.exec(place)
        menu.deleteLater()

    def row_menu(self) -> QMenu:
        """Opens, ticks and copies the selected rows, as far as this table has that; empty where none is selected."""
        menu, rows = QMenu(self), self.selected_rows()
        if not rows:
            return menu
        if self.isSignalConnected(QMetaMethod.fromSignal(self.opened)) and self.current_row():
            menu.addAction(self.tr("&Open"), Qt.Key.Key_Return, lambda: self.opened.emit(self.current_row()))
        tickable, on = self._tickable()
        if tickable:
            menu.addAction(self.tr("&Tick") if on else self.tr("Un&tick"), Qt.Key.Key_Space, self._tick_selected)
        alone, first = len(rows) == 1, self._rows.columns[0]
        if first.fixed:
            numbers = "\n".join(first.text(row) for row in rows)
            words = self.tr("Copy &number") if alone else self.tr("Copy &numbers")
            menu.addAction(words, lambda: QGuiApplication.clipboard().setText(numbers))
        words = self.tr("&Copy row") if alone else self.tr("&Copy rows")
        menu.addAction(words, QKeySequence.StandardKey.Copy, self._copy)
        return menu

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())

    def copied_text(self) -> str:
        """The selected rows as lines with tabs, as a spreadsheet takes them; tick columns without text are left out."""
        columns = [column for column in self._rows.columns if column.title]
        return "\n".join(
            "\t".join(column.text(row).replace("\t", " ").replace("\n", " ") for column in columns)
            for row in self.selected_rows()
        )

    def mouseDoubleClickEvent(self, event: Any) -> None:
        """A double click on a row opens it, unless the cell can be edited."""
        index = self.indexAt(event.position().toPoint())
        super().mouseDoubleClickEvent(event)
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self._rows.row_at(index.row()))

    # --- look ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says in the empty space why there are no rows."""
        super().paintEvent(event)
        words = self._why_empty()
        if not words:
            return
        painter = QPainter(self.viewport())
        painter.setPen(secondary(self.palette()))
        painter.setFont(font_of(TextSize.TEXT))
        room = self.viewport().rect().adjusted(GAP, GAP, -GAP, -GAP)
        painter.drawText(
            room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words
        )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measures again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_text_size()

    def _take_text_size(self) -> None:
        self._measure(anew=True)
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.horizontalHeader().setMinimumHeight(row_height())


def rows_view(model: RowsModel[Any], name: str, parent: QWidget | None = None) -> RowsView:
    """A table over `model` in our look; `name` is what a screen reader calls it."""
    view = RowsView(model, parent)
    view.setAccessibleName(name)
    return view
