"""Says aloud what happened, to those who hear the window instead of seeing it."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Lets a screen reader say `words` about `widget`; `at_once` interrupts what it is saying, for what went wrong."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    urgent = QAccessible.AnnouncementPoliteness.Assertive if at_once else QAccessible.AnnouncementPoliteness.Polite
    event.setPoliteness(urgent)
    QAccessible.updateAccessibility(event)
