"""What follows from everything that was imported: what counts for each declared entry, and the steps it makes."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from cape_desktop.domain.claims import Made, attributed, plain_number
from cape_desktop.domain.lifecycle import Step, standings, steps_of
from cape_desktop.domain.refunds import standing
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Said, Verdict
from cape_desktop.history import events, results
from cape_desktop.history.records import EntryStanding, Event

_STANDINGS: Final = (
    "SELECT declaration_id, number, kind, verdict, status, message, claim, on_day, since, source FROM standings"
    " WHERE ? IS NULL OR declaration_id = ? ORDER BY declaration_id, number"
)


def refresh(connection: sqlite3.Connection, now: datetime) -> None:
    """Makes standings and derived events anew from all that was imported; the order of importing plays no part."""
    if not _is_needed(connection):
        return
    connection.execute("DELETE FROM standings")
    connection.execute("DELETE FROM events WHERE derived")
    made = _made(connection)
    paid = _paid(connection)
    by_declaration = attributed(results.said(connection), made)
    for one in made:
        statements = by_declaration.get(one.id, ())
        counting = standings(statements)
        _insert_standings(connection, one.id, statements, counting)
        noted = events.of_declaration(connection, one.id)
        for step in steps_of(one.numbers, statements, paid):
            if not _is_noted(step, noted):
                event = Event(step.kind, step.on, claim_number=step.claim, source=step.source, derived=True)
                events.add(connection, one.id, event, now)


def _is_needed(connection: sqlite3.Connection) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM imports) OR EXISTS (SELECT 1 FROM events WHERE derived)"
    return bool(connection.execute(query).fetchone()[0])


def _made(connection: sqlite3.Connection) -> list[Made]:
    """The declarations that some statement could speak of."""
    numbers: dict[int, list[str]] = defaultdict(list)
    for declaration_id, number in connection.execute(
        "SELECT declaration_id, number FROM declared WHERE declaration_id IN (SELECT declaration_id FROM declared JOIN"
        " entry_results USING (number)) ORDER BY declaration_id"
    ):
        numbers[declaration_id].append(number)
    claims = dict(
        connection.execute(
            "SELECT declaration_id, claim_number FROM events WHERE claim_number <> '' AND NOT derived"
            " ORDER BY on_day, id"
        ).fetchall()
    )
    moments = connection.execute(
        "SELECT declarations.id, made_at FROM declarations JOIN preparations ON preparations.id = preparation_id"
    )
    return [
        Made(key, datetime.fromisoformat(made_at).date(), frozenset(numbers[key]), claims.get(key, ""))
        for key, made_at in moments.fetchall()
        if key in numbers
    ]


def _paid(connection: sqlite3.Connection) -> dict[str, date]:
    """The day on which the whole refund of an entry had been paid out, for the entries of which that is known."""
    found = {number: standing(said) for number, said in results.refunds(connection).items()}
    return {number: one.on for number, one in found.items() if one.is_paid and one.on is not None}


def _insert_standings(
    connection: sqlite3.Connection, declaration_id: int, statements: tuple[Said, ...], counting: Mapping[str, Said]
) -> None:
    since: dict[tuple[str, Verdict | None], date] = {}
    for one in statements:
        key = (one.result.number, one.result.verdict)
        day = one.as_of.date()
        since[key] = min(since.get(key, day), day)
    connection.executemany(
        "INSERT INTO standings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                declaration_id,
                number,
                one.kind.value,
                one.result.verdict,
                one.result.status,
                one.result.message,
                one.result.claim,
                one.as_of.date().isoformat(),
                since[number, one.result.verdict].isoformat(),
                one.source,
            )
            for number, one in counting.items()
        ),
    )


def _is_noted(step: Step, noted: tuple[Event, ...]) -> bool:
    """Whether a person noted the step already, with the same claim number or one that the file does not know."""
    claim = plain_number(step.claim)
    return any(event.kind is step.kind and (not claim or plain_number(event.claim_number) == claim) for event in noted)


def all_standings(connection: sqlite3.Connection, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
    """What counts for the entries of one declaration (None: of all), by declaration and number."""
    return tuple(
        EntryStanding(
            key,
            number,
            ResultKind(kind),
            Verdict(verdict),
            status,
            message,
            claim,
            date.fromisoformat(on_day),
            date.fromisoformat(since),
            source,
        )
        for key, number, kind, verdict, status, message, claim, on_day, since, source in connection.execute(
            _STANDINGS, (declaration_id, declaration_id)
        )
    )
