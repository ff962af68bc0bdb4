"""Large workbooks, of which only the columns that mean something are parsed, say the same as if all were."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.domain.entry import SetAside
from cape_desktop.intake import narrowing, workbook
from cape_desktop.intake.opening import source_from_path
from cape_desktop.intake.recognise import recognise
from tests.intake.files import NUMBERS, Read, read, zipped
from tests.intake.files import workbook as written_workbook
from tests.intake.test_hostile import package_with, sheet_of
from tests.invented import some_entries, write_es003


@pytest.fixture
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_LARGE", 0)
    monkeypatch.setattr(narrowing, "TOP_ROWS", 4)


def in_both_ways(path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Read, Read]:
    """The file read as it is, and by its needed columns."""
    whole = read(path)
    monkeypatch.setattr(workbook, "_LARGE", 0)
    monkeypatch.setattr(narrowing, "TOP_ROWS", 4)
    return whole, read(path)


def report(folder: Path) -> Path:
    return write_es003(folder / "es003.xlsx", some_entries(60))


def list_with_notes(folder: Path) -> Path:
    rows: list[list[object]] = [
        ["", "ACME Brokers"],
        ["", "Remark", "Entry Number", "IEEPA Duty", "Our file"],
        *(["", f"note {place}", number, place, f"F{place}"] for place, number in enumerate(NUMBERS)),
        ["", "", "", "", "no number for this one"],
        ["", "Total", "", 21, ""],
        [],
        ["", "printed by Tom", "", "", ""],
    ]
    return written_workbook(folder / "list.xlsx", {"Sheet1": rows})


def merged_list(folder: Path) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["x", "Entry Number", "HTS", "Duty", "More"])
    for place, number in enumerate(NUMBERS):
        book.active.append([place, number, "99030124", 5, "a"])
        book.active.append([place, None, "84713001", 6, "b"])
        book.active.merge_cells(start_row=2 * place + 2, end_row=2 * place + 3, start_column=2, end_column=2)
    book.save(folder / "merged.xlsx")
    return folder / "merged.xlsx"


def masked_list(folder: Path) -> Path:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Our file", "Entry Number", "Broker"])
    for place in range(8):
        book.active.append([f"F{place}", 1100012341 if place else '="ABC12345676"', "x"])
        book.active.cell(place + 2, 2).number_format = "000-0000000-0"
    book.save(folder / "masked.xlsx")
    return folder / "masked.xlsx"


@pytest.mark.parametrize("write", [report, list_with_notes, merged_list, masked_list])
def test_that_a_workbook_says_the_same_when_only_its_needed_columns_are_parsed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: object
) -> None:
    assert callable(write)
    whole, narrow = in_both_ways(write(tmp_path), monkeypatch)
    assert narrow.groups == whole.groups
    assert narrow.aside == whole.aside
    assert narrow.notes == whole.notes
    assert narrow.gathered.rows == whole.gathered.rows


@pytest.mark.usefixtures("everything_is_large")
def test_that_a_large_sheet_is_only_looked_at_until_its_rows_are_asked_for(tmp_path: Path) -> None:
    opened = recognise(source_from_path(report(tmp_path)))
    try:
        assert len(list(opened.table.rows(lambda *_: None))) == 4
        assert opened.recognised.rows == opened.table.total - 1
    finally:
        opened.close()


@pytest.mark.usefixtures("everything_is_large")
def test_that_rows_without_an_entry_keep_what_else_they_say(tmp_path: Path) -> None:
    reasons = {row.raw: row.reason for row in read(list_with_notes(tmp_path)).aside}
    assert reasons == {
        "no number for this one": SetAside.NO_ENTRY_NUMBER,
        "Total": SetAside.TOTAL_ROW,
        "": SetAside.BLANK_ROW,
        "printed by Tom": SetAside.NO_ENTRY_NUMBER,
    }


def text(value: str) -> str:
    return f"<is><t>{value}</t></is>"


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("unusual", ["no places", "prefixed", "other order"])
def test_that_sheets_written_in_an_unusual_way_are_parsed_as_they_are(tmp_path: Path, unusual: str) -> None:
    rows = [("Note", "Entry Number", "Duty"), *(("a", number, "5") for number in NUMBERS)]
    out = []
    for row, cells in enumerate(rows, start=1):
        place = [f' r="{"ABC"[at]}{row}"' if unusual != "no places" else "" for at in range(3)]
        kinds = [f' t="inlineStr"{p}' if unusual == "other order" else f'{p} t="inlineStr"' for p in place]
        inside = "".join(f"<c{kind}>{text(cell)}</c>" for kind, cell in zip(kinds, cells, strict=True))
        out.append(f'<row r="{row}">{inside}</row>')
    sheet = sheet_of("".join(out))
    if unusual == "prefixed":
        for tag in (b"worksheet", b"sheetData", b"row", b"c", b"is", b"t"):
            sheet = sheet.replace(b"<" + tag + b" ", b"<x:" + tag + b" ").replace(
                b"<" + tag + b">", b"<x:" + tag + b">"
            )
            sheet = sheet.replace(b"</" + tag + b">", b"</x:" + tag + b">")
        sheet = sheet.replace(b"xmlns=", b"xmlns:x=")
    assert read(package_with(tmp_path / "u.xlsx", sheet)).numbers == list(NUMBERS)


@pytest.mark.usefixtures("everything_is_large")
def test_that_large_workbooks_within_an_archive_are_read(tmp_path: Path) -> None:
    inner = report(tmp_path).read_bytes()
    assert len(read(zipped(tmp_path / "mail.zip", {"es003.xlsx": inner})).groups) == 60
