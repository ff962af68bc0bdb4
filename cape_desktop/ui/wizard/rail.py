"""The rail at the side of the wizard: seven steps with their state, and under each what is known so far."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QVBoxLayout, QWidget

from cape_desktop.ui.theme.icons import paint_icon
from cape_desktop.ui.theme.look import (
    GAP,
    PAD,
    Size,
    Tone,
    draw_panel,
    focus_colour,
    font_of,
    hairline,
    ink,
    mixed,
    secondary,
    text_height,
)
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.ui.wizard.road import STEPS, Standing, Step, Stop

WIDTH = 220
_BAR = 4
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_SIGNS = {
    Standing.DONE: ("tick", Tone.GOOD),
    Standing.ATTENTION: ("warns", Tone.WARNS),
}


class RailStep(QAbstractButton):
    """One step: its sign, its name and what is known; bold with an accent bar where one stands."""

    def __init__(self, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = stop
        self._brief = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_stop(stop)

    def show_stop(self, stop: Stop) -> None:
        """Shows how far the step is now."""
        self.stop = stop
        here = stop.standing is Standing.CURRENT
        self.setEnabled(stop.open or here)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if not stop.open or here else Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if stop.open and not here else Qt.CursorShape.ArrowCursor)
        words = {
            Standing.DONE: self.tr("done"),
            Standing.CURRENT: self.tr("you are here"),
            Standing.LATER: self.tr("later"),
            Standing.ATTENTION: self.tr("needs attention"),
        }
        known = stop.known.replace("\n", ", ")
        self.setAccessibleName(
            self.tr("Step {number} of 7: {title}").format(number=STEPS.index(stop.step) + 1, title=stop.title)
        )
        self.setAccessibleDescription(", ".join(part for part in (words[stop.standing], known) if part))
        self.setToolTip(f"{stop.title}: {words[stop.standing]}")
        self.updateGeometry()
        self.update()

    def be_brief(self, brief: bool) -> None:
        """Leaves out what is known, where the window is too low for it; the step one stands on keeps it."""
        if brief != self._brief:
            self._brief = brief
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail, as high as its words."""
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def hasHeightForWidth(self) -> bool:
        """Long words break into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of name and facts at this width."""
        name, known = self._places(width)
        return max(name.bottom(), known.bottom()) + PAD

    def changeEvent(self, event: QEvent) -> None:
        """Measures again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws bar, sign, name and facts."""
        painter = QPainter(self)
        palette = QApplication.palette()
        here = self.stop.standing is Standing.CURRENT
        self._paint_ground(painter, palette, here)
        name, known = self._places(self.width())
        words = palette.color(QPalette.ColorRole.WindowText)
        quiet = secondary(palette)
        side = QFontMetrics(font_of(Size.TEXT)).height()
        self._paint_sign(painter, QRectF(GAP, name.top(), side, side), words if here else quiet)
        painter.setFont(self._name_font())
        painter.setPen(quiet if self.stop.standing is Standing.LATER else words)
        painter.drawText(name, _WRAP, self.stop.title)
        painter.setFont(font_of(Size.SMALL))
        painter.setPen(quiet)
        painter.drawText(known, _WRAP, self._known())
        if self.hasFocus():
            place = QRectF(self.rect()).adjusted(_BAR, 0, -1, 0)
            draw_panel(painter, place, QColor(Qt.GlobalColor.transparent), focus_colour(palette), 2.0)
        painter.end()

    def _paint_ground(self, painter: QPainter, palette: QPalette, here: bool) -> None:
        accent = palette.color(QPalette.ColorRole.Highlight)
        if here:
            painter.fillRect(self.rect(), mixed(accent, palette.color(QPalette.ColorRole.Base), 0.12))
            painter.fillRect(QRect(0, 0, _BAR, self.height()), accent)
        elif self.underMouse() and self.stop.open:
            painter.fillRect(self.rect(), mixed(accent, palette.color(QPalette.ColorRole.Base), 0.06))

    def _paint_sign(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        if self.stop.standing in _SIGNS:
            name, tone = _SIGNS[self.stop.standing]
            paint_icon(painter, name, place, ink(tone, QApplication.palette()))
            return
        painter.setFont(self._name_font())
        painter.setPen(colour)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(STEPS.index(self.stop.step) + 1))

    def _known(self) -> str:
        return "" if self._brief and self.stop.standing is not Standing.CURRENT else self.stop.known

    def _name_font(self) -> QFont:
        font = font_of(Size.TEXT)
        font.setBold(self.stop.standing is Standing.CURRENT)
        return font

    def _places(self, width: int) -> tuple[QRect, QRect]:
        left = GAP + QFontMetrics(font_of(Size.TEXT)).height() + PAD
        room = QRect(left, PAD, max(width - left - PAD, 1), 10_000)
        name = QFontMetrics(self._name_font()).boundingRect(room, int(_WRAP), self.stop.title)
        if not self._known():
            return name, QRect(name.left(), name.bottom(), 0, 0)
        below = QRect(left, name.bottom() + 3, room.width(), 10_000)
        return name, QFontMetrics(font_of(Size.SMALL)).boundingRect(below, int(_WRAP), self._known())


class Rail(ScrollArea):
    """The seven steps, one below the other. `asked` carries the step that the person wants to go to."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self._inside = Scrolled()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, GAP, 1, GAP)
        self._column.setSpacing(PAD // 2)
        self._column.addStretch(1)
        self._steps: dict[Step, RailStep] = {}
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._fit()

    def show_stops(self, stops: tuple[Stop, ...]) -> None:
        """Shows how far the road has come."""
        for stop in stops:
            if stop.step in self._steps:
                self._steps[stop.step].show_stop(stop)
                continue
            button = RailStep(stop)
            button.clicked.connect(lambda _=False, step=stop.step: self.asked.emit(step))
            self._steps[stop.step] = button
            self._column.insertWidget(self._column.count() - 1, button)
        self._fit_height()

    def button(self, step: Step) -> RailStep:
        """The widget of one step."""
        return self._steps[step]

    def changeEvent(self, event: QEvent) -> None:
        """Grows with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the hairline between rail and page."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QApplication.palette().color(QPalette.ColorRole.Base))
        painter.setPen(hairline(QApplication.palette()))
        painter.drawLine(self.viewport().rect().topRight(), self.viewport().rect().bottomRight())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says less where the window is low."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        for brief in (False, True):
            for button in self._steps.values():
                button.be_brief(brief)
            wanted = sum(button.heightForWidth(self.width()) + PAD // 2 for button in self._steps.values())
            if wanted + 3 * GAP <= self.height():
                break

    def _fit(self) -> None:
        self.setFixedWidth(min(max(WIDTH, round(text_height() * 9.5)), 320))
