"""Step 4: the repairs first, then what needs a decision, then all entries; numbers can be corrected in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.damage import typed_numbers
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.ui.cards import LinkButton
from cape_desktop.ui.columns import Column
from cape_desktop.ui.edit_words import edit_sentence
from cape_desktop.ui.entry_rows import AsideRow, CheckRow, Need, aside_rows, check_rows, needs
from cape_desktop.ui.finding_panel import ROUTE_TONES, TONES, FindingPanel
from cape_desktop.ui.flow import FlowLayout
from cape_desktop.ui.icons import set_icon
from cape_desktop.ui.look import PAD, Tone, small
from cape_desktop.ui.page import Page
from cape_desktop.ui.repair_groups import RepairGroup, repair_groups, without_answers
from cape_desktop.ui.repairs import RepairCards
from cape_desktop.ui.rows import RowsModel
from cape_desktop.ui.table import rows_view
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.wording.findings import finding_title
from cape_desktop.wording.phrases import count_text, money_text
from cape_desktop.wording.routes import route_name, set_aside_reason
from cape_desktop.workflow.edits import Edit, EditKind
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CheckPage", "Put right what is wrong"), "", parent)
        self._run: Run | None = None
        self._rows: tuple[CheckRow, ...] = ()
        self.repairs = RepairCards()
        self.repairs.edited.connect(self.edited)
        self.repairs.taken_back.connect(self._on_taken_back)
        self.filters: dict[str, QToolButton] = {}
        self.content.addWidget(self.repairs)
        self.content.addLayout(self._filter_bar())
        self.content.addWidget(self._tables(), 1)
        self.content.setSpacing(PAD + 4)

    # --- building ------------------------------------------------------------------------------------------------

    def _filter_bar(self) -> FlowLayout:
        bar = FlowLayout(gap=PAD)
        group = QButtonGroup(self)
        for name in (_ALL, *(need.value for need in Need), _ASIDE):
            button = QToolButton()
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(self._on_filter)
            group.addButton(button)
            self.filters[name] = button
            bar.addWidget(button)
        self.filters[_ALL].setChecked(True)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search entry numbers"))
        self.search.setClearButtonEnabled(True)
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

    def _tables(self) -> QSplitter:
        self.model: RowsModel[CheckRow] = RowsModel(
            self._columns(), identity=lambda row: row.key, search_text=CheckRow.search_text
        )
        self.model.edited.connect(self._on_number_typed)
        self.view = rows_view(self.model, self.tr("Entries"))
        self.view.set_empty_text(
            self.tr("There are no entries yet"), self.tr("No entry here. Choose “All” for the rest")
        )
        self.view.selected.connect(self._on_selected)
        self.view.opened.connect(self._on_opened)
        self.aside_model: RowsModel[AsideRow] = RowsModel(
            (
                Column(self.tr("Why"), _aside_reason),
                Column(self.tr("File"), lambda row: row.source, elide_middle=True),
                Column(self.tr("Row"), lambda row: count_text(row.row), key=lambda row: row.row, numeric=True),
                Column(self.tr("What it says"), lambda row: row.raw),
            ),
            identity=lambda row: (row.source, row.row),
        )
        self.aside_view = rows_view(self.aside_model, self.tr("Rows set aside"))
        self.aside_view.set_empty_text(self.tr("Every row of your files belongs to an entry"))
        self.tables = QStackedWidget()
        self.tables.addWidget(self.view)
        self.tables.addWidget(self.aside_view)
        self.hint = small("")
        self.hint.set_tone(Tone.WARNS)
        self.hint.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tables, 1)
        column.addWidget(self.hint)
        self.panel = FindingPanel()
        self.panel.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.panel.edited.connect(self.edited)
        self.panel.closed.connect(self._on_panel_closed)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        return splitter

    def _columns(self) -> tuple[Column[CheckRow], ...]:
        return (
            Column(
                self.tr("Entry number"),
                lambda row: row.shown_number,
                key=lambda row: row.number or row.raw[0],
                tooltip=lambda row: self.tr("In the file: {raw}").format(raw=", ".join(row.raw)),
                fixed=True,
                edit=lambda row: hyphened(row.number) if row.number else row.raw[0],
                width=16,
            ),
            Column(
                self.tr("What to do"),
                lambda row: route_name(row.route, translated),
                icon=lambda row: (ROUTE_TONES[row.route].value, ROUTE_TONES[row.route]),
                width=16,
            ),
            Column(self.tr("Found"), self._found, key=_gravity, icon=_found_icon, width=42),
            Column(
                self.tr("IEEPA duty"),
                lambda row: "–" if row.duty is None else money_text(row.duty, translated),
                key=lambda row: row.duty,
                numeric=True,
            ),
            Column(
                self.tr("Last safe day"), lambda row: date_text(row.last_safe_day), key=lambda row: row.last_safe_day
            ),
            Column(self.tr("In the file"), lambda row: ", ".join(row.raw), fixed=True),
        )

    def _found(self, row: CheckRow) -> str:
        if row.examined is None:
            return self.tr("No entry number can be read here")
        if not row.findings:
            return self.tr("Fine")
        title = finding_title(row.findings[0], translated)
        more = len(row.findings) - 1
        return self.tr("{title} (and %Ln more)", "", more).format(title=title) if more else title

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows repairs, entries and rows set aside as they are now."""
        first = self._run is None or self._run.gathered is not run.gathered
        self._run = run
        if run.examined is None:
            return
        self.hint.hide()
        self._rows = check_rows(run)
        self.repairs.show_groups(run, repair_groups(run))
        aside = aside_rows(run)
        self.aside_model.set_rows(aside)
        self._paint_filters(len(aside))
        if first:
            self._start_filter()
        self.model.set_rows(self._rows)
        if first:
            self._start_selection()
        self._show_selected()

    def _paint_filters(self, aside: int) -> None:
        count = needs(self._rows)
        words = {
            _ALL: (self.tr("All"), len(self._rows)),
            Need.PERSON.value: (self.tr("Needs you"), count[Need.PERSON]),
            Need.WARNS.value: (self.tr("Warnings"), count[Need.WARNS]),
            Need.FINE.value: (self.tr("Fine"), count[Need.FINE]),
            Need.ELSEWHERE.value: (self.tr("Not for the file"), count[Need.ELSEWHERE]),
            _ASIDE: (self.tr("Set aside"), aside),
        }
        for name, (word, number) in words.items():
            self.filters[name].setText(f"{word}  {count_text(number)}")
        if count[Need.PERSON]:
            self.sentence.setText(
                self.tr(
                    "%Ln entr(y|ies) need(s|) you before anything can be done with (it|them). You may also go on and "
                    "leave (it|them) for later.",
                    "",
                    count[Need.PERSON],
                )
            )
        else:
            self.sentence.setText(self.tr("Nothing needs you here. Look through the warnings and go on."))
        remarks = len(self._run.list_findings) if self._run else 0
        self.about_list.setVisible(bool(remarks))
        self.about_list.setText(self.tr("%Ln remark(|s)", "", remarks))

    def _start_filter(self) -> None:
        wanted = Need.PERSON.value if needs(self._rows)[Need.PERSON] else _ALL
        self.filters[wanted].setChecked(True)
        self.model.set_rows(())
        self._on_filter()

    def _start_selection(self) -> None:
        shown = self.model.shown_rows()
        if shown and (not self.filters[_ALL].isChecked() or not (self._run and self._run.list_findings)):
            self.view.select(shown[0].key)

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

    def _show_selected(self) -> None:
        rows = self.view.selected_rows()
        self.panel.show_row(self._run, rows[0] if rows and self.tables.currentWidget() is self.view else None)

    # --- what the person does ----------------------------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """The first repair that waits, else the table."""
        return self.repairs.first_button() or self.view

    def _on_filter(self) -> None:
        chosen = next(name for name, button in self.filters.items() if button.isChecked())
        self.tables.setCurrentWidget(self.aside_view if chosen == _ASIDE else self.view)
        if chosen != _ASIDE:
            self.model.set_filter(None if chosen == _ALL else lambda row: row.need.value == chosen)
        self._show_selected()

    def _on_search(self, words: str) -> None:
        self.model.set_search(words)
        self.aside_model.set_search(words)

    def _on_selected(self, rows: tuple[CheckRow, ...]) -> None:
        self._show_selected()

    def _on_opened(self, row: CheckRow) -> None:
        self.panel.show()
        self.panel.show_row(self._run, row)
        self.view.edit(self.model.index(self.view.currentIndex().row(), 0))

    def _on_about_list(self) -> None:
        self.panel.show()
        self.view.clearSelection()

    def _on_panel_closed(self) -> None:
        self.panel.hide()
        self.view.setFocus()

    def _on_number_typed(self, row: CheckRow, typed: str) -> None:
        words = typed.strip()
        if words in (row.number, row.shown_number) or words == row.raw[0]:
            return
        numbers = typed_numbers(words)
        if words and not numbers:
            self.hint.setText(
                self.tr("“{typed}” has not the 11 letters and digits of an entry number; nothing was changed").format(
                    typed=words
                )
            )
            self.hint.show()
            return
        self.edited.emit(Edit(EditKind.SET_NUMBER, row.raw, ", ".join(numbers)))

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


def _gravity(row: CheckRow) -> tuple[str, ...]:
    return (str(list(Need).index(row.need)), row.findings[0].id if row.findings else "")


def _found_icon(row: CheckRow) -> tuple[str, Tone] | None:
    if row.examined is None:
        return ("warns", Tone.WARNS)
    if not row.findings:
        return ("good", Tone.GOOD)
    tone = TONES[row.findings[0].severity]
    return (tone.value, tone)


def _aside_reason(row: AsideRow) -> str:
    if row.reason is None:
        return QCoreApplication.translate("CheckPage", "You left it out")
    return set_aside_reason(row.reason, translated)
