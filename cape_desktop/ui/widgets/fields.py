"""Form fields that behave: they ignore the mouse wheel while the page scrolls under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QLineEdit, QWidget

from cape_desktop.ui.theme.icons import SMALL, grown
from cape_desktop.ui.translation import day_form


@dataclass(frozen=True, slots=True)
class _Held:
    """Keeps a value as it is: Qt would turn an enum that is also a text into a mere text."""

    value: Any


class Choice(QComboBox):
    """A list to choose one value from; values are Python objects and come back as the objects they are."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(grown(SMALL), grown(SMALL)))

    def add(self, words: str, value: Any, drawn: QIcon | None = None) -> None:
        """Adds one value with the words for it."""
        if drawn is None:
            self.addItem(words, _Held(value))
        else:
            self.addItem(drawn, words, _Held(value))

    def itemData(self, index: int, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """The value at a place, None at a separator."""
        held = super().itemData(index, role)
        return held.value if isinstance(held, _Held) else held

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """The value in front."""
        return self.itemData(self.currentIndex(), role)

    def choose(self, value: Any) -> None:
        """Shows `value` without telling anyone; stays as it is when the value is not in the list."""
        place = next((i for i in range(self.count()) if self.itemData(i) == value), None)
        if place is not None:
            was_blocked = self.blockSignals(True)
            self.setCurrentIndex(place)
            self.blockSignals(was_blocked)

    def showEvent(self, event: QShowEvent) -> None:
        """Sees to it that a screen reader on Linux says the name: there Qt passes on labels, but no name of a list."""
        super().showEvent(event)
        beside = self.parentWidget()
        if beside is not None and not any(_names(label, self) for label in beside.findChildren(QLabel)):
            label = QLabel(self.accessibleName(), beside)
            label.hide()
            label.setBuddy(self)
            self.destroyed.connect(label.deleteLater)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only the field with the focus turns with the wheel; else the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _names(label: QLabel, field: QWidget) -> bool:
    """Whether Qt takes `label` for the name of `field`: they must lie in the same part."""
    return label.buddy() is field and label.parentWidget() is field.parentWidget()


class SearchField(QLineEdit):
    """A field to search with. Escape empties it first; only in an empty one it closes the window, as elsewhere.

    `name` is what a screen reader calls it, `hint` stands in it while it is empty.
    """

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape with words in the field empties it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class DayField(QDateEdit):
    """A day to type or pick from a calendar."""

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_form())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_day(day)

    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Shows `day` without telling anyone."""
        was_blocked = self.blockSignals(True)
        self.setDate(QDate(day.year, day.month, day.day))
        self.blockSignals(was_blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only the field with the focus turns with the wheel; else the page scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
