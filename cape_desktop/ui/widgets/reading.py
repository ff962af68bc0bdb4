"""Text that one reads and scrolls: it takes the keyboard, shows that it has it, and is read out whole when reached."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QWidget

from cape_desktop.ui.theme.look import draw_panel, focus_colour
from cape_desktop.ui.widgets.focus import as_read

_WIDTH = 2.0


class ReadingArea(QScrollArea):
    """A part that scrolls up and down by mouse and keys; `name` is what a screen reader calls it before it reads."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FocusRing(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Has the words ready that a screen reader asks for next."""
        self.setAccessibleDescription(all_words(self.widget()))
        super().focusInEvent(event)


class FocusRing(QWidget):
    """The line round a part without a border of its own, while that has the keyboard; above what the part holds."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes, goes and grows with the part."""
        around = self.parentWidget()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize) and around is not None:
            self.setGeometry(around.rect())
            self.raise_()
            self.setVisible(event.type() != QEvent.Type.FocusOut and around.hasFocus())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the line."""
        painter = QPainter(self)
        colour = focus_colour(QApplication.palette())
        draw_panel(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.transparent), colour, _WIDTH)
        painter.end()


def all_words(part: QWidget | None) -> str:
    """What is written in a part, in reading order, without the dots before lines."""
    if part is None:
        return ""
    told = [one.text() for one in as_read(part) if isinstance(one, QLabel) and one.isVisibleTo(part)]
    return ". ".join(words.rstrip(".") for words in told if words.strip("• "))
