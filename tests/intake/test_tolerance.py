"""The rows of the tolerance table (what an importer of such files must tolerate) that concern reading, one test each.

Rows 23 to 26 are about what CBP sends back and are tested with the results.
"""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.entry import Repair, SetAside
from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.opening import source_from_path
from cape_desktop.intake.source import Kind
from cape_desktop.problems import ProblemKind
from tests.intake.files import NUMBERS, SAMPLES, read, refused, workbook, written, zipped
from tests.invented import entry_number, some_entries, write_es003


def listed(*numbers: str) -> list[list[str]]:
    return [["Entry Number"], *([number] for number in numbers)]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["csv", "txt", "tsv"])
def test_row_1_text_files_with_any_separator_are_read(tmp_path: Path, separator: str, ending: str) -> None:
    rows = [["Entry Number", "Entry Date", "Total Duty"], *([n, "04/08/2025", "1.234,50"] for n in NUMBERS)]
    found = read(written(tmp_path / f"list.{ending}", rows, separator=separator))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.separator == separator
    assert found.groups[0].facts.stated_total_duty == Decimal("1234.50")


@pytest.mark.parametrize("name", ["report.xlsx", "report.xlsm", "renamed.xls", "no ending"])
def test_row_1_workbooks_are_read_whatever_they_are_called(tmp_path: Path, name: str) -> None:
    path = workbook(tmp_path / "report.xlsx", {"Main Report": listed(*NUMBERS)})
    found = read(path.rename(tmp_path / name))
    assert found.numbers == list(NUMBERS)
    assert (NoteId.RENAMED in found.notes) == (name in {"renamed.xls", "no ending"})


def test_row_1_a_web_page_saved_as_a_workbook_is_read_for_what_it_is(tmp_path: Path) -> None:
    cells = "".join(f"<tr><td>{n}</td><td>04/08/2025</td></tr>" for n in NUMBERS)
    page = f"<html><body><table><tr><th>Entry Number</th><th>Entry Date</th></tr>{cells}</table></body></html>"
    (tmp_path / "export.xls").write_text(page, encoding="utf-8")
    found = read(tmp_path / "export.xls")
    assert found.numbers == list(NUMBERS)
    assert found.notes[NoteId.RENAMED].facts == {"form": "html"}


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("list.xlsx", b"%PDF-1.7 ...", "a PDF"),
        ("list.csv", b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        ("list.xls", b"<html><p>Sign in to continue</p></html>", "a web page without a table in it"),
        ("list.csv", b'{"entries": ["ABC12345676"]}', "a JSON file"),
    ],
)
def test_row_1_what_is_no_table_is_named(tmp_path: Path, name: str, content: bytes, form: str) -> None:
    from tests.intake.files import refusal

    (tmp_path / name).write_bytes(content)
    problem = refusal(lambda: read(tmp_path / name))
    assert problem.kind is ProblemKind.NOT_A_TABLE
    assert problem.facts == {"name": name, "form": form}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_row_2_usual_encodings_are_found(tmp_path: Path, encoding: str) -> None:
    rows = [["Entry Number", "Importer Name"], *([n, "Société Générale d’Épices"] for n in NUMBERS)]
    found = read(written(tmp_path / "list.csv", rows, encoding))
    assert found.numbers == list(NUMBERS)
    assert found.groups[0].facts.importer_name == "Société Générale d’Épices"
    assert (NoteId.OLD_ENCODING in found.notes) == (encoding == "cp1252")


@pytest.mark.parametrize("encoding", ["gb18030", "cp932", "cp1251"])
def test_row_2_old_encodings_keep_the_entry_numbers(tmp_path: Path, encoding: str) -> None:
    name = {"gb18030": "深圳市进出口有限公司", "cp932": "株式会社サンプル輸入", "cp1251": "Общество Импорт"}[encoding]
    rows = [["Entry Number", "Importer Name"], *([n, name] for n in NUMBERS)]
    found = read(written(tmp_path / "list.csv", rows, encoding))
    assert found.numbers == list(NUMBERS)
    assert NoteId.OLD_ENCODING in found.notes


def test_row_3_the_report_sheet_is_preferred_and_parameters_are_skipped(tmp_path: Path) -> None:
    sheets = {
        "Parameters": [["", "ES-003"], ["Entry Number", "ABC12345676"]],
        "Notes": listed("B7603245278"),
        "Main Report": listed(*NUMBERS),
    }
    found = read(workbook(tmp_path / "b.xlsx", sheets))
    assert found.recognised.sheet == "Main Report"
    assert found.numbers == list(NUMBERS)
    assert (found.recognised.further, found.recognised.unread) == ((), ("Notes",))


def test_row_3_without_a_telling_name_the_sheet_with_the_best_entry_column_is_taken(tmp_path: Path) -> None:
    sheets = {"Cover": [["Dear customer,"], ["please find enclosed"]], "Sheet2": listed(*NUMBERS)}
    assert read(workbook(tmp_path / "b.xlsx", sheets)).recognised.sheet == "Sheet2"


def test_row_3_a_chosen_sheet_is_read_and_a_missing_one_named(tmp_path: Path) -> None:
    from cape_desktop.intake.source import Choices

    path = workbook(tmp_path / "b.xlsx", {"Main Report": listed(*NUMBERS), "Other": listed("B7603245278")})
    assert read(path, Choices(sheet="Other")).numbers == ["B7603245278"]
    assert refused(path, Choices(sheet="Third")) is ProblemKind.SHEET_MISSING


@pytest.mark.parametrize("above", [1, 4, 30, 48])
def test_row_4_title_rows_and_blank_columns_are_no_obstacle(tmp_path: Path, above: int) -> None:
    rows: list[list[object]] = [["", "", "Entry Summary Line Tariff Details"]]
    rows += [[""]] * (above - 1)
    rows += [["", "", "Entry Summary Number", "Entry Type Code"]]
    rows += [["", "", number, "01"] for number in NUMBERS]
    for path in (workbook(tmp_path / "t.xlsx", {"Main Report": rows}), written(tmp_path / "t.csv", rows)):
        found = read(path)
        assert found.recognised.header_row == above + 1
        assert found.numbers == list(NUMBERS)
        assert found.groups[0].place.rows == (above + 2,)
        assert found.recognised.mapping()[Field.ENTRY_NUMBER] == (2,)
        assert found.recognised.certain


def test_row_5_merged_entry_cells_are_filled_down_and_others_are_not(tmp_path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "m.xlsx"))
    sheet = book.add_worksheet("Main Report")
    sheet.write_row(0, 0, ["Entry Number", "Line No", "HTS", "Entry Type"])
    for number, place in ((NUMBERS[0], 1), (NUMBERS[1], 4)):
        sheet.merge_range(place, 0, place + 2, 0, number)
        sheet.merge_range(place, 3, place + 2, 3, "01")
        for line in range(3):
            sheet.write_row(place + line, 1, [line + 1, "99030124"])
    sheet.write_row(7, 1, [1, "99030124"])
    book.close()
    found = read(tmp_path / "m.xlsx")
    assert [group.place.rows for group in found.groups] == [(2, 3, 4), (5, 6, 7)]
    assert [row.reason for row in found.aside] == [SetAside.NO_ENTRY_NUMBER]
    assert found.notes[NoteId.MERGED_CELLS].facts == {"rows": 4}


def test_row_6_an_entry_number_on_many_rows_is_one_group_with_its_lines(tmp_path: Path) -> None:
    entries = some_entries(40)
    found = read(write_es003(tmp_path / "es003.xlsx", entries))
    assert found.recognised.kind is Kind.ES003_LONG
    assert found.numbers == [one.number for one in entries]
    for one in entries:
        group = found[one.number]
        assert len(group.place.rows) == len(group.lines) == sum(len(line) for line in one.lines)
        ieepa = [line.duty for line in group.lines if line.hts.startswith(("990301", "990302"))]
        assert sum(duty for duty in ieepa if duty is not None) == one.ieepa_duty


def test_row_7_totals_repeated_headers_blanks_and_footers_are_set_aside_with_the_reason(tmp_path: Path) -> None:
    rows = [
        ["Entry Summary Number", "Importer Name", "Total Duty"],
        [NUMBERS[0], "A", "1"],
        ["", "", ""],
        ["Entry Summary Number", "Importer Name", "Total Duty"],
        [NUMBERS[1], "A", "1"],
        ["", "Subtotal", "2"],
        ["N/A", "A", "3"],
        ["End of report", "", ""],
        ["Grand Total:", "", "9"],
        ["", "", ""],
        ["", "", ""],
    ]
    for path in (written(tmp_path / "l.csv", rows), workbook(tmp_path / "l.xlsx", {"Sheet1": rows})):
        found = read(path)
        assert found.numbers == list(NUMBERS[:2])
        assert [(row.row, row.reason, row.raw) for row in found.aside] == [
            (3, SetAside.BLANK_ROW, ""),
            (4, SetAside.HEADER_ROW, "Entry Summary Number"),
            (6, SetAside.TOTAL_ROW, "Subtotal"),
            (7, SetAside.NO_ENTRY_NUMBER, "N/A"),
            (8, SetAside.NO_ENTRY_NUMBER, "End of report"),
            (9, SetAside.TOTAL_ROW, "Grand Total:"),
        ]
        assert found.gathered.rows == (8,)


def test_row_8_many_rows_go_through_with_progress(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    numbers = [entry_number(f"ABC{n:07d}") for n in range(20_000)]
    with path.open("w", encoding="ascii") as file:
        file.write("Entry Number,Type\n")
        file.writelines(f"{number},01\n" for number in numbers for _ in range(10))
    seen: list[tuple[int, int]] = []
    found = read(path, tick=lambda doing, done=0, total=0, name="": seen.append((done, total)))
    assert found.numbers == numbers
    assert found.gathered.rows == (200_000,)
    assert len(seen) > 400
    assert all(done <= total for done, total in seen if total)


def test_row_9_hidden_rows_filters_and_wrong_dimensions_change_nothing(tmp_path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "f.xlsx"))
    sheet = book.add_worksheet("Main Report")
    for row, values in enumerate(listed(*NUMBERS)):
        sheet.write_row(row, 0, values)
    sheet.autofilter(0, 0, len(NUMBERS), 0)
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column(5, 6, None, None, {"hidden": True})
    book.close()
    _replace_in_package(tmp_path / "f.xlsx", b'<dimension ref="A1:A8"/>', b'<dimension ref="A1:C99"/>')
    found = read(tmp_path / "f.xlsx")
    assert found.numbers == list(NUMBERS)
    assert found.notes[NoteId.HIDDEN_ROWS].facts == {"count": 2}


def _replace_in_package(path: Path, old: bytes, new: bytes) -> None:
    import zipfile

    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert any(old in content for content in members.values())
    zipped(path, {name: content.replace(old, new) for name, content in members.items()})


def test_row_10_harmless_dress_is_removed_without_asking(tmp_path: Path) -> None:
    dressed = [
        '="ABC12345676"', "'ABC12345676", "ABC\u00a01234567\u20116", "\u200bABC12345676", "abc-1234567-6",
        "\uff21\uff22\uff23\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff16",
    ]  # fmt: skip
    found = read(written(tmp_path / "l.csv", listed(*dressed)))
    assert set(found.numbers) == {"ABC12345676"}
    assert not any(group.reading.needs_consent for group in found.groups)
    assert [group.reading.raw for group in found.groups] == dressed


def test_row_11_lost_zeros_floats_and_exponents_are_restored_only_with_proof(tmp_path: Path) -> None:
    raw = ["1100012341", "1100012342", "99976001232.0", "9.9976001232E+10"]
    found = read(written(tmp_path / "l.csv", listed(*NUMBERS, *raw)))
    readings = {group.reading.raw: group.reading for group in found.groups}
    assert readings["1100012341"].numbers == ("01100012341",)
    assert readings["1100012341"].repair is Repair.ZERO_RESTORED
    assert readings["1100012341"].needs_consent
    assert readings["1100012342"].numbers == ()
    assert readings["99976001232.0"].numbers == readings["9.9976001232E+10"].numbers == ("99976001232",)


def test_row_11_numbers_of_a_workbook_never_pass_through_text_of_a_float(tmp_path: Path) -> None:
    sheet: dict[str, list[list[object]]] = {}
    sheet["Main Report"] = [["Entry Number"], ["ABC12345676"], [1100012341], [99976001232]]
    found = read(workbook(tmp_path / "n.xlsx", sheet))
    assert [group.reading.raw for group in found.groups] == ["ABC12345676", "1100012341", "99976001232"]
    assert found.numbers == ["ABC12345676", "01100012341", "99976001232"]


@pytest.mark.parametrize("mask", ["00000000000", "000-0000000-0", "000\\-0000000\\-0"])
def test_row_11_zeros_that_the_cell_format_shows_need_no_question(tmp_path: Path, mask: str) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(str(tmp_path / "mask.xlsx"))
    sheet = book.add_worksheet("Main Report")
    shown = book.add_format({"num_format": mask})
    sheet.write(0, 0, "Entry Number")
    sheet.write(1, 0, "ABC12345676")
    sheet.write_number(2, 0, 1100012341, shown)
    sheet.write_number(3, 0, 100000017)
    book.close()
    found = read(tmp_path / "mask.xlsx")
    assert found.numbers == ["ABC12345676", "01100012341", "00100000017"]
    assert [group.reading.needs_consent for group in found.groups] == [False, False, True]


def test_row_12_what_cannot_be_proved_is_listed_with_its_row_and_never_repaired(tmp_path: Path) -> None:
    broken = ["6.06E+10", "inf", "ABC1234567", "1.2E+124"]
    found = read(written(tmp_path / "l.csv", listed(*NUMBERS, *broken, "ABC12345677")))
    unread = [group for group in found.groups if not group.reading.numbers]
    assert [group.reading.raw for group in unread] == broken
    assert [group.place.rows for group in unread] == [(9,), (10,), (11,), (12,)]
    assert found["ABC12345677"].reading.proposals


def test_row_13_a_filer_code_of_its_own_is_joined(tmp_path: Path) -> None:
    found = read(SAMPLES / "broker_list_split_filer_synthetic.csv")
    assert found.numbers == ["ABC12345676", "B7603245278", "01100012341"]
    assert found.recognised.certain
    assert found.groups[0].reading.repair is Repair.FILER_JOINED


def test_row_13_a_missing_filer_code_is_proposed_from_the_other_entries(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", listed("ABC12345676", "ABC00000189", "12345676")))
    missing = found.groups[-1].reading
    assert missing.numbers == ()
    assert "ABC12345676" in missing.proposals


@pytest.mark.parametrize("number", ["12E00000125", "1E500000128"])
def test_row_14_filer_codes_with_an_e_stay_text(tmp_path: Path, number: str) -> None:
    for path in (
        written(tmp_path / "l.csv", listed(number)),
        workbook(tmp_path / "l.xlsx", {"Sheet1": listed(number)}),
    ):
        assert read(path).numbers == [number]


def test_row_15_several_numbers_in_a_cell_are_split_and_need_consent(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", listed("ABC12345676; B7603245278", "9Z900012347")))
    assert found.groups[0].reading.numbers == ("ABC12345676", "B7603245278")
    assert found.groups[0].reading.needs_consent


def test_row_16_the_entry_column_is_told_from_its_false_friends(tmp_path: Path) -> None:
    header = [
        "Importer Number", "Reconciliation (Other) Entry Summary Number", "Protest Number", "Claim Number",
        "Invoice Number", "Bill of Lading Number", "Bond Number", "Entry Summary Line Number", "Entry Summary Number",
    ]  # fmt: skip
    others = [entry_number(f"XYZ{n:07d}") for n in range(len(NUMBERS))]
    rows = [
        ["12-345678900", other, other, "100000000017", other, other, other, "1", number]
        for number, other in zip(NUMBERS, others, strict=True)
    ]
    found = read(written(tmp_path / "l.csv", [header, *rows]))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.certain


def test_row_16_two_columns_of_entry_numbers_force_a_choice(tmp_path: Path) -> None:
    others = [entry_number(f"XYZ{n:07d}") for n in range(len(NUMBERS))]
    rows = [["Entry Number", "Entry No."], *([n, o] for n, o in zip(NUMBERS, others, strict=True))]
    found = read(written(tmp_path / "l.csv", rows))
    assert not found.recognised.certain
    assert found.doubts == [DoubtId.TWO_CANDIDATES]
    assert found.recognised.doubts[0].places == (0, 1)
    assert Field.ENTRY_NUMBER in found.recognised.columns[1].others


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("04/08/2025", dt.date(2025, 4, 8)),
        ("4/8/25", dt.date(2025, 4, 8)),
        ("2025-04-08", dt.date(2025, 4, 8)),
        ("2025-04-08 00:00:00", dt.date(2025, 4, 8)),
        ("04/08/2025 12:00 AM", dt.date(2025, 4, 8)),
        ("20250408", dt.date(2025, 4, 8)),
        ("040825", dt.date(2025, 4, 8)),
        ("45755", dt.date(2025, 4, 8)),
        ("08-APR-2025", dt.date(2025, 4, 8)),
        ("Apr 8, 2025", dt.date(2025, 4, 8)),
        ("08.04.2025", dt.date(2025, 4, 8)),
        ("13/13/2025", None),
        ("02/30/2025", None),
    ],
)
def test_row_17_dates_of_every_form_are_read_in_us_order(tmp_path: Path, text: str, meant: dt.date | None) -> None:
    rows = [["Entry Number", "Entry Date"], [NUMBERS[0], text], *([n, "01/31/2025"] for n in NUMBERS[1:])]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.groups[0].facts.entry_date == meant
    assert (NoteId.DATES_UNREADABLE in found.notes) == (meant is None)


def test_row_17_a_column_that_cannot_be_us_order_is_day_first_and_says_so(tmp_path: Path) -> None:
    rows = [["Entry Number", "Entry Date"], [NUMBERS[0], "08/04/2025"], [NUMBERS[1], "31/01/2025"]]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.groups[0].facts.entry_date == dt.date(2025, 4, 8)
    assert found.notes[NoteId.DAY_FIRST].facts == {"column": "Entry Date"}


def test_row_17_date_cells_of_a_workbook_are_dates(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Entry Number", "Entry Date", "Liq Date"]]
    rows.append([NUMBERS[0], dt.date(2025, 4, 8), dt.datetime(2026, 2, 1)])
    facts = read(workbook(tmp_path / "d.xlsx", {"S": rows})).groups[0].facts
    assert (facts.entry_date, facts.liquidation_date) == (dt.date(2025, 4, 8), dt.date(2026, 2, 1))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("$1,234.50", "1234.50"), ("1234.5", "1234.50"), ("(250.00)", "-250.00"), ("250.00-", "-250.00"),
        ("1.234,50", "1234.50"), ("-$3.00", "-3.00"), ("USD 12", "12.00"), ("", None), ("n/a", None), ("abc", None),
    ],
)  # fmt: skip
def test_row_18_money_of_every_form_is_read(tmp_path: Path, text: str, amount: str | None) -> None:
    rows = [["Entry Number", "IEEPA Duty"], [NUMBERS[0], text], *([n, "5.00"] for n in NUMBERS[1:])]
    stated = read(written(tmp_path / "l.csv", rows)).groups[0].facts.stated_ieepa_duty
    assert stated == (None if amount is None else Decimal(amount))


@pytest.mark.parametrize(
    ("text", "hts"),
    [
        ("9903.01.24", "99030124"), ("99030124", "99030124"), ("9903.013", "99030130"), ("8471.30.0100", "8471300100"),
        ("101210010", "0101210010"), ("9903012400", "99030124"), ("HTS 9903.02.69", "99030269"),
    ],
)  # fmt: skip
def test_row_19_tariff_numbers_are_compared_by_digits(tmp_path: Path, text: str, hts: str) -> None:
    rows = [["Entry Number", "Line No", "HTS", "Duty"], [NUMBERS[0], "1", text, "10.00"]]
    rows += [[NUMBERS[1], "1", "99030124", "5.00"]]
    (line,) = read(written(tmp_path / "l.csv", rows)).groups[0].lines
    assert (line.hts, line.duty) == (hts, Decimal(10))


def test_row_20_a_list_without_tariff_numbers_is_usable_and_says_so(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", listed(*NUMBERS)))
    assert found.recognised.kind is Kind.NUMBER_LIST
    assert NoteId.NO_TARIFF_NUMBERS in found.notes
    assert Field.HTS not in found.groups[0].columns


def test_row_21_more_than_one_upload_of_entries_keeps_order_and_importers(tmp_path: Path) -> None:
    numbers = [entry_number(f"ABC{n:07d}") for n in range(10_050)]
    rows = [["Entry Number", "Importer Number"], *([n, f"12-34567{i % 2}900"] for i, n in enumerate(numbers))]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == numbers
    assert {group.facts.importer_number for group in found.groups} == {"12-345670900", "12-345671900"}


def test_row_22_the_same_file_has_the_same_hash_wherever_it_lies(tmp_path: Path) -> None:
    first = written(tmp_path / "a.csv", listed(*NUMBERS))
    second = tmp_path / "b.csv"
    second.write_bytes(first.read_bytes())
    assert source_from_path(first).sha256 == source_from_path(second).sha256


def test_row_27_a_protected_workbook_is_named_as_such(tmp_path: Path) -> None:
    stream = "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "p.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016 + stream + b"\0" * 512)
    assert refused(tmp_path / "p.xlsx") is ProblemKind.FILE_PROTECTED


def test_row_27_a_workbook_cut_off_in_the_middle_is_damaged(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "c.xlsx", some_entries(50))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert refused(path) is ProblemKind.FILE_DAMAGED


def test_row_27_a_file_open_elsewhere_is_named_as_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "l.csv", listed(*NUMBERS))

    def locked(*arguments: object, **options: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(Path, "open", locked)
    assert refused(path) is ProblemKind.FILE_LOCKED


def test_row_27_a_file_that_went_away_is_said_to_be_gone(tmp_path: Path) -> None:
    from cape_desktop.intake.recognise import recognise
    from tests.intake.files import refusal

    path = written(tmp_path / "l.csv", listed(*NUMBERS))
    source = source_from_path(path)
    path.unlink()
    assert refusal(lambda: recognise(source)).kind is ProblemKind.FILE_GONE
    assert refused(path) is ProblemKind.FILE_GONE


def test_row_28_an_importer_number_never_stands_in_notes_or_set_aside_rows(tmp_path: Path) -> None:
    rows = [["Entry Number", "Importer Number"], [NUMBERS[0], "123-45-6789"], ["", "123-45-6789"], ["", "98-7654321"]]
    found = read(written(tmp_path / "l.csv", rows))
    told = repr(found.aside) + repr(found.notes)
    assert found.groups[0].facts.importer_number == "123-45-6789"
    assert len(found.aside) == 2
    assert "6789" not in told
    assert "7654321" not in told


def test_that_the_number_of_a_party_never_stands_in_a_row_set_aside(tmp_path: Path) -> None:
    rows = [["Entry Number", "Notify Party", "Entry Date"], [NUMBERS[0], "", "2025-05-01"]]
    rows += [["", "123-45-6789", "2025-05-01"], ["", "Harbor Lane", "2025-05-01"]]
    found = read(written(tmp_path / "l.csv", rows))
    assert Field.NOTIFY_PARTY in found.recognised.mapping()
    assert [row.raw for row in found.aside] == ["2025-05-01", "Harbor Lane"]


def test_that_every_row_of_the_table_is_named_by_a_test() -> None:
    modules = [Path(__file__), Path(__file__).parents[1] / "workflow" / "test_tolerance.py"]
    named = {int(row) for path in modules for row in re.findall(r"def test_row_(\d+)_", path.read_text("utf-8"))}
    assert named == set(range(1, 29))


@pytest.mark.parametrize("text", ["€1,234.50", "£ 900", "¥100", "C$1,000", "MX$ 5", "1.234,50 EUR", "CAD 10"])
def test_that_an_amount_in_another_currency_is_never_one_in_dollars(tmp_path: Path, text: str) -> None:
    rows = [["Entry Number", "IEEPA Duty"], *([number, text] for number in NUMBERS)]
    found = read(written(tmp_path / "l.csv", rows))
    assert {group.facts.stated_ieepa_duty for group in found.groups} == {None}
    assert found.notes[NoteId.AMOUNTS_UNREADABLE].facts["count"] == 1  # different text


@pytest.mark.parametrize("header", ["IEEPA Duty (EUR)", "IEEPA Duty CAD", "Total Duties Paid €"])
def test_that_a_column_of_another_currency_is_no_duty(tmp_path: Path, header: str) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry Number", header], *([number, "5.00"] for number in NUMBERS)]))
    assert set(found.recognised.mapping()) == {Field.ENTRY_NUMBER}


@pytest.mark.parametrize(("header", "is_taken"), [("HTS 2 Duty", True), ("HTS 2 Duty €", False)])
def test_that_a_duty_beside_a_tariff_number_is_one_in_dollars(tmp_path: Path, header: str, is_taken: bool) -> None:
    rows = [["Entry Number", "HTS 2", header], *([number, "99030124", "5.00"] for number in NUMBERS)]
    assert (Field.DUTY in read(written(tmp_path / "l.csv", rows)).recognised.mapping()) is is_taken


@pytest.mark.parametrize("header", ["IEEPA Duty (USD)", "IEEPA Duty US$", "IEEPA Duties CA", "IEEPA Duty Amt $"])
def test_that_a_column_of_dollars_is_one(tmp_path: Path, header: str) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry Number", header], *([number, "5.00"] for number in NUMBERS)]))
    assert found.header(Field.IEEPA_DUTY) == header


def test_that_line_numbers_behind_entry_numbers_make_lines_of_one_entry(tmp_path: Path) -> None:
    rows = [["Entry Number", "HTS", "Duty"]]
    for number in NUMBERS:
        rows += [[f"{number}-001", "8471300100", "1.00"], [f"{number}-002", "99030124", "50.00"]]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.recognised.certain
    assert sorted(set(found.numbers)) == sorted(NUMBERS)
    assert {group.reading.repair for group in found.groups} == {Repair.SUFFIX_REMOVED}
