"""Thin things: the line between parts, and the bar that says how far something is."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QSizePolicy, QWidget

from cape_desktop.ui.theme.look import hairline, track

_BAR: Final = 6
_PHASE: Final = 50
"""Milliseconds between two pictures of a wandering bar."""
_ROUND_TIME: Final = 1.6
"""Seconds a wandering bar takes from one end to the other."""


class Rule(QWidget):
    """A hairline between parts: upright between things beside each other, else lying."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line in the palette of this moment."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), hairline(QApplication.palette()))
        painter.end()


class SlimBar(QProgressBar):
    """A thin bar: how much of something is done, or that something is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._phase = QTimer(self)
        self._phase.setInterval(_PHASE)
        self._phase.timeout.connect(self.update)

    def setRange(self, minimum: int, maximum: int) -> None:
        """Wanders while the end is not known, that is while both are 0."""
        super().setRange(minimum, maximum)
        self._rest_or_wander()

    def _rest_or_wander(self) -> None:
        if self.maximum() > self.minimum() or not self.isVisible():
            self._phase.stop()
        elif not self._phase.isActive():
            self._phase.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints track and part; an unknown end shows as a part that wanders."""
        palette = QApplication.palette()
        whole = QRectF(self.rect())
        part = QRectF(whole)
        if self.maximum() > self.minimum():
            part.setWidth(whole.width() * (self.value() - self.minimum()) / (self.maximum() - self.minimum()))
        else:
            part.setWidth(whole.width() / 5)
            part.moveLeft((time.monotonic() / _ROUND_TIME % 1.0) * (whole.width() - part.width()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(track(palette))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        if part.width() >= 1:
            painter.drawRoundedRect(part, _BAR / 2, _BAR / 2)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Wanders only while it is seen."""
        super().showEvent(event)
        self._rest_or_wander()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while nobody sees it."""
        super().hideEvent(event)
        self._rest_or_wander()
