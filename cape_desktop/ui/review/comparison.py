"""Two examinations of one importer's entries side by side: what is new, what is gone, what is said otherwise."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationRow, KeptEntry
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, roomy, small, text, title
from cape_desktop.ui.translation import counted, date_text, money_text, translated
from cape_desktop.ui.widgets.cards import field_label
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.routes import route_name
from cape_desktop.workflow.comparison import Changed, Comparison, compare

tr = QCoreApplication.translate


class ComparisonDialog(Dialog):
    """Compares the list behind a declaration with the list behind another one of the same importer."""

    def __init__(self, desk: Desk, row: DeclarationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two lists"))
        self.resize(roomy(self, 58, 36))
        self._desk, self._row = desk, row
        self.question = Question(self)
        self.question.answered.connect(self._show_comparison)
        self.question.refused.connect(self._on_refused)
        self.other = Choice(self.tr("The other declaration"))
        for one in other_runs(desk, row):
            self.other.add(f"{one.name}, {date_text(one.made_at.date())}", one)
        self.other.currentIndexChanged.connect(lambda _place: self._compare())
        self.told = small("")
        self.new = RowsModel(_entry_columns(), identity=lambda one: one.number, parent=self)
        self.gone = RowsModel(_entry_columns(), identity=lambda one: one.number, parent=self)
        self.changed = RowsModel(_changed_columns(), identity=lambda one: one.after.number, parent=self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("What differs"))
        for model, words in (
            (self.changed, self.tr("Entries that changed")),
            (self.new, self.tr("New entries")),
            (self.gone, self.tr("Entries that are gone")),
        ):
            view = rows_view(model, words)
            view.set_empty_text(self.tr("None"))
            self.tabs.addTab(view, "")
        self._lay_out()
        self._compare()

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(field_label(self.tr("Compare &with"), self.other))
        line.addWidget(self.other, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("What changed between two lists")))
        behind = self.tr("The list behind {name}, beside an earlier or later one").format(name=self._row.name)
        column.addWidget(text(behind))
        column.addLayout(line)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)

    def _compare(self) -> None:
        other: DeclarationRow | None = self.other.currentData()
        if other is None:
            self._show_comparison(Comparison((), (), (), 0))
            self.told.setText(self.tr("There is no other declaration of this importer to compare with"))
            return
        store = self._desk.history
        earlier, later = sorted((self._row, other), key=lambda one: (one.made_at, one.id))
        self.told.setText(self.tr("One moment…"))
        self.question.ask(
            lambda: compare(store.declaration(earlier.id).preparation, store.declaration(later.id).preparation)
        )

    def _show_comparison(self, found: Comparison) -> None:
        self.new.set_rows(found.new)
        self.gone.set_rows(found.gone)
        self.changed.set_rows(found.changed)
        for place, (words, count) in enumerate(
            (
                (self.tr("C&hanged ({count})"), len(found.changed)),
                (self.tr("&New ({count})"), len(found.new)),
                (self.tr("&Gone ({count})"), len(found.gone)),
            )
        ):
            self.tabs.setTabText(place, words.format(count=counted(count)))
        self.told.setText(self.tr("%Ln entr(y is|ies are) the same in both", "", found.same))

    def _on_refused(self, problem: Problem) -> None:
        self.told.setText(problem_sentence(problem, translated))


def other_runs(desk: Desk, row: DeclarationRow) -> tuple[DeclarationRow, ...]:
    """The declarations of the same importer to compare with, newest first; parts of the same run are left out."""
    return tuple(
        one
        for one in desk.history.declarations(row.importer_id)
        if one.importer_id == row.importer_id and one.id != row.id and not _is_part_of_the_same(one, row)
    )


def _is_part_of_the_same(one: DeclarationRow, other: DeclarationRow) -> bool:
    return one.parts == other.parts > 1 and one.made_at == other.made_at


def _route(entry: KeptEntry) -> str:
    return route_name(Route(entry.route), translated)


def _entry_columns() -> tuple[Column[KeptEntry], ...]:
    here = "ComparisonDialog"
    return (
        Column(tr(here, "Entry"), lambda one: hyphened(one.number), fixed=True),
        Column(tr(here, "What to do"), _route),
        Column(
            tr(here, "IEEPA duty"), lambda one: money_text(one.duty_cents), lambda one: one.duty_cents, numeric=True
        ),
        Column(tr(here, "Liquidation"), lambda one: date_text(one.liquidation), lambda one: one.liquidation, width=14),
    )


def _changed_columns() -> tuple[Column[Changed], ...]:
    here = "ComparisonDialog"

    def arrow(before: str, after: str) -> str:
        return after if before == after else f"{before} → {after}"

    def day(entry: KeptEntry) -> str:
        return date_text(entry.liquidation) or tr(here, "not known")

    return (
        Column(tr(here, "Entry"), lambda one: hyphened(one.after.number), fixed=True),
        Column(tr(here, "What to do"), lambda one: arrow(_route(one.before), _route(one.after))),
        Column(
            tr(here, "IEEPA duty"),
            lambda one: arrow(money_text(one.before.duty_cents), money_text(one.after.duty_cents)),
            lambda one: one.after.duty_cents,
            numeric=True,
        ),
        Column(
            tr(here, "Liquidation"),
            lambda one: arrow(day(one.before), day(one.after)),
            lambda one: one.after.liquidation,
        ),
    )
