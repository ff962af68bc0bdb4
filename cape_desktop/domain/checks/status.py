"""Checks of the state of the entry summary: accepted, paid, no correction under way."""

from __future__ import annotations

from cape_desktop.domain.checks.answer import Answer, Unknown, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, SummaryStatus
from cape_desktop.domain.fields import Field

_NO_STATUS = Unknown((Field.SUMMARY_STATUS,))
_NO_PAYMENT = Unknown((Field.PAYMENT_STATUS,))
_NO_CORRECTION = Unknown((Field.CORRECTION,))


def summary_not_accepted(entry: Entry, at: Circumstances) -> Answer:
    """S01: CAPE refuses a cancelled or rejected entry summary; of a word that nobody knows it cannot tell."""
    status = entry.facts.summary_status
    if status is None:
        return None if entry.has(Field.SUMMARY_STATUS) else _NO_STATUS
    if status is SummaryStatus.OTHER:
        return _NO_STATUS
    if status is SummaryStatus.ACCEPTED:
        return None
    return found(at, "S01", entry.number, summary_status=status.value)


def duty_not_paid(entry: Entry, at: Circumstances) -> Answer:
    """S02: the statement that pays the duty is not finished."""
    if entry.facts.duty_paid is None:
        return None if entry.has(Field.PAYMENT_STATUS) else _NO_PAYMENT
    return None if entry.facts.duty_paid else found(at, "S02", entry.number)


def correction_under_way(entry: Entry, at: Circumstances) -> Answer:
    """S03: a post-summary correction must be finished before, it is locked after acceptance (ABI error 864)."""
    if entry.facts.correction_pending is None:
        return None if entry.has(Field.CORRECTION) else _NO_CORRECTION
    return found(at, "S03", entry.number) if entry.facts.correction_pending else None
