"""Declarations, their files and events, as rows and back."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.domain.claims import plain_number
from cape_desktop.history import events, preparations
from cape_desktop.history.records import (
    DeclarationRow,
    DeclarationState,
    DeclarationWhole,
    Event,
    KeptEntry,
    Preparation,
    UploadFile,
)

LEAST_SEARCHED: Final = 3
"""Fewer characters than this occur in nearly every entry number."""

_ROWS: Final = """
    SELECT declarations.id, declarations.name, preparations.importer_id,
        coalesce(importers.name, preparations.importer_name), preparations.made_at, preparations.as_of,
        declarations.entries, declarations.duty_cents, declarations.refund_low_cents, declarations.refund_high_cents,
        declarations.first_safe_day, declarations.part, declarations.parts, declarations.unknown_refunds
    FROM declarations
    JOIN preparations ON preparations.id = declarations.preparation_id
    LEFT JOIN importers ON importers.id = preparations.importer_id
"""


def insert(
    connection: sqlite3.Connection, preparation_id: int, preparation: Preparation, file: UploadFile, now: datetime
) -> int:
    """Stores one upload file of a preparation as a declaration that is saved, and gives its id."""
    chosen = {entry.number: entry for entry in preparation.entries if entry.chosen}
    entries = [chosen[number] for number in file.numbers]
    safe_days = [entry.last_safe_day.isoformat() for entry in entries if entry.last_safe_day]
    cursor = connection.execute(
        "INSERT INTO declarations (preparation_id, part, parts, name, path, data, sha256, importer_number, entries,"
        " duty_cents, refund_low_cents, refund_high_cents, unknown_refunds, first_safe_day)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            preparation_id,
            file.part,
            file.parts,
            file.name,
            file.path,
            file.data,
            file.sha256,
            file.importer_number,
            len(entries),
            *_sums(entries),
            min(safe_days, default=None),
        ),
    )
    declaration_id = cursor.lastrowid or 0
    connection.executemany(
        "INSERT INTO declared (declaration_id, number, place) VALUES (?, ?, ?)",
        ((declaration_id, number, place) for place, number in enumerate(file.numbers)),
    )
    events.add(connection, declaration_id, Event(DeclarationState.SAVED, now.date()), now)
    return declaration_id


def _sums(entries: list[KeptEntry]) -> tuple[int | None, int | None, int | None, int]:
    """Duty, lowest and highest refund of the entries that have one (None when none has), and how many have none."""

    def known(amounts: list[int | None]) -> int | None:
        given = [amount for amount in amounts if amount is not None]
        return sum(given) if given else None

    return (
        known([entry.duty_cents for entry in entries]),
        known([entry.refund_low_cents for entry in entries]),
        known([entry.refund_high_cents for entry in entries]),
        sum(entry.refund_low_cents is None or entry.refund_high_cents is None for entry in entries),
    )


def rows(connection: sqlite3.Connection, importer_id: int | None, search: str) -> tuple[DeclarationRow, ...]:
    """The declarations of an importer (None: all) that the search finds, newest first; a blank search finds all."""
    found = connection.execute(
        f"{_ROWS} WHERE ? IS NULL OR preparations.importer_id = ? ORDER BY declarations.id DESC",
        (importer_id, importer_id),
    ).fetchall()
    told = events.of_all(connection)
    wanted = _wanted(connection, search, told)
    return tuple(_row(row, told[row[0]]) for row in found if wanted is None or row[0] in wanted)


def _wanted(connection: sqlite3.Connection, search: str, told: dict[int, tuple[Event, ...]]) -> set[int] | None:
    """The declarations whose entries, claim numbers, file or importer names hold the search text; None for all."""
    text = " ".join(search.split()).casefold()
    if not text:
        return None
    named = connection.execute(
        "SELECT declarations.id, declarations.name, preparations.importer_name, importers.name FROM declarations"
        " JOIN preparations ON preparations.id = declarations.preparation_id"
        " LEFT JOIN importers ON importers.id = preparations.importer_id"
    )
    wanted = {row[0] for row in named if any(text in name.casefold() for name in row[1:] if name)}
    wanted |= {key for key, happened in told.items() if any(text in one.claim_number.casefold() for one in happened)}
    plain = plain_number(text)
    if len(plain) >= LEAST_SEARCHED:
        claims = {key: [plain_number(event.claim_number) for event in happened] for key, happened in told.items()}
        wanted |= {key for key, numbers in claims.items() if any(plain in number for number in numbers)}
        hits = connection.execute("SELECT DISTINCT declaration_id FROM declared WHERE instr(number, ?)", (plain,))
        wanted |= {declaration_id for (declaration_id,) in hits}
    return wanted


def _row(row: tuple[Any, ...], happened: tuple[Event, ...]) -> DeclarationRow:
    declaration_id, name, importer_id, importer_name, made_at, as_of, entries, duty, low, high, *rest = row
    first_safe_day, part, parts, unknown_refunds = rest
    newest = happened[-1]
    return DeclarationRow(
        id=declaration_id,
        name=name,
        importer_id=importer_id,
        importer_name=importer_name,
        made_at=datetime.fromisoformat(made_at),
        as_of=date.fromisoformat(as_of),
        entries=entries,
        duty_cents=duty,
        refund_low_cents=low,
        refund_high_cents=high,
        state=newest.kind,
        state_on=newest.on,
        claim_number=next((event.claim_number for event in reversed(happened) if event.claim_number), ""),
        next_safe_day=None if first_safe_day is None else date.fromisoformat(first_safe_day),
        part=part,
        parts=parts,
        unknown_refunds=unknown_refunds,
    )


def whole(connection: sqlite3.Connection, declaration_id: int) -> DeclarationWhole | None:
    """The declaration with everything that is kept of it, None when there is none."""
    row = connection.execute(f"{_ROWS} WHERE declarations.id = ?", (declaration_id,)).fetchone()
    if row is None:
        return None
    happened = events.of_declaration(connection, declaration_id)
    (preparation_id,) = connection.execute(
        "SELECT preparation_id FROM declarations WHERE id = ?", (declaration_id,)
    ).fetchone()
    return DeclarationWhole(
        _row(row, happened),
        preparations.whole_preparation(connection, preparation_id),
        _file(connection, declaration_id),
        happened,
    )


def _file(connection: sqlite3.Connection, declaration_id: int) -> UploadFile:
    name, path, data, sha256, part, parts, importer_number = connection.execute(
        "SELECT name, path, data, sha256, part, parts, importer_number FROM declarations WHERE id = ?",
        (declaration_id,),
    ).fetchone()
    numbers = _numbers(connection, declaration_id)
    return UploadFile(name, path, data, sha256, numbers, part, parts, importer_number)


def _numbers(connection: sqlite3.Connection, declaration_id: int) -> tuple[str, ...]:
    rows = connection.execute("SELECT number FROM declared WHERE declaration_id = ? ORDER BY place", (declaration_id,))
    return tuple(number for (number,) in rows)


def is_known(connection: sqlite3.Connection, declaration_id: int) -> bool:
    """Whether this declaration is stored."""
    return connection.execute("SELECT 1 FROM declarations WHERE id = ?", (declaration_id,)).fetchone() is not None


def entries(connection: sqlite3.Connection, declaration_id: int) -> tuple[KeptEntry, ...]:
    """The entries of one declaration, in the order of its file."""
    row = connection.execute("SELECT preparation_id FROM declarations WHERE id = ?", (declaration_id,)).fetchone()
    if row is None:
        return ()
    chosen = {entry.number: entry for entry in preparations.entries_of(connection, row[0]) if entry.chosen}
    return tuple(chosen[number] for number in _numbers(connection, declaration_id))
