"""How far the cells of binary workbooks (xls, xlsb) reach, found before a parser makes room for all cells between."""

from __future__ import annotations

import struct
from typing import Final

from cape_desktop.intake.compound import workbook_stream
from cape_desktop.intake.table import TALLEST, WIDEST, Bytes
from cape_desktop.problems import Problem, ProblemKind

_OLD_WIDEST: Final = 256
_OLD_TALLEST: Final = 65_536
_OLD_CELLS: Final = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x0406})
_OLD_FILLED: Final = _OLD_CELLS - {0x00BE, 0x0201}  # without those that only have a format
_OLD_BEGIN: Final = 0x0809
_OLD_SEVERAL: Final = frozenset({0x00BD, 0x00BE})
_OLD_SHEET: Final = 0x0085
_OLD_STRINGS: Final = 0x00FC
_OLD_REACH: Final = 0x0200
_NEW_ROW: Final = 0
# The bytes that rows and filled cells have at least: place, format, value (of a text its length, in characters).
_NEW_LEAST: Final = {0: 4, 2: 12, 3: 9, 4: 9, 5: 16, 6: 12, 7: 12, 8: 12, 9: 16, 10: 9}
_NEW_TEXTS: Final = (6, 8)
_NEW_HEAD: Final = 12


def check_old(data: Bytes, most_cells: int) -> None:
    """Raises Problem when an xls workbook points to where nothing is, or has a cell beyond what the format knows.

    Its sheets, which are parsed all at once, may reach over `most_cells` places together. The parser takes every number
    at its word and asks for as much memory; where it gets none, the program ends.
    """
    with data.open() as file:
        content = file.read()
    cells = rows = columns = 0
    try:
        stream = workbook_stream(content)
        place, end = 0, len(stream) - 4
        while place <= end:
            kind, size = struct.unpack_from("<HH", stream, place)
            record = stream[place + 4 : place + 4 + size]
            _check_record(kind, record, len(stream))
            if kind == _OLD_BEGIN:
                cells, rows, columns = cells + rows * columns, 0, 0
            elif kind in _OLD_FILLED and len(record) >= 4:
                (row,) = struct.unpack_from("<H", record)
                rows, columns = max(rows, row + 1), max(columns, _last_column(kind, record) + 1)
            place += 4 + size
    except (struct.error, ValueError) as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    if cells + rows * columns > most_cells:
        raise Problem(ProblemKind.FILE_TOO_LARGE, name=data.name, limit="1,048,576 rows of 60 columns")


def _check_record(kind: int, content: bytes, length: int) -> None:
    """Raises ValueError for a record of a stream of this length that no sound workbook has."""
    too_far = False
    if kind in _OLD_CELLS and len(content) >= 4:
        too_far = _last_column(kind, content) >= _OLD_WIDEST
    elif kind == _OLD_SHEET:
        too_far = struct.unpack_from("<I", content)[0] >= length
    elif kind == _OLD_STRINGS:
        too_far = max(struct.unpack_from("<II", content)) > length
    elif kind == _OLD_REACH and len(content) in (10, 14):
        top, bottom, left, right = struct.unpack_from("<IIHH" if len(content) == 14 else "<HHHH", content)
        too_far = not (top <= bottom <= _OLD_TALLEST and left <= right <= _OLD_WIDEST)
    if too_far:
        raise ValueError(f"record {kind:#x} reaches too far")


def _last_column(kind: int, content: bytes) -> int:
    """The column of a cell (from 0), of a record of several cells the last one."""
    first = int.from_bytes(content[2:4], "little")
    return max(first, int.from_bytes(content[-2:], "little")) if kind in _OLD_SEVERAL else first


class BinaryExtent:
    """How far the cells of a sheet of an xlsb workbook reach, counted from 1."""

    def __init__(self) -> None:
        self._rows = self._columns = self._row = 0
        self._rest, self._skipped = b"", 0

    @property
    def cells(self) -> int:
        """Rows times columns."""
        return self._rows * self._columns

    def look(self, piece: bytes) -> None:
        """Takes in the next piece of the part.

        Raises ValueError for a cell beyond the format, and for a record shorter than its kind must be: the parser
        would take what the record before left in its place.
        """
        held, place = self._rest + piece, self._skipped
        while (found := _record(held, place)) is not None:
            kind, start, end = found
            if (least := _NEW_LEAST.get(kind)) is not None:
                self._take(kind, held[start : start + _NEW_HEAD], end - start, least)
            place = end
        self._rest, self._skipped = held[place:], max(place - len(held), 0)

    def _take(self, kind: int, head: bytes, size: int, least: int) -> None:
        number = int.from_bytes(head[:4], "little") + 1
        if kind == _NEW_ROW:
            self._row = number
        else:
            self._rows, self._columns = max(self._rows, self._row), max(self._columns, number)
            if kind in _NEW_TEXTS:
                least += 2 * int.from_bytes(head[8:], "little")
        if size < least or self._rows > TALLEST or self._columns > WIDEST:
            raise ValueError(f"record {kind} reaches too far")


def _record(held: bytes, place: int) -> tuple[int, int, int] | None:
    """Kind, start and end of the record at `place`; None when its first bytes are not all there yet."""
    if place + 3 > len(held):
        return None
    kind = held[place]
    place += 1
    if kind & 0x80:
        kind = (kind & 0x7F) | (held[place] & 0x7F) << 7
        place += 1
    size = shift = 0
    while shift < 28:
        if place >= len(held):
            return None
        part = held[place]
        place, size, shift = place + 1, size | (part & 0x7F) << shift, shift + 7
        if not part & 0x80:
            break
    return (kind, place, place + size) if place + min(size, _NEW_HEAD) <= len(held) else None
