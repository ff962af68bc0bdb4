"""Text whose columns are aligned with blanks, as it comes out of a PDF, a mail or an old program."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cape_desktop.domain.damage import read_cell
from cape_desktop.domain.entry_number import is_sound
from cape_desktop.intake.header_row import has_names

BLANKS: Final = " "
"""What such text has for a separator."""
_ENTRY: Final = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{3}[- ]?[0-9]{7}[- ]?[0-9](?![A-Z0-9])", re.IGNORECASE)
_SEPARATED: Final = re.compile("[,;\t|]")
_WORD: Final = re.compile(r"\S+")
_PHRASE: Final = re.compile(r"\S+(?: \S+)*")
_FEWEST_DIGITS: Final = 8
_MOST_LINES: Final = 3000
_HEADER_WITHIN: Final = 50
_MOST: Final = 0.8
_LONGEST_LINE: Final = 4000
"""Characters in a line of a printed table, with room to spare: a longer one is a text without line ends."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where the columns of a text begin and end; () when they are only told apart by two blanks and more."""

    columns: tuple[tuple[int, int], ...]

    def cells(self, line: str) -> list[str]:
        """The cells of one line: each word goes to the column it stands in, or to the nearest."""
        phrases = _PHRASE.findall(line)
        if not self.columns or (len(phrases) == len(self.columns) and not _ENTRY.search(line)):
            return phrases
        cells: list[list[str]] = [[] for _ in self.columns]
        starts = [left for left, _ in self.columns]
        for word in _WORD.finditer(line):
            start, end = word.span()
            near = range(max(bisect_right(starts, start) - 1, 0), min(bisect_left(starts, end) + 1, len(starts)))
            cells[min(near, key=lambda at: max(starts[at] - end, start - self.columns[at][1]))].append(word[0])
        return [" ".join(words) for words in cells]

    def rows(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """The cells of each line."""
        return (self.cells(line) for line in lines)


_WHOLE_LINES: Final = Alignment(((0, 1),))


def alignment_of(sample: str) -> Alignment | None:
    """How the lines with an entry number are aligned; in one column where they are prose. None when there is none."""
    told = _lines_with_entries(sample)
    if not told or "\t" in sample:
        return None
    if _is_prose(told) or max(map(len, told)) > _LONGEST_LINE:
        return _WHOLE_LINES
    counts = {len(_PHRASE.findall(line)) for line in told}
    for columns in (_columns(told, 2), _columns(told, 1)):
        found = Alignment(columns)
        if len(counts) == 1 and max(counts) > len(columns):
            found = Alignment(())
        rows = list(found.rows(told))
        if _has_entry_column(rows) and max(map(len, rows)) > 1:
            return found
    return _WHOLE_LINES


def _lines_with_entries(sample: str) -> list[str]:
    return [line for line in sample.splitlines()[:_MOST_LINES] if _holds_entry(line)]


def _is_prose(told: Sequence[str]) -> bool:
    """Whether lines with entry numbers are sentences: many name several of them, among words in small letters."""
    several = sum(len(_ENTRY.findall(line)) > 1 for line in told)
    words = [word for line in told for word in line.split()]
    return several * 4 > len(told) and sum(word.islower() and word.isascii() for word in words) * 2 > len(words)


def reads_better_aligned(sample: str, rows: Sequence[Sequence[str]]) -> bool:
    """Whether alignment makes more of a text than a separator does, which gives these rows of it.

    It does where it shows the names of columns, or entry numbers in a column of their own, that the separator does not.
    """
    found = alignment_of(sample)
    if found is None:
        return False
    if _is_named(rows) or any(len(row) == 1 and has_names(_SEPARATED.split(row[0])) for row in rows):
        return False  # or whole lines of a table within quotation marks
    if _is_named(found.rows(sample.splitlines())):
        return True
    agreed = _agreed_width(rows)
    if agreed < 2 and _is_prose(_lines_with_entries(sample)):
        return True  # the commas of sentences divide nothing
    if found is _WHOLE_LINES and agreed:
        return False
    return not _has_entry_column([row for row in rows if any(map(_holds_entry, row))])


def _agreed_width(rows: Sequence[Sequence[str]]) -> int:
    """The number of cells that most rows have; 0 when they do not agree."""
    widths = Counter(len(row) for row in rows if any(row))
    width, count = max(widths.items(), key=lambda of_width: of_width[1], default=(0, 0))
    return width if count > widths.total() * _MOST else 0


def _is_named(rows: Iterable[Sequence[str]]) -> bool:
    return any(map(has_names, itertools.islice(rows, _HEADER_WITHIN)))


def _has_entry_column(rows: Sequence[Sequence[str]]) -> bool:
    """Whether most of these rows have, in one and the same column, what reads as an entry number without a question."""
    hits = Counter(place for row in rows for place, cell in enumerate(row) if _is_number(cell))
    return max(hits.values(), default=0) * 2 > len(rows)


def _columns(lines: Sequence[str], gap: int) -> tuple[tuple[int, int], ...]:
    """The stretches where any of the lines has a character, apart by at least `gap` blanks."""
    taken = bytearray(max(map(len, lines)))
    for line in lines:
        for word in _WORD.finditer(line):
            taken[word.start() : word.end()] = b"\1" * len(word[0])
    pattern = rb"\x01+(?:\x00{1,%d}\x01+)*" % (gap - 1) if gap > 1 else rb"\x01+"
    return tuple(match.span() for match in re.finditer(pattern, taken))


def _holds_entry(line: str) -> bool:
    return any(_is_number(match[0]) for match in _ENTRY.finditer(line))


def _is_number(cell: str) -> bool:
    if sum(map(str.isdigit, cell)) < _FEWEST_DIGITS:
        return False
    reading = read_cell(cell)
    asks = reading.needs_consent and len(reading.numbers) == 1
    return not asks and any(map(is_sound, reading.numbers))
