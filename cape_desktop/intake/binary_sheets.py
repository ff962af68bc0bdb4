"""How far the cells of binary workbooks (xls, xlsb) reach, found before a parser makes room for all cells between."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import Final

from cape_desktop.intake.table import TALLEST, WIDEST, Bytes
from cape_desktop.problems import Problem, ProblemKind

_OLD_WIDEST: Final = 256
_OLD_CELLS: Final = frozenset({0x0006, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x027E, 0x0406})
_NEW_CELLS: Final = frozenset({*range(1, 12), 62})
_NEW_ROW: Final = 0
_LAST_SECTOR: Final = 0xFFFFFFFA
_MINI_BELOW: Final = 4096
_MINI_SECTOR: Final = 64


def check_old(data: Bytes) -> None:
    """Raises Problem when an xls workbook has a cell beyond the columns that the format knows."""
    with data.open() as file:
        content = file.read()
    try:
        stream = _workbook_stream(content)
    except (struct.error, IndexError, KeyError) as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    place, end = 0, len(stream) - 4
    while place <= end:
        kind, size = struct.unpack_from("<HH", stream, place)
        if kind in _OLD_CELLS and size >= 4 and place + 8 <= len(stream):
            (column,) = struct.unpack_from("<H", stream, place + 6)
            if column >= _OLD_WIDEST:
                raise Problem(ProblemKind.FILE_DAMAGED, name=data.name)
        place += 4 + size


def _workbook_stream(content: bytes) -> bytes:
    """The stream of the workbook in a compound file."""
    shift, _ = struct.unpack_from("<HH", content, 0x1E)
    size = 1 << (shift if shift in (9, 12) else 9)
    (directory_at,) = struct.unpack_from("<I", content, 0x30)
    (mini_fat_at,) = struct.unpack_from("<I", content, 0x3C)
    fat = b"".join(
        _sector(content, sector, size) for sector in struct.unpack_from("<109I", content, 0x4C) if sector < _LAST_SECTOR
    )
    directory = b"".join(_sector(content, s, size) for s in _chain(fat, directory_at))
    streams: dict[str, tuple[int, int]] = {}
    for entry in range(0, len(directory) - 127, 128):
        length = struct.unpack_from("<H", directory, entry + 64)[0]
        name = directory[entry : entry + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
        streams.setdefault(name, struct.unpack_from("<II", directory, entry + 116))
    start, length = streams["Workbook"] if "Workbook" in streams else streams["Book"]
    if length >= _MINI_BELOW:
        return b"".join(_sector(content, s, size) for s in _chain(fat, start))[:length]
    minis = b"".join(_sector(content, s, size) for s in _chain(fat, streams["Root Entry"][0]))
    mini_fat = b"".join(_sector(content, s, size) for s in _chain(fat, mini_fat_at))
    return b"".join(minis[s * _MINI_SECTOR : (s + 1) * _MINI_SECTOR] for s in _chain(mini_fat, start))[:length]


def _sector(content: bytes, number: int, size: int) -> bytes:
    return content[(number + 1) * size : (number + 2) * size]


def _chain(fat: bytes, first: int) -> Iterator[int]:
    """The sectors from `first` on; a chain that bites its tail ends after as many as there are."""
    sector = first
    for _ in range(len(fat) // 4):
        if sector * 4 + 4 > len(fat):
            return
        yield sector
        (sector,) = struct.unpack_from("<I", fat, sector * 4)


def check_new(pieces: Iterable[bytes], name: str, most_cells: int) -> None:
    """Raises Problem when a sheet of an xlsb workbook has a cell beyond the format, or reaches over too many cells."""
    rows = columns = 0
    for kind, content in _records(pieces):
        if kind == _NEW_ROW and len(content) >= 4:
            rows = max(rows, int.from_bytes(content[:4], "little") + 1)
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
