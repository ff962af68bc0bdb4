"""Columns that nobody gave a meaning to although they may matter, and what a person must not be bothered with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from cape_desktop.intake.notes import NoteId
from tests.intake.files import NUMBERS, read, written

DATES = [f"{month}/08/2025" for month in range(1, 8)]
MONEY = ["5.00", "6.25", "-", "7.00", "8.00", "9.10", "1.00"]
TYPES = ["01", "01", "03", "1", "11", "01", "01"]


def named(folder: Path, **columns: Sequence[str]) -> str:
    """The columns that the note of a list with these names."""
    names = [name.replace("_", " ") for name in columns]
    rows = zip(NUMBERS, *columns.values(), strict=True)
    found = read(written(folder / "l.csv", [["Entry Number", *names], *rows]))
    note = found.notes.get(NoteId.UNUSED_COLUMNS)
    return "" if note is None else str(note.facts["columns"])


def test_that_dates_duty_and_types_under_unusual_names_are_named(tmp_path: Path) -> None:
    columns = {"Date": DATES, "IEEPA_EUR_USD": MONEY, "Kind": TYPES, "Remark": ["x"] * 7}
    assert named(tmp_path, **columns) == "Date, IEEPA EUR USD, Kind"


@pytest.mark.parametrize(
    "columns",
    [
        {"Entry_Date": DATES, "Invoiced": DATES},
        {"IEEPA_duty": MONEY, "Duty_EUR": MONEY},
        {"HTS": ["9903.01.24"] * 7, "Duty_EUR": MONEY},
        {"Entry_Type": TYPES, "Kind": TYPES},
        {"Weight": MONEY},
        {"Row": list("1234567")},
        {"Kind": ["01", "99", "x", "01", "03", "01", "01"]},
        {"Duty_remark": ["to follow"] * 7},
    ],
)
def test_that_what_the_list_has_already_or_what_does_not_matter_is_not_named(
    tmp_path: Path, columns: dict[str, Sequence[str]]
) -> None:
    assert named(tmp_path, **columns) == ""


def test_that_a_short_name_of_the_type_is_understood_by_its_values(tmp_path: Path) -> None:
    found = read(written(tmp_path / "l.csv", [["Entry No.", "Ty"], *zip(NUMBERS, TYPES, strict=True)]))
    assert found.groups[2].facts.entry_type == "03"


def test_that_the_rows_of_a_short_text_are_known_and_those_of_a_long_one_are_not(tmp_path: Path) -> None:
    rows = [["Entry Number", "Port"], *([n, "2704"] for n in NUMBERS), ["", ""], ["", ""]]
    assert read(written(tmp_path / "l.csv", rows)).recognised.rows == len(NUMBERS)
    long = [["Entry Number", "Port"], *([NUMBERS[n % 7], "2704"] for n in range(1100))]
    assert read(written(tmp_path / "m.csv", long)).recognised.rows is None


def test_that_many_western_accents_are_no_sign_of_another_script(tmp_path: Path) -> None:
    rows = [["Entry Number", "Importer Name"], *([n, "Société Lumière & Söhne à Évry"] for n in NUMBERS)]
    found = read(written(tmp_path / "l.csv", rows, "cp1252"))
    assert found.recognised.encoding == "cp1252"
    assert found.groups[0].facts.importer_name == "Société Lumière & Söhne à Évry"


def test_that_a_list_with_a_column_of_ieepa_duty_is_not_called_a_report_of_ace(tmp_path: Path) -> None:
    names = ["Entry Summary Number", "Entry Type"]
    plain = read(written(tmp_path / "a.csv", [names, *([n, "01"] for n in NUMBERS)]))
    brokers = read(written(tmp_path / "b.csv", [[*names, "IEEPA duty"], *([n, "01", "5.00"] for n in NUMBERS)]))
    assert (plain.recognised.kind, brokers.recognised.kind) == ("es003-wide", "entry-list")
