"""The table model and its view: order, search, ticks, selection, copying."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import RowsView, rows_view
from cape_desktop.ui.widgets.widths import Widths

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True, slots=True)
class Item:
    number: str
    money: Decimal | None
    word: str = "b"


ITEMS = (
    Item("ABC-0000001-0", Decimal("9.50")),
    Item("ABC-0000002-8", None, "a"),
    Item("XYZ-0000003-1", Decimal("100.00")),
    Item("XYZ-0000004-9", Decimal("9.50"), "C"),
)
COLUMNS: tuple[Column[Item], ...] = (
    Column("Entry", lambda row: row.number, fixed=True, icon=lambda row: ("good", Tone.GOOD)),
    Column("Money", lambda row: f"${row.money}", key=lambda row: row.money, numeric=True),
    Column("Word", lambda row: row.word, check=lambda row: row.word == "b", edit=lambda row: row.word),
)


@pytest.fixture
def model() -> RowsModel[Item]:
    made = RowsModel(COLUMNS, identity=lambda row: row.number)
    made.set_rows(ITEMS)
    return made


@pytest.fixture
def view(model: RowsModel[Item], qtbot: QtBot) -> Iterator[RowsView]:
    made = rows_view(model, "Entries")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    yield made
    made.close()


def numbers(model: RowsModel[Item]) -> list[str]:
    return [row.number[8:11] for row in model.shown_rows()]


def test_that_the_model_satisfies_qt_through_sorting_filtering_and_new_rows(model: RowsModel[Item]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(1, DOWN)
    model.set_filter(lambda row: row.word != "C")
    model.set_search("abc")
    model.set_rows(ITEMS[:2])
    model.set_rows(())
    model.set_search("")
    model.set_rows(ITEMS)
    assert tester.model() is model
    assert model.rowCount() == 3


def test_that_money_sorts_as_money_with_unknown_last_in_both_directions(model: RowsModel[Item]) -> None:
    model.sort(1, UP)
    assert numbers(model) == ["001", "004", "003", "002"]
    model.sort(1, DOWN)
    assert numbers(model) == ["003", "001", "004", "002"]


def test_that_text_sorts_without_regard_to_case_and_keeps_equal_rows_in_order(model: RowsModel[Item]) -> None:
    model.sort(2, UP)
    assert numbers(model) == ["002", "001", "003", "004"]
    model.sort(-1)
    assert numbers(model) == ["001", "002", "003", "004"]


@pytest.mark.parametrize(
    ("words", "found"), [("abc00000010", ["001"]), ("XYZ-0000003", ["003"]), ("xyz 100.00", ["003"]), ("nothing", [])]
)
def test_that_the_search_wants_every_word_and_ignores_case_and_hyphens(
    model: RowsModel[Item], words: str, found: list[str]
) -> None:
    model.set_search(words)
    assert numbers(model) == found


def test_that_ticking_and_editing_are_asked_for_and_not_done(model: RowsModel[Item], qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.ticked) as ticked:
        assert model.setData(model.index(0, 2), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert ticked.args == [(ITEMS[0],), False]
    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(model.index(1, 2), "new")
    assert edited.args == [ITEMS[1], "new"]
    assert not model.setData(model.index(0, 1), "7")
    assert model.shown_rows() == ITEMS


def test_that_the_same_rows_again_only_repaint(model: RowsModel[Item], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows(replace(row, word="z") for row in ITEMS)
    assert model.index(0, 2).data() == "z"


def test_that_the_selection_stays_on_its_rows(view: RowsView, model: RowsModel[Item]) -> None:
    view.selectRow(0)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(model.index(2, 0), flags.Select | flags.Rows)
    model.sort(1, DOWN)
    assert [row.number for row in view.selected_rows()] == [ITEMS[2].number, ITEMS[0].number]
    model.set_rows(reversed(ITEMS))
    assert {row.number for row in view.selected_rows()} == {ITEMS[0].number, ITEMS[2].number}
    model.set_search("ABC")
    assert [row.number for row in view.selected_rows()] == [ITEMS[0].number]
    assert view.current_row() == ITEMS[0]


def test_that_a_row_is_selected_alone_whatever_key_is_held(view: RowsView) -> None:
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        view.selectRow(0)
        QTest.keyPress(view, Qt.Key.Key_F12, held)
        view.selectRow(2)
        QTest.keyRelease(view, Qt.Key.Key_F12)
        assert view.selected_rows() == (ITEMS[2],)
        assert view.current_row() == ITEMS[2]


def test_that_space_ticks_all_selected_rows_at_once(view: RowsView, model: RowsModel[Item], qtbot: QtBot) -> None:
    view.selectAll()
    with qtbot.waitSignal(model.ticked) as ticked:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert ticked.args == [ITEMS, True]


def test_that_space_ticks_the_row_with_the_keyboard_where_others_are_selected(
    view: RowsView, model: RowsModel[Item], qtbot: QtBot
) -> None:
    view.selectRow(2)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (view.selected_rows(), view.current_row()) == ((ITEMS[2],), ITEMS[0])
    with qtbot.waitSignal(model.ticked) as ticked:
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert ticked.args[0] == (ITEMS[0],)


def test_that_return_opens_and_copy_gives_what_a_spreadsheet_takes(view: RowsView, qtbot: QtBot) -> None:
    view.select(ITEMS[1].number)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [ITEMS[1]]
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "ABC-0000002-8\t$None\ta"


def test_that_numbers_and_their_heads_stand_right(view: RowsView, model: RowsModel[Item]) -> None:
    head = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert head & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert view.rowHeight(0) >= 1.8 * view.fontMetrics().height()


def test_that_all_of_35_000_rows_are_selected_by_ranges(qtbot: QtBot) -> None:
    model: RowsModel[int] = RowsModel((Column("Number", str, key=lambda row: row),), identity=lambda row: row)
    view = rows_view(model, "Numbers")
    qtbot.addWidget(view)
    model.set_rows(range(35_000))
    view.selectAll()
    model.sort(0, DOWN)
    assert view.selected_rows() == tuple(range(34_999, -1, -1))


@pytest.fixture
def words() -> RowsModel[str]:
    columns: tuple[Column[str], ...] = (Column("Text", str), Column("Length", lambda row: str(len(row)), numeric=True))
    return RowsModel(columns, identity=len)


@pytest.fixture
def texts(words: RowsModel[str], qtbot: QtBot) -> Iterator[RowsView]:
    """A table of texts with their lengths behind them, 1,000 pixels wide."""
    made = rows_view(words, "Texts")
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    yield made
    made.close()


def is_whole(view: RowsView, told: str) -> bool:
    return view.columnWidth(0) > view.fontMetrics().horizontalAdvance(told)


def test_that_a_table_makes_room_for_what_comes_later(texts: RowsView, words: RowsModel[str]) -> None:
    words.set_rows(["words at first"])
    narrow = texts.columnWidth(0)
    words.set_rows(["words that came later"])
    assert is_whole(texts, "words that came later")
    words.set_rows(["WORDS IN CAPITALS NOW"])  # the same row with other contents
    assert is_whole(texts, "WORDS IN CAPITALS NOW")
    words.set_rows(["b"])
    assert texts.columnWidth(0) < narrow


def test_that_columns_stand_still_while_one_filters_and_grow_where_a_text_would_be_cut(
    texts: RowsView, words: RowsModel[str]
) -> None:
    words.set_filter(lambda row: len(row) < 10)
    words.set_rows(["short", "a text that is hidden at first"])
    words.set_filter(None)
    assert is_whole(texts, "a text that is hidden at first")
    wide = texts.columnWidth(0)
    words.set_filter(lambda row: len(row) < 10)
    assert texts.columnWidth(0) == wide


def test_that_what_is_over_goes_to_a_cut_text_and_what_is_missing_comes_from_it(
    texts: RowsView, words: RowsModel[str]
) -> None:
    long = "a text that is longer than the forty-two letters which a column asks for by itself"
    words.set_rows([long])
    assert is_whole(texts, long)
    texts.resize(300, 200)
    assert texts.columnWidth(0) + texts.columnWidth(1) <= texts.viewport().width()


def test_that_a_word_or_two_stay_whole_where_the_room_is_short(texts: RowsView, words: RowsModel[str]) -> None:
    texts.resize(120, 200)
    words.set_rows(["Not in CAPE today"])
    assert is_whole(texts, "Not in CAPE today")


def test_that_a_column_that_is_hidden_takes_no_room(view: RowsView) -> None:
    view.resize(200, 300)
    before = view.columnWidth(2)
    view.setColumnHidden(0, True)
    assert view.columnWidth(1) + view.columnWidth(2) == view.viewport().width()
    assert view.columnWidth(2) > before


def test_that_widths_of_35_000_rows_are_measured_on_some_of_them() -> None:
    asked: list[int] = []

    def told(row: int) -> str:
        asked.append(row)
        return str(row)

    Widths((Column("Number", told),)).measure(range(35_000), QFont(), anew=True)
    assert len(asked) <= 200
    assert max(asked) > 34_000


def test_that_home_and_end_go_to_the_first_and_the_last_row(view: RowsView) -> None:
    view.selectRow(1)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.selected_rows() == ITEMS[-1:]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.selected_rows() == ITEMS[:1]
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_rows() == ITEMS


def test_that_the_menu_of_a_row_opens_ticks_and_copies(view: RowsView, model: RowsModel[Item], qtbot: QtBot) -> None:
    def choose(words: str) -> None:
        menu = view.row_menu()
        next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()

    assert not view.row_menu().actions()
    view.selectRow(0)
    assert "Open" not in [action.text().replace("&", "") for action in view.row_menu().actions()]
    with qtbot.waitSignal(view.opened) as opened:
        choose("Open")
    assert opened.args == [ITEMS[0]]
    with qtbot.waitSignal(model.ticked) as ticked:
        choose("Untick")
    assert ticked.args == [ITEMS[:1], False]
    choose("Copy number")
    assert QGuiApplication.clipboard().text() == ITEMS[0].number
    view.selectAll()
    with qtbot.waitSignal(model.ticked) as ticked:
        choose("Tick")
    assert ticked.args == [ITEMS, True]
    choose("Copy numbers")
    assert QGuiApplication.clipboard().text().splitlines() == [row.number for row in ITEMS]
    choose("Copy rows")
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(ITEMS)
