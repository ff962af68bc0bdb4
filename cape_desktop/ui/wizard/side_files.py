"""What the wizard makes beside the upload file: the papers, and the rows set aside as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication
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


def offer_papers(desk: Desk, parent: QWidget, journey: Journey) -> None:
    """Shows all papers about the run; they are gathered beside the window first."""
    run, saved = journey.run, journey.saved
    journey.beside(lambda _tick: dossier_of_run(run, saved), lambda dossier: show_papers(desk, parent, dossier))


def save_set_aside(desk: Desk, parent: QWidget, journey: Journey, done: Callable[[Path], None]) -> None:
    """Asks for a place and writes the rows set aside there."""
    run = journey.run

    def ask(dossier: Dossier) -> None:
        name = paper_file_name(Paper.SET_ASIDE, dossier)
        target = desk.ask_target(parent, paper_title(Paper.SET_ASIDE, translated), name)
        if target is not None:
            journey.beside(lambda tick: _write(dossier, target, tick), done)

    journey.beside(lambda _tick: dossier_of_run(run), ask)


def _write(dossier: Dossier, target: Path, _tick: Tick) -> Path:
    write_safely(target, paper_bytes(Paper.SET_ASIDE, dossier, translated), replace=True)
    return target


def saved_words(target: Path) -> str:
    """Says that a file is saved."""
    return QCoreApplication.translate("Wizard", "Saved: {name}").format(name=target.name)


class Taken(Enum):
    """What a person says to files that are there already."""

    KEEP_BOTH = auto()
    REPLACE = auto()
    CANCEL = auto()


def ask_about_taken(window: QWidget, names: list[str]) -> Taken:
    """Asks what is to become of the files of these names: the usual answer keeps them."""
    tr = QCoreApplication.translate
    box = QMessageBox(QMessageBox.Icon.Question, window.windowTitle(), "", QMessageBox.StandardButton.Cancel, window)
    box.setText(tr("Wizard", "The folder already has {names}").format(names=", ".join(names)))
    box.setInformativeText(
        tr(
            "Wizard",
            "Keep it and save the new file under another name? A file that is replaced cannot be brought back.",
        )
    )
    keep = box.addButton(tr("Wizard", "&Keep both"), QMessageBox.ButtonRole.AcceptRole)
    replace = box.addButton(tr("Wizard", "&Replace"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.exec()
    if box.clickedButton() is keep:
        return Taken.KEEP_BOTH
    return Taken.REPLACE if box.clickedButton() is replace else Taken.CANCEL
