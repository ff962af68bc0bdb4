"""Workbooks whose places and counts reach further than they can are refused before a parser makes room for them."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cape_desktop.intake import extents, package
from cape_desktop.intake.binary_sheets import BinaryExtent, check_old
from cape_desktop.intake.extents import SheetExtent
from cape_desktop.intake.opening import FileBytes
from cape_desktop.intake.package import LARGEST_SHEET, survey
from cape_desktop.problems import ProblemKind
from cape_desktop.progress import silent
from tests.intake.files import NUMBERS, read, refusal, refused, workbook, zipped
from tests.intake.old_formats import new_record, new_text, ods, record, shared_xlsb, xls, xlsb
from tests.intake.test_hostile import cell, package_with, sheet_of
from tests.intake.xml_workbooks import flat_document, xml_rows, xml_sheet, xml_workbook

ROWS = [["Entry Number", "Type"], *([number, "01"] for number in NUMBERS)]
FILLED = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
COLUMNS = "table:number-columns-repeated"
SPACES = FILLED.replace(">x<", '><text:s text:c="2000000000"/><')


def surveyed(path: Path) -> dict[str, SheetExtent]:
    """What is seen of a package before it is parsed: a parser that took the rest would end the tests too."""
    return survey(FileBytes(path, path.name), silent)


def judged(path: Path) -> ProblemKind:
    """Why a package is refused before it is parsed."""
    return refusal(lambda: surveyed(path)).kind


def judged_sheet(folder: Path, rows: str) -> ProblemKind:
    """Why a workbook with these rows is refused."""
    return judged(package_with(folder / "b.xlsx", sheet_of(rows)))


@pytest.mark.parametrize(
    "rows",
    [
        f'<row r="1">{cell("A1")}</row><row r="1048576">{cell("XFD1048576")}</row>',
        f'<row r="1048576">{cell("XFD1048576")}{cell("A1048576")}</row><row r="1">{cell("A1")}</row>',
        f'<row r="1">{cell("A1")}{cell("A99999999")}</row>',
        f'<row r="9999999999">{cell("A9999999999")}</row>',
        f"<row r='9'>{cell('A9')}</row><row\nr = '1048576'><c t='str' r='XFD1048576'><v>x</v></c></row>",
        f'<x:row r="9">{cell("A9")}</x:row><x:row r="1048576"><x:c r="xfd1048576" t="str"><x:v>x</x:v></x:c></x:row>',
        f"<row>{cell('')}</row>{'<row/>' * 70_000}<row>{'<c/>' * 1_000}<c><v>1</v></c></row>".replace(' r=""', ""),
        f'<row r="80000"><c r="A80000"/>{"<c><v>1</v></c>" * 1_000}</row>',
    ],
)
def test_that_a_sheet_over_too_many_places_is_refused(tmp_path: Path, rows: str) -> None:
    assert judged_sheet(tmp_path, rows) is ProblemKind.FILE_TOO_LARGE


def test_that_places_are_found_on_both_sides_of_a_cut() -> None:
    sheet = sheet_of(f'<row r="7">{cell("B7")}</row><row r="9">{cell("BC9")}<c r="ZZZ99" s="4"/></row><row r="88"/>')
    for cut in range(len(sheet)):
        seen = SheetExtent()
        for piece in (sheet[:cut], sheet[cut:], b""):
            seen.look(piece)
        assert (seen.rows, seen.columns) == (9, 55)


def test_that_a_tag_without_an_end_is_no_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extents, "_LONGEST", 100)
    SheetExtent().look(b"<row" + b" " * 90)
    with pytest.raises(ValueError, match="no end"):
        SheetExtent().look(b"<row" + b" " * 100)


@pytest.mark.parametrize("blank", [0, 300])
@pytest.mark.parametrize(
    ("far", "reach"), [("BC1", (399, 55)), ("A1000000", (1_000_000, 52)), ("AAA1", (399, 703)), ("C1", (399, 52))]
)
def test_that_a_far_cell_is_found_at_the_beginning_of_a_long_piece(
    far: str, reach: tuple[int, int], blank: int
) -> None:
    rows = "".join(f'<row r="{row}">{cell(f"A{row}")}</row>' for row in range(2, 400))
    below = "".join(f'<row r="{row}" ht="15"/>' for row in range(400, 400 + blank))
    seen = SheetExtent()
    seen.look(f'<row r="1">{cell(far)}</row>{rows}{below}'.encode())
    assert (seen.rows, seen.columns) == reach


@pytest.mark.parametrize(
    ("pieces", "reach"),
    [
        ((b'<row r="3"><c r="bc3"><v>1</v></c></row>',), (3, 55)),
        ((b"<row r='3'><c r='B3'><v>1</v></c><c r='ZZ9'/></row>",), (3, 52)),
        ((b'<row r="3"><c r="B3"><v>1</v></c></row>', b"<row><c><v>1</v></c></row>"), (4, 52)),
        ((b'<row r="3"><c r="BC3"><v>1</v></c>', b"<c><v>1</v></c></row>"), (3, 56)),
    ],
)
def test_that_unusual_places_are_told_as_the_parser_takes_them(
    pieces: tuple[bytes, ...], reach: tuple[int, int]
) -> None:
    seen = SheetExtent()
    for piece in pieces:
        seen.look(piece)
    assert (seen.rows, seen.columns) == reach


def test_that_hidden_rows_and_cells_without_a_place_are_counted() -> None:
    seen = SheetExtent()
    seen.look(b'<row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row hidden="true"><c><v>1</v></c></row><row/>')
    assert (seen.rows, seen.hidden_rows) == (4, 2)


def test_that_formats_down_to_the_last_row_of_a_wide_sheet_harm_nothing(tmp_path: Path) -> None:
    rows = f'<row r="1">{cell("A1", "Entry Number")}{cell("CV1")}</row><row r="2">{cell("A2", NUMBERS[0])}</row>'
    path = package_with(tmp_path / "w.xlsx", sheet_of(f'{rows}<row r="1048576"><c r="A1048576" s="1"/></row>'))
    assert read(path).numbers == [NUMBERS[0]]


def test_that_parts_larger_than_the_package_claims_are_counted_by_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "b.xlsx", {"Main Report": ROWS * 100})
    with zipfile.ZipFile(path) as archive:
        sizes = [part.file_size for part in archive.infolist()]
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")
    while at >= 0:
        content[at + 24 : at + 28] = b"\x10\0\0\0"  # the unpacked size
        at = content.rfind(b"PK\x01\x02", 0, at)
    path.write_bytes(content)
    monkeypatch.setattr(package, "LARGEST_PACKAGE", sum(sizes) - 1)
    assert judged(path) is ProblemKind.FILE_TOO_LARGE
    monkeypatch.setattr(package, "LARGEST_PACKAGE", sum(sizes))
    surveyed(path)


@pytest.mark.parametrize("count", ["4294967295", "9999999999999"])
def test_that_more_shared_texts_than_bytes_are_refused(tmp_path: Path, count: str) -> None:
    shared = f'<sst xmlns="x" count="1" uniqueCount="{count}"><si><t>x</t></si></sst>'.encode()
    sheet = sheet_of(f'<row r="1">{cell("A1")}</row>')
    assert judged(package_with(tmp_path / "s.xlsx", sheet, shared)) is ProblemKind.FILE_DAMAGED


def test_that_shared_texts_of_a_right_count_are_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "s.xlsx", {"Main Report": ROWS})
    with zipfile.ZipFile(path) as archive:
        assert b'uniqueCount="10"' in archive.read("xl/sharedStrings.xml")
    assert read(path).numbers == list(NUMBERS)


@pytest.mark.parametrize(
    "more",
    [
        f'<table:table-row table:number-rows-repeated="1000000">{FILLED * 40}</table:table-row>',
        f'<table:table-row table:number-rows-repeated="999999999"/><table:table-row>{FILLED}</table:table-row>',
        f'<table:table-row><table:covered-table-cell {COLUMNS}="99999999"/>{FILLED}</table:table-row>',
        f"{'<table:table-row/>' * 70_000}<table:table-row>{'<table:table-cell/>' * 1_000}{FILLED}</table:table-row>",
        f"<table:table-row>{SPACES}</table:table-row>",
    ],
)
def test_that_an_open_document_over_too_many_places_is_refused(tmp_path: Path, more: str) -> None:
    assert judged(ods(tmp_path / "b.ods", ROWS, more)) is ProblemKind.FILE_TOO_LARGE


def test_that_the_tables_of_an_open_document_count_together(tmp_path: Path) -> None:
    far = f'<table:table-row table:number-rows-repeated="1000000"/><table:table-row>{FILLED * 20}</table:table-row>'
    surveyed(ods(tmp_path / "one.ods", ROWS, far))
    two = f'{far}</table:table><table:table table:name="Next">{far}'
    assert judged(ods(tmp_path / "two.ods", ROWS, two)) is ProblemKind.FILE_TOO_LARGE


def test_that_blank_rows_repeated_to_the_end_of_an_open_document_are_usual(tmp_path: Path) -> None:
    more = (
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert read(ods(tmp_path / "b.ods", ROWS, more)).numbers == list(NUMBERS)


@pytest.mark.parametrize("times", ["many", "-1"])
def test_that_a_repetition_that_is_no_number_is_damage(tmp_path: Path, times: str) -> None:
    more = f'<table:table-row table:number-rows-repeated="{times}x"/>'
    assert judged(ods(tmp_path / "b.ods", ROWS, more)) is ProblemKind.FILE_DAMAGED


@pytest.mark.parametrize("encoding", ["x-unknown", "shift_jis"])
@pytest.mark.parametrize("ending", ["ods", "fods", "xml"])
def test_that_an_encoding_that_nobody_knows_or_reads_is_damage(tmp_path: Path, ending: str, encoding: str) -> None:
    path = tmp_path / f"e.{ending}"
    if ending == "xml":
        xml_workbook(path, xml_sheet("S", xml_rows(ROWS)))
    else:
        flat_document(path, ROWS) if ending == "fods" else ods(path, ROWS)
    assert read(path).numbers == list(NUMBERS)
    if ending == "ods":
        with zipfile.ZipFile(path) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        members["content.xml"] = members["content.xml"].replace(b'"UTF-8"', f'"{encoding}"'.encode())
        zipped(path, members)
    else:
        content = path.read_bytes().replace(b' encoding="UTF-8"', b"")
        path.write_bytes(content.replace(b'version="1.0"', f'version="1.0" encoding="{encoding}"'.encode(), 1))
    assert refused(path) is ProblemKind.FILE_DAMAGED


def binary_with(path: Path, change: Callable[[bytes], bytes], name: str = "sheet1.bin") -> Path:
    """A binary workbook whose sheet is changed, and maybe called otherwise."""
    with zipfile.ZipFile(xlsb(path, ROWS)) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    sheet = members.pop("xl/worksheets/sheet1.bin")
    changed = change(sheet)
    assert changed != sheet
    relations = members["xl/_rels/workbook.bin.rels"].replace(b"sheet1.bin", name.encode())
    return zipped(path, {**members, "xl/_rels/workbook.bin.rels": relations, f"xl/worksheets/{name}": changed})


END = new_record(146)


@pytest.mark.parametrize(
    "more",
    [
        new_record(0, struct.pack("<I", 1_048_576)) + new_record(4, bytes(9)),
        new_record(0, struct.pack("<I", 2**31)) + new_record(4, bytes(9)),
        new_record(4, struct.pack("<IIB", 16_384, 0, 1)),
        # What the record before left is taken for the place, the value or the text.
        new_record(46, b"\x3c\xc2\x18\x67\x00\x06\x24") + new_record(2),
        new_record(46, b"\x3c\xc2\x18\x67\x00\x06\x24") + new_record(0),
        new_record(5, bytes(15)),
        new_record(6, bytes(8) + new_text("ABC")[:-1]),
        new_record(8, bytes(8) + b"\xff\xff\xff\xff"),
    ],
)
@pytest.mark.parametrize("name", ["sheet1.bin", "sheet1.data"])
def test_that_records_of_binary_workbooks_that_reach_too_far_are_refused(
    tmp_path: Path, more: bytes, name: str
) -> None:
    path = binary_with(tmp_path / "b.xlsb", lambda sheet: sheet.replace(END, more + END), name)
    assert judged(path) is ProblemKind.FILE_DAMAGED


def test_that_records_are_found_on_both_sides_of_a_cut(tmp_path: Path) -> None:
    with zipfile.ZipFile(xlsb(tmp_path / "b.xlsb", ROWS)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.bin")
    for cut in range(len(sheet)):
        seen = BinaryExtent()
        for piece in (sheet[:cut], sheet[cut:], b""):
            seen.look(piece)
        assert seen.cells == len(ROWS) * 2


def test_that_a_binary_sheet_over_too_many_places_is_refused(tmp_path: Path) -> None:
    far = new_record(0, struct.pack("<I", 1_048_575)) + new_record(4, struct.pack("<IIB", 99, 0, 1))
    path = binary_with(tmp_path / "b.xlsb", lambda sheet: sheet.replace(END, far + END))
    assert judged(path) is ProblemKind.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("part", "sound"),
    [
        ("xl/sharedStrings.bin", struct.pack("<II", 9, 9)),  # how many texts there are
        ("xl/styles.bin", struct.pack("<I", 1)),  # how many formats
        ("xl/worksheets/sheet1.bin", struct.pack("<III", 0, 0, 8)),  # which text a cell has
    ],
)
def test_that_counts_beyond_what_a_binary_workbook_holds_are_damage(tmp_path: Path, part: str, sound: bytes) -> None:
    path = shared_xlsb(tmp_path / "b.xlsb", [["Entry Number"], *([number] for number in NUMBERS), ["last"]])
    with zipfile.ZipFile(path) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    assert members[part].count(sound) == 1
    members[part] = members[part].replace(sound, sound[:-4] + b"\xff\xff\xff\xff")
    assert refused(zipped(path, members)) is ProblemKind.FILE_DAMAGED


def test_that_formats_of_blank_cells_and_long_records_of_binary_workbooks_harm_nothing(tmp_path: Path) -> None:
    blank = new_record(0, struct.pack("<I", 1_048_575)) + new_record(1, struct.pack("<II", 16_383, 7))
    path = binary_with(
        tmp_path / "b.xlsb", lambda sheet: sheet.replace(END, blank + new_record(60, bytes(3_000_000)) + END)
    )
    assert read(path).numbers == list(NUMBERS)


@pytest.mark.parametrize(
    "more",
    [
        record(0x0200, b"\x00\xfd\x00\x00\x0d\x00\x00\x00\x00\x00\x08\x00\x00\x00"),  # begins below its end
        record(0x0200, b"\x00\x00\x00\x00\xff\xff\xff\xff\x00\x00\xff\xff\x00\x00"),
        record(0x00FC, b"\xff\xff\xff\xff\xff\xff\xff\xff"),  # how many texts there are
        record(0x00BD, bytes(10) + b"\xff\xff"),  # several numbers up to column 65,535
        record(0x0203, struct.pack("<HHHd", 1, 256, 0, 1.0)),
    ],
)
def test_that_records_of_old_workbooks_that_reach_too_far_are_refused(tmp_path: Path, more: bytes) -> None:
    path = xls(tmp_path / "b.xls", ROWS, more)
    assert refusal(lambda: check_old(FileBytes(path, path.name), LARGEST_SHEET)).kind is ProblemKind.FILE_DAMAGED


@pytest.mark.parametrize(("kind", "harms"), [(0x0203, True), (0x00BD, True), (0x0201, False), (0x00BE, False)])
def test_that_the_sheets_of_an_old_workbook_count_together(tmp_path: Path, kind: int, harms: bool) -> None:
    last = struct.pack("<HHHdH", 65_535, 0 if kind in (0x00BD, 0x00BE) else 255, 0, 1.0, 255)
    sheet = record(0x0809, bytes(16)) + record(kind, last) + record(0x000A, b"")
    path = xls(tmp_path / "b.xls", ROWS, record(0x000A, b"") + sheet * 4)
    if harms:
        assert refusal(lambda: check_old(FileBytes(path, path.name), LARGEST_SHEET)).kind is ProblemKind.FILE_TOO_LARGE
    else:
        assert read(path).numbers == list(NUMBERS)
