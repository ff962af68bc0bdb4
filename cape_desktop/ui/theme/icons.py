"""Our own line-drawn icons, painted in the palette's colours, and the program's icon."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid

from cape_desktop.paths import folders
from cape_desktop.ui.theme.look import Tone, first_point_size, ink

SMALL: Final = 16
"""Beside a word, in pixels at 100 % text."""
LARGE: Final = 24
"""At the head of a card."""
_SIZES: Final = (16, 20, 24, 32, 48, 64)
_PROGRAM_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)


class _Holder(Protocol):
    def setIcon(self, icon: QIcon) -> None:
        """Takes an icon: buttons and actions do."""


_HELD: WeakKeyDictionary[_Holder, str] = WeakKeyDictionary()


@cache
def _drawing(name: str) -> str:
    return (folders(None).resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Draws icon `name` into `place` in `colour`, sharp at any scale."""
    _renderer(name, colour.name()).render(painter, place)


@lru_cache(maxsize=1024)
def _pixmap(name: str, size: int, colour: str) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def _icon(name: str, normal: str, disabled: str, selected: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(name, size, normal), QIcon.Mode.Normal)
        made.addPixmap(_pixmap(name, size, disabled), QIcon.Mode.Disabled)
        made.addPixmap(_pixmap(name, size, selected), QIcon.Mode.Selected)
    return made


def icon(name: str, tone: Tone = Tone.PLAIN) -> QIcon:
    """Icon `name` (a file of resources/icons without its ending) in the present palette's text colour, or a tone's."""
    palette = QApplication.palette()
    normal = palette.color(QPalette.ColorRole.WindowText) if tone is Tone.PLAIN else ink(tone, palette)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    return _icon(name, normal.name(), disabled.name(), selected.name())


def set_icon(holder: _Holder, name: str) -> None:
    """Gives a button or an action an icon that follows the palette (see `repaint_icons`)."""
    _HELD[holder] = name
    _dress(holder, name)


def _dress(holder: _Holder, name: str) -> None:
    holder.setIcon(icon(name))
    if isinstance(holder, QAbstractButton):
        side = grown(SMALL)
        holder.setIconSize(QSize(side, side))


def repaint_icons() -> None:
    """Draws all icons given by `set_icon` again; the main window calls it when palette or text size changed."""
    for holder, name in tuple(_HELD.items()):
        if isValid(holder):  # Qt may have deleted a button whose Python half still lives
            _dress(holder, name)


def grown(pixels: int) -> int:
    """A length at 100 % text as it is at the present text size."""
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / first_point_size()))


def program_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    made = QIcon()
    for size in _PROGRAM_SIZES:
        made.addPixmap(_pixmap("cape-desktop", size, "#1f5fa8"))
    return made


class IconLabel(QLabel):
    """An icon on a page: painted in its tone's colour, grows with the text, silent to screen readers."""

    def __init__(self, name: str, tone: Tone = Tone.PLAIN, size: int = SMALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone, self._size = name, tone, size

    def show_icon(self, name: str, tone: Tone = Tone.PLAIN) -> None:
        """Shows another icon."""
        self._name, self._tone = name, tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        side = grown(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than it is drawn."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the icon in the palette of this moment."""
        palette = QApplication.palette()
        colour = palette.color(QPalette.ColorRole.WindowText) if self._tone is Tone.PLAIN else ink(self._tone, palette)
        side = self.sizeHint().width()
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        paint_icon(painter, self._name, place, colour)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measures again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
