"""Workbooks for people."""

from __future__ import annotations

import io
from datetime import date, datetime
from decimal import Decimal

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from cape_desktop.output.workbook import Cell, Sheet, workbook_bytes


def written(*rows: tuple[Cell, ...], name: str = "Entries") -> Worksheet:
    headers = tuple(f"column {n}" for n in range(len(rows[0])))
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes((Sheet(name, headers, rows),))))
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_that_entry_numbers_keep_their_zeros_and_letters() -> None:
    sheet = written(("01100012341", "12E00000125"))
    assert [cell.value for cell in sheet[2]] == ["01100012341", "12E00000125"]


def test_that_text_never_becomes_a_formula_or_a_link() -> None:
    texts = ("=1+1", "+1", "-1", "@SUM(A1)", '="ABC12345676"', "http://somewhere.example")
    sheet = written(texts)
    assert [cell.value for cell in sheet[2]] == list(texts)
    assert {cell.data_type for cell in sheet[2]} == {"s"}
    assert not any(cell.hyperlink for cell in sheet[2])


def test_that_money_and_dates_are_numbers_and_dates_and_unknown_is_blank() -> None:
    sheet = written((Decimal("1234.50"), date(2026, 11, 23), 7, None, ""))
    assert [cell.value for cell in sheet[2]] == [1234.5, datetime(2026, 11, 23), 7, None, None]


def test_that_any_name_of_a_sheet_is_made_fit() -> None:
    name = "Rows [set aside]: what / why? *all* of them"
    assert written(("x",), name=name).title == "Rows  set aside   what   why   "
