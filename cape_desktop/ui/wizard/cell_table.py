"""The cells of a source, or what is said of its columns, in the look of the other tables: to be read, not selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from cape_desktop.ui.theme.look import PAD, Size, font_of, hairline, row_height, secondary
from cape_desktop.ui.widgets.cells import Heads, RowPainter


class CellTable(QTableWidget):
    """`name` is what a screen reader calls it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowPainter(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        heads = Heads(self)
        heads.setSectionsClickable(False)  # nothing is sorted
        heads.setMinimumHeight(row_height())
        self.setHorizontalHeader(heads)
        self.setVerticalHeader(_RowNumbers(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        for corner in self.findChildren(QAbstractButton):
            corner.setStyleSheet("QTableCornerButton::section { background: palette(base); border: none }")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_heads(self, words: Sequence[str]) -> None:
        """Names the columns."""
        for place, word in enumerate(words):
            head = QTableWidgetItem(word)
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(place, head)

    def sizeHintForColumn(self, column: int) -> int:
        """With the room that is left beside the words of a cell."""
        return super().sizeHintForColumn(column) + 2 * PAD

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Goes up and down only: the names at the left stay in sight while the keyboard goes through the answers."""
        across = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(across)


class _RowNumbers(QHeaderView):
    """The numbers of the rows at the left, as quiet as the heads."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints one number."""
        palette = self.palette()
        painter.save()
        painter.fillRect(rect, palette.base())
        painter.setPen(hairline(palette))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(font_of(Size.SMALL))
        painter.setPen(secondary(palette))
        words = str(self.model().headerData(section, Qt.Orientation.Vertical))
        painter.drawText(
            rect.adjusted(PAD // 2, 0, -PAD // 2, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words
        )
        painter.restore()
