"""The routes as a list with count, money and urgent days, and under it a bar that shows where the money is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.routes import Route
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import PAD, Size, Tone, Words, draw_panel, focus_colour, hairline, mixed, small, tint
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.ui.widgets.states import ROUTE_TONES
from cape_desktop.ui.wizard.totals import Total, first_text
from cape_desktop.wording.phrases import counted, money_text
from cape_desktop.wording.routes import route_line, route_name

_BAR_HEIGHT = 14
_URGENT_DAYS = 21
_SHARES = {
    Route.FILE: 1.0,
    Route.FIX: 0.62,
    Route.PROTEST: 0.42,
    Route.WAIT: 0.3,
    Route.FILED: 0.22,
    Route.COURT: 0.15,
    Route.NONE: 0.08,
}
"""How much of the accent colour a route has in the bar: the nearer to the money, the stronger."""


def shade(route: Route, palette: QPalette) -> QColor:
    """The colour of a route in the bar and of its mark in the list."""
    return mixed(palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base), _SHARES[route])


class MoneyBar(QWidget):
    """Shares of the IEEPA duty by route, in the order of the list. The same figures stand in the list as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[Route, float], ...] = ()
        self.setFixedHeight(_BAR_HEIGHT)
        self.setAccessibleName(self.tr("Where the money is"))

    def show_totals(self, totals: dict[Route, Total]) -> None:
        """Shows the known money of each route."""
        known = {route: float(total.duty) for route, total in totals.items() if total.duty and total.duty > 0}
        whole = sum(known.values())
        self._shares = tuple((route, money / whole) for route, money in known.items()) if whole else ()
        words = [f"{route_name(route, translated)} {share:.0%}" for route, share in self._shares]
        self.setAccessibleDescription(", ".join(words))
        self.setToolTip("\n".join(words))
        self.setVisible(bool(self._shares))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws one piece a route."""
        painter = QPainter(self)
        palette = QApplication.palette()
        left = 0.0
        for route, share in self._shares:
            width = max(share * self.width(), 2.0)
            painter.fillRect(QRectF(left, 0, width - 1, self.height()), shade(route, palette))
            left += width
        painter.setPen(hairline(palette))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class RouteButton(QAbstractButton):
    """One route: its name, count, money and the most urgent day."""

    def __init__(self, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.route = route
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, for a screen reader too
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._name = Words(route_name(route, translated), Size.TEXT)
        self._figures = small("")
        self._day = small("")
        self.setToolTip(route_line(route, translated))
        head = QHBoxLayout()
        head.setSpacing(PAD)
        head.addWidget(IconLabel(ROUTE_TONES[route].value, ROUTE_TONES[route]))
        head.addWidget(self._name, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD + 8, PAD, PAD, PAD)
        self._column.setSpacing(1)
        for part in (self._name, self._figures, self._day):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setForegroundRole(QPalette.ColorRole.WindowText)  # a button would have them all in its own colour
        self._column.addLayout(head)
        self._column.addWidget(self._figures)
        self._column.addWidget(self._day)

    def show_total(self, total: Total, today: date) -> None:
        """Shows the figures of this moment."""
        entries = counted(total.entries, "entries", translated)
        money = "" if not total.duty else money_text(total.duty, translated)
        self._figures.setText("  ·  ".join(part for part in (entries, money) if part))
        urgent = total.first_day is not None and (total.first_day - today).days <= _URGENT_DAYS
        words = first_text(total, self.route, today) if urgent or self.route is not Route.FILE else ""
        self._day.setText(words[:1].upper() + words[1:])
        self._day.set_tone(Tone.WARNS if urgent else None)
        self._day.setVisible(bool(words))
        self.setAccessibleName(self._name.text())
        self.setAccessibleDescription(", ".join(part for part in (entries, money, self._day.text()) if part))

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never less than its lines."""
        return self._column.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground for the chosen route, its shade at the edge, a ring for the focus."""
        palette = QApplication.palette()
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), tint(Tone.INFO, palette))
        elif self.underMouse():
            painter.fillRect(self.rect(), tint(Tone.PLAIN, palette))
        painter.fillRect(0, PAD, 4, self.height() - 2 * PAD, shade(self.route, palette))
        painter.setPen(hairline(palette))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        if self.hasFocus():
            draw_panel(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.transparent), focus_colour(palette), 2.0)
        painter.end()


class RouteList(QWidget):
    """`picked` carries the route whose entries shall be seen."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Routes"))
        self.buttons: dict[Route, RouteButton] = {}
        self.bar = MoneyBar()
        self._group = QButtonGroup(self)
        inside = Scrolled()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        scroll = ScrollArea()
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(PAD)
        column.addWidget(scroll, 1)
        column.addWidget(small(self.tr("Where the money is")))
        column.addWidget(self.bar)

    def show_totals(self, totals: dict[Route, Total], today: date, chosen: Route) -> None:
        """Shows the routes that have entries."""
        if tuple(self.buttons) != tuple(totals):
            for button in self.buttons.values():
                button.deleteLater()
            self.buttons = {}
            for place, route in enumerate(totals):
                button = RouteButton(route)
                button.clicked.connect(lambda _=False, route=route: self.picked.emit(route))
                self._group.addButton(button)
                self._list.insertWidget(place, button)
                self.buttons[route] = button
        for route, total in totals.items():
            self.buttons[route].show_total(total, today)
            self.buttons[route].setChecked(route is chosen)
        self.bar.show_totals(totals)

    def first_focus(self) -> QWidget:
        """The route that is chosen."""
        return next((button for button in self.buttons.values() if button.isChecked()), self)
