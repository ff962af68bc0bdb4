"""The entries that CBP does not have, left out or refused: what to do with each, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.results import Again, messages_in
from cape_desktop.domain.routes import PRECEDENCE
from cape_desktop.history.records import KeptEntry
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.declaration.entry_panel import EntryPanel
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.look import EDGE, GAP, StrongButton, Tone, roomy, text, title
from cape_desktop.ui.translation import date_text, money_text, translated
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.dialog import Dialog
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.side_panel import beside
from cape_desktop.ui.widgets.states import ROUTE_TONES
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.wording.results import again_sentence
from cape_desktop.wording.routes import route_name
from cape_desktop.workflow.agenda import DatedKind, LeftOut, left_out


class LeftOutDialog(Dialog):
    """The entries of one importer, or (id 0) of all; accepted when the person wants to prepare a declaration.

    The first of `numbers` is selected, else the entry with the nearest day. `refused` then gives the id of the
    declaration that CBP refused the selected entry on, and those of its entries that may go again; 0 for an entry of
    no declaration here.
    """

    def __init__(
        self, desk: Desk, importer: Importer, parent: QWidget | None = None, numbers: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Entries left out"))
        self.resize(roomy(self, 92, 40))
        self._desk, self._numbers = desk, numbers
        self.question = Question(self)
        self.question.answered.connect(self._show_entries)
        self.question.refused.connect(self._on_refused)
        today = desk.today()
        self.model: RowsModel[LeftOut] = RowsModel(_columns(today), identity=lambda one: one.number, parent=self)
        self.table = rows_view(self.model, self.tr("Entries left out"))
        self.table.set_empty_text(self.tr("One moment…"))
        self.side = EntryPanel(desk)
        self.table.selected.connect(self._on_selected)
        self.prepare = StrongButton(self.tr("&Prepare a declaration…"))
        self.prepare.clicked.connect(self.accept)
        self._lay_out(importer)
        self.question.ask(lambda: left_out(desk.history, desk.rules, today, importer.id or None))

    def _lay_out(self, importer: Importer) -> None:
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        foot.addButton(self.prepare, QDialogButtonBox.ButtonRole.AcceptRole)
        foot.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Entries left out or refused")))
        column.addWidget(text(importer.name or self.tr("All importers")))
        column.addWidget(
            text(
                self.tr(
                    "No declaration holds them, or CBP refused them. The nearest day comes first. What is said of each "
                    "is from the list in which it was seen last, and from CBP's answer."
                )
            )
        )
        column.addWidget(beside(self.table, self.side), 1)
        column.addWidget(foot)

    def _show_entries(self, entries: tuple[LeftOut, ...]) -> None:
        self.table.set_empty_text(self.tr("None: every entry that may bring money back is in a declaration"))
        self.model.set_rows(entries)
        if entries:
            wanted = next((number for number in self._numbers if self.table.select(number)), None)
            if wanted is None:
                self.table.selectRow(0)
            self.table.setFocus()

    def _on_selected(self, rows: tuple[LeftOut, ...]) -> None:
        told = "\n".join(self._answer(rows[0])) if len(rows) == 1 else ""
        days = "\n".join(_days(rows[0].entry)) if len(rows) == 1 else ""
        self.side.show_entries(tuple(one.entry for one in rows), told, days)

    def refused(self) -> tuple[int, tuple[str, ...]]:
        """From which declaration the next one begins, and with which of the entries that it was refused for."""
        one = self.table.first_selected()
        if one is None or one.again in (None, Again.NO):
            return 0, ()
        same = (other for other in self.model.all_rows() if other.refused_id == one.refused_id)
        return one.refused_id, tuple(other.number for other in same if other.again not in (None, Again.NO))

    def _answer(self, one: LeftOut) -> Iterator[str]:
        """What CBP said of a refused entry, whether it can go again, and what to do."""
        if one.again is not None:
            yield self.tr("CBP refused it in {name}: “{words}”").format(name=one.refused_on, words=one.message)
            yield f"{again_sentence(one.again, translated)}."
            yield from (message.next_step for message in messages_in(one.message, self._desk.rules.messages))

    def _on_refused(self, problem: Problem) -> None:
        self.table.set_empty_text(problem_sentence(problem, translated))


def _columns(today: date) -> tuple[Column[LeftOut], ...]:
    tr, here = QCoreApplication.translate, "LeftOutDialog"

    def marked(one: LeftOut) -> tuple[str, Tone]:
        return ROUTE_TONES[one.route].value, ROUTE_TONES[one.route]

    return (
        Column(tr(here, "Entry"), lambda one: hyphened(one.number), key=lambda one: one.number, fixed=True),
        Column(tr(here, "By"), lambda one: date_text(one.day(today)), lambda one: one.day(today)),
        Column(tr(here, "For"), lambda one: _what_for(one, today)),
        Column(
            tr(here, "What to do"),
            lambda one: route_name(one.route, translated),
            lambda one: PRECEDENCE.index(one.route),
            icon=marked,
        ),
        Column(tr(here, "CBP's words"), lambda one: one.message),
        Column(
            tr(here, "IEEPA duty"),
            lambda one: money_text(one.entry.duty_cents),
            lambda one: one.entry.duty_cents,
            numeric=True,
        ),
    )


def _what_for(one: LeftOut, today: date) -> str:
    """What the next day of an entry is the day for, in a word."""
    tr, here = QCoreApplication.translate, "LeftOutDialog"
    found = one.next_day(today)
    if found is None:
        return ""
    words = {
        DatedKind.LAST_SAFE_DAY: tr(here, "CAPE"),
        DatedKind.LAST_DAY: tr(here, "CAPE, very last day"),
        DatedKind.PROTEST: tr(here, "Protest"),
        DatedKind.COURT: tr(here, "Court"),
    }
    return words[found[1]]


def _days(entry: KeptEntry) -> Iterator[str]:
    """Every day of an entry with what it is the day for, those that passed too."""
    tr, here = QCoreApplication.translate, "LeftOutDialog"
    known = (
        (tr(here, "Last safe day for CAPE: {day}"), entry.last_safe_day),
        (tr(here, "Protest until {day}"), entry.protest_day),
        (tr(here, "Court until {day}"), entry.court_day),
    )
    return (words.format(day=date_text(day)) for words, day in known if day is not None)
