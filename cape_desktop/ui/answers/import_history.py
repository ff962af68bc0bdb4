"""Everything that was taken in, step by step: which files, when, what they said; a step can be taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.history.records import Import
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, roomy, small, text, title
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.results import kind_name
from cape_desktop.workflow.results import undo

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file of one step; files of a step are taken back together."""

    file: Import
    together: int


class ImportHistoryDialog(Dialog):
    """The steps, the newest first. `changed` when one was taken back."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of what came back"))
        self.resize(roomy(self, 58, 32))
        self._desk = desk
        self.question = Question(self)
        self.question.answered.connect(self._on_undone)
        self.question.refused.connect(self._on_refused)
        self.model: RowsModel[ImportRow] = RowsModel(_columns(), identity=lambda row: row.file.id, parent=self)
        self.table = rows_view(self.model, self.tr("Files that were taken in"))
        self.table.set_empty_text(self.tr("Nothing was taken in yet"))
        self.table.selected.connect(lambda _rows: self._on_selected())
        self.told = small("")
        self.undo = QPushButton(self.tr("&Undo this step"))
        set_icon(self.undo, "undo")
        self.undo.clicked.connect(self._on_undo)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self.undo)
        foot.addWidget(self.told, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("What was taken in")))
        column.addWidget(
            text(self.tr("Files taken in together are one step. Undoing it takes back all that they said."))
        )
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self._show()

    def _show(self) -> None:
        files = sorted(self._desk.history.imports(), key=lambda one: (one.batch, one.id), reverse=True)
        together: dict[int, int] = {}
        for one in files:
            together[one.batch] = together.get(one.batch, 0) + 1
        self.model.set_rows(ImportRow(one, together[one.batch]) for one in files)
        self._on_selected()

    def _on_selected(self) -> None:
        row = self._row()
        self.undo.setEnabled(row is not None and not self.question.is_open)
        words = self.tr("Select a file to undo its step")
        if row is not None:
            words = self.tr("Takes back %Ln file(|s) of this step", "", row.together)
        self.told.setText(words if self.model.rowCount() else "")

    def _row(self) -> ImportRow | None:
        rows: tuple[ImportRow, ...] = self.table.selected_rows()
        return rows[0] if rows else None

    def _on_undo(self) -> None:
        row = self._row()
        if row is not None and not self.question.is_open:
            store, batch = self._desk.history, row.file.batch
            self.table.setFocus()  # else Qt hands the keyboard to the next button, the one that closes
            self.undo.setEnabled(False)
            self.question.ask(lambda: undo(store, batch))

    def _on_undone(self, _changed: bool) -> None:
        self._show()
        self.told.setText(self.tr("Taken back"))
        announce(self, self.told.text())
        self.changed.emit()

    def _on_refused(self, problem: Problem) -> None:
        self._show()
        QMessageBox.warning(self, self.windowTitle(), problem_sentence(problem, translated))


def _moment(at: datetime | None) -> str:
    return "" if at is None else f"{date_text(at.date())}, {at:%H:%M}"


def _columns() -> tuple[Column[ImportRow], ...]:
    here = "ImportHistoryDialog"

    def name(row: ImportRow) -> str:
        if row.file.kind is ResultKind.DEPOSIT:
            return tr(here, "Deposit of {day}").format(day=date_text(row.file.as_of.date()))
        return row.file.name

    return (
        Column(
            tr(here, "Taken in"),
            lambda row: _moment(row.file.imported_at),
            lambda row: (row.file.batch, row.file.id),
            width=24,
        ),
        Column(tr(here, "File"), name, elide_middle=True),
        Column(tr(here, "What it is"), lambda row: kind_name(row.file.kind, translated)),
        Column(tr(here, "It is from"), lambda row: _moment(row.file.as_of), lambda row: row.file.as_of, width=24),
    )
