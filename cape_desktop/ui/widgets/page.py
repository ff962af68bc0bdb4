"""What all pages of the wizard share: a title that says the goal, one sentence, a place for news, the content."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QToolButton, QVBoxLayout, QWidget

from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Size, Words, text, text_height, title

if TYPE_CHECKING:
    from cape_desktop.workflow.run import Run

_LOW = 22
"""Lines of text that a page must have room for, to keep its sentence."""


class Page(QWidget):
    """A page paints the run it is given and keeps nothing of it but what its widgets need to show it.

    `edited` carries an Edit. `tools` is the room beside the title, `news` where the wizard puts progress and problems,
    `body` what cannot be used while work is under way. `topic` is the page's place in the help, which `help_asked`
    carries.
    """

    edited = Signal(object)
    help_asked = Signal(str)
    topic = ""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading: Words = title(heading)
        self.sentence: Words = text(sentence)
        self.news = QVBoxLayout()
        self.news.setSpacing(PAD)
        self.body = QWidget()
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(GAP)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(PAD // 2)
        upper = QHBoxLayout()
        upper.addWidget(self.heading, 1)
        upper.addLayout(self.tools)
        upper.addWidget(self._help_button())
        head = QVBoxLayout()
        head.setSpacing(PAD // 2)
        head.addLayout(upper)
        head.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(self.news)
        column.addWidget(self.body, 1)
        self.setAccessibleName(heading)

    def _help_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        set_icon(button, "help")
        button.setToolTip(self.tr("Help on this page (F1)"))
        button.setAccessibleName(self.tr("Help on this page"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.help_asked.emit(self.topic))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the sentence out where large text in a low window needs its room for the content."""
        super().resizeEvent(event)
        self._fit_sentence()

    def say(self, heading: str, sentence: str) -> None:
        """Gives the page another title and another sentence; without a sentence there is only the title."""
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.sentence.setText(sentence)
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        self.sentence.setVisible(bool(self.sentence.text()) and not self.is_low())

    def is_low(self) -> bool:
        """Whether what can be done without has to give way to the content."""
        return self.height() <= _LOW * text_height()

    def paint(self, run: Run) -> None:
        """Shows the run; each page does it in its own way."""
        raise NotImplementedError  # no abstract method: the metaclass of Qt's classes is not that of Python's ABC

    def waiting_reason(self, run: Run) -> str:
        """Why one cannot go on from here yet, in a short sentence; "" when one can."""
        return ""

    def next_text(self, run: Run) -> str:
        """What the Next button says on this page."""
        return self.tr("&Next")

    def standing(self) -> str:
        """How things stand on this page, in a few words: said aloud on arrival and whenever it is something else."""
        return self.sentence.text()

    def first_focus(self) -> QWidget:
        """Where the keyboard starts on this page."""
        return self


def bullets(lines: Iterable[str]) -> QVBoxLayout:
    """Sentences below each other, each with a dot before it and its lines under each other."""
    column = QVBoxLayout()
    column.setSpacing(PAD // 2)
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(Words("•", Size.TEXT, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(line), 1)
        column.addLayout(row)
    return column


def clear(layout: QLayout) -> None:
    """Takes all widgets out of a layout and lets Qt delete them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
