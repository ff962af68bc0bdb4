"""The pages of a paper, one at a time, before they are saved or printed."""

from __future__ import annotations

import contextlib
from functools import partial
from queue import Empty, Queue
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.progress import Doing, Tick
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.papers.printing import Print, draw_wanted
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD
from cape_desktop.ui.translation import counted
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import ProgressPanel
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.reading import ReadingArea

_LOOKS_UP: Final = 0.1
"""Seconds after which a thread without work looks whether it may go."""
_SHARE: Final = 0.8
"""Of the screen that the preview takes."""


class Drawer(Job):
    """Draws pages in a thread of its own until it is cancelled. `drawn(count, page, picture)`, the first page unasked.

    It is nobody's child: closing the preview does not wait for pages that nobody will see.
    """

    drawn = Signal(int, int, QImage)

    def __init__(self, paper: Print) -> None:
        super().__init__()
        self._paper = paper
        self._asked: Queue[int] = Queue()

    def begin(self) -> None:
        """Lays the pages out and draws the first."""
        self.start(self._draw)

    def ask(self, page: int) -> None:
        """Has a page drawn (from 0)."""
        self._asked.put(page)

    def _draw(self, tick: Tick) -> None:
        def wanted() -> int:
            while True:
                tick(Doing.WRITING)
                with contextlib.suppress(Empty):
                    page = self._asked.get(timeout=_LOOKS_UP)
                    while not self._asked.empty():  # who turns quickly waits for the last page only
                        page = self._asked.get()
                    return page

        draw_wanted(self._paper, wanted, self.drawn.emit)


class PageView(QWidget):
    """One page, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, picture: QImage) -> None:
        """Shows a page."""
        self.picture = picture
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A sheet keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of a sheet of this width."""
        return round(width * self.picture.height() / max(1, self.picture.width()))

    def sizeHint(self) -> QSize:
        """As wide as it is, as high as that makes it."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the page."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.picture)
        painter.end()


class PreviewDialog(Dialog):
    """Lays the pages out beside the window, then shows one at a time. `print_asked` when it shall go to a printer."""

    print_asked = Signal()

    def __init__(self, paper: Print, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview: {name}").format(name=paper.name))
        self.resize(self.screen().availableSize() * _SHARE)
        self.count = 0
        self.drawer = Drawer(paper)
        self.drawer.drawn.connect(self._on_drawn)
        self.progress = ProgressPanel()
        self.progress.begin(self.tr("Laying out the pages…"))
        self.progress.cancel_asked.connect(self.reject)
        self.view = PageView()
        self.area = ReadingArea(paper.name)
        self.area.setWidget(self.view)
        self.stack = QStackedWidget()
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.stack.addWidget(waiting)
        self.stack.addWidget(self.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, GAP, EDGE, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(self.stack, 1)
        whole.addLayout(self._foot())
        self.drawer.begin()

    def _foot(self) -> QHBoxLayout:
        self.number = QSpinBox()
        self.number.setRange(1, 1)
        self.number.setAccessibleName(self.tr("Page"))
        self.number.valueChanged.connect(self._on_number)
        label = QLabel(self.tr("Pa&ge"))
        label.setBuddy(self.number)
        self.of = QLabel()
        self.before = QPushButton(self.tr("P&revious"))
        self.after = QPushButton(self.tr("&Next"))
        set_icon(self.before, "back")
        set_icon(self.after, "chevron")
        self.before.clicked.connect(partial(self._turn, -1))
        self.after.clicked.connect(partial(self._turn, 1))
        self.print_button = QPushButton(self.tr("&Print…"))
        set_icon(self.print_button, "print")
        self.print_button.clicked.connect(self.print_asked)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(PAD)
        for part in (self.before, self.after, label, self.number, self.of):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.print_button)
        row.addWidget(close)
        self._pages = (self.before, self.after, self.number, self.print_button)
        for part in self._pages:
            part.setEnabled(False)
        return row

    def _on_drawn(self, count: int, page: int, picture: QImage) -> None:
        if not self.count:
            self.count = count
            self.of.setText(self.tr("of {pages}").format(pages=counted(count)))
            self.number.setRange(1, count)
            for part in self._pages:
                part.setEnabled(True)
            self.stack.setCurrentWidget(self.area)
            self.area.setFocus()
        if page + 1 != self.number.value():
            return  # the person has turned on meanwhile
        self.view.show_page(picture)
        self.area.verticalScrollBar().setValue(0)
        self._show_ends(page + 1)
        words = self.tr("Page {number} of {pages}")
        announce(self, words.format(number=counted(page + 1), pages=counted(count)))

    def _on_number(self, number: int) -> None:
        self._show_ends(number)
        self.drawer.ask(number - 1)

    def _show_ends(self, number: int) -> None:
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < self.count)

    def _turn(self, step: int, *_checked: bool) -> None:
        self.number.setValue(self.number.value() + step)

    def done(self, code: int) -> None:
        """Lets the drawing end by itself."""
        self.drawer.drawn.disconnect(self._on_drawn)
        self.drawer.cancel()
        super().done(code)
