"""The money on the home page: a quiet row of figures, and the picture of where the money is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cape_desktop.ui.answers.sums import interest_line, show_expected
from cape_desktop.ui.home.money_road import MoneyRoad
from cape_desktop.ui.theme.look import EDGE, GAP
from cape_desktop.ui.translation import money_text, translated
from cape_desktop.ui.widgets.bars import Rule
from cape_desktop.ui.widgets.cards import Figure
from cape_desktop.wording import phrases
from cape_desktop.workflow.overview import Overview
from cape_desktop.workflow.refunds import Totals
from cape_desktop.workflow.whereabouts import Place


class MoneyRow(QWidget):
    """Four figures beside each other, each with one line on what it rests on; below them the road, if there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.expected = Figure("…", self.tr("Expected"))
        self.accepted = Figure("…", self.tr("Accepted by CBP"))
        self.received = Figure("…", self.tr("Received"))
        self.held = Figure("…", self.tr("Held"))
        self.road = MoneyRoad()
        self.road.hide()
        self._is_roomy = False
        self._fates = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        row = QHBoxLayout()
        row.setSpacing(EDGE)
        column.addLayout(row)
        column.addWidget(self.road)
        for place, figure in enumerate((self.expected, self.accepted, self.received, self.held)):
            if place:
                row.addWidget(Rule(upright=True))
            row.addWidget(figure, 1)

    def show_overview(self, found: Overview) -> None:
        """Shows the money of all declarations, accepted ones apart."""
        entries = phrases.counted(found.entries, "entries", translated)
        rests_on = self.tr("For {entries}, without interest").format(entries=entries)
        show_expected(self.expected, found.all, found.entries, rests_on)
        entries = phrases.counted(found.accepted_entries, "entries", translated)
        show_expected(self.accepted, found.accepted, found.accepted_entries, entries)
        sums = found.all
        self.received.show_number(money_text(sums.all_received), self._told_received(found))
        self.held.show_number(money_text(sums.held))
        self._fates = self._told_fates(sums)
        self.road.show_whereabouts(found.where)
        self._fit()

    def set_roomy(self, roomy: bool) -> None:
        """Whether the page has room for the road; without it, one of the figures says what became of the money."""
        self._is_roomy = roomy
        self._fit()

    def _fit(self) -> None:
        seen = self._is_roomy and self.road.says_something
        self.road.setVisible(seen)
        fates = "" if seen else self._fates
        self.held.show_number(self.held.number.text(), fates or self.tr("Until ACH refunds are set up"))

    def _told_received(self, found: Overview) -> str:
        """What the sum rests on; beside it what a person recorded as paid, of which only reports know the amounts."""
        recorded = found.where.cents.get(Place.PAID, 0)
        if not recorded:
            return interest_line(found.all) or self.tr("By CBP's reports and the deposits you noted")
        more = self.tr("{money} more recorded as paid; take in REV-603 for the amounts")
        parts = (interest_line(found.all), more.format(money=money_text(recorded)))
        return "\n".join(part for part in parts if part)

    def _told_fates(self, sums: Totals) -> str:
        fates = (
            (self.tr("{money} came back"), sums.returned),
            (self.tr("{money} used for debts"), sums.diverted),
            (self.tr("{money} on its way"), sums.on_the_way),
        )
        return ", ".join(words.format(money=money_text(cents)) for words, cents in fates if cents)
