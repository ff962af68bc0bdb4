from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from cape_desktop.ui.widgets.fields import SearchField


def test_that_escape_empties_a_search_and_only_then_is_passed_on_to_the_window(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    search = SearchField("Search entries", "Entry number")
    QVBoxLayout(dialog).addWidget(search)
    dialog.show()
    QTest.keyClicks(search, "9Z9")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), dialog.isVisible()) == ("", True)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
