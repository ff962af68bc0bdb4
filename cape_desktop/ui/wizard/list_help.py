"""Where a person without a list gets one: from ACE themselves, or from the broker by a letter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cape_desktop.domain.rules import ChecklistItem
from cape_desktop.ui.theme.look import PAD, Tone, small, text, text_height
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, StateLabel
from cape_desktop.ui.widgets.page import clear
from cape_desktop.workflow.dossiers import dossier_of_run
from cape_desktop.workflow.papers import Paper, paper_text
from cape_desktop.workflow.run import Run

_ITEM = "entry_list"
"""What the checklist calls the list of entries: the steps are said there, and only there."""
_BESIDE = 40
"""Heights of the text from which on both cards stand beside each other."""


class ListHelp(QWidget):
    """`where_asked` when the person wants to see it drawn, `letter_asked` when they want the letter to the broker."""

    where_asked = Signal()
    letter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Run | None = None
        self.ace = Card(self.tr("From ACE"))
        self.where = self.ace.add_button(self.tr("&Show me where"))
        self.where.clicked.connect(self.where_asked)
        self.broker = Card(self.tr("From your broker"))
        self.broker.set_text(
            self.tr("The letter asks for every column that the checks look at. Save it, print it or send it by e-mail.")
        )
        self.letter = self.broker.add_button(self.tr("Letter to your bro&ker…"))
        self.letter.clicked.connect(self.letter_asked)
        self.copy = self.broker.add_button(self.tr("Copy as &text"), "copy")
        self.copy.clicked.connect(self._on_copy)
        self.copied = StateLabel(self.tr("Copied: paste it into an e-mail"), Tone.GOOD)
        self.copied.hide()
        self.broker.body.addWidget(self.copied)
        self.broker.body.addStretch(1)
        for button in (self.where, self.letter, self.copy):
            button.setAutoDefault(False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(PAD)
        for card in (self.ace, self.broker):
            self._row.addWidget(card, 1)

    def show_run(self, run: Run) -> None:
        """Says the steps as the rules of the run have them; the letter asks for what these rules look at."""
        if self._run is not None and self._run.rules is run.rules:
            self._run = run
            return
        self._run = run
        clear(self.ace.body)
        for item in run.rules.checklist:
            if item.id == _ITEM:
                self._say(item)

    def _say(self, item: ChecklistItem) -> None:
        for number, step in enumerate(item.how, 1):
            self.ace.body.addWidget(text(f"{number}. {translated('checklist', step)}"))
        self.ace.body.addWidget(small(translated("checklist", item.where)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the cards below each other where there is no room beside each other."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if self.width() >= _BESIDE * text_height() else way.TopToBottom)

    def _on_copy(self) -> None:
        if self._run is None:
            return
        QGuiApplication.clipboard().setText(paper_text(Paper.LIST_LETTER, dossier_of_run(self._run), translated))
        self.copied.show()
        announce(self, self.copied.accessibleName())
