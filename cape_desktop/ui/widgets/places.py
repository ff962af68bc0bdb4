"""Where windows stood and how wide columns were, kept from one start to the next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QSettings, QSize, QTimer
from PySide6.QtWidgets import QWidget

from cape_desktop.ui.desk import Desk
from cape_desktop.ui.widgets.table import RowsView

_PAUSE = 400
"""Milliseconds after which a column is no longer being dragged."""
_FRAME = QSize(16, 48)
"""Pixels for borders and title bar, which no window knows before it is shown."""


def restore_place(window: QWidget, desk: Desk, size: tuple[int, int]) -> None:
    """Puts a window where it stood last; the first time it gets `size`, or what the screen has room for."""
    kept = _file(desk).value(_key(window))
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        window.resize(QSize(*size).boundedTo(window.screen().availableSize() - _FRAME))


def keep_place(window: QWidget, desk: Desk) -> None:
    """Remembers where a window stands."""
    _file(desk).setValue(_key(window), window.saveGeometry())


def _file(desk: Desk) -> QSettings:
    return QSettings(str(desk.folders.data / "window.ini"), QSettings.Format.IniFormat)


def _key(window: QWidget) -> str:
    return f"geometry/{type(window).__name__}"


def keep_widths(view: RowsView, desk: Desk, name: str) -> None:
    """Gives a table the widths that the person chose for it last, and remembers those they choose from now on."""
    known = desk.settings.column_widths.get(name, {})
    view.take_widths({int(place): width for place, width in known.items() if place.isdigit()})
    soon = QTimer(view)
    soon.setSingleShot(True)
    soon.setInterval(_PAUSE)

    def keep() -> None:
        settings = desk.settings
        before = settings.column_widths.get(name, {})
        widths = before | {str(place): width for place, width in view.own_widths().items()}
        desk.keep_settings(replace(settings, column_widths={**settings.column_widths, name: widths}))

    soon.timeout.connect(keep)
    view.widths_chosen.connect(soon.start)
