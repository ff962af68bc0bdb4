"""Drafts on the home page: thrown away by one key, brought back by another, and where the keyboard is meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.history.records import Draft
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home import next_list
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.widgets.focus import as_read
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.ui.desks import empty_desk, full_desk

_SOMETHING = '{"readiness":{"ace-account":{"state":"done"}}}'


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on which two drafts lie and nothing was declared."""
    made = empty_desk(tmp_path)
    for title in ("one.csv", "two.csv"):
        made.history.keep_draft(Draft(_SOMETHING, "check", title))
    yield made
    made.history.close()


@pytest.fixture
def front(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def test_that_a_draft_thrown_away_by_mistake_is_one_press_from_being_back(
    front: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(next_list, "announce", lambda _widget, words: said.append(words))
    two, one = desk.history.drafts()
    line = front.home.next.line_of(two.id)
    assert line is not None
    line.drop.setFocus()
    QTest.keyClick(line.drop, Qt.Key.Key_Space)
    assert desk.history.drafts() == (one,)
    card = front.home.next.folded[two.id]
    assert card.isVisible()
    assert card.words.text() == "Draft “two.csv” thrown away"
    assert said == ["Draft “two.csv” thrown away"]
    below = front.home.next.line_of(one.id)
    assert below is not None
    assert below.button.hasFocus()
    card.undo.setFocus()
    QTest.keyClick(card.undo, Qt.Key.Key_Return)
    back, other = desk.history.drafts()
    assert (back.title, back.updated_at, other) == ("two.csv", two.updated_at, one)
    shown = front.home.next.line_of(back.id)
    assert shown is not None
    assert shown.button.hasFocus()
    assert front.home.next.folded == {}


def test_that_the_last_draft_leaves_the_keyboard_on_undo_until_the_page_is_read_anew(
    front: MainWindow, desk: Desk
) -> None:
    for draft in desk.history.drafts():
        line = front.home.next.line_of(draft.id)
        assert line is not None
        line.drop.click()
    assert list(front.home.next.folded) == [2, 1]
    assert front.home.next.folded[1].undo.hasFocus()
    front.home.overview.wait()
    QApplication.processEvents()
    assert front.home.next.folded[1].undo.hasFocus()
    front.go_home()
    assert front.home.next.folded == {}
    assert front.home.empty.button.hasFocus()


def test_that_resume_comes_before_the_button_that_throws_away(window: MainWindow) -> None:
    line = window.home.next.lines[0]
    stops = [part for part in as_read(line) if part in (line.button, line.drop)]
    assert stops == [line.button, line.drop]
    assert line.button.x() < line.drop.x()


def test_that_money_is_not_spoken_of_before_anything_is_declared(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.home.next.isVisible()
    assert not window.home.money.isVisible()
    used = full_desk(tmp_path / "used")
    other = MainWindow(used)
    qtbot.addWidget(other)
    other.show()
    assert other.home.money.isVisible()
    other.close()
    used.history.close()


def in_front(kind: type[QWidget]) -> QWidget:
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def test_that_enter_on_a_button_does_what_space_does(front: MainWindow) -> None:
    front.home.prepare.setFocus()
    QTest.keyClick(front.home.prepare, Qt.Key.Key_Return)
    in_front(Wizard).close()


def test_that_enter_in_the_search_presses_nothing(front: MainWindow) -> None:
    front.home.search.setFocus()
    QTest.keyClick(front.home.search, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_that_who_leaves_the_wizard_finds_the_keyboard_on_their_draft(
    front: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    one = desk.history.drafts()[1]
    front.prepare(one)
    wizard = in_front(Wizard)
    assert isinstance(wizard, Wizard)
    qtbot.waitUntil(lambda: not wizard.journey.job.is_running)
    wizard.journey.go(Step.GET_READY)
    wizard.close()
    line = front.home.next.line_of(one.id)
    assert line is not None
    assert front.focusWidget() is line.button
    front.home.overview.wait()
    QApplication.processEvents()
    assert front.focusWidget() is line.button


def test_that_the_draft_with_the_keyboard_is_seen_however_long_the_list_is(tmp_path: Path, qtbot: QtBot) -> None:
    desk = full_desk(tmp_path / "used")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    home = window.home
    home.overview.wait()
    QApplication.processEvents()
    (draft,) = desk.history.drafts()
    line = home.next.line_of(draft.id)
    assert line is not None
    assert line.button.visibleRegion().isEmpty()
    home.rest_focus(draft.id)
    qtbot.waitUntil(lambda: not line.button.visibleRegion().isEmpty())
    line.drop.click()
    qtbot.waitUntil(lambda: not home.next.folded[draft.id].undo.visibleRegion().isEmpty())
    window.close()
    desk.history.close()


def test_that_who_leaves_an_empty_wizard_finds_the_keyboard_on_a_button(front: MainWindow) -> None:
    front.prepare()
    in_front(Wizard).close()
    assert front.focusWidget() is front.home.prepare
