"""Enter in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from cape_desktop.ui.widgets.dialog import Dialog


def test_that_enter_presses_the_button_with_the_focus_and_no_other(qtbot: QtBot) -> None:
    dialog, pressed = Dialog(), []
    field, undo, close = QLineEdit(), QPushButton("Undo"), QPushButton("Close")
    column = QVBoxLayout(dialog)
    for part in (field, undo, close):
        column.addWidget(part)
    undo.clicked.connect(lambda: pressed.append("undo"))
    close.clicked.connect(lambda: pressed.append("close"))
    close.setAutoDefault(False)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    for part, wanted in ((field, []), (close, ["close"]), (undo, ["close", "undo"])):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
        assert pressed == wanted
    QTest.keyClick(undo, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
