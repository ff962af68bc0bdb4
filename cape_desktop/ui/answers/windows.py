"""The ways from the main window to what came back: taking in, deposits, what is left out, the year, the evidence."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.output.safe_write import write_safely
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.translation import translated
from cape_desktop.wording.problems import problem_sentence


class AnswerWindows(QObject):
    """Opens each of them over `window`.

    `changed` when the history is another one afterwards; `resumed(draft)` when a next declaration is ready for the
    wizard, `prepare_asked` for a new one. Dialogs are read when somebody asks for one.
    """

    changed = Signal()
    resumed = Signal(object)
    prepare_asked = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.drafting = Question(self)
        self.drafting.answered.connect(self.resumed)
        self.drafting.refused.connect(self._on_refused)
        self.packing = Question(self)
        self.packing.answered.connect(self._on_packed)
        self.packing.refused.connect(self._on_refused)
        self.dating = Question(self)
        self.dating.answered.connect(self._on_dated)
        self.dating.refused.connect(self._on_refused)

    def take_in(self, paths: tuple[Path, ...] = ()) -> None:
        """Takes in files that came back; `paths` are read at once."""
        from cape_desktop.ui.answers.results_dialog import ResultsDialog

        dialog = ResultsDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        if paths:
            dialog.show_files(paths)
        _run(dialog)

    def show_history(self) -> None:
        """Shows what was taken in, and takes steps back."""
        from cape_desktop.ui.answers.import_history import ImportHistoryDialog

        dialog = ImportHistoryDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        _run(dialog)

    def match_deposit(self) -> None:
        """Explains a deposit of the bank."""
        from cape_desktop.ui.answers.deposit_dialog import DepositDialog

        dialog = DepositDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        _run(dialog)

    def show_left_out(self, importer: Importer, numbers: tuple[str, ...] = ()) -> None:
        """Shows the entries that CBP does not have, of one importer or (id 0) all; the first of `numbers` selected.

        From a refused entry a declaration is prepared with all that were refused with it.
        """
        from cape_desktop.ui.review.left_out import LeftOutDialog

        dialog = LeftOutDialog(self._desk, importer, self._window, numbers)
        if not _run(dialog):
            return
        declaration_id, refused = dialog.refused()
        if declaration_id:
            self.declare_again(declaration_id, refused)
        else:
            self.prepare_asked.emit()

    def show_year(self, importer: Importer) -> None:
        """Shows a year for the accountant, of one importer or (id 0) of all."""
        from cape_desktop.ui.review.year import YearDialog

        _run(YearDialog(self._desk, importer, self._window))

    def compare(self, row: DeclarationRow) -> None:
        """Compares the list behind a declaration with that of another one."""
        from cape_desktop.ui.review.comparison import ComparisonDialog

        _run(ComparisonDialog(self._desk, row, self._window))

    def declare_again(self, declaration_id: int, numbers: tuple[str, ...]) -> None:
        """Prepares the next declaration from refused entries as a draft, and says so with `resumed`.

        It opens where the person says which reasons are settled.
        """
        from cape_desktop.workflow import drafts
        from cape_desktop.workflow.next_declaration import start_again

        desk = self._desk

        def prepare() -> Draft:
            run = start_again(desk.history, desk.rules, desk.today(), declaration_id, numbers)
            return desk.history.draft(drafts.keep(desk.history, run, "check"))

        self.drafting.ask(prepare)

    def save_evidence(self, row: DeclarationRow) -> None:
        """Asks for a place and writes the evidence package there."""
        from cape_desktop.workflow.evidence import write_evidence

        desk = self._desk
        if self.packing.is_open:
            return
        name = f"evidence-{Path(row.name).stem}.zip"
        target = desk.ask_target(self._window, self.tr("Evidence package"), name)
        if target is None:
            return

        def write() -> tuple[Path, tuple[str, ...]]:
            history, rules = desk.history, desk.rules
            return target, write_evidence(history, rules, row.id, target, replace=True, translate=translated)

        self.packing.ask(write)

    def _on_packed(self, packed: tuple[Path, tuple[str, ...]]) -> None:
        target, missing = packed
        told = self.tr("Sources, the uploaded bytes, answers, findings, changes, and a README that explains them.")
        if missing:
            told = self.tr("Copies of these files are gone and not in it: {names}").format(names=", ".join(missing))
        words = self.tr("The evidence package is saved: {name}").format(name=target.name)
        self._say_saved(self.tr("Evidence package"), words, told, target)

    def save_dates(self, importer: Importer) -> None:
        """Asks for a place and writes all coming days of one importer, or (id 0) of all, there as a calendar file."""
        from cape_desktop.workflow.agenda import agenda
        from cape_desktop.workflow.agenda_calendar import agenda_calendar

        desk, today = self._desk, self._desk.today()
        if self.dating.is_open:
            return
        target = desk.ask_target(self._window, self.tr("Dates for your calendar"), f"cape-dates-{today}.ics")
        if target is None:
            return

        def write() -> Path:
            days = agenda(desk.history, desk.rules, today, importer.id or None)
            data = agenda_calendar(days, desk.rules, today, datetime.now(UTC), importer.name, translated)
            write_safely(target, data, replace=True)
            return target

        self.dating.ask(write)

    def _on_dated(self, target: Path) -> None:
        told = self.tr(
            "Open it with your calendar. To have later changes there too, save it again and open it again: what is "
            "there already is replaced, not doubled."
        )
        words = self.tr("The dates are saved: {name}").format(name=target.name)
        self._say_saved(self.tr("Dates for your calendar"), words, told, target)

    def _say_saved(self, heading: str, words: str, told: str, target: Path) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, heading, words, parent=self._window)
        box.setInformativeText(told)
        close = box.addButton(QMessageBox.StandardButton.Close)
        folder = box.addButton(self.tr("Show in fol&der"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(close)
        box.exec()
        if box.clickedButton() is folder:
            self._desk.choosers.show_folder(str(target))
        box.deleteLater()

    def _on_refused(self, problem: Problem) -> None:
        QMessageBox.warning(self._window, "CAPE Desktop", problem_sentence(problem, translated))


def _run(dialog: QDialog) -> bool:
    """Shows a dialog until it is closed; whether it was accepted."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
