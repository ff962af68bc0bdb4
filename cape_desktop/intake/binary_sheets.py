"""How far the cells of binary workbooks (xls, xlsb) reach, found before a parser makes room for all cells between."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import Final

from cape_desktop.intake.compound import workbook_stream
from cape_desktop.intake.table import TALLEST, WIDEST, Bytes
from cape_desktop.problems import Problem, ProblemKind

_OLD_WIDEST: Final = 256
_OLD_TALLEST: Final = 65_536
_OLD_CELLS: Final = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x0406})
_OLD_SEVERAL: Final = frozenset({0x00BD, 0x00BE})
_OLD_SHEET: Final = 0x0085
_OLD_STRINGS: Final = 0x00FC
_OLD_REACH: Final = 0x0200
_NEW_CELLS: Final = frozenset({*range(1, 12), 62})
_NEW_ROW: Final = 0


def check_old(data: Bytes) -> None:
    """Raises Problem when an xls workbook points to where nothing is, or has a cell beyond what the format knows.

    The parser takes every number at its word and asks for as much memory; where it gets none, the program ends.
    """
    with data.open() as file:
        content = file.read()
    try:
        stream = workbook_stream(content)
        place, end = 0, len(stream) - 4
        while place <= end:
            kind, size = struct.unpack_from("<HH", stream, place)
            _check_record(kind, stream[place + 4 : place + 4 + size], len(stream))
            place += 4 + size
    except (struct.error, ValueError) as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error


def _check_record(kind: int, content: bytes, length: int) -> None:
    """Raises ValueError for a record of a stream of this length that no sound workbook has."""
    too_far = False
    if kind in _OLD_CELLS and len(content) >= 4:
        (column,) = struct.unpack_from("<H", content, len(content) - 2 if kind in _OLD_SEVERAL else 2)
        too_far = max(column, int.from_bytes(content[2:4], "little")) >= _OLD_WIDEST
    elif kind == _OLD_SHEET:
        too_far = struct.unpack_from("<I", content)[0] >= length
    elif kind == _OLD_STRINGS:
        too_far = max(struct.unpack_from("<II", content)) > length
    elif kind == _OLD_REACH and len(content) in (10, 14):
        top, bottom, left, right = struct.unpack_from("<IIHH" if len(content) == 14 else "<HHHH", content)
        too_far = not (top <= bottom <= _OLD_TALLEST and left <= right <= _OLD_WIDEST)
    if too_far:
        raise ValueError(f"record {kind:#x} reaches too far")


def check_new(pieces: Iterable[bytes], name: str, most_cells: int) -> None:
    """Raises Problem when a sheet of an xlsb workbook has a cell beyond the format, or reaches over too many cells."""
    rows = columns = 0
    for kind, content in _records(pieces):
        if kind == _NEW_ROW and len(content) >= 4:
            row = int.from_bytes(content[:4], "little") + 1
            if row < rows:  # the parser counts from the first row to the last one it meets
                raise Problem(ProblemKind.FILE_DAMAGED, name=name)
            rows = row
        elif kind in _NEW_CELLS and len(content) >= 4:
            columns = max(columns, int.from_bytes(content[:4], "little") + 1)
        if rows > TALLEST or columns > WIDEST:
            raise Problem(ProblemKind.FILE_DAMAGED, name=name)
        if rows * columns > most_cells:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit="1,048,576 rows of 60 columns")


def _records(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    rest = b""
    for piece in pieces:
        held = rest + piece
        place = 0
        while (found := _record(held, place)) is not None:
            kind, start, end = found
            yield kind, held[start : min(end, start + 4)]
            place = end
        rest = held[place:]


def _record(held: bytes, place: int) -> tuple[int, int, int] | None:
    """Kind, start and end of the record at `place`; None when it is not all there yet."""
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
    return (kind, place, place + size) if place + size <= len(held) else None
