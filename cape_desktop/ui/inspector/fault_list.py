"""The faults of an inspected file as a table, and beside it the question about a line that only a person can settle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.output.inspect import Fault, Verdict
from cape_desktop.ui.inspector.settling import SettlingPanel
from cape_desktop.ui.theme.look import PAD, Tone, small
from cape_desktop.ui.translation import counted, translated
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.faults import fault_sentence, verdict_name
from cape_desktop.workflow.inspection import Looked, OpenLine, Settled, is_hardly_an_upload, unsettled

TONES: Final = {Verdict.REFUSES: Tone.BLOCKS, Verdict.MAY_REFUSE: Tone.WARNS, Verdict.TAKES: Tone.INFO}
_LONGEST: Final = 64
_ANSWER, _TEXT = 2, 3


@dataclass(frozen=True, slots=True)
class FaultRow:
    """A fault in the table, and the open line it belongs to, if a person must settle it."""

    place: int
    fault: Fault
    open_line: OpenLine | None


class FaultList(QWidget):
    """Faults to read, filter and copy. `settled(line, numbers)` when the person answered about a line.

    `asking(on)` tells when the question comes and goes.
    """

    settled = Signal(object, object)
    asking = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looked: Looked | None = None
        self._settled: Settled = {}
        self._may_answer = True
        self.filter = Choice(self.tr("Which faults are shown"))
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.left_out = small("")
        top = QHBoxLayout()
        top.setSpacing(PAD)
        top.addWidget(self.filter)
        top.addWidget(self.left_out, 1)
        self.model: RowsModel[FaultRow] = RowsModel(self._columns(), lambda row: row.place, parent=self)
        self.table = rows_view(self.model, self.tr("Faults of the file"))
        self.table.set_empty_text(self.tr("The file is exactly what CAPE takes: nothing to say about it"))
        self.table.selected.connect(lambda _rows: self._show_question())
        self.question = SettlingPanel()
        self.question.settled.connect(self.settled)
        self.question.hide()
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(self.table, 2)
        line.addWidget(self.question, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addLayout(top)
        column.addLayout(line, 1)

    def _columns(self) -> tuple[Column[FaultRow], ...]:
        def line(row: FaultRow) -> str:
            return counted(row.fault.line) if row.fault.line else self.tr("file")

        def what(row: FaultRow) -> str:
            fault = row.fault
            return fault_sentence(fault.kind.value, _shortened(fault.text), fault.facts, translated)

        short = {
            Verdict.REFUSES: self.tr("refuses it"),
            Verdict.MAY_REFUSE: self.tr("may refuse it"),
            Verdict.TAKES: self.tr("takes it"),
        }

        def verdict(row: FaultRow) -> str:
            return short[row.fault.verdict]

        return (
            Column(self.tr("Line"), line, key=lambda row: row.fault.line, numeric=True),
            Column(
                self.tr("What ACE does"),
                verdict,
                width=14,
                icon=lambda row: (TONES[row.fault.verdict].value, TONES[row.fault.verdict]),
            ),
            Column(self.tr("Your answer"), self._answer_text),
            Column(self.tr("In the file"), lambda row: _shortened(row.fault.text.strip()), fixed=True, width=18),
            Column(self.tr("What is wrong"), what),
        )

    def _answer_text(self, row: FaultRow) -> str:
        if row.open_line is None:
            return ""
        answer = self._settled.get(row.open_line.text)
        if answer is None:
            return self.tr("needs you")
        return ", ".join(map(hyphened, answer)) or self.tr("left out")

    # --- what the owner says -------------------------------------------------------------------------------------

    def show_looked(self, looked: Looked, settled: Settled, *, may_answer: bool) -> None:
        """Shows another file from its start; `may_answer` False once the repaired file is written."""
        self._looked, self._settled, self._may_answer = looked, settled, may_answer
        asked = {(line.text, line.kind): line for line in looked.open_lines} if self._may_settle(looked) else {}
        rows = [
            FaultRow(place, fault, asked.get((fault.text, fault.kind)))
            for place, fault in enumerate(looked.found.faults)
        ]
        self.model.set_rows(rows)
        self.table.setColumnHidden(_ANSWER, not asked)
        more = looked.found.left_out
        told = self.tr("%Ln more fault(|s) of the same kinds (is|are) not listed", "", more)
        self.left_out.setText(told if more else "")
        self._offer_filters(rows)

    def _may_settle(self, looked: Looked) -> bool:
        return looked.is_settleable and not is_hardly_an_upload(looked)

    @property
    def is_asking(self) -> bool:
        """Whether the question about a line is on the screen."""
        return not self.question.isHidden()

    def show_answers(self, settled: Settled) -> None:
        """Shows what was answered since."""
        self._settled = settled
        self.model.repaint_rows()
        self._show_question()

    def show_next_open(self) -> bool:
        """Goes to the first line that waits for an answer and asks about it; False when none waits."""
        waiting = {line.text for line in unsettled(self._looked, self._settled)} if self._looked else set()
        rows = (row for row in self.model.all_rows() if row.open_line and row.open_line.text in waiting)
        row = next(rows, None)
        if row is None:
            return False
        if not self.table.select(row.place):
            self.filter.setCurrentIndex(0)
            self.table.select(row.place)
        self.question.first_focus().setFocus()
        return True

    # --- filter and question -------------------------------------------------------------------------------------

    def _offer_filters(self, rows: list[FaultRow]) -> None:
        chosen = self.filter.currentData()
        was_blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.add(self.tr("Everything found ({count})").format(count=counted(len(rows))), "all")
        if needs := sum(row.open_line is not None for row in rows):
            self.filter.add(self.tr("Needs you ({count})").format(count=counted(needs)), "person")
        for verdict in Verdict:
            count = sum(row.fault.verdict is verdict for row in rows)
            if 0 < count < len(rows):
                self.filter.add(f"{verdict_name(verdict.value, translated)} ({counted(count)})", verdict)
        self.filter.blockSignals(was_blocked)
        self.filter.choose(chosen)
        self.filter.setVisible(self.filter.count() > 1)
        self._on_filter()

    def _on_filter(self) -> None:
        self.model.set_filter(_wanted(self.filter.currentData()))
        self._show_question()

    def _show_question(self) -> None:
        rows = self.table.selected_rows()
        line = rows[0].open_line if len(rows) == 1 and self._may_answer else None
        self.question.setVisible(line is not None)
        self.table.setColumnHidden(_TEXT, line is not None)
        self.asking.emit(line is not None)
        if line is not None:
            self.question.show_line(line, self._settled.get(line.text))


def _wanted(chosen: object) -> Callable[[FaultRow], bool] | None:
    if isinstance(chosen, Verdict):
        return lambda row: row.fault.verdict is chosen
    return (lambda row: row.open_line is not None) if chosen == "person" else None


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
