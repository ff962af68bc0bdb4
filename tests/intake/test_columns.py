"""Columns are matched by header and by value, and every doubt is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.columns import guess_columns
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.source import Choices, Kind
from cape_desktop.problems import ProblemKind
from tests.intake.files import NUMBERS, SAMPLES, read, refusal, refused, workbook, written
from tests.invented import ES003_HEADERS, entry_number, some_entries, write_es003

OTHERS = [entry_number(f"XYZ{n:07d}") for n in range(len(NUMBERS))]


@pytest.mark.parametrize(
    "spelling",
    [
        "Entry Summary Number", "ENTRY_NUMBER", "Entry #", "entry no.", "Filer Code/Entry No.", "ESN",
        "US Entry Number", "Entry",
    ],
)  # fmt: skip
def test_that_the_entry_column_is_found_under_each_of_its_names(tmp_path: Path, spelling: str) -> None:
    found = read(written(tmp_path / "l.csv", [["Item", spelling], *(["x", n] for n in NUMBERS)]))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.certain


@pytest.mark.parametrize("name", ["es003_standard_27col_synthetic.csv", "es003_adhoc_preamble_total_synthetic.csv"])
def test_that_both_es003_samples_need_no_person(name: str) -> None:
    found = read(SAMPLES / name)
    assert found.recognised.certain
    assert found.recognised.kind is Kind.ES003_LONG
    assert found.header(Field.DUTY) == "Line Tariff Duty Amount"
    assert found.header(Field.SUMMARY_DATE) == "Entry Summary Date"


def test_that_ace_columns_with_one_row_an_entry_are_the_wide_shape() -> None:
    assert read(SAMPLES / "es022_like_LOW_CONFIDENCE_synthetic.csv").recognised.kind is Kind.ES003_WIDE


def test_that_every_default_column_of_es003_means_what_ace_says(tmp_path: Path) -> None:
    found = read(write_es003(tmp_path / "e.csv", some_entries(30)))
    used = {column.header: column.field for column in found.recognised.columns if column.field}
    assert used["Tariff Ordinal Number"] is Field.ORDINAL
    assert used["Entry Summary Line Number"] is Field.LINE_NUMBER
    assert used["HTS Number - Full"] is Field.HTS
    assert used["Liquidation Date"] is Field.LIQUIDATION_DATE
    assert not {"Initial Entry Summary Create Date", "Textile Category", "Manufacturer ID"} & set(used)


def test_that_total_duty_is_never_taken_for_ieepa_duty(tmp_path: Path) -> None:
    rows = [["Entry No", "Total Duty"], *([n, "100.00"] for n in NUMBERS)]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.header(Field.TOTAL_DUTY) == "Total Duty"
    assert found.header(Field.IEEPA_DUTY) is None
    assert NoteId.NO_TARIFF_NUMBERS in found.notes


@pytest.mark.parametrize("spelling", ["Duty", "Duties Paid", "Total Duty Amount (USD)"])
def test_that_a_duty_without_lines_is_the_total_of_the_entry(tmp_path: Path, spelling: str) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry No", spelling], *([n, "100.00"] for n in NUMBERS)]))
    assert found.header(Field.TOTAL_DUTY) == spelling


def test_that_a_total_of_ieepa_duty_is_not_added_to_its_parts(tmp_path: Path) -> None:
    header = ["Entry No", "IEEPA Fentanyl Duty", "IEEPA Reciprocal Duty", "Total IEEPA Duty"]
    found = read(written(tmp_path / "l.csv", [header, *([n, "60.00", "40.00", "100.00"] for n in NUMBERS)]))
    assert str(found.groups[0].facts.stated_ieepa_duty) == "100.00"


def test_that_ieepa_duty_in_parts_is_summed(tmp_path: Path) -> None:
    header = ["Entry No", "IEEPA Fentanyl Duty", "IEEPA Reciprocal Duty", "IEEPA Duty Rate"]
    found = read(written(tmp_path / "l.csv", [header, *([n, "60.00", "40.00", "20"] for n in NUMBERS)]))
    assert str(found.groups[0].facts.stated_ieepa_duty) == "100.00"


@pytest.mark.parametrize(
    ("value", "field"), [("11/20/2026", Field.LIQUIDATION_DATE), ("Yes", Field.LIQUIDATION_STATUS)]
)
def test_that_values_decide_what_liquidated_means(tmp_path: Path, value: str, field: Field) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry #", "Liquidated"], *([n, value] for n in NUMBERS)]))
    assert found.header(field) == "Liquidated"


def test_that_a_running_number_called_entry_no_is_no_entry_number(tmp_path: Path) -> None:
    rows = [["Entry No.", "Posting Date", "Amount"], *([str(n), "01/31/2025", "10.00"] for n in range(1, 40))]
    problem = refusal(lambda: read(written(tmp_path / "ledger.csv", rows)))
    assert problem.kind is ProblemKind.NO_ENTRY_COLUMN
    assert problem.facts == {"name": "ledger.csv", "columns": "Entry No., Posting Date, Amount"}


def test_that_content_beats_a_header_that_its_values_betray(tmp_path: Path) -> None:
    rows = [["Entry No.", "Customs ref"], *([str(n), number] for n, number in enumerate(NUMBERS))]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.numbers == list(NUMBERS)
    assert not found.recognised.certain


def test_that_an_unnamed_column_of_entry_numbers_is_found_and_doubted(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", [["Aktenzeichen", "Datum"], *([n, "x"] for n in NUMBERS)]))
    assert found.numbers == list(NUMBERS)
    assert found.doubts == [DoubtId.UNSURE]
    assert found.recognised.header_row == 1


@pytest.mark.parametrize("header", ["Protest Number", "Reconciliation (Other) Entry Summary Number", "Claim Number"])
def test_that_false_friends_are_not_taken_even_when_nothing_else_is_there(tmp_path: Path, header: str) -> None:
    assert refused(written(tmp_path / "l.csv", [[header, "x"], *([n, "y"] for n in NUMBERS)])) is (
        ProblemKind.NO_ENTRY_COLUMN
    )


def test_that_a_list_without_header_is_read_from_its_first_row(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", [[n] for n in NUMBERS]))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.header_row == 0
    assert found.recognised.certain
    assert NoteId.NO_HEADER in found.notes


def test_that_several_columns_without_header_are_doubted(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", [[n, "01", "04/08/2025"] for n in NUMBERS]))
    assert found.numbers == list(NUMBERS)
    assert found.doubts == [DoubtId.NO_HEADER]


def test_that_a_second_number_in_a_row_is_not_lost_in_silence(tmp_path: Path) -> None:
    text = "Entry Number\n" + "".join(f"{a},{b}\n" for a, b in zip(NUMBERS, OTHERS, strict=True))
    (tmp_path / "l.csv").write_text(text)
    assert DoubtId.TWO_CANDIDATES in read(tmp_path / "l.csv").doubts


def test_that_mostly_unreadable_numbers_are_read_with_a_doubt(tmp_path: Path) -> None:
    rows = [["Entry Number"], ["6.06E+10"], ["6.07E+10"], ["6.08E+10"], [NUMBERS[0]]]
    found = read(written(tmp_path / "l.csv", rows))
    assert found.doubts == [DoubtId.LOW_SHARE]
    assert len(found.groups) == 4


def test_that_choices_overrule_recognition_and_leave_no_doubt(tmp_path: Path) -> None:
    rows = [
        ["Entry Number", "Entry No.", "Date"],
        *([n, o, "01/31/2025"] for n, o in zip(NUMBERS, OTHERS, strict=True)),
    ]
    path = written(tmp_path / "l.csv", rows)
    found = read(path, Choices(columns={Field.ENTRY_NUMBER: (1,), Field.LIQUIDATION_DATE: (2,)}))
    assert found.numbers == OTHERS
    assert found.recognised.certain
    assert found.groups[0].facts.liquidation_date is not None
    assert (
        read(path, Choices(columns={Field.ENTRY_NUMBER: (1,), Field.ENTRY_DATE: ()})).header(Field.ENTRY_DATE) is None
    )
    assert refused(path, Choices(columns={Field.ENTRY_NUMBER: (7,)})) is ProblemKind.COLUMN_MISSING


def test_that_a_header_row_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number"], ["Entry Number"], *([n] for n in NUMBERS)])
    assert read(path, Choices(header_row=2)).gathered.rows == (len(NUMBERS),)
    assert len(read(path, Choices(header_row=0, columns={Field.ENTRY_NUMBER: (0,)})).aside) == 2


def test_that_separator_and_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number", "Name"], *([n, "Ünal"] for n in NUMBERS)], "cp1254", "^")
    found = read(path, Choices(separator="^", encoding="cp1254"))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.encoding == "cp1254"


def test_that_remembered_columns_are_used_for_the_same_headers_and_said(tmp_path: Path) -> None:
    rows = [["Nummer", "Customs ref", "Datum"], *([n, o, "01/31/2025"] for n, o in zip(NUMBERS, OTHERS, strict=True))]
    path = written(tmp_path / "l.csv", rows)
    mark = read(path).recognised.fingerprint
    found = read(path, remembered={mark: {Field.ENTRY_NUMBER: (1,), Field.ENTRY_DATE: (2,)}})
    assert found.numbers == OTHERS
    assert found.recognised.certain
    assert found.header(Field.ENTRY_DATE) == "Datum"
    assert NoteId.REMEMBERED in found.notes


def test_that_the_fingerprint_follows_the_names_of_headers_not_their_dress() -> None:
    assert headers.fingerprint(["Entry No.", "Date"]) == headers.fingerprint(["ENTRY NO", " date ", ""])
    assert headers.fingerprint(["Entry No.", "Date"]) != headers.fingerprint(["Date", "Entry No."])
    assert headers.fingerprint(["", ""]) == ""


def test_that_the_preview_shows_the_first_rows_as_text(tmp_path: Path) -> None:
    rows: list[list[object]] = [[""], ["", "Entry Number", "Duty"], ["", "ABC12345676", 12.5]]
    recognised = read(workbook(tmp_path / "w.xlsx", {"S": rows})).recognised
    assert recognised.preview == (("", "", ""), ("", "Entry Number", "Duty"), ("", "ABC12345676", "12.5"))
    assert recognised.first_preview_row == 1
    assert recognised.columns[1].samples == ("ABC12345676",)


def test_that_no_header_means_two_fields() -> None:
    names = [(headers.normalised(name), field) for field, names in headers._NAMES.items() for name in names]
    assert len({name for name, _ in names}) == len(set(names))


def test_that_the_name_ace_uses_comes_first() -> None:
    known = {name: headers.known(name) for name in ES003_HEADERS}
    assert all(hit is None or hit[1] == 0 for hit in known.values())
    assert sum(hit is not None for hit in known.values()) == 13


@pytest.mark.parametrize(
    ("families", "found"), [((), None), (("990301", "990302"), Field.HTS), (("990399",), None), (("8508",), Field.HTS)]
)
def test_that_a_nameless_column_of_tariff_numbers_is_known_by_the_families_of_the_rule_pack(
    families: tuple[str, ...], found: Field | None
) -> None:
    rows = [(number, hts) for number in NUMBERS for hts in ("9903.01.24", "8508.19.0000")]
    guessed = guess_columns(("Entry Number", ""), rows, {}, families=families)
    assert [column.field for column in guessed.columns] == [Field.ENTRY_NUMBER, found]


@pytest.mark.parametrize(
    ("words", "taken"), [(("Liquidated", "Unliquidated"), True), (("Open", "Closed"), False), (("Accepted", ""), False)]
)
def test_that_a_status_is_taken_for_that_of_liquidation_only_by_its_words(
    tmp_path: Path, words: tuple[str, str], taken: bool
) -> None:
    rows = [["Entry", "Status"], *([number, words[place % 2]] for place, number in enumerate(NUMBERS))]
    found = read(written(tmp_path / "l.csv", rows))
    assert (found.header(Field.LIQUIDATION_STATUS) == "Status") is taken


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Duty Amt", Field.DUTY),
        ("Total Duty Amt.", Field.TOTAL_DUTY),
        ("Customs Val.", Field.VALUE),
        ("Ent. Type", Field.ENTRY_TYPE),
        ("Imp. of Record #", Field.IMPORTER_NUMBER),
    ],
)
def test_that_shortened_names_of_columns_are_known(name: str, field: Field) -> None:
    known = headers.known(name)
    assert known is not None
    assert known[0] is field
