"""Preparations that are not saved yet, as rows."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Final

from cape_desktop.history.records import Draft

_DRAFTS: Final = "SELECT inputs, page, title, importer_id, id, updated_at FROM drafts WHERE"


def keep(connection: sqlite3.Connection, draft: Draft, now: datetime) -> int:
    """Replaces the draft with this id, or stores a new one where there is none; gives the id."""
    values = (draft.importer_id, draft.title, draft.page, draft.inputs, now.isoformat())
    changed = connection.execute(
        "UPDATE drafts SET importer_id = ?, title = ?, page = ?, inputs = ?, updated_at = ? WHERE id = ?",
        (*values, draft.id),
    )
    if changed.rowcount:
        return draft.id
    cursor = connection.execute(
        "INSERT INTO drafts (importer_id, title, page, inputs, updated_at) VALUES (?, ?, ?, ?, ?)", values
    )
    return cursor.lastrowid or 0


def all_drafts(connection: sqlite3.Connection, importer_id: int | None) -> tuple[Draft, ...]:
    """The drafts of one importer (None: of all and of none), the one touched last first."""
    rows = connection.execute(f"{_DRAFTS} ? IS NULL OR importer_id = ?", (importer_id, importer_id)).fetchall()
    found = [_draft(row) for row in rows]
    return tuple(sorted(found, key=lambda one: (_moment(one), one.id), reverse=True))


def one_draft(connection: sqlite3.Connection, draft_id: int) -> Draft | None:
    """The draft with this id, None when there is none."""
    row = connection.execute(f"{_DRAFTS} id = ?", (draft_id,)).fetchone()
    return None if row is None else _draft(row)


def drop(connection: sqlite3.Connection, draft_id: int) -> None:
    """Deletes a draft; one that is gone already is no fault."""
    connection.execute("DELETE FROM drafts WHERE id = ?", (draft_id,))


def _draft(row: tuple[str, str, str, int | None, int, str]) -> Draft:
    inputs, page, title, importer_id, draft_id, updated_at = row
    return Draft(inputs, page, title, importer_id, draft_id, datetime.fromisoformat(updated_at))


def _moment(draft: Draft) -> float:
    return draft.updated_at.timestamp() if draft.updated_at else 0.0
