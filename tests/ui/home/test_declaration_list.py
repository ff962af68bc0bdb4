"""The table of declarations on the home page, narrowed to those that one line of what is next is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home.view import Home
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.look import PAD
from tests.invented import TODAY
from tests.ui.desks import empty_desk, save_declaration


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Four declarations that wait for their refunds, and one that only was uploaded."""
    made = empty_desk(tmp_path)
    harbor = made.history.save_importer(Importer("Harbor Lane Imports LLC", "12-3456789", corporate=True))
    accepted = (Event(DeclarationState.UPLOADED, TODAY), Event(DeclarationState.ACCEPTED, TODAY))
    for count in range(1, 5):
        save_declaration(made, harbor, f"accepted-{count}.csv", count, *accepted)
    save_declaration(made, harbor, "other.csv", 3, accepted[0])
    yield made
    made.history.close()


def settled(window: MainWindow) -> Home:
    """The home page with all that it asks for beside the window."""
    window.home.overview.wait()
    QApplication.processEvents()
    return window.home


def test_that_a_line_about_several_declarations_shows_all_of_them_and_each_can_be_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    home = settled(window)
    line = next(line for line in home.next.lines if len(line.step.declarations) > 1)
    line.button.setFocus()
    QTest.keyClick(line.button, Qt.Key.Key_Space)
    assert {row.name for row in home.model.shown_rows()} == {f"accepted-{count}.csv" for count in range(1, 5)}
    assert home.declarations.narrowed_to.text() == "Liquidation expected · 4 declarations"
    assert home.table.hasFocus()
    QTest.keyClick(home.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(home.opened) as opened:
        QTest.keyClick(home.table, Qt.Key.Key_Return)
    assert opened.args == [home.model.shown_rows()[1].id]
    home.refresh()
    assert len(home.model.shown_rows()) == 4  # still there for the next one


def test_that_all_declarations_come_back_by_key_by_search_and_with_a_new_one(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    home = settled(window)
    line = next(line for line in home.next.lines if len(line.step.declarations) > 1)
    line.button.click()
    home.declarations.show_all.setFocus()
    QTest.keyClick(home.declarations.show_all, Qt.Key.Key_Space)
    assert len(home.model.shown_rows()) == 5
    assert not home.declarations.narrowed.isVisible()
    assert home.table.hasFocus()
    line.button.click()
    QTest.keyClicks(home.search, "other")
    qtbot.waitUntil(lambda: [row.name for row in home.model.shown_rows()] == ["other.csv"])
    assert not home.declarations.narrowed.isVisible()
    line.button.click()
    assert home.search.text() == ""
    assert len(home.model.shown_rows()) == 4
    save_declaration(desk, desk.history.importers()[0], "new.csv", 2)
    home.refresh()
    assert len(home.model.shown_rows()) == 6


def test_that_a_state_that_comes_while_the_window_is_open_has_room(window: MainWindow, desk: Desk) -> None:
    window.resize(window.minimumSize())
    home = settled(window)
    words = "Accepted in part"
    place = next(n for n, column in enumerate(home.model.columns) if column.title == "State")
    assert words not in {home.model.columns[place].text(row) for row in home.model.all_rows()}
    row = next(row for row in home.model.all_rows() if row.name == "other.csv")
    desk.history.record_event(row.id, Event(DeclarationState.ACCEPTED_WITH_ERRORS, TODAY))
    home.refresh()
    settled(window)
    assert words in {home.model.columns[place].text(row) for row in home.model.all_rows()}
    icon_and_edges = 28 + 2 * PAD
    assert home.table.columnWidth(place) >= QFontMetrics(home.table.font()).horizontalAdvance(words) + icon_and_edges
