"""What happens with files dropped on the home page: by their contents, and by a question where it is not clear."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from cape_desktop.ui.asking import Question
from cape_desktop.ui.desk import Desk
from cape_desktop.workflow.dropped import Brought, brought


class Wanted(Enum):
    """What a person wants with files they dropped."""

    PREPARE = "prepare"
    RESULTS = "results"
    INSPECT = "inspect"
    NOTHING = "nothing"


class DroppedFiles(QObject):
    """Sorts out dropped files over `window`.

    `entries_brought(paths)` to prepare a declaration, `results_brought(paths)` to take in, `upload_brought(path)` to
    inspect.
    """

    entries_brought = Signal(object)
    results_brought = Signal(object)
    upload_brought = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._paths: tuple[Path, ...] = ()
        self.ask_what_for: Callable[[tuple[Path, ...]], Wanted] = self._asked_what_for
        self.question = Question(self)
        self.question.ended.connect(window.unsetCursor)
        self.question.answered.connect(self._on_known)
        self.question.refused.connect(lambda _problem: self._on_known(Brought.ENTRIES))

    def take(self, paths: tuple[Path, ...]) -> None:
        """Looks into the files beside the window and says what they are for."""
        desk, self._paths = self._desk, paths
        self._window.setCursor(Qt.CursorShape.BusyCursor)
        self.question.ask(lambda: brought(desk.history, desk.rules, paths))

    def _on_known(self, found: Brought) -> None:
        paths = self._paths
        wanted = {Brought.ENTRIES: Wanted.PREPARE, Brought.RESULTS: Wanted.RESULTS}.get(found)
        match wanted or self.ask_what_for(paths):
            case Wanted.PREPARE:
                self.entries_brought.emit(paths)
            case Wanted.RESULTS:
                self.results_brought.emit(paths)
            case Wanted.INSPECT:
                self.upload_brought.emit(paths[0])

    def _asked_what_for(self, paths: tuple[Path, ...]) -> Wanted:
        box = QMessageBox(QMessageBox.Icon.Question, self._window.windowTitle(), "", parent=self._window)
        box.setText(self.tr("What shall be done with {names}?").format(names=", ".join(path.name for path in paths)))
        prepare = box.addButton(self.tr("&Prepare a declaration"), QMessageBox.ButtonRole.AcceptRole)
        results = box.addButton(self.tr("&Take in what came back"), QMessageBox.ButtonRole.AcceptRole)
        answers = {prepare: Wanted.PREPARE, results: Wanted.RESULTS}
        told = self.tr("It may be a list of your entries, or what became of entries that you declared.")
        if len(paths) == 1 and paths[0].suffix.lower() == ".csv":
            answers[box.addButton(self.tr("&Inspect the file"), QMessageBox.ButtonRole.AcceptRole)] = Wanted.INSPECT
            told = self.tr(
                "It may be a list of your entries, what became of entries that you declared, or a finished upload file "
                "that you want to have looked at."
            )
        box.setInformativeText(told)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        wanted = next((one for button, one in answers.items() if box.clickedButton() is button), Wanted.NOTHING)
        box.deleteLater()
        return wanted
