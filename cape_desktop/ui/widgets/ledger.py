"""How a table with sums is laid out: figures above, the rows with the panel about the selected one, actions below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cape_desktop.ui.theme.look import EDGE, GAP, PAD
from cape_desktop.ui.widgets.cards import Figure
from cape_desktop.ui.widgets.side_panel import SidePanel, beside
from cape_desktop.ui.widgets.table import RowsView


def lay_out_ledger(
    page: QWidget,
    figures: Sequence[Figure],
    table: RowsView,
    side: SidePanel,
    actions: Sequence[QPushButton],
    above: QWidget | None = None,
) -> None:
    """Puts them on `page`, which has no layout yet; the first action stands at the left, the others at the right.

    `above` stands between the figures and the table.
    """
    top = QHBoxLayout()
    top.setSpacing(EDGE)
    for figure in figures:
        top.addWidget(figure, 1)
    foot = QHBoxLayout()
    foot.setSpacing(PAD)
    for place, action in enumerate(actions):
        foot.addWidget(action)
        if not place:
            foot.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, GAP, 0, 0)
    column.setSpacing(GAP)
    column.addLayout(top)
    if above is not None:
        column.addWidget(above)
    column.addWidget(beside(table, side), 1)
    column.addLayout(foot)
