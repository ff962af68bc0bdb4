"""What the preferences changed, and what every part of them is built from."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLayout, QVBoxLayout

from cape_desktop.problems import Problem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, reading_width, text, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.wording.problems import problem_sentence

_ANY: Final = 16_777_215  # Qt's own bound


class Change(StrEnum):
    """What is different now: whoever shows it paints it again."""

    IMPORTERS = "importers"
    LANGUAGE = "language"
    APPEARANCE = "appearance"
    FOLDERS = "folders"
    MAPPINGS = "mappings"
    RULES = "rules"
    DATA = "data"


class Part(ReadingArea):
    """One part of the preferences: a title, a sentence, `content`. `changed(Change)` when something was set.

    A `wide` part holds a table, which takes the whole width.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, heading: str, sentence: str, *, wide: bool = False) -> None:
        super().__init__(heading)
        self.desk = desk
        inside = Scrolled()
        inside.setMaximumWidth(_ANY if wide else reading_width())
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, PAD // 2, GAP, PAD // 2)
        column.setSpacing(GAP)
        column.addWidget(title(heading))
        told = text(sentence)
        told.setMaximumWidth(reading_width())
        column.addWidget(told)
        self._news = QVBoxLayout()
        column.addLayout(self._news)
        self.content = QVBoxLayout()
        self.content.setSpacing(PAD)
        column.addLayout(self.content, 1)
        self.setWidget(inside)
        self.news: Card | None = None

    def refresh(self) -> None:
        """Shows what is set now."""

    def say(self, heading: str, words: str = "", tone: Tone = Tone.GOOD) -> Card:
        """Says above the content how something went, in place of what was said before."""
        self.say_nothing()
        self.news = Card(heading, words, tone)
        self._news.addWidget(self.news)
        return self.news

    def say_nothing(self) -> None:
        """Takes the news away."""
        clear(self._news)
        self.news = None

    def say_problem(self, problem: Problem) -> None:
        """Says what the world refused."""
        self.say(self.tr("That did not work"), problem_sentence(problem, translated), Tone.BLOCKS)


def settle_height(dialog: QDialog, width: int) -> None:
    """Makes a dialog as high as its wrapped sentences need at `width` pixels, and no higher."""
    layout = dialog.layout()
    if layout is not None:
        width = max(width, layout.totalMinimumSize().width())
        # Qt would else insist on the height that the sentences need where they are narrowest
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        dialog.setMinimumSize(width, layout.totalHeightForWidth(width))
        dialog.resize(dialog.minimumSize())
