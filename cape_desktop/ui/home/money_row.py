"""The quiet row of figures on the home page: what is expected, accepted, received and held."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cape_desktop.ui.answers.refunds_tab import show_expected
from cape_desktop.ui.theme.look import EDGE
from cape_desktop.ui.translation import money_text, translated
from cape_desktop.ui.widgets.bars import Rule
from cape_desktop.ui.widgets.cards import Figure
from cape_desktop.wording import phrases
from cape_desktop.workflow.overview import Overview
from cape_desktop.workflow.refunds import Totals


class MoneyRow(QWidget):
    """Four figures beside each other, each with one line on what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expected = Figure("…", self.tr("Expected"))
        self.accepted = Figure("…", self.tr("Accepted by CBP"))
        self.received = Figure("…", self.tr("Received"))
        self.held = Figure("…", self.tr("Held"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(EDGE)
        for place, figure in enumerate((self.expected, self.accepted, self.received, self.held)):
            if place:
                row.addWidget(Rule(upright=True))
            row.addWidget(figure, 1)

    def show_overview(self, found: Overview) -> None:
        """Shows the money of all declarations, accepted ones apart."""
        entries = phrases.counted(found.entries, "entries", translated)
        show_expected(self.expected, found.all, found.entries, self.tr("For {entries}").format(entries=entries))
        entries = phrases.counted(found.accepted_entries, "entries", translated)
        show_expected(self.accepted, found.accepted, found.accepted_entries, entries)
        sums = found.all
        interest = self.tr("Of which {money} interest").format(money=money_text(sums.interest))
        self.received.show_number(
            money_text(sums.received + sums.interest), interest if sums.interest else self.tr("By CBP's reports")
        )
        self.held.show_number(money_text(sums.held), self._fates(sums) or self.tr("Until ACH refunds are set up"))

    def _fates(self, sums: Totals) -> str:
        fates = (
            (self.tr("{money} came back"), sums.returned),
            (self.tr("{money} used for debts"), sums.diverted),
            (self.tr("{money} on its way"), sums.on_the_way),
        )
        return ", ".join(words.format(money=money_text(cents)) for words, cents in fates if cents)
