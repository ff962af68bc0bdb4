"""The table of declarations on the home page, with its search, and what it is narrowed to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cape_desktop.history.records import DeclarationRow
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home.declaration_columns import ENTRIES, IMPORTER, SAVED, declaration_columns
from cape_desktop.ui.theme.icons import IconLabel
from cape_desktop.ui.theme.look import PAD, Size, Words, row_height, section, text_height
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import LinkButton
from cape_desktop.ui.widgets.fields import SearchField
from cape_desktop.ui.widgets.places import keep_widths
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view

_SEARCH_PAUSE = 150
_ROOM_FOR = {SAVED: (48, 54), ENTRIES: (0, 47)}
"""From how many text heights on there is room for a column, without and with that of the importers."""


class DeclarationList(QWidget):
    """The declarations of an importer or of all. `opened(declaration id)` when one is to be looked at."""

    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._importer_id: int | None = None
        self._everything: tuple[DeclarationRow, ...] = ()
        self._only: frozenset[int] = frozenset()
        self._make_table()
        self._make_search()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        head = QHBoxLayout()
        head.addWidget(section(self.tr("Declarations")))
        head.addStretch(1)
        head.addWidget(IconLabel("search"))
        head.addWidget(self.search, 2)
        column.addLayout(head)
        column.addWidget(self._make_narrowed())
        column.addWidget(self.table, 1)

    def _make_table(self) -> None:
        self.model = RowsModel(declaration_columns(self._desk), identity=lambda row: row.id, parent=self)
        self.table = rows_view(self.model, self.tr("Declarations"))
        self.table.opened.connect(lambda row: self.opened.emit(row.id))
        self.table.setMinimumHeight(4 * row_height())
        keep_widths(self.table, self._desk, "declarations")

    def _make_search(self) -> None:
        self.search = SearchField(self.tr("Search declarations"), self.tr("Name, entry number or claim number"))
        self.search.setMaximumWidth(22 * text_height())
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search_soon = QTimer(self)
        self._search_soon.setSingleShot(True)
        self._search_soon.setInterval(_SEARCH_PAUSE)
        self._search_soon.timeout.connect(self._show)
        self.search.textChanged.connect(self._on_typed)

    def _make_narrowed(self) -> QWidget:
        self.narrowed = QWidget()
        self.narrowed_to = Words("", Size.TEXT)
        self.show_all = LinkButton(self.tr("Show all declarations"))
        self.show_all.clicked.connect(self._on_show_all)
        row = QHBoxLayout(self.narrowed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD)
        row.addWidget(self.narrowed_to, 1)
        row.addWidget(self.show_all)
        self.narrowed.hide()
        return self.narrowed

    def show_declarations(self, rows: Sequence[DeclarationRow], importer_id: int | None) -> None:
        """Shows these, all of one importer or of all (None). What it is narrowed to stays while they are the same."""
        if {row.id for row in rows} != {row.id for row in self._everything}:
            self._only = frozenset()
        self._everything, self._importer_id = tuple(rows), importer_id
        self._fit()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out what can be done without where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        several = self._importer_id is None and any(row.importer_name for row in self._everything)
        self.table.setColumnHidden(IMPORTER, not several)
        for place, room in _ROOM_FOR.items():
            self.table.setColumnHidden(place, self.width() < room[several] * text_height())

    def narrow(self, ids: frozenset[int], words: str) -> None:
        """Shows these alone, with the keyboard on the first; `words` say what they have in common."""
        self.search.clear()
        self._only = ids
        self.narrowed_to.setText(words)
        self._show()
        self._go_to_first()
        announce(self, words)

    def _on_typed(self) -> None:
        self._only = frozenset()  # a search looks in all
        self._search_soon.start()

    def _on_show_all(self) -> None:
        self._only = frozenset()
        self._show()
        self._go_to_first()

    def _go_to_first(self) -> None:
        self.table.selectRow(0)
        self.table.setFocus()

    def _show(self) -> None:
        self._search_soon.stop()
        words = self.search.text().strip()
        found: Sequence[DeclarationRow] = self._everything
        if words:
            found = self._desk.history.declarations(self._importer_id, words)
        elif self._only:
            found = tuple(row for row in self._everything if row.id in self._only)
        self.narrowed.setVisible(bool(self._only))
        self.table.set_empty_text(
            self.tr("No declaration holds this. The search looks at names, entry numbers and claim numbers.")
            if words
            else self.tr("No declaration is saved yet. Prepare one, or go on with a draft.")
        )
        self.model.set_rows(found)
