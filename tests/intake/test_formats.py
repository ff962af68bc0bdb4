"""Workbooks of every format, archives, pastes and samples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Kind
from cape_desktop.problems import ProblemKind
from tests.intake.files import NUMBERS, SAMPLES, read, read_paste, refused, workbook, written, zipped
from tests.intake.old_formats import Rows, ods, shared_xlsb, xls, xlsb

PLAIN: Rows = [[number, 12.5] for number in NUMBERS]
ROWS: Rows = [["Entry Number", "Total Duty"], *PLAIN, [1100012341.0, 3.0]]
READ = [*NUMBERS, "01100012341"]


@pytest.mark.parametrize("write", [xls, xlsb, shared_xlsb, ods])
def test_that_old_binary_and_open_workbooks_are_read(tmp_path: Path, write: Callable[[Path, Rows], Path]) -> None:
    found = read(write(tmp_path / f"book.{write.__name__.removeprefix('shared_')}", ROWS))
    assert found.numbers == READ
    assert found.recognised.sheet == "Main Report"
    assert found.groups[-1].reading.raw == "1100012341"
    assert str(found.groups[0].facts.stated_total_duty) == "12.5"
    assert NoteId.RENAMED not in found.notes


def test_that_a_zipped_list_is_read_and_other_members_are_told(tmp_path: Path) -> None:
    text = "Entry Number\r\n" + "\r\n".join(NUMBERS)
    path = zipped(
        tmp_path / "mail.zip", {"in/list.csv": text.encode(), "readme.txt": b"x", "__MACOSX/._list.csv": b"\0"}
    )
    found = read(path)
    assert found.numbers == list(NUMBERS)
    assert found.notes[NoteId.OTHER_MEMBERS].facts == {"count": 1, "members": "readme.txt"}


def test_that_a_zipped_workbook_is_read(tmp_path: Path) -> None:
    inner = workbook(tmp_path / "in.xlsx", {"Main Report": [["Entry Number"], *([n] for n in NUMBERS)]}).read_bytes()
    assert read(zipped(tmp_path / "mail.zip", {"in.xlsx": inner})).numbers == list(NUMBERS)


def test_that_an_archive_without_table_is_refused(tmp_path: Path) -> None:
    assert refused(zipped(tmp_path / "a.zip", {"scan.pdf": b"%PDF"})) is ProblemKind.NOT_A_TABLE
    nested = zipped(tmp_path / "b.zip", {"c.csv": zipped(tmp_path / "d.zip", {"x.csv": b"1"}).read_bytes()})
    assert refused(nested) is ProblemKind.NOT_A_TABLE


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(NUMBERS),
        "\r\n".join(NUMBERS) + "\r\n",
        "Entry Number\n" + "\n".join(NUMBERS),
        "Entry Number\tType\tLiq Date\n" + "\n".join(f"{n}\t01\t1/31/2026" for n in NUMBERS),
        "Dear broker,\n\nthese are the entries:\n\n" + "\n".join(NUMBERS),
    ],
)
def test_that_pastes_are_read(tmp_path: Path, text: str) -> None:
    found = read_paste(text, tmp_path / "pastes")
    assert found.numbers == list(NUMBERS)
    assert found.recognised.source.name == "Pasted list"


def test_that_one_pasted_number_is_enough(tmp_path: Path) -> None:
    assert read_paste("ABC-1234567-6", tmp_path).numbers == ["ABC12345676"]


def test_that_numbers_pasted_in_one_line_are_not_lost(tmp_path: Path) -> None:
    found = read_paste(", ".join(NUMBERS), tmp_path)
    assert found.numbers == list(NUMBERS) or not found.recognised.certain


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*_synthetic.csv")), ids=lambda path: path.stem)
def test_that_every_sample_is_read_without_losing_a_row(path: Path) -> None:
    assert read(path).groups


def test_that_the_claim_details_with_wrappers_give_the_numbers_of_the_declaration() -> None:
    claim = read(SAMPLES / "cape_claim_details_synthetic.csv")
    assert claim.numbers == read(SAMPLES / "cape_declaration_synthetic.csv").numbers
    assert claim.recognised.kind is Kind.NUMBER_LIST


def test_that_a_sep_line_names_the_separator(tmp_path: Path) -> None:
    (tmp_path / "l.csv").write_text("sep=;\nEntry Number;Note\n" + "".join(f"{n};a, b, c\n" for n in NUMBERS))
    found = read(tmp_path / "l.csv")
    assert found.numbers == list(NUMBERS)
    assert found.recognised.header_row == 2


def test_that_a_formula_without_a_stored_value_is_read_from_its_text(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Entry Number", "Type"])
    for number in NUMBERS:
        book.active.append([f'="{number}"', "01"])
    book.save(tmp_path / "f.xlsx")
    assert read(tmp_path / "f.xlsx").numbers == list(NUMBERS)


def test_that_the_first_of_hidden_and_shown_sheets_is_the_shown_one(tmp_path: Path) -> None:
    sheets = {"Report": [["Entry Number"], ["B7603245278"]], "Sheet2": [["Entry Number"], *([n] for n in NUMBERS)]}
    found = read(workbook(tmp_path / "h.xlsx", {"Sheet1": [], **sheets}, hidden=["Report"]))
    assert found.recognised.sheet == "Sheet2"
    assert NoteId.HIDDEN_SHEETS_SKIPPED in found.notes


def test_that_true_and_one_are_told_apart(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "PSC", "Type"], [NUMBERS[0], True, 1], [NUMBERS[1], 1, 1]]
    found = read(workbook(tmp_path / "t.xlsx", {"S": rows}))
    assert found.groups[0].facts.correction_pending is True
    assert found.groups[0].facts.entry_type == "01"


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\r\n\r\n", b" , ,\n"])
def test_that_an_empty_file_is_called_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "e.csv").write_bytes(content)
    assert refused(tmp_path / "e.csv") is ProblemKind.FILE_EMPTY


def test_that_an_empty_workbook_is_called_empty(tmp_path: Path) -> None:
    assert refused(workbook(tmp_path / "e.xlsx", {"Sheet1": []})) is ProblemKind.FILE_EMPTY


def test_that_headers_without_rows_say_that_there_are_no_entries(tmp_path: Path) -> None:
    assert refused(written(tmp_path / "e.csv", [["Entry Number", "Type"]])) is ProblemKind.NO_ENTRIES


def test_that_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) is ProblemKind.NOT_A_TABLE


def test_that_fields_keep_their_places_in_the_sheet(tmp_path: Path) -> None:
    rows = [["", "Type", "", "Entry Number"], *(["", "01", "", n] for n in NUMBERS)]
    mapping = read(workbook(tmp_path / "p.xlsx", {"S": rows})).recognised.mapping()
    assert mapping == {Field.ENTRY_TYPE: (1,), Field.ENTRY_NUMBER: (3,)}
