"""Workbooks for people: what was not filed and why, rows set aside. Text stays text, whatever it begins with."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | int | date | Decimal | None

_WIDEST: Final = 60
_FORBIDDEN_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name (at most 31 characters are kept), headers, rows. Amounts are dollars as Decimal."""

    name: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]


def workbook_bytes(sheets: Sequence[Sheet]) -> bytes:
    """The bytes of an .xlsx with these sheets: header row frozen and filterable, numbers of entries as text.

    Nothing in it can become a formula or a link, so a cell that begins with `= + - @` is harmless.
    """
    import xlsxwriter

    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    header = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    formats: dict[type, Format] = {
        Decimal: book.add_format({"num_format": "$#,##0.00"}),
        date: book.add_format({"num_format": "mm/dd/yyyy"}),
        str: book.add_format({"num_format": "@"}),
    }
    for one in sheets:
        page = book.add_worksheet(one.name.translate(_FORBIDDEN_IN_NAMES)[:31])
        page.write_row(0, 0, one.headers, header)
        for at, row in enumerate(one.rows, start=1):
            for column, value in enumerate(row):
                _write(page, at, column, value, formats)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(1, len(one.rows)), max(0, len(one.headers) - 1))
        for column in range(len(one.headers)):
            page.set_column(column, column, _width(one, column))
    book.close()
    return target.getvalue()


def _write(page: Worksheet, row: int, column: int, value: Cell, formats: dict[type, Format]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, Decimal):
        page.write_number(row, column, float(value), formats[Decimal])
    elif isinstance(value, date):
        page.write_datetime(row, column, value, formats[date])
    elif isinstance(value, int):
        page.write_number(row, column, value)
    else:
        page.write_string(row, column, value, formats[str])


def _width(sheet: Sheet, column: int) -> int:
    longest = max((len(str(row[column] or "")) for row in sheet.rows[:200]), default=0)
    return min(_WIDEST, max(len(sheet.headers[column]), longest) + 2)
