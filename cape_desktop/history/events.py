"""The steps in the life of declarations, as rows; which of them is the newest."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.history.records import DeclarationState, Event

_EVENTS: Final = "SELECT declaration_id, kind, on_day, note, claim_number, source, id, noted_at, derived FROM events"


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
    rows = connection.execute(f"{_EVENTS} WHERE declaration_id = ?", (declaration_id,))
    return _in_order(_event(*row[1:]) for row in rows)


def of_all(connection: sqlite3.Connection) -> dict[int, tuple[Event, ...]]:
    """The events of every declaration, from old to new."""
    found: dict[int, list[Event]] = defaultdict(list)
    for declaration_id, *row in connection.execute(_EVENTS):
        found[declaration_id].append(_event(*row))
    return {declaration_id: _in_order(events) for declaration_id, events in found.items()}


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """From old to new: saving first, then by day; and no answer of CBP before the upload that it answers.

    The day of an upload is what a person noted, and they may have noted it late: an answer to what ACE does not have
    yet, by what is noted, takes the upload before it. A refusal takes only one of its own day, for a later one may be
    of the mended file; but a claim that was refused names the first upload, whatever its day.
    """
    waiting = sorted(events, key=_day_and_place)
    ordered: list[Event] = []
    while waiting:
        event = waiting.pop(0)
        if _is_answer(event) and not _is_with_cbp(ordered):
            known = any(one.kind is DeclarationState.UPLOADED for one in ordered)
            late = event.kind.is_accepted or (event.claim_number != "" and not known)
            uploads = [one for one in waiting if one.kind is DeclarationState.UPLOADED and (late or one.on == event.on)]
            ordered += uploads[:1]
            waiting = [one for one in waiting if one not in uploads[:1]]
        ordered.append(event)
    return tuple(ordered)


def _is_answer(event: Event) -> bool:
    """Whether it can only follow an upload; a person may note a refusal of an upload that they did not note."""
    return event.kind.is_accepted or (event.kind.is_refused and event.derived)


def _is_with_cbp(ordered: list[Event]) -> bool:
    """Whether ACE has the file after these steps."""
    return bool(ordered) and ordered[-1].kind is not DeclarationState.SAVED and not ordered[-1].kind.is_refused


def _day_and_place(event: Event) -> tuple[bool, date, int, int]:
    """On one day: what a file refused, uploads and refusals as a person noted them, what a file accepted, the rest."""
    if event.derived:
        place = 0 if event.kind.is_refused else 2
    else:
        place = 1 if event.kind is DeclarationState.UPLOADED or event.kind.is_refused else 3
    return event.kind is not DeclarationState.SAVED, event.on, place, event.id


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
