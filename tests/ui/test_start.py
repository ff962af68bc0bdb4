"""Starting the window: what it loads, what it says when it cannot."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from cape_desktop import app
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.main_window import MainWindow


def test_that_the_window_starts_without_pandas() -> None:
    code = "import sys, cape_desktop.app; print(sorted({'pandas', 'numpy', 'python_calamine'} & set(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def close_the_window() -> None:
    """Closing the last window ends the program; a further quit would end the event loops of later tests."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.close()


def test_that_the_program_opens_its_window_and_keeps_its_history(tmp_path: Path, qtbot: QtBot) -> None:
    hook = sys.excepthook
    QTimer.singleShot(200, close_the_window)
    assert app.run_window([], tmp_path) == 0
    assert (tmp_path / "history.sqlite3").is_file()
    assert len(list((tmp_path / "backups").glob("history-*.sqlite3"))) == 1
    assert sys.excepthook is hook


def test_that_a_history_of_a_newer_program_is_said_in_a_window(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, words: said.append(words))

    def refuse(_path: Path) -> Store:
        raise Problem(ProblemKind.HISTORY_NEWER)

    monkeypatch.setattr(Store, "open", refuse)
    assert app.run_window([], tmp_path) == app.CANNOT_START
    assert "newer version" in said[0]
