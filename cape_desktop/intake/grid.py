"""The mapped columns of one source, each as its distinct texts and one small number a row."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cape_desktop.domain.damage import is_blank, is_total_label
from cape_desktop.domain.entry import SetAside, SetAsideRow
from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import shown_value
from cape_desktop.intake import headers
from cape_desktop.intake.cells import Cell, cell_text, is_nothing, tariff_numbers_of
from cape_desktop.intake.entry_column import joined_cell
from cape_desktop.intake.recognise import Opened
from cape_desktop.intake.straying_rows import places_named, put_together
from cape_desktop.progress import Tick

_LONGEST_RAW: Final = 200


@dataclass(slots=True)
class Column:
    """One mapped column: `codes[row]` is the place in `texts` of what the row says (rows from 0 below the header)."""

    meaning: Field
    place: int
    header: str
    codes: array[int] = field(default_factory=lambda: array("i"))
    texts: list[str] = field(default_factory=list)
    codes_by_cell: dict[Cell, int] = field(default_factory=dict)
    _codes_by_text: dict[str, int] = field(default_factory=dict)

    def code(self, cell: Cell) -> int:
        """The code of a cell not met before (or of True and False, which Python holds equal to 1 and 0)."""
        text = cell_text(cell)
        code = self._codes_by_text.get(text)
        if code is None:
            code = self._codes_by_text[text] = len(self.texts)
            self.texts.append(text)
        if not isinstance(cell, bool):
            self.codes_by_cell[cell] = code
        return code

    def text(self, row: int) -> str:
        """What a row says."""
        return self.texts[self.codes[row]]

    def unread(self, values: Sequence[object]) -> list[str]:
        """Texts that say something and have no value; `values` are what the texts mean."""
        pairs = zip(self.texts, values, strict=True)
        return [t for t, v in pairs if v is None and not is_nothing(t) and not headers.repeats_name(t, self.header)]

    def settle(self) -> None:
        """Lets go of what only reading needs."""
        self.codes_by_cell, self._codes_by_text = {}, {}


@dataclass(slots=True)
class Grid:
    """All that was kept of a source: its mapped columns, how many data rows it has, which of them name no entry.

    `as_typed` when its cells are text as people wrote it, not the numbers of a workbook. `long_rows` have more cells
    than there are names, `mended_rows` had; at `moved_at` the columns changed their order (rows as in the file).
    """

    source: int
    first_row: int
    columns: list[Column]
    as_typed: bool = False
    rows: int = 0
    merged_rows: int = 0
    rows_from_above: int = 0
    mended_rows: int = 0
    long_rows: list[int] = field(default_factory=list)
    moved_at: int | None = None
    aside: list[SetAsideRow] = field(default_factory=list)
    aside_rows: set[int] = field(default_factory=set)

    @property
    def fields(self) -> frozenset[Field]:
        """The fields that the source has a column for."""
        return frozenset(column.meaning for column in self.columns)

    @property
    def has_lines(self) -> bool:
        """Whether its rows are lines or tariff numbers of entries."""
        return bool({Field.HTS, Field.LINE_NUMBER} & self.fields)

    def column(self, wanted: Field) -> Column | None:
        """The first column of a field."""
        return next((column for column in self.columns if column.meaning is wanted), None)

    def set_aside(self, row: int, raw: str, reason: SetAside) -> None:
        """Leaves a row (from 0) out of all entries, with the reason."""
        self.aside.append(SetAsideRow(self.source, self.first_row + row, raw[:_LONGEST_RAW], reason))
        self.aside_rows.add(row)


def read_grid(opened: Opened, source: int, tick: Tick) -> Grid:
    """Reads all data rows of a recognised source, keeping only the mapped columns. Raises Problem, Cancelled."""
    recognised = opened.recognised
    entry_places = recognised.mapping().get(Field.ENTRY_NUMBER, ())
    columns = [
        Column(guess.field, guess.place, guess.header)
        for guess in recognised.columns
        if guess.field is not None and guess.place not in entry_places[1:]
    ]
    grid = Grid(source, recognised.header_row + 1, columns, as_typed=bool(recognised.separator))
    used = [guess.place for guess in recognised.columns if guess.field is not None]
    opened.table.keep(entry_places[0], used, tick)
    _Reader(opened, grid, entry_places).read(tick)
    for column in columns:
        column.settle()
    return grid


class _Reader:
    """Goes through the rows once, filling the columns and setting aside rows without an entry number."""

    def __init__(self, opened: Opened, grid: Grid, entry_places: Sequence[int]) -> None:
        self._opened, self._grid = opened, grid
        self._left = opened.table.first_column
        self._parts = [place - self._left for place in entry_places]
        entry = grid.column(Field.ENTRY_NUMBER)
        if entry is None:
            raise ValueError("a source without an entry column is never read")
        self._entry = entry
        self._meanings = {c.place: c.meaning for c in grid.columns}
        self._hands = [(c.place - self._left, c.codes_by_cell.get, c.codes.append, c) for c in grid.columns]
        self._names = {c.place - self._left: c.header for c in grid.columns}
        named = [c.place for c in opened.recognised.columns if c.header.strip()]
        self._width = max(named, default=0) + 1 - self._left if grid.as_typed and named else None
        self._naming: set[int] = set()
        self._nameless: dict[int, bool] = {}
        self._blank_from: int | None = None
        self._covers = {
            place: opened.table.filled_down(place)
            for place in (c.place for c in grid.columns if c.meaning in (Field.ENTRY_NUMBER, Field.FILER_CODE))
        }
        self._kept: dict[tuple[int, int], Cell] = {}
        self._above: Sequence[Cell] | None = () if opened.recognised.source.choices.number_from_above else None
        self._numbering = {*self._parts, *(place - self._left for place in self._covers)}
        self._tariffs = [c.place - self._left for c in grid.columns if c.meaning is Field.HTS]

    def read(self, tick: Tick) -> None:
        """Reads to the last filled row; blank rows behind it are no data."""
        skip = self._grid.first_row - 1
        merged, several = any(self._covers.values()), len(self._parts) > 1
        for number, row in enumerate(self._opened.table.rows(tick)):
            if number >= skip:
                whole = self._filled(number, row) if merged else row
                if self._width is not None and len(row) > self._width:
                    whole = self._within(number + 1, whole, self._width)
                if self._above is not None:
                    whole = self._numbered(whole, self._above)
                self._take(number - skip, self._joined(whole) if several else whole)
        if self._blank_from is not None:
            for column in self._grid.columns:
                del column.codes[self._blank_from :]
        self._grid.rows = len(self._entry.codes)

    def _take(self, row: int, texts: Sequence[Cell]) -> None:
        width = len(texts)
        for at, code_of, append, column in self._hands:
            cell = texts[at] if 0 <= at < width else ""
            known = code_of(cell)
            append(column.code(cell) if known is None or cell is True or cell is False else known)
        code = self._entry.codes[-1]
        nameless = self._nameless.get(code)
        if nameless is None:
            nameless = self._nameless[code] = is_blank(self._entry.texts[code])
            if headers.known(self._entry.texts[code]):
                self._naming.add(code)
        if nameless:
            self._without_number(row, texts)
        elif self._blank_from is not None:
            self._end_blanks(row)
        if code in self._naming:
            self._follow(row, texts)

    def _follow(self, row: int, texts: Sequence[Cell]) -> None:
        """Reads on in the order in which a row names the columns again, as lists put together from two files do."""
        places = places_named(texts, self._names)
        hands = [(places.get(c.place - self._left, at), known, append, c) for at, known, append, c in self._hands]
        if places and hands != self._hands:
            self._hands = hands
            self._grid.set_aside(row, self._entry.text(row), SetAside.HEADER_ROW)
            if self._grid.moved_at is None:
                self._grid.moved_at = self._grid.first_row + row

    def _within(self, number: int, row: Sequence[Cell], width: int) -> Sequence[Cell]:
        """A row with no more cells than there are names, if commas within amounts are why it has more."""
        if not any(cell_text(cell).strip() for cell in row[width:]):
            return row
        mended = put_together(row, width)
        if mended is None:
            self._grid.long_rows.append(number)
            return row
        self._grid.mended_rows += 1
        return mended

    def _without_number(self, row: int, texts: Sequence[Cell]) -> None:
        filled = [(place + self._left, cell_text(cell)) for place, cell in enumerate(texts) if cell != ""]
        filled = [(place, text) for place, text in filled if text.strip()]
        if not filled:
            self._blank_from = row if self._blank_from is None else self._blank_from
            return
        if self._blank_from is not None:
            self._end_blanks(row)
        label = next((text for _, text in filled if is_total_label(text)), None)
        if label is not None:
            self._grid.set_aside(row, label, SetAside.TOTAL_ROW)
            return
        shown = self._entry.texts[self._entry.codes[-1]].strip()
        open_to_all = (text for place, text in filled if shown_value(self._meanings.get(place), text) == text)
        self._grid.set_aside(row, shown or next(open_to_all, ""), SetAside.NO_ENTRY_NUMBER)

    def _end_blanks(self, row: int) -> None:
        start = self._blank_from if self._blank_from is not None else row
        for blank in range(start, row):
            self._grid.set_aside(blank, "", SetAside.BLANK_ROW)
        self._blank_from = None

    def _filled(self, number: int, row: Sequence[Cell]) -> Sequence[Cell]:
        """The row with the entry cell of a merged cell that reaches down to it."""
        out = list(row)
        for place, covered in self._covers.items():
            at = place - self._left
            if not 0 <= at < len(out):
                continue
            top = covered.get(number)
            if top is not None and out[at] == "":
                out[at] = self._kept.get((place, top), "")
                self._grid.merged_rows += out[at] != ""
            elif out[at] != "":
                self._kept[place, number] = out[at]
        return out

    def _numbered(self, row: Sequence[Cell], above: Sequence[Cell]) -> Sequence[Cell]:
        """The row with the entry number of the row above, where it holds tariff numbers but no entry number."""
        if any(is_total_label(cell_text(cell)) for cell in row):
            self._above = ()
            return row
        if any(_text_at(row, at).strip() for at in self._parts):
            self._above = row
            return row
        if not above or not any(tariff_numbers_of(_text_at(row, at)) for at in self._tariffs):
            return row
        self._grid.rows_from_above += 1
        return [above[at] if at in self._numbering and at < len(above) else cell for at, cell in enumerate(row)]

    def _joined(self, row: Sequence[Cell]) -> Sequence[Cell]:
        """The row with all parts of its entry number in the first of their columns."""
        out = list(row)
        parts = [cell_text(out[at]) for at in self._parts if 0 <= at < len(out)]
        if parts and 0 <= self._parts[0] < len(out):
            out[self._parts[0]] = joined_cell(parts)
        return out


def _text_at(row: Sequence[Cell], at: int) -> str:
    return cell_text(row[at]) if 0 <= at < len(row) else ""


def names_header(text: str, header: str) -> bool:
    """Whether an entry cell is the header again, as reports repeat it on each page."""
    name = headers.normalised(text)
    if not name:
        return False
    known = headers.known(text)
    return name == headers.normalised(header) or (known is not None and known[0] is Field.ENTRY_NUMBER)
