"""The picture of the money on the home page: one bar from the bank back to the saved file, with its key below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, border, ink, mixed, text_height, tint
from cape_desktop.ui.translation import money_text, translated
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import clear
from cape_desktop.wording import phrases
from cape_desktop.wording.refunds import place_words
from cape_desktop.workflow.whereabouts import Place, Whereabouts

_SHARES: Final = {
    Place.RECEIVED: 1.0,
    Place.PAID: 0.8,
    Place.ON_THE_WAY: 0.6,
    Place.ACCEPTED: 0.4,
    Place.UPLOADED: 0.22,
    Place.SAVED: 0.08,
}
"""How much of the accent colour a place on the road has: the nearer to the bank, the stronger."""
_HATCHES: Final = {
    Place.OTHER: (Tone.PLAIN, Qt.BrushStyle.Dense5Pattern),
    Place.HELD: (Tone.WARNS, Qt.BrushStyle.BDiagPattern),
    Place.RETURNED: (Tone.WARNS, Qt.BrushStyle.DiagCrossPattern),
    Place.DIVERTED: (Tone.BLOCKS, Qt.BrushStyle.FDiagPattern),
    Place.REFUSED: (Tone.BLOCKS, Qt.BrushStyle.VerPattern),
    Place.CLOSED: (Tone.PLAIN, Qt.BrushStyle.HorPattern),
}
"""What left the road is hatched, each its own way, so that colour is not the only sign."""
_HATCH_SHARE: Final = 0.6
"""How much weaker the lines inside are than the outline."""
_LEAST_WIDTH: Final = 5.0
"""Pixels that even the smallest sum gets, so that it is seen."""
_BETWEEN: Final = 2.0
"""Pixels between two pieces."""


def _draw(painter: QPainter, area: QRectF, place: Place, palette: QPalette) -> None:
    if place in _SHARES:
        accent, base = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base)
        painter.setBrush(mixed(accent, base, _SHARES[place]))
        painter.setPen(border(palette))
    else:
        tone, hatch = _HATCHES[place]
        ground, line = tint(tone, palette), ink(tone, palette)
        painter.fillRect(area, ground)
        painter.setBrush(QBrush(mixed(line, ground, _HATCH_SHARE), hatch))
        painter.setPen(line)
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


class RoadBar(QWidget):
    """The sums beside each other, each as long as its share; the words are in its name and description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where the declared money is"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cents: dict[Place, int] = {}

    def show_cents(self, cents: dict[Place, int], words: str) -> None:
        """Shows the sums of places; `words` say the same."""
        self._cents = cents
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the text, so that it grows with it."""
        return QSize(10 * text_height(), text_height())

    def pieces(self) -> dict[Place, QRectF]:
        """Where each sum is drawn; together the whole width."""
        room = self.width() - _BETWEEN * (len(self._cents) - 1) - _LEAST_WIDTH * len(self._cents)
        whole = sum(self._cents.values())
        found, left = {}, 0.0
        for place, cents in self._cents.items():
            width = _LEAST_WIDTH + room * cents / whole
            found[place] = QRectF(left, 0.0, width, self.height())
            left += width + _BETWEEN
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the pieces in the palette of this moment."""
        painter = QPainter(self)
        for place, area in self.pieces().items():
            _draw(painter, area, place, QApplication.palette())
        painter.end()


class Swatch(QWidget):
    """A square that looks like the piece of the bar it explains."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A little smaller than the text."""
        side = round(0.8 * text_height())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws it in the palette of this moment."""
        painter = QPainter(self)
        _draw(painter, QRectF(self.rect()), self._place, QApplication.palette())
        painter.end()


class MoneyRoad(QWidget):
    """The bar and its key. `says_something` while there is more than one place to tell apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says_something = False
        self.told: tuple[str, ...] = ()
        self.bar = RoadBar()
        self._keys = FlowLayout(gap=PAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self.bar)
        column.addLayout(self._keys)

    def show_whereabouts(self, found: Whereabouts) -> None:
        """Shows the money by place; what nobody knows stands behind it in words."""
        self.says_something = len(found.cents) > 1
        told = {place: f"{place_words(place.value, translated)} {money_text(at)}" for place, at in found.cents.items()}
        unknown: tuple[str, ...] = ()
        if found.unknown:
            entries = phrases.counted(found.unknown, "entries", translated)
            unknown = (self.tr("Not known for {entries}").format(entries=entries),)
        self.told = (*told.values(), *unknown)
        clear(self._keys)
        for key in (*(_key(words, place) for place, words in told.items()), *map(_key, unknown)):
            self._keys.addWidget(key)
            key.show()  # at once, so that the page knows how high it is
        self.bar.show_cents(dict(found.cents), ", ".join(self.told))


def _key(words: str, place: Place | None = None) -> QWidget:
    key = QWidget()
    row = QHBoxLayout(key)
    row.setContentsMargins(0, 0, GAP, 0)
    row.setSpacing(PAD - 2)
    if place is not None:
        row.addWidget(Swatch(place))
    row.addWidget(Words(words, Size.SMALL, wrap=False))
    return key
