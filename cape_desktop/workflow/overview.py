"""What the home page rests on: the money of all declarations, and everything that has a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.workflow.agenda import AgendaStore, Dated, agenda, left_out
from cape_desktop.workflow.refunds import EntryMoney, RefundStore, Totals, money_of, totals


class OverviewStore(AgendaStore, RefundStore, Protocol):
    """What of the history the home page needs."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The money of declared entries that were not refused, of those that CBP accepted, the days, and what was left out.

    `entries` and `accepted_entries` count the entries behind the two totals; `out` counts those that no declaration
    holds by what is to be done with them.
    """

    all: Totals
    accepted: Totals
    entries: int
    accepted_entries: int
    days: tuple[Dated, ...]
    out: Mapping[Route, int]


_NOT_TAKEN = (DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED)


def overview(store: OverviewStore, rules: RulePack, today: date, importer_id: int | None = None) -> Overview:
    """Figures and days of one importer, or of all (None). An entry that was declared twice counts once."""
    said = store.refunds()
    found: dict[str, EntryMoney] = {}
    accepted: dict[str, EntryMoney] = {}
    for row in reversed(store.declarations(importer_id)):
        if row.state in _NOT_TAKEN:
            continue
        declared = [money for money in money_of(store, row.id, said) if not money.is_refused]
        found |= {money.entry.number: money for money in declared}
        by_hand = row.state.takes_all and all(money.decided is None for money in declared)
        accepted |= {
            money.entry.number: money
            for money in declared
            if by_hand or (money.decided is not None and money.decided.verdict.is_in)
        }
    out = left_out(store, importer_id)
    return Overview(
        totals(found.values()),
        totals(accepted.values()),
        len(found),
        len(accepted),
        agenda(store, rules, today, importer_id, out),
        Counter(Route(entry.route) for entry in out),
    )
