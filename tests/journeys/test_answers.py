"""From the answer of CBP to money in the bank without a mouse: refused entries go again, a deposit finds its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.ui.deposit_dialog import DepositDialog
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.results_dialog import ResultsDialog
from cape_desktop.ui.road import Step
from cape_desktop.ui.wizard import Wizard
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.refunds import money_of
from tests.intake.files import written
from tests.invented import TODAY
from tests.journeys.desks import Answers, make_desk, report
from tests.journeys.keys import Keyboard

_OPENING = 200
"""Milliseconds after which a dialog has opened."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
CLAIM = ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION")
REFUND = ("Entry Number", "Refund Number", "Refund Amount", "Interest Amount", "Refund Secondary Status", "Refund Date")


def declared(desk: Desk, folder: Path) -> tuple[str, ...]:
    """A declaration that was saved before; gives its numbers."""
    run = drafts.start(desk.history, desk.rules, TODAY, desk.history.importers()[0])
    run = steps.examine(steps.build(steps.take_in(run, (report(folder),), desk.history.keep_source)))
    (saved,) = keeping.save(run, folder / "documents", desk.history)
    return desk.history.declaration(saved.history_id).file.numbers


def downloaded(path: Path, rows: list[tuple[object, ...]], days: int) -> str:
    """A file that CBP gave some days after today."""
    written(path, rows)
    day = TODAY + timedelta(days)
    moment = datetime(day.year, day.month, day.day, 20).timestamp()
    os.utime(path, (moment, moment))
    return str(path)


def test_that_answers_refusals_refunds_and_a_deposit_go_by_keyboard_alone(qtbot: QtBot, tmp_path: Path) -> None:
    keyboard, answers = Keyboard(qtbot), Answers()
    desk = make_desk(tmp_path, answers)
    numbers = declared(desk, tmp_path)
    refused = numbers[1:3]
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    rows = [(n, "100000241223", "Failed" if n in refused else "Entry Summary Updated",
             "Entry  Summary flagged for RECON" if n in refused else "") for n in numbers]  # fmt: skip
    answers.files = (downloaded(tmp_path / "claim details.csv", [CLAIM, *rows], 0),)
    _take_in(keyboard, window)
    first = desk.history.declarations()[0]
    assert first.state is DeclarationState.ACCEPTED_WITH_ERRORS

    second = _declare_again(keyboard, window, desk)
    assert second == tuple(sorted(refused, key=numbers.index))

    accepted = [n for n in numbers if n not in refused]
    entries = {entry.number: entry for entry in desk.history.entries(first.id)}
    cents = entries[accepted[0]].refund_low_cents or 0
    paid = (accepted[0], "R-1", f"{cents / 100:.2f}", "0.00", "Sent to Treasury", f"{TODAY:%m/%d/%Y}")
    answers.files = (downloaded(tmp_path / "REV-615.csv", [REFUND, paid], 1),)
    _take_in(keyboard, window)
    _match(keyboard, window, cents)
    money = {one.entry.number: one.came.received_cents for one in money_of(desk.history, first.id) if one.came.on}
    assert money == {accepted[0]: cents}
    window.close()
    desk.history.close()


def _inside(keyboard: Keyboard, window: MainWindow, key: Qt.Key, work: Callable[[], None]) -> None:
    """Opens a dialog with Ctrl and a key, and works in it once it is there; it has events of its own."""
    faults: list[BaseException] = []

    def begin() -> None:
        try:
            work()
        except BaseException as fault:  # noqa: BLE001 - told once the dialog is closed
            faults.append(fault)
            front = QApplication.activeModalWidget()
            if front is not None:
                front.close()

    QTimer.singleShot(_OPENING, window, begin)
    keyboard.press(key, _CONTROL)
    if faults:
        raise faults[0]


def _take_in(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.until(lambda: not window.home.overview.is_open)

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ResultsDialog)
        assert keyboard.focus is dialog.zone.choose
        keyboard.press(Qt.Key.Key_Space)
        keyboard.until(lambda: not dialog.job.is_running)
        assert keyboard.focus is dialog.take
        keyboard.press(Qt.Key.Key_Space)
        keyboard.until(lambda: not dialog.job.is_running)
        assert dialog.taken.undo.isVisible()
        keyboard.press(Qt.Key.Key_Escape)

    _inside(keyboard, window, Qt.Key.Key_R, work)


def _match(keyboard: Keyboard, window: MainWindow, cents: int) -> None:
    def work() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DepositDialog)
        assert keyboard.focus is dialog.amount
        keyboard.write(f"{cents / 100:,.2f}")
        keyboard.press(Qt.Key.Key_Return)
        keyboard.until(lambda: not dialog.question.is_open)
        assert keyboard.focus is dialog.records[0]
        keyboard.press(Qt.Key.Key_Space)
        assert dialog.noted.undo.isVisible()
        keyboard.press(Qt.Key.Key_Escape)

    _inside(keyboard, window, Qt.Key.Key_D, work)


def _declare_again(keyboard: Keyboard, window: MainWindow, desk: Desk) -> tuple[str, ...]:
    keyboard.tab_to(window.home.table)
    keyboard.press(Qt.Key.Key_Home, _CONTROL)
    keyboard.press(Qt.Key.Key_Return)
    view = window.declaration
    assert window.stack.currentWidget() is view
    keyboard.alt("t")
    assert view.tabs.currentWidget() is view.answers
    keyboard.until(lambda: not view.answers.question.is_open)
    keyboard.alt("n")
    keyboard.until(lambda: isinstance(QApplication.activeModalWidget(), Wizard))
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    keyboard.until(lambda: wizard.journey.step is Step.CHOOSE and not wizard.journey.job.is_running)
    keyboard.alt("n")
    keyboard.until(lambda: wizard.journey.step is Step.SAVE)
    keyboard.press(Qt.Key.Key_Space)
    keyboard.alt("s")
    keyboard.until(lambda: bool(wizard.journey.saved))
    numbers = desk.history.declaration(wizard.journey.saved[0].history_id).file.numbers
    keyboard.press(Qt.Key.Key_Return)
    keyboard.alt("d")
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    return numbers
