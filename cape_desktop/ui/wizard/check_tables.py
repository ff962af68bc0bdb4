"""The middle of the check page: the entries or the rows set aside, and beside them what was found about one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cape_desktop.domain.damage import typed_numbers
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import PAD, Tone, small
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import LinkButton
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.states import ROUTE_TONES, SEVERITY_TONES, route_names
from cape_desktop.ui.widgets.table import RowsView, rows_view
from cape_desktop.ui.wizard.entry_rows import AsideRow, CheckRow
from cape_desktop.ui.wizard.finding_panel import FindingPanel, said_finding
from cape_desktop.ui.wizard.totals import ROUTE_ORDER
from cape_desktop.wording.findings import finding_title
from cape_desktop.wording.phrases import count_text, money_text
from cape_desktop.wording.routes import route_name, set_aside_reason
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run

_ROUTE = 1
_TOLD_BESIDE = range(3, 6)
"""Places of columns; those of the second give way to the findings, which tell the same of the selected entry."""
_PANEL_WIDTH = 32
_NARROW = 92
"""Characters of width below which table and findings do not fit beside each other: the findings then fold away."""


class CheckTables(QSplitter):
    """`edited` carries an Edit, `panel_shown` whether the findings can be seen.

    In a narrow window the findings take the place of the table for as long as the person looks at them.
    """

    edited = Signal(object)
    panel_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._run: Run | None = None
        self._narrow = False
        self._closed = False
        self._make_entries()
        self._make_aside()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._aside_part())
        self.hint = small("")
        self.hint.set_tone(Tone.WARNS)
        self.hint.hide()
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        self.unfold = LinkButton(self.tr("Show what was found (Enter)"), "info")
        self.unfold.clicked.connect(self._on_unfold)
        column.addWidget(self.stack, 1)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hint)
        self.panel = FindingPanel()
        self.panel.setMinimumWidth(self.fontMetrics().averageCharWidth() * _PANEL_WIDTH)
        self.panel.edited.connect(self.edited)
        self.panel.closed.connect(self._on_panel_closed)
        self.panel.typing_asked.connect(self._on_typing_asked)
        self.setChildrenCollapsible(False)
        self.addWidget(self._left)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        self.show_panel(shown=True)

    def _make_entries(self) -> None:
        self.model: RowsModel[CheckRow] = RowsModel(
            self._columns(), identity=lambda row: row.key, search_text=lambda row: row.words
        )
        self.model.edited.connect(self._on_number_typed)
        self.view: RowsView = rows_view(self.model, self.tr("Entries"))
        self.view.set_empty_text(
            self.tr("There are no entries yet"), self.tr("No entry here. Choose “All” for the rest")
        )
        self.view.selected.connect(lambda _rows: self.show_selected())
        self.view.opened.connect(self._on_opened)

    def _make_aside(self) -> None:
        self.aside_model: RowsModel[AsideRow] = RowsModel(
            (
                Column(self.tr("Why"), _aside_reason),
                Column(self.tr("File"), lambda row: row.source, elide_middle=True),
                Column(self.tr("Row"), lambda row: count_text(row.row), key=lambda row: row.row, numeric=True),
                Column(self.tr("What it says"), lambda row: row.raw),
                Column(
                    self.tr("Entry number"),
                    lambda row: self.tr("F2 to give one") if row.can_be_numbered else "",
                    fixed=True,
                    edit=lambda row: "" if row.can_be_numbered else None,
                ),
            ),
            identity=lambda row: row.key,
        )
        self.aside_model.edited.connect(self._on_row_numbered)
        self.aside_view = rows_view(self.aside_model, self.tr("Rows set aside"))
        self.aside_view.set_empty_text(self.tr("Every row of your files belongs to an entry"))

    def _aside_part(self) -> QWidget:
        self.save_aside = QPushButton(self.tr("Save these ro&ws as a workbook…"))
        self.save_aside.setAutoDefault(False)
        set_icon(self.save_aside, "download")
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self.aside_view, 1)
        column.addWidget(self.save_aside, 0, Qt.AlignmentFlag.AlignLeft)
        return part

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
                key=lambda row: ROUTE_ORDER.index(row.route),
                icon=lambda row: (ROUTE_TONES[row.route].value, ROUTE_TONES[row.route]),
                may_say=route_names(),
            ),
            Column(
                self.tr("Found"),
                self._found,
                key=lambda row: row.gravity,
                icon=_found_icon,
                said=lambda row: said_finding(row.findings, self._found(row)),
            ),
            Column(
                self.tr("IEEPA duty"),
                lambda row: "–" if row.duty is None else money_text(row.duty, translated),
                key=lambda row: row.cents,
                numeric=True,
            ),
            Column(
                self.tr("Last safe day"), lambda row: date_text(row.last_safe_day), key=lambda row: row.last_safe_day
            ),
            Column(self.tr("In the file"), lambda row: ", ".join(row.raw), key=lambda row: row.raw[0], fixed=True),
        )

    def _found(self, row: CheckRow) -> str:
        if row.examined is None:
            return self.tr("No entry number can be read here")
        if not row.findings:
            return self.tr("Fine")
        title = finding_title(row.findings[0], translated)
        more = len(row.findings) - 1
        return self.tr("{title} (and %Ln more)", "", more).format(title=title) if more else title

    # --- what the page says --------------------------------------------------------------------------------------

    def show_rows(self, run: Run, rows: tuple[CheckRow, ...], aside: tuple[AsideRow, ...]) -> None:
        """Shows the entries and the rows set aside of a run."""
        at_card, place = self.panel.is_card_focused(), self._first_place()
        self._run = run
        self.hint.hide()
        self.aside_model.set_rows(aside)
        self.save_aside.setEnabled(bool(aside))
        self.model.set_rows(rows)
        if place is not None and self.model.rowCount() and self._first_place() is None:
            self.view.selectRow(min(place, self.model.rowCount() - 1))  # what was settled went: on to the next
        self.show_selected()
        if at_card:  # the button that had the keyboard went with its card
            table = self.view if self.stack.currentWidget() is self.view else self.aside_view
            (self.panel.first_focus() if self._left.isHidden() else table).setFocus()

    def _first_place(self) -> int | None:
        return min((span.top() for span in self.view.selectionModel().selection().toList()), default=None)

    def show_routes(self, shown: bool) -> None:
        """Shows the routes, or leaves the room to what was found where all rows have the same."""
        self.view.setColumnHidden(_ROUTE, not shown)

    def show_aside(self, aside: bool) -> None:
        """Shows the rows set aside, or the entries."""
        self.stack.setCurrentIndex(1 if aside else 0)
        self.show_selected()

    def show_selected(self) -> None:
        """Shows what was found about the selected entry, or about the list when there is none."""
        row = self.view.first_selected() if self.stack.currentWidget() is self.view else None
        self.panel.show_row(self._run, row)

    def show_panel(self, shown: bool) -> None:
        """Opens or folds the findings, as the person asks."""
        self._closed = not shown
        self.panel.setVisible(shown)
        self.unfold.setVisible(not shown)
        self._left.setVisible(not (shown and self._narrow))
        for place in _TOLD_BESIDE:
            self.view.setColumnHidden(place, shown)
        self.panel_shown.emit(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the findings away where there is no room beside the table, and brings them back."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        if narrow is not self._narrow:
            self._narrow = narrow
            closed = self._closed
            self.show_panel(not narrow and not closed)
            self._closed = closed

    # --- what the person does ------------------------------------------------------------------------------------

    def _on_opened(self, row: CheckRow) -> None:
        self.show_panel(shown=True)
        if self._narrow:
            self.panel.first_focus().setFocus()
        else:
            self._type_number()

    def _on_typing_asked(self) -> None:
        if self._narrow:
            self.show_panel(shown=False)
        self.view.setFocus()
        self._type_number()

    def _type_number(self) -> None:
        self.view.edit(self.model.index(self.view.currentIndex().row(), 0))

    def _on_unfold(self) -> None:
        self.show_panel(shown=True)
        self.panel.first_focus().setFocus()

    def _on_panel_closed(self) -> None:
        self.show_panel(shown=False)
        self.view.setFocus()

    def _on_number_typed(self, row: CheckRow, typed: str) -> None:
        words = typed.strip()
        if words in (row.number, row.shown_number) or words == row.raw[0]:
            return
        numbers = self._understood(words)
        if numbers or not words:
            self.edited.emit(Edit(EditKind.SET_NUMBER, row.cells, numbers))

    def _on_row_numbered(self, row: AsideRow, typed: str) -> None:
        numbers = self._understood(typed.strip())
        if numbers:
            self.edited.emit(Edit(EditKind.NUMBER_ROW, (row.key,), numbers))

    def _understood(self, words: str) -> str:
        """The numbers in what was typed; "" and a word about it when there are none."""
        numbers = typed_numbers(words)
        if words and not numbers:
            said = self.tr("“{typed}” has not the 11 letters and digits of an entry number; nothing was changed")
            self.hint.setText(said.format(typed=words))
            self.hint.show()
            announce(self.hint, self.hint.text())
        return ", ".join(numbers)


def _found_icon(row: CheckRow) -> tuple[str, Tone] | None:
    if row.examined is None:
        return ("warns", Tone.WARNS)
    if not row.findings:
        return ("good", Tone.GOOD)
    tone = SEVERITY_TONES[row.findings[0].severity]
    return (tone.value, tone)


def _aside_reason(row: AsideRow) -> str:
    if row.reason is None:
        return QCoreApplication.translate("CheckTables", "You left it out")
    return set_aside_reason(row.reason, translated)
