"""Checks of the reconciliation flag (CSMS 69035485): which flagged entries go in, and what to file first."""

from __future__ import annotations

from cape_desktop.domain.checks.answer import Answer, Unknown, found, types_named
from cape_desktop.domain.checks.dates import days_since_liquidation
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.fields import Field

_NO_FLAG = Unknown((Field.RECONCILIATION,))
_NO_TYPE = Unknown((Field.ENTRY_TYPE,))
_NO_RECONCILIATION = Unknown((Field.RECONCILIATION_ENTRY,))
_NO_DUE_DAY = Unknown((Field.RECONCILIATION_DUE,))


def _flag_unknown(entry: Entry) -> Answer:
    return None if entry.has(Field.RECONCILIATION) else _NO_FLAG


def flagged_and_allowed(entry: Entry, at: Circumstances) -> Answer:
    """K01: a flagged entry of these types goes in as long as no reconciliation entry (type 09) is on file.

    Not said of one that is past CAPE's window anyway.
    """
    facts = entry.facts
    if facts.reconciliation is None:
        return _flag_unknown(entry)
    age = days_since_liquidation(entry, at)
    if not facts.reconciliation or facts.reconciliation_filed or (age is not None and age > at.rules.limits.cape_days):
        return None
    if facts.entry_type is None:
        return _NO_TYPE
    if facts.entry_type not in types_named(at.rules, "K01", at.today):
        return None
    return found(at, "K01", entry.number, entry_type=facts.entry_type)


def flagged_and_excluded(entry: Entry, at: Circumstances) -> Answer:
    """K02: a flagged entry of any other type stays out."""
    facts = entry.facts
    if facts.reconciliation is None:
        return _flag_unknown(entry)
    if not facts.reconciliation:
        return None
    if facts.entry_type is None:
        return _NO_TYPE
    if facts.entry_type in types_named(at.rules, "K01", at.today):
        return None
    return found(at, "K02", entry.number, entry_type=facts.entry_type)


def reconciliation_filed(entry: Entry, at: Circumstances) -> Answer:
    """K03: once the reconciliation entry is on file, the entry is left to a later phase."""
    facts = entry.facts
    if facts.reconciliation_filed:
        return found(at, "K03", entry.number)
    if facts.reconciliation and facts.reconciliation_filed is None and not entry.has(Field.RECONCILIATION_ENTRY):
        return _NO_RECONCILIATION
    return None


def reconciliation_due(entry: Entry, at: Circumstances) -> Answer:
    """K04: the reconciliation entry is due so soon that it comes first."""
    facts = entry.facts
    if facts.reconciliation is False or facts.reconciliation_filed:
        return None
    if facts.reconciliation_due is None:
        return _NO_DUE_DAY if facts.reconciliation and not entry.has(Field.RECONCILIATION_DUE) else None
    left = (facts.reconciliation_due - at.today).days
    if left >= at.rules.limits.reconciliation_due_days:
        return None
    case = "due" if left >= 0 else "overdue"
    return found(
        at, "K04", entry.number, reconciliation_due=facts.reconciliation_due, days_left=left, days=abs(left), case=case
    )
