"""The panel beside a table that tells about the selected row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cape_desktop.ui.theme.look import GAP, PAD, text_height
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled


class SidePanel(ReadingArea):
    """Widgets below each other that are replaced with each row; `name` is what a screen reader calls it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setMinimumWidth(17 * text_height())
        inner = Scrolled()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, PAD, 0)
        self._column = QVBoxLayout()
        self._column.setSpacing(PAD)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self.setWidget(inner)

    def clear(self) -> None:
        """Takes everything out."""
        clear(self._column)

    def add(self, part: QWidget) -> None:
        """Adds something below the rest."""
        self._column.addWidget(part)


class _Beside(QSplitter):
    """Side by side; where large text leaves no room for that, above each other."""

    def __init__(self, table: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._side = side
        self.addWidget(table)
        self.addWidget(side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turns where the panel would take more than half of the width."""
        super().resizeEvent(event)
        has_room = event.size().width() > 2 * self._side.minimumWidth()
        wanted = Qt.Orientation.Horizontal if has_room else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)


def beside(table: QWidget, side: QWidget) -> QSplitter:
    """A table with its panel at the right; the person may move the line between them."""
    split = _Beside(table, side)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(GAP)
    split.setSizes([700, 340])
    split.setStretchFactor(0, 5)
    split.setStretchFactor(1, 2)
    return split
