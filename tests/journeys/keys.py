"""A person who has nothing but a keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_MOST_TABS = 60
_ANIMATED = 150


class Keyboard:
    """Sends keys to whatever has the focus, as the system does."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    @property
    def focus(self) -> QWidget:
        """Where the next key goes, once the window in front has the keyboard."""
        front = QApplication.activeModalWidget()
        if front is not None:
            self._qtbot.waitUntil(lambda: QApplication.activeWindow() is front)
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None, "no window has the keyboard"
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """One key."""
        QTest.keyClick(self.focus, key, modifiers)
        QApplication.processEvents()

    def alt(self, letter: str) -> None:
        """Alt and a letter; a button pressed like this clicks a tenth of a second later."""
        self.press(Qt.Key(ord(letter.upper())), _ALT)
        self._qtbot.wait(_ANIMATED)

    def write(self, text: str) -> None:
        """Text, letter by letter."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, wanted: QWidget) -> None:
        """Tab until `wanted` has the focus; fails when it cannot be reached."""
        for _ in range(_MOST_TABS):
            if self.focus is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {wanted.accessibleName() or wanted}")

    def until(self, condition: Callable[[], bool]) -> None:
        """Waits as a person does."""
        self._qtbot.waitUntil(condition, timeout=20_000)
