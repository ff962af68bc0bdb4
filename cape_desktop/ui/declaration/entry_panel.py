"""The panel beside a table of examined entries: what was found of the selected one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.findings import Finding
from cape_desktop.history.records import KeptEntry
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import section_number, small, text
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.side_panel import SidePanel
from cape_desktop.ui.widgets.states import SEVERITY_TONES
from cape_desktop.wording.findings import finding_card, finding_title
from cape_desktop.workflow.kept import findings_of


class EntryPanel(SidePanel):
    """The findings of one entry as they were when it was examined."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What was found"))
        self._desk = desk
        self.show_entries(())

    def show_entries(self, rows: tuple[KeptEntry, ...], since: str = "", days: str = "") -> None:
        """Shows the entry, with what became of it `since` and its `days`; or says that one must be selected."""
        self.clear()
        if len(rows) != 1:
            self.add(small(self.tr("Select an entry to see what was found")))
            return
        (entry,) = rows
        self.add(section_number(hyphened(entry.number)))
        if set(entry.raw) - {entry.number, hyphened(entry.number)}:
            self.add(small(self.tr("In your list: {raw}").format(raw=", ".join(entry.raw))))
        for words in (since, days):
            if words:
                self.add(text(words))
        found = findings_of(entry)
        for finding in found:
            self.add(self._card(finding))
        if not found and not since:
            self.add(text(self.tr("Nothing was found against it")))

    def _card(self, finding: Finding) -> Card:
        rule = self._desk.rules.rules.get(finding.id)
        tone = SEVERITY_TONES[finding.severity]
        if rule is None:
            return Card(finding_title(finding, translated), tone=tone)
        told = finding_card(finding, rule, translated)
        card = Card(told.title, told.why, tone)
        if told.do:
            card.body.addWidget(text(told.do))
        for name, value in told.saw:
            card.body.addWidget(small(self.tr("{column}: {value}").format(column=name, value=value)))
        return card
