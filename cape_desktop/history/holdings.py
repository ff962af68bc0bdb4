"""What all that is kept says of entry numbers: declared here or elsewhere, accepted, waiting or refused."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Said, Verdict, newest
from cape_desktop.history import events, results
from cape_desktop.history.records import DeclarationState, Event

_DECIDED: Final = (
    "SELECT declaration_id, number, kind, verdict, CASE message WHEN '' THEN status ELSE message END, on_day"
    " FROM standings WHERE verdict <> ?"
)


def declared(connection: sqlite3.Connection) -> dict[str, Declared]:
    """What is known of every entry number that a declaration holds or refused, here or elsewhere.

    A closed declaration says what it said before it was closed; one that was closed without ever being uploaded was
    given up and says nothing. CBP's answers to entries of no declaration here tell of one that was made elsewhere, and
    so does a list that a person brought, until CBP answers for its entries or a later refusal here.
    """
    known, refused_on = _here(connection)
    for number, statements in _answers_elsewhere(connection).items():
        known[number] = _answered(statements)
        refused_on[number] = max(one.as_of.date() for one in statements)
    for number, listed in results.listed_elsewhere(connection).items():
        before = known.get(number, Declared())
        if not before.held_by and not (before.refused_on and refused_on[number] >= listed.as_of.date()):
            known[number] = replace(before, elsewhere_on=listed.source)
    return known


def _here(connection: sqlite3.Connection) -> tuple[dict[str, Declared], dict[str, date]]:
    """What the declarations, from old to new, say of their entries, and on which day one was refused last."""
    says = {declaration_id: _said(happened) for declaration_id, happened in events.of_all(connection).items()}
    decided = _decided(connection)
    names = dict(connection.execute("SELECT id, name FROM declarations").fetchall())
    shared: dict[tuple[Declared, str, str, str, int], Declared] = {}
    known: dict[str, Declared] = {}
    refused_on: dict[str, date] = {}
    for number, declaration_id in connection.execute(
        "SELECT number, declaration_id FROM declared ORDER BY declaration_id"
    ):
        field, message, day = _of_entry(*says[declaration_id], decided.get((declaration_id, number)))
        if field:
            key = (known.get(number, Declared()), field, names[declaration_id], message, declaration_id)
            known[number] = shared.get(key) or shared.setdefault(key, _with(*key))
        if field == "refused_on":
            refused_on[number] = day
    return known, refused_on


def _said(happened: tuple[Event, ...]) -> tuple[str, date]:
    """Which field of Declared a declaration with these events fills, none when it was given up; and since when."""
    last = next(event for event in reversed(happened) if event.kind is not DeclarationState.CLOSED)
    if last.kind.is_refused:
        return "refused_on", last.on
    if last.kind.is_accepted:
        return "accepted_on", last.on
    given_up = last.kind is DeclarationState.SAVED and happened[-1].kind is DeclarationState.CLOSED
    return "" if given_up else "pending_on", last.on


def _decided(connection: sqlite3.Connection) -> dict[tuple[int, str], tuple[str, str, str, date]]:
    """What CBP decided of single entries, by declaration and number: kind of file, verdict, CBP's message, the day."""
    return {
        (declaration_id, number): (kind, verdict, message, date.fromisoformat(on_day))
        for declaration_id, number, kind, verdict, message, on_day in connection.execute(_DECIDED, (Verdict.OTHER,))
    }


def _of_entry(field: str, since: date, decided: tuple[str, str, str, date] | None) -> tuple[str, str, date]:
    """Which field of Declared an entry of a declaration fills, CBP's message, and since when.

    What a claim says of the entry outweighs the state of the declaration. A validation result names the rows for
    which the file as a whole was refused: it gives the message as long as that refusal is the state.
    """
    if decided is None:
        return field, "", since
    kind, verdict, message, day = decided
    if kind == ResultKind.VALIDATION:
        return field, message if field == "refused_on" and verdict == Verdict.REFUSED else "", since
    return ("refused_on" if verdict == Verdict.REFUSED else "accepted_on"), message, day


def _with(before: Declared, field: str, name: str, message: str, declaration_id: int) -> Declared:
    refused = field == "refused_on"
    return Declared(
        accepted_on=name if field == "accepted_on" else before.accepted_on,
        pending_on=name if field == "pending_on" else before.pending_on,
        refused_on=name if refused else before.refused_on,
        message=message if refused else before.message,
        refused_id=declaration_id if refused else before.refused_id,
    )


def _answers_elsewhere(connection: sqlite3.Connection) -> dict[str, list[Said]]:
    """By number, what claims decided of entries that no declaration here has."""
    found: dict[str, list[Said]] = defaultdict(list)
    for one in results.said_of_strangers(connection):
        found[one.result.number].append(one)
    return found


def _answered(statements: Iterable[Said]) -> Declared:
    """What counts of the answers to one entry: of each claim the newest, and that one claim took it in."""
    of_claims: dict[str, list[Said]] = defaultdict(list)
    for one in statements:
        of_claims[one.result.claim].append(one)
    counting = [last for claim in of_claims.values() if (last := newest(claim)) is not None]
    counting.sort(key=lambda one: one.as_of)
    known = Declared()
    for one in counting:
        refused = one.result.verdict is Verdict.REFUSED
        message = (one.result.message or one.result.status) if refused else ""
        known = _with(known, "refused_on" if refused else "accepted_on", _name(one), message, 0)
    return known


def _name(said: Said) -> str:
    return f"{said.result.claim} ({said.source})" if said.result.claim else said.source
