"""What was recognised in a source: its kind, things to know about it, why a person should look at its columns.

Keyed by the ids of `intake.source` and `intake.notes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cape_desktop.domain.fields import Field
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

KINDS: dict[str, str] = {
    "es003-long": QT_TRANSLATE_NOOP("sources", "ACE report ES-003, one row a tariff number"),
    "es003-wide": QT_TRANSLATE_NOOP("sources", "ACE report, one row an entry"),
    "entry-list": QT_TRANSLATE_NOOP("sources", "Entry list, one row an entry"),
    "line-list": QT_TRANSLATE_NOOP("sources", "Entry list, several rows an entry"),
    "number-list": QT_TRANSLATE_NOOP("sources", "List of entry numbers"),
}

NOTES: dict[str, str] = {
    "other_sheets": QT_TRANSLATE_NOOP("sources", "Other sheets were not read: {sheets}"),
    "hidden_sheet_read": QT_TRANSLATE_NOOP("sources", "The sheet “{sheet}” is hidden in Excel"),
    "hidden_sheets_skipped": QT_TRANSLATE_NOOP("sources", "Hidden sheets were not read: {sheets}"),
    "other_members": QT_TRANSLATE_NOOP("sources", "Other files in the archive were not read: {members}"),
    "row_limit": QT_TRANSLATE_NOOP(
        "sources",
        "The sheet has {rows} rows, as many as a sheet can hold, so the report is most likely cut. Run it for "
        "shorter date ranges and add all files",
    ),
    "hidden_rows": QT_TRANSLATE_NOOP("sources", "{count} rows are hidden by a filter in Excel; they were read too"),
    "numbers_from_above": QT_TRANSLATE_NOOP("sources", "{rows} rows took the entry number above them, as you said"),
    "merged_cells": QT_TRANSLATE_NOOP("sources", "Merged entry cells were filled down over {rows} rows"),
    "old_encoding": QT_TRANSLATE_NOOP(
        "sources", "The text is in an old encoding ({encoding}); check names with accents"
    ),
    "remembered": QT_TRANSLATE_NOOP("sources", "Columns as you matched them last time"),
    "no_header": QT_TRANSLATE_NOOP("sources", "There is no row of column names; the first row holds data"),
    "turned": QT_TRANSLATE_NOOP(
        "sources",
        "The names stand down a column, so each column of the file was read as a row: row 3 is column C of the file",
    ),
    "lines_in_cells": QT_TRANSLATE_NOOP(
        "sources", "Each row holds a whole line of a text file in one cell; the lines were split into columns"
    ),
    "no_tariff_numbers": QT_TRANSLATE_NOOP(
        "sources", "Without tariff numbers it cannot be proved that these entries paid IEEPA duty"
    ),
    "no_chapter_99": QT_TRANSLATE_NOOP(
        "sources",
        "This list has ordinary tariff numbers only. Those of chapter 99, which show IEEPA duty, are left out, so it "
        "is unknown which entries paid it. ACE's report ES-003 has them",
    ),
    "unused_columns": QT_TRANSLATE_NOOP(
        "sources",
        "Not used, though it looks like a date, a duty or an entry type: {columns}. If it matters, say under Match "
        "columns what it means",
    ),
    "renamed": QT_TRANSLATE_NOOP("sources", "The file is really {form}, whatever its name says"),
    "unclosed_quotes": QT_TRANSLATE_NOOP(
        "sources",
        "{count} rows have a quotation mark that is never closed. Each was read as far as its line goes; check them, "
        "and whether the file is complete",
    ),
    "columns_moved": QT_TRANSLATE_NOOP(
        "sources",
        "Row {row} names the columns again in another order; the rows below it were read in that order",
    ),
    "rows_mended": QT_TRANSLATE_NOOP(
        "sources", "In {count} rows a comma within an amount, as in 1,200.50, had cut it in two; it was put together"
    ),
    "rows_too_long": QT_TRANSLATE_NOOP(
        "sources",
        "{count} rows, the first of them row {row}, have more cells than there are column names: a comma within a name "
        "or an amount may have moved what stands behind it. Check their amounts and dates",
    ),
    "day_first": QT_TRANSLATE_NOOP("sources", "Dates of “{column}” were read as day/month/year"),
    "year_first": QT_TRANSLATE_NOOP("sources", "Dates of “{column}” were read as year/month/day"),
    "date_order_unknown": QT_TRANSLATE_NOOP(
        "sources",
        "{count} dates of “{column}” can be day/month/year or year/month/day and were left out. Write their years with "
        "four digits",
    ),
    "dates_unreadable": QT_TRANSLATE_NOOP(
        "sources", "{count} cells of “{column}” are no possible date and were left out"
    ),
    "amounts_unreadable": QT_TRANSLATE_NOOP(
        "sources", "{count} cells of “{column}” are no amount in US dollars and were left out"
    ),
    "words_unknown": QT_TRANSLATE_NOOP(
        "sources", "{count} cells of “{column}” say something unknown, such as “{example}”, and count as unknown"
    ),
    "tariffs_unreadable": QT_TRANSLATE_NOOP(
        "sources",
        "{count} rows have tariff numbers that cannot be read, such as “{example}”. What their entries paid is unknown",
    ),
    "entry_amounts_repeated": QT_TRANSLATE_NOOP(
        "sources", "“{column}” repeats the entry's amount on each of its rows; it was counted once"
    ),
}

DOUBTS: dict[str, str] = {
    "two_candidates": QT_TRANSLATE_NOOP("sources", "Two columns could be the {field}. Choose one"),
    "low_share": QT_TRANSLATE_NOOP(
        "sources", "Less than half of this column reads as entry numbers. Is it the right one?"
    ),
    "content_over_header": QT_TRANSLATE_NOOP(
        "sources", "Another column is called so, but this one holds what looks like the {field}. Choose one"
    ),
    "no_header": QT_TRANSLATE_NOOP("sources", "There are no column names, so the {field} was found by its values"),
    "filer_code_missing": QT_TRANSLATE_NOOP(
        "sources",
        "These numbers lack their first three characters, the filer code of whoever filed the entries. Give it once "
        "for the whole file; only numbers whose check digit agrees with it are taken",
    ),
    "lines_without_entry": QT_TRANSLATE_NOOP(
        "sources",
        "Rows below an entry hold tariff numbers but no entry number, as in a pivot table. Without them nobody can "
        "tell which duty the entry bears",
    ),
    "no_entry_column": QT_TRANSLATE_NOOP("sources", "No column reads as entry numbers"),
    "unsure": QT_TRANSLATE_NOOP("sources", "This may be the {field}. Check it"),
}

_UNREAD_SHEET = QT_TRANSLATE_NOOP("sources", "{sheets} seems to hold entry numbers too and was not read")
_UNREAD_SHEETS = QT_TRANSLATE_NOOP("sources", "{sheets} seem to hold entry numbers too and were not read")

FIELDS: dict[Field, str] = {
    Field.ENTRY_NUMBER: QT_TRANSLATE_NOOP("sources", "entry number"),
    Field.FILER_CODE: QT_TRANSLATE_NOOP("sources", "filer code"),
    Field.ENTRY_TYPE: QT_TRANSLATE_NOOP("sources", "entry type"),
    Field.ENTRY_DATE: QT_TRANSLATE_NOOP("sources", "entry date"),
    Field.SUMMARY_DATE: QT_TRANSLATE_NOOP("sources", "entry summary date"),
    Field.IMPORT_DATE: QT_TRANSLATE_NOOP("sources", "import date"),
    Field.PORT: QT_TRANSLATE_NOOP("sources", "port of entry"),
    Field.IMPORTER_NUMBER: QT_TRANSLATE_NOOP("sources", "importer number"),
    Field.IMPORTER_NAME: QT_TRANSLATE_NOOP("sources", "importer name"),
    Field.NOTIFY_PARTY: QT_TRANSLATE_NOOP("sources", "notify party (Form 4811)"),
    Field.SUMMARY_STATUS: QT_TRANSLATE_NOOP("sources", "entry summary status"),
    Field.PAYMENT_STATUS: QT_TRANSLATE_NOOP("sources", "payment status"),
    Field.LIQUIDATION_STATUS: QT_TRANSLATE_NOOP("sources", "liquidation status"),
    Field.LIQUIDATION_DATE: QT_TRANSLATE_NOOP("sources", "liquidation date"),
    Field.RELIQUIDATION_DATE: QT_TRANSLATE_NOOP("sources", "reliquidation date"),
    Field.PROTEST_NUMBER: QT_TRANSLATE_NOOP("sources", "protest number"),
    Field.PROTEST_STATUS: QT_TRANSLATE_NOOP("sources", "protest status"),
    Field.RECONCILIATION: QT_TRANSLATE_NOOP("sources", "reconciliation flag"),
    Field.RECONCILIATION_ENTRY: QT_TRANSLATE_NOOP("sources", "reconciliation entry filed (type 09)"),
    Field.RECONCILIATION_DUE: QT_TRANSLATE_NOOP("sources", "reconciliation due date"),
    Field.CORRECTION: QT_TRANSLATE_NOOP("sources", "post summary correction"),
    Field.DRAWBACK: QT_TRANSLATE_NOOP("sources", "drawback"),
    Field.ADCVD_PENDING: QT_TRANSLATE_NOOP("sources", "AD/CVD liquidation pending"),
    Field.LINE_NUMBER: QT_TRANSLATE_NOOP("sources", "line number"),
    Field.ORDINAL: QT_TRANSLATE_NOOP("sources", "tariff ordinal number"),
    Field.HTS: QT_TRANSLATE_NOOP("sources", "HTS number"),
    Field.VALUE: QT_TRANSLATE_NOOP("sources", "goods value"),
    Field.DUTY: QT_TRANSLATE_NOOP("sources", "duty of the line"),
    Field.ORDINARY_RATE: QT_TRANSLATE_NOOP("sources", "ordinary duty rate"),
    Field.SPI: QT_TRANSLATE_NOOP("sources", "special program (SPI)"),
    Field.ORIGIN: QT_TRANSLATE_NOOP("sources", "country of origin"),
    Field.IEEPA_DUTY: QT_TRANSLATE_NOOP("sources", "IEEPA duty"),
    Field.TOTAL_DUTY: QT_TRANSLATE_NOOP("sources", "total duty"),
}


def kind_name(kind: str, translate: Translate = same) -> str:
    """What a source is, such as "ACE report ES-003, one row a tariff number"."""
    return translate("sources", KINDS[kind])


def note_sentence(note: str, facts: Mapping[str, str | int], translate: Translate = same) -> str:
    """Something to tell about a source, ready to show."""
    return translate("sources", NOTES[note]).format(**facts)


def unread_sentence(sheets: Sequence[str], translate: Translate = same) -> str:
    """That sheets with entry numbers were not read, ready to show; names them."""
    said = _UNREAD_SHEET if len(sheets) == 1 else _UNREAD_SHEETS
    return translate("sources", said).format(sheets=", ".join(f"“{sheet}”" for sheet in sheets))


def doubt_sentence(doubt: str, field: Field | None, translate: Translate = same) -> str:
    """Why a person should look at the columns, ready to show."""
    name = field_name(field, translate) if field else translate("sources", FIELDS[Field.ENTRY_NUMBER])
    return translate("sources", DOUBTS[doubt]).format(field=name)


def field_name(field: Field, translate: Translate = same) -> str:
    """What a column means, in the words of the screen."""
    return translate("sources", FIELDS[field])
