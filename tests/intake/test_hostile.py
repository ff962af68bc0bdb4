"""Files that mean harm, or are damaged beyond use, end in a sentence: no crash, no hang, no hunger for memory."""

from __future__ import annotations

import random
import threading
import time
import zipfile
from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.opening import source_from_path
from cape_desktop.intake.recognise import recognise
from cape_desktop.intake.source import Choices
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Cancelled, Doing, Tick
from tests.intake.files import NUMBERS, read, refused, workbook, written, zipped
from tests.intake.old_formats import ods, xls, xlsb
from tests.invented import some_entries, write_es003


def package_with(path: Path, sheet: bytes, shared: bytes = b"") -> Path:
    """A workbook whose only sheet has this XML."""
    workbook(path, {"Main Report": [["Entry Number"], ["ABC12345676"]]})
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["xl/worksheets/sheet1.xml"] = sheet
    if shared:
        members["xl/sharedStrings.xml"] = shared
    return zipped(path, members)


def sheet_of(rows: str, before: str = "") -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'{before}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def cell(reference: str, text: str = "x") -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_that_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    bomb = sheet_of(" " * (200 * 1024 * 1024))
    path = package_with(tmp_path / "b.xlsx", bomb)
    assert path.stat().st_size < 1024 * 1024
    assert refused(path) is ProblemKind.FILE_TOO_LARGE
    assert refused(zipped(tmp_path / "b.zip", {"l.csv": b"A" * (200 * 1024 * 1024)})) is ProblemKind.FILE_TOO_LARGE


def test_that_entities_are_never_expanded(tmp_path: Path) -> None:
    entities = '<!DOCTYPE worksheet [<!ENTITY a "ABC12345676"><!ENTITY s SYSTEM "file:///etc/passwd">]>'
    rows = f'<row r="1">{cell("A1", "Entry Number")}</row><row r="2">{cell("A2", "&s;")}</row>'
    assert refused(package_with(tmp_path / "e.xlsx", sheet_of(rows, entities))) is ProblemKind.NOT_READABLE


@pytest.mark.parametrize("quote", ["", '"'])
def test_that_one_endless_cell_is_refused(tmp_path: Path, quote: str) -> None:
    path = tmp_path / "l.csv"
    path.write_bytes(b"Entry Number\nABC12345676\n" + quote.encode() + b"x" * (100 * 1024 * 1024))
    started = time.monotonic()
    assert refused(path) is ProblemKind.FILE_DAMAGED
    assert time.monotonic() - started < 10


def test_that_a_row_of_a_million_cells_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "l.csv"
    path.write_bytes(b"Entry Number\nABC12345676\n" + b"1," * 1_000_000 + b"\n")
    assert refused(path) is ProblemKind.FILE_TOO_LARGE


def test_that_an_unclosed_quotation_mark_costs_its_own_line_only_and_is_said(tmp_path: Path) -> None:
    lines = "".join(f"{n},01\n" for n in NUMBERS * 30_000)
    (tmp_path / "l.csv").write_text(f'Entry Number,Type\n"{lines}')
    found = read(tmp_path / "l.csv")
    assert found.numbers == list(NUMBERS)
    assert found.gathered.rows == (len(NUMBERS) * 30_000,)
    assert found.notes[NoteId.UNCLOSED_QUOTES].facts == {"count": 1}


def test_that_formulas_and_links_are_only_text(tmp_path: Path) -> None:
    rows = [["Entry Number", "Importer Name"], [NUMBERS[0], '=HYPERLINK("http://x","y")'], [NUMBERS[1], "@SUM(A1)"]]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(NUMBERS[:2])


def test_that_a_cancel_is_obeyed_within_a_second_while_a_workbook_is_parsed(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "e.xlsx", some_entries(8000))
    source = source_from_path(path)
    asked = threading.Event()
    threading.Timer(0.1, asked.set).start()
    late: list[float] = []

    def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        if asked.is_set():
            late.append(time.monotonic())
            raise Cancelled

    asked_at = time.monotonic() + 0.1

    def work() -> None:
        opened = recognise(source, tick)
        while True:
            for _ in opened.table.rows(tick):
                pass

    with pytest.raises(Cancelled):
        work()
    assert late[0] - asked_at < 1


def test_that_a_cancel_while_a_sheet_is_parsed_leaves_the_parser_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cape_desktop.intake.workbook import WorkbookBook

    source = source_from_path(write_es003(tmp_path / "e.xlsx", some_entries(8000)))
    in_sheet = threading.Event()
    table_of = WorkbookBook.table

    def table(book: WorkbookBook, sheet: str, tick: Tick) -> object:
        in_sheet.set()
        return table_of(book, sheet, tick)

    def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        if in_sheet.is_set() and any(thread.name == "parse" for thread in threading.enumerate()):
            raise Cancelled

    monkeypatch.setattr(WorkbookBook, "table", table)
    with pytest.raises(Cancelled):
        recognise(source, tick)
    for thread in threading.enumerate():
        if thread.name == "parse":
            thread.join()


@pytest.mark.parametrize("kind", ["xlsx", "xls", "xlsb", "ods", "csv", "zip"])
def test_that_damaged_files_are_read_or_refused_and_nothing_else(tmp_path: Path, kind: str) -> None:
    rows = [["Entry Number", "Type"], *([n, "01"] for n in NUMBERS * 20)]
    path = tmp_path / f"d.{kind}"
    whole = {
        "xlsx": lambda: workbook(path, {"Main Report": rows}),
        "xls": lambda: xls(path, rows),
        "xlsb": lambda: xlsb(path, rows),
        "ods": lambda: ods(path, rows),
        "csv": lambda: written(path, rows),
        "zip": lambda: zipped(path, {"l.csv": written(tmp_path / "l.csv", rows).read_bytes()}),
    }[kind]().read_bytes()
    dice = random.Random(kind)
    outcomes = set()
    for _ in range(100):
        broken = bytearray(whole)
        for _ in range(dice.choice((1, 3, 20))):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        path.write_bytes(broken[: dice.randrange(1, len(broken))] if dice.random() < 0.3 else broken)
        try:
            read(path)
            outcomes.add("read")
        except Problem as problem:
            outcomes.add(problem.kind.value)
    assert len(outcomes) > 1


OLD_ROWS = [["Entry Number", "Type"], *([number, "01"] for number in NUMBERS)]


@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("at", [0x2C, 0x30, 0x3C, 0x40, 0x44, 0x48, 0x4C])
def test_that_an_old_workbook_that_points_beyond_itself_is_refused(tmp_path: Path, at: int, small: bool) -> None:
    path = xls(tmp_path / "b.xls", OLD_ROWS, small=small)
    content = bytearray(path.read_bytes())
    content[at : at + 4] = b"\xff\xff\xff\x7f"
    path.write_bytes(content)
    if at == 0x3C and not small:  # without small sectors some programs leave anything there
        assert read(path).numbers == list(NUMBERS)
    else:
        assert refused(path) is ProblemKind.FILE_DAMAGED


@pytest.mark.parametrize("value", [0x00000000, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFFFFFD])
def test_that_chains_of_old_workbooks_in_a_circle_or_out_of_the_file_are_refused(tmp_path: Path, value: int) -> None:
    path = xls(tmp_path / "b.xls", OLD_ROWS, small=True)
    whole = path.read_bytes()
    for sector in (1, 2, 3):  # of the directory, of the table of small sectors, of these
        content = bytearray(whole)
        content[512 + 4 * sector : 516 + 4 * sector] = value.to_bytes(4, "little")
        path.write_bytes(content)
        assert refused(path) is ProblemKind.FILE_DAMAGED


def test_that_old_workbooks_in_small_sectors_are_read(tmp_path: Path) -> None:
    assert read(xls(tmp_path / "b.xls", OLD_ROWS, small=True)).numbers == list(NUMBERS)


def test_that_a_file_without_a_name_in_an_archive_is_passed_over(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"list.csv": "\r\n".join(("Entry Number", *NUMBERS)).encode()})
    content = bytearray(path.read_bytes())
    directory = content.index(b"PK\x01\x02")
    nameless = content[directory:]
    del content[directory:]
    record = nameless[: nameless.index(b"PK\x05\x06")]
    end = nameless[len(record) :]
    extra = record[:28] + b"\0\0" + record[30:46]
    end[8:12] = b"\2\0\2\0"
    end[12:16] = (len(record) + len(extra)).to_bytes(4, "little")
    path.write_bytes(content + record + extra + end)
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["list.csv", ""]
    assert read(path).numbers == list(NUMBERS)


def test_that_a_list_all_of_whose_rows_are_set_aside_has_no_entries(tmp_path: Path) -> None:
    rows = [["Entry Number", "Entry Type"], ["", "01"], ["Total", ""], ["", "02"]]
    found = read(written(tmp_path / "l.csv", rows), Choices(columns={Field.ENTRY_NUMBER: (0,)}))
    assert found.groups == ()
    assert len(found.aside) == 3


def test_that_an_open_document_that_breaks_off_is_damaged(tmp_path: Path) -> None:
    path = ods(tmp_path / "b.ods", OLD_ROWS)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["content.xml"] = members["content.xml"][:500]
    assert refused(zipped(path, members)) is ProblemKind.FILE_DAMAGED


@pytest.mark.parametrize("small", [False, True])
def test_that_a_length_beyond_an_old_workbook_is_refused(tmp_path: Path, small: bool) -> None:
    path = xls(tmp_path / "b.xls", OLD_ROWS, small=small)
    content = bytearray(path.read_bytes())
    root = content.index("Root Entry".encode("utf-16-le"))
    content[root + 120 : root + 124] = b"\xf0\xff\xff\xff"
    path.write_bytes(content)
    assert refused(path) is ProblemKind.FILE_DAMAGED
