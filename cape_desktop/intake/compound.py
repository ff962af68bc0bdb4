"""The compound file around a workbook of Excel 97 to 2003, every step through it proved to stay within the file."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

_END: Final = 0xFFFFFFFE
_RESERVED: Final = 0xFFFFFFFA
_NO_TABLE: Final = 0xFFFFFFFC
_HEADER: Final = 0x4C
_IN_HEADER: Final = 109
_ENTRY: Final = 128
_MINI_BELOW: Final = 4096
_MINI_SECTOR: Final = 64
_NAMES: Final = ("Workbook", "Book")

_Table = tuple[int, ...]


def workbook_stream(content: bytes) -> bytes:
    """The stream of the workbook. Raises ValueError where the file points beyond itself, in a circle or to nothing."""
    file = _Compound(content)
    directory = file.joined(file.number(0x30), file.table, 0)
    entries = [directory[start : start + _ENTRY] for start in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
    if not entries:
        raise ValueError("no directory")
    small = file.where(entries[0])
    for name in _NAMES:
        entry = next((entry for entry in entries if _name_of(entry) == name), None)
        if entry is None:
            continue
        start, _, length = file.where(entry)
        if length >= _MINI_BELOW:
            return file.joined(start, file.table, length)
        minis = file.joined(*small)  # only where a stream lies in them: other files may point to nothing
        mini_table = _numbers(file.joined(file.number(0x3C), file.table, 0))
        chain = [sector * _MINI_SECTOR for sector in _chain(start, mini_table)]
        if any(place >= len(minis) for place in chain):
            raise ValueError("beyond the small sectors")
        return b"".join(minis[place : place + _MINI_SECTOR] for place in chain)[:length]
    raise ValueError("no workbook")


class _Compound:
    """The sectors of a file and the table that chains them."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        (shift,) = struct.unpack_from("<H", content, 0x1E)
        if shift not in (9, 12):
            raise ValueError("no such sector size")
        self._size = 1 << shift
        if max(self.number(at) for at in (0x28, 0x2C, 0x40, 0x48)) > len(content) // self._size:
            raise ValueError("more sectors than there are")
        self.table = _numbers(b"".join(map(self._sector, self._parts_of_table())))

    def number(self, at: int) -> int:
        """A number of the header."""
        return int(struct.unpack_from("<I", self._content, at)[0])

    def where(self, entry: bytes) -> tuple[int, _Table, int]:
        """First sector, table and length of the stream of a directory entry."""
        start, low, high = struct.unpack_from("<III", entry, 116)
        length = low if self._size == 512 else low + (high << 32)
        if length > len(self._content):
            raise ValueError("longer than the file")
        return start, self.table, length

    def joined(self, first: int, table: _Table, length: int) -> bytes:
        """The bytes of a chain, as many as its length says; all for 0."""
        whole = b"".join(map(self._sector, _chain(first, table)))
        return whole[:length] if length else whole

    def _sector(self, number: int) -> bytes:
        sector = self._content[(number + 1) * self._size : (number + 2) * self._size]
        if not sector:
            raise ValueError("beyond the end of the file")
        return sector

    def _parts_of_table(self) -> Iterator[int]:
        parts = list(struct.unpack_from(f"<{_IN_HEADER}I", self._content, _HEADER))
        further = self.number(0x44)
        for _ in range(len(self._content) // self._size):
            if further >= _RESERVED:
                break
            *more, further = _numbers(self._sector(further))
            parts += more
        else:
            raise ValueError("a circle")
        return (part for part in parts if part < _NO_TABLE)


def _chain(first: int, table: _Table) -> Iterator[int]:
    sector = first
    for _ in range(len(table) + 1):
        if sector == _END:
            return
        if sector >= len(table):
            raise ValueError("a chain that leaves its table")
        yield sector
        sector = table[sector]
    raise ValueError("a circle")


def _numbers(held: bytes) -> _Table:
    return struct.unpack(f"<{len(held) // 4}I", held[: len(held) // 4 * 4])


def _name_of(entry: bytes) -> str:
    return entry[:64].decode("utf-16-le", "replace").partition("\0")[0]
