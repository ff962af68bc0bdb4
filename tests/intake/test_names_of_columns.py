"""A column that only sounds like what decides about an entry is not taken for it, and one that is so called is kept."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.entry import LiquidationStatus, ProtestStatus
from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import NoteId
from tests.intake.files import NUMBERS, Read, read, written
from tests.invented import entry_number


def column(tmp_path: Path, name: str, *cells: str) -> Read:
    """A list with one column beside the entry numbers."""
    return read(written(tmp_path / "l.csv", [["Entry Number", name], *zip(NUMBERS, cells, strict=False)]))


# --- IEEPA duty -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Duty w/o IEEPA", "Duty (ex. IEEPA)", "Duty net of IEEPA", "Total Duty incl. IEEPA", "IEEPA + 301 Duty",
        "IEEPA Duty + MPF", "IEEPA Base", "IEEPA Dutiable", "IEEPA Qty", "IEEPA Batch", "IEEPA Savings", "IEEPA %",
        "IEEPA Duty %", "IEEPA Duty ($000)", "IEEPA 122 Duty", "China Duty",
        "Duty + IEEPA", "Duty and IEEPA", "IEEPA & Duty",
    ],
)  # fmt: skip
def test_that_a_name_that_says_more_than_ieepa_duty_is_none(tmp_path: Path, name: str) -> None:
    found = column(tmp_path, name, "132.50", "50")
    assert found.header(Field.IEEPA_DUTY) is None
    assert {group.facts.stated_ieepa_duty for group in found.groups} == {None}


@pytest.mark.parametrize(
    "name",
    [
        "Entry IEEPA Duty", "Duty IEEPA", "IEEPA Tariff Paid (USD)", "IEEPA 20% Duty", "Reciprocal 125%",
        "IEEPA 9903.01.24", "Fentanyl and Reciprocal Duties", "All IEEPA", "Estimated IEEPA Duty",
        "IEEPA China + Canada", "of which IEEPA",
    ],
)  # fmt: skip
def test_that_other_words_for_a_duty_name_it(tmp_path: Path, name: str) -> None:
    assert column(tmp_path, name, "132.50", "50").groups[0].facts.stated_ieepa_duty == Decimal("132.50")


def test_that_rates_are_no_amounts_unless_the_name_says_so(tmp_path: Path) -> None:
    assert column(tmp_path, "Fentanyl", "0.20", "0", ".1").header(Field.IEEPA_DUTY) is None
    assert column(tmp_path, "Fentanyl", "20", "0", "10").header(Field.IEEPA_DUTY) is None
    assert column(tmp_path, "Fentanyl", "20", "0", "10.5").header(Field.IEEPA_DUTY) == "Fentanyl"
    assert column(tmp_path, "Fentanyl Duty", "20", "0", "10").header(Field.IEEPA_DUTY) == "Fentanyl Duty"
    assert column(tmp_path, "IEEPA", "20", "0", "10").header(Field.IEEPA_DUTY) == "IEEPA"
    assert column(tmp_path, "Fentanyl Duty", "0.20", "0", ".1").header(Field.IEEPA_DUTY) == "Fentanyl Duty"


# --- liquidation ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Est Liquidation", "Est. Liq Date", "Projected Liquidation Date", "Scheduled Liq Date", "Target Liq Date",
        "Liq Date (Anticipated)", "Expected Liquidation", "314 day Liq Date", "Liq Cycle Date", "Liquidation Deadline",
        "Liquidation Due Date", "Liq Extension Date", "Last day to protest liquidation",
    ],
)  # fmt: skip
def test_that_a_day_on_which_an_entry_may_liquidate_is_not_its_liquidation(tmp_path: Path, name: str) -> None:
    found = column(tmp_path, name, "02/19/2026", "02/20/2026")
    assert found.header(Field.LIQUIDATION_DATE) is None
    assert found.groups[0].facts.liquidation_date is None


@pytest.mark.parametrize("other", ["Liquidation Date", "Liq Date (Anticipated)"])
@pytest.mark.parametrize("actual", ["Liq Date (Actual)", "Actual Liquidation Date"])
def test_that_the_actual_day_goes_before_any_other(tmp_path: Path, other: str, actual: str) -> None:
    rows = [["Entry Number", other, actual], [NUMBERS[0], "02/19/2026", ""], [NUMBERS[1], "02/20/2026", "10/20/2026"]]
    found = read(written(tmp_path / "l.csv", rows))
    assert [group.facts.liquidation_date for group in found.groups] == [None, dt.date(2026, 10, 20)]


def test_that_the_last_liquidation_of_an_entry_counts(tmp_path: Path) -> None:
    rows = [
        ["Entry Number", "Reliquidation Date", "Liquidation Date"],
        [NUMBERS[0], "10/20/2026", "02/19/2026"],
        [NUMBERS[1], "", "02/19/2026"],
        [NUMBERS[2], "01/20/2026", "02/19/2026"],
        [NUMBERS[3], "10/21/2026", ""],
        [NUMBERS[4], "soon", "02/19/2026"],
        [NUMBERS[5], "10/20/2026", "02/19/2026"],
        [NUMBERS[5], "10/22/2026", "02/19/2026"],
    ]
    found = read(written(tmp_path / "l.csv", rows))
    assert [group.facts.liquidation_date for group in found.groups] == [
        dt.date(2026, 10, 20),
        dt.date(2026, 2, 19),
        dt.date(2026, 2, 19),
        dt.date(2026, 10, 21),
        None,
        dt.date(2026, 10, 22),
    ]
    assert found.notes[NoteId.DATES_UNREADABLE].facts == {"column": "Reliquidation Date", "count": 1}


# --- protests -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Protest Filed", "Protest filed?", "Protested", "Open Protest", "Protest"])
def test_that_yes_and_no_tell_whether_there_is_a_protest(tmp_path: Path, name: str) -> None:
    found = column(tmp_path, name, "Y", "N")
    assert [group.facts.protest for group in found.groups] == [ProtestStatus.OPEN, ProtestStatus.NONE]


def test_that_protest_numbers_stay_numbers(tmp_path: Path) -> None:
    found = column(tmp_path, "Protest", "270426100123", "")
    assert [group.facts.protest_number for group in found.groups] == ["270426100123", None]


# --- columns that are kept ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "field", "cell", "note"),
    [
        ("Liquidation Date", Field.LIQUIDATION_DATE, "week 7", NoteId.DATES_UNREADABLE),
        ("Entry Type", Field.ENTRY_TYPE, "Formal", NoteId.WORDS_UNKNOWN),
        ("Drawback", Field.DRAWBACK, "some lines", NoteId.WORDS_UNKNOWN),
        ("IEEPA Duty", Field.IEEPA_DUTY, "see invoice", NoteId.AMOUNTS_UNREADABLE),
    ],
)
def test_that_a_column_of_this_name_is_kept_and_what_nobody_understands_is_told(
    tmp_path: Path, name: str, field: Field, cell: str, note: NoteId
) -> None:
    found = column(tmp_path, name, cell, cell)
    assert found.header(field) == name
    assert found.notes[note].facts["count"] == 1  # different text


def test_that_a_column_nobody_understands_goes_behind_one_that_is_understood(tmp_path: Path) -> None:
    rows = [["Entry Number", "Liquidation Date", "Liq Dt (MM/DD/YYYY)"], [NUMBERS[0], "week 7", "02/19/2026"]]
    assert read(written(tmp_path / "l.csv", rows)).header(Field.LIQUIDATION_DATE) == "Liq Dt (MM/DD/YYYY)"


def test_that_a_vague_name_keeps_nothing(tmp_path: Path) -> None:
    found = column(tmp_path, "Type", "Sea", "Air")
    assert found.header(Field.ENTRY_TYPE) is None
    assert NoteId.WORDS_UNKNOWN not in found.notes


@pytest.mark.parametrize(
    ("cell", "code"),
    [("Warehouse", "21"), ("Drawback", "47"), ("Consumption Entry", "01"), ("AD/CVD", "03"), ("Formal", None)],
)
def test_that_types_are_read_by_their_names(tmp_path: Path, cell: str, code: str | None) -> None:
    assert column(tmp_path, "Entry Type", cell, "01").groups[0].facts.entry_type == code


# --- other names of columns -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "names",
    [
        ["ENT SUM NBR", "ENT TYP CD", "ENT DT", "LIQ DT", "LIQ STAT", "HTS NBR", "DTY AMT"],
        [
            *("Número de entrada", "Tipo de entrada", "Fecha de entrada", "Fecha de liquidación"),
            *("Estado de liquidacion", "Código HTS", "Arancel pagado"),
        ],
        ["报关单号", "报关类型", "入境日期", "清算日期", "清算状态", "HTS编码", "关税金额"],
    ],
)
def test_that_short_and_foreign_names_are_known(tmp_path: Path, names: list[str]) -> None:
    row = [NUMBERS[0], "01", "04/08/2025", "02/19/2026", "Liquidada", "99030124", "100.00"]
    other = [NUMBERS[1], "11", "04/08/2025", "", "No liquidada", "99030125", "5.00"]
    found = read(written(tmp_path / "l.csv", [names, row, other]))
    assert found.recognised.certain
    assert {
        *(Field.ENTRY_NUMBER, Field.ENTRY_TYPE, Field.ENTRY_DATE, Field.LIQUIDATION_DATE),
        *(Field.LIQUIDATION_STATUS, Field.HTS, Field.DUTY),
    } == set(found.recognised.mapping())
    assert [group.facts.liquidation_status for group in found.groups] == [
        LiquidationStatus.LIQUIDATED,
        LiquidationStatus.UNLIQUIDATED,
    ]


@pytest.mark.parametrize("name", ["Associated Entry", "Related Entry No"])
def test_that_an_entry_beside_is_not_asked_about(tmp_path: Path, name: str) -> None:
    beside = [entry_number(f"XYZ{place:07d}") for place in range(len(NUMBERS))]
    rows = [[name, "Entry Summary Number"], *zip(beside, NUMBERS, strict=True)]
    found = read(written(tmp_path / "l.csv", rows))
    assert (found.numbers, found.recognised.certain) == (list(NUMBERS), True)
