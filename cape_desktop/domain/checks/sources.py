"""Checks of the sources against each other."""

from __future__ import annotations

from cape_desktop.domain.checks.answer import Answer, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.importer import shown_value


def contradiction(entry: Entry, at: Circumstances) -> Answer:
    """X02: two sources, or two rows, do not agree about the entry. Only masked numbers of parties leave the check."""
    if not entry.conflicts:
        return None
    first = entry.conflicts[0]
    return found(
        at,
        "X02",
        entry.number,
        field=first.field.value,
        values=" / ".join(shown_value(first.field, value) for value in first.values),
        where=first.where,
        count=len(entry.conflicts),
    )
