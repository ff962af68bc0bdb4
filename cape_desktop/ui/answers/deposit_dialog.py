"""A deposit on the bank statement: which entries it pays, what is left over, and noting that it does."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.deposits import Group, Match
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.problems import Problem
from cape_desktop.ui.answers.refunds_tab import range_text
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, Tone, roomy, small, text, title
from cape_desktop.ui.translation import date_text, money_text, translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, FoldedCard, field_label
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.fields import DayField
from cape_desktop.ui.widgets.page import clear
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.scrolled import Scrolled
from cape_desktop.wording import phrases
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.refunds import part_words
from cape_desktop.workflow.refunds import explain_deposit, record_deposit
from cape_desktop.workflow.results import undo

_MOST_NUMBERS = 6


class DepositDialog(Dialog):
    """Amount and day in, the best explanations out. `changed` when a deposit was noted or taken back.

    Explaining and noting happen beside the window.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Match a deposit"))
        self.resize(roomy(self, 44, 36))
        self._desk = desk
        self._cents = 0
        self._step: int | None = None
        self._words = ""
        self.question = Question(self)
        self.question.answered.connect(self._show_matches)
        self.question.refused.connect(self._on_refused)
        self.noting = Question(self)
        self.noting.answered.connect(self._on_noted)
        self.noting.refused.connect(self._on_refused)
        self.undoing = Question(self)
        self.undoing.answered.connect(self._on_undone)
        self.undoing.refused.connect(self._on_refused)
        self.amount = QLineEdit()
        self.amount.setPlaceholderText("184,210.44")
        self.day = DayField(self.tr("Day of the deposit"), desk.today())
        self.explain = StrongButton(self.tr("&Explain it"))
        self.explain.clicked.connect(self._on_explain)
        self.amount.returnPressed.connect(self._on_explain)
        self.amount.textChanged.connect(lambda _words: self._on_typed())
        self.amount.editingFinished.connect(self._on_left)
        self.note = text(self.tr("Copy both from your bank statement. Nothing is noted before you say so."))
        self.records: list[QPushButton] = []
        self.matches = QVBoxLayout()
        self.matches.setSpacing(PAD)
        self._lay_out()
        self._on_typed()

    def _lay_out(self) -> None:
        form = QHBoxLayout()
        form.setSpacing(GAP)
        for label, field in ((self.tr("&Amount in dollars"), self.amount), (self.tr("&Day"), self.day)):
            pair = QVBoxLayout()
            pair.setSpacing(PAD // 2)
            pair.addWidget(field_label(label, field))
            pair.addWidget(field)
            form.addLayout(pair, 1)
        form.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignBottom)
        inside = Scrolled()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, PAD, 0)
        inner.addLayout(self.matches)
        inner.addStretch(1)
        self.area = ReadingArea(self.tr("Explanations"))
        self.area.setWidget(inside)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Which entries does this deposit pay?")))
        column.addWidget(
            text(self.tr("Treasury pays in one sum by importer and liquidation date, sometimes the interest apart."))
        )
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    # --- asking --------------------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self.explain.setEnabled(bool(cents_of(self.amount.text())))

    def _on_left(self) -> None:
        """Says why nothing can be explained; the button alone would not."""
        if self.amount.text().strip() and not cents_of(self.amount.text()):
            self.note.setText(self.tr("Type the amount as your bank shows it, such as 184,210.44."))

    def _on_explain(self) -> None:
        cents = cents_of(self.amount.text())
        if not cents:
            return
        self._cents = cents
        store, on = self._desk.history, self.day.day()
        self._clear()
        self.note.setText(self.tr("Looking for the entries…"))
        self.question.ask(lambda: explain_deposit(store, cents, on))

    def _on_refused(self, problem: Problem) -> None:
        self.note.setText(problem_sentence(problem, translated))

    def _clear(self) -> None:
        self.records = []
        clear(self.matches)

    def _show_matches(self, matches: tuple[Match, ...]) -> None:
        self._clear()
        words = self.tr("%Ln explanation(|s), the best first", "", len(matches))
        if not matches:
            words = self.tr("No entry of your declarations still waits for money that came by this day.")
        elif all(match.left_over for match in matches):
            words = self.tr("No entries come to this sum. This is the nearest, perhaps by chance")
        elif len(matches) == 1:
            words = self.tr("One explanation")
        self.note.setText(words)
        announce(self, words)
        for place, match in enumerate(matches):
            card = self._card(match, place == 0)
            self.matches.addWidget(card)
            card.show()  # at once, so that its button can take the keyboard
        self.area.verticalScrollBar().setValue(0)  # of the explanations before it may have been anywhere
        if self.records:
            self.records[0].setFocus()

    def _card(self, match: Match, best: bool) -> Card:
        is_chance = bool(match.left_over) or (len(match.groups) > 1 and not match.exact)
        tone = Tone.GOOD if match.exact else Tone.WARNS if is_chance else Tone.INFO
        entries = phrases.counted(len(match.numbers), "entries", translated)
        heading = self.tr("{entries}, {part}").format(entries=entries, part=part_words(match.part, translated))
        card = Card(heading, self._how_sure(match), tone)
        for group in match.groups:
            card.body.addWidget(small(self._group_line(match, group)))
        numbers = ", ".join(map(hyphened, match.numbers[:_MOST_NUMBERS]))
        rest = len(match.numbers) - _MOST_NUMBERS
        if rest > 0:
            numbers = self.tr("%1 and %Ln more", "", rest).replace("%1", numbers)
        shown = small(numbers)
        shown.setToolTip(", ".join(map(hyphened, match.numbers)))
        card.body.addWidget(shown)
        suggestion = self.tr("&Note it all the same") if match.left_over else self.tr("&Note that it paid these")
        record = card.add_button(suggestion if best else self.tr("Note this one"))
        record.setAccessibleName(self.tr("Note that the deposit paid {entries}").format(entries=heading))
        record.clicked.connect(lambda: self._on_record(match))
        self.records.append(record)
        return card

    def _how_sure(self, match: Match) -> str:
        left = match.left_over
        if match.exact:
            return self.tr("To the cent: CBP's reports give every amount, and nothing is left over.")
        if match.to_the_cent and len(match.groups) > 1:
            return self.tr(
                "Our estimates for several liquidation dates add up to this sum. With many entries that happens by "
                "chance; wait for CBP's refund report to be sure."
            )
        if match.to_the_cent:
            return self.tr("To the cent what we expected for one liquidation date. No report of CBP says so yet.")
        if left > 0 and any(entry.interest is None for group in match.groups for entry in group.entries):
            words = self.tr("{money} more than these entries explain; how much interest they bring is not known.")
            return words.format(money=money_text(left))
        if left > 0:
            return self.tr("{money} more than these entries explain.").format(money=money_text(left))
        if left < 0:
            return self.tr(
                "{money} less than these entries should bring. CBP may have kept that for something you owed, or the "
                "money is for other entries."
            ).format(money=money_text(-left))
        return self.tr("Within what was expected for these entries.")

    def _group_line(self, match: Match, group: Group) -> str:
        amount = group.amount(match.part)
        money = range_text(amount.low, amount.high) if amount is not None else money_text(None)
        entries = phrases.counted(len(group.entries), "entries", translated)
        if group.liquidation is None:
            return self.tr("{entries}, liquidation date not known: {money}").format(entries=entries, money=money)
        day = date_text(group.liquidation)
        return self.tr("{entries} liquidated {day}: {money}").format(entries=entries, day=day, money=money)

    # --- noting --------------------------------------------------------------------------------------------------

    def _on_record(self, match: Match) -> None:
        if self.noting.is_open:
            return
        store, cents, on = self._desk.history, self._cents, self.day.day()
        entries = phrases.counted(len(match.numbers), "entries", translated)
        self._words = self.tr("Noted: {money} of {day} paid {entries}").format(
            money=money_text(cents), day=date_text(on), entries=entries
        )
        self._begin(self.tr("Noting it…"))
        self.noting.ask(lambda: record_deposit(store, match, cents, on))

    def _begin(self, words: str) -> None:
        self._clear()
        self.note.setText(words)
        self.amount.setFocus()  # the button that had it is gone

    def _on_noted(self, step: int | None) -> None:
        self._step = step
        if step is None:
            self.note.setText(self.tr("This deposit was noted before; nothing changed."))
            return
        self.note.setText("")
        self.noted = FoldedCard(self._words, self.tr("&Undo"), Tone.GOOD)
        self.noted.undone.connect(self._on_undo)
        self.matches.addWidget(self.noted)
        self.noted.show()
        self.noted.undo.setFocus()
        announce(self, self._words)
        self.changed.emit()

    def _on_undo(self) -> None:
        store, step = self._desk.history, self._step
        if step is not None and not self.undoing.is_open:
            self._begin(self.tr("Taking it back…"))
            self.undoing.ask(lambda: undo(store, step))

    def _on_undone(self, _changed: bool) -> None:
        self._step = None
        self.note.setText(self.tr("Taken back. The deposit is not noted any more."))
        announce(self, self.note.text())
        self.changed.emit()


def cents_of(words: str) -> int | None:
    """An amount as a bank shows it (`$184,210.44`) in cents; None when it is none."""
    plain = words.strip().removeprefix("$").strip()
    if not re.fullmatch(r"\d{1,3}(,\d{3})*(\.\d{1,2})?|\d{1,12}(\.\d{1,2})?", plain, re.ASCII):
        return None
    return int(Decimal(plain.replace(",", "")) * 100)
