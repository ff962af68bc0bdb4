"""The look: four text sizes, the 8 px grid, tints of the palette, the strong button."""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from shiboken6 import isValid

PAD: Final = 8
"""Between things of one group, in pixels."""
GAP: Final = 16
"""Between groups."""
EDGE: Final = 24
"""At the edges of a page."""
READING_WIDTH: Final = 720
"""The widest a column of text or a form gets, at 100 % text; see `reading_width`."""

ROUND: Final = 4.0
"""The radius of corners, in pixels."""


class Size(Enum):
    """The four text sizes; the value is their share of the platform's font."""

    TITLE = 1.6
    SECTION = 1.15
    TEXT = 1.0
    SMALL = 0.9


class Tone(Enum):
    """What a state says. Each has an icon of its own shape; the hue is only ever the third sign."""

    BLOCKS = "blocks"
    WARNS = "warns"
    INFO = "info"
    GOOD = "good"
    WAITS = "waits"
    PLAIN = "plain"


_HUES: Final = {Tone.BLOCKS: "#c62828", Tone.WARNS: "#b26a00", Tone.GOOD: "#2e7d32"}
_TINT_SHARE: Final = 0.12
_TEXT_CONTRAST: Final = 4.5
_STARK_TEXT_CONTRAST: Final = 7.0
_LINE_CONTRAST: Final = 3.0
_TRACK_SHARE: Final = 0.14
_BORDER_SHARE: Final = 0.28
_FIELD_SHARE: Final = 0.55


# --- colours -------------------------------------------------------------------------------------------------------


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """`share` (0 to 1) of the first colour over the second one."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 counts it, from 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def is_stark(palette: QPalette) -> bool:
    """Whether these are the colours of a high contrast theme: there window, fields and buttons have the same ground."""
    role = QPalette.ColorRole
    return palette.color(role.Window) == palette.color(role.Base) == palette.color(role.Button)


def _hue(tone: Tone, palette: QPalette) -> QColor:
    if tone in _HUES:
        return QColor(_HUES[tone])
    return palette.color(QPalette.ColorRole.Highlight if tone is Tone.INFO else QPalette.ColorRole.WindowText)


def tint(tone: Tone, palette: QPalette) -> QColor:
    """The ground of a card or row that says `tone`: its hue at 12 % over the base, so that it holds in the dark."""
    share = _TINT_SHARE / 2 if tone in (Tone.PLAIN, Tone.WAITS) else _TINT_SHARE
    return mixed(_hue(tone, palette), palette.color(QPalette.ColorRole.Base), share)


def ink(tone: Tone, palette: QPalette) -> QColor:
    """The colour of icon and word of `tone`: its hue, moved towards the text colour until it reads on its tint."""
    grounds = (tint(tone, palette), palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Window))
    return _readable(_hue(tone, palette), grounds, palette)


def secondary(palette: QPalette) -> QColor:
    """The colour of small text: weaker than the text, never below 4.5 : 1 (7 : 1) on window, base or a tint."""
    text = palette.color(QPalette.ColorRole.WindowText)
    window = palette.color(QPalette.ColorRole.Window)
    grounds = (window, palette.color(QPalette.ColorRole.Base), *(tint(tone, palette) for tone in Tone))
    return _readable(mixed(text, window, 0.66), grounds, palette)


def hairline(palette: QPalette) -> QColor:
    """The line between rows and around cards."""
    return _line(palette, _TRACK_SHARE)


def track(palette: QPalette) -> QColor:
    """What a bar runs along."""
    return mixed(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), _TRACK_SHARE)


def border(palette: QPalette) -> QColor:
    """The border of a button at rest, whose ground and words say what it is."""
    return _line(palette, _BORDER_SHARE)


def field_border(palette: QPalette) -> QColor:
    """The border of a field, a list or a box at rest: at least 3 : 1, as nothing else says where it is."""
    return _line(palette, _FIELD_SHARE)


def _line(palette: QPalette, share: float) -> QColor:
    """So much of the text colour over the base; all of it in a high contrast theme."""
    words = palette.color(QPalette.ColorRole.WindowText)
    return words if is_stark(palette) else mixed(words, palette.color(QPalette.ColorRole.Base), share)


def _readable(colour: QColor, grounds: tuple[QColor, ...], palette: QPalette) -> QColor:
    """The colour, moved towards that of the text until it reads on all of the grounds."""
    least = _STARK_TEXT_CONTRAST if is_stark(palette) else _TEXT_CONTRAST
    towards = palette.color(QPalette.ColorRole.WindowText)
    return QColor(_moved(colour.rgb(), towards.rgb(), tuple(ground.rgb() for ground in grounds), least))


@lru_cache(maxsize=256)
def _moved(colour: int, towards: int, grounds: tuple[int, ...], least: float) -> int:
    """Asked for each cell and label that is painted, so known colours (as 0xAARRGGBB) are not computed again."""
    for step in range(11):
        tried = mixed(QColor(towards), QColor(colour), step / 10)
        if all(contrast(tried, QColor(ground)) >= least for ground in grounds):
            return tried.rgb()
    return towards


# --- text ----------------------------------------------------------------------------------------------------------


def font_of(size: Size, *, fixed: bool = False) -> QFont:
    """The program's font, or the one of fixed width, in one of the four sizes; titles and sections are semibold."""
    font = fixed_font() if fixed else QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * size.value)
    if size in (Size.TITLE, Size.SECTION):
        font.setWeight(QFont.Weight.DemiBold)
    return font


def fixed_font() -> QFont:
    """The fixed-width font for entry numbers, at the size of the text."""
    return QFont(_fixed_font(QApplication.font().pointSizeF()))  # of one's own, as it may be made bold


@cache
def _fixed_font(points: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(points)
    return font


def text_height() -> int:
    """The height of a line of text in pixels."""
    return QFontMetrics(QApplication.font()).height()


def row_height() -> int:
    """The height of a table row: 1.9 times the text."""
    return round(text_height() * 1.9)


def roomy(window: QWidget, width: int, height: int) -> QSize:
    """A size in heights of the text for a window of its own; never larger than the screen it is on."""
    return QSize(width * text_height(), height * text_height()).boundedTo(window.screen().availableSize())


def reading_width() -> int:
    """The widest a column of text gets, in pixels: grows with the text."""
    return round(READING_WIDTH * max(1.0, QApplication.font().pointSizeF() / first_point_size()))


_FONTS_OF_THEIR_OWN: Final[WeakSet[QWidget]] = WeakSet()
"""Qt does not tell these when the font of the program changes."""


def tell_text_size() -> None:
    """Tells the widgets that Qt does not tell that the text size of the program changed."""
    for widget in tuple(_FONTS_OF_THEIR_OWN):
        if isValid(widget):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.FontChange))


class Words(QLabel):
    """A label in one of the four sizes that follows palette and text size; `fixed` for numbers and cells of a file.

    It keeps no font that is set from outside.
    """

    def __init__(
        self, text: str, size: Size, *, wrap: bool = True, fixed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._size = size
        self._fixed = fixed
        self._tone: Tone | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        _FONTS_OF_THEIR_OWN.add(self)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._dress()

    def set_tone(self, tone: Tone | None) -> None:
        """Colours the words as `tone` says; None gives the colour of their size back."""
        self._tone = tone
        self._dress()

    def set_fixed(self, fixed: bool) -> None:
        """Whether the words are a number or a cell of a file."""
        self._fixed = fixed
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Dresses again when palette or text size of the program changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        font = font_of(self._size, fixed=self._fixed)
        if self.font() != font:
            self.setFont(font)
        ground = QApplication.palette()
        if self._tone is not None and self._tone is not Tone.PLAIN:
            colour = ink(self._tone, ground)
        elif self._size is Size.SMALL:
            colour = secondary(ground)
        else:
            colour = ground.color(QPalette.ColorRole.WindowText)
        own = QPalette()
        own.setColor(QPalette.ColorRole.WindowText, colour)
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            self.setPalette(own)


def title(text: str) -> Words:
    """The title of a page: says the goal. One a page."""
    return Words(text, Size.TITLE)


def section(text: str) -> Words:
    """The title of a part of a page."""
    return Words(text, Size.SECTION)


def section_number(words: str) -> Words:
    """An entry number that is the title of a part of a page."""
    return Words(words, Size.SECTION, fixed=True)


def text(words: str) -> Words:
    """A sentence or a paragraph; wraps."""
    return Words(words, Size.TEXT)


def small(words: str) -> Words:
    """What a figure rests on, a source, a date: small and in the secondary colour; wraps."""
    return Words(words, Size.SMALL)


FIRST_SIZE: Final = "capefirst_point_size"


def first_point_size() -> float:
    """The platform's text size, before ours was applied."""
    app = QApplication.instance()
    kept = app.property(FIRST_SIZE) if app is not None else None
    return float(kept) if kept else QApplication.font().pointSizeF()


def focus_colour(palette: QPalette) -> QColor:
    """The line round what has the keyboard: the accent, nearer to the text where a border at rest is much like it.

    In a high contrast theme the accent as it is: there every border has the colour of the text.
    """
    if is_stark(palette):
        return palette.color(QPalette.ColorRole.Highlight)
    accent, words = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.WindowText)
    shares = (mixed(words, accent, step / 10) for step in range(10))
    return next((colour for colour in shares if contrast(colour, border(palette)) >= _LINE_CONTRAST), words)


def draw_panel(
    painter: QPainter, place: QRectF, ground: QColor, edge: QColor, width: float, radius: float = ROUND
) -> None:
    """A rounded ground with a border of `width` pixels: buttons and cards."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, width))
    painter.setBrush(ground)
    inset = width / 2
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


class StrongButton(QPushButton):
    """The one main action of a page, in the accent colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)
        _FONTS_OF_THEIR_OWN.add(self)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Takes the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    def _dress(self) -> None:
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        if self.font() != font:
            self.setFont(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and words in the accent of the palette, the focus as a line inside; disabled as any button."""
        if not self.isEnabled():
            super().paintEvent(event)
            return
        palette = QApplication.palette()
        ground = palette.color(QPalette.ColorRole.Highlight)
        words = palette.color(QPalette.ColorRole.HighlightedText)
        if self.isDown() or self.underMouse():
            ground = mixed(palette.color(QPalette.ColorRole.WindowText), ground, 0.22 if self.isDown() else 0.1)
        painter = QStylePainter(self)
        draw_panel(painter, QRectF(self.rect()), ground, ground, 1.0)
        if self.hasFocus():
            draw_panel(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), ground, words, 1.5)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        own = QPalette(palette)
        own.setColor(QPalette.ColorRole.ButtonText, words)
        option.palette = own
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        painter.end()
