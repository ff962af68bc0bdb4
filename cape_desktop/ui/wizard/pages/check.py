"""Step 4: the repairs first, then what needs a decision, then all entries; numbers can be corrected in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QToolButton, QWidget

from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import PAD
from cape_desktop.ui.widgets.cards import LinkButton
from cape_desktop.ui.widgets.fields import SearchField
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import Page
from cape_desktop.ui.wizard.check_tables import CheckTables
from cape_desktop.ui.wizard.edit_words import edit_sentence
from cape_desktop.ui.wizard.entry_rows import Need, aside_rows, check_rows, needs
from cape_desktop.ui.wizard.repair_groups import RepairGroup, repair_groups, without_answers
from cape_desktop.ui.wizard.repairs import RepairCards
from cape_desktop.wording.phrases import count_text
from cape_desktop.workflow.run import Run

_SEARCH_WIDTH = 24
_LAST_CHANGES = 15
_ASIDE = "aside"
_ALL = "all"


class CheckPage(Page):
    """`edits_replaced` carries the edits as they shall be; `undo_asked` and `redo_asked` go one change back or on."""

    edits_replaced = Signal(object)
    undo_asked = Signal()
    redo_asked = Signal()

    topic = "step-check"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckPage", "Put right what is wrong"), "", parent)
        self._usual_heading = self.heading.text()
        self._run: Run | None = None
        self.repairs = RepairCards()
        self.repairs.edited.connect(self.edited)
        self.repairs.taken_back.connect(self._on_taken_back)
        self.repairs.all_settled.connect(self._on_all_settled)
        self.filters: dict[str, QPushButton] = {}
        self.content.addWidget(self.repairs)
        self.content.addLayout(self._filter_bar())
        self.tables = CheckTables()
        self.tables.edited.connect(self.edited)
        self.model, self.view, self.panel = self.tables.model, self.tables.view, self.tables.panel
        self.content.addWidget(self.tables, 1)
        self.content.setSpacing(PAD + 4)

    # --- building ------------------------------------------------------------------------------------------------

    def _filter_bar(self) -> FlowLayout:
        bar = FlowLayout(gap=PAD)
        group = QButtonGroup(self)
        for name in (_ALL, *(need.value for need in Need), _ASIDE):
            button = QPushButton()
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, for a screen reader too
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._on_filter)
            group.addButton(button)
            self.filters[name] = button
            bar.addWidget(button)
        self.filters[_ALL].setChecked(True)
        self.search = SearchField(self.tr("Search entry numbers"), self.tr("Search (Ctrl+F)"))
        self.search.setMaximumWidth(self.fontMetrics().averageCharWidth() * _SEARCH_WIDTH)
        self.search.textChanged.connect(self._on_search)
        bar.addWidget(self.search)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        for tool in self._change_tools():
            self.tools.addWidget(tool)
        return bar

    def _change_tools(self) -> tuple[QWidget, ...]:
        self.undo = _tool("undo", self.tr("Undo the last change (Ctrl+Z)"))
        self.undo.clicked.connect(self.undo_asked)
        self.redo = _tool("redo", self.tr("Redo (Ctrl+Shift+Z)"))
        self.redo.clicked.connect(self.redo_asked)
        self.changes = QToolButton()
        self.changes.setAutoRaise(True)
        self.changes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.changes.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.changes.setMenu(QMenu(self.changes))
        self.about_list = LinkButton("")
        self.about_list.setToolTip(self.tr("What was found about the list as a whole"))
        self.about_list.clicked.connect(self._on_about_list)
        return self.about_list, self.undo, self.redo, self.changes

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows repairs, entries and rows set aside as they are now."""
        first = self._run is None or self._run.gathered is not run.gathered
        self._run = run
        if run.examined is None:
            return
        aside = aside_rows(run)
        self.repairs.show_groups(run, repair_groups(run))
        self._paint_filters(run, len(aside))
        if first:
            self._start_filter(run)
        self.tables.show_rows(run, check_rows(run), aside)
        if first:
            self._start_selection(run)

    def _paint_filters(self, run: Run, aside: int) -> None:
        count = needs(run)
        words = {
            _ALL: (self.tr("All"), count.total()),
            Need.PERSON.value: (self.tr("Needs you"), count[Need.PERSON]),
            Need.WARNS.value: (self.tr("Warnings"), count[Need.WARNS]),
            Need.FINE.value: (self.tr("Fine"), count[Need.FINE]),
            Need.ELSEWHERE.value: (self.tr("Not for the file"), count[Need.ELSEWHERE]),
            _ASIDE: (self.tr("Set aside"), aside),
        }
        for name, (word, number) in words.items():
            self.filters[name].setText(f"{word}  {count_text(number)}")
        self._say_count(count[Need.PERSON])
        remarks = len(run.list_findings)
        self.about_list.setVisible(bool(remarks))
        self.about_list.setText(self.tr("%Ln remark(|s)", "", remarks))

    def _say_count(self, waiting: int) -> None:
        if not waiting:
            sentence = self.tr("Nothing needs you here. Look through the warnings and go on.")
            self.say(self.tr("Nothing to put right"), sentence)
            return
        sentence = self.tr(
            "%Ln entr(y|ies) need(s|) you before anything can be done with (it|them). You may also go on and "
            "leave (it|them) for later.",
            "",
            waiting,
        )
        self.say(self._usual_heading, sentence)

    def _start_filter(self, run: Run) -> None:
        wanted = Need.PERSON.value if needs(run)[Need.PERSON] else _ALL
        self.filters[wanted].setChecked(True)
        for button in self.filters.values():  # Tab comes to the one that is on, the arrows go to the others
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus)
        self.model.set_rows(())
        self._on_filter()

    def _start_selection(self, run: Run) -> None:
        if self.model.rowCount() and (not self.filters[_ALL].isChecked() or not run.list_findings):
            self.view.select(self.model.row_at(0).key)

    def paint_changes(self, can_undo: bool, can_redo: bool) -> None:
        """Shows what was changed so far and whether it can be taken back."""
        edits = self._run.edits if self._run else ()
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self.changes.setText(self.tr("%Ln change(|s)", "", len(edits)))
        self.changes.setEnabled(bool(edits))
        menu = self.changes.menu()
        menu.clear()
        for edit in reversed(edits[-_LAST_CHANGES:]):
            when = "" if edit.at is None else f"{edit.at:%H:%M}  "
            menu.addAction(f"{when}{edit_sentence(edit)}").setEnabled(False)

    # --- what the person does ----------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """The first repair that waits, else the table."""
        return self.repairs.first_button() or self.view

    def _on_filter(self) -> None:
        chosen = next(name for name, button in self.filters.items() if button.isChecked())
        if chosen != _ASIDE:
            need = None if chosen == _ALL else Need(chosen)
            self.model.set_filter(None if need is None else lambda row: row.need is need)
            self.tables.show_routes(need in (None, Need.ELSEWHERE))
        self.tables.show_aside(chosen == _ASIDE)

    def _on_search(self, words: str) -> None:
        self.model.set_search(words)
        self.tables.aside_model.set_search(words)

    def _on_about_list(self) -> None:
        self.view.clearSelection()
        self.tables.show_panel(shown=True)

    def _on_all_settled(self) -> None:
        self.view.setFocus()

    def _on_taken_back(self, group: RepairGroup) -> None:
        if self._run is not None:
            self.edits_replaced.emit(without_answers(self._run.edits, group))


def _tool(drawn: str, name: str) -> QToolButton:
    tool = QToolButton()
    tool.setAutoRaise(True)
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tool.setToolTip(name)
    tool.setAccessibleName(name)
    set_icon(tool, drawn)
    return tool
