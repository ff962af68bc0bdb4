"""The order of Tab: through a window as its layouts hold things, also where parts come and go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableWidget,
    QTabWidget,
    QWidget,
)


def order_tabs(window: QWidget) -> None:
    """Makes Tab go as one reads. Qt itself puts what is added later behind everything else."""
    stops = [widget for widget in as_read(window) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def as_read(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all that is in it, in the order in which it stands on the screen."""
    yield widget
    for part in _parts(widget):
        if part is not None:
            yield from as_read(part)


def _parts(widget: QWidget) -> Iterator[QWidget | None]:
    if isinstance(widget, QSplitter | QStackedWidget):
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        yield from (widget.widget(place) for place in range(widget.count()))
    elif isinstance(widget, QScrollArea):
        yield widget.widget()
    elif isinstance(widget, QMainWindow):
        yield widget.centralWidget()
    elif isinstance(widget, QTableWidget):
        places = product(range(widget.rowCount()), range(widget.columnCount()))
        yield from (widget.cellWidget(row, column) for row, column in places)
    elif not isinstance(widget, QAbstractItemView):
        layout: QLayout | None = widget.layout()
        if layout is not None:
            yield from _held(layout)


def _held(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        held = item.widget() if item is not None else None
        if held is not None:
            yield held
        elif inner is not None:
            yield from _held(inner)
