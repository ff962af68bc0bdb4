"""The money of a declaration, entry by entry: what was expected, what came, what became of the rest, and why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.refunds import DEPOSITED, RefundSaid, RefundState
from cape_desktop.history.records import DeclarationWhole, Event
from cape_desktop.problems import Problem
from cape_desktop.ui.answers.sums import interest_line, show_expected
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import Tone, section_number, small, text
from cape_desktop.ui.translation import date_text, money_text, translated
from cape_desktop.ui.widgets.cards import Card, Figure
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.ledger import lay_out_ledger
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.side_panel import SidePanel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording import phrases
from cape_desktop.wording.findings import finding_card
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.refunds import reason_sentence, state_words
from cape_desktop.workflow.follow_up import follow_up
from cape_desktop.workflow.refunds import EntryMoney, money_of, totals

tr = QCoreApplication.translate
_STATE_TONES = {
    RefundState.ISSUED: Tone.GOOD,
    RefundState.AUTHORIZED: Tone.WAITS,
    RefundState.SENT: Tone.WAITS,
    RefundState.REISSUED: Tone.WAITS,
    RefundState.HELD: Tone.WARNS,
    RefundState.RETURNED: Tone.WARNS,
    RefundState.DIVERTED: Tone.BLOCKS,
    RefundState.OTHER: Tone.INFO,
}
_NOT_WAITING = frozenset({DeclarationState.SAVED, DeclarationState.PAID, DeclarationState.CLOSED})


@dataclass(slots=True)
class _Standing:
    """Where the declaration stands; kept apart, so that the table's columns hold no widget."""

    state: DeclarationState = DeclarationState.SAVED


class RefundsTab(QWidget):
    """Expected against received of one declaration. `deposit_asked` to match a bank deposit.

    The money is asked for beside the window; `question` says whether the answer is still to come.
    """

    deposit_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._events: tuple[Event, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._standing = _Standing()
        self.question = Question(self)
        self.question.answered.connect(self._show_money)
        self.question.refused.connect(self._on_refused)
        self.expected = Figure("", self.tr("Expected"))
        self.received = Figure("", self.tr("Received"))
        self.coming = Figure("", self.tr("On its way"))
        self.held = Figure("", self.tr("Held or returned"))
        self.diverted = Figure("", self.tr("Used for debts"))
        self.figures = (self.expected, self.received, self.coming, self.held, self.diverted)
        self.model: RowsModel[EntryMoney] = RowsModel(
            _columns(self._standing), identity=lambda row: row.entry.number, parent=self
        )
        self.table = rows_view(self.model, self.tr("Refunds"))
        self.table.selected.connect(self._on_selected)
        self.side = SidePanel(self.tr("Payments of the selected entry"))
        self.deposit = QPushButton(self.tr("Match a &deposit…"))
        set_icon(self.deposit, "money")
        self.deposit.clicked.connect(self.deposit_asked)
        lay_out_ledger(self, self.figures, self.table, self.side, (self.deposit,))

    def show_declaration(self, whole: DeclarationWhole) -> None:
        """Asks for the money of a declaration and shows it."""
        self._events, self._standing.state = whole.events, whole.row.state
        self._show_money(())
        self.table.set_empty_text(self.tr("One moment…"))
        store, wanted = self._desk.history, whole.row.id
        self.question.ask(lambda: money_of(store, wanted))

    def _on_refused(self, problem: Problem) -> None:
        self.table.set_empty_text(problem_sentence(problem, translated))

    def _show_money(self, money: tuple[EntryMoney, ...]) -> None:
        self.model.set_rows(money)
        sums = totals(money)
        show_expected(self.expected, sums, len(money), self.tr("Without interest"))
        self.received.show_number(money_text(sums.all_received), interest_line(sums))
        self.coming.show_number(money_text(sums.on_the_way))
        returned = self.tr("Of which {money} came back to Treasury").format(money=money_text(sums.returned))
        self.held.show_number(money_text(sums.held + sums.returned), returned if sums.returned else "")
        self.diverted.show_number(money_text(sums.diverted))
        self._findings = follow_up(self._events, money, self._desk.rules, self._desk.today())
        self._on_selected(())

    def _on_selected(self, rows: tuple[EntryMoney, ...]) -> None:
        self.side.clear()
        if len(rows) != 1:
            for finding in self._findings:
                words = finding_card(finding, self._desk.rules.rules[finding.id], translated)
                card = Card(words.title, words.why, Tone.WARNS)
                card.body.addWidget(text(words.do))
                self.side.add(card)
            self.side.add(small(self.tr("Select an entry to see its payments and why they differ")))
            return
        row = rows[0]
        self.side.add(section_number(hyphened(row.entry.number)))
        if row.is_refused:
            self.side.add(text(self.tr("CBP refused it, so nothing is to come from this declaration.")))
            return
        for one in row.differences:
            self.side.add(text(reason_sentence(one.reason, money_text(abs(one.cents)), translated)))
        if not row.differences and row.came.rows:
            self.side.add(text(self.tr("What came is what was expected.")))
        if not row.came.rows:
            self.side.add(small(self.tr("No report says anything of its money yet.")))
        for said in row.came.rows:
            self.side.add(self._payment(said))

    def _payment(self, said: RefundSaid) -> Card:
        refund = said.refund
        on = refund.on or said.as_of.date()
        heading = f"{state_words(refund.state, translated)}, {date_text(on)}"
        parts = []
        if refund.principal_cents is not None:
            parts.append(self.tr("{money} duty").format(money=money_text(refund.principal_cents)))
        if refund.interest_cents is not None:
            parts.append(self.tr("{money} interest").format(money=money_text(refund.interest_cents)))
        card = Card(heading, ", ".join(parts), _STATE_TONES[refund.state])
        words = ", ".join(part for part in (refund.status, refund.secondary) if part)
        if refund.status == DEPOSITED:
            card.body.addWidget(small(self.tr("You matched this deposit yourself; CBP's reports do not say so yet.")))
        elif words:
            card.body.addWidget(small(self.tr("CBP says: “{words}”").format(words=words)))
        if refund.refund_number:
            card.body.addWidget(small(self.tr("Refund number {number}").format(number=refund.refund_number)))
        if refund.payment:
            card.body.addWidget(small(self.tr("Payment {number}").format(number=refund.payment)))
        card.body.addWidget(small(self.tr("From {file}").format(file=said.source)))
        return card


def range_text(low: int | None, high: int | None) -> str:
    """An amount in cents, or two where it is only known to lie between."""
    if low is None or high is None:
        return money_text(None)
    return phrases.money_range(Decimal(low) / 100, Decimal(high) / 100, translated)


def became(row: EntryMoney, state: DeclarationState) -> str:
    """What became of the money of an entry in a declaration of `state`, in a few words; told apart by its fate."""
    came, here = row.came, "RefundsTab"
    if row.is_refused:
        return tr(here, "Refused, nothing to come")
    if not came.rows:
        return _unreported(row, state)
    fates = (
        (came.on_the_way_cents, tr(here, "{money} on its way")),
        (came.held_cents, tr(here, "{money} held")),
        (came.returned_cents, tr(here, "{money} came back")),
        (came.diverted_cents, tr(here, "{money} used for a debt")),
        (came.other_cents, tr(here, "{money} of another status")),
    )
    told = [words.format(money=money_text(cents)) for cents, words in fates if cents]
    if not told and row.differences:
        return tr(here, "Differs: select it to see why")
    return ", ".join(told) or (tr(here, "Paid") if came.is_paid else tr(here, "Waiting for the refund"))


def _unreported(row: EntryMoney, state: DeclarationState) -> str:
    """What there is to wait for while no report says anything of the money."""
    here = "RefundsTab"
    if state.is_refused:
        return tr(here, "Refused, nothing to come")
    words = {
        DeclarationState.SAVED: tr(here, "Not uploaded yet"),
        DeclarationState.PAID: tr(here, "Recorded as paid"),
        DeclarationState.CLOSED: tr(here, "Closed, nothing reported"),
    }
    is_accepted = row.decided is not None or state.takes_all
    return words.get(state, tr(here, "Waiting for the refund") if is_accepted else tr(here, "Waiting for CBP"))


def _drawn(row: EntryMoney, state: DeclarationState) -> tuple[str, Tone]:
    came = row.came
    if row.is_refused or (state.is_refused and not came.rows):
        return "not-applicable", Tone.PLAIN
    if came.diverted_cents:
        tone = Tone.BLOCKS
    elif came.held_cents or came.returned_cents:
        tone = Tone.WARNS
    elif came.rows or state not in _NOT_WAITING:
        tone = Tone.GOOD if came.is_paid else Tone.WAITS
    else:
        tone = Tone.INFO
    return tone.value, tone


def _columns(standing: _Standing) -> tuple[Column[EntryMoney], ...]:
    here = "RefundsTab"

    def received(row: EntryMoney) -> str:
        return money_text(row.came.received_cents) if row.came.on else ""

    def interest(row: EntryMoney) -> str:
        if not row.came.on:
            return ""
        cents = row.came.interest_cents
        return tr(here, "not reported") if cents is None else money_text(cents)

    return (
        Column(tr(here, "Entry"), lambda row: hyphened(row.entry.number), lambda row: row.entry.number, fixed=True),
        Column(
            tr(here, "Expected"),
            lambda row: "" if row.is_refused else range_text(row.expected.low_cents, row.expected.high_cents),
            lambda row: row.expected.high_cents,
            numeric=True,
        ),
        Column(tr(here, "Duty received"), received, lambda row: row.came.received_cents, numeric=True),
        Column(tr(here, "Interest"), interest, lambda row: row.came.interest_cents, numeric=True),
        Column(tr(here, "Paid on"), lambda row: date_text(row.came.on), lambda row: row.came.on),
        Column(
            tr(here, "What became of it"),
            lambda row: became(row, standing.state),
            icon=lambda row: _drawn(row, standing.state),
        ),
    )
