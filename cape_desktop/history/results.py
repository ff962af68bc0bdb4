"""What CBP sent back, as rows: the imported files with all they said of entries and of money."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.domain.refunds import Refund, RefundSaid, RefundState
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Result, Said, Verdict
from cape_desktop.history.records import Import

_INSERT_RESULT: Final = (
    "INSERT INTO entry_results (import_id, place, number, claim, verdict, status, message, liquidation)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_REFUND: Final = (
    "INSERT INTO entry_refunds (import_id, place, number, refund_number, principal_cents, interest_cents, status,"
    " secondary, state, on_day, payment) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_IMPORTS: Final = "SELECT id, batch, kind, name, sha256, as_of, imported_at, unread FROM imports ORDER BY id"
_RESULTS: Final = (
    "SELECT import_id, number, claim, verdict, status, message, liquidation FROM entry_results"
    " JOIN imports ON imports.id = import_id"
)
_OF_CBP: Final = f"{_RESULTS} WHERE kind <> ? AND (? IS NULL OR number = ?) ORDER BY import_id, place"
_OF_STRANGERS: Final = (
    f"{_RESULTS} LEFT JOIN declared USING (number)"
    " WHERE declaration_id IS NULL AND verdict <> ? AND kind NOT IN (?, ?) ORDER BY import_id, entry_results.place"
)
_LISTED: Final = f"{_RESULTS} LEFT JOIN declarations USING (sha256) WHERE kind = ? AND declarations.id IS NULL"
_REFUNDS: Final = (
    "SELECT import_id, number, refund_number, principal_cents, interest_cents, status, secondary, state, on_day,"
    " payment FROM entry_refunds ORDER BY import_id, place"
)
_OF_ONE_ALONE: Final = """
    SELECT number FROM entries JOIN preparations ON preparations.id = preparation_id WHERE importer_id = ?
    EXCEPT
    SELECT number FROM entries JOIN preparations ON preparations.id = preparation_id WHERE importer_id IS NOT ?
"""


def insert(connection: sqlite3.Connection, files: Iterable[Import], now: datetime) -> int | None:
    """Stores the files that are new as one batch and gives its id; None when all were known already."""
    batch = None
    for file in files:
        if connection.execute("SELECT 1 FROM imports WHERE sha256 = ?", (file.sha256,)).fetchone() is None:
            batch = _insert_one(connection, file, batch, now)
    return batch


def _insert_one(connection: sqlite3.Connection, file: Import, batch: int | None, now: datetime) -> int:
    cursor = connection.execute(
        "INSERT INTO imports (batch, kind, name, sha256, as_of, imported_at, unread) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            batch or 0,
            file.kind.value,
            file.name,
            file.sha256,
            file.as_of.isoformat(),
            now.isoformat(),
            json.dumps(file.unread, ensure_ascii=False),
        ),
    )
    import_id = cursor.lastrowid or 0
    if batch is None:
        connection.execute("UPDATE imports SET batch = id WHERE id = ?", (import_id,))
    connection.executemany(
        _INSERT_RESULT,
        (
            (import_id, place, one.number, one.claim, one.verdict, one.status, one.message, _text(one.liquidation))
            for place, one in enumerate(file.results)
        ),
    )
    connection.executemany(
        _INSERT_REFUND,
        ((import_id, place, *_refund_row(refund)) for place, refund in enumerate(file.refunds)),
    )
    return batch or import_id


def _refund_row(refund: Refund) -> tuple[object, ...]:
    return (
        refund.number,
        refund.refund_number,
        refund.principal_cents,
        refund.interest_cents,
        refund.status,
        refund.secondary,
        refund.state.value,
        _text(refund.on),
        refund.payment,
    )


def remove_batch(connection: sqlite3.Connection, batch: int) -> bool:
    """Deletes all files of a batch with everything they said; False when there is no such batch."""
    return connection.execute("DELETE FROM imports WHERE batch = ?", (batch,)).rowcount > 0


def forget_entries(connection: sqlite3.Connection, importer_id: int) -> None:
    """Deletes what was said of the entries of one importer that no other importer has.

    A refund that CBP told as a whole goes with the last entry that has it, a file with the last that it said.
    """
    numbers = connection.execute(_OF_ONE_ALONE, (importer_id, importer_id)).fetchall()
    speaking, refunds_before = _files_that_say_something(connection), _refunds_of_entries(connection)
    connection.executemany("DELETE FROM entry_results WHERE number = ?", numbers)
    connection.executemany("DELETE FROM entry_refunds WHERE number = ?", numbers)
    orphans = refunds_before - _refunds_of_entries(connection)
    connection.executemany("DELETE FROM entry_refunds WHERE number = '' AND refund_number = ?", orphans)
    silent = speaking - _files_that_say_something(connection)
    connection.executemany("DELETE FROM imports WHERE id = ?", silent)


def _files_that_say_something(connection: sqlite3.Connection) -> set[tuple[int]]:
    return set(connection.execute("SELECT import_id FROM entry_results UNION SELECT import_id FROM entry_refunds"))


def _refunds_of_entries(connection: sqlite3.Connection) -> set[tuple[str]]:
    return set(connection.execute("SELECT refund_number FROM entry_refunds WHERE number <> '' AND refund_number <> ''"))


def known_hashes(connection: sqlite3.Connection) -> frozenset[str]:
    """The hashes of all imported files."""
    return frozenset(sha256 for (sha256,) in connection.execute("SELECT sha256 FROM imports"))


def all_imports(connection: sqlite3.Connection) -> tuple[Import, ...]:
    """Every imported file, oldest import first, without its rows."""
    return tuple(
        Import(
            ResultKind(kind),
            name,
            sha256,
            datetime.fromisoformat(as_of),
            unread=tuple(json.loads(unread)),
            id=import_id,
            batch=batch,
            imported_at=datetime.fromisoformat(imported_at),
        )
        for import_id, batch, kind, name, sha256, as_of, imported_at, unread in connection.execute(_IMPORTS)
    )


def said(connection: sqlite3.Connection, number: str | None = None) -> tuple[Said, ...]:
    """All that CBP's files said of one entry (None: of all), in the order of importing."""
    return _said(connection, _OF_CBP, (ResultKind.ELSEWHERE, number, number))


def said_of_strangers(connection: sqlite3.Connection) -> tuple[Said, ...]:
    """What claims decided of entries that no declaration here has: those were declared outside of this program."""
    return _said(connection, _OF_STRANGERS, (Verdict.OTHER, ResultKind.VALIDATION, ResultKind.ELSEWHERE))


def listed_elsewhere(connection: sqlite3.Connection) -> dict[str, Said]:
    """The newest list that names an entry as declared outside of this program; a file of ours is none, by its bytes."""
    listed = _said(connection, _LISTED, (ResultKind.ELSEWHERE,))
    return {one.result.number: one for one in sorted(listed, key=lambda one: (one.as_of, one.import_id))}


def _said(connection: sqlite3.Connection, query: str, values: tuple[str | None, ...]) -> tuple[Said, ...]:
    files = {one.id: one for one in all_imports(connection)}
    found = []
    for import_id, number, claim, verdict, status, message, liquidation in connection.execute(query, values):
        file = files[import_id]
        result = Result(number, claim, Verdict(verdict) if verdict else None, status, message, _day(liquidation))
        found.append(Said(result, file.as_of, file.kind, file.name, import_id))
    return tuple(found)


def refunds(connection: sqlite3.Connection) -> dict[str, tuple[RefundSaid, ...]]:
    """What files said of the money of each entry.

    A refund without an entry number (REV-603) speaks of every entry for which another file names that refund number:
    it tells what became of the refund, not the amount for one entry.
    """
    files = {one.id: one for one in all_imports(connection)}
    of_entries: dict[str, list[RefundSaid]] = defaultdict(list)
    of_refunds: list[RefundSaid] = []
    for row in connection.execute(_REFUNDS):
        one = _refund_said(row, files)
        (of_entries[one.refund.number] if one.refund.number else of_refunds).append(one)
    _tell_entries(of_refunds, of_entries)
    return {number: tuple(statements) for number, statements in of_entries.items()}


def _refund_said(row: tuple[Any, ...], files: dict[int, Import]) -> RefundSaid:
    import_id, number, refund_number, principal, interest, status, secondary, state, on_day, payment = row
    file = files[import_id]
    refund = Refund(
        number, refund_number, principal, interest, status, secondary, RefundState(state), _day(on_day), payment
    )
    return RefundSaid(refund, file.as_of, file.name, file.id)


def _tell_entries(of_refunds: Iterable[RefundSaid], of_entries: dict[str, list[RefundSaid]]) -> None:
    """Adds to each entry what is said of its refund numbers as a whole, with the entry's own newest amounts.

    Where a file names several states of one refund number, nobody can say which entry has which: nothing is added.
    """
    sharing = _newest_rows(of_entries)
    wholes: dict[tuple[int, str], list[RefundSaid]] = defaultdict(list)
    for one in of_refunds:
        wholes[one.import_id, one.refund.refund_number].append(one)
    for (_, refund_number), statements in wholes.items():
        if not refund_number or len({one.refund.state for one in statements}) > 1:
            continue
        whole = max(statements, key=lambda one: (one.refund.on or date.min, one.refund.payment))
        for own in sharing.get(refund_number, ()):
            of_entries[own.refund.number].append(replace(whole, refund=_with_amounts(whole.refund, own.refund)))


def _newest_rows(of_entries: dict[str, list[RefundSaid]]) -> dict[str, list[RefundSaid]]:
    """By refund number, the rows about entries in the newest file that names both."""
    found: dict[str, list[RefundSaid]] = defaultdict(list)
    for statements in of_entries.values():
        newest: dict[str, tuple[datetime, int]] = {}
        for one in statements:
            key = one.refund.refund_number
            newest[key] = max(newest.get(key, (one.as_of, one.import_id)), (one.as_of, one.import_id))
        for one in statements:
            key = one.refund.refund_number
            if key and newest[key] == (one.as_of, one.import_id):
                found[key].append(one)
    return found


def _with_amounts(whole: Refund, own: Refund) -> Refund:
    """What is said of the refund as a whole, as a statement about one entry; diverted money stays diverted."""
    state = own.state if own.state is RefundState.DIVERTED else whole.state
    return replace(
        own,
        status=whole.status,
        secondary=whole.secondary,
        state=state,
        on=whole.on,
        payment=whole.payment or own.payment,
    )


def liquidations(connection: sqlite3.Connection) -> dict[str, date]:
    """The newest liquidation date that a file gave each entry."""
    found: dict[str, tuple[datetime, date]] = {}
    for one in said(connection):
        day = one.result.liquidation
        if day is not None:
            known = found.get(one.result.number)
            found[one.result.number] = max(known, (one.as_of, day)) if known else (one.as_of, day)
    return {number: day for number, (_, day) in found.items()}


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
