"""The steps in the life of declarations, as rows; which of them is the newest; what they say of entry numbers."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date, datetime
from typing import Final

from cape_desktop.domain.circumstances import Declared
from cape_desktop.history.records import DeclarationState, Event

_EVENTS: Final = "SELECT declaration_id, kind, on_day, note, claim_number, source, id, noted_at FROM events"
_IN_ORDER: Final = "ORDER BY kind <> 'saved', on_day, id"
"""By day, then as noted. Saving comes first whatever its day: a step may be noted with a day before it by mistake."""

_REFUSED: Final = frozenset({DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED})
_PENDING: Final = frozenset({DeclarationState.SAVED, DeclarationState.UPLOADED})


def add(connection: sqlite3.Connection, declaration_id: int, event: Event, now: datetime) -> int:
    """Stores an event as noted `now` and gives its id."""
    cursor = connection.execute(
        "INSERT INTO events (declaration_id, kind, on_day, note, claim_number, source, noted_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            declaration_id,
            event.kind.value,
            event.on.isoformat(),
            event.note,
            event.claim_number,
            event.source,
            now.isoformat(),
        ),
    )
    return cursor.lastrowid or 0


def take_back(connection: sqlite3.Connection, event_id: int) -> None:
    """Deletes an event. Raises ValueError for the saving itself and for an event that is not there."""
    changed = connection.execute("DELETE FROM events WHERE id = ? AND kind <> 'saved'", (event_id,))
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


def declared(connection: sqlite3.Connection) -> dict[str, Declared]:
    """What the declarations, from old to new, say of every entry number that one of them holds or refused.

    A closed declaration says what it said before it was closed; one that was closed without ever being uploaded was
    given up and says nothing.
    """
    says = {declaration_id: _said(events) for declaration_id, events in of_all(connection).items()}
    names = dict(connection.execute("SELECT id, name FROM declarations").fetchall())
    shared: dict[tuple[Declared, str, str], Declared] = {}
    known: dict[str, Declared] = {}
    for number, declaration_id in connection.execute(
        "SELECT number, declaration_id FROM declared ORDER BY declaration_id"
    ):
        field = says[declaration_id]
        if field:
            key = (known.get(number, Declared()), field, names[declaration_id])
            known[number] = shared.get(key) or shared.setdefault(key, _with(*key))
    return known


def _said(events: tuple[Event, ...]) -> str:
    """Which field of Declared a declaration with these events fills; none when it was given up."""
    state = next(event.kind for event in reversed(events) if event.kind is not DeclarationState.CLOSED)
    if state in _REFUSED:
        return "refused_on"
    if state not in _PENDING:
        return "accepted_on"
    given_up = state is DeclarationState.SAVED and events[-1].kind is DeclarationState.CLOSED
    return "" if given_up else "pending_on"


def _with(before: Declared, field: str, name: str) -> Declared:
    return Declared(
        accepted_on=name if field == "accepted_on" else before.accepted_on,
        pending_on=name if field == "pending_on" else before.pending_on,
        refused_on=name if field == "refused_on" else before.refused_on,
        message=before.message,
    )


def _event(kind: str, on_day: str, note: str, claim_number: str, source: str, event_id: int, noted_at: str) -> Event:
    return Event(
        DeclarationState(kind),
        date.fromisoformat(on_day),
        note,
        claim_number,
        source,
        event_id,
        datetime.fromisoformat(noted_at),
    )
