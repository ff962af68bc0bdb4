"""What tables, lists and texts say to a screen reader, and how Tab goes through a window."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.focus import order_tabs
from cape_desktop.ui.widgets.page import bullets
from cape_desktop.ui.widgets.reading import ReadingArea
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import RowsView

_SAID = Qt.ItemDataRole.AccessibleTextRole
_BESIDES = Qt.ItemDataRole.AccessibleDescriptionRole


@dataclass(frozen=True)
class Paper:
    name: str
    due: str
    state: str


def show(window: QWidget, qtbot: QtBot) -> None:
    """Shows a window that has the keyboard."""
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def table() -> RowsView:
    columns: tuple[Column[Paper], ...] = (
        Column("Name", lambda row: row.name, tooltip=lambda row: f"Number {row.name}", edit=lambda row: row.name),
        Column("Due", lambda row: row.due),
        Column(
            "State",
            lambda row: row.state,
            icon=lambda row: ("warns", Tone.WARNS),
            said=lambda row: f"Look at this: {row.state}",
        ),
    )
    view = RowsView(RowsModel(columns, identity=lambda row: row.name))
    view._rows.set_rows([Paper("A", "", "late"), Paper("B", "–", "late")])
    return view


def test_that_every_cell_says_something_and_nothing_twice(qtbot: QtBot) -> None:
    view = table()
    qtbot.addWidget(view)
    model = view.model()
    said = [[model.index(row, column).data(_SAID) for column in range(3)] for row in range(2)]
    assert said == [["A", "Nothing", "Look at this: late"], ["B", "Not known", "Look at this: late"]]
    assert [model.index(0, column).data(_BESIDES) for column in range(3)] == ["Number A", None, None]


def test_that_a_table_without_rows_says_why(qtbot: QtBot) -> None:
    view = table()
    show(view, qtbot)
    view.set_empty_text("No paper yet", "No paper matches")
    assert view.accessibleDescription() == ""
    view._rows.set_search("C")
    assert view.accessibleDescription() == "No paper matches"
    view._rows.set_rows([])
    view.clearFocus()
    view.setFocus()
    assert view.accessibleDescription() == "No paper yet"
    view.set_empty_text("The papers cannot be read")
    assert view.accessibleDescription() == "The papers cannot be read"
    view._rows.set_search("")
    view._rows.set_rows([Paper("A", "", "late")])
    assert view.accessibleDescription() == ""


def test_that_the_field_in_a_cell_is_called_like_its_column(qtbot: QtBot) -> None:
    view = table()
    qtbot.addWidget(view)
    view.edit(view.model().index(0, 0))
    (field,) = view.viewport().findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert field.accessibleName() == "Name"


def test_that_tab_selects_the_row_it_comes_to_and_a_click_on_the_window_none(qtbot: QtBot) -> None:
    view = table()
    show(view, qtbot)
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    assert view.selected_rows() == ()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert [row.name for row in view.selected_rows()] == ["A"]
    view.select("B")
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert [row.name for row in view.selected_rows()] == ["B"]


def test_that_a_table_says_where_one_is_when_one_comes_to_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = table()
    show(view, qtbot)
    view.select("B")
    view.clearFocus()
    said: list[tuple[object, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", staticmethod(lambda event: said.append((event.type(), event.child())))
    )
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: bool(said))
    ((kind, child),) = said
    found = QAccessible.queryAccessibleInterface(view).child(child)
    assert kind is QAccessible.Event.Focus
    assert found.text(QAccessible.Text.Name) == "B"


def test_that_a_list_to_choose_from_is_named_by_a_label_that_only_a_screen_reader_meets(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    named, alone = Choice("Year"), Choice("State of: form 5106")
    label = QLabel("&Year")
    label.setBuddy(named)
    for part in (label, named, alone):
        column.addWidget(part)
    page.show()
    hidden = [one for one in page.findChildren(QLabel) if one is not label]
    assert [(one.text(), one.buddy() is alone, one.isVisible()) for one in hidden] == [
        ("State of: form 5106", True, False)
    ]
    page.hide()
    page.show()
    assert len(page.findChildren(QLabel)) == 2


def test_that_a_text_is_read_out_whole_by_who_comes_to_it(qtbot: QtBot) -> None:
    area = ReadingArea("What will be saved")
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(QLabel("What goes in."))
    column.addLayout(bullets(["12 entries", "$5"]))
    hidden = QLabel("not shown")
    column.addWidget(hidden)
    hidden.hide()
    area.setWidget(inside)
    show(area, qtbot)
    area.setFocus()
    assert area.accessibleDescription() == "What goes in. 12 entries. $5"
    with_line = area.grab().toImage()
    area.clearFocus()
    assert area.grab().toImage() != with_line


def test_that_tab_goes_through_what_was_added_later_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    first, last, middle = QPushButton("first"), QPushButton("last"), QPushButton("middle")
    column.addWidget(first)
    column.addWidget(last)
    show(window, qtbot)
    column.insertWidget(1, middle)
    middle.show()
    first.setFocus()
    order_tabs(window)
    reached = []
    for _ in range(3):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert reached == [middle, last, first]
