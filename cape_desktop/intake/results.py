"""Files that CBP sent back become rows: claim details, validation results, refund reports, a fresh ES-003."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.domain.result_fields import MEANINGFUL, REFUND_FIELDS, ResultField, ResultKind
from cape_desktop.domain.rules import RulePack
from cape_desktop.intake import headers
from cape_desktop.intake.entry_column import EntryColumn
from cape_desktop.intake.liquidations import read_report
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.opening import open_book, source_from_path
from cape_desktop.intake.result_columns import known, mapping_from, match_columns
from cape_desktop.intake.result_rows import read_rows
from cape_desktop.intake.result_source import ResultColumn, ResultDoubt, ResultFile, ResultMapping
from cape_desktop.intake.source import Source
from cape_desktop.intake.table import Book, Table
from cape_desktop.intake.top import HEADER_WITHIN, PARAMETERS, padded, top_rows
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent

_SAMPLE_ROWS: Final = 400
_MOST_COLUMNS: Final = 200
_MOST_SHEETS: Final = 12
FINGERPRINT: Final = "results:"
"""What a remembered mapping of such a file begins with, so that it is never taken for one of an entry list."""
_TITLES: Final = (
    ("rev603", ResultKind.REV603),
    ("traderefund", ResultKind.REV603),
    ("rev613", ResultKind.REV613),
    ("achrejected", ResultKind.REV613),
    ("rejectedrefund", ResultKind.REV613),
    ("rev615", ResultKind.REV615),
    ("capedetailsrefund", ResultKind.REV615),
    ("es022", ResultKind.ES022),
    ("capeentrysummary", ResultKind.ES022),
    ("validation", ResultKind.VALIDATION),
    ("claimdetail", ResultKind.CLAIM_DETAILS),
)


@dataclass(frozen=True, slots=True)
class _Look:
    """One sheet looked at: the texts of its first rows, its header row (from 1; 0 none), what its columns mean."""

    sheet: str
    table: Table
    top: tuple[tuple[str, ...], ...]
    header_row: int
    columns: tuple[ResultColumn, ...]
    entry: EntryColumn | None
    fingerprint: str

    @property
    def fields(self) -> frozenset[ResultField]:
        return frozenset(column.field for column in self.columns if column.field is not None)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is known of a file before it is opened."""

    rules: RulePack
    declared: frozenset[str]
    fixed: ResultMapping | None
    remembered: Mapping[str, Mapping[str, Sequence[int]]]
    elsewhere: bool


def read_results(
    paths: Sequence[Path],
    rules: RulePack,
    declared: Collection[str] = frozenset(),
    *,
    matched: Mapping[str, ResultMapping] | None = None,
    remembered: Mapping[str, Mapping[str, Sequence[int]]] | None = None,
    elsewhere: Collection[str] = (),
    tick: Tick = silent,
) -> tuple[ResultFile, ...]:
    """Reads files that came back, each once; those whose columns a person must match come without rows.

    `declared` are the numbers of all declarations: they settle what a damaged entry cell meant. `matched` are columns
    that a person matched now, by SHA-256 of the file; `remembered` those of earlier files, by fingerprint. `elsewhere`
    are the files, by SHA-256, that a person called lists of entries declared outside of this program. Raises
    Problem for a file that is no table, lets Cancelled pass.
    """
    found: dict[str, ResultFile] = {}
    for path in paths:
        tick(Doing.OPENING, name=path.name)
        source = source_from_path(path, tick)
        if source.sha256 not in found:
            fixed = (matched or {}).get(source.sha256)
            as_of = datetime.fromtimestamp(int(path.stat().st_mtime)).astimezone()
            asked = _Asked(rules, frozenset(declared), fixed, remembered or {}, source.sha256 in elsewhere)
            found[source.sha256] = _read(source, as_of, asked, tick)
    return tuple(found.values())


def recognise_result(path: Path, rules: RulePack, tick: Tick = silent) -> ResultKind | None:
    """What a file that came back is, by its names and first rows alone; None where they say nothing of CBP's answers.

    Raises Problem for a file that is no table, lets Cancelled pass.
    """
    source = source_from_path(path, tick)
    asked = _Asked(rules, frozenset(), None, {}, elsewhere=False)
    book = open_book(source, tick)
    try:
        return _kind_of(book, _best_look(book, source, asked, tick), source, asked)
    finally:
        book.close()


def _read(source: Source, as_of: datetime, asked: _Asked, tick: Tick) -> ResultFile:
    book = open_book(source, tick)
    try:
        look = _best_look(book, source, asked, tick)
        kind = _kind_of(book, look, source, asked)
        file = _file(source, as_of, look, kind)
        if kind is ResultKind.ES003:
            return replace(file, rows=read_report(source, asked.rules, tick))
        doubts = _doubts(look, kind, asked.fixed is not None)
        if doubts:
            return replace(file, doubts=doubts)
        rows, unread = read_rows(look.table, file, asked.declared, tick)
        return replace(file, rows=rows, unread=unread)
    finally:
        book.close()


def _file(source: Source, as_of: datetime, look: _Look, kind: ResultKind | None) -> ResultFile:
    return ResultFile(source, as_of, kind, look.sheet, look.header_row, look.columns, look.fingerprint)


def _best_look(book: Book, source: Source, asked: _Asked, tick: Tick) -> _Look:
    named = [sheet for sheet in book.sheets if headers.normalised(sheet) != PARAMETERS] or list(book.sheets)
    looks = [_look(book, sheet, asked, tick) for sheet in named[:_MOST_SHEETS]]
    filled = [look for look in looks if any(look.top)]
    if not filled:
        raise Problem(ProblemKind.FILE_EMPTY, name=source.name)
    return max(filled, key=lambda look: (look.entry is not None, len(look.fields)))


def _look(book: Book, sheet: str, asked: _Asked, tick: Tick) -> _Look:
    table = book.table(sheet, tick)
    top = top_rows(table, tick, HEADER_WITHIN + _SAMPLE_ROWS, _MOST_COLUMNS)
    header_row = _header_row(top[:HEADER_WITHIN])
    width = min(max((len(row) for row in top), default=0), _MOST_COLUMNS)
    names = [text.strip() for text in padded(top[header_row - 1], width)] if header_row else [""] * width
    mark = headers.fingerprint(names)
    fingerprint = f"{FINGERPRINT}{mark}" if mark else ""
    recalled = asked.remembered.get(fingerprint)
    known_before = mapping_from(recalled, width) if recalled is not None else None
    rows = [padded(row, width) for row in top[header_row:]]
    messages = tuple(message.text for message in asked.rules.messages)
    columns, entry = match_columns(names, rows, asked.fixed or known_before or {}, messages)
    return _Look(sheet, table, top, header_row, columns, entry, fingerprint)


def _header_row(top: Sequence[Sequence[str]]) -> int:
    """The row with the most known names, the first of equals; without one the row right above the entry numbers."""
    from cape_desktop.intake.header_row import find_header_row

    scores = [sum(known(cell) is not None or headers.known(cell) is not None for cell in row) for row in top]
    best = max(scores, default=0)
    return scores.index(best) + 1 if best > 1 else find_header_row(top)


def _is_report(look: _Look) -> bool:
    """Whether it is a report on entries themselves, such as ES-003: lines or liquidations, nothing about claims."""
    named = {hit[0] for column in look.columns if (hit := headers.known(column.header))}
    about_claims = look.fields & (REFUND_FIELDS | {ResultField.CLAIM, ResultField.MESSAGE})
    return not about_claims and bool(named & {Field.HTS, Field.LIQUIDATION_DATE, Field.LIQUIDATION_STATUS})


def _hint(book: Book, look: _Look, source: Source) -> ResultKind | None:
    """The kind that titles above the header, the parameters sheet, the sheet's or the file's name say."""
    titles = [cell for row in look.top[: max(look.header_row - 1, 0)] for cell in row if cell]
    for sheet in book.sheets:
        if headers.normalised(sheet) == PARAMETERS:
            titles += [cell for row in top_rows(book.table(sheet, silent), silent, 10, _MOST_COLUMNS) for cell in row]
    for text in (*titles, look.sheet, source.name):
        name = headers.normalised(text)
        kind = next((kind for part, kind in _TITLES if part in name), None)
        if kind is not None:
            return kind
    return None


def _kind_of(book: Book, look: _Look, source: Source, asked: _Asked) -> ResultKind | None:
    if asked.elsewhere:
        return ResultKind.ELSEWHERE
    if _is_report(look) and asked.fixed is None:
        return ResultKind.ES003
    return ResultKind.ELSEWHERE if _is_bare_list(look) else _kind(look, _hint(book, look, source))


def _kind(look: _Look, hint: ResultKind | None) -> ResultKind | None:
    fields = look.fields
    if fields & REFUND_FIELDS:
        if hint in (ResultKind.REV603, ResultKind.REV613, ResultKind.REV615, ResultKind.ES022):
            return hint
        if ResultField.ENTRY_NUMBER not in fields:
            return ResultKind.REV603
        return ResultKind.ES022 if {ResultField.STATUS, ResultField.CLAIM} & fields else ResultKind.REFUNDS
    if hint is ResultKind.ES022 and ResultField.STATUS in fields:
        return hint
    if ResultField.CLAIM in fields and hint is not ResultKind.VALIDATION:
        return ResultKind.CLAIM_DETAILS
    if fields & {ResultField.STATUS, ResultField.MESSAGE}:
        return hint if hint is ResultKind.CLAIM_DETAILS else ResultKind.VALIDATION
    return None


def _is_bare_list(look: _Look) -> bool:
    """Whether there are entry numbers and nothing else, perhaps with the claim number: entries declared elsewhere."""
    bare = look.fields <= {ResultField.ENTRY_NUMBER, ResultField.FILER_CODE, ResultField.CLAIM}
    return look.entry is not None and bare and all(column.field or not column.samples for column in look.columns)


def _doubts(look: _Look, kind: ResultKind | None, matched: bool) -> tuple[ResultDoubt, ...]:
    fields = look.fields
    if ResultField.ENTRY_NUMBER not in fields and ResultField.REFUND_NUMBER not in fields:
        return (ResultDoubt.NO_ENTRY_COLUMN,)
    if kind is not ResultKind.ELSEWHERE and not fields & MEANINGFUL:
        return (ResultDoubt.NO_MEANING,)
    rivals = any(doubt.id == DoubtId.TWO_CANDIDATES for doubt in (look.entry.doubts if look.entry else ()))
    return (ResultDoubt.TWO_ENTRY_COLUMNS,) if rivals and not matched else ()
