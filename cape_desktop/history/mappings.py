"""Columns that a person matched once, as rows."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from cape_desktop.history.records import RememberedMapping


def all_mappings(connection: sqlite3.Connection) -> tuple[RememberedMapping, ...]:
    """Every mapping, the one used last first."""
    rows = connection.execute("SELECT fingerprint, mapping, headers, used_at FROM mappings").fetchall()
    moments = [(datetime.fromisoformat(row[3]), row) for row in rows]
    ordered = sorted(moments, key=lambda pair: (-pair[0].timestamp(), pair[1][0]))
    return tuple(
        RememberedMapping(fingerprint, mapping, tuple(json.loads(headers)), moment)
        for moment, (fingerprint, mapping, headers, _) in ordered
    )


def remember(connection: sqlite3.Connection, mapping: RememberedMapping, now: datetime) -> None:
    """Stores a mapping in place of an earlier one for the same headers."""
    connection.execute(
        "INSERT OR REPLACE INTO mappings (fingerprint, mapping, headers, used_at) VALUES (?, ?, ?, ?)",
        (mapping.fingerprint, mapping.mapping, json.dumps(mapping.headers), now.isoformat()),
    )


def forget(connection: sqlite3.Connection, fingerprint: str) -> None:
    """Deletes a mapping; one that is gone already is no fault."""
    connection.execute("DELETE FROM mappings WHERE fingerprint = ?", (fingerprint,))
