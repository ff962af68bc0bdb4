"""When the program itself made a mistake: a report, a calm dialog, and nothing lost."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cape_desktop.logs import crash_report, write_crash_report
from cape_desktop.paths import Folders
from cape_desktop.problems import Problem
from cape_desktop.ui.desk import Choosers
from cape_desktop.ui.theme.icons import LARGE, IconLabel, set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, StrongButton, Tone, fixed_font, small, text, text_height, title
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import LinkButton
from cape_desktop.wording.problems import problem_sentence


class CrashDialog(QDialog):
    """Says what happened and that the data are safe; the report can be copied or found in its folder."""

    def __init__(
        self, report: str, path: Path | None, show_folder: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setFont(fixed_font())
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(8 * text_height())
        self.report.hide()
        self.details = LinkButton(self.tr("Show the &report"))
        self.details.setCheckable(True)
        self.details.toggled.connect(self.report.setVisible)
        self.copy = QPushButton(self.tr("&Copy report"))
        self.folder = QPushButton(self.tr("Open &log folder"))
        self.go_on = StrongButton(self.tr("&Go on"))
        self.go_on.setDefault(True)
        set_icon(self.copy, "copy")
        set_icon(self.folder, "folder")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.folder.setEnabled(path is not None)
        self.folder.clicked.connect(lambda: show_folder(str(path)))
        self.go_on.clicked.connect(self.accept)
        self._lay_out(path)

    def _lay_out(self, path: Path | None) -> None:
        words = QVBoxLayout()
        words.setSpacing(PAD)
        words.addWidget(title(self.tr("The program made a mistake")))
        words.addWidget(text(self.tr("What you were doing just now did not work. It was not your fault.")))
        words.addWidget(
            text(self.tr("Your data are safe: declarations and drafts are kept as they were. You can go on working."))
        )
        if path is not None:
            words.addWidget(
                small(
                    self.tr("A report without entry or importer numbers is in {path}. Nothing was sent.").format(
                        path=path
                    )
                )
            )
        words.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.report, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(IconLabel("warns", Tone.WARNS, LARGE + 8), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GAP)
        column.setSpacing(GAP)
        column.addLayout(row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(PAD)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        column.addLayout(buttons)
        self.setMinimumWidth(32 * text_height())


def problem_box(problem: Problem) -> QMessageBox:
    """A box with the sentence of what the world did, such as a history that another program holds."""
    box = QMessageBox(QMessageBox.Icon.Warning, "CAPE Desktop", problem_sentence(problem, translated))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    return box


class CrashGuard(QObject):
    """Catches what nobody caught, in any thread, and shows one dialog at a time.

    A `Problem` is no mistake of the program: it is said in its sentence. Of all else a report is written first.
    """

    _caught = Signal(object)

    def __init__(self, folders: Folders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self.show_folder = Choosers().show_folder
        self._is_showing = False
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on nothing unexpected passes in silence."""
        sys.excepthook = self._on_exception
        threading.excepthook = lambda args: self.report(args.exc_value)

    def remove(self) -> None:
        """Puts back what was there before."""
        sys.excepthook, threading.excepthook = self._before

    def report(self, fault: BaseException | None) -> None:
        """Says that `fault` happened; may be called from any thread."""
        if fault is not None:
            self._caught.emit(fault)

    def _on_exception(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, fault, trace)
            return
        self.report(fault)

    def _on_caught(self, fault: BaseException) -> None:
        if isinstance(fault, Problem):
            self._show(lambda: problem_box(fault))
            return
        path, words = self.written(fault)
        self._show(lambda: CrashDialog(words, path, self.show_folder))

    def _show(self, make: Callable[[], QDialog]) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        try:
            dialog = make()
            dialog.exec()
            dialog.deleteLater()
        finally:
            self._is_showing = False

    def written(self, fault: BaseException) -> tuple[Path | None, str]:
        """Writes the report of `fault`; gives its path (None when the folder cannot be written) and its text."""
        path = write_crash_report(fault, self._folders)
        return path if path.is_file() else None, crash_report(fault)
