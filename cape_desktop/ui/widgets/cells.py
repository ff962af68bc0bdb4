"""How the cells and the heads of a table are painted."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cape_desktop.ui.theme.look import PAD, draw_panel, focus_colour, font_of, hairline, mixed, secondary
from cape_desktop.ui.theme.look import Size as TextSize
from cape_desktop.ui.widgets.rows import RowsModel

OWN: Final = "widths_are_own"
"""The property of the heads that says that a person chose the widths."""
_BAR: Final = 3
_LINE: Final = 1.5
_TEXT_MARGIN: Final = 3


class RowPainter(QStyledItemDelegate):
    """Paints a cell with room at its sides and a hairline below; a selected row is tinted and keeps its colours.

    The cell with the keyboard has a line round it.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Elides in the middle where the column says so."""
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, RowsModel) and model.columns[index.column()].elide_middle:
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A field that a screen reader calls like its column."""
        field = super().createEditor(parent, option, index)
        field.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        return field

    def paint(self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paints ground, cell and line."""
        place, state = option.rect, option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, selection(option.palette))
            if index.column() == 0 and state & QStyle.StateFlag.State_Active:
                bar = QRect(place.left(), place.top(), _BAR, place.height())
                painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Accent))
        painter.setPen(hairline(option.palette))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        option.rect = place.adjusted(PAD - _TEXT_MARGIN, 0, _TEXT_MARGIN - PAD, -1)
        option.state = state & ~(
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
        )
        super().paint(painter, option, index)
        if state & QStyle.StateFlag.State_HasFocus:
            clear = QColor(Qt.GlobalColor.transparent)
            draw_panel(painter, QRectF(place).adjusted(0, 0, 0, -1), clear, focus_colour(option.palette), _LINE)


class Heads(QHeaderView):
    """The heads of the columns: plain words over a hairline, aligned as the column, with a small arrow where sorted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorClearable(True)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one head."""
        palette, model = self.palette(), self.model()
        painter.save()
        painter.fillRect(rect, palette.color(QPalette.ColorRole.Base))
        painter.setPen(hairline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(PAD, 0, -PAD, -1)
        is_sorted = self.sortIndicatorSection() == section
        alignment = Qt.AlignmentFlag(
            model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        )
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        painter.setFont(font_of(TextSize.SMALL))
        painter.setPen(palette.color(QPalette.ColorRole.Text) if is_sorted else secondary(palette))
        if is_sorted:
            words = f"{words} {'↑' if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else '↓'}"
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, alignment, words)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From the first drag on the widths are the person's own."""
        if self.cursor().shape() is Qt.CursorShape.SplitHCursor:
            self.setProperty(OWN, True)
        super().mousePressEvent(event)


def selection(palette: QPalette) -> QColor:
    """The ground of a selected row: the accent over the base, so that words and icons on it keep their colours."""
    return mixed(palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Base), 0.18)
