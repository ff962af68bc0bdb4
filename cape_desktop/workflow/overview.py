"""What the home page rests on: the money of all declarations, and everything that has a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.rules import RulePack
from cape_desktop.workflow.agenda import AgendaStore, Dated, agenda
from cape_desktop.workflow.refunds import EntryMoney, RefundStore, Totals, money_of, totals


class OverviewStore(AgendaStore, RefundStore, Protocol):
    """What of the history the home page needs."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The money of declared entries that were not refused, of those that CBP accepted, and the days.

    `entries` and `accepted_entries` count the entries behind the two totals.
    """

    all: Totals
    accepted: Totals
    entries: int
    accepted_entries: int
    days: tuple[Dated, ...]


_NOT_TAKEN = (DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED)


def overview(store: OverviewStore, rules: RulePack, today: date, importer_id: int | None = None) -> Overview:
    """Figures and days of one importer, or of all (None). An entry that was declared twice counts once."""
    said = store.refunds()
    found: dict[str, EntryMoney] = {}
    for row in reversed(store.declarations(importer_id)):
        for money in money_of(store, row.id, said) if row.state not in _NOT_TAKEN else ():
            if not money.is_refused:
                found[money.entry.number] = money
    accepted = [one for one in found.values() if one.decided is not None and one.decided.verdict.is_in]
    return Overview(
        totals(found.values()),
        totals(accepted),
        len(found),
        len(accepted),
        agenda(store, rules, today, importer_id),
    )
