"""Examining: every check, date and amount of entries that are already read."""

from __future__ import annotations

from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, Facts, Line, LiquidationStatus, ProtestStatus
from cape_desktop.domain.examination import examine_all
from cape_desktop.domain.fields import Field
from tests.bench.measuring import Measure, measured
from tests.invented import TODAY, Invented, some_entries
from tests.rules import PACK


def _entry(invented: Invented) -> Entry:
    """The entry that intake makes of an invented one, with its lines three times over: six rows an entry."""
    facts = Facts(
        entry_type=invented.type,
        entry_date=invented.entry_date,
        liquidation_status=LiquidationStatus(invented.status.lower()),
        liquidation_date=invented.liquidated,
        protest=ProtestStatus.NONE,
        reconciliation=False,
    )
    lines = tuple(
        Line(str(number), str(ordinal), tariff.hts, tariff.value, tariff.duty)
        for number, line in enumerate(invented.lines * 3, start=1)
        for ordinal, tariff in enumerate(line, start=1)
    )
    return Entry(invented.number, (invented.number,), (), facts, frozenset(Field), lines)


def made_only(count: int) -> int:
    """Makes the entries and stops: what must be taken off the other measure."""
    return len([_entry(one) for one in some_entries(count)])


def examined(count: int) -> int:
    """Makes the entries and examines each of them."""
    return len(examine_all([_entry(one) for one in some_entries(count)], Circumstances(PACK, TODAY)))


def compared(count: int) -> list[tuple[str, Measure]]:
    """Both measures, of three runs each."""
    return [
        ("making the entries", measured(made_only, count, times=3)),
        ("making and examining them", measured(examined, count, times=3)),
    ]
