"""What the rows of one entry come to: facts, lines, repetitions, reversals and contradictions."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.entry import LiquidationStatus, ProtestStatus, SummaryStatus
from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import NoteId
from tests.intake.files import NUMBERS, Read, read, written

ONE, TWO, THREE = NUMBERS[:3]


def table(folder: Path, header: str, *rows: str) -> Read:
    """A comma list; the header and the rows as one text each."""
    return read(written(folder / "l.csv", [header.split(","), *(row.split(",") for row in rows)]))


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Unliquidated", LiquidationStatus.UNLIQUIDATED),
        ("Pending Liquidation", LiquidationStatus.UNLIQUIDATED),
        ("LIQUIDATED", LiquidationStatus.LIQUIDATED),
        ("Reliquidated", LiquidationStatus.LIQUIDATED),
        ("Suspended", LiquidationStatus.SUSPENDED),
        ("Extended", LiquidationStatus.EXTENDED),
        ("Under Review", LiquidationStatus.UNDER_REVIEW),
        ("Scheduled for liquidation", LiquidationStatus.SCHEDULED),
        ("Zurückgestellt", LiquidationStatus.OTHER),
        ("", None),
    ],
)
def test_that_words_of_liquidation_are_understood(tmp_path: Path, word: str, status: LiquidationStatus | None) -> None:
    found = table(tmp_path, "Entry No,Liq Status", f"{ONE},{word}", f"{TWO},Liquidated", f"{THREE},Suspended")
    assert found[ONE].facts.liquidation_status is status


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Open", ProtestStatus.OPEN), ("Filed", ProtestStatus.OPEN), ("Suspended", ProtestStatus.SUSPENDED),
        ("Denied", ProtestStatus.CLOSED), ("", ProtestStatus.NONE), ("N", ProtestStatus.NONE), ("Qwerty", None),
    ],
)  # fmt: skip
def test_that_words_of_protests_are_understood(tmp_path: Path, word: str, status: ProtestStatus | None) -> None:
    assert table(tmp_path, "Entry No,Protest Status", f"{ONE},{word}")[ONE].facts.protest is status


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("Open", ""), ProtestStatus.OPEN), (("", "Open"), ProtestStatus.OPEN),
        (("Denied", "Open"), ProtestStatus.OPEN), (("", "Denied"), ProtestStatus.CLOSED),
        (("", "Qwerty"), None), (("", "None"), ProtestStatus.NONE),
    ],
)  # fmt: skip
def test_that_a_blank_beside_a_protest_denies_nothing(
    tmp_path: Path, words: tuple[str, str], status: ProtestStatus | None
) -> None:
    rows = (f"{ONE},{number},{word}" for number, word in enumerate(words, 1))
    entry = table(tmp_path, "Entry No,Line Number,Protest Status", *rows)[ONE]
    assert (entry.facts.protest, entry.conflicts) == (status, ())


@pytest.mark.parametrize(
    ("words", "origins"),
    [
        (("VN", "vn "), ("VN",)), (("VN - Vietnam", "China (CN)"), ("CN", "VN")), (("VN", ""), None),
        (("China", "VN"), None), (("CN/VN", "VN"), None),
    ],
)  # fmt: skip
def test_that_the_origins_of_rows_that_are_no_lines_are_those_of_the_entry(
    tmp_path: Path, words: tuple[str, str], origins: tuple[str, ...] | None
) -> None:
    rows = (f"{ONE},{word},{number}.00" for number, word in enumerate(words, 5))
    assert table(tmp_path, "Entry No,Country of Origin,IEEPA Duty", *rows)[ONE].facts.origins == origins


def test_that_a_protest_number_without_status_leaves_the_status_open(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Protest Number", f"{ONE},270426100001", f"{TWO},")
    assert (found[ONE].facts.protest, found[ONE].facts.protest_number) == (None, "270426100001")
    assert found[TWO].facts.protest is ProtestStatus.NONE


def test_that_a_blank_cell_of_a_present_column_is_no_and_an_absent_column_unknown(tmp_path: Path) -> None:
    facts = table(tmp_path, "Entry No,Reconciliation Indicator", f"{ONE},", f"{TWO},Y")[ONE].facts
    assert facts.reconciliation is False
    assert facts.drawback is None
    assert facts.protest is None


def test_that_the_summary_status_is_understood(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Entry Summary Status", f"{ONE},ACCEPTED", f"{TWO},Canceled", f"{THREE},?")
    assert found[ONE].facts.summary_status is SummaryStatus.ACCEPTED
    assert found[TWO].facts.summary_status is SummaryStatus.CANCELLED
    assert found[THREE].facts.summary_status is None


@pytest.mark.parametrize("text", ["Not accepted", "NOT ACCEPTED", "Unaccepted", "Rejected"])
def test_that_a_summary_that_is_not_accepted_is_never_taken_for_accepted(tmp_path: Path, text: str) -> None:
    found = table(tmp_path, "Entry No,Entry Summary Status", f"{ONE},{text}")
    assert found[ONE].facts.summary_status is SummaryStatus.REJECTED


@pytest.mark.parametrize(("text", "code"), [("1", "01"), ("01 ABI/A", "01"), ("31", "31"), ("06", "06"), ("", None)])
def test_that_entry_types_have_two_digits(tmp_path: Path, text: str, code: str | None) -> None:
    assert table(tmp_path, "Entry No,Type", f"{ONE},{text}", f"{TWO},03")[ONE].facts.entry_type == code


def test_that_two_dates_for_one_entry_are_a_conflict_and_no_date(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Line No,Liq Date", f"{ONE},1,01/02/2026", f"{ONE},2,01/03/2026")
    (conflict,) = found[ONE].conflicts
    assert (conflict.field, conflict.values) == (Field.LIQUIDATION_DATE, ("01/02/2026", "01/03/2026"))
    assert found[ONE].facts.liquidation_date is None


def test_that_one_date_in_two_dresses_is_no_conflict(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Line No,Liq Date", f"{ONE},1,01/02/2026", f"{ONE},2,2026-01-02", f"{ONE},3,")
    assert found[ONE].conflicts == ()
    assert found[ONE].facts.liquidation_date is not None


def test_that_a_flag_on_one_line_is_a_flag_on_the_entry(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Line No,Recon Indicator", f"{ONE},1,N", f"{ONE},2,Y")
    assert found[ONE].facts.reconciliation is True
    assert found[ONE].conflicts == ()


LONG = "Entry Summary Number,Entry Summary Line Number,Tariff Ordinal Number,HTS Number - Full,Line Tariff Duty Amount"


def test_that_the_same_line_said_twice_counts_once(tmp_path: Path) -> None:
    row = f"{ONE},001,1,99030124,100.00"
    found = table(tmp_path, LONG, row, row, f"{ONE},1,01,9903.01.24,$100.00", f"{ONE},1,2,8508190000,0.00")
    assert [line.duty for line in found[ONE].lines] == [Decimal("100.00"), Decimal("0.00")]
    assert found[ONE].repeated_rows == 2
    assert found[ONE].place.rows == (2, 3, 4, 5)


def test_that_reversals_sum(tmp_path: Path) -> None:
    found = table(
        tmp_path, LONG, f"{ONE},1,1,99030124,100.00", f"{ONE},1,1,99030124,-100.00", f"{ONE},1,1,99030124,100.00"
    )
    assert sum(line.duty or 0 for line in found[ONE].lines) == Decimal("100.00")
    assert found[ONE].repeated_rows == 0


def test_that_lines_under_one_key_with_different_amounts_are_all_kept(tmp_path: Path) -> None:
    found = table(tmp_path, LONG, f"{ONE},1,1,99030124,100.00", f"{ONE},1,1,99030124,60.00")
    assert len(found[ONE].lines) == 2


def test_that_a_repeated_row_of_a_list_without_lines_counts_once_and_different_ones_sum(tmp_path: Path) -> None:
    row = f"{ONE},10.00"
    found = table(tmp_path, "Entry No,IEEPA Duty", row, row, f"{TWO},10.00", f"{TWO},5.00")
    assert found[ONE].facts.stated_ieepa_duty == Decimal("10.00")
    assert found[ONE].repeated_rows == 1
    assert found[TWO].facts.stated_ieepa_duty == Decimal("15.00")


def test_that_an_entry_total_repeated_on_each_line_is_counted_once_and_said(tmp_path: Path) -> None:
    rows = [f"{number},{line},99030124,300.00" for number in NUMBERS for line in (1, 2, 3)]
    found = table(tmp_path, "Entry No,Line No,HTS,IEEPA Duty", *rows)
    assert found[ONE].facts.stated_ieepa_duty == Decimal("300.00")
    assert found.notes[NoteId.ENTRY_AMOUNTS_REPEATED].facts == {"column": "IEEPA Duty"}


def test_that_amounts_that_differ_from_line_to_line_are_summed(tmp_path: Path) -> None:
    rows = [f"{number},{line},99030124,{line}00.00" for number in NUMBERS for line in (1, 2, 3)]
    found = table(tmp_path, "Entry No,Line No,HTS,IEEPA Duty", *rows)
    assert found[ONE].facts.stated_ieepa_duty == Decimal("600.00")
    assert NoteId.ENTRY_AMOUNTS_REPEATED not in found.notes


def test_that_several_tariff_numbers_in_a_cell_become_lines_whose_amounts_are_open(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry No", "HTS", "Duty"], [ONE, "9903.01.24; 8508.19.0000", "12.00"]])
    lines = read(path)[ONE].lines
    assert [(line.hts, line.duty) for line in lines] == [("99030124", None), ("8508190000", None)]


def test_that_numbered_tariff_columns_are_all_read(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,HTS-1,HTS-2", f"{ONE},8508190000,99030124", f"{TWO},8508190000,")
    assert [line.hts for line in found[ONE].lines] == ["8508190000", "99030124"]
    assert [line.hts for line in found[TWO].lines] == ["8508190000"]


def test_that_an_unreadable_amount_is_unknown_and_said(tmp_path: Path) -> None:
    found = table(tmp_path, LONG, f"{ONE},1,1,99030124,pending", f"{ONE},1,2,8508190000,1.00")
    assert found[ONE].lines[0].duty is None
    assert found.notes[NoteId.AMOUNTS_UNREADABLE].facts["count"] == 1


def test_that_one_importer_number_with_and_without_hyphen_is_no_conflict(tmp_path: Path) -> None:
    found = table(tmp_path, "Entry No,Line No,IOR #", f"{ONE},1,12-345678900", f"{ONE},2,12345678900")
    assert found[ONE].facts.importer_number == "12-345678900"
    assert found[ONE].conflicts == ()


def test_that_entries_whose_numbers_were_cut_to_the_same_text_stay_apart(tmp_path: Path) -> None:
    found = table(
        tmp_path, "Entry No,Liquidation Date,IEEPA Duty",
        f"{ONE},10/02/2026,5.00", "4.12001E+10,10/09/2026,7.00", "4.12001E+10,10/16/2026,9.00",
    )  # fmt: skip
    cut = [group for group in found.groups if not group.reading.numbers]
    assert [(group.place.rows, group.facts.stated_ieepa_duty) for group in cut] == [
        ((3,), Decimal("7.00")),
        ((4,), Decimal("9.00")),
    ]
    assert len({group.cell for group in cut}) == 2
    assert {group.reading.raw for group in cut} == {"4.12001E+10"}


@pytest.mark.parametrize(("second_day", "groups"), [("10/09/2026", 1), ("10/16/2026", 2)])
def test_that_lines_under_a_cut_number_are_one_entry_unless_they_contradict_each_other(
    tmp_path: Path, second_day: str, groups: int
) -> None:
    rows = (f"4.12001E+10,{line},9903.01.24,{day}" for line, day in ((1, "10/09/2026"), (2, second_day)))
    found = table(tmp_path, "Entry No,Line Number,HTS Number,Liquidation Date", f"{ONE},1,9903.01.24,10/02/2026", *rows)
    assert len(found.groups) == 1 + groups
