"""Search over all that is kept: entry, claim and refund numbers, and the declarations themselves."""

from __future__ import annotations

import sqlite3

from cape_desktop.domain.claims import plain_number
from cape_desktop.history import declarations
from cape_desktop.history.records import Hit, HitKind

MOST = 200
"""Hits of one kind that are worth showing."""


def find(connection: sqlite3.Connection, text: str) -> tuple[Hit, ...]:
    """Everything that holds the text: declarations, entries of lists, claims, refunds, entries of no declaration.

    Numbers are found with or without hyphens, by three characters or more; a blank text finds nothing.
    """
    if not text.strip():
        return ()
    hits = [Hit(HitKind.DECLARATION, row.name, row.id) for row in declarations.rows(connection, None, text)]
    plain = plain_number(text)
    if len(plain) < declarations.LEAST_SEARCHED:
        return tuple(hits)
    connection.create_function("plain", 1, plain_number, deterministic=True)
    for kind, query in _QUERIES:
        rows = connection.execute(f"{query} LIMIT {MOST}", {"text": plain})
        hits += [Hit(kind, found, declaration_id) for found, declaration_id in rows]
    return tuple(dict.fromkeys(hits))


_ENTRIES = """
    SELECT entries.number, coalesce(declared.declaration_id, 0) AS declaration_id FROM entries
    LEFT JOIN declarations ON declarations.preparation_id = entries.preparation_id
    LEFT JOIN declared ON declared.declaration_id = declarations.id AND declared.number = entries.number
    WHERE instr(entries.number, :text)
        AND (declared.number IS NOT NULL OR entries.number NOT IN (SELECT number FROM declared))
    GROUP BY 1, 2 ORDER BY 1, 2
"""
_CLAIMS = """
    SELECT claim_number, declaration_id FROM events
    WHERE claim_number <> '' AND instr(plain(claim_number), :text)
    GROUP BY 1, 2 ORDER BY 1, 2
"""
_REFUNDS = """
    SELECT refund_number, coalesce(max(declaration_id), 0) FROM entry_refunds LEFT JOIN declared USING (number)
    WHERE refund_number <> '' AND instr(plain(refund_number), :text)
    GROUP BY 1 ORDER BY 1
"""
_STRANGERS = """
    SELECT DISTINCT number, 0 FROM (SELECT number FROM entry_results UNION SELECT number FROM entry_refunds)
    WHERE instr(number, :text) AND number NOT IN (SELECT number FROM entries)
    ORDER BY 1
"""
_QUERIES = (
    (HitKind.ENTRY, _ENTRIES),
    (HitKind.CLAIM, _CLAIMS),
    (HitKind.REFUND, _REFUNDS),
    (HitKind.STRANGER, _STRANGERS),
)
"""What each kind of hit is found by: its text and its declaration (0: none)."""
