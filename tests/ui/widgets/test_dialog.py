"""Enter in a dialog, and its end."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QToolButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from cape_desktop.ui.asking import Question
from cape_desktop.ui.widgets.cards import LinkButton
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


def test_that_enter_presses_every_kind_of_button(qtbot: QtBot) -> None:
    dialog, pressed = Dialog(), []
    buttons: tuple[QAbstractButton, ...] = (LinkButton("How?"), QToolButton())
    column = QVBoxLayout(dialog)
    for button in buttons:
        column.addWidget(button)
        button.clicked.connect(lambda _=False, button=button: pressed.append(button))
    qtbot.addWidget(dialog)
    dialog.show()
    for button in buttons:
        button.setFocus()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        QTest.keyClick(dialog, Qt.Key.Key_Enter)
    assert pressed == [button for button in buttons for _ in range(2)]


def test_that_a_dialog_goes_only_after_all_that_was_asked_in_it_is_told(qtbot: QtBot) -> None:
    dialog, may_end, told = Dialog(), threading.Event(), []
    questions = (Question(dialog), Question(dialog))
    for number, question in enumerate(questions):
        question.answered.connect(lambda answer: told.append((answer, dialog.isVisible())))
        question.ask(may_end.wait)
        question.ask(partial(abs, number))
    qtbot.addWidget(dialog)
    dialog.show()
    may_end.set()
    dialog.reject()
    assert told == [(0, True), (1, True)]
    assert not dialog.isVisible()
