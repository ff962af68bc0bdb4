"""Preparations, whole: entries with their findings, rows set aside, sources and changes, as rows and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from cape_desktop.history.records import KeptChange, KeptEntry, KeptRow, KeptSource, Preparation

_INSERT_ENTRY: Final = (
    "INSERT INTO entries (preparation_id, place, number, route, chosen, raw, findings, facts, duty_cents,"
    " refund_low_cents, refund_high_cents, interest_low_cents, interest_high_cents, last_safe_day, protest_day,"
    " court_day, liquidation, importer_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ENTRIES: Final = (
    "SELECT number, route, chosen, raw, findings, facts, duty_cents, refund_low_cents, refund_high_cents,"
    " interest_low_cents, interest_high_cents, last_safe_day, protest_day, court_day, liquidation, importer_number"
    " FROM entries WHERE preparation_id = ? ORDER BY place"
)
_NEWEST: Final = (
    "SELECT number, route, chosen, raw, findings, facts, duty_cents, refund_low_cents, refund_high_cents,"
    " interest_low_cents, interest_high_cents, last_safe_day, protest_day, court_day, liquidation, importer_number,"
    " max(preparation_id) FROM entries JOIN preparations ON preparations.id = preparation_id"
    " WHERE ? IS NULL OR importer_id = ? GROUP BY number ORDER BY number"
)
_DECLARED: Final = (
    "SELECT entries.number, route, chosen, raw, findings, facts, entries.duty_cents, entries.refund_low_cents,"
    " entries.refund_high_cents, interest_low_cents, interest_high_cents, last_safe_day, protest_day, court_day,"
    " liquidation, entries.importer_number, max(declarations.id) FROM declared"
    " JOIN declarations ON declarations.id = declaration_id"
    " JOIN entries ON entries.preparation_id = declarations.preparation_id AND entries.number = declared.number"
    " WHERE chosen GROUP BY entries.number ORDER BY entries.number"
)
_SET_ASIDE: Final = "SELECT source, source_row, raw, reason FROM set_aside WHERE preparation_id = ? ORDER BY place"
_SOURCES: Final = "SELECT name, original, sha256, size, recognised FROM sources WHERE preparation_id = ? ORDER BY place"
_CHANGES: Final = "SELECT at, edit FROM changes WHERE preparation_id = ? ORDER BY place"


def insert(connection: sqlite3.Connection, preparation: Preparation, now: datetime) -> int:
    """Stores a preparation with everything that belongs to it and gives its id."""
    cursor = connection.execute(
        "INSERT INTO preparations (importer_id, importer_name, as_of, made_at, program_version, rule_pack_id,"
        " list_findings, readiness, inputs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            preparation.importer_id,
            preparation.importer_name,
            preparation.as_of.isoformat(),
            now.isoformat(),
            preparation.program_version,
            preparation.rule_pack_id,
            preparation.list_findings,
            preparation.readiness,
            preparation.inputs,
        ),
    )
    preparation_id = cursor.lastrowid or 0
    _insert_parts(connection, preparation, preparation_id)
    return preparation_id


def _insert_parts(connection: sqlite3.Connection, preparation: Preparation, preparation_id: int) -> None:
    def numbered(rows: Iterable[tuple[Any, ...]]) -> Iterable[tuple[Any, ...]]:
        return ((preparation_id, place, *row) for place, row in enumerate(rows))

    connection.executemany(_INSERT_ENTRY, numbered(_entry_row(entry) for entry in preparation.entries))
    connection.executemany(
        "INSERT INTO set_aside (preparation_id, place, source, source_row, raw, reason) VALUES (?, ?, ?, ?, ?, ?)",
        numbered((row.source, row.row, row.raw, row.reason) for row in preparation.set_aside),
    )
    connection.executemany(
        "INSERT INTO sources (preparation_id, place, name, original, sha256, size, recognised)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        numbered((one.name, one.original, one.sha256, one.size, one.recognised) for one in preparation.sources),
    )
    connection.executemany(
        "INSERT INTO changes (preparation_id, place, at, edit) VALUES (?, ?, ?, ?)",
        numbered((change.at.isoformat(), change.edit) for change in preparation.changes),
    )


def whole_preparation(connection: sqlite3.Connection, preparation_id: int) -> Preparation:
    """The preparation with this id, exactly as it was stored."""
    importer_id, importer_name, as_of, made_at, program_version, rule_pack_id, findings, readiness, inputs = (
        connection.execute(
            "SELECT importer_id, importer_name, as_of, made_at, program_version, rule_pack_id, list_findings,"
            " readiness, inputs FROM preparations WHERE id = ?",
            (preparation_id,),
        ).fetchone()
    )
    key = (preparation_id,)
    changes = connection.execute(_CHANGES, key)
    return Preparation(
        importer_id=importer_id,
        importer_name=importer_name,
        as_of=date.fromisoformat(as_of),
        program_version=program_version,
        rule_pack_id=rule_pack_id,
        entries=entries_of(connection, preparation_id),
        set_aside=tuple(KeptRow(*row) for row in connection.execute(_SET_ASIDE, key)),
        sources=tuple(KeptSource(*row) for row in connection.execute(_SOURCES, key)),
        changes=tuple(KeptChange(datetime.fromisoformat(at), edit) for at, edit in changes),
        list_findings=findings,
        readiness=readiness,
        inputs=inputs,
        id=preparation_id,
        made_at=datetime.fromisoformat(made_at),
    )


def entries_of(connection: sqlite3.Connection, preparation_id: int) -> tuple[KeptEntry, ...]:
    """The entries of a preparation, in order of first appearance."""
    return tuple(_entry(row) for row in connection.execute(_ENTRIES, (preparation_id,)))


def newest_entries(connection: sqlite3.Connection, importer_id: int | None) -> dict[str, KeptEntry]:
    """Every entry as it was examined last, by number; those of one importer, or of all (None)."""
    rows = connection.execute(_NEWEST, (importer_id, importer_id))
    return {row[0]: _entry(row[:-1]) for row in rows}


def declared_entries(connection: sqlite3.Connection) -> dict[str, KeptEntry]:
    """Every entry of a declaration as it was examined when it was declared last, by number."""
    return {row[0]: _entry(row[:-1]) for row in connection.execute(_DECLARED)}


def _entry_row(entry: KeptEntry) -> tuple[Any, ...]:
    return (
        entry.number,
        entry.route,
        int(entry.chosen),
        json.dumps(entry.raw, ensure_ascii=False),
        entry.findings,
        entry.facts,
        entry.duty_cents,
        entry.refund_low_cents,
        entry.refund_high_cents,
        entry.interest_low_cents,
        entry.interest_high_cents,
        _text(entry.last_safe_day),
        _text(entry.protest_day),
        _text(entry.court_day),
        _text(entry.liquidation),
        entry.importer_number,
    )


def _entry(row: tuple[Any, ...]) -> KeptEntry:
    number, route, chosen, raw, findings, facts, *rest = row
    duty, refund_low, refund_high, interest_low, interest_high, *days, importer_number = rest
    last_safe_day, protest_day, court_day, liquidation = (_day(day) for day in days)
    return KeptEntry(
        number,
        route,
        bool(chosen),
        tuple(json.loads(raw)),
        findings,
        facts,
        duty,
        refund_low,
        refund_high,
        interest_low,
        interest_high,
        last_safe_day,
        protest_day,
        court_day,
        liquidation,
        importer_number,
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
