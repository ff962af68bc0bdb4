"""A past declaration, whole and offline: how far it got, its entries, its file, where they came from, what changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cape_desktop.history.records import DeclarationRow, Event
from cape_desktop.output.dossier import Dossier
from cape_desktop.problems import Problem
from cape_desktop.ui.answers.answers_tab import AnswersTab
from cape_desktop.ui.answers.refunds_tab import RefundsTab
from cape_desktop.ui.asking import Question
from cape_desktop.ui.declaration.tables import ChangesTab, EntriesTab, FilesTab, SourcesTab
from cape_desktop.ui.declaration.timeline import StepForm, Timeline
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, section, small, title
from cape_desktop.ui.translation import date_text, day_text, money_text, translated
from cape_desktop.ui.widgets.cards import LinkButton, StateLabel
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled
from cape_desktop.ui.widgets.states import state_tone, state_word
from cape_desktop.wording import phrases
from cape_desktop.workflow.agenda import upload_by
from cape_desktop.workflow.dossiers import past_dossier


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
        inner = Scrolled()
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, GAP, PAD, 0)
        row.setSpacing(EDGE)
        row.addLayout(left, 1)
        row.addWidget(self.form, 1, Qt.AlignmentFlag.AlignTop)
        area = ScrollArea(sideways=True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)


class DeclarationView(QWidget):
    """Opens declarations inside the main window. `left` when the person goes back, `changed` after a step.

    `refused(problem)` when the history could not be read or written, or no longer has the declaration.
    `evidence_asked(row)` and `comparison_asked(row)` from the menu; the tabs of answers and refunds ask for more.
    """

    left = Signal()
    changed = Signal()
    refused = Signal(object)
    evidence_asked = Signal(object)
    comparison_asked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._declaration_id = 0
        self.gathering = Question(self)
        self.gathering.answered.connect(self._on_papers_known)
        self.gathering.refused.connect(self.refused)
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
        self.answers = AnswersTab(desk)
        self.refunds = RefundsTab(desk)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Parts of the declaration"))
        for words, tab in (
            (self.tr("&Overview"), self.overview),
            (self.tr("&Entries"), self.entries),
            (self.tr("Resul&ts"), self.answers),
            (self.tr("Ref&unds"), self.refunds),
            (self.tr("Fi&le"), self.files),
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
        self.papers = QPushButton(self.tr("&Papers…"))
        self.papers.setToolTip(self.tr("Summary, workbook, calendar and letters: look, save or print"))
        set_icon(self.papers, "print")
        self.papers.clicked.connect(self._on_papers)
        top.addWidget(self.papers)
        top.addWidget(self._make_more())
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

    def _make_more(self) -> QPushButton:
        self.more = QPushButton(self.tr("&More"))
        menu = QMenu(self.more)
        evidence = menu.addAction(self.tr("&Evidence package…"))
        evidence.triggered.connect(lambda: self.evidence_asked.emit(self._row))
        set_icon(evidence, "download")
        comparison = menu.addAction(self.tr("&Compare with another list…"))
        comparison.triggered.connect(lambda: self.comparison_asked.emit(self._row))
        self.more.setMenu(menu)
        return self.more

    @property
    def declaration_id(self) -> int:
        """The declaration that is shown; 0 for none yet."""
        return self._declaration_id

    def show_declaration(self, declaration_id: int) -> None:
        """Reads one declaration from the history and shows it. Raises Problem when there is none."""
        whole = self._desk.history.declaration(declaration_id)
        is_new = declaration_id != self._declaration_id
        self._declaration_id = declaration_id
        self._row = row = whole.row
        self.name.setText(row.name)
        self.setAccessibleName(row.name)
        self.state.show_state(
            self.tr("{state}, {day}").format(state=state_word(row.state), day=date_text(row.state_on)),
            state_tone(row.state),
        )
        self.facts.setText(self._told(row))
        self.overview.timeline.show_events(whole.events)
        self.overview.form.suggest_after(row.state, row.claim_number, self._desk.today())
        self.overview.rests_on.setText(
            self.tr("Checked on {day} with the rules {pack}, by CAPE Desktop {version}").format(
                day=date_text(whole.preparation.as_of),
                pack=whole.preparation.rule_pack_id,
                version=whole.preparation.program_version,
            )
        )
        self.answers.show_declaration(whole)
        self.refunds.show_declaration(whole)
        if is_new:
            for tab in (self.entries, self.files, self.sources, self.changes):
                tab.show_declaration(whole)
            self.tabs.setCurrentIndex(0)

    def topic(self) -> str:
        """The place in the help of the tab in front."""
        topics = {self.entries: "step-choose", self.answers: "answers-entry", self.refunds: "when-paid"}
        return next((topic for tab, topic in topics.items() if tab is self.tabs.currentWidget()), "after-upload")

    def _told(self, row: DeclarationRow) -> str:
        parts = [row.importer_name, phrases.counted(row.entries, "entries", translated)]
        if row.duty_cents is not None:
            parts.append(self.tr("{money} IEEPA duty").format(money=money_text(row.duty_cents)))
        if row.claim_number:
            parts.append(self.tr("claim number {number}").format(number=row.claim_number))
        by = upload_by(row, self._desk.rules.limits, self._desk.today())
        if by is not None:
            words = self.tr("last safe day {day}") if by == row.open_day else self.tr("very last day {day}")
            parts.append(words.format(day=day_text(by, self._desk.today())))
        return " · ".join(part for part in parts if part)

    def _on_papers(self) -> None:
        desk, today, wanted = self._desk, self._desk.today(), self._declaration_id
        if not self.gathering.is_open:
            self.gathering.ask(lambda: past_dossier(desk.history, desk.rules, today, wanted))

    def _on_papers_known(self, dossier: Dossier) -> None:
        from cape_desktop.ui.papers.dialog import show_papers  # printing is not needed to look at a declaration

        show_papers(self._desk, self, dossier)

    def _on_recorded(self, event: Event) -> None:
        self._step(lambda: self._desk.history.record_event(self._declaration_id, event))

    def _on_taken_back(self, event_id: int) -> None:
        self._step(lambda: self._desk.history.take_back_event(event_id))

    def _step(self, write: Callable[[], object]) -> None:
        try:
            write()
            self.show_declaration(self._declaration_id)
        except Problem as problem:
            self.refused.emit(problem)
            return
        self.overview.form.kind.setFocus()  # the button that had it may be gone
        self.changed.emit()
