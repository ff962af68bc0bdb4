"""Lists of sound numbers, damaged in every way of the damage table, through real files: restored, or asked about.

In each run 50 lists as text and 50 as workbooks, of seven damaged cells on average, some 700 cells; `make fuzz
ARGS=--examples` takes a hundred times as many. What a person wrote must come back exactly, or be a question; never
another number.
"""

from __future__ import annotations

import csv
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cape_desktop.domain.entry import Reading
from tests.domain.damages import ASKED, DOUBTFUL, HARMLESS, LOST, Damaged, entry_numbers
from tests.intake.files import Read, read


@dataclass(frozen=True)
class Row:
    """One damaged cell, which damage it was, and whether a workbook holds it as a number."""

    damage: str
    cell: Damaged
    as_number: bool = False


_ALL = {**HARMLESS, **ASKED, **LOST, **DOUBTFUL}


@st.composite
def rows(draw: st.DrawFn) -> Row:
    """A row with any damage."""
    damage = draw(st.sampled_from(sorted(_ALL)))
    cell = draw(_ALL[damage])
    is_digits = cell.raw.isascii() and cell.raw.isdigit() and not cell.raw.startswith("0")
    return Row(damage, cell, bool(cell.zero_mask) or (is_digits and draw(st.booleans())))


lists = st.lists(rows(), min_size=1, max_size=14)
undamaged = st.lists(entry_numbers(), min_size=3, max_size=6)


def read_back(path: Path, count: int) -> dict[int, Reading]:
    """The reading of each row, from 0; every row must be somewhere."""
    found: Read = read(path)
    readings = {row - 2: group.reading for group in found.groups for row in group.place.rows}
    assert found.gathered.rows == (count,)
    assert len(readings) + len(found.aside) == count
    return readings


def judge(row: Row, reading: Reading, shown: set[str], *, shows_format: bool) -> None:
    """Holds what was read against what was written; `shown` are cells whose like shows its zeros in another row."""
    numbers, meant = reading.numbers, row.cell.numbers
    restored = numbers == meant
    asked = reading.needs_consent or not numbers
    lost_its_format = bool(row.cell.zero_mask) and not shows_format
    if row.damage in HARMLESS and not lost_its_format:
        assert restored, row
        assert not reading.needs_consent, row
    elif row.damage in LOST:
        assert not numbers, row
    elif row.damage in ASKED:
        assert asked or row.cell.raw in shown, row
        assert restored or meant[0] in reading.proposals, row
    else:
        assert restored or asked, row


def check(path: Path, damaged: list[Row], sound: list[str], *, shows_format: bool) -> None:
    """Reads the file and judges each of its rows."""
    readings = read_back(path, len(damaged) + len(sound))
    for place, number in enumerate(sound):
        assert readings[place].numbers == (number,)
    shown = {row.cell.raw for row in damaged if row.cell.zero_mask and shows_format}
    for place, row in enumerate(damaged, start=len(sound)):
        # A row that was set aside, as one with nothing but 0 in it, is listed with its reason: a question as well.
        judge(row, readings.get(place, Reading(row.cell.raw)), shown, shows_format=shows_format)


_settings = settings(suppress_health_check=[HealthCheck.too_slow])


@_settings
@given(lists, undamaged)
def test_that_damaged_numbers_in_a_text_file_are_restored_or_asked_about(damaged: list[Row], sound: list[str]) -> None:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["Filer Code", "Entry Number", "Entry Date"])
    writer.writerows(["", number, "04/08/2025"] for number in sound)
    writer.writerows([row.cell.filer, row.cell.raw, "04/08/2025"] for row in damaged)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(out.getvalue().encode())
        check(path, damaged, sound, shows_format=False)


@_settings
@given(lists, undamaged)
def test_that_damaged_numbers_in_a_workbook_are_restored_or_asked_about(damaged: list[Row], sound: list[str]) -> None:
    import xlsxwriter

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        book = xlsxwriter.Workbook(str(path))
        sheet = book.add_worksheet("Entries")
        mask = book.add_format({"num_format": "00000000000"})
        sheet.write_row(0, 0, ["Filer Code", "Entry Number", "Entry Date"])
        for place, number in enumerate(sound, start=1):
            sheet.write_string(place, 1, number)
        for place, row in enumerate(damaged, start=1 + len(sound)):
            sheet.write_string(place, 0, row.cell.filer)
            if row.as_number:
                sheet.write_number(place, 1, int(row.cell.raw), mask if row.cell.zero_mask else None)
            else:
                sheet.write_string(place, 1, row.cell.raw)
        book.close()
        check(path, damaged, sound, shows_format=True)
