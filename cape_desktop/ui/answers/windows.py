"""The ways from the main window to what came back: taking in, its history, deposits, the year, the evidence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import DeclarationRow, Draft
from cape_desktop.problems import Problem
from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.translation import translated
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow import drafts
from cape_desktop.workflow.next_declaration import start_again


class AnswerWindows(QObject):
    """Opens each of them over `window`.

    `changed` when the history is another one afterwards; `resumed(draft)` when a next declaration is ready for the
    wizard. Dialogs are read when somebody asks for one.
    """

    changed = Signal()
    resumed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._target = Path()
        self._title = ""
        self.drafting = Question(self)
        self.drafting.answered.connect(self.resumed)
        self.drafting.refused.connect(self._on_refused)
        self.packing = Question(self)
        self.packing.answered.connect(self._on_packed)
        self.packing.refused.connect(self._on_refused)

    def take_in(self, paths: tuple[Path, ...] = ()) -> None:
        """Takes in files that came back; `paths` are read at once."""
        from cape_desktop.ui.answers.results_dialog import ResultsDialog

        dialog = ResultsDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        if paths:
            dialog.show_files(paths)
        dialog.exec()
        dialog.deleteLater()

    def show_history(self) -> None:
        """Shows what was taken in, and takes steps back."""
        from cape_desktop.ui.answers.import_history import ImportHistoryDialog

        dialog = ImportHistoryDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        dialog.exec()
        dialog.deleteLater()

    def match_deposit(self) -> None:
        """Explains a deposit of the bank."""
        from cape_desktop.ui.answers.deposit_dialog import DepositDialog

        dialog = DepositDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        dialog.exec()
        dialog.deleteLater()

    def show_year(self, importer: Importer) -> None:
        """Shows a year for the accountant, of one importer or (id 0) of all."""
        from cape_desktop.ui.review.year import YearDialog

        dialog = YearDialog(self._desk, importer, self._window)
        dialog.exec()
        dialog.deleteLater()

    def compare(self, row: DeclarationRow) -> None:
        """Compares the list behind a declaration with that of another one."""
        from cape_desktop.ui.review.comparison import ComparisonDialog

        dialog = ComparisonDialog(self._desk, row, self._window)
        dialog.exec()
        dialog.deleteLater()

    def declare_again(self, declaration_id: int, numbers: tuple[str, ...]) -> None:
        """Prepares the next declaration from refused entries as a draft, and says so with `resumed`."""
        desk = self._desk

        def prepare() -> Draft:
            run = start_again(desk.history, desk.rules, desk.today(), declaration_id, numbers)
            return desk.history.draft(drafts.keep(desk.history, run, "choose"))

        self.drafting.ask(prepare)

    def save_evidence(self, row: DeclarationRow) -> None:
        """Asks for a place and writes the evidence package there; the system's dialog asks before it replaces one."""
        from cape_desktop.workflow.evidence import write_evidence

        if self.packing.is_open:
            return
        desk = self._desk
        self._title = self.tr("Evidence package")
        folder = Path(desk.settings.output_folder or Path.home())
        suggestion = str(folder / f"evidence-{Path(row.name).stem}.zip")
        chosen = desk.choosers.save_file(self._window, self._title, suggestion, "*.zip")
        if chosen:
            self._target = target = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".zip")
            self.packing.ask(
                lambda: write_evidence(desk.history, desk.rules, row.id, target, replace=True, translate=translated)
            )

    def _on_packed(self, missing: tuple[str, ...]) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self._title, "", parent=self._window)
        box.setText(self.tr("The evidence package is saved: {name}").format(name=self._target.name))
        told = self.tr("Sources, the uploaded bytes, answers, findings, changes, and a README that explains them.")
        if missing:
            told = self.tr("Copies of these files are gone and not in it: {names}").format(names=", ".join(missing))
        box.setInformativeText(told)
        close = box.addButton(QMessageBox.StandardButton.Close)
        folder = box.addButton(self.tr("Show in fol&der"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(close)
        box.exec()
        if box.clickedButton() is folder:
            self._desk.choosers.show_folder(str(self._target))
        box.deleteLater()

    def _on_refused(self, problem: Problem) -> None:
        QMessageBox.warning(self._window, "CAPE Desktop", problem_sentence(problem, translated))
