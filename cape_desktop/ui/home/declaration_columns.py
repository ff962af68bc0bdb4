"""What the table of declarations on the home page shows of each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.declaration import slug
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import DeclarationRow
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.translation import counted, date_text, day_text, money_text
from cape_desktop.ui.widgets.columns import Column
from cape_desktop.ui.widgets.states import state_tone, state_word

IMPORTER: Final = 1
"""The place of the column that says nothing new beside one importer alone."""
SAVED: Final = 2
ENTRIES: Final = 3
"""The places of columns that small windows can do without; the day is in the file's name, too."""


def short_name(row: DeclarationRow) -> str:
    """The name of a declaration's file without what all files of its importer have in common."""
    return row.name.removeprefix("cape-").removeprefix(f"{slug(row.importer_name)}-").removesuffix(".csv")


def declaration_columns(desk: Desk) -> tuple[Column[DeclarationRow], ...]:
    """File, importer, day, entries, money, state and last safe day."""
    tr = QCoreApplication.translate
    return (
        Column(tr("Home", "File"), short_name, tooltip=lambda row: row.name, elide_middle=True),
        Column(tr("Home", "Importer"), lambda row: row.importer_name, elide_middle=True),
        Column(tr("Home", "Saved"), lambda row: date_text(row.made_at.date()), key=lambda row: row.made_at, width=14),
        Column(tr("Home", "Entries"), lambda row: counted(row.entries), key=lambda row: row.entries, numeric=True),
        Column(
            tr("Home", "IEEPA duty"),
            lambda row: money_text(row.duty_cents),
            key=lambda row: row.duty_cents,
            numeric=True,
        ),
        Column(
            tr("Home", "State"),
            lambda row: state_word(row.state),
            icon=lambda row: (state_tone(row.state).value, state_tone(row.state)),
            may_say=tuple(state_word(state) for state in DeclarationState),
        ),
        Column(
            tr("Home", "Last safe day"),
            lambda row: date_text(row.open_day),
            key=lambda row: row.open_day,
            width=14,
            tooltip=lambda row: day_text(row.open_day, desk.today()),
        ),
    )
