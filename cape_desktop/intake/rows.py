"""The rows of one source become row groups, one for each different entry cell; no row is lost."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from cape_desktop.collector import collector_paused
from cape_desktop.domain.damage import is_total_label, read_cell
from cape_desktop.domain.entry import Place, Reading, Repair, RowGroup, SetAside
from cape_desktop.domain.entry_number import LENGTH, filer_code, has_entry_shape, is_sound
from cape_desktop.domain.fields import Field
from cape_desktop.domain.proposals import AT_MOST
from cape_desktop.intake.cells import hides_tariff_numbers, tariff_numbers_of, tidy
from cape_desktop.intake.facts import FactReader
from cape_desktop.intake.grid import Grid, names_header, read_grid
from cape_desktop.intake.lines import LineReader
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.recognise import Opened
from cape_desktop.intake.reliquidations import Reliquidations
from cape_desktop.intake.source import Gathered, Note, Source, row_key
from cape_desktop.intake.table import TALLEST
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent

_TICK_EVERY: Final = 200
_TELLING: Final = 4
"""Numbers from which on their share of right check digits says something."""
_SEQUENCE: Final = 8
"""Digits of an entry number behind its filer code."""
_PARTED_SHORT: Final = re.compile(r"[A-Z0-9]{1,2}-\d{7}-\d|[A-Z0-9]{3}-\d{5,6}-\d", re.IGNORECASE)
# What reports print below their rows or on each page: page numbers, when they ran, how many rows there were.
_FOOTER: Final = re.compile(
    r"(?:page|p[aá]gina|pg)\.?\s*\d{1,4}(?:\s*(?:of|/|de)\s*\d{1,4})?"
    r"|(?:printed|generated|created|exported|run|report(?:ed)?|as of|date)\b[a-z :]*[\d/.\-]{6,10}"
    r"(?:[ T,]+[\d:]{4,8})?\W*[ap]?m?"
    r"|\d{1,7} (?:entries|rows|records|lines|items|results)\W*",
    re.IGNORECASE,
)
_OF_LINES: Final = frozenset(
    {Field.HTS, Field.LINE_NUMBER, Field.ORDINAL, Field.VALUE, Field.DUTY, Field.SPI, Field.ORIGIN, Field.ORDINARY_RATE}
)
_DAMAGED_WORDS: Final = frozenset({"inf", "-inf", "infinity"})


def gather(opened: Opened, index: int, tick: Tick = silent) -> Gathered:
    """Reads all rows of a recognised source into groups, the rows set aside, and their number.

    `index` is the place of the source among all sources and stands in every Place and SetAsideRow. Raises Problem when
    there is no entry column, nothing below the header, or the file breaks off, lets Cancelled pass.
    """
    recognised = opened.recognised
    if Field.ENTRY_NUMBER not in recognised.mapping():
        named = [column.header for column in recognised.columns if column.header.strip()]
        listed = ", ".join(named[:12]) + (", …" if len(named) > 12 else "")
        raise Problem(ProblemKind.NO_ENTRY_COLUMN, name=recognised.source.name, columns=listed or "–")
    with collector_paused():
        return _gather(opened, index, tick)


def _gather(opened: Opened, index: int, tick: Tick) -> Gathered:
    grid = read_grid(opened, index, tick)
    if not grid.rows:
        raise Problem(ProblemKind.NO_ENTRIES, name=opened.recognised.source.name)
    cells = _cells(grid)
    _fill_filers(cells)
    readings = _readings(opened, grid, cells)
    for key in [key for key in cells if key not in readings]:
        del cells[key]
    groups, notes = _groups(grid, opened.recognised.source, cells, readings, tick)
    aside = tuple(sorted(grid.aside, key=lambda row: row.row))
    name = opened.recognised.source.name
    told = tuple(Note(note.id, {**note.facts, "source": name}) for note in (*_grid_notes(opened, grid), *notes))
    return Gathered(groups, aside, (grid.rows,), told)


_Key = tuple[str, str]  # entry cell, filer cell


def _cells(grid: Grid) -> dict[_Key, list[int]]:
    """The rows of each different pair of entry cell and filer cell, in order of first appearance."""
    import pandas as pd

    entry, filer = grid.column(Field.ENTRY_NUMBER), grid.column(Field.FILER_CODE)
    if entry is None:
        return {}
    texts = filer.texts if filer is not None else [""]
    frame = pd.DataFrame({"entry": entry.codes, "filer": filer.codes if filer is not None else 0})
    frame = frame.drop(index=list(grid.aside_rows))
    groups, pairs = pd.factorize(frame["entry"].astype("int64") * len(texts) + frame["filer"])
    rows = frame.index.to_numpy()[groups.argsort(kind="stable")].tolist()
    ends = pd.Series(groups).value_counts(sort=False).sort_index().cumsum().tolist()
    starts = [0, *ends][:-1]
    keys = ((entry.texts[pair // len(texts)], texts[pair % len(texts)]) for pair in pairs.tolist())
    return {key: rows[start:end] for key, start, end in zip(keys, starts, ends, strict=True)}


def _fill_filers(cells: dict[_Key, list[int]]) -> None:
    """Gives rows whose filer cell is blank to the one entry with the same number that has a filer code.

    Where lists show the code only on the first row of an entry, its other rows would be lost with their duty.
    """
    named: dict[str, list[_Key]] = {}
    for text, filer in cells:
        if filer.strip():
            named.setdefault(text, []).append((text, filer))
    for key in [key for key in cells if not key[1].strip() and len(named.get(key[0], ())) == 1]:
        (whole,) = named[key[0]]
        if read_cell(*whole).numbers:
            cells[whole] = sorted(cells[whole] + cells.pop(key))


def _readings(opened: Opened, grid: Grid, cells: dict[_Key, list[int]]) -> dict[_Key, Reading]:
    """What each cell was read as; rows whose cell is a total, the header or plain words are set aside."""
    entry = grid.column(Field.ENTRY_NUMBER)
    header, place = (entry.header, entry.place) if entry else ("", 0)
    short = any(text.isdigit() and len(text) < 11 for text, _ in cells)
    masks = opened.table.masked(place) if short else {}
    code = opened.recognised.source.choices.filer_code or ""
    readings: dict[_Key, Reading] = {}
    for (text, filer), rows in cells.items():
        reason = _reason_against(text, header)
        if reason is None:
            readings[text, filer] = _reading(text, filer, code, masks)
            continue
        for row in rows:
            grid.set_aside(row, text, reason)
    sound = (r.numbers[0] for r in readings.values() if len(r.numbers) == 1 and not r.needs_consent)
    known = frozenset(filer_code(number) for number in sound if is_sound(number))
    for (text, filer), reading in readings.items():
        if not reading.numbers or reading.proposals:
            readings[text, filer] = _reading(text, filer, code, masks, known)
    _drop_chance_hits(readings, code)
    return readings


def _reading(
    text: str, filer: str, code: str, masks: Mapping[str, int], known: frozenset[str] = frozenset()
) -> Reading:
    """What a cell was read as; `code` is the filer code a person gave for numbers without one, which needs proof."""
    if not code or filer.strip():
        return read_cell(text, filer, known, masks.get(text, 0))
    reading = read_cell(text, code, known | {code}, masks.get(text, 0))
    if reading.raw != text and not all(map(is_sound, reading.numbers)):
        return replace(reading, raw=text, numbers=(), repair=None, needs_consent=False)
    return replace(reading, raw=text)


def _drop_chance_hits(readings: dict[_Key, Reading], code: str) -> None:
    """Of numbers taken to have lost a zero one in ten has a fitting check digit by chance, which proves nothing.

    Where most of them do not fit, the column holds something else, and those that fit are no more than proposed. Zeros
    that the cell's format shows are no guess. Numbers beside a filer code are judged by code and length, for another
    filer's may be whole; `code` is the one that a person gave.
    """
    lacking: dict[tuple[str, int], list[_Key]] = {}
    for key in readings:
        if (kind := _lacks_zeros(*key, code)) is not None:
            lacking.setdefault(kind, []).append(key)
    for keys in lacking.values():
        fitting = [key for key in keys if readings[key].repair is Repair.ZERO_RESTORED]
        if len(keys) < _TELLING or len(fitting) * 2 >= len(keys):
            continue
        for key in fitting:
            found = readings[key]
            if found.needs_consent:
                readings[key] = Reading(found.raw, proposals=(*found.numbers, *found.proposals)[:AT_MOST])


def _lacks_zeros(text: str, filer: str, code: str) -> tuple[str, int] | None:
    """Whether a cell lacks zeros in front: the filer code and length by which it is judged; None when it does not."""
    digits = tidy(text)
    if _PARTED_SHORT.fullmatch(digits):
        return "-", 0
    if not digits.isascii() or not digits.isdigit():
        return None
    if len(digits) in (LENGTH - 2, LENGTH - 1):
        return "", 0
    beside = filer.strip() or code
    return (beside, len(digits)) if beside and len(digits) < _SEQUENCE else None


def _reason_against(text: str, header: str) -> SetAside | None:
    """Why a cell cannot name an entry, however damaged; None when it may."""
    if has_entry_shape(text):
        return None
    if is_total_label(text):
        return SetAside.TOTAL_ROW
    if names_header(text, header):
        return SetAside.HEADER_ROW
    if not any(character.isdigit() for character in text) and text.strip().lower() not in _DAMAGED_WORDS:
        return SetAside.NO_ENTRY_NUMBER
    is_footer = _FOOTER.fullmatch(text.strip()) is not None and not any(map(is_sound, read_cell(text).numbers))
    return SetAside.NO_ENTRY_NUMBER if is_footer else None


def _groups(
    grid: Grid, source: Source, cells: dict[_Key, list[int]], readings: dict[_Key, Reading], tick: Tick
) -> tuple[tuple[RowGroup, ...], list[Note]]:
    facts, lines, again = FactReader(grid), LineReader(grid), Reliquidations(grid)
    facts.decide_amounts(list(cells.values()))
    columns = grid.fields
    hidden, no_proof = _hidden_tariffs(grid), lines.leaves_out_chapter_99
    parted = _parted_from_lines(grid).union(*hidden.values())
    groups = []
    total = len(cells)
    for count, key in enumerate(list(cells)):
        if count % _TICK_EVERY == 0:
            tick(Doing.GROUPING, count, total, "")
        rows = cells.pop(key)
        counted = lines.counted(rows)
        incomplete = no_proof or not parted.isdisjoint(rows)
        said, conflicts = facts.facts(rows, counted)
        said = again.applied(said, rows)
        if len(rows) > 1 and not readings[key].numbers and (conflicts or not grid.has_lines):
            groups += [_row_apart(grid, source, readings[key], row, facts) for row in rows]
            continue
        place = Place(grid.source, tuple(grid.first_row + row for row in rows))
        groups.append(
            RowGroup(
                readings[key],
                place,
                said,
                columns - _OF_LINES if incomplete else columns,
                () if incomplete else lines.lines(counted),
                conflicts,
                len(rows) - len(counted),
            )
        )
    notes = [*facts.notes, *again.notes, *lines.notes, *([Note(NoteId.NO_CHAPTER_99)] if no_proof else [])]
    if hidden:
        count, example = sum(map(len, hidden.values())), next(iter(hidden))[:40]
        notes.append(Note(NoteId.TARIFFS_UNREADABLE, {"count": count, "example": example}))
    _let_go(grid, facts, lines)
    return tuple(groups), notes


def _row_apart(grid: Grid, source: Source, reading: Reading, row: int, facts: FactReader) -> RowGroup:
    """One of several rows whose cells were cut to the same text, which hides that they name different entries."""
    said, _ = facts.facts([row], [row])
    number = grid.first_row + row
    place = Place(grid.source, (number,))
    return RowGroup(reading, place, said, grid.fields - _OF_LINES, apart=row_key(source, number))


def _parted_from_lines(grid: Grid) -> frozenset[int]:
    """Rows below which lines stand without their entry number, as in a pivot table: what the entry bears is unknown."""
    tariffs = grid.column(Field.HTS)
    if tariffs is None:
        return frozenset()
    orphans = {row.row - grid.first_row for row in grid.aside if row.reason is SetAside.NO_ENTRY_NUMBER}
    orphans = {row for row in orphans if tariff_numbers_of(tariffs.text(row))}
    owners = set()
    for row in orphans:
        above = row - 1
        while above in orphans:
            above -= 1
        if above >= 0 and above not in grid.aside_rows:
            owners.add(above)
    return frozenset(owners)


def _hidden_tariffs(grid: Grid) -> dict[str, list[int]]:
    """The rows of each text that names tariff numbers nobody can read: what their entries bear is unknown."""
    rows: dict[str, list[int]] = {}
    for column in grid.columns:
        if column.meaning is Field.HTS:
            hiding = {code: text for code, text in enumerate(column.texts) if hides_tariff_numbers(text)}
            for row, code in enumerate(column.codes) if hiding else ():
                if code in hiding and row not in grid.aside_rows:
                    rows.setdefault(hiding[code], []).append(row)
    return rows


def _let_go(grid: Grid, facts: FactReader, lines: LineReader) -> None:
    """Frees the largest lists one by one; all at once, at the end of a function, they would hold up the window."""
    for held in (*facts.held(), *lines.held()):
        held.clear()
    for column in grid.columns:
        column.texts.clear()


def _grid_notes(opened: Opened, grid: Grid) -> list[Note]:
    notes = []
    if grid.merged_rows:
        notes.append(Note(NoteId.MERGED_CELLS, {"rows": grid.merged_rows}))
    if grid.rows_from_above:
        notes.append(Note(NoteId.NUMBERS_FROM_ABOVE, {"rows": grid.rows_from_above}))
    if grid.moved_at is not None:
        notes.append(Note(NoteId.COLUMNS_MOVED, {"row": grid.moved_at}))
    if grid.mended_rows:
        notes.append(Note(NoteId.ROWS_MENDED, {"count": grid.mended_rows}))
    if 0 < len(grid.long_rows) * 2 < grid.rows:  # where most rows do, there are columns without a name
        notes.append(Note(NoteId.ROWS_TOO_LONG, {"count": len(grid.long_rows), "row": grid.long_rows[0]}))
    known = {note.id for note in opened.recognised.notes}
    if grid.first_row - 1 + grid.rows == TALLEST and NoteId.ROW_LIMIT not in known:
        notes.append(Note(NoteId.ROW_LIMIT, {"rows": TALLEST}))
    return [*notes, *(note for note in opened.table.notes() if note.id not in known)]
