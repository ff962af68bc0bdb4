"""Step 5: where every entry goes, with the money; which of those that can be filed go into the file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.routes import Route
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import PAD, Size, Tone, Words, section, small, text, text_height
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.fields import SearchField
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.page import Page
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.states import SEVERITY_TONES
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.ui.wizard.entry_rows import in_cents, is_perhaps_late, search_words
from cape_desktop.ui.wizard.finding_panel import said_finding
from cape_desktop.ui.wizard.route_list import RouteList
from cape_desktop.ui.wizard.totals import (
    act_by,
    chosen_total,
    duty_text,
    range_reason,
    return_text,
    route_rows,
    route_totals,
    taken_out,
)
from cape_desktop.wording.findings import finding_title
from cape_desktop.wording.phrases import day_and_distance, money_range, money_text
from cape_desktop.wording.routes import route_line, route_name
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run

_ACT_BY = 1
_BACK = 3
"""Places of columns."""
_ROUTES_WIDTH = 30
_ROOMY = 30
"""Heights of the text from which on the page has room for more than it must say."""


class ChoosePage(Page):
    """The routes at the left, the entries of one of them at the right, the sum of what is chosen below."""

    topic = "step-choose"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ChoosePage", "Choose what to file today"),
            QCoreApplication.translate(
                "ChoosePage", "Every entry has its place here. Only those under “File now” can go into the file."
            ),
            parent,
        )
        self._run: Run | None = None
        self._route = Route.FILE
        self._out: frozenset[str] = frozenset()
        self.routes = RouteList()
        self.routes.picked.connect(self._on_picked)
        self.total = Words("", Size.SECTION)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.routes)
        splitter.addWidget(self._entries_part())
        splitter.setStretchFactor(1, 1)
        em = self.fontMetrics().averageCharWidth()
        splitter.setSizes([em * _ROUTES_WIDTH, em * 4 * _ROUTES_WIDTH])
        self.content.addWidget(splitter, 1)
        sums = QVBoxLayout()
        sums.setSpacing(2)
        self.back = text("")
        self.why = text("")
        for words in (self.total, self.back, self.why):
            sums.addWidget(words)
        self.content.addLayout(sums)

    def _entries_part(self) -> QWidget:
        self.route_heading = section("")
        self.route_sentence = small("")
        self.all_button = QPushButton(self.tr("Tick &all"))
        self.none_button = QPushButton(self.tr("Tick n&one"))
        self.search = SearchField(self.tr("Search entry numbers"), self.tr("Search (Ctrl+F)"))
        self.model: RowsModel[Examined] = RowsModel(
            self._columns(),
            identity=lambda row: row.entry.number,
            search_text=lambda row: search_words(self._run)[row.entry.number] if self._run else "",
        )
        self.model.ticked.connect(self._on_ticked)
        self.view = rows_view(self.model, self.tr("Entries of the route"))
        self.view.set_empty_text(self.tr("No entry here"))
        self.search.textChanged.connect(self.model.set_search)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        self.all_button.clicked.connect(lambda: self._tick_all(on=True))
        self.none_button.clicked.connect(lambda: self._tick_all(on=False))
        tools = FlowLayout(gap=PAD)
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
            tools.addWidget(button)
        tools.addWidget(self.search)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(PAD, 0, 0, 0)
        column.setSpacing(PAD)
        column.addWidget(self.route_heading)
        column.addWidget(self.route_sentence)
        column.addWidget(self._doubt_part())
        column.addLayout(tools)
        column.addWidget(self.view, 1)
        self.view.sortByColumn(_ACT_BY, Qt.SortOrder.AscendingOrder)
        return part

    def _doubt_part(self) -> QWidget:
        self.doubt = QWidget()
        self.doubt_words = text("")
        self.doubt_only = QPushButton(self.tr("Show only t&hese"))
        self.doubt_only.setCheckable(True)
        self.doubt_only.setAutoDefault(False)
        self.doubt_only.toggled.connect(self._show_rows)
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(IconLabel("warns", Tone.WARNS), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.doubt_words, 1)
        column = QVBoxLayout(self.doubt)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD // 2)
        column.addLayout(row)
        column.addWidget(self.doubt_only, 0, Qt.AlignmentFlag.AlignLeft)
        return self.doubt

    def _say_doubt(self) -> None:
        late = sum(map(is_perhaps_late, self._rows()))
        line = self.tr("These can go into the file, some of them with a doubt")
        self.route_sentence.setText(line if late else route_line(self._route, translated))
        if not late:
            self.doubt_only.setChecked(False)
        whole = self.tr(
            "Perhaps too late for %Ln entr(y|ies): your list has no liquidation date, and by the usual cycle CAPE "
            "has closed. ACE has the real date. CAPE would refuse them; the others are not affected.",
            "",
            late,
        )
        self.doubt_words.setText(self.tr("Perhaps too late: %Ln entr(y|ies)", "", late) if self.is_low() else whole)
        self.doubt_words.setToolTip(whole)
        self.doubt.setVisible(bool(late))

    def _columns(self) -> tuple[Column[Examined], ...]:
        return (
            Column(
                self.tr("Entry number"),
                lambda row: hyphened(row.entry.number),
                fixed=True,
                check=lambda row: row.entry.number not in self._out if row.route is Route.FILE else None,
                width=16,
            ),
            Column(
                self.tr("Act by"),
                self._day,
                key=self._act_by,
                width=13,
                tooltip=self._days_left,
            ),
            Column(
                self.tr("IEEPA duty"),
                lambda row: "–" if row.money.ieepa_duty is None else money_text(row.money.ieepa_duty, translated),
                key=lambda row: in_cents(row.money.ieepa_duty),
                numeric=True,
            ),
            Column(
                self.tr("Expected back"),
                _money,
                key=lambda row: in_cents(row.money.refund_low),
                numeric=True,
            ),
            Column(
                self.tr("Reason"),
                _reason,
                key=lambda row: row.findings[0].id if row.findings else None,
                icon=_reason_icon,
                said=lambda row: said_finding(row.findings, _reason(row)),
            ),
        )

    # --- painting ------------------------------------------------------------------------------------------------

    def paint(self, run: Run) -> None:
        """Shows routes, entries and the sum."""
        fresh = self._run is None or self._run.examined is not run.examined
        self._run = run
        self._out = taken_out(run)
        totals = route_totals(run)
        if self._route not in totals:
            self._route = next(iter(totals), Route.FILE)
        self.routes.show_totals(totals, run.today, self._route)
        if fresh:
            self._show_route()
            if self.view.first_selected() is None:
                self._select_first()
        else:
            self.model.repaint_rows()
        total = chosen_total(run)
        self.total.setText(
            self.tr("In the file: {total}").format(total=duty_text(total))
            if total.entries
            else self.tr("Nothing is chosen for the file")
        )
        self.back.setText(return_text(total) if total.entries else "")
        self.why.setText(range_reason(total) if total.entries else "")
        self.back.setToolTip(self.why.text())
        self._fit_why()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the reason of the range to its tooltip where large text needs the room for the entries."""
        super().resizeEvent(event)
        self._fit_why()

    def _fit_why(self) -> None:
        self.route_sentence.setVisible(not self.is_low())
        self._say_doubt()
        self.why.setVisible(bool(self.why.text()) and self.height() > _ROOMY * text_height())

    def _show_route(self) -> None:
        files = self._route is Route.FILE
        self.route_heading.setText(route_name(self._route, translated))
        self.all_button.setVisible(files)
        self.none_button.setVisible(files)
        self.view.setColumnHidden(_BACK, self._route not in (Route.FILE, Route.FIX))
        self._say_doubt()
        self._show_rows()

    def _select_first(self) -> None:
        """Selects the entry that the route names with its first day, else the uppermost."""
        total = route_totals(self._run).get(self._route) if self._run else None
        if not (total and self.view.select(total.first_number)) and self.model.rowCount():
            self.view.selectRow(0)

    def _rows(self) -> tuple[Examined, ...]:
        return route_rows(self._run).get(self._route, ()) if self._run else ()

    def _show_rows(self) -> None:
        only = self.doubt_only.isChecked()
        self.model.set_rows(tuple(row for row in self._rows() if is_perhaps_late(row) or not only))

    def standing(self) -> str:
        """What would go into the file."""
        return self.total.text()

    def first_focus(self) -> QWidget:
        """The route in front."""
        return self.routes.first_focus()

    def next_text(self, run: Run) -> str:
        """The next page only shows what would be saved."""
        return self.tr("&Next: save")

    # --- what the person does ----------------------------------------------------------------------------------------

    def _on_picked(self, route: Route) -> None:
        self._route = route
        self._show_route()
        self._select_first()

    def _on_ticked(self, rows: tuple[Examined, ...], on: bool) -> None:
        numbers = tuple(row.entry.number for row in rows if (row.entry.number in self._out) is on)
        if numbers:
            self.edited.emit(Edit(EditKind.TICK if on else EditKind.UNTICK, numbers))

    def _tick_all(self, *, on: bool) -> None:
        self._on_ticked(tuple(row for row in self.model.shown_rows() if row.route is Route.FILE), on)

    def _day(self, row: Examined) -> str:
        if is_perhaps_late(row):
            return self.tr("Perhaps past")
        day = self._act_by(row)
        return "" if day is None else date_text(day)

    def _days_left(self, row: Examined) -> str:
        day = self._act_by(row)
        return "" if day is None or self._run is None else day_and_distance(day, self._run.today, translated)

    def _act_by(self, row: Examined) -> date | None:
        return None if self._run is None else act_by(row, self._run.today)


def _money(row: Examined) -> str:
    low, high = row.money.refund_low, row.money.refund_high
    return "–" if low is None else money_range(low, high, translated)


def _reason(row: Examined) -> str:
    return finding_title(row.findings[0], translated) if row.findings else ""


def _reason_icon(row: Examined) -> tuple[str, Tone] | None:
    if not row.findings:
        return None
    tone = SEVERITY_TONES[row.findings[0].severity]
    return (tone.value, tone)
