"""Writes invented files as people have them, and reads them the way the program does."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cape_desktop.domain.entry import RowGroup, SetAsideRow
from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.opening import source_from_path, source_from_text
from cape_desktop.intake.recognise import recognise
from cape_desktop.intake.rows import gather
from cape_desktop.intake.source import Choices, Gathered, Note, Recognised
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Tick, silent

SAMPLES = Path(__file__).parent.parent / "files"
NUMBERS = ("ABC12345676", "B7603245278", "9Z900012347", "XYZ00001237", "01100012341", "SP700000014", "12E00000125")


@dataclass(frozen=True)
class Read:
    """A file that was recognised and read."""

    recognised: Recognised
    gathered: Gathered

    @property
    def groups(self) -> tuple[RowGroup, ...]:
        return self.gathered.groups

    @property
    def numbers(self) -> list[str]:
        """The entry numbers found, in order, each as often as it has groups."""
        return [number for group in self.groups for number in group.reading.numbers]

    @property
    def aside(self) -> tuple[SetAsideRow, ...]:
        return self.gathered.set_aside

    @property
    def notes(self) -> dict[NoteId, Note]:
        told = [
            Note(note.id, {name: fact for name, fact in note.facts.items() if name != "source"})
            for note in (*self.recognised.notes, *self.gathered.notes)
        ]
        return {NoteId(note.id): note for note in told}

    @property
    def doubts(self) -> list[DoubtId]:
        return [DoubtId(doubt.id) for doubt in self.recognised.doubts]

    def header(self, field: Field) -> str | None:
        """The header of the column taken for a field."""
        places = self.recognised.mapping().get(field)
        return self.recognised.columns[places[0]].header if places else None

    def __getitem__(self, number: str) -> RowGroup:
        return next(group for group in self.groups if number in group.reading.numbers)


def read(
    path: Path,
    choices: Choices | None = None,
    tick: Tick = silent,
    remembered: Mapping[str, Mapping[Field, tuple[int, ...]]] | None = None,
    families: tuple[str, ...] = (),
) -> Read:
    """Recognises and reads a file; proves that every data row is accounted for once."""
    source = source_from_path(path)
    opened = recognise(replace(source, choices=choices or Choices()), tick, remembered, families)
    try:
        gathered = gather(opened, 0, tick)
    finally:
        opened.close()
    rows = [row for group in gathered.groups for row in group.place.rows] + [row.row for row in gathered.set_aside]
    first = opened.recognised.header_row + 1
    assert sorted(rows) == list(range(first, first + gathered.rows[0]))
    return Read(opened.recognised, gathered)


def read_paste(text: str, folder: Path) -> Read:
    """Recognises and reads a paste."""
    source = source_from_text(text, "Pasted list", folder)
    opened = recognise(source)
    try:
        return Read(opened.recognised, gather(opened, 0))
    finally:
        opened.close()


def refusal(work: Callable[[], object]) -> Problem:
    """The problem that a piece of work ends in."""
    with pytest.raises(Problem) as caught:
        work()
    return caught.value


def refused(path: Path, choices: Choices | None = None) -> ProblemKind:
    """The kind of problem that reading a file ends in."""
    return refusal(lambda: read(path, choices)).kind


def written(
    path: Path, rows: Iterable[Iterable[object]], encoding: str = "utf-8", separator: str = ",", newline: str = "\r\n"
) -> Path:
    """A text file of these rows."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=newline).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def workbook(path: Path, sheets: Mapping[str, Iterable[Iterable[object]]], hidden: Sequence[str] = ()) -> Path:
    """A workbook with these sheets; dates, numbers and truth values keep their type."""
    import xlsxwriter

    book = xlsxwriter.Workbook(str(path), {"default_date_format": "mm/dd/yyyy", "strings_to_formulas": False})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        if name in hidden:
            sheet.hide()
        for number, row in enumerate(rows):
            for place, value in enumerate(row):
                if value is not None and value != "":
                    sheet.write(number, place, value)
    book.close()
    return path


def zipped(path: Path, members: Mapping[str, bytes]) -> Path:
    """A zip archive of these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path
