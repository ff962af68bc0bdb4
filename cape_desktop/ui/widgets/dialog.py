"""The dialog that the program's own dialogs are: Enter does what the focus shows, Tab goes as one reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton, QWidget

from cape_desktop.ui.jobs import Job
from cape_desktop.ui.widgets.focus import order_tabs


class Dialog(QDialog):
    """Enter presses the button that has the focus; in a table or a field it presses none, as Qt would."""

    def showEvent(self, event: QShowEvent) -> None:
        """Lets no button look as if Enter pressed it from elsewhere; Qt would choose one."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        super().showEvent(event)

    def done(self, code: int) -> None:
        """Lets work of its own come to its end, which is told while there is a dialog to tell it."""
        for job in self.findChildren(Job):
            while job.is_running:  # one end may begin the next work
                job.wait()
        super().done(code)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads, whatever was added meanwhile."""
        order_tabs(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Enter from a button that the person is not at."""
        if not is_enter(event):
            super().keyPressEvent(event)
        else:
            press_focused(self)


def is_enter(event: QKeyEvent) -> bool:
    """Whether one of the two Enter keys was pressed."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget) -> bool:
    """Presses the button of whatever kind that has the focus, as Space would; False when no button has it."""
    focused = window.focusWidget()
    if not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True
