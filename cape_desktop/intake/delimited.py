"""Tables written as text: comma, semicolon, tab or bar between the cells, in any usual encoding."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import itertools
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cape_desktop.intake.aligned import BLANKS, Alignment, alignment_of, reads_better_aligned
from cape_desktop.intake.form import utf16_without_mark
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Choices, Note
from cape_desktop.intake.table import WIDEST, BinaryHandle, Bytes, PlainTable
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

SEPARATORS: Final = (",", "\t", ";", "|")
LONGEST_CELL: Final = 1_000_000
"""Characters in one cell; Excel takes 32,767, and an unclosed quotation mark swallows all that follows."""
_SAMPLE: Final = 256 * 1024
_PIECE: Final = 1024 * 1024
_TICK_EVERY: Final = 512
_STRANGE_WORD: Final = re.compile(rb"[\x80-\xff]{3}")


class DelimitedBook:
    """A text file as a book of one nameless table."""

    sheets = ("",)
    hidden: frozenset[str] = frozenset()
    packed = False

    def __init__(self, data: Bytes, choices: Choices, tick: Tick) -> None:
        self._data = data
        self.encoding = choices.encoding or encoding_of(data, tick)
        sample = _sample(data, self.encoding)
        self.separator = choices.separator or separator_of(sample)
        self._alignment = alignment_of(sample) if self.separator == BLANKS else None
        unicode = self.encoding.startswith(("utf", "ascii"))
        self.notes = () if unicode else (Note(NoteId.OLD_ENCODING, {"encoding": self.encoding}),)

    def table(self, sheet: str, tick: Tick) -> DelimitedTable:
        """The one table; nothing is read yet."""
        return DelimitedTable(self._data, self.encoding, self.separator, self._alignment)

    def close(self) -> None:
        """Lets go of the bytes."""
        self._data.close()


class DelimitedTable(PlainTable):
    """The rows of a text file, counted as Excel counts them: one a record, blank ones included."""

    first_column = 0

    def __init__(self, data: Bytes, encoding: str, separator: str, alignment: Alignment | None = None) -> None:
        self._data, self._encoding, self._separator, self._alignment = data, encoding, separator, alignment
        self.total = data.size()
        self._unclosed = 0

    def rows(self, tick: Tick) -> Iterator[Sequence[str]]:
        """Every record; ticks with the bytes read. A cell or row beyond all measure is a Problem."""
        name = self._data.name
        with self._data.open() as file:
            text = io.TextIOWrapper(_Watched(file, tick, self.total, name), self._encoding, "replace", newline="")
            records = _Records(text, self._separator)
            try:
                for count, row in enumerate(self._alignment.rows(text) if self._alignment else records):
                    if count % _TICK_EVERY == 0:
                        tick(Doing.READING, file.tell(), self.total, name)
                    if len(row) > WIDEST and any(row[WIDEST:]):
                        raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit=f"{WIDEST:,} columns")
                    yield row
            except csv.Error as error:
                raise Problem(ProblemKind.FILE_DAMAGED, name=name) from error
            self._unclosed = records.unclosed

    def notes(self) -> tuple[Note, ...]:
        """Whether rows had a quotation mark that nobody closed; known once all rows were read."""
        return (Note(NoteId.UNCLOSED_QUOTES, {"count": self._unclosed}),) if self._unclosed else ()


class _Records:
    """The records of a text. A quotation mark that is never closed costs its own line, not the rows behind it."""

    def __init__(self, text: Iterable[str], separator: str) -> None:
        self._text, self._separator = iter(text), separator
        self._held: list[str] = []
        self._again: deque[str] = deque()
        self.unclosed = 0
        # The limit belongs to the csv module as a whole; every reading sets the same one.
        csv.field_size_limit(LONGEST_CELL)

    def __iter__(self) -> Iterator[list[str]]:
        reader = self._reader()
        while True:
            self._held.clear()
            try:
                row = next(reader, None)
            except csv.Error:
                row = self._without_what_follows()
                reader = self._reader()
            if row is None:
                return
            yield row

    def _reader(self) -> Iterator[list[str]]:
        # Strict, for a lenient reader takes an unclosed cell and all rows up to the next mark for one cell.
        return csv.reader(self._lines(), delimiter=self._separator, strict=True)

    def _lines(self) -> Iterator[str]:
        while self._again:
            self._held.append(self._again.popleft())
            yield self._held[-1]
        for line in self._text:
            self._held.append(line.replace("\0", ""))
            yield self._held[-1]

    def _without_what_follows(self) -> list[str]:
        """The cells of the line at which a faulty record began; the lines behind it are read again."""
        first, *rest = self._held
        self._again.extendleft(reversed(rest))
        opened = first.rfind(f'{self._separator}"') + 1
        if first.count('"') % 2 == 0:
            return next(csv.reader([first], delimiter=self._separator), [])
        self.unclosed += 1
        before = next(csv.reader([first[:opened]], delimiter=self._separator), [])[:-1]
        behind = csv.reader([first[opened:].removeprefix('"')], delimiter=self._separator, quoting=csv.QUOTE_NONE)
        return before + next(behind, [])


class _Watched(io.BufferedIOBase):
    """Reads through to a file, ticking, so that one endless line cannot hold up a cancel."""

    def __init__(self, file: BinaryHandle, tick: Tick, total: int, name: str) -> None:
        self._file, self._tick, self._total, self.name = file, tick, total, name
        self._unbroken = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def read1(self, size: int = -1, /) -> bytes:
        """The next piece, as the text layer asks for it."""
        piece = self._file.read(max(size, 64 * 1024))
        self._tick(Doing.READING, self._file.tell(), self._total, self.name)
        self._unbroken = 0 if b"\n" in piece or b"\r" in piece else self._unbroken + len(piece)
        if self._unbroken > 16 * _PIECE:
            raise Problem(ProblemKind.FILE_DAMAGED, name=self.name)
        return piece


def _sample(data: Bytes, encoding: str) -> str:
    with data.open() as file:
        piece = file.read(_SAMPLE)
    return codecs.getincrementaldecoder(encoding)("replace").decode(piece)


def encoding_of(data: Bytes, tick: Tick) -> str:
    """The encoding: a byte order mark decides, else UTF-8 if all of it is, UTF-16 by its zero bytes, cp1252, others."""
    with data.open() as file:
        head = file.read(_SAMPLE)
        for mark, name in (
            (codecs.BOM_UTF8, "utf-8-sig"),
            (codecs.BOM_UTF32_LE, "utf-32"),
            (codecs.BOM_UTF16_LE, "utf-16"),
            (codecs.BOM_UTF16_BE, "utf-16"),
        ):
            if head.startswith(mark):
                return name
        if name := utf16_without_mark(head):
            return name
        file.seek(0)
        return "utf-8" if _is_utf8(file, data, tick) else _old_encoding(head)


def _is_utf8(file: BinaryHandle, data: Bytes, tick: Tick) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    done, size = 0, data.size()
    try:
        while piece := file.read(_PIECE):
            done += len(piece)
            tick(Doing.OPENING, done, size, data.name)
            if not piece.isascii() or decoder.getstate()[0]:
                decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _old_encoding(head: bytes) -> str:
    """Letters with accents stand alone in a western text, however many; other scripts make whole words of theirs."""
    strange = sum(byte > 127 for byte in head)
    letters = sum(chr(byte).isalpha() for byte in head if byte < 128)
    try:
        head.decode("cp1252")
        western = strange * 8 < letters + strange or not _STRANGE_WORD.search(head)
    except UnicodeDecodeError:
        western = False
    if western or not strange:
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(head[: 64 * 1024]).best()
    return best.encoding if best else "cp1252"


def separator_of(sample: str) -> str:
    """The separator whose rows agree best on a number of cells; a comma when there is one column only.

    Where columns aligned with blanks say more than the best separator, it is a blank.
    """
    first, _, _ = sample.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4]
    best = _best_separator(sample)
    return BLANKS if reads_better_aligned(sample, _first_rows(sample, best)) else best


def _best_separator(sample: str) -> str:
    best, best_score = ",", 0.0
    for separator in SEPARATORS:
        widths = Counter(len(row) for row in _first_rows(sample, separator) if any(row))
        several = [(count, width) for width, count in widths.items() if width > 1]
        if not several:
            continue
        count, width = max(several)
        if width == 2 and count < widths[1]:
            continue  # now and then two numbers in a cell, not two columns
        score = count / widths.total() * min(width - 1, 30)
        if score > best_score:
            best, best_score = separator, score
    return best


def _first_rows(sample: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    with contextlib.suppress(csv.Error):
        rows.extend(itertools.islice(_Records(io.StringIO(sample, newline=""), separator), 300))
    return rows
