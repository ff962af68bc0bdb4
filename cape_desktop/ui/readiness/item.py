"""One item of the readiness checklist: its state at a glance and, unfolded, how to get it done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.domain.rules import ChecklistItem, RulePack
from cape_desktop.ui.theme.icons import IconLabel, icon, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, Size, Tone, Words, small, text
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.cards import Tinted, with_label_above
from cape_desktop.ui.widgets.fields import Choice, DayField
from cape_desktop.wording.pack_texts import source_line

STATES: dict[ItemState, tuple[str, Tone]] = {
    ItemState.UNKNOWN: ("unknown", Tone.PLAIN),
    ItemState.DONE: ("good", Tone.GOOD),
    ItemState.NOT_YET: ("waits", Tone.WARNS),
    ItemState.NOT_APPLICABLE: ("not-applicable", Tone.PLAIN),
}
"""The icon of each state and its tone."""


class ChecklistRow(Tinted):
    """One item: what and why, its state at a glance and, unfolded, where, how, how long and what goes wrong."""

    answered = Signal(str, Answer)

    def __init__(self, item: ChecklistItem, today: date, rules: RulePack, parent: QWidget | None = None) -> None:
        super().__init__(Tone.PLAIN, parent)
        self.item = item
        self._today = today
        self._rules = rules
        self._answer = Answer()
        heading = translated("checklist", item.title)
        self._mark = IconLabel("unknown")
        self._heading = Words(heading, Size.TEXT)
        self._why = small(self._told(item.why))
        self._note = small("")
        self._since = Words("", Size.SMALL, wrap=False)
        self._since.setText(" ")  # its line is there before the answer, so that no row moves away from the mouse
        self.state = self._make_state(heading)
        self.unfold = QToolButton()
        self.unfold.setAutoRaise(True)
        self.unfold.setCheckable(True)
        self.unfold.setText(self.tr("How?"))
        self.unfold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.unfold.setToolTip(self.tr("How do I do this?"))
        self.unfold.setAccessibleName(self.tr("How do I do this: {what}").format(what=heading))
        set_icon(self.unfold, "chevron-down")
        self.unfold.toggled.connect(self._on_unfold)
        self._details: QWidget | None = None
        self._lay_out()

    def _make_state(self, heading: str) -> Choice:
        state = Choice(self.tr("State of: {what}").format(what=heading))
        words = {
            ItemState.UNKNOWN: self.tr("Not answered"),
            ItemState.DONE: self.tr("Done"),
            ItemState.NOT_YET: self.tr("Not yet"),
            ItemState.NOT_APPLICABLE: self.tr("Does not apply"),
        }
        for value, word in words.items():
            state.add(word, value, icon(*STATES[value]))
        state.currentIndexChanged.connect(self._on_state)
        return state

    def _lay_out(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(GAP, PAD, PAD, PAD)
        outer.setSpacing(PAD)
        row = QHBoxLayout()
        row.setSpacing(PAD + 4)
        words = QVBoxLayout()
        words.setSpacing(0)
        for part in (self._heading, self._why, self._note):
            words.addWidget(part)
        self._note.hide()
        answer = QVBoxLayout()
        answer.setSpacing(0)
        answer.addStretch(1)
        answer.addWidget(self.state)
        answer.addWidget(self._since)
        answer.addStretch(1)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addLayout(answer)
        row.addWidget(self.unfold)
        outer.addLayout(row)

    def show_answer(self, answer: Answer) -> None:
        """Shows what was answered, without telling it again."""
        self._answer = answer
        self.state.choose(answer.state)
        name, tone = STATES[answer.state]
        self._mark.show_icon(name, tone)
        self._since.setText(self._since_words(answer) or " ")
        self._note.setText(answer.note)
        self._note.setVisible(bool(answer.note))
        if self._details is not None:
            self.day.show_day(answer.on or self._today)
            self._day_part.setVisible(answer.state is not ItemState.UNKNOWN)
            self.note.setText(answer.note)

    def _since_words(self, answer: Answer) -> str:
        if answer.on is None or answer.state is ItemState.UNKNOWN:
            return ""
        words = self.tr("since {day}") if answer.state is ItemState.DONE else self.tr("said on {day}")
        return words.format(day=date_text(answer.on))

    def _on_unfold(self, wide: bool) -> None:
        if self._details is None:
            self._details = self._make_details()
            self._outer.addWidget(self._details)
            self.show_answer(self._answer)
        self._details.setVisible(wide)
        set_icon(self.unfold, "chevron-up" if wide else "chevron-down")

    def _make_details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(28, 0, GAP, PAD)
        column.setSpacing(PAD)
        say = self._told
        parts = (
            (self.tr("Where"), say(self.item.where)),
            (self.tr("How"), "\n".join(f"{n}. {say(step)}" for n, step in enumerate(self.item.how, 1))),
            (self.tr("How long"), say(self.item.how_long)),
            (self.tr("What goes wrong"), say(self.item.goes_wrong)),
            (self.tr("Whom to ask"), say(self.item.whom_to_ask)),
        )
        for heading, words in parts:
            if words:
                column.addLayout(_told_part(heading, words))
        column.addLayout(self._make_note())
        sources = [self._rules.sources[key] for key in self.item.sources if key in self._rules.sources]
        if sources:
            told = "; ".join(source_line(one, translated) for one in sources)
            column.addWidget(small(self.tr("Source: {sources}").format(sources=told)))
        return details

    def _make_note(self) -> QHBoxLayout:
        self.day = DayField(self.tr("Since"), self._answer.on or self._today)
        self.day.dateChanged.connect(self._on_detail)
        self.note = QLineEdit(self._answer.note)
        self.note.setPlaceholderText(self.tr("For yourself: who, when, a confirmation number"))
        self.note.editingFinished.connect(self._on_detail)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self._day_part = QWidget()
        self._day_part.setLayout(with_label_above(self.tr("Since"), self.day))
        row.addWidget(self._day_part)
        row.addLayout(with_label_above(self.tr("Note"), self.note), 1)
        return row

    @staticmethod
    def _told(words: str) -> str:
        return translated("checklist", words) if words else ""

    def _on_state(self) -> None:
        state: ItemState = self.state.currentData()
        on = self._today if state is not ItemState.UNKNOWN else None
        self._tell(Answer(state, on, self._answer.note))

    def _on_detail(self) -> None:
        on = None if self._answer.state is ItemState.UNKNOWN else self.day.day()
        self._tell(Answer(self._answer.state, on, self.note.text().strip()))

    def _tell(self, answer: Answer) -> None:
        if answer != self._answer:
            self.show_answer(answer)
            self.answered.emit(self.item.id, answer)


def _told_part(heading: str, words: str) -> QVBoxLayout:
    part = QVBoxLayout()
    part.setSpacing(0)
    part.addWidget(small(heading))
    body = text(words)
    body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    part.addWidget(body)
    return part
