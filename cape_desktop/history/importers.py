"""Importers and their answers to the readiness checklist, as rows."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.readiness import Answer, ItemState


def all_importers(connection: sqlite3.Connection) -> tuple[Importer, ...]:
    """Every importer, by name."""
    rows = connection.execute("SELECT id, name, number, role, filer_codes, corporate FROM importers").fetchall()
    found = (
        Importer(
            name,
            number,
            Role(role),
            tuple(json.loads(codes)),
            None if corporate is None else bool(corporate),
            importer_id,
        )
        for importer_id, name, number, role, codes, corporate in rows
    )
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def is_known(connection: sqlite3.Connection, importer_id: int) -> bool:
    """Whether this importer is stored."""
    return connection.execute("SELECT 1 FROM importers WHERE id = ?", (importer_id,)).fetchone() is not None


def insert(connection: sqlite3.Connection, importer: Importer) -> int:
    """Stores a new importer and gives its id."""
    cursor = connection.execute(
        "INSERT INTO importers (name, number, role, filer_codes, corporate) VALUES (?, ?, ?, ?, ?)", _values(importer)
    )
    return cursor.lastrowid or 0


def update(connection: sqlite3.Connection, importer: Importer) -> None:
    """Replaces what is stored of a known importer."""
    connection.execute(
        "UPDATE importers SET name = ?, number = ?, role = ?, filer_codes = ?, corporate = ? WHERE id = ?",
        (*_values(importer), importer.id),
    )


def delete(connection: sqlite3.Connection, importer_id: int) -> None:
    """Deletes an importer with its answers, drafts and declarations (the foreign keys see to it)."""
    connection.execute("DELETE FROM importers WHERE id = ?", (importer_id,))


def answers(connection: sqlite3.Connection, importer_id: int) -> dict[str, Answer]:
    """What the importer answered, by item."""
    rows = connection.execute(
        "SELECT item_id, state, on_day, note FROM answers WHERE importer_id = ? ORDER BY item_id", (importer_id,)
    )
    return {
        item_id: Answer(ItemState(state), date.fromisoformat(on_day) if on_day else None, note)
        for item_id, state, on_day, note in rows
    }


def set_answer(connection: sqlite3.Connection, importer_id: int, item_id: str, answer: Answer) -> None:
    """Stores one answer in place of an earlier one."""
    connection.execute(
        "INSERT OR REPLACE INTO answers (importer_id, item_id, state, on_day, note) VALUES (?, ?, ?, ?, ?)",
        (importer_id, item_id, answer.state.value, answer.on.isoformat() if answer.on else None, answer.note),
    )


def _values(importer: Importer) -> tuple[str, str, str, str, int | None]:
    corporate = None if importer.corporate is None else int(importer.corporate)
    return importer.name, importer.number, importer.role.value, json.dumps(importer.filer_codes), corporate
