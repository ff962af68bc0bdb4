"""The main window: home, past declarations, the menu, and the way into the wizard and the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QMessageBox, QStackedWidget, QWidget

from cape_desktop.collector import collect_frozen
from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import Draft
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.answers.windows import AnswerWindows
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home.agenda import ENROLMENT
from cape_desktop.ui.home.dropping import DroppedFiles
from cape_desktop.ui.home.view import Home
from cape_desktop.ui.jobs import any_running, cancel_all
from cape_desktop.ui.theme.icons import program_icon, repaint_icons, set_icon
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.dialog import is_enter, press_focused
from cape_desktop.ui.widgets.focus import order_tabs
from cape_desktop.ui.widgets.places import keep_place, restore_place
from cape_desktop.wording.problems import problem_sentence

if TYPE_CHECKING:
    from cape_desktop.ui.declaration.view import DeclarationView
    from cape_desktop.ui.wizard.window import Wizard

_SIZE = (1160, 760)
_SMALLEST = (720, 480)
_QUIET = 500
"""Milliseconds after a wizard closed, in which the page below it is shown first."""


class MainWindow(QMainWindow):
    """The one window of the program; the wizard and all dialogs open over it, and are read when somebody asks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle("CAPE Desktop")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*_SMALLEST)
        self.home = Home(desk)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.home)
        self.setCentralWidget(self.stack)
        self.home.prepare_asked.connect(self.prepare)
        self.home.sample_asked.connect(self.prepare_sample)
        self.home.resume_asked.connect(self.prepare)
        self.home.opened.connect(self.open_declaration)
        self.home.readiness_asked.connect(self.open_readiness)
        self.home.enrolment_asked.connect(lambda importer: self._show_readiness(importer, ENROLMENT))
        self.home.importer_asked.connect(self.edit_importer)
        self.home.rules_age.rules_asked.connect(lambda: self.open_preferences(rules=True))
        self.answers = AnswerWindows(desk, self)
        self.dropped = DroppedFiles(desk, self)
        self._freeing = QTimer(self, singleShot=True, interval=_QUIET)
        self._freeing.timeout.connect(self._free_closed)
        self._connect_answers()
        self._make_menus()
        restore_place(self, desk, _SIZE)
        (self.home.prepare if self.home.prepare.isVisibleTo(self) else self.home.empty.button).setFocus()

    def _connect_answers(self) -> None:
        answers, home, dropped = self.answers, self.home, self.dropped
        answers.changed.connect(self._refresh)
        answers.resumed.connect(self.prepare)
        answers.prepare_asked.connect(self.prepare)
        home.take_in_asked.connect(answers.take_in)
        home.left_out_asked.connect(lambda numbers: answers.show_left_out(home.importer(), numbers))
        home.files_dropped.connect(dropped.take)
        dropped.entries_brought.connect(lambda paths: self._open_wizard(None, paths))
        dropped.results_brought.connect(answers.take_in)
        dropped.upload_brought.connect(self.inspect)

    @cached_property
    def declaration(self) -> DeclarationView:
        """The page of a past declaration; large, so made for the first one that somebody opens."""
        from cape_desktop.ui.declaration.view import DeclarationView

        answers, view = self.answers, DeclarationView(self._desk)
        self.stack.addWidget(view)
        view.left.connect(self.go_home)
        view.changed.connect(self.home.refresh)
        view.refused.connect(self._say)
        view.answers.results_asked.connect(answers.take_in)
        view.answers.again_asked.connect(lambda numbers: answers.declare_again(view.declaration_id, numbers))
        view.refunds.deposit_asked.connect(answers.match_deposit)
        view.evidence_asked.connect(answers.save_evidence)
        view.comparison_asked.connect(answers.compare)
        return view

    # --- menus ---------------------------------------------------------------------------------------------------

    def _make_menus(self) -> None:
        bar = self.menuBar()
        keys = QKeySequence.StandardKey
        file = bar.addMenu(self.tr("&File"))
        self._action(file, self.tr("&New declaration"), self.prepare, keys.New, "add")
        self._action(file, self.tr("&Open the selected declaration"), self._on_open, keys.Open, "file")
        file.addSeparator()
        self._action(file, self.tr("&Inspect an upload file…"), self.inspect, "Ctrl+I", "search")
        file.addSeparator()
        preferences = self._action(file, self.tr("&Preferences…"), self.open_preferences, keys.Preferences, "settings")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        if preferences.shortcut().isEmpty():
            preferences.setShortcut(QKeySequence("Ctrl+,"))
        leave = self._action(file, self.tr("&Quit"), self.close, keys.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        if leave.shortcut().isEmpty():
            leave.setShortcut(QKeySequence("Ctrl+Q"))
        view = bar.addMenu(self.tr("&View"))
        self._action(view, self.tr("&Home"), self.go_home, QKeySequence("Alt+Home"), "back")
        self._action(view, self.tr("&Search declarations"), self._on_search, keys.Find, "search")
        self._action(view, self.tr("&Text size and colors…"), lambda: self.open_preferences(looks=True))
        people = bar.addMenu(self.tr("&Importer"))
        self._action(people, self.tr("&Add an importer…"), lambda: self.edit_importer(Importer()), None, "add")
        self._edit = self._action(people, self.tr("&Edit this importer…"), self._on_edit_importer, None, "edit")
        self._ready = self._action(people, self.tr("&Readiness checklist…"), self.open_readiness, None, "checklist")
        people.aboutToShow.connect(self._on_importer_menu)
        self._make_answers_menu(bar.addMenu(self.tr("&Answers")))
        helping = bar.addMenu(self.tr("&Help"))
        self._action(helping, self.tr("&Help"), self._on_help, keys.HelpContents, "help")
        self._action(helping, self.tr("&Questions importers ask"), lambda: self.open_help("questions"))
        self._action(helping, self.tr("&Rules in use"), self.open_rules)
        self._action(helping, self.tr("&Keys"), lambda: self.open_help("keys"))
        helping.addSeparator()
        self._action(helping, self.tr("&Try it with a sample"), self.prepare_sample, None, "file")
        helping.addSeparator()
        about = self._action(helping, self.tr("&About CAPE Desktop"), self.open_about, None, "info")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_answers_menu(self, menu: QMenu) -> None:
        self._action(menu, self.tr("&Take in what came back…"), self.answers.take_in, "Ctrl+R", "download")
        self._action(menu, self.tr("&Match a deposit…"), self.answers.match_deposit, "Ctrl+D", "money")
        menu.addSeparator()
        self._action(menu, self.tr("&History of what came back…"), self.answers.show_history, None, "undo")
        importer, answers = self.home.importer, self.answers
        left_out, year = self.tr("&Entries left out…"), self.tr("&Year for the accountant…")
        dates = self.tr("Save the &dates for your calendar…")
        self._action(menu, left_out, lambda: answers.show_left_out(importer()), None, "waits")
        menu.addSeparator()
        self._action(menu, dates, lambda: answers.save_dates(importer()), None, "calendar")
        self._action(menu, year, lambda: answers.show_year(importer()), None, "money")

    def _action(
        self,
        menu: QMenu,
        words: str,
        act: Callable[[], object],
        keys: QKeySequence.StandardKey | QKeySequence | str | None = None,
        icon_name: str = "",
    ) -> QAction:
        action = QAction(words, self)
        if keys is not None:
            action.setShortcuts(keys) if isinstance(keys, QKeySequence.StandardKey) else action.setShortcut(
                QKeySequence(keys)
            )
        if icon_name:  # drawn when it is first seen
            menu.aboutToShow.connect(lambda: set_icon(action, icon_name), Qt.ConnectionType.SingleShotConnection)
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        return action

    def _on_importer_menu(self) -> None:
        has_one = bool(self.home.importer().id)
        self._edit.setEnabled(has_one)
        self._ready.setEnabled(has_one)

    # --- what the person asks for --------------------------------------------------------------------------------

    def go_home(self) -> None:
        """Back to the home page, as the history is now."""
        self.home.refresh()
        self.stack.setCurrentWidget(self.home)
        self.home.rest_focus()

    def open_declaration(self, declaration_id: int) -> None:
        """Shows a past declaration inside the window."""
        try:
            self.declaration.show_declaration(declaration_id)
        except Problem as problem:
            self._say(problem)
            self.go_home()
            return
        self.stack.setCurrentWidget(self.declaration)
        self.declaration.tabs.setFocus()

    def prepare(self, draft: Draft | None = None) -> None:
        """Opens the wizard, at its beginning or where a draft stood."""
        self._open_wizard(draft, ())

    def prepare_sample(self) -> None:
        """Opens the wizard with the sample list, so that one can try it without a list of one's own."""
        from cape_desktop.ui.wizard.sample import SampleWizard

        self._show_wizard(lambda: SampleWizard(self._desk, self))

    def _open_wizard(self, draft: Draft | None, files: tuple[Path, ...]) -> None:
        from cape_desktop.ui.wizard.window import Wizard

        wizard = self._show_wizard(lambda: Wizard(self._desk, draft, self))
        if wizard is not None and files:
            wizard.journey.take_files(files)

    def _show_wizard(self, make: Callable[[], Wizard]) -> Wizard | None:
        try:
            wizard = make()
        except Problem as problem:
            self._say(problem)
            self.home.refresh()  # what could not be opened may be gone
            return None
        wizard.saved.connect(lambda _ids: self.home.refresh())
        wizard.finished.connect(lambda _code: self._on_wizard_closed(wizard))
        wizard.setModal(True)
        wizard.show()
        return wizard

    def _on_wizard_closed(self, wizard: Wizard) -> None:
        wizard.deleteLater()
        self._freeing.start()
        self.go_home()
        if not wizard.journey.run.is_sample:  # whose draft is none of this history
            self.home.rest_focus(wizard.journey.draft_id)

    def _free_closed(self) -> None:
        """Frees the memory of closed wizards once no work is under way."""
        if any_running():
            self._freeing.start()
        else:
            collect_frozen()

    def edit_importer(self, importer: Importer) -> None:
        """Changes a profile, or creates one (id 0)."""
        from cape_desktop.ui.preferences.importer import ImporterDialog

        dialog = ImporterDialog(importer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.home.show_importer(self._desk.history.save_importer(dialog.importer()).id)
        dialog.deleteLater()

    def open_readiness(self) -> None:
        """Shows the checklist of the importer the home page is about."""
        self._show_readiness(self.home.importer())

    def _show_readiness(self, importer: Importer, rule: str = "") -> None:
        """Shows a checklist; `rule` opens the item that it asks for."""
        from cape_desktop.ui.readiness.dialog import ReadinessDialog

        dialog = ReadinessDialog(self._desk, importer, self)
        dialog.view.open_item(rule)
        dialog.exec()
        dialog.deleteLater()
        self.home.refresh()

    def _on_help(self) -> None:
        """The help about what is in front."""
        self.open_help("start" if self.stack.currentWidget() is self.home else self.declaration.topic())

    def open_help(self, topic: str = "start") -> None:
        """Opens the help beside the window."""
        from cape_desktop.ui.help.window import show_help

        show_help(self._desk, self, topic)

    def open_rules(self) -> None:
        """Opens the help at the rules in use."""
        from cape_desktop.output.help_pages import RULES_TOPIC

        self.open_help(RULES_TOPIC)

    def open_preferences(self, *, rules: bool = False, looks: bool = False) -> None:
        """Shows what the person sets once; `rules` and `looks` open it there."""
        from cape_desktop.ui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(self._desk, self)
        dialog.changed.connect(lambda _change: self.home.refresh())
        if rules:
            dialog.show_part(dialog.rules)
        elif looks:
            dialog.show_part(dialog.looks)
        dialog.exec()
        dialog.deleteLater()
        self._refresh()

    def inspect(self, path: Path | None = None) -> None:
        """Looks at an upload file byte by byte; what turns out to be a list can go on into the wizard."""
        from cape_desktop.ui.inspector.window import Inspector

        dialog = Inspector(self._desk, path, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.listed is not None:
            self._open_wizard(None, (dialog.listed,))

    def open_about(self) -> None:
        """Shows versions, rules, folders."""
        from cape_desktop.ui.help.about import AboutDialog

        dialog = AboutDialog(self._desk, self)
        dialog.exec()
        dialog.deleteLater()

    def _refresh(self) -> None:
        self.home.refresh()
        if self.stack.currentWidget() is self.home:
            return
        try:
            self.declaration.show_declaration(self.declaration.declaration_id)
        except Problem as problem:
            self.go_home()
            if problem.kind is not ProblemKind.DECLARATION_UNKNOWN:  # else the person has just deleted it
                self._say(problem)

    def _on_open(self) -> None:
        row = self.home.table.current_row()
        if row is not None:
            self.open_declaration(row.id)

    def _on_search(self) -> None:
        self.go_home()
        self.home.search.setFocus()

    def _on_edit_importer(self) -> None:
        self.edit_importer(self.home.importer())

    def _say(self, problem: Problem) -> None:
        QMessageBox.warning(self, self.windowTitle(), problem_sentence(problem, translated))

    # --- the window itself ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever was added meanwhile."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def changeEvent(self, event: QEvent) -> None:
        """Draws the icons again in the colours of another palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            repaint_icons()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the place on screen, stops work and lets the program end."""
        keep_place(self, self._desk)
        self._freeing.stop()
        cancel_all()
        super().closeEvent(event)
