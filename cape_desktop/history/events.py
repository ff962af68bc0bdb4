"""The steps in the life of declarations, as rows; which of them is the newest; what they say of entry numbers."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import DeclarationState, Event

_EVENTS: Final = "SELECT declaration_id, kind, on_day, note, claim_number, source, id, noted_at, derived FROM events"
_IN_ORDER: Final = "ORDER BY kind <> 'saved', on_day, derived DESC, id"
"""By day, then as noted; on one day a person's word comes after what follows from a file. Saving comes first whatever
its day: a step may be noted with a day before it by mistake."""

_REFUSED: Final = frozenset({DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED})
_PENDING: Final = frozenset({DeclarationState.SAVED, DeclarationState.UPLOADED})


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


def declared(connection: sqlite3.Connection) -> dict[str, Declared]:
    """What the declarations, from old to new, say of every entry number that one of them holds or refused.

    A closed declaration says what it said before it was closed; one that was closed without ever being uploaded was
    given up and says nothing.
    """
    says = {declaration_id: _said(events) for declaration_id, events in of_all(connection).items()}
    standing = _standing(connection)
    names = dict(connection.execute("SELECT id, name FROM declarations").fetchall())
    shared: dict[tuple[Declared, str, str, str], Declared] = {}
    known: dict[str, Declared] = {}
    for number, declaration_id in connection.execute(
        "SELECT number, declaration_id FROM declared ORDER BY declaration_id"
    ):
        field, message = _of_entry(says[declaration_id], standing.get((declaration_id, number)))
        if field:
            key = (known.get(number, Declared()), field, names[declaration_id], message)
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


def _standing(connection: sqlite3.Connection) -> dict[tuple[int, str], tuple[str, str, str]]:
    """What CBP decided of single entries, by declaration and number: kind of file, verdict, CBP's message."""
    return {
        (declaration_id, number): (kind, verdict, message)
        for declaration_id, number, kind, verdict, message in connection.execute(
            "SELECT declaration_id, number, kind, verdict, CASE message WHEN '' THEN status ELSE message END"
            " FROM standings WHERE verdict <> ?",
            (Verdict.OTHER,),
        )
    }


def _of_entry(field: str, decided: tuple[str, str, str] | None) -> tuple[str, str]:
    """Which field of Declared an entry of a declaration fills, and CBP's message.

    What a claim says of the entry outweighs the state of the declaration. A validation result names the rows for
    which the file as a whole was refused: it gives the message as long as that refusal is the state.
    """
    if decided is None:
        return field, ""
    kind, verdict, message = decided
    if kind == ResultKind.VALIDATION:
        return field, message if field == "refused_on" else ""
    return ("refused_on" if verdict == Verdict.REFUSED else "accepted_on"), message


def _with(before: Declared, field: str, name: str, message: str) -> Declared:
    refused = field == "refused_on"
    return Declared(
        accepted_on=name if field == "accepted_on" else before.accepted_on,
        pending_on=name if field == "pending_on" else before.pending_on,
        refused_on=name if refused else before.refused_on,
        message=message if refused else before.message,
    )


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
