"""An area that scrolls, and what stands inside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QWidget):
    """The inside of an area that scrolls: as high as its words need at the width they have.

    Qt would have it higher, with nothing at the end: the least height of words that wrap is what they need at half of
    the width they would like to have.
    """

    def minimumSizeHint(self) -> QSize:
        """As wide as the layout asks; the height is left to the width."""
        hint, layout = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), 0) if layout is not None and layout.hasHeightForWidth() else hint


class ScrollArea(QScrollArea):
    """Scrolls up and down, `sideways` too where its inside may be too wide; what is in it takes the keyboard."""

    def __init__(self, parent: QWidget | None = None, *, sideways: bool = False) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def bring_into_view(widget: QWidget) -> None:
    """Scrolls all areas around a widget to it, as soon as it has its place."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
