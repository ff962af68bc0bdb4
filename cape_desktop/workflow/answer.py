"""What `prepare`, `history`, `show` and `rules` print: the run and the history as plain JSON values.

Amounts are strings with two decimals, or None when unknown; dates are ISO; row numbers are the file's own, from 1.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import msgspec

import cape_desktop
from cape_desktop.domain.entry import Repair
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.findings import Fact, Finding
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationRow, DeclarationWhole
from cape_desktop.output.dossier import Sum, sum_of
from cape_desktop.workflow.run import Run, SavedFile

Json = dict[str, Any]
# what a script is told of repairs that the contract has no word of its own for
_REPAIRS: Final = {Repair.SUFFIX_REMOVED: Repair.LABEL_REMOVED.value}


def preparation_answer(run: Run, saved: tuple[SavedFile, ...]) -> Json:
    """Everything `prepare` found and wrote."""
    chosen = frozenset(run.chosen())
    return {
        "program": cape_desktop.__version__,
        "rules": rules_line(run.rules),
        "sources": _sources(run),
        "entries": [_entry(one, one.entry.number in chosen) for one in run.examined or ()],
        "set_aside": [
            {"source": run.sources[row.source].name, "row": row.row, "raw": row.raw, "reason": row.reason.value}
            for row in run.set_aside()
        ],
        "findings": finding_values(run.list_findings),
        "declarations": [
            {
                "file": Path(one.path).name,
                "path": one.path,
                "entries": len(one.declaration.numbers),
                "sha256": one.sha256,
                "id": one.history_id or None,
                "findings": finding_values(one.findings),
            }
            for one in saved
        ],
        "totals": {
            route.value: {"entries": count, "ieepa_duty": dollars(duty.low), "unknown_duty": duty.unknown}
            for route, (count, duty) in duty_by_route(run).items()
        },
    }


def rules_line(rules: RulePack) -> Json:
    """Which rule pack is in use."""
    return {"id": rules.id, "as_of": rules.as_of.isoformat()}


def _sources(run: Run) -> list[Json]:
    rows = run.gathered.rows if run.gathered else ()
    return [
        {
            "name": known.source.name,
            "sheet": known.sheet or None,
            "kind": known.kind.value,
            "rows": count,
            "header_row": known.header_row,
            "columns": {
                field.value: ", ".join(
                    next(c.header for c in known.columns if c.place == place) or f"column {place + 1}"
                    for place in places
                )
                for field, places in known.mapping().items()
            },
            "unread_sheets": list(known.unread),
            "notes": [{"id": str(note.id), "facts": dict(note.facts)} for note in known.notes],
            "sha256": known.source.sha256,
        }
        for known, count in zip(run.recognised or (), rows, strict=True)
    ]


def _entry(examined: Examined, chosen: bool) -> Json:
    entry, dates, money = examined.entry, examined.deadlines, examined.money
    several = len({place.source for place in entry.places}) > 1
    return {
        "entry_number": entry.number,
        "raw": list(entry.raw),
        "rows": [row for place in entry.places for row in place.rows],
        "places": [{"source": place.source, "rows": list(place.rows)} for place in entry.places] if several else None,
        "repair": _REPAIRS.get(entry.repair, entry.repair.value) if entry.repair else None,
        "route": examined.route.value,
        "chosen": chosen,
        "last_safe_day": None if dates.estimated else _day(dates.last_safe_day),
        "protest_day": None if dates.estimated else _day(dates.protest_day),
        "court_day": _day(dates.court_day),
        "expected_liquidation": _day(dates.expected_liquidation[1]) if dates.expected_liquidation else None,
        "findings": finding_values(examined.findings),
        "unknown": list(examined.unknown),
        "ieepa_duty": dollars(money.ieepa_duty),
        "refund_low": dollars(money.refund_low),
        "refund_high": dollars(money.refund_high),
        "interest_low": dollars(money.interest_low),
        "interest_high": dollars(money.interest_high),
    }


def finding_values(findings: Iterable[Finding]) -> list[Json]:
    """Findings by id and severity, with the facts they saw."""
    return [
        {
            "id": finding.id,
            "severity": finding.severity.value,
            "facts": {name: _fact(value) for name, value in finding.facts.items()},
        }
        for finding in findings
    ]


def _fact(value: Fact) -> str | int | bool:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


def duty_by_route(run: Run) -> dict[Route, tuple[int, Sum]]:
    """How many entries take each route that occurs, and the IEEPA duty they paid."""
    by_route: dict[Route, list[Decimal | None]] = {route: [] for route in Route}
    for one in run.examined or ():
        by_route[one.route].append(one.money.ieepa_duty)
    return {
        route: (len(duties), sum_of((duty, duty) for duty in duties)) for route, duties in by_route.items() if duties
    }


def declaration_line(row: DeclarationRow) -> Json:
    """One declaration of the list."""
    return {
        "id": row.id,
        "name": row.name,
        "importer": row.importer_name,
        "made_at": row.made_at.isoformat(timespec="seconds"),
        "as_of": row.as_of.isoformat(),
        "entries": row.entries,
        "ieepa_duty": cents_text(row.duty_cents),
        "refund_low": cents_text(row.refund_low_cents),
        "refund_high": cents_text(row.refund_high_cents),
        "state": row.state.value,
        "state_on": row.state_on.isoformat(),
        "claim_number": row.claim_number or None,
    }


def declaration_whole(whole: DeclarationWhole) -> Json:
    """One declaration with everything that is kept of it."""
    kept = whole.preparation
    return declaration_line(whole.row) | {
        "program": kept.program_version,
        "rules": kept.rule_pack_id,
        "file": {"name": whole.file.name, "path": whole.file.path, "sha256": whole.file.sha256},
        "numbers": list(whole.file.numbers),
        "sources": [{"name": one.name, "sha256": one.sha256, "size": one.size} for one in kept.sources],
        "entries_examined": [
            {
                "entry_number": one.number,
                "route": one.route,
                "chosen": one.chosen,
                "raw": list(one.raw),
                "findings": msgspec.json.decode(one.findings),
                "ieepa_duty": cents_text(one.duty_cents),
                "refund_low": cents_text(one.refund_low_cents),
                "refund_high": cents_text(one.refund_high_cents),
                "last_safe_day": _day(one.last_safe_day),
            }
            for one in kept.entries
        ],
        "set_aside": [
            {"source": one.source, "row": one.row, "raw": one.raw, "reason": one.reason} for one in kept.set_aside
        ],
        "events": [
            {
                "kind": event.kind.value,
                "on": event.on.isoformat(),
                "note": event.note,
                "claim_number": event.claim_number or None,
                "source": event.source,
            }
            for event in whole.events
        ],
    }


def dollars(amount: Decimal | None) -> str | None:
    """An amount as text with two decimals; None stays None."""
    return None if amount is None else f"{amount:.2f}"


def cents_text(cents: int | None) -> str | None:
    """An amount in cents as text in dollars; None stays None."""
    return dollars(None if cents is None else Decimal(cents) / 100)


def _day(day: date | datetime | None) -> str | None:
    return None if day is None else day.isoformat()
