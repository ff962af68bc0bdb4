"""What the wizard makes beside the upload file: the papers, and the rows set aside as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QMessageBox, QWidget

from cape_desktop.output.dossier import Dossier
from cape_desktop.output.safe_write import write_safely
from cape_desktop.progress import Tick
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.papers.dialog import show_papers
from cape_desktop.ui.translation import translated
from cape_desktop.ui.wizard.journey import Journey
from cape_desktop.workflow.dossiers import dossier_of_run
from cape_desktop.workflow.papers import Paper, paper_bytes, paper_file_name, paper_title

_KINDS = "*.xlsx"


def offer_papers(desk: Desk, parent: QWidget, journey: Journey) -> None:
    """Shows all papers about the run; they are gathered beside the window first."""
    run, saved = journey.run, journey.saved
    journey.beside(lambda _tick: dossier_of_run(run, saved), lambda dossier: show_papers(desk, parent, dossier))


def save_set_aside(desk: Desk, parent: QWidget, journey: Journey, done: Callable[[Path], None]) -> None:
    """Asks for a place and writes the rows set aside there; the system's dialog asks before it replaces a file."""
    run = journey.run

    def ask(dossier: Dossier) -> None:
        suggestion = str(usual_folder(desk) / paper_file_name(Paper.SET_ASIDE, dossier))
        chosen = desk.choosers.save_file(parent, paper_title(Paper.SET_ASIDE, translated), suggestion, _KINDS)
        if chosen:
            target = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".xlsx")
            journey.beside(lambda tick: _write(dossier, target, tick), done)

    journey.beside(lambda _tick: dossier_of_run(run), ask)


def _write(dossier: Dossier, target: Path, _tick: Tick) -> Path:
    write_safely(target, paper_bytes(Paper.SET_ASIDE, dossier, translated), replace=True)
    return target


def saved_words(target: Path) -> str:
    """Says that a file is saved."""
    return QCoreApplication.translate("Wizard", "Saved: {name}").format(name=target.name)


def may_replace(window: QWidget, names: list[str]) -> bool:
    """Asks whether the files of these names may be written over."""
    tr = QCoreApplication.translate
    box = QMessageBox(QMessageBox.Icon.Question, window.windowTitle(), "", QMessageBox.StandardButton.Cancel, window)
    box.setText(tr("Wizard", "The folder already has {names}").format(names=", ".join(names)))
    box.setInformativeText(tr("Wizard", "Replace it with the new file? The old one cannot be brought back."))
    replace = box.addButton(tr("Wizard", "&Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is replace


def usual_folder(desk: Desk) -> Path:
    """Where files go: where they went last, else the documents, else the person's own folder; one that is there."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = (Path(folder) for folder in (desk.settings.output_folder, documents) if folder)
    return next((folder for folder in wanted if folder.is_dir()), Path.home())
