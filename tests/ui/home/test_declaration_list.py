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
from cape_desktop.ui.home.declaration_columns import short_name
from cape_desktop.ui.home.view import Home
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.look import PAD
from tests.invented import TODAY
from tests.ui.desks import empty_desk, full_desk, save_declaration


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
    QTest.keyClick(home.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(home.model.shown_rows()) == 5)
    line.button.click()
    assert home.search.text() == ""
    assert len(home.model.shown_rows()) == 4
    save_declaration(desk, desk.history.importers()[0], "new.csv", 2)
    home.refresh()
    assert len(home.model.shown_rows()) == 6


def shown(home: Home) -> list[str]:
    """The titles of the columns that are seen."""
    columns = enumerate(home.model.columns)
    return [column.title for place, column in columns if not home.table.isColumnHidden(place)]


def test_that_importers_are_told_apart_where_all_are_shown(tmp_path: Path, qtbot: QtBot) -> None:
    desk = full_desk(tmp_path / "full")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1500, 800)
    window.show()
    home = settled(window)
    assert shown(home) == ["File", "Importer", "Saved", "Entries", "IEEPA duty", "State", "Last safe day"]
    index = home.model.index(0, 0)
    assert home.model.shown_rows()[0].name == "cape-blue-kite-toys-inc-2026-08-30.csv"
    assert index.data() == "2026-08-30"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "cape-blue-kite-toys-inc-2026-08-30.csv"
    assert home.model.index(0, 1).data() == "Blue Kite Toys Inc."
    home.show_importer(1)
    assert "Importer" not in shown(home)
    window.close()
    desk.history.close()


@pytest.mark.parametrize("importer_id", [0, 1])
def test_that_a_small_window_shows_the_table_whole(tmp_path: Path, qtbot: QtBot, importer_id: int) -> None:
    desk = full_desk(tmp_path / "full")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.home.show_importer(importer_id)
    window.resize(1024, 640)
    window.show()
    home = settled(window)
    assert "Saved" not in shown(home)
    assert {"File", "IEEPA duty", "State", "Last safe day"} < set(shown(home))
    assert home.table.horizontalScrollBar().maximum() == 0
    file = home.table.columnWidth(0) - 2 * PAD
    assert file >= QFontMetrics(home.table.font()).horizontalAdvance("2026-11-22")
    window.close()
    desk.history.close()


def test_that_a_file_of_another_name_is_shown_by_it(window: MainWindow) -> None:
    assert {short_name(row) for row in settled(window).model.all_rows()} == {
        *(f"accepted-{count}" for count in range(1, 5)),
        "other",
    }


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
