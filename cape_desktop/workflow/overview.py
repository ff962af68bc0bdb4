"""What the home page rests on: the money of all declarations, and everything that has a day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.workflow.agenda import AgendaStore, Dated, agenda, left_out
from cape_desktop.workflow.refunds import EntryMoney, RefundStore, Totals, money_of, totals
from cape_desktop.workflow.whereabouts import Place, Whereabouts, is_accepted_by_hand, place_of, whereabouts


class OverviewStore(AgendaStore, RefundStore, Protocol):
    """What of the history the home page needs."""


@dataclass(frozen=True, slots=True)
class Overview:
    """The money of declared entries that were not refused, of those that CBP accepted, the days, and what was left out.

    `entries` and `accepted_entries` count the entries behind the two totals; `out` counts those that no declaration
    holds by what is to be done with them, and `refused` those that CBP refused by whether they can go again. `where` is
    the money of every declared entry, the refused ones too.
    """

    all: Totals
    accepted: Totals
    entries: int
    accepted_entries: int
    days: tuple[Dated, ...]
    out: Mapping[Route, int]
    where: Whereabouts
    refused: Mapping[Again, int]


def overview(store: OverviewStore, rules: RulePack, today: date, importer_id: int | None = None) -> Overview:
    """Figures and days of one importer, or of all (None). An entry that was declared twice counts once."""
    said = store.refunds()
    placed: dict[str, tuple[EntryMoney, Place]] = {}
    refused: dict[str, tuple[EntryMoney, Place]] = {}
    accepted: dict[str, EntryMoney] = {}
    for row in reversed(store.declarations(importer_id)):
        declared = money_of(store, row.id, said)
        by_hand = is_accepted_by_hand(row.state, (money.decided for money in declared))
        for money in declared:
            number, place = money.entry.number, place_of(money, row.state, by_hand=by_hand)
            if place is Place.REFUSED:
                refused[number] = (money, place)
                continue
            if by_hand or (money.decided is not None and money.decided.verdict.is_in):
                accepted[number] = money
            elif number in accepted:
                place = placed[number][1]  # where an earlier declaration brought it
            placed[number] = (money, place)
    out = left_out(store, rules, today, importer_id)
    return Overview(
        totals(money for money, _ in placed.values()),
        totals(accepted.values()),
        len(placed),
        len(accepted),
        agenda(store, rules, today, importer_id, out),
        Counter(one.route for one in out if one.again is None),
        whereabouts((refused | placed).values()),
        Counter(one.again for one in out if one.again is not None),
    )
