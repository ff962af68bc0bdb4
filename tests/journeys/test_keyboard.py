"""From “New declaration” to the saved file without a mouse, and found again when the program is opened anew."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.invented import entry_number
from tests.journeys.desks import Answers, broker_list, make_desk, report
from tests.journeys.keys import Keyboard

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NEW_NUMBER = entry_number("ABC7654321")


def opened_wizard() -> Wizard:
    """The wizard in front."""
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    return wizard


def test_that_a_declaration_is_made_by_keyboard_alone_and_found_again(qtbot: QtBot, tmp_path: Path) -> None:
    keyboard = Keyboard(qtbot)
    files = (str(report(tmp_path)), str(broker_list(tmp_path)))
    desk = make_desk(tmp_path, Answers(files=files))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    keyboard.press(Qt.Key.Key_N, _CONTROL)
    wizard = opened_wizard()

    def rests() -> bool:
        return not wizard.journey.job.is_running

    _to_the_entries(keyboard, wizard)
    keyboard.until(rests)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.until(lambda: wizard.journey.step is Step.CHECK)
    _mend(keyboard, wizard)
    keyboard.alt("n")
    keyboard.until(lambda: wizard.journey.step is Step.CHOOSE)
    left_out = _choose(keyboard, wizard)
    keyboard.alt("n")
    keyboard.until(lambda: wizard.journey.step is Step.SAVE)
    path = _save(keyboard, wizard)
    _note_the_upload(keyboard, wizard)
    window.close()
    desk.history.close()

    again = make_desk(tmp_path)
    reopened = MainWindow(again)
    qtbot.addWidget(reopened)
    reopened.show()
    (row,) = again.history.declarations()
    whole = again.history.declaration(row.id)
    assert whole.file.data == path.read_bytes()
    assert _NEW_NUMBER in {entry.number for entry in whole.preparation.entries}
    assert left_out not in whole.file.numbers
    assert [event.kind for event in whole.events] == [DeclarationState.SAVED, DeclarationState.UPLOADED]
    assert again.history.drafts() == ()
    reopened.close()
    again.history.close()


def _to_the_entries(keyboard: Keyboard, wizard: Wizard) -> None:
    keyboard.alt("n")
    assert wizard.journey.step is Step.ENTRIES
    assert keyboard.focus is wizard.entries.zone.choose
    keyboard.press(Qt.Key.Key_Space)


def _mend(keyboard: Keyboard, wizard: Wizard) -> None:
    card = wizard.check.repairs.first_button()
    assert card is not None
    assert keyboard.focus is card
    keyboard.press(Qt.Key.Key_Space)
    keyboard.until(lambda: wizard.check.repairs.first_button() is None and not wizard.journey.job.is_running)
    keyboard.tab_to(wizard.check.view)
    keyboard.press(Qt.Key.Key_Home, _CONTROL)
    keyboard.press(Qt.Key.Key_F2)
    keyboard.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    keyboard.press(Qt.Key.Key_A, _CONTROL)
    keyboard.write("abc-7654321-" + _NEW_NUMBER[-1])
    keyboard.press(Qt.Key.Key_Return)

    def is_read() -> bool:
        examined = wizard.journey.run.examined or ()
        return any(one.entry.number == _NEW_NUMBER for one in examined)

    keyboard.until(is_read)
    keyboard.press(Qt.Key.Key_Z, _CONTROL)
    keyboard.until(lambda: wizard.journey.run.examined is not None and not is_read())
    keyboard.press(Qt.Key.Key_Z, _CONTROL | _SHIFT)
    keyboard.until(is_read)
    assert wizard.journey.step is Step.CHECK


def _choose(keyboard: Keyboard, wizard: Wizard) -> str:
    keyboard.tab_to(wizard.choose.view)
    keyboard.press(Qt.Key.Key_Home, _CONTROL)
    first = wizard.choose.model.row_at(0).entry.number
    assert first in wizard.journey.run.chosen()
    keyboard.press(Qt.Key.Key_Space)
    assert first not in wizard.journey.run.chosen()
    return first


def _save(keyboard: Keyboard, wizard: Wizard) -> Path:
    assert not wizard.next_button.isEnabled()
    assert keyboard.focus is wizard.save.agreed
    keyboard.press(Qt.Key.Key_Space)
    keyboard.alt("s")
    keyboard.until(lambda: bool(wizard.journey.saved))
    return Path(wizard.journey.saved[0].path)


def _note_the_upload(keyboard: Keyboard, wizard: Wizard) -> None:
    keyboard.press(Qt.Key.Key_Return)
    assert wizard.journey.step is Step.WHAT_NEXT
    keyboard.alt("u")
    assert wizard.what_next.noted.isVisible()
    keyboard.alt("d")
    assert QApplication.activeModalWidget() is None
