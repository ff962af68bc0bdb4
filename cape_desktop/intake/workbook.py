"""Workbooks of Excel and OpenDocument, read by calamine."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import IO, Final, TypeVar

import python_calamine as calamine

from cape_desktop.intake import binary_sheets, narrowing, package
from cape_desktop.intake.cells import Cell, cell_text
from cape_desktop.intake.extents import SheetExtent
from cape_desktop.intake.form import Form
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note
from cape_desktop.intake.table import TALLEST, Bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent

T = TypeVar("T")
_TICK_EVERY: Final = 512
_LARGE: Final = 10_000_000
"""Cells from which on only those are parsed that mean something; of fewer, the copy costs more time than it saves."""
_TALLEST_OLD: Final = 65_536
_TEXT_FORMULA: Final = re.compile(r'=?\s*"([^"]*)"\s*')


class WorkbookBook:
    """An open workbook. Sheets are parsed when they are asked for, and kept until the book is closed."""

    encoding = ""
    packed = False
    separator = ""

    def __init__(self, data: Bytes, form: Form, tick: Tick) -> None:
        self._data, self._form = data, form
        if form is Form.XLS:
            binary_sheets.check_old(data, package.LARGEST_SHEET)
        zipped = form in (Form.XLSX, Form.XLSB, Form.ODS)
        extents = package.survey(data, tick) if zipped else {}
        self._extents = extents if form is Form.XLSX else {}
        self._parsing: list[threading.Thread] = []
        self._large = frozenset(part for part, extent in self._extents.items() if extent.cells > _LARGE)
        self._workbook = self._loaded(narrowing.looked_at(data, self._large, tick) if self._large else None, tick)
        self._tables: dict[str, WorkbookTable] = {}
        sheets = [sheet for sheet in self._workbook.sheets_metadata if sheet.typ == calamine.SheetTypeEnum.WorkSheet]
        self.sheets = tuple(sheet.name for sheet in sheets)
        self.hidden = frozenset(s.name for s in sheets if s.visible != calamine.SheetVisibleEnum.Visible)
        ending = data.name.lower().rpartition(".")[2]
        usual = {Form.XLSX: ("xlsx", "xlsm", "xltx", "xltm"), Form.ODS: ("ods", "ots", "fods")}.get(form, (form.value,))
        self.notes = () if ending in usual else (Note(NoteId.RENAMED, {"form": form.value}),)
        if not self.sheets:
            raise Problem(ProblemKind.FILE_EMPTY, name=data.name)

    def _loaded(self, package: IO[bytes] | None, tick: Tick) -> calamine.CalamineWorkbook:
        """The workbook in a rewritten package, or as it came."""

        def load() -> calamine.CalamineWorkbook:
            # A handle instead of the path: no name ending misleads it, and members of archives come the same way.
            with package or self._data.open() as file:
                return calamine.CalamineWorkbook.from_filelike(file)

        return self._apart(load, tick)

    def table(self, sheet: str, tick: Tick) -> WorkbookTable:
        """Parses one sheet. Raises Problem, lets Cancelled pass."""
        if sheet not in self.sheets:
            raise Problem(ProblemKind.SHEET_MISSING, name=self._data.name, sheet=sheet, sheets=", ".join(self.sheets))
        if sheet not in self._tables:
            parsed = self._apart(lambda: self._workbook.get_sheet_by_name(sheet), tick)
            part = self._parts.get(sheet, "")
            extent = self._extents.get(part, SheetExtent())
            whole = partial(self._whole, sheet) if part in self._large else None
            self._tables[sheet] = WorkbookTable(parsed, self._data, part, extent, self._form, whole)
        return self._tables[sheet]

    def _whole(self, sheet: str, entry: int, columns: Collection[int], tick: Tick) -> calamine.CalamineSheet:
        """All rows of a large sheet, with these columns where there is an entry."""
        package = narrowing.narrowed(self._data, self._parts[sheet], entry, columns, tick)
        workbook = self._loaded(package, tick)
        try:
            return self._apart(lambda: workbook.get_sheet_by_name(sheet), tick)
        finally:
            if not any(thread.is_alive() for thread in self._parsing):
                workbook.close()

    @cached_property
    def _parts(self) -> dict[str, str]:
        return package.sheet_parts(self._data) if self._form is Form.XLSX else {}

    def close(self) -> None:
        """Lets go of the workbook and all parsed sheets."""
        self._tables.clear()
        # After a cancel the parser still holds the workbook, and lets go of it when it is through.
        if not any(thread.is_alive() for thread in self._parsing):
            self._workbook.close()
        self._data.close()

    def _apart(self, work: Callable[[], T], tick: Tick) -> T:
        """Runs a parse, which cannot be interrupted, on a thread of its own, so that a cancel is answered at once."""
        name = self._data.name
        done: list[T] = []
        failed: list[BaseException] = []

        def run() -> None:
            try:
                done.append(work())
            except BaseException as error:  # noqa: BLE001 - handed to the caller below, panics of the parser included
                failed.append(error)

        thread = threading.Thread(target=run, name="parse", daemon=True)
        self._parsing = [thread]
        thread.start()
        while thread.is_alive():
            tick(Doing.OPENING, 0, 0, name)
            thread.join(0.05)
        if not failed:
            return done[0]
        raise _problem_of(failed[0], name) from failed[0]


class WorkbookTable:
    """One parsed sheet. Of a large one only the first rows, until `keep` says which columns are needed."""

    def __init__(
        self,
        sheet: calamine.CalamineSheet,
        data: Bytes,
        part: str,
        extent: SheetExtent,
        form: Form,
        whole: Callable[[int, Collection[int], Tick], calamine.CalamineSheet] | None = None,
    ) -> None:
        self._sheet, self._data, self._part, self._extent, self._form = sheet, data, part, extent, form
        self._whole = whole
        self.first_column = sheet.start[1] if sheet.start else 0
        self.total = (sheet.end[0] + 1 if sheet.end else 0) if whole is None else extent.rows
        self._recovered: dict[tuple[int, int], str] = {}

    def keep(self, entry: int, columns: Collection[int], tick: Tick) -> None:
        """Holds all rows from now on, of rows with an entry only these columns."""
        if self._whole is not None:
            self._sheet, self._whole = self._whole(entry, columns, tick), None
            self.total = self._sheet.end[0] + 1 if self._sheet.end else 0

    def rows(self, tick: Tick) -> Iterator[Sequence[Cell]]:
        """Every row from the sheet's first on; ticks with the rows read."""
        left = (self._sheet.start[1] if self._sheet.start else 0) - self.first_column
        for count, held in enumerate(self._sheet.iter_rows()):
            if count % _TICK_EVERY == 0:
                tick(Doing.READING, count, self.total, self._data.name)
            row = held if not left else [*[""] * left, *held[max(-left, 0) :]]
            yield row if not self._recovered else self._with_formulas(count, row)

    def _with_formulas(self, number: int, row: Sequence[Cell]) -> Sequence[Cell]:
        return [cell or self._recovered.get((number, place), cell) for place, cell in enumerate(row)]

    def filled_down(self, column: int) -> Mapping[int, int]:
        """Rows of a column that a merged cell covers, with the row that has its value (both from 0)."""
        ranges = self._sheet.merged_cell_ranges or ()
        return {
            row: top
            for (top, left), (bottom, right) in ranges
            if left <= column <= right and bottom - top < TALLEST
            for row in range(top + 1, min(bottom, self.total - 1) + 1)
        }

    def masked(self, column: int) -> Mapping[str, int]:
        """Numbers of a column that the cell's format shows with leading zeros, and with how many digits."""
        masks = package.zero_masks(self._data) if self._part else {}
        if not masks:
            return {}
        shown: dict[str, int] = {}
        for cell in package.stored_cells(self._data, self._part, column, silent):
            if cell.style in masks and re.fullmatch(r"[\d.]+(E\+?\d+)?", cell.value):
                shown[cell_text(float(cell.value))] = masks[cell.style]
        return shown

    def recover_formulas(self, column: int) -> bool:
        """Looks into the package for formulas that are nothing but a text, as programs write them without a value."""
        if not self._part:
            return False
        found = package.stored_cells(self._data, self._part, column, silent)
        texts = {cell.row: match[1] for cell in found if (match := _TEXT_FORMULA.fullmatch(cell.formula))}
        self._recovered.update({(row, column - self.first_column): text for row, text in texts.items()})
        return bool(texts)

    def notes(self) -> tuple[Note, ...]:
        """Whether the sheet is full to the last row, and how many rows Excel hides."""
        notes = []
        if self._whole is None and self.total == (_TALLEST_OLD if self._form is Form.XLS else TALLEST):
            notes.append(Note(NoteId.ROW_LIMIT, {"rows": self.total}))
        if self._extent.hidden_rows:
            notes.append(Note(NoteId.HIDDEN_ROWS, {"count": self._extent.hidden_rows}))
        return tuple(notes)


def _problem_of(error: BaseException, name: str) -> BaseException:
    if isinstance(error, calamine.PasswordError):
        return Problem(ProblemKind.FILE_PROTECTED, name=name)
    by_the_system = isinstance(error, OSError) and error.errno is not None
    # A parser that lost its footing raises a PanicException, which is no Exception and is made anew by each library.
    if by_the_system or not (isinstance(error, Exception) or type(error).__name__ == "PanicException"):
        return error
    return Problem(ProblemKind.FILE_DAMAGED, name=name)
