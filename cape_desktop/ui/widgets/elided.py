"""Text on one line: where it does not fit, its middle is left out and its tip has all of it, or else it wraps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cape_desktop.ui.theme.look import Size, Words


class OneLine(Words):
    """Words that would like to stand on one line, and wrap where there is no room for that."""

    def __init__(self, size: Size, parent: QWidget | None = None) -> None:
        super().__init__("", size, parent=parent)

    def sizeHint(self) -> QSize:
        """As wide as the words; Qt would have them wrap at a width of its own."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(width, self.heightForWidth(width))


class Elided(Words):
    """Such as the name of a file, which one tells by its beginning and its end; a screen reader is told all of it."""

    def __init__(self, size: Size, parent: QWidget | None = None) -> None:
        super().__init__("", size, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Says something else."""
        self.setText(words)
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """One sign of the words."""
        return QSize(self.fontMetrics().horizontalAdvance("M…"), super().minimumSizeHint().height())

    def shown(self) -> str:
        """What can be read of the words in the room there is."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says the words in a tip where they are cut."""
        super().resizeEvent(event)
        self._tip()

    def _tip(self) -> None:
        self.setToolTip("" if self.shown() == self.text() else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown())
        painter.end()
