"""A person in front of a dialog that keeps the program waiting: what they do in it, once it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

_PAUSE = 20
"""Milliseconds between two looks at whether a dialog has opened."""


def within(open_it: Callable[[], object], work: Callable[[QWidget], object]) -> list[QWidget]:
    """Opens a dialog, does `work` in it once it is there, and closes it; gives the dialog, if one opened.

    `open_it` has to last until then.
    """
    opened: list[QWidget] = []
    faults: list[BaseException] = []

    watch = QTimer()
    watch.setInterval(_PAUSE)
    before = QApplication.activeModalWidget()

    def begin() -> None:
        front = QApplication.activeModalWidget()
        if front is None or front is before:
            return
        watch.stop()
        opened.append(front)
        try:
            work(front)
        except BaseException as fault:  # noqa: BLE001 - told once the dialog is closed
            faults.append(fault)
        front.close()

    watch.timeout.connect(begin)
    watch.start()
    open_it()
    watch.stop()
    for fault in faults:
        raise fault
    return opened
