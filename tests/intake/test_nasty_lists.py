"""Lists as brokers, pivot tables and clumsy exports make them, held against what they mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.fields import Field
from cape_desktop.intake.cells import hides_tariff_numbers, tariff_numbers_of
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.source import Choices, Kind
from cape_desktop.intake.straying_rows import put_together
from tests.intake.files import NUMBERS, Read, read, workbook, written
from tests.invented import entry_number

PRINTED = [hyphened(number) for number in NUMBERS]


def duties(found: Read) -> list[str]:
    return [str(group.facts.stated_ieepa_duty) for group in found.groups]


def test_that_a_list_made_of_two_with_other_column_orders_is_read_in_both(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Entry Number", "Entered Value", "IEEPA Duty"],
        *([number, 1000, 200] for number in NUMBERS[:3]),
        ["Entered Value", "IEEPA Duty", "Entry Number"],
        *([1000, 200, number] for number in NUMBERS[3:5]),
        ["Entry Number", "Entered Value", "IEEPA Duty"],
        *([number, 1000, 200] for number in NUMBERS[5:]),
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(NUMBERS)
    assert duties(found) == ["200"] * len(NUMBERS)
    assert [(row.row, row.reason) for row in found.aside] == [(5, SetAside.HEADER_ROW), (8, SetAside.HEADER_ROW)]
    assert found.notes[NoteId.COLUMNS_MOVED].facts == {"row": 5}


def test_that_a_column_that_the_second_list_lacks_is_unknown_there(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Entry Number", "IEEPA Duty", "Entry Type"],
        [NUMBERS[0], 200, "01"],
        ["Entry Number", "Entry Type", "Port"],
        [NUMBERS[1], "01", "2704"],
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert duties(found) == ["200", "None"]
    assert [group.facts.entry_type for group in found.groups] == ["01", "01"]


def test_that_names_repeated_in_part_move_nothing(tmp_path: Path) -> None:
    names: list[object] = ["Entry Number", "Entry Type", "IEEPA Duty"]
    rows: list[list[object]] = [names, [NUMBERS[0], "01", 5], ["Entry Number", "", "IEEPA Duty"], [NUMBERS[1], "02", 6]]
    found = read(written(tmp_path / "l.csv", rows))
    assert [group.facts.entry_type for group in found.groups] == ["01", "02"]
    assert NoteId.COLUMNS_MOVED not in found.notes


def test_that_amounts_cut_by_their_own_commas_are_put_together(tmp_path: Path) -> None:
    lines = [f"{n},04/05/2025,{'1,200.50' if i % 2 else '900.00'},CN" for i, n in enumerate(NUMBERS)]
    (tmp_path / "l.csv").write_text("\n".join(("Entry Number,Entry Date,IEEPA Duty,Origin", *lines)))
    found = read(tmp_path / "l.csv")
    assert duties(found)[:2] == ["900.00", "1200.50"]
    assert found.notes[NoteId.ROWS_MENDED].facts == {"count": 3}


def test_that_rows_too_long_for_another_reason_are_told(tmp_path: Path) -> None:
    lines = [f"{n},{'ACME, Inc.' if i == 4 else 'ACME'},900.00" for i, n in enumerate(NUMBERS)]
    (tmp_path / "l.csv").write_text("\n".join(("Entry Number,Importer Name,IEEPA Duty", *lines)))
    assert read(tmp_path / "l.csv").notes[NoteId.ROWS_TOO_LONG].facts == {"count": 1, "row": 6}


def test_that_columns_without_a_name_are_no_reason_to_worry(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry Number", "IEEPA Duty"], *([n, 900, 150] for n in NUMBERS)]))
    assert duties(found) == ["900"] * len(NUMBERS)
    assert not {NoteId.ROWS_TOO_LONG, NoteId.ROWS_MENDED} & set(found.notes)


@pytest.mark.parametrize(
    ("row", "width", "whole"),
    [
        (["A", "1", "200.50"], 2, ["A", "1,200.50"]),
        (["A", "1", "200", "300.50", ""], 2, ["A", "1,200,300.50"]),
        (["A", "$1", "200.50", "-3", "000.00"], 3, ["A", "$1,200.50", "-3,000.00"]),
        (["A", "1", "200"], 2, None),  # two numbers as well as one
        (["A", "B", "200.50"], 2, None),
        (["A", "1", "200.50", "300.50"], 3, ["A", "1,200.50", "300.50"]),
        (["1", "200.50", "1", "200.50"], 3, None),  # one of two, and no telling which
    ],
)
def test_that_only_one_way_to_put_amounts_together_is_taken(row: list[str], width: int, whole: list[str]) -> None:
    assert put_together(row, width) == whole


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_that_whole_lines_in_one_cell_are_split(tmp_path: Path, ending: str) -> None:
    lines = ["Entry Number,Importer Name,IEEPA Duty", *(f'{n},"ACME, Inc.","1,200.50"' for n in PRINTED)]
    rows: list[list[object]] = [[line] for line in lines]
    path = tmp_path / f"l.{ending}"
    found = read(written(path, rows) if ending == "csv" else workbook(path, {"Sheet1": rows}))
    assert found.numbers == list(NUMBERS)
    assert duties(found) == ["1200.50"] * len(NUMBERS)
    assert NoteId.LINES_IN_CELLS in found.notes


def pivot_table(path: Path) -> Path:
    """Two lines an entry, whose number stands on the first one only, and a total below."""
    rows: list[list[object]] = [["Entry Number", "HTS", "Duty"]]
    for number in NUMBERS:
        rows += [[number, "8471300100", 5], ["", "99030124", 50], [f"{number} Total", "", 55]]
    return workbook(path, {"Pivot": rows})


def test_that_a_pivot_table_without_repeated_labels_is_asked_about(tmp_path: Path) -> None:
    found = read(pivot_table(tmp_path / "p.xlsx"))
    assert found.doubts == [DoubtId.LINES_WITHOUT_ENTRY]
    assert found.recognised.kind is Kind.LINE_LIST
    assert {row.reason for row in found.aside} == {SetAside.NO_ENTRY_NUMBER, SetAside.TOTAL_ROW}
    assert not any(group.lines or Field.HTS in group.columns for group in found.groups)  # unknown, not "no IEEPA duty"


def test_that_lines_below_an_entry_belong_to_it_once_a_person_said_so(tmp_path: Path) -> None:
    found = read(pivot_table(tmp_path / "p.xlsx"), Choices(number_from_above=True))
    assert found.doubts == []
    assert found.numbers == list(NUMBERS)
    assert [[str(line.duty) for line in group.lines] for group in found.groups] == [["5", "50"]] * len(NUMBERS)
    assert {row.reason for row in found.aside} == {SetAside.TOTAL_ROW}
    assert found.notes[NoteId.NUMBERS_FROM_ABOVE].facts == {"rows": len(NUMBERS)}


def test_that_lines_left_out_by_a_person_are_asked_about_no_more(tmp_path: Path) -> None:
    found = read(pivot_table(tmp_path / "p.xlsx"), Choices(number_from_above=False))
    assert found.doubts == []
    assert not any(group.lines for group in found.groups)


def test_that_all_parts_of_a_number_come_from_above_but_none_from_a_total(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Filer Code", "Entry Number", "Check Digit", "HTS", "Duty"]]
    for number in NUMBERS:
        rows += [[number[:3], number[3:10], number[10], "8471300100", 5], ["", "", "", "99030124", 50]]
    rows += [["Total", "", "", "", 385], ["", "", "", "99030125", 9], ["", "", "", "note", ""]]
    found = read(workbook(tmp_path / "p.xlsx", {"S": rows}), Choices(number_from_above=True))
    assert found.numbers == list(NUMBERS)
    assert [str(line.duty) for line in found.groups[-1].lines] == ["5", "50"]
    assert [row.row for row in found.aside] == [16, 17, 18]


def test_that_a_column_of_ieepa_headings_counts_beside_the_ordinary_one_with_its_own_duty(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "Line", "HTS", "Chapter 99 HTS", "Ch 99 Duty", "MFN Duty", "Duty"]]
    rows += [[number, 1, "8471300100", "9903.01.24", 50, 3, 5] for number in NUMBERS]
    rows += [[number, 2, "8508190000", "", "", 3, 7] for number in NUMBERS]
    found = read(workbook(tmp_path / "l.xlsx", {"S": rows}), families=("990301",))
    said = [("8471300100", "5"), ("99030124", "50"), ("8508190000", "7")]
    assert [(line.hts, str(line.duty)) for line in found.groups[0].lines] == said


def test_that_columns_called_by_ieepa_headings_hold_what_was_paid_under_them(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "9903.01.24", "9903.01.25", "9903.88.03"]]
    rows += [[number, "50.00", "7.25", "900.00"] for number in NUMBERS]
    assert duties(read(written(tmp_path / "l.csv", rows), families=("990301",))) == ["57.25"] * len(NUMBERS)


@pytest.mark.parametrize(
    ("headers", "is_told"), [(("Line", "HTS"), True), (("Line", "Tariff Ordinal Number", "HTS"), False)]
)
def test_that_a_list_without_any_number_of_chapter_99_does_not_prove_that_no_duty_was_paid(
    tmp_path: Path, headers: tuple[str, ...], is_told: bool
) -> None:
    rows: list[list[object]] = [["Entry Number", *headers]]
    rows += [[number, *("1" for _ in headers[1:]), "8471300100"] for number in NUMBERS]
    found = read(written(tmp_path / "l.csv", rows))
    assert (NoteId.NO_CHAPTER_99 in found.notes) is is_told
    assert {Field.HTS in group.columns for group in found.groups} == {not is_told}
    assert {bool(group.lines) for group in found.groups} == {not is_told}


def test_that_totals_below_entries_are_no_lines_without_entry(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "HTS", "Duty"], *([n, "99030124", 5] for n in NUMBERS), ["", "", 35]]
    assert read(workbook(tmp_path / "p.xlsx", {"S": rows})).doubts == []


def test_that_marks_of_direction_and_no_break_blanks_hide_nothing(tmp_path: Path) -> None:
    rows = [
        ["\ufeff\u200fEntry\u00a0Number\u200e", "IEEPA\u00a0Duty"],
        *([f"\u202a{number}\u202c", "\u2068\u200e$\u00a012.00\u2069"] for number in NUMBERS),
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(NUMBERS)
    assert duties(found) == ["12.00"] * len(NUMBERS)


def test_that_a_hidden_sheet_never_stands_in_for_one_that_is_shown(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Current": [["Entry Number", "IEEPA Duty"], [NUMBERS[0], 2], ["11-11-11", 2], ["pending, see mail", 2]],
        "Old": [["Entry Number", "IEEPA Duty"], *([number, 1] for number in NUMBERS)],
    }
    found = read(workbook(tmp_path / "l.xlsx", sheets, hidden=["Old"]))
    assert found.recognised.sheet == "Current"


def test_that_cells_with_a_colour_only_take_no_room(tmp_path: Path) -> None:
    import openpyxl
    from openpyxl.styles import PatternFill

    book = openpyxl.Workbook()
    book.active.append(["Entry Number", "IEEPA Duty"])
    for place in range(1, 16_385):
        book.active.cell(1, place).fill = PatternFill("solid", fgColor="FFFF00")
    for row in range(5_000):
        book.active.append([NUMBERS[row % 7], row])
    book.save(tmp_path / "c.xlsx")
    assert set(read(tmp_path / "c.xlsx").numbers) == set(NUMBERS)


def test_that_an_entry_with_its_line_number_behind_it_is_found(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["Entry/Line", "HTS", "Duty"],
        *([f"{n}/00{line}", "99030124", 10] for n in PRINTED for line in (1, 2)),
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.recognised.separator == ","
    assert set(found.numbers) == set(NUMBERS)
    assert found.header(Field.DUTY) == "Duty"


@pytest.mark.parametrize("filer", ["PG0", "RUN", "SUM"])
@pytest.mark.parametrize("shape", [" {0}{1}{2} ", "{0} {1}-{2}", "{0}-{1}-{2}", "{0} {1} {2}"])
def test_that_no_filer_code_is_taken_for_the_word_of_a_footer_or_a_total(
    tmp_path: Path, filer: str, shape: str
) -> None:
    number = entry_number(f"{filer}1234567")
    cell = shape.format(filer, "1234567", number[-1])
    for written_as in (cell, cell.lower()):
        rows: list[list[object]] = [["Entry Number", "IEEPA Duty"], [written_as, 5], *([n, 5] for n in NUMBERS)]
        assert read(written(tmp_path / "l.csv", rows)).numbers == [number, *NUMBERS]


# --- tariff numbers that cannot be read -----------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8471.30.0100, 9903-01-24", ("8471300100", "99030124")), ("9903 01 24", ("99030124",)),
        ("99,030,124", ("99030124",)), ("8,471,300,100", ("8471300100",)), ("8471 30 0100", ("8471300100",)),
        ("8471-30-01-00", ("8471300100",)), ("9.9030124E+07", ("99030124",)), ("9903.01.2", ("99030120",)),
        ("9903.013", ("99030130",)), ("9903.88", ("99038800",)), ("9903.01.24.00", ("99030124",)),
        ("99030124, 99030125", ("99030124", "99030125")), ("8471300100 + 99030124", ("8471300100", "99030124")),
        ("8471.30.0100 - OTHER", ("8471300100",)), ("9903.88.15 (List 4A)", ("99038815",)), ("2025-04-08", ()),
        ("8471", ()), ("MPF", ()), ("", ()),
    ],
)  # fmt: skip
def test_that_tariff_numbers_are_read_however_they_are_parted(text: str, meant: tuple[str, ...]) -> None:
    assert (tariff_numbers_of(text), hides_tariff_numbers(text)) == (meant, False)


@pytest.mark.parametrize(
    "text",
    [
        "9903.1.24", "9903.124", "9903124", "9903.12", "9903.1.2", "99 03 01 24", "8471.30.0100 (+2 more)",
        "8471.30.0100, 9903.01.24/25", "847130010099030124", "9.90301E+07", "Multiple", "see attached list",
        "8471.30.0100 and 2 more",
    ],
)  # fmt: skip
def test_that_a_tariff_number_nobody_can_read_leaves_the_duty_open(tmp_path: Path, text: str) -> None:
    lines = [(NUMBERS[0], "8471300100", "1"), (NUMBERS[0], text, "100"), (NUMBERS[1], "99030124", "5")]
    found = read(written(tmp_path / "l.csv", [("Entry Number", "HTS", "Duty"), *lines]))
    hidden, plain = found.groups
    assert not hidden.lines
    assert Field.HTS not in hidden.columns  # unknown, not "no IEEPA duty"
    assert [line.hts for line in plain.lines] == ["99030124"]
    assert found.notes[NoteId.TARIFFS_UNREADABLE].facts == {"count": 1, "example": text}
