"""Lists as people have them: what brokers, mails and other programs make of a list of entries."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.entry import Repair, SetAside
from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.source import Choices
from cape_desktop.problems import ProblemKind
from cape_desktop.workflow import steps
from cape_desktop.workflow.run import Run
from tests.intake.files import NUMBERS, read, refused, workbook, written, zipped
from tests.invented import TODAY, entry_number
from tests.rules import PACK

ABC = tuple(entry_number(f"ABC{number:07d}") for number in (1234567, 18, 7654321, 2000003, 4711, 9999, 31415, 271828))


# --- names of columns -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "upper",
    [["Entry", "Entry", "IEEPA", "Liquidation", "Liquidation"], ["Entry", "", "IEEPA", "Liquidation", ""]],
    ids=["repeated", "merged"],
)
def test_that_names_in_two_lines_are_read_together(tmp_path: Path, upper: list[str]) -> None:
    lower = ["Number", "Type", "Duty", "Status", "Date"]
    found = read(
        written(tmp_path / "l.csv", [upper, lower, *([n, "01", "5", "Liquidated", "06/02/2026"] for n in ABC)])
    )
    assert found.recognised.header_row == 2
    assert found.recognised.certain
    facts = found.groups[0].facts
    assert (facts.entry_type, facts.stated_ieepa_duty, facts.liquidation_date) == (
        "01",
        Decimal(5),
        dt.date(2026, 6, 2),
    )


def test_that_a_group_name_above_whole_names_changes_nothing(tmp_path: Path) -> None:
    rows = [["Entry summary", "", "Money"], ["Entry Number", "Entry Date", "IEEPA Duty"], *([n, "", "5"] for n in ABC)]
    found = read(written(tmp_path / "l.csv", rows))
    assert [column.header for column in found.recognised.columns] == ["Entry Number", "Entry Date", "IEEPA Duty"]


def test_that_numbers_above_the_names_of_a_second_page_are_not_lost(tmp_path: Path) -> None:
    rows = [*([n, "5"] for n in ABC[:4]), ["Entry Number", "IEEPA Duty"], *([n, "5"] for n in ABC[4:])]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(ABC)
    assert [row.reason for row in found.aside] == [SetAside.HEADER_ROW]


def test_that_units_and_footers_are_set_aside_and_alarm_nobody(tmp_path: Path) -> None:
    names = ["Entry Number", "Entry Date", "IEEPA Duty"]
    footers = ["Page 1 of 2", "Printed on 11/20/2026 10:22", "8 entries", "End of report"]
    rows = [names, *([n, "04/08/2025", "5"] for n in ABC), names, *([text, "", ""] for text in footers)]
    found = read(written(tmp_path / "l.csv", rows))
    reasons = [SetAside.HEADER_ROW, *(SetAside.NO_ENTRY_NUMBER for _ in footers)]
    assert [row.reason for row in found.aside] == reasons
    assert found.gathered.notes == ()


# --- the number in pieces -------------------------------------------------------------------------


@pytest.mark.parametrize("names", [["Filer Code", "Entry No", "Check Digit"], ["Filer", "Number", "CD"], None])
def test_that_a_number_in_three_columns_is_put_together(tmp_path: Path, names: list[str] | None) -> None:
    rows = [*([names] if names else []), *([n[:3], n[3:10], n[10]] for n in ABC)]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(ABC)
    assert {group.reading.repair for group in found.groups} == {Repair.FILER_JOINED}


def test_that_the_columns_of_a_number_in_pieces_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["A", "B", "C"], *([n[10], n[3:10], n[:3]] for n in ABC)])
    found = read(path, Choices(columns={Field.ENTRY_NUMBER: (1, 0), Field.FILER_CODE: (2,)}))
    assert found.numbers == list(ABC)


def test_that_numbers_beside_each_other_are_all_found_and_asked_about(tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text(f"Entries: {ABC[0]}, {ABC[1]} and {ABC[2]}\r\n")
    for path in (tmp_path / "mail.txt", written(tmp_path / "row.csv", [["Entries", *ABC]])):
        found = read(path)
        (group,) = found.groups
        assert group.reading.numbers == ABC[: len(group.reading.numbers)]
        assert group.reading.needs_consent
        assert not found.recognised.certain
    assert len(group.reading.numbers) == len(ABC)


def test_that_bullets_quote_marks_and_list_numbers_of_a_mail_are_no_question(tmp_path: Path) -> None:
    lines = [f"> • {ABC[0]}", f"> 4) {ABC[1]}", f"5. {ABC[2]},", f"* {ABC[3]};", f"- {ABC[4]}", "Thanks, Mary"]
    (tmp_path / "mail.txt").write_text("\r\n".join(("please file", *lines)), encoding="utf-8")
    found = read(tmp_path / "mail.txt")
    assert found.numbers == list(ABC[:5])
    assert not any(group.reading.needs_consent for group in found.groups)


# --- filer codes that are missing -----------------------------------------------------------------


def test_that_a_list_without_filer_codes_asks_for_one_and_proves_it(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number"], *([n[3:]] for n in ABC)])
    asked = read(path)
    assert asked.numbers == []
    assert asked.doubts == [DoubtId.FILER_CODE_MISSING]
    given = read(path, Choices(filer_code="ABC"))
    assert given.numbers == list(ABC)
    assert given.recognised.certain
    assert [group.reading.raw for group in given.groups] == [n[3:] for n in ABC]


def test_that_a_filer_code_that_no_check_digit_agrees_with_completes_nothing(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number"], *([n[3:]] for n in ABC)])
    wrong = read(path, Choices(filer_code="XYZ"))
    assert wrong.numbers == []
    assert wrong.doubts == [DoubtId.FILER_CODE_MISSING]


def test_that_the_doubt_about_filer_codes_outlives_a_choice_of_columns(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Job", "File"], *(["x", n[3:]] for n in ABC)])
    found = read(path, Choices(columns={Field.ENTRY_NUMBER: (1,)}))
    assert found.doubts == [DoubtId.FILER_CODE_MISSING]


def test_that_zeros_restored_by_chance_in_a_running_number_are_only_proposed(tmp_path: Path) -> None:
    rows = [["Entry No.", "Amount"], *([str(1100101001 + place), "5"] for place in range(60))]
    found = read(written(tmp_path / "ledger.csv", rows))
    assert found.numbers == []
    assert found.doubts == [DoubtId.LOW_SHARE]
    proposed = [group.reading.proposals[0] for group in found.groups if group.reading.raw == "1100101003"]
    assert proposed == ["01100101003"]


@pytest.mark.parametrize("given", ["", "ABC"])
def test_that_a_check_digit_left_off_is_not_taken_for_a_lost_zero(tmp_path: Path, given: str) -> None:
    names = ["Entry No", "IEEPA Duty"] if given else ["Entry No", "Filer Code", "IEEPA Duty"]
    rows: list[list[str]] = [[f"{place:07d}", *([] if given else ["ABC"]), "5"] for place in range(1234567, 1234587)]
    path = written(tmp_path / "l.csv", [names, *rows])
    found = read(path, Choices(filer_code=given) if given else None)
    assert found.numbers == []
    # 01234568 has a fitting check digit by chance, as one number in ten
    assert found.groups[1].reading.proposals[0] == "ABC01234568"


def test_that_hyphened_numbers_of_another_kind_are_only_proposed(tmp_path: Path) -> None:
    rows = [["Entry No"], *([f"310-{place}-0"] for place in range(123450, 123490))]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == []
    assert any(group.reading.proposals for group in found.groups)


def test_that_lost_zeros_are_judged_by_filer_code_and_length(tmp_path: Path) -> None:
    lost = [number for place in range(9) if (number := entry_number(f"ABC01234{place}0"))]
    rows = [["Filer", "Entry No"], *(["ABC", number[4:]] for number in lost)]
    rows += [["XYZ", f"{place:07d}"] for place in range(1234567, 1234587)]
    assert read(written(tmp_path / "l.csv", rows)).numbers == lost


def test_that_a_filer_code_on_the_first_row_of_an_entry_is_that_of_its_other_rows(tmp_path: Path) -> None:
    first, second, wrong = ABC[0], entry_number("B760324527"), ABC[1][:10] + "0"
    rows = [
        ["Filer", "Entry No", "HTS Number", "Duty"],
        ["ABC", first[3:], "8471300100", "10.00"],
        ["", first[3:], "99030124", "55.00"],
        ["B76", second[3:], "8471300100", "30.00"],
        ["ABC", wrong[3:], "8471300100", "30.00"],
        ["", wrong[3:], "99030124", "30.00"],
        ["", second[3:], "99030125", "70.00"],
        ["", ABC[2][3:], "99030125", "70.00"],
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert [(group.reading.numbers, group.place.rows) for group in found.groups] == [
        ((first,), (2, 3)),
        ((second,), (4, 7)),
        ((wrong,), (5, 6)),
        ((), (8,)),
    ]


def test_that_a_number_of_two_filers_goes_to_neither_where_the_code_is_blank(tmp_path: Path) -> None:
    rows = [["Filer", "Entry No"], ["ABC", ABC[0][3:]], ["XYZ", ABC[0][3:]], ["", ABC[0][3:]]]
    assert [group.place.rows for group in read(written(tmp_path / "l.csv", rows)).groups] == [(2,), (3,), (4,)]


@pytest.mark.parametrize("damaged", [ABC[0][:10] + "0", "6.06E+10", "12345676"])
def test_that_names_above_damaged_entries_are_still_names(tmp_path: Path, damaged: str) -> None:
    rows = [["Our file", "Sendung", "Wert"], ["a", damaged, "1"], *(["x", n, "5"] for n in ABC[1:])]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.recognised.header_row == 1
    assert [column.header for column in found.recognised.columns] == rows[0]


# --- a table without entries ----------------------------------------------------------------------


def test_that_a_table_without_entry_numbers_can_be_looked_at_and_not_read(tmp_path: Path) -> None:
    from cape_desktop.intake.opening import source_from_path
    from cape_desktop.intake.recognise import recognise

    path = written(tmp_path / "l.csv", [["Name", "City"], ["A", "B"], ["C", "D"]])
    opened = recognise(source_from_path(path))
    opened.close()
    assert not opened.recognised.certain
    assert [doubt.id for doubt in opened.recognised.doubts] == [DoubtId.NO_ENTRY_COLUMN]
    assert opened.recognised.preview[1] == ("A", "B")
    assert refused(path) is ProblemKind.NO_ENTRY_COLUMN


# --- amounts --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "amounts", "used", "certain"),
    [
        (["IEEPA China", "IEEPA Reciprocal", "IEEPA Duty"], ["100", "50", "150"], ["IEEPA Duty"], True),
        (["Fentanyl Duty", "Reciprocal Duty", "All IEEPA"], ["100", "50", "150"], ["All IEEPA"], True),
        (["Fentanyl 10%", "Reciprocal 10%"], ["100", "100"], ["Fentanyl 10%", "Reciprocal 10%"], True),
        (["IEEPA Duty", "IEEPA Reciprocal"], ["20", "50"], ["IEEPA Duty", "IEEPA Reciprocal"], True),
        (["IEEPA Duty", "IEEPA Reciprocal"], ["90", "50"], ["IEEPA Duty"], False),
        (["IEEPA Duty", "IEEPA Duty Paid"], ["90", "90"], ["IEEPA Duty"], True),
        (["IEEPA Duty", "IEEPA Duty Paid"], ["90", "80"], ["IEEPA Duty"], False),
        (["IEEPA Duty", "IEEPA Interest", "IEEPA Expected Refund"], ["90", "4", "94"], ["IEEPA Duty"], True),
    ],
)  # fmt: skip
def test_that_no_ieepa_duty_is_counted_twice(
    tmp_path: Path, names: list[str], amounts: list[str], used: list[str], certain: bool
) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry Number", *names], *([n, *amounts] for n in ABC)]))
    headers = [column.header for column in found.recognised.columns if column.field is Field.IEEPA_DUTY]
    assert (headers, found.recognised.certain) == (used, certain)
    expected = sum(Decimal(amount) for name, amount in zip(names, amounts, strict=True) if name in used)
    assert found.groups[0].facts.stated_ieepa_duty == expected


@pytest.mark.parametrize(
    ("texts", "meant"),
    [
        (["1.234", "2.500", "1.234,50"], ["1234", "2500", "1234.50"]),
        (["1.234", "12.500", "900"], ["1234", "12500", "900"]),
        (["1.234.567", "12.500"], ["1234567", "12500"]),
        (["1.234", "2.50"], ["1.234", "2.50"]),
        (["1,234", "2.500"], ["1234", "2.500"]),
        (["0.125", "1.250"], ["0.125", "1.250"]),
        (["$ -", "- $", "5"], ["0", "0", "5"]),
        (["#REF!", "5"], [None, "5"]),
    ],
)
def test_that_points_group_thousands_where_the_column_shows_it(
    tmp_path: Path, texts: list[str], meant: list[str | None]
) -> None:
    rows = [["Entry Number", "IEEPA Duty"], *zip(ABC, texts, strict=False)]
    found = read(written(tmp_path / "l.csv", rows, separator=";"))
    stated = [group.facts.stated_ieepa_duty for group in found.groups]
    assert stated == [None if amount is None else Decimal(amount) for amount in meant]


def test_that_numbers_of_a_workbook_keep_their_decimal_point(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "IEEPA Duty"], [ABC[0], 1.234], [ABC[1], 12.125]]
    found = read(workbook(tmp_path / "l.xlsx", {"S": rows}))
    assert [group.facts.stated_ieepa_duty for group in found.groups] == [Decimal("1.234"), Decimal("12.125")]


@pytest.mark.parametrize(
    "names", [["HTS-1", "Duty-1", "HTS-2", "Duty-2"], ["hts_code_1", "HTS 1 Duty", "hts_code_2", "HTS 2 Duty"]]
)
def test_that_each_of_several_tariff_columns_has_its_own_amount(tmp_path: Path, names: list[str]) -> None:
    rows = [["Entry No.", *names], *([n, "9903.01.24", "100.00", "8471.30.0100", "10.00"] for n in ABC)]
    lines = read(written(tmp_path / "l.csv", rows)).groups[0].lines
    assert [(line.hts, line.duty) for line in lines] == [
        ("99030124", Decimal(100)),
        ("8471300100", Decimal(10)),
    ]


# --- several sheets and files ---------------------------------------------------------------------


def gathered(path: Path) -> Run:
    return steps.build(steps.recognise(steps.take_in(Run(PACK, TODAY), (path,))))


def test_that_sheets_with_the_same_columns_are_all_read_as_sources_of_their_own(tmp_path: Path) -> None:
    names: list[object] = ["Entry Number", "IEEPA Duty"]
    sheets: dict[str, list[list[object]]] = {
        "Jan": [names, [ABC[0], 5]],
        "Feb": [names, [ABC[1], 5]],
        "Notes": [["Month"], ["Jan"]],
    }
    run = gathered(workbook(tmp_path / "b.xlsx", sheets))
    assert run.recognised is not None
    assert run.gathered is not None
    assert [one.sheet for one in run.recognised] == ["Jan", "Feb"]
    assert [group.reading.numbers for group in run.gathered.groups] == [(ABC[0],), (ABC[1],)]
    assert [(note.id, note.facts["sheets"]) for note in run.recognised[0].notes if note.id == NoteId.OTHER_SHEETS] == [
        (NoteId.OTHER_SHEETS, "Notes")
    ]
    again = steps.recognise(steps.take_in(run, (tmp_path / "b.xlsx",)))
    assert [source.choices.sheet for source in again.sources].count("Feb") == 1
    again.close()


def test_that_all_tables_of_an_archive_with_the_same_columns_are_read(tmp_path: Path) -> None:
    members = {
        f"{month}.csv": f"Entry Number,IEEPA Duty\r\n{number},5\r\n".encode()
        for month, number in zip(("jan", "feb"), ABC, strict=False)
    }
    run = gathered(zipped(tmp_path / "z.zip", {"readme.txt": b"hello there\r\n" * 500, **members}))
    assert run.gathered is not None
    assert [group.reading.numbers for group in run.gathered.groups] == [(ABC[0],), (ABC[1],)]
    assert run.gathered.rows == (1, 1)


# --- texts that are cut or torn -------------------------------------------------------------------


def test_that_a_text_cut_within_a_quoted_cell_says_so(tmp_path: Path) -> None:
    rows = "".join(f'{n},"ACME, Inc.",5\r\n' for n in ABC[:3])
    (tmp_path / "l.csv").write_bytes(f'Entry Number,Importer Name,IEEPA Duty\r\n{rows}{ABC[3]},"ACME, In'.encode())
    found = read(tmp_path / "l.csv")
    assert found.numbers == list(ABC[:4])
    assert found.notes[NoteId.UNCLOSED_QUOTES].facts == {"count": 1}


@pytest.mark.parametrize("others", ['"ACME, Inc."', "ACME"])
def test_that_a_quotation_mark_left_open_swallows_no_entry(tmp_path: Path, others: str) -> None:
    rows = "".join(f"{n},{others},5\r\n" for n in ABC[1:])
    (tmp_path / "l.csv").write_bytes(f'Entry Number,Importer Name,IEEPA Duty\r\n{ABC[0]},"ACME,5\r\n{rows}'.encode())
    found = read(tmp_path / "l.csv")
    assert found.numbers == list(ABC)
    assert {group.facts.stated_ieepa_duty for group in found.groups} == {Decimal(5)}
    assert found.notes[NoteId.UNCLOSED_QUOTES].facts == {"count": 1}


def test_that_line_breaks_within_quoted_cells_stay_part_of_them(tmp_path: Path) -> None:
    rows = [["Entry\r\nNumber", "Importer Name"], *([n, "ACME\r\nInc."] for n in NUMBERS)]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(NUMBERS)
    assert found.groups[-1].place.rows == (len(NUMBERS) + 1,)


def test_that_zero_bytes_are_dropped(tmp_path: Path) -> None:
    rows = b"".join(n.encode() + b"\0,5\r\n" for n in NUMBERS)
    (tmp_path / "l.csv").write_bytes(b"Entry Number,IEEPA Duty\r\n" + rows + bytes(700))
    found = read(tmp_path / "l.csv")
    assert [group.reading.raw for group in found.groups] == list(NUMBERS)
    assert found.aside == ()


@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_that_every_line_end_is_one(tmp_path: Path, newline: str) -> None:
    found = read(
        written(tmp_path / "l.csv", [["Entry Number", "Type"], *([n, "01"] for n in NUMBERS)], newline=newline)
    )
    assert found.numbers == list(NUMBERS)
    assert found.groups[0].place.rows == (2,)
