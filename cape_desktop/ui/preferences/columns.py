"""Preferences: the column mappings that were remembered, to look at and to forget."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from cape_desktop.domain.fields import Field
from cape_desktop.history.records import RememberedMapping
from cape_desktop.problems import Problem
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.preferences.change import Change, Part
from cape_desktop.ui.theme.icons import set_icon
from cape_desktop.ui.theme.look import row_height
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.flow import FlowLayout
from cape_desktop.ui.widgets.rows import RowsModel
from cape_desktop.ui.widgets.table import rows_view
from cape_desktop.wording.sources import field_name


class ColumnsPart(Part):
    """Every list whose columns were matched by hand: its headers, what they were matched to, and Forget."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("ColumnsPart", "Remembered columns"),
            QCoreApplication.translate(
                "ColumnsPart",
                "Lists whose columns you matched yourself. When the same headers come again, they are matched the "
                "same way. Forgetting changes no declaration.",
            ),
            wide=True,
        )
        columns: tuple[Column[RememberedMapping], ...] = (
            Column(self.tr("Matched"), matched_text),
            Column(self.tr("Headers of the list"), _headers_text, tooltip=lambda one: "\n".join(_named(one))),
            Column(self.tr("Last used"), _day, key=lambda one: one.used_at.timestamp() if one.used_at else None),
        )
        self.model: RowsModel[RememberedMapping] = RowsModel(columns, lambda one: one.fingerprint, parent=self)
        self.table = rows_view(self.model, self.tr("Remembered columns"))
        self.table.set_empty_text(self.tr("Nothing is remembered yet: every list so far was matched by itself"))
        self.table.setMinimumHeight(5 * row_height())
        self.table.selected.connect(lambda _rows: self._judge())
        self.forget = QPushButton(self.tr("&Forget the selected"))
        self.forget_all = QPushButton(self.tr("Forget &all"))
        for button in (self.forget, self.forget_all):
            button.setAutoDefault(False)
            set_icon(button, "close")
        self.forget.clicked.connect(lambda: self._forget(self.table.selected_rows()))
        self.forget_all.clicked.connect(lambda: self._forget(self.model.all_rows()))
        row = FlowLayout()
        row.addWidget(self.forget)
        row.addWidget(self.forget_all)
        self.content.addWidget(self.table, 1)
        self.content.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Reads what is remembered again."""
        self.model.set_rows(self.desk.history.mappings())
        self._judge()

    def _judge(self) -> None:
        self.forget.setEnabled(bool(self.table.selected_rows()))
        self.forget_all.setEnabled(bool(self.model.all_rows()))

    def _forget(self, mappings: Sequence[RememberedMapping]) -> None:
        try:
            for mapping in mappings:
                self.desk.history.forget_mapping(mapping.fingerprint)
        except Problem as problem:
            self.say_problem(problem)
            return
        self.refresh()
        self._offer_undo(tuple(mappings))
        self.changed.emit(Change.MAPPINGS)

    def _offer_undo(self, mappings: tuple[RememberedMapping, ...]) -> None:
        card = self.say(self.tr("%Ln list(|s) forgotten", "", len(mappings)))
        self.undo = card.add_button(self.tr("&Undo"), "undo")
        self.undo.clicked.connect(lambda: self._bring_back(mappings))
        self.undo.setFocus()

    def _bring_back(self, mappings: tuple[RememberedMapping, ...]) -> None:
        for mapping in reversed(mappings):
            self.desk.history.remember_mapping(mapping)
        self.say_nothing()
        self.refresh()
        self.table.setFocus()
        self.changed.emit(Change.MAPPINGS)


def matched_text(mapping: RememberedMapping) -> str:
    """What was matched to what: "entry number: Entry No., entry date: Date"; the fields alone without headers."""
    try:
        places = msgspec.json.decode(mapping.mapping, type=dict[Field, tuple[int, ...]])
    except msgspec.MsgspecError:
        return QCoreApplication.translate("ColumnsPart", "From another version of the program; not used")
    told = []
    for field, columns in places.items():
        headers = " + ".join(mapping.headers[place] for place in columns if place < len(mapping.headers))
        name = field_name(field, translated)
        told.append(f"{name}: {headers}" if headers else name)
    return ", ".join(told)


def _named(mapping: RememberedMapping) -> tuple[str, ...]:
    return tuple(header for header in mapping.headers if header.strip())


def _headers_text(mapping: RememberedMapping) -> str:
    return ", ".join(_named(mapping)) or QCoreApplication.translate("ColumnsPart", "(no headers)")


def _day(mapping: RememberedMapping) -> str:
    return date_text(mapping.used_at.date()) if mapping.used_at else ""
