"""The papers around a declaration as tables: every entry with its route and reason, rows set aside."""

from __future__ import annotations

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.routes import Route
from cape_desktop.output.workbook import Cell, Sheet, workbook_bytes
from cape_desktop.wording import Translate, same
from cape_desktop.wording.findings import finding_card
from cape_desktop.wording.routes import route_name, set_aside_reason
from cape_desktop.workflow.run import Run


def entries_workbook(run: Run, translate: Translate = same) -> bytes:
    """A workbook of all entries with route, dates, money and reasons, and of the rows set aside."""
    headers = (
        "Entry number",
        "Route",
        "In the upload file",
        "Reason",
        "What to do",
        "Liquidated",
        "Last safe day",
        "Protest day",
        "Court date",
        "IEEPA duty",
        "Refund at least",
        "Refund at most",
        "As it stood in the source",
    )
    chosen = frozenset(run.chosen())
    rows = [_entry_row(run, one, one.entry.number in chosen, translate) for one in run.examined or ()]
    return workbook_bytes((Sheet("Entries", headers, rows), _set_aside_sheet(run, translate)))


def set_aside_workbook(run: Run, translate: Translate = same) -> bytes:
    """A workbook of the rows that belong to no entry, with source, row and reason."""
    return workbook_bytes((_set_aside_sheet(run, translate),))


def _entry_row(run: Run, one: Examined, chosen: bool, translate: Translate) -> tuple[Cell, ...]:
    deciding = [finding for finding in one.findings if finding.route is one.route] or list(one.findings)
    cards = [finding_card(finding, run.rules.rules[finding.id], translate) for finding in deciding]
    dates, money = one.deadlines, one.money
    return (
        hyphened(one.entry.number),
        route_name(one.route, translate),
        "yes" if chosen else "left out" if one.route is Route.FILE else "no",
        "\n".join(card.title for card in cards),
        "\n".join(card.do for card in cards),
        dates.liquidation,
        None if dates.estimated else dates.last_safe_day,
        None if dates.estimated else dates.protest_day,
        dates.court_day,
        money.ieepa_duty,
        money.refund_low,
        money.refund_high,
        "; ".join(one.entry.raw),
    )


def _set_aside_sheet(run: Run, translate: Translate) -> Sheet:
    rows = [
        (run.sources[row.source].name, row.row, row.raw, set_aside_reason(row.reason, translate))
        for row in run.set_aside()
    ]
    return Sheet("Rows set aside", ("Source", "Row", "What the row says", "Why"), rows)
