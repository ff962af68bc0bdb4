"""Checks of what else stands on the entry: protest and drawback."""

from __future__ import annotations

from datetime import timedelta

from cape_desktop.domain.checks.answer import Answer, Unknown, found
from cape_desktop.domain.checks.dates import days_since_liquidation
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, ProtestStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact

_NO_PROTEST = Unknown((Field.PROTEST_STATUS,))
_NO_DRAWBACK = Unknown((Field.DRAWBACK,))


def _protest_unknown(entry: Entry) -> Answer:
    return None if entry.has(Field.PROTEST_STATUS) or entry.has(Field.PROTEST_NUMBER) else _NO_PROTEST


def _protest_facts(entry: Entry, status: ProtestStatus) -> dict[str, Fact]:
    facts: dict[str, Fact] = {"protest_status": status.value}
    if entry.facts.protest_number:
        facts["protest_number"] = entry.facts.protest_number
    return facts


def protest_inside_window(entry: Entry, at: Circumstances) -> Answer:
    """P01: an open or suspended protest keeps the entry out while CAPE's window is open (CSMS 68340863)."""
    status = entry.facts.protest
    if status is None:
        return _protest_unknown(entry)
    age = days_since_liquidation(entry, at)
    limits = at.rules.limits
    if status not in (ProtestStatus.OPEN, ProtestStatus.SUSPENDED) or (age is not None and age > limits.cape_days):
        return None
    facts = _protest_facts(entry, status)
    if age is not None and 0 <= age <= limits.safe_days:
        safe_left = limits.safe_days - age
        facts |= {"last_safe_day": at.today + timedelta(days=safe_left), "days_left": safe_left, "case": "dated"}
    return found(at, "P01", entry.number, **facts)


def protest_past_window(entry: Entry, at: Circumstances) -> Answer:
    """P02: past the window the protest is what keeps the claim alive."""
    status = entry.facts.protest
    if status is None:
        return _protest_unknown(entry)
    age = days_since_liquidation(entry, at)
    if status not in (ProtestStatus.OPEN, ProtestStatus.SUSPENDED) or age is None or age <= at.rules.limits.cape_days:
        return None
    return found(at, "P02", entry.number, **_protest_facts(entry, status), days=age)


def protest_of_unknown_state(entry: Entry, at: Circumstances) -> Answer:
    """P03: a protest number without a state that we know."""
    number = entry.facts.protest_number
    if entry.facts.protest is not None:
        return None
    return found(at, "P03", entry.number, protest_number=number) if number else None


def on_drawback(entry: Entry, at: Circumstances) -> Answer:
    """B01: CAPE refuses an entry that a drawback claim names (ENTRY ON DRAWBACK)."""
    if entry.facts.drawback is None:
        return None if entry.has(Field.DRAWBACK) else _NO_DRAWBACK
    return found(at, "B01", entry.number) if entry.facts.drawback else None
