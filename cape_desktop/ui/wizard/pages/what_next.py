"""Step 7: how the file is uploaded in ACE, what ACE may answer, and a note that it was done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, reading_width, section, small, text
from cape_desktop.ui.translation import date_text
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import StateLabel, Tinted, with_label
from cape_desktop.ui.widgets.fields import DayField
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import Page
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.ui.wizard.hold_back import HoldBackCard, needed_first
from cape_desktop.ui.wizard.totals import is_pressing, upload_text
from cape_desktop.workflow.run import Run

_FILE_STAGE = "file"
_CLAIM_WIDTH = 24


class WhatNextPage(Page):
    """A small manual for the upload. `uploaded` carries the Event that the person notes down."""

    uploaded = Signal(object)
    checklist_asked = Signal()

    topic = "step-upload"

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("WhatNextPage", "Upload it in ACE"),
            QCoreApplication.translate(
                "WhatNextPage", "CAPE Desktop never goes online, so this part is yours. It takes about five minutes."
            ),
            parent,
        )
        self._painted: Run | None = None
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Instructions"))
        self._note = self._note_part(today)
        self._no_note = text(
            self.tr(
                "With entries of your own you note here when you uploaded the file. "
                "The home page then says what comes next, and by when."
            )
        )
        self.content.addWidget(self.tabs, 1)
        self.content.addWidget(self._note)
        self.content.addWidget(self._no_note)

    def _note_part(self, today: date) -> QWidget:
        self.day = DayField(self.tr("Uploaded on"), today)
        self.claim = QLineEdit()
        self.claim.setPlaceholderText(self.tr("If ACE showed one"))
        self.done_button = QPushButton(self.tr("I &uploaded it"))
        self.done_button.setAutoDefault(False)
        set_icon(self.done_button, "upload")
        self.done_button.clicked.connect(self._on_uploaded)
        self.noted = StateLabel("", Tone.GOOD)
        self.noted.hide()
        part = Tinted()
        self.claim.setMinimumWidth(self.fontMetrics().averageCharWidth() * _CLAIM_WIDTH)
        edge = QVBoxLayout(part)
        edge.setContentsMargins(GAP, GAP - 4, GAP, GAP - 4)
        row = FlowLayout(gap=PAD)
        edge.addLayout(row)
        row.addWidget(with_label(self.tr("Uploaded &on"), self.day))
        row.addWidget(with_label(self.tr("C&laim number"), self.claim))
        row.addWidget(self.done_button)
        row.addWidget(self.noted)
        return part

    def paint(self, run: Run) -> None:
        """Shows steps and answers as the rules give them."""
        if self._painted is run:
            return
        self._painted = run
        self._note.setVisible(not run.is_sample)
        self._no_note.setVisible(run.is_sample)
        place = max(self.tabs.currentIndex(), 0)
        for old in self.tabs.findChildren(ReadingArea):
            old.deleteLater()  # the tabs would only let go of it
        self.tabs.clear()
        self.tabs.addTab(_scrolled(self.tr("Steps in ACE"), self._steps(run)), self.tr("St&eps in ACE"))
        self.tabs.addTab(_scrolled(self.tr("What ACE may answer"), self._answers(run)), self.tr("&What ACE may answer"))
        self.tabs.setCurrentIndex(place)

    def next_text(self, run: Run) -> str:
        """The last page ends the wizard."""
        return self.tr("&Done")

    def first_focus(self) -> QWidget:
        """The list of steps."""
        return self.tabs

    def _steps(self, run: Run) -> tuple[QWidget, ...]:
        parts: list[QWidget] = []
        waiting = needed_first(run)
        if waiting:
            card = HoldBackCard(waiting, run)
            card.asked.connect(self.checklist_asked)
            parts.append(card)
        elif by := upload_text(run):
            parts.append(StateLabel(by, Tone.WARNS if is_pressing(run) else Tone.INFO))
        for number, step in enumerate(run.rules.upload_steps, 1):
            parts.append(_numbered(number, step.title, step.text))
        return tuple(parts)

    def _answers(self, run: Run) -> tuple[QWidget, ...]:
        current = (one for one in run.rules.messages if one.stage == _FILE_STAGE and one.retired_on is None)
        return tuple(_answer(one.text, one.meaning, one.next_step) for one in current)

    def _on_uploaded(self) -> None:
        claim = self.claim.text().strip()
        self.uploaded.emit(Event(DeclarationState.UPLOADED, self.day.day(), claim_number=claim))

    def show_noted(self, event: Event) -> None:
        """Says that the upload stands in the history."""
        words = self.tr("Noted: uploaded on {day}").format(day=date_text(event.on))
        self.noted.show_state(words, Tone.GOOD)
        self.noted.show()
        announce(self, words)
        for field in (self.day, self.claim, self.done_button):
            field.setEnabled(False)


def _scrolled(name: str, parts: tuple[QWidget, ...]) -> QScrollArea:
    inside = Scrolled()
    inside.setMaximumWidth(reading_width())
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, GAP, PAD, 0)
    column.setSpacing(GAP)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = ReadingArea(name)
    area.setWidget(inside)
    return area


def _numbered(number: int, heading: str, words: str) -> QWidget:
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP)
    figure = Words(str(number), Size.SECTION, wrap=False)
    figure.setMinimumWidth(figure.fontMetrics().horizontalAdvance("00"))
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(section(heading))
    column.addWidget(text(words))
    row.addWidget(figure)
    row.addLayout(column, 1)
    return part


def _answer(said: str, meaning: str, what_now: str) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(section(f"“{said}”"))
    column.addWidget(text(meaning))
    column.addWidget(small(what_now))
    return part
