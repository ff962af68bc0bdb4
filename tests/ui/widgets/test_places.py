"""Where windows stand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.widgets.places import keep_place, restore_place
from tests.ui.desks import empty_desk


def test_that_a_first_window_leaves_room_for_its_title_bar_on_a_small_screen(tmp_path: Path, qtbot: QtBot) -> None:
    window, desk = QWidget(), empty_desk(tmp_path)
    qtbot.addWidget(window)
    screen = window.screen().availableSize()
    restore_place(window, desk, (400, screen.height() + 100))
    desk.history.close()
    assert window.width() == 400
    assert screen.height() - 80 < window.height() < screen.height() - 30


def test_that_a_window_opens_as_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    first, second, desk = QWidget(), QWidget(), empty_desk(tmp_path)
    for window in (first, second):
        qtbot.addWidget(window)
    restore_place(first, desk, (400, 300))
    first.resize(500, 350)
    keep_place(first, desk)
    restore_place(second, desk, (400, 300))
    desk.history.close()
    assert (second.width(), second.height()) == (500, 350)
