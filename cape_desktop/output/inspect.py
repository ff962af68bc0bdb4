"""Looks at any upload file byte by byte: what differs from the form that ACE takes, where, and what ACE would do.

CBP publishes the form (one column, header, eleven characters, no duplicates, limits) but not how it treats byte-order
marks, line ends or blanks; those count as "may refuse".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cape_desktop.domain.damage import read_cell
from cape_desktop.domain.entry import Reading
from cape_desktop.domain.entry_number import has_right_check_digit, has_upload_shape, is_sound
from cape_desktop.domain.rules import Limits
from cape_desktop.progress import Doing, Tick, silent


class Verdict(StrEnum):
    """What ACE would do about a fault."""

    REFUSES = "refuses"
    MAY_REFUSE = "may_refuse"
    TAKES = "takes"


class FaultKind(StrEnum):
    """Everything the inspector can find; the words are in `wording.faults`."""

    NOT_TEXT = "not_text"
    EMPTY = "empty"
    NO_NUMBERS = "no_numbers"
    NAME = "name"
    TOO_LARGE = "too_large"
    TOO_MANY_ROWS = "too_many_rows"
    BYTE_ORDER_MARK = "byte_order_mark"
    WIDE_ENCODING = "wide_encoding"
    NOT_ASCII = "not_ascii"
    LINE_ENDS = "line_ends"
    NO_LAST_LINE_END = "no_last_line_end"
    HEADER_MISSING = "header_missing"
    HEADER_DIFFERENT = "header_different"
    EXTRA_COLUMNS = "extra_columns"
    TRAILING_SEPARATOR = "trailing_separator"
    BLANK_LINE = "blank_line"
    BLANKS_AROUND = "blanks_around"
    QUOTES = "quotes"
    WRAPPER = "wrapper"
    HYPHENS = "hyphens"
    LOWER_CASE = "lower_case"
    DAMAGED = "damaged"
    SHAPE = "shape"
    CHECK_DIGIT = "check_digit"
    DUPLICATE = "duplicate"


_MILDER = {
    FaultKind.LINE_ENDS: Verdict.TAKES,
    FaultKind.NO_LAST_LINE_END: Verdict.TAKES,
} | dict.fromkeys(
    (
        FaultKind.BYTE_ORDER_MARK,
        FaultKind.TRAILING_SEPARATOR,
        FaultKind.BLANK_LINE,
        FaultKind.BLANKS_AROUND,
        FaultKind.QUOTES,
        FaultKind.HYPHENS,
        FaultKind.LOWER_CASE,
    ),
    Verdict.MAY_REFUSE,
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One difference: what, on which line (from 1; 0 for the file as a whole), what the line says."""

    kind: FaultKind
    line: int = 0
    text: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def verdict(self) -> Verdict:
        """What ACE would do about it."""
        return _MILDER.get(self.kind, Verdict.REFUSES)


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file is: faults in file order, numbers as they would be written, lines that only a person can settle.

    `open_lines` name lines whose number is unreadable or whose repair changes digits: while there are any, no repaired
    file is offered. `lines` tells for each of `numbers` where it stands first. Of a kind of fault that is on more
    lines than any upload file can have, only the first are in `faults`; `left_out` counts the others.
    """

    faults: tuple[Fault, ...]
    rows: int
    numbers: tuple[str, ...]
    open_lines: tuple[int, ...]
    lines: tuple[int, ...] = ()
    left_out: int = 0

    @property
    def passes(self) -> bool:
        """Whether nothing was found that ACE refuses or may refuse."""
        return all(fault.verdict is Verdict.TAKES for fault in self.faults)


MOST_OF_A_KIND: Final = 10_000
"""How many faults of one kind are kept."""
_LINES_A_TICK: Final = 4_096
_SEPARATORS = re.compile(r"[,;\t|]")
_BINARY = ((b"PK\x03\x04", "zip"), (b"\xd0\xcf\x11\xe0", "xls"), (b"%PDF", "pdf"), (b"\x89PNG", "png"))
_WIDE = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_MARK = b"\xef\xbb\xbf"


class _Found:
    """Faults in the order they are found; of each kind so many are kept, the others only counted."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.kept: list[Fault] = []
        self.left_out = 0
        self._of_a_kind: Counter[FaultKind] = Counter()
        self.add(faults)

    def add(self, faults: Iterable[Fault]) -> None:
        for fault in faults:
            self._of_a_kind[fault.kind] += 1
            if self._of_a_kind[fault.kind] <= MOST_OF_A_KIND:
                self.kept.append(fault)
            else:
                self.left_out += 1

    def add_one(self, kind: FaultKind, line: int = 0, text: str = "", **facts: str | int) -> None:
        self.add((Fault(kind, line, text, facts),))


def inspect(data: bytes, name: str, limits: Limits, tick: Tick = silent) -> Inspection:
    """Inspects the bytes of a file called `name`; never fails, whatever the bytes are. `tick` may raise Cancelled."""
    whole = _Found(_faults_of_name_and_size(data, name, limits))
    form = next((form for magic, form in _BINARY if data.startswith(magic)), "")
    if form or (b"\x00" in data[:4096] and not data.startswith(tuple(magic for magic, _ in _WIDE))):
        whole.add_one(FaultKind.NOT_TEXT, form=form or "binary")
        return Inspection(tuple(whole.kept), 0, (), ())
    text = _decoded(data, whole)
    if not text.strip():
        whole.add_one(FaultKind.EMPTY)
        return Inspection(tuple(whole.kept), 0, (), ())

    def look_up(done: int, total: int) -> None:
        tick(Doing.READING, done, total, name)

    return _inspect_lines(text, whole, limits, look_up)


def _faults_of_name_and_size(data: bytes, name: str, limits: Limits) -> Iterator[Fault]:
    if not name.lower().endswith(".csv"):
        yield Fault(FaultKind.NAME, text=name)
    if len(data) >= limits.file_bytes:
        yield Fault(FaultKind.TOO_LARGE, facts={"bytes": len(data), "limit": limits.file_bytes})


def _decoded(data: bytes, faults: _Found) -> str:
    for magic, encoding in _WIDE:
        if data.startswith(magic):
            faults.add_one(FaultKind.WIDE_ENCODING, encoding=encoding)
            return data.decode(encoding, errors="replace").lstrip("\ufeff")
    if data.startswith(_MARK):
        faults.add_one(FaultKind.BYTE_ORDER_MARK)
        data = data[len(_MARK) :]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _inspect_lines(text: str, faults: _Found, limits: Limits, look_up: Callable[[int, int], None]) -> Inspection:
    faults.add(_faults_of_line_ends(text))
    lines = re.split(r"\r\n|\r|\n", text)
    if not lines[-1]:
        lines.pop()  # what ends the last line begins no other
    first = _header_faults(lines[0], limits, faults)
    seen: dict[str, int] = {}
    open_lines: list[int] = []
    rows = 0
    for place, line in enumerate(lines[first:], start=first + 1):
        if not place % _LINES_A_TICK:
            look_up(place, len(lines))
        if not line.strip(" \t,;|"):
            faults.add_one(FaultKind.BLANK_LINE, place)
            continue
        rows += 1
        numbers = _inspect_line(line, place, faults)
        if not numbers:
            open_lines.append(place)
        for number in numbers:
            if number in seen:
                faults.add_one(FaultKind.DUPLICATE, place, number, first=seen[number])
            seen.setdefault(number, place)
    if rows > limits.file_rows:
        faults.add_one(FaultKind.TOO_MANY_ROWS, rows=rows, limit=limits.file_rows)
    if not rows:
        faults.add_one(FaultKind.NO_NUMBERS)
    return Inspection(
        tuple(faults.kept), rows, tuple(seen), tuple(open_lines), tuple(seen.values()), left_out=faults.left_out
    )


def _faults_of_line_ends(text: str) -> Iterator[Fault]:
    pairs = text.count("\r\n")
    if text.count("\n") != pairs or text.count("\r") != pairs:
        yield Fault(FaultKind.LINE_ENDS)
    if not text.endswith(("\n", "\r")):
        yield Fault(FaultKind.NO_LAST_LINE_END)


def _header_faults(line: str, limits: Limits, faults: _Found) -> int:
    """Adds what is wrong with the header and returns how many lines it takes: 0 when there is none."""
    if line == limits.header:
        return 1
    cells = _SEPARATORS.split(line)
    if any(read_cell(cell).numbers for cell in cells):
        faults.add_one(FaultKind.HEADER_MISSING, 1, line)
        return 0
    faults.add_one(FaultKind.HEADER_DIFFERENT, 1, line, header=limits.header)
    return 1


def _inspect_line(line: str, place: int, faults: _Found) -> tuple[str, ...]:
    """Adds the faults of one line; gives its numbers, none when a person must decide."""
    if is_sound(line):
        return (line,)
    cell = line
    if _SEPARATORS.search(line):
        cells = _SEPARATORS.split(line)
        cell = cells[0]
        extra = any(other.strip() for other in cells[1:])
        faults.add_one(FaultKind.EXTRA_COLUMNS if extra else FaultKind.TRAILING_SEPARATOR, place, line)
    reading = read_cell(cell)
    faults.add(_faults_of_cell(cell, place, reading))
    return () if reading.needs_consent else reading.numbers


def _faults_of_cell(cell: str, place: int, reading: Reading) -> Iterator[Fault]:
    yield from _faults_around(cell, place)
    if not reading.numbers:
        yield Fault(FaultKind.SHAPE, place, cell)
    elif reading.needs_consent:
        yield Fault(FaultKind.DAMAGED, place, cell, {"number": reading.numbers[0]})
    else:
        yield from _faults_of_number(cell.strip().strip("=\"'"), place, reading.numbers)


def _faults_around(cell: str, place: int) -> Iterator[Fault]:
    if not cell.isascii():
        yield Fault(FaultKind.NOT_ASCII, place, cell)
    inner = cell.strip()
    if inner != cell:
        yield Fault(FaultKind.BLANKS_AROUND, place, cell)
    if inner.startswith("="):
        yield Fault(FaultKind.WRAPPER, place, cell)
    elif inner[:1] in {'"', "'"}:
        yield Fault(FaultKind.QUOTES, place, cell)


def _faults_of_number(bare: str, place: int, numbers: tuple[str, ...]) -> Iterator[Fault]:
    if bare != bare.upper():
        yield Fault(FaultKind.LOWER_CASE, place, bare)
    if bare.isascii() and not has_upload_shape(bare.upper()):
        yield Fault(FaultKind.HYPHENS, place, bare)
    for number in numbers:
        if not has_right_check_digit(number):
            yield Fault(FaultKind.CHECK_DIGIT, place, number)
