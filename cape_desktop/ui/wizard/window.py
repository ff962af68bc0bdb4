"""The wizard: rail, page and footer over one journey from the first question to the proved file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.history.records import Draft, Event
from cape_desktop.problems import Problem
from cape_desktop.ui.desk import ALL_TABLES, Desk
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Size, StrongButton, Tone
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, ProgressPanel
from cape_desktop.ui.widgets.dialog import is_enter, press_focused
from cape_desktop.ui.widgets.elided import OneLine
from cape_desktop.ui.widgets.focus import order_tabs
from cape_desktop.ui.widgets.page import Page
from cape_desktop.ui.widgets.places import keep_place, keep_widths, restore_place
from cape_desktop.ui.wizard.hold_back import answer_checklist
from cape_desktop.ui.wizard.journey import Journey
from cape_desktop.ui.wizard.pages.check import CheckPage
from cape_desktop.ui.wizard.pages.choose import ChoosePage
from cape_desktop.ui.wizard.pages.columns import ColumnsPage
from cape_desktop.ui.wizard.pages.entries import EntriesPage
from cape_desktop.ui.wizard.pages.get_ready import GetReadyPage
from cape_desktop.ui.wizard.pages.save import SavePage
from cape_desktop.ui.wizard.pages.what_next import WhatNextPage
from cape_desktop.ui.wizard.rail import Rail
from cape_desktop.ui.wizard.road import STEPS, Step, stops
from cape_desktop.ui.wizard.side_files import Taken, ask_about_taken, offer_papers, save_set_aside, saved_words
from cape_desktop.ui.wizard.totals import chosen_count
from cape_desktop.ui.wizard.voice import Voice
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.keeping import free_copy
from cape_desktop.workflow.run import SavedFile

_SIZE = (1120, 760)
_SMALLEST = (880, 560)
_PATIENCE = 300
"""Milliseconds of work before it is worth a progress bar."""


class Wizard(QDialog):
    """Prepares one list of entries. `saved` carries the ids of the declarations as soon as they are recorded.

    With `draft` it goes on where that one stood. Closing keeps the draft; nothing is asked.
    """

    saved = Signal(object)

    def __init__(self, desk: Desk, draft: Draft | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prepare a declaration"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self.setMinimumSize(*_SMALLEST)
        self._desk = desk
        restore_place(self, desk, _SIZE)
        self.journey = Journey(desk, self)
        self._ask_over = ask_about_taken
        self.get_ready = GetReadyPage(desk)
        self.entries = EntriesPage()
        self.columns = ColumnsPage()
        self.check = CheckPage()
        self.choose = ChoosePage()
        self.save = SavePage(desk.usual_folder())
        self.what_next = WhatNextPage(desk.today())
        self.pages: dict[Step, Page] = dict(
            zip(
                STEPS,
                (self.get_ready, self.entries, self.columns, self.check, self.choose, self.save, self.what_next),
                strict=True,
            )
        )
        self._shown: Step | None = None
        self._voice = Voice(self)
        self._told_card: Card | None = None
        self._lay_out()
        self._connect_journey()
        self._connect_pages()
        tables = self.check.tables
        for view, name in ((tables.view, "check"), (tables.aside_view, "set aside"), (self.choose.view, "choose")):
            keep_widths(view, desk, name)
        self.journey.begin(draft, desk.usual_importer())

    # --- building ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.progress = ProgressPanel()
        self.progress.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._show_progress)
        self.side = QVBoxLayout()
        self.side.setSpacing(0)
        self.side.addWidget(self.stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(self.side, 1)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(line)
        whole.addLayout(self._footer())
        undo = QAction(self.tr("Undo"), self)
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        undo.triggered.connect(self.journey.undo)
        redo = QAction(self.tr("Redo"), self)
        redo.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        redo.triggered.connect(self.journey.redo)
        help_on_page = QAction(self.tr("Help"), self)
        help_on_page.setShortcuts(QKeySequence.StandardKey.HelpContents)
        help_on_page.triggered.connect(lambda: self._show_help(self.page.topic))
        self.addActions([undo, redo, help_on_page])

    def _footer(self) -> QHBoxLayout:
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.setToolTip(self.tr("Closes the window; your work is kept"))
        self.reason_mark = IconLabel("waits", Tone.WAITS)
        self.reason = OneLine(Size.SMALL)
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = StrongButton(self.tr("&Next"))
        self.next_button.setDefault(True)
        for button in (self.close_button, self.back_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setContentsMargins(GAP, PAD + 4, EDGE, PAD + 4)
        row.setSpacing(PAD)
        row.addWidget(self.close_button)
        row.addSpacing(GAP)
        row.addStretch(1)
        row.addWidget(self.reason_mark)
        row.addWidget(self.reason)
        row.addSpacing(PAD)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        return row

    def _connect_journey(self) -> None:
        journey = self.journey
        journey.changed.connect(self._paint)
        journey.began.connect(self._on_began)
        journey.ended.connect(self._on_ended)
        journey.refused.connect(self._on_refused)
        journey.wrote.connect(self._on_wrote)
        journey.job.progressed.connect(self.progress.show_progress)
        self.progress.cancel_asked.connect(journey.stop)
        self.rail.asked.connect(journey.go)
        self.back_button.clicked.connect(journey.back)
        self.next_button.clicked.connect(self._on_next)
        self.close_button.clicked.connect(self.close)

    def _connect_pages(self) -> None:
        journey = self.journey
        self.get_ready.importer_chosen.connect(journey.set_importer)
        self.get_ready.readiness_changed.connect(journey.set_readiness)
        self.entries.files_asked.connect(self._on_files_asked)
        self.entries.files_chosen.connect(journey.take_files)
        self.entries.pasted.connect(journey.take_paste)
        self.entries.list_help.letter_asked.connect(lambda: offer_papers(self._desk, self, journey))
        self.entries.removed.connect(journey.remove_source)
        self.entries.sheets_asked.connect(journey.read_sheets)
        self.columns.choices_made.connect(journey.set_choices)
        self.check.edited.connect(journey.edit)
        self.choose.edited.connect(journey.edit)
        for page in self.pages.values():
            page.help_asked.connect(self._show_help)
        self.check.tables.save_aside.clicked.connect(self._on_aside_asked)
        self.save.papers_asked.connect(lambda: offer_papers(self._desk, self, journey))
        self.check.edits_replaced.connect(journey.set_edits)
        self.check.undo_asked.connect(journey.undo)
        self.check.redo_asked.connect(journey.redo)
        self.save.folder_asked.connect(self._on_folder_asked)
        self.save.changed.connect(self._paint_footer)
        self.save.show_asked.connect(self._desk.choosers.show_folder)
        self.what_next.uploaded.connect(self._on_uploaded)
        for asking in (self.save, self.what_next):
            asking.checklist_asked.connect(lambda: answer_checklist(self._desk, journey, self))

    # --- painting ------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.pages[self.journey.step]

    def _paint(self) -> None:
        step, page = self.journey.step, self.page
        if step is not self._shown:
            self._rest_focus()
        self._drop_told()
        self.save.show_saved(self.journey.saved)
        page.paint(self.journey.run)
        if step is Step.CHECK:
            self.check.paint_changes(self.journey.can_undo, self.journey.can_redo)
        self.stack.setCurrentWidget(page)
        self.rail.show_stops(stops(self.journey.run, step, self.journey.saved))
        self._paint_footer()
        if step is not self._shown:
            self._shown = step
            ready = step is Step.ENTRIES and self.next_button.isEnabled()
            target = self.next_button if ready else page.first_focus()
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self._voice.tell(page, self.journey.run)

    def showEvent(self, event: QShowEvent) -> None:
        """Says the first page once there is a window that can say it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self._voice.tell(self.page, self.journey.run))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever was added to the page meanwhile."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def _rest_focus(self) -> None:
        """Keeps the keyboard while what had it goes: Qt would hand it to the next button, the one that closes."""
        self.stack.setAccessibleName(self.page.heading.text())
        self.stack.setFocus()

    def _paint_footer(self) -> None:
        run, page, busy = self.journey.run, self.page, self.journey.job.is_running
        reason = page.waiting_reason(run)
        self.reason.setText(reason)
        self.reason_mark.setVisible(bool(reason))
        self.next_button.setText(page.next_text(run))
        self.next_button.setEnabled(not reason and not busy)
        self.next_button.setAccessibleDescription(reason)
        first = STEPS.index(self.journey.step) == 0
        self.back_button.setEnabled(not first and not busy and not self.journey.saved)

    # --- work ----------------------------------------------------------------------------------------------------

    def _on_began(self) -> None:
        self._drop_told()
        self.progress.begin(self.tr("One moment…"))
        self.page.news.addWidget(self.progress)
        if not self.journey.is_rechecking:
            self._rest_focus()
            self.page.body.setEnabled(False)
        self._soon.start()
        self._paint_footer()

    def _show_progress(self) -> None:
        self.progress.show()
        announce(self, self.progress.accessibleName())

    def _on_ended(self) -> None:
        self._soon.stop()
        self.progress.hide()
        if not self.page.body.isEnabled():
            self.page.body.setEnabled(True)
            self._shown = None
        self._paint_footer()

    def _on_refused(self, problem: Problem) -> None:
        self._tell(Card(self.tr("This did not work"), problem_sentence(problem, translated), Tone.BLOCKS))

    def _tell(self, card: Card) -> None:
        """Says above the page how something went, also aloud; it stands there until something else is done."""
        self._drop_told()
        self._told_card = card
        self.page.news.addWidget(card)
        announce(self, f"{card.accessibleName()}. {card.words.text()}", at_once=True)

    def problem_text(self) -> str:
        """What the problem on the page says; "" when there is none."""
        return self._told_card.words.text() if self._told_card is not None else ""

    def told_heading(self) -> str:
        """What the card above the page is called; "" when there is none."""
        return self._told_card.accessibleName() if self._told_card is not None else ""

    def _drop_told(self) -> None:
        if self._told_card is not None:
            self._told_card.hide()
            self._told_card.deleteLater()
            self._told_card = None

    # --- what the person asks for ----------------------------------------------------------------------------------

    def _on_next(self) -> None:
        match self.journey.step:
            case Step.SAVE if self.journey.saved:
                self.journey.forward()
            case Step.SAVE if chosen_count(self.journey.run):
                self._save()
            case Step.SAVE | Step.WHAT_NEXT:
                self.close()
            case _:
                self.journey.forward()

    def _on_files_asked(self) -> None:
        kinds = self.tr("Tables ({endings});;All files (*)").format(endings=ALL_TABLES)
        start = self._desk.settings.last_folder or str(self._desk.usual_folder())
        chosen = self._desk.choosers.open_files(self, self.tr("Choose your entry list"), start, kinds)
        if chosen:
            self._desk.keep_settings(replace(self._desk.settings, last_folder=str(Path(chosen[0]).parent)))
            self.journey.take_files(tuple(Path(path) for path in chosen))

    def _show_help(self, topic: str) -> None:
        from cape_desktop.ui.help.window import show_help  # not needed to go down the road

        show_help(self._desk, self, topic)

    def _on_aside_asked(self) -> None:
        save_set_aside(self._desk, self, self.journey, self._on_aside_saved)

    def _on_aside_saved(self, target: Path) -> None:
        card = Card(saved_words(target), str(target.parent), Tone.GOOD)
        card.add_button(self.tr("Show in &folder"), "folder").clicked.connect(
            lambda: self._desk.choosers.show_folder(str(target))
        )
        self._tell(card)

    def _on_folder_asked(self) -> None:
        chosen = self._desk.choosers.folder(self, self.tr("Choose where to save"), str(self.save.folder()))
        if chosen:
            self.save.set_folder(Path(chosen))
            self._paint_footer()

    def _save(self) -> None:
        self.journey.judge_by_today(self._save_judged)

    def _save_judged(self) -> None:
        taken = [path.name for path in self.save.targets(self.journey.run) if path.exists()]
        answer = self._ask_over(self, taken) if taken else Taken.KEEP_BOTH
        folder = self.save.folder()
        if answer is Taken.KEEP_BOTH:
            self.journey.save(folder, copy=free_copy(self.journey.run, folder))
        elif answer is Taken.REPLACE:
            self.journey.save(folder, over=True)

    def _on_wrote(self, files: tuple[SavedFile, ...]) -> None:
        desk = self._desk
        importer = self.journey.run.importer.id or desk.settings.importer_id
        desk.keep_settings(replace(desk.settings, output_folder=str(self.save.folder()), importer_id=importer))
        self.what_next.day.show_day(self.journey.run.today)
        self.saved.emit(tuple(file.history_id for file in files))
        self.next_button.setFocus()

    def _on_uploaded(self, event: Event) -> None:
        try:
            self._desk.history.record_events((file.history_id for file in self.journey.saved), event)
        except Problem as problem:
            self._on_refused(problem)
        else:
            self.next_button.setFocus()  # what had the keyboard is used up
            self.what_next.show_noted(event)

    # --- end -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; elsewhere it goes on."""
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Escape: stops work under way first, else closes."""
        if self.journey.job.is_running:
            self.journey.stop()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the draft; asks nothing."""
        keep_place(self, self._desk)
        self.journey.end()
        super().closeEvent(event)
        self.done(QDialog.DialogCode.Accepted if self.journey.saved else QDialog.DialogCode.Rejected)
