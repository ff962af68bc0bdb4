"""The entries that no declaration holds: what to do with each, and by when."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import KeptEntry
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.declaration.entry_panel import EntryPanel
from cape_desktop.ui.declaration.tables import entry_columns
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, roomy, text, title
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.side_panel import beside
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow.agenda import left_out


class LeftOutDialog(Dialog):
    """The entries of one importer, or (id 0) of all; accepted when the person wants to prepare a declaration."""

    def __init__(self, desk: Desk, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Entries left out"))
        self.resize(roomy(self, 62, 36))
        self.question = Question(self)
        self.question.answered.connect(self._show_entries)
        self.question.refused.connect(self._on_refused)
        self.model: RowsModel[KeptEntry] = RowsModel(_columns(), identity=lambda one: one.number, parent=self)
        self.table = rows_view(self.model, self.tr("Entries left out"))
        self.table.set_empty_text(self.tr("One moment…"))
        self.side = EntryPanel(desk)
        self.table.selected.connect(self._on_selected)
        self._declared: Mapping[str, Declared] = {}
        self.prepare = StrongButton(self.tr("&Prepare a declaration…"))
        self.prepare.clicked.connect(self.accept)
        self._lay_out(importer)
        self.question.ask(lambda: (left_out(desk.history, importer.id or None), desk.history.declared()))

    def _lay_out(self, importer: Importer) -> None:
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Entries in no declaration")))
        column.addWidget(text(importer.name or self.tr("All importers")))
        column.addWidget(
            text(self.tr("They may bring money back. What is said of each is from the list in which it was seen last."))
        )
        column.addWidget(beside(self.table, self.side), 1)
        column.addLayout(foot)

    def _show_entries(self, found: tuple[tuple[KeptEntry, ...], Mapping[str, Declared]]) -> None:
        entries, self._declared = found
        self.table.set_empty_text(self.tr("None: every entry that may bring money back is in a declaration"))
        self.model.set_rows(entries)
        if entries:
            self.table.selectRow(0)
            self.table.setFocus()

    def _on_selected(self, rows: tuple[KeptEntry, ...]) -> None:
        known = self._declared.get(rows[0].number) if len(rows) == 1 else None
        told = ""
        if known is not None and known.refused_on:
            told = self.tr("CBP refused it in {name}: “{words}”").format(name=known.refused_on, words=known.message)
        self.side.show_entries(rows, told)

    def _on_refused(self, problem: Problem) -> None:
        self.table.set_empty_text(problem_sentence(problem, translated))

    def done(self, code: int) -> None:
        """Waits for an answer that is under way before the dialog goes."""
        self.question.wait()
        super().done(code)


def _columns() -> tuple[Column[KeptEntry], ...]:
    tr, here = QCoreApplication.translate, "LeftOutDialog"
    number, route, duty, *_, safe_day = entry_columns()
    return (
        number,
        route,
        duty,
        safe_day,
        Column(tr(here, "Protest until"), lambda one: date_text(one.protest_day), lambda one: one.protest_day),
        Column(tr(here, "Court until"), lambda one: date_text(one.court_day), lambda one: one.court_day),
    )
