"""Workbooks for the person's own use: every entry with its route and reason, and the rows set aside."""

from __future__ import annotations

from typing import Final

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.output.dossier import Dossier, PaperEntry, Standing
from cape_desktop.output.reasons import reason_and_step
from cape_desktop.output.workbook import Cell, Sheet, workbook_bytes
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import say
from cape_desktop.wording.routes import route_name, set_aside_reason

_STANDINGS: Final = {
    Standing.IN_FILE: "yes",
    Standing.OTHER_FILE: "other_file_word",
    Standing.LEFT_OUT: "left_out_word",
    Standing.NOT_FILED: "no",
}
_HEADERS: Final = (
    "entry_number",
    "route",
    "in_file",
    "reason",
    "what_to_do",
    "entry_date",
    "liquidated",
    "last_safe_day",
    "protest_day",
    "court_day",
    "duty",
    "refund_low",
    "refund_high",
    "as_in_source",
)


def entries_workbook(dossier: Dossier, translate: Translate = same) -> bytes:
    """A workbook of all entries with route, dates, money and reasons, and of the rows set aside.

    Entry numbers are text, amounts and days are numbers and dates; an estimated liquidation is left blank.
    """
    headers = tuple(say(one, translate) for one in _HEADERS)
    rows = [_entry_row(dossier, entry, translate) for entry in dossier.entries]
    sheets = [Sheet(say("sheet_entries", translate), headers, rows)]
    if dossier.set_aside:
        sheets.append(_set_aside_sheet(dossier, translate))
    return workbook_bytes(sheets)


def set_aside_workbook(dossier: Dossier, translate: Translate = same) -> bytes:
    """A workbook of the rows that belong to no entry, with source, row and reason."""
    return workbook_bytes((_set_aside_sheet(dossier, translate),))


def _entry_row(dossier: Dossier, entry: PaperEntry, translate: Translate) -> tuple[Cell, ...]:
    reason, step = reason_and_step(entry, dossier.rules, translate)
    return (
        hyphened(entry.number),
        route_name(entry.route, translate),
        say(_STANDINGS[entry.standing], translate),
        reason,
        step,
        entry.entry_date,
        None if entry.estimated else entry.liquidation,
        entry.last_safe_day,
        entry.protest_day,
        entry.court_day,
        entry.duty,
        *entry.refund,
        "; ".join(entry.raw),
    )


def _set_aside_sheet(dossier: Dossier, translate: Translate) -> Sheet:
    headers = tuple(say(one, translate) for one in ("source", "row", "what_row_says", "why"))
    rows = [(row.source, row.row, row.raw, set_aside_reason(row.reason, translate)) for row in dossier.set_aside]
    return Sheet(say("sheet_set_aside", translate), headers, rows)
