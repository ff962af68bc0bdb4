"""The life of a declaration: its steps from old to new, and the form that records the next one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.theme.icons import IconLabel, icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, reading_width, small
from cape_desktop.ui.translation import date_text
from cape_desktop.ui.widgets.cards import Card, LinkButton, with_label_above
from cape_desktop.ui.widgets.fields import Choice, DayField
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.states import state_meaning, state_tone, state_word

_CLAIMED = (DeclarationState.UPLOADED, DeclarationState.ACCEPTED, DeclarationState.ACCEPTED_WITH_ERRORS)
"""The steps at which ACE shows a claim number."""


class Timeline(QWidget):
    """All steps; the newest one a person recorded can be taken back with `taken_back(event id)`."""

    taken_back = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self.take_back: LinkButton | None = None

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Replaces all steps."""
        clear(self._column)
        self.take_back = None
        for before, event in zip((None, *events), events, strict=False):
            self._column.addWidget(self._line(event, before, is_newest=event is events[-1]))

    def _odd_day(self, event: Event, before: Event | None) -> str:
        """What a day tells that cannot be: a step dated before the one that it follows."""
        if before is None or event.on >= before.on:
            return ""
        days = {"day": date_text(before.on), "earlier": date_text(event.on)}
        if before.kind is DeclarationState.SAVED:
            return self.tr("Noted for {earlier}, but the file was saved on {day}. Is the day right?").format(**days)
        if before.kind is DeclarationState.UPLOADED:
            return self.tr("You noted the upload for {day}; this answer is of {earlier}").format(**days)
        return ""

    def _line(self, event: Event, before: Event | None, *, is_newest: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD + 4)
        tone = state_tone(event.kind) if is_newest else Tone.PLAIN
        row.addWidget(IconLabel("tick" if tone is Tone.PLAIN else tone.value, tone, 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Words(f"{state_word(event.kind)}, {date_text(event.on)}", Size.TEXT))
        claim = self.tr("Claim number {number}").format(number=event.claim_number) if event.claim_number else ""
        told = " · ".join(part for part in (claim, event.note) if part)
        if told or is_newest:
            words.addWidget(small(told or state_meaning(event.kind)))
        odd = self._odd_day(event, before)
        if odd:
            said = small(odd)
            said.set_tone(Tone.WARNS)
            words.addWidget(said)
        row.addLayout(words, 1)
        if is_newest and event.source == "person" and event.kind is not DeclarationState.SAVED:
            self.take_back = LinkButton(self.tr("Take back"))
            self.take_back.setAccessibleName(self.tr("Take back: {what}").format(what=state_word(event.kind)))
            self.take_back.clicked.connect(lambda: self.taken_back.emit(event.id))
            row.addWidget(self.take_back)
        return line


class StepForm(Card):
    """Records what happened outside of the program. `recorded` carries the event."""

    recorded = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent=parent)
        self.heading.setText(self.tr("What happened?"))
        self.set_text(
            self.tr("The program sees nothing of ACE: tell it here, or take in the files that ACE gives under Results.")
        )
        self.setAccessibleName(self.heading.text())
        self.kind = Choice(self.tr("Step"))
        self.kind.add(self.tr("Choose what happened"), None)
        for state in DeclarationState:
            if state is not DeclarationState.SAVED:
                tone = state_tone(state)
                self.kind.add(state_word(state), state, icon(tone.value if tone.value != "plain" else "tick", tone))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.day = DayField(self.tr("On"), today)
        self.claim = QLineEdit()
        self.claim.setPlaceholderText(self.tr("In ACE: CAPE tab, Claim Status"))
        self.note = QLineEdit()
        self._meaning = small("")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(with_label_above(self.tr("&Kind of step"), self.kind), 1)
        row.addLayout(with_label_above(self.tr("&Day"), self.day))
        self.body.addLayout(row)
        self.body.addWidget(self._meaning)
        self._claim_part = QWidget()
        claim = with_label_above(self.tr("Claim &number, if ACE gave one"), self.claim)
        claim.setContentsMargins(0, 0, 0, 0)
        self._claim_part.setLayout(claim)
        self.body.addWidget(self._claim_part)
        self.body.addLayout(with_label_above(self.tr("&Your note (optional)"), self.note))
        self.record: QPushButton = self.add_button(self.tr("&Record"), strong=True)
        self.record.clicked.connect(self._on_record)
        self.setMaximumWidth(reading_width())

    def suggest_after(self, state: DeclarationState, claim: str, today: date) -> None:
        """Empties the form but for today and the known claim number; only after saving it is plain what comes next."""
        self.kind.choose(DeclarationState.UPLOADED if state is DeclarationState.SAVED else None)
        self.claim.setText(claim)
        self.note.clear()
        self.day.show_day(today)
        self._on_kind()

    def _on_kind(self) -> None:
        kind: DeclarationState | None = self.kind.currentData()
        self._meaning.setText(state_meaning(kind) if kind else "")
        self._meaning.setVisible(kind is not None)
        self._claim_part.setVisible(kind in _CLAIMED)
        self.record.setEnabled(kind is not None)

    def _on_record(self) -> None:
        claim = self.claim.text().strip() if self._claim_part.isVisibleTo(self) else ""
        self.recorded.emit(Event(self.kind.currentData(), self.day.day(), self.note.text().strip(), claim))
