"""A past declaration, whole and offline: how far it got, its entries, its file, where they came from, what changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from cape_desktop.history.records import DeclarationRow, Event
from cape_desktop.ui.agenda import open_day
from cape_desktop.ui.cards import LinkButton, StateLabel
from cape_desktop.ui.declaration_tables import ChangesTab, EntriesTab, FilesTab, SourcesTab
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.look import EDGE, GAP, PAD, Tone, section, small, title
from cape_desktop.ui.states import state_tone, state_word
from cape_desktop.ui.timeline import StepForm, Timeline
from cape_desktop.ui.translation import date_text, day_text, money_text, translated
from cape_desktop.wording import phrases


class OverviewTab(QWidget):
    """The life of the declaration and the form for its next step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline = Timeline()
        self.form = StepForm(desk.today())
        self.rests_on = small("")
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(section(self.tr("So far")))
        left.addWidget(self.timeline)
        left.addWidget(self.rests_on)
        left.addStretch(1)
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, GAP, PAD, 0)
        row.setSpacing(EDGE)
        row.addLayout(left, 1)
        row.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)


class DeclarationView(QWidget):
    """Opens declarations inside the main window. `left` when the person goes back, `changed` after a step."""

    left = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._declaration_id = 0
        self.back = LinkButton(self.tr("&Back to home"), "back")
        self.back.clicked.connect(self.left)
        self.name = title("")
        self.name.setWordWrap(True)
        self.state = StateLabel("", Tone.PLAIN)
        self.facts = small("")
        self.overview = OverviewTab(desk)
        self.entries = EntriesTab(desk)
        self.files = FilesTab(desk)
        self.sources = SourcesTab()
        self.changes = ChangesTab()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the declaration"))
        for words, tab in (
            (self.tr("&Overview"), self.overview),
            (self.tr("&Entries"), self.entries),
            (self.tr("&File"), self.files),
            (self.tr("&Sources"), self.sources),
            (self.tr("&Changes"), self.changes),
        ):
            self.tabs.addTab(tab, words)
        self.overview.timeline.taken_back.connect(self._on_taken_back)
        self.overview.form.recorded.connect(self._on_recorded)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(PAD // 2)
        head.addWidget(self.name)
        head.addWidget(self.state)
        head.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def show_declaration(self, declaration_id: int) -> None:
        """Reads one declaration from the history and shows it. Raises Problem when there is none."""
        whole = self._desk.history.declaration(declaration_id)
        is_new = declaration_id != self._declaration_id
        self._declaration_id = declaration_id
        row = whole.row
        self.name.setText(row.name)
        self.setAccessibleName(row.name)
        self.state.show_state(
            self.tr("{state}, {day}").format(state=state_word(row.state), day=date_text(row.state_on)),
            state_tone(row.state),
        )
        self.facts.setText(self._told(row))
        self.overview.timeline.show_events(whole.events)
        self.overview.form.suggest_after(row.state)
        self.overview.rests_on.setText(
            self.tr("Checked on {day} with the rules {pack}, by CAPE Desktop {version}").format(
                day=date_text(whole.preparation.as_of),
                pack=whole.preparation.rule_pack_id,
                version=whole.preparation.program_version,
            )
        )
        if is_new:
            for tab in (self.entries, self.files, self.sources, self.changes):
                tab.show_declaration(whole)
            self.tabs.setCurrentIndex(0)

    def _told(self, row: DeclarationRow) -> str:
        parts = [row.importer_name, phrases.counted(row.entries, "entries", translated)]
        if row.duty_cents is not None:
            parts.append(self.tr("{money} IEEPA duty").format(money=money_text(row.duty_cents)))
        if row.claim_number:
            parts.append(self.tr("claim number {number}").format(number=row.claim_number))
        safe_day = open_day(row)
        if safe_day is not None:
            parts.append(self.tr("last safe day {day}").format(day=day_text(safe_day, self._desk.today())))
        return " · ".join(part for part in parts if part)

    def _on_recorded(self, event: Event) -> None:
        self._desk.history.record_event(self._declaration_id, event)
        self._after_step()

    def _on_taken_back(self, event_id: int) -> None:
        self._desk.history.take_back_event(event_id)
        self._after_step()

    def _after_step(self) -> None:
        self.show_declaration(self._declaration_id)
        self.changed.emit()
