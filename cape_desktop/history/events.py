"""The steps in the life of declarations, as rows; which of them is the newest."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.history.records import DeclarationState, Event

_EVENTS: Final = "SELECT declaration_id, kind, on_day, note, claim_number, source, id, noted_at, derived FROM events"
_IN_ORDER: Final = "ORDER BY kind <> 'saved', on_day, derived DESC, id"
"""By day, then as noted; on one day a person's word comes after what follows from a file. Saving comes first whatever
its day: a step may be noted with a day before it by mistake."""


def add(connection: sqlite3.Connection, declaration_id: int, event: Event, now: datetime) -> int:
    """Stores an event as noted `now` and gives its id."""
    cursor = connection.execute(
        "INSERT INTO events (declaration_id, kind, on_day, note, claim_number, source, noted_at, derived)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            declaration_id,
            event.kind.value,
            event.on.isoformat(),
            event.note,
            event.claim_number,
            event.source,
            now.isoformat(),
            int(event.derived),
        ),
    )
    return cursor.lastrowid or 0


def take_back(connection: sqlite3.Connection, event_id: int) -> None:
    """Deletes an event. Raises ValueError for the saving itself, for one that follows from a file, and for no event."""
    changed = connection.execute("DELETE FROM events WHERE id = ? AND kind <> 'saved' AND NOT derived", (event_id,))
    if not changed.rowcount:
        raise ValueError("only an event that was noted after saving can be taken back")


def of_declaration(connection: sqlite3.Connection, declaration_id: int) -> tuple[Event, ...]:
    """The events of one declaration, from old to new."""
    rows = connection.execute(f"{_EVENTS} WHERE declaration_id = ? {_IN_ORDER}", (declaration_id,))
    return tuple(_event(*row[1:]) for row in rows)


def of_all(connection: sqlite3.Connection) -> dict[int, tuple[Event, ...]]:
    """The events of every declaration, from old to new."""
    found: dict[int, list[Event]] = defaultdict(list)
    for declaration_id, *row in connection.execute(f"{_EVENTS} {_IN_ORDER}"):
        found[declaration_id].append(_event(*row))
    return {declaration_id: tuple(events) for declaration_id, events in found.items()}


def _event(kind: str, on_day: str, note: str, claim_number: str, source: str, *noting: Any) -> Event:
    event_id, noted_at, derived = noting
    return Event(
        DeclarationState(kind),
        date.fromisoformat(on_day),
        note,
        claim_number,
        source,
        event_id,
        datetime.fromisoformat(noted_at),
        bool(derived),
    )
