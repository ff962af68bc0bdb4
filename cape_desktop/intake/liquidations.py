"""A fresh report on entries (ES-003, ES-701): liquidation dates, and whether the IEEPA duty is gone."""

from __future__ import annotations

from decimal import Decimal

from cape_desktop.domain.assembly import assemble
from cape_desktop.domain.entry import Decisions, Repair
from cape_desktop.domain.refund import ieepa_duty
from cape_desktop.domain.results import Verdict
from cape_desktop.domain.rules import RulePack
from cape_desktop.intake.recognise import recognise
from cape_desktop.intake.result_source import ResultRow
from cape_desktop.intake.rows import gather
from cape_desktop.intake.source import Source
from cape_desktop.progress import Tick


def read_report(source: Source, rules: RulePack, tick: Tick) -> tuple[ResultRow, ...]:
    """One row an entry: its liquidation date, and UPDATED where its tariff lines show no IEEPA duty any more.

    After CBP has updated an entry, its IEEPA lines vanish or carry no duty in ES-003. Whether there was any before,
    only the history knows. Raises Problem, lets Cancelled pass.
    """
    opened = recognise(source, tick, families=rules.limits.ieepa_prefixes)
    try:
        gathered = gather(opened, 0, tick)
    finally:
        opened.close()
    assembled = assemble(gathered.groups, Decisions(accept_all=frozenset(Repair)))
    rows = []
    for entry in assembled.entries:
        numbered = any(line.hts for line in entry.lines)
        gone = numbered and ieepa_duty(entry, rules) == Decimal(0)
        rows.append(
            ResultRow(
                entry.places[0].rows[0],
                entry.number,
                entry.raw[0] if entry.raw else "",
                verdict=Verdict.UPDATED if gone else None,
                liquidation=entry.facts.liquidation_date,
            )
        )
    return tuple(rows)
