"""What a source is: its sheet, its header row, its kind and what its columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import tariff_numbers_of
from cape_desktop.intake.columns import Guessed, guess_columns
from cape_desktop.intake.header_row import column_names, find_header_row
from cape_desktop.intake.lines_in_cells import with_own_cells
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.opening import open_book
from cape_desktop.intake.source import ColumnGuess, Doubt, Kind, Note, Recognised, Source
from cape_desktop.intake.table import Book, Table
from cape_desktop.intake.top import HEADER_WITHIN, PARAMETERS, padded, top_rows
from cape_desktop.intake.turned import upright
from cape_desktop.intake.unused import unused_columns
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Tick, silent

_SAMPLE_ROWS: Final = 1000
_PREVIEW_ROWS: Final = 30
_MOST_COLUMNS: Final = 500
"""Columns in which a meaning is looked for; a report has about 40."""
_MOST_SHEETS: Final = 12
# Names of the sheet that ACE and tools around it give to the report, best first.
_PREFERRED: Final = ("mainreport", "es003", "report")
_OF_ACE: Final = _PREFERRED[:2]
"""Those that nothing but ACE gives."""
_HALF: Final = 0.5
# What pivot tables of Excel and LibreOffice call their columns, in the languages of the program's users.
_OF_PIVOT: Final = re.compile(
    r"(?:sum|count|average|max|min) (?:of|-) |(?:suma|cuenta|promedio) (?:de|-) |(?:summe|anzahl) von "
    r"|row labels$|etiquetas de fila$|zeilenbeschriftungen$",
    re.IGNORECASE,
)

_NEVER_SETTLED: Final = frozenset({DoubtId.FILER_CODE_MISSING})
"""Doubts that the choice of columns does not answer."""

Mapped = Mapping[Field, tuple[int, ...]]


@dataclass(slots=True)
class Opened:
    """A recognised source with its table still open, so that the reading that follows need not parse it again."""

    recognised: Recognised
    table: Table
    book: Book

    def close(self) -> None:
        """Lets go of the file and of the memory held for it."""
        self.book.close()


@dataclass(frozen=True, slots=True)
class _Look:
    """One sheet looked at."""

    sheet: str
    table: Table
    top: tuple[tuple[str, ...], ...]
    header_row: int
    guessed: Guessed
    fingerprint: str
    remembered: bool

    @property
    def rank(self) -> tuple[bool, float]:
        """How good a list of entries it is: rather the rows than a sum over them, then how sure its entry column is."""
        return not _is_pivot(self), self.guessed.entry.confidence if self.guessed.entry is not None else -1.0


@dataclass(frozen=True, slots=True)
class _Others:
    """The other visible sheets: those that become sources too, those with entries that do not, and all the rest."""

    further: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


def recognise(
    source: Source,
    tick: Tick = silent,
    remembered: Mapping[str, Mapped] | None = None,
    families: tuple[str, ...] = (),
    elsewhere: frozenset[str] | None = frozenset(),
) -> Opened:
    """Opens a source and tells what it is. The caller closes what comes back.

    `remembered` are column choices by header fingerprint, `families` the first digits of IEEPA's tariff numbers. What
    `source.choices` fixes is not guessed. `elsewhere` are sheets of the file that other sources read; None where
    another source tells of the file's other sheets. Raises Problem (unreadable, nothing below the header), lets
    Cancelled pass. A table without entry numbers comes back with a doubt.
    """
    book = open_book(source, tick)
    try:
        look = _best_look(book, source, tick, remembered or {}, families)
        others = _Others()
        if elsewhere is not None:
            others = _others(book, look, source, tick, remembered or {}, families, elsewhere)
        book.table(look.sheet, tick)  # so that the book speaks of this sheet again
        return Opened(_recognised(book, look, source, others), look.table, book)
    except BaseException:
        book.close()
        raise


def _best_look(
    book: Book, source: Source, tick: Tick, remembered: Mapping[str, Mapped], families: tuple[str, ...]
) -> _Look:
    if source.choices.sheet is not None and book.sheets != ("",):
        return _filled(_look(book, source.choices.sheet, source, tick, remembered, families), source)
    best: _Look | None = None
    unreadable: Problem | None = None
    for preference, sheet in _in_order(book):
        if preference > len(_PREFERRED) and best is not None and best.guessed.entry is not None:
            break  # a hidden sheet is only read where none that is shown holds entries
        try:
            look = _look(book, sheet, source, tick, remembered, families)
        except Problem as problem:
            if not book.packed:
                raise
            unreadable = unreadable or problem  # another file of the archive may be the list
            continue
        if look.guessed.entry is None:
            best = best or look
            continue
        if best is None or best.guessed.entry is None or look.rank > best.rank:
            best = look
        if preference < len(_PREFERRED) and not look.guessed.doubts:
            break
    if best is None:
        raise unreadable or Problem(ProblemKind.FILE_EMPTY, name=source.name)
    return _filled(best, source)


def _others(
    book: Book,
    look: _Look,
    source: Source,
    tick: Tick,
    remembered: Mapping[str, Mapped],
    families: tuple[str, ...],
    elsewhere: frozenset[str],
) -> _Others:
    """The other visible sheets, by what becomes of them; those that other sources read are left out.

    A sheet becomes a source where its entry column is beyond doubt, or where its columns are called as in this one: a
    list a month, or a report that was too long. What a person chose for this sheet says nothing of another.
    """
    may_follow = source.choices.sheet is None and look.guessed.entry is not None
    bare = replace(source, choices=replace(source.choices, header_row=None, columns=None))
    further, unread, empty = [], [], []
    passed = {look.sheet, *elsewhere, *book.hidden}
    for place, sheet in enumerate(book.sheets):
        if sheet in passed or headers.normalised(sheet) == PARAMETERS:
            continue
        other = _tried(book, sheet, bare, tick, remembered, families) if place < _MOST_SHEETS * 4 else None
        if other is None or other.guessed.entry is None or other.guessed.entry.confidence < _HALF:
            empty.append(sheet)
        elif may_follow and _goes_with(look, other):
            further.append(sheet)
        else:
            unread.append(sheet)
    return _Others(tuple(further), tuple(unread), tuple(empty))


def _tried(
    book: Book, sheet: str, source: Source, tick: Tick, remembered: Mapping[str, Mapped], families: tuple[str, ...]
) -> _Look | None:
    """A sheet looked at; None when it cannot be read, or holds no table."""
    try:
        return _look(book, sheet, source, tick, remembered, families)
    except Problem:
        return None


def _goes_with(look: _Look, other: _Look) -> bool:
    """Whether a sheet goes on where the first one ends: called alike, or with an entry column beyond doubt.

    Beside the sheet of ACE's report only its own continuation does, Main Report (2): what else a person put into that
    workbook was made from the report. Sums over other rows are no list of their own either.
    """
    word = next((word for word in _PREFERRED if word in headers.normalised(look.sheet)), "")
    if word and (word in _OF_ACE or _is_ace(look)) and word not in headers.normalised(other.sheet):
        return False
    if look.fingerprint and other.fingerprint == look.fingerprint:
        return True
    doubted = not other.remembered and any(doubt.field is Field.ENTRY_NUMBER for doubt in other.guessed.doubts)
    return not doubted and not _is_pivot(other) and not _has_lines_without_entry(other)


def _is_pivot(look: _Look) -> bool:
    """Whether the columns are called as pivot tables call theirs: such a sum is zero over blank cells too."""
    return any(_OF_PIVOT.match(column.header.strip()) for column in look.guessed.columns)


def _table(book: Book, sheet: str, source: Source, tick: Tick) -> Table:
    """A sheet as a table with one entry, or one line of it, in a row."""
    table = book.table(sheet, tick)
    return upright(table if source.choices.separator else with_own_cells(table, tick), tick)


def _in_order(book: Book) -> list[tuple[int, str]]:
    """The sheets to try, best names first, hidden ones and parameters last."""

    def preference(sheet: str) -> int:
        name = headers.normalised(sheet)
        if name == PARAMETERS:
            return 9
        named = next((rank for rank, word in enumerate(_PREFERRED) if word in name), len(_PREFERRED))
        return named + (4 if sheet in book.hidden else 0)

    order = sorted((preference(sheet), place, sheet) for place, sheet in enumerate(book.sheets))
    usable = [(rank, sheet) for rank, _, sheet in order if rank < 9] or [(rank, sheet) for rank, _, sheet in order]
    return usable[:_MOST_SHEETS]


def _filled(look: _Look, source: Source) -> _Look:
    """The look, unless there is nothing in the sheet, or nothing but the names of columns."""
    if look.guessed.entry is not None:
        return look
    if not any(any(row) for row in look.top):
        raise Problem(ProblemKind.FILE_EMPTY, name=source.name)
    named = [column.header for column in look.guessed.columns if column.header.strip()]
    is_bare = bool(look.header_row) and not any(any(row) for row in look.top[look.header_row :])
    if is_bare and any((hit := headers.known(name)) and hit[0] is Field.ENTRY_NUMBER for name in named):
        raise Problem(ProblemKind.NO_ENTRIES, name=source.name)
    return look


def _look(
    book: Book, sheet: str, source: Source, tick: Tick, remembered: Mapping[str, Mapped], families: tuple[str, ...]
) -> _Look:
    table = _table(book, sheet, source, tick)
    top = top_rows(table, tick, HEADER_WITHIN + _SAMPLE_ROWS, _MOST_COLUMNS)
    choices = source.choices
    header_row = find_header_row(top[:HEADER_WITHIN]) if choices.header_row is None else choices.header_row
    width = min(max((len(row) for row in top), default=0), _MOST_COLUMNS)
    names = padded(column_names(top, header_row), width)
    mark = headers.fingerprint(names)
    chosen = choices.columns or {}
    said = {place for places in chosen.values() for place in places}
    recalled = {
        field: places
        for field, places in remembered.get(mark, {}).items()
        if all(place < width and place not in said for place in places)
    }
    fixed = {**recalled, **chosen}
    beyond = [place for places in fixed.values() for place in places if place >= width]
    if beyond:
        raise Problem(
            ProblemKind.COLUMN_MISSING, name=source.name, column=beyond[0] + 1, columns=", ".join(n for n in names if n)
        )
    if any(table.recover_formulas(place) for place in _formula_columns(names, top[header_row:], fixed)):
        top = top_rows(table, tick, HEADER_WITHIN + _SAMPLE_ROWS, _MOST_COLUMNS)
    rows = [padded(row, width) for row in top[header_row : header_row + _SAMPLE_ROWS]]
    guessed = guess_columns(names, rows, fixed, choices.filer_code or "", families)
    return _Look(sheet, table, top, header_row, guessed, mark, Field.ENTRY_NUMBER in recalled)


def _formula_columns(names: Sequence[str], rows: Sequence[Sequence[str]], fixed: Mapped) -> list[int]:
    """Entry columns with cells that show nothing: their numbers may stand in formulas without a stored value."""
    named = [place for place, name in enumerate(names) if (hit := headers.known(name)) and hit[0] is Field.ENTRY_NUMBER]
    return [
        place
        for place in fixed.get(Field.ENTRY_NUMBER, named)
        if any(len(row) <= place or row[place].strip() in ("", "0") for row in rows)
    ]


def _recognised(book: Book, look: _Look, source: Source, others: _Others) -> Recognised:
    columns = look.guessed.columns
    settled = source.choices.columns is not None or look.remembered
    doubts = tuple(doubt for doubt in look.guessed.doubts if not settled or doubt.id in _NEVER_SETTLED)
    if look.guessed.entry is None:
        doubts = (Doubt(DoubtId.NO_ENTRY_COLUMN, Field.ENTRY_NUMBER), *doubts)
    elif source.choices.number_from_above is None and _has_lines_without_entry(look):
        doubts = (*doubts, Doubt(DoubtId.LINES_WITHOUT_ENTRY, Field.ENTRY_NUMBER))
    start = max(0, look.header_row - 1 - _PREVIEW_ROWS // 2) if look.header_row > _PREVIEW_ROWS // 2 else 0
    width = len(columns)
    is_text = book.sheets == ("",)
    return Recognised(
        source=source,
        sheet=look.sheet,
        sheets=() if is_text else book.sheets,
        header_row=look.header_row,
        kind=_kind(columns, look),
        columns=columns,
        preview=tuple(padded(row, width) for row in look.top[start : start + _PREVIEW_ROWS]),
        first_preview_row=start + 1,
        rows=_rows(look, is_text=is_text or bool(book.separator)),
        encoding=book.encoding,
        separator=book.separator,
        certain=not doubts,
        doubts=doubts,
        notes=(*book.notes, *look.table.notes(), *_notes(book, look, columns, others)),
        fingerprint=look.fingerprint,
        further=others.further,
        unread=others.unread,
    )


def _rows(look: _Look, *, is_text: bool) -> int | None:
    """The data rows; of a text only where all of it was looked at."""
    if not is_text:
        return max(look.table.total - look.header_row, 0)
    filled = max((number for number, row in enumerate(look.top, start=1) if any(row)), default=0)
    return max(filled - look.header_row, 0) if len(look.top) < HEADER_WITHIN + _SAMPLE_ROWS else None


def _has_lines_without_entry(look: _Look) -> bool:
    """Whether rows hold tariff numbers where the cell of the entry number, right below one, is blank and not merged."""
    tariffs = [column.place for column in look.guessed.columns if column.field is Field.HTS]
    if look.guessed.entry is None or not tariffs:
        return False
    place, before = look.guessed.entry.place, ""
    for number, row in enumerate(look.top[look.header_row :], start=look.header_row):
        cells = padded(row, max(place, *tariffs) + 1)
        numbered = any(tariff_numbers_of(cells[tariff]) for tariff in tariffs)
        if numbered and not cells[place].strip() and before and number not in look.table.filled_down(place):
            return True
        before = cells[place].strip() or (before if numbered else "")
    return False


def _notes(book: Book, look: _Look, columns: Sequence[ColumnGuess], others: _Others) -> list[Note]:
    notes = []
    hidden = [s for s in book.sheets if s in book.hidden and s != look.sheet]
    if others.empty:
        note, named = (NoteId.OTHER_MEMBERS, "members") if book.packed else (NoteId.OTHER_SHEETS, "sheets")
        notes.append(Note(note, {"count": len(others.empty), named: ", ".join(others.empty[:8])}))
    if look.sheet in book.hidden:
        notes.append(Note(NoteId.HIDDEN_SHEET_READ, {"sheet": look.sheet}))
    elif hidden:
        notes.append(Note(NoteId.HIDDEN_SHEETS_SKIPPED, {"count": len(hidden), "sheets": ", ".join(hidden[:8])}))
    if look.remembered:
        notes.append(Note(NoteId.REMEMBERED))
    if not look.header_row:
        notes.append(Note(NoteId.NO_HEADER))
    if not {Field.HTS, Field.IEEPA_DUTY} & {column.field for column in columns}:
        notes.append(Note(NoteId.NO_TARIFF_NUMBERS))
    rows = [padded(row, len(columns)) for row in look.top[look.header_row :]]
    if look.guessed.entry is not None and (unused := unused_columns(columns, rows)):
        notes.append(Note(NoteId.UNUSED_COLUMNS, {"count": len(unused), "columns": ", ".join(unused[:8])}))
    return notes


def _kind(columns: Sequence[ColumnGuess], look: _Look) -> Kind:
    fields = {column.field for column in columns} - {None}
    entry = look.guessed.entry
    if entry is not None and fields <= {Field.ENTRY_NUMBER, Field.FILER_CODE}:
        return Kind.NUMBER_LIST
    by_lines = bool(fields & {Field.LINE_NUMBER, Field.ORDINAL}) or (
        Field.HTS in fields and (_repeats(look) or _has_lines_without_entry(look))
    )
    if _is_ace(look):
        return Kind.ES003_LONG if by_lines else Kind.ES003_WIDE
    return Kind.LINE_LIST if by_lines else Kind.ENTRY_LIST


def _is_ace(look: _Look) -> bool:
    """Whether ACE made the list: it has a name of its own for the entry number, and no column for IEEPA duty."""
    entry = look.guessed.entry
    named = entry is not None and headers.normalised(look.guessed.columns[entry.place].header) == "entrysummarynumber"
    return named and all(column.field is not Field.IEEPA_DUTY for column in look.guessed.columns)


def _repeats(look: _Look) -> bool:
    """Whether an entry has more than one row in the sample."""
    entry = look.guessed.entry
    if entry is None:
        return False
    cells = [row[entry.place] for row in look.top[look.header_row :] if len(row) > entry.place and row[entry.place]]
    return len(set(cells)) < len(cells)


def doubtful(recognised: Recognised, field: Field) -> tuple[Doubt, ...]:
    """The doubts about one field."""
    return tuple(doubt for doubt in recognised.doubts if doubt.field is field)
