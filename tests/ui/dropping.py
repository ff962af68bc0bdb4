"""Files dropped on a window, as the system hands them over: first the drag comes in, then it is let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY, _LEFT, _NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(target: QWidget, *paths: Path) -> bool:
    """Drops files on `target`; gives whether it takes them."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    coming = QDragEnterEvent(QPoint(5, 5), _COPY, held, _LEFT, _NONE)
    QApplication.sendEvent(target, coming)
    if coming.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), _COPY, held, _LEFT, _NONE))
    return coming.isAccepted()
