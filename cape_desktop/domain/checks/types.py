"""Checks of the entry type: which types CAPE takes, refuses or takes and pays later."""

from __future__ import annotations

from dataclasses import replace

from cape_desktop.domain.checks.answer import Answer, Unknown, found, types_named
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, LiquidationStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact, Finding

_NO_TYPE = Unknown((Field.ENTRY_TYPE,))
_NO_STATUS = Unknown((Field.LIQUIDATION_STATUS,))
_NO_PENDING = Unknown((Field.ADCVD_PENDING,))


def _named(entry: Entry, at: Circumstances, rule_id: str) -> bool:
    return entry.facts.entry_type in types_named(at.rules, rule_id, at.today)


def _spoken(entry: Entry, at: Circumstances, rule_id: str, case: str = "") -> Finding:
    """The finding about the type, with the type's name where the pack knows it."""
    code = entry.facts.entry_type or ""
    facts: dict[str, Fact] = {"entry_type": code}
    if code in at.rules.entry_types:
        facts["type_name"] = at.rules.entry_types[code].name
    if case:
        facts["case"] = case
    return found(at, rule_id, entry.number, **facts)


def _if_named(entry: Entry, at: Circumstances, rule_id: str) -> Answer:
    if entry.facts.entry_type is None:
        return _NO_TYPE
    return _spoken(entry, at, rule_id) if _named(entry, at, rule_id) else None


def excluded_type(entry: Entry, at: Circumstances) -> Answer:
    """T01: types that CAPE never took: duty deferral, reconciliation, drawback (CSMS 68340863)."""
    return _if_named(entry, at, "T01")


def warehouse_entry(entry: Entry, at: Circumstances) -> Answer:
    """T02: warehouse entries, refused since a day in the rule pack (CSMS 69127837, as relayed)."""
    answer = _if_named(entry, at, "T02")
    if not isinstance(answer, Finding):
        return answer
    withdrawals = ", ".join(types_named(at.rules, "T03", at.today))
    return replace(answer, facts={**answer.facts, "withdrawals": withdrawals})


def warehouse_withdrawal(entry: Entry, at: Circumstances) -> Answer:
    """T03: withdrawals go in and are paid when the warehouse entry liquidates."""
    return _if_named(entry, at, "T03")


def temporary_import(entry: Entry, at: Circumstances) -> Answer:
    """T04: reported as refused by others, not said by CBP: the person may answer for it."""
    return _if_named(entry, at, "T04")


def dumping_duty_pending(entry: Entry, at: Circumstances) -> Answer:
    """T05: antidumping entries whose liquidation is pending on Commerce's instructions (19 USC 1504(d))."""
    if entry.facts.entry_type is None:
        return _NO_TYPE
    if not _named(entry, at, "T05"):
        return None
    if entry.facts.adcvd_pending is None:
        return None if entry.has(Field.ADCVD_PENDING) else _NO_PENDING
    return _spoken(entry, at, "T05") if entry.facts.adcvd_pending else None


def dumping_duty_suspended(entry: Entry, at: Circumstances) -> Answer:
    """T06: antidumping entries under suspension go in; the refund waits until it ends."""
    if entry.facts.entry_type is None:
        return _NO_TYPE
    if not _named(entry, at, "T06"):
        return None
    if entry.facts.liquidation_status is None:
        return None if entry.has(Field.LIQUIDATION_STATUS) else _NO_STATUS
    return _spoken(entry, at, "T06") if entry.facts.liquidation_status is LiquidationStatus.SUSPENDED else None


def informal_without_date(entry: Entry, at: Circumstances) -> Answer:
    """T07: informal entries liquidate at once, so without a date they are likely too old."""
    known = entry.facts.liquidation_status not in (None, LiquidationStatus.OTHER, LiquidationStatus.LIQUIDATED)
    if entry.facts.liquidation_date is not None or known:
        return None
    return _if_named(entry, at, "T07")


def unsettled_type(entry: Entry, at: Circumstances) -> Answer:
    """T08: no source says what CAPE does with this type."""
    if entry.facts.entry_type is None:
        return _NO_TYPE
    if _named(entry, at, "T08"):
        return _spoken(entry, at, "T08")
    if entry.facts.entry_type in at.rules.entry_types:
        return None
    return _spoken(entry, at, "T08", case="not_a_type")
