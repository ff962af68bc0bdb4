"""Checks of the sources against each other."""

from __future__ import annotations

from typing import Final

from cape_desktop.domain.checks.answer import Answer, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, LiquidationStatus
from cape_desktop.domain.importer import shown_value

_NOT_DENYING: Final = (None, LiquidationStatus.LIQUIDATED, LiquidationStatus.OTHER)


def contradiction(entry: Entry, at: Circumstances) -> Answer:
    """X02: two sources, rows or cells do not agree about the entry. Only masked numbers of parties leave the check."""
    if not entry.conflicts:
        return _denied_liquidation(entry, at)
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


def _denied_liquidation(entry: Entry, at: Circumstances) -> Answer:
    """A day of liquidation that has passed beside a status by which there was none."""
    day, status = entry.facts.liquidation_date, entry.facts.liquidation_status
    if day is None or day > at.today or status in _NOT_DENYING:
        return None
    return found(at, "X02", entry.number, values=f"{status} / {day}", case="denied")
