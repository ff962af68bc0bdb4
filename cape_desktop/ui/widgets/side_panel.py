"""The panel beside a table that tells about the selected row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from cape_desktop.ui.theme.look import GAP, PAD, text_height
from cape_desktop.ui.widgets.page import clear


class SidePanel(QScrollArea):
    """Widgets below each other that are replaced with each row; `name` is what a screen reader calls it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setMinimumWidth(17 * text_height())
        inner = QWidget()
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


def beside(table: QWidget, side: QWidget) -> QSplitter:
    """A table with its panel at the right; the person may move the line between them."""
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(GAP)
    split.addWidget(table)
    split.addWidget(side)
    split.setSizes([700, 340])
    split.setStretchFactor(0, 5)
    split.setStretchFactor(1, 2)
    return split
