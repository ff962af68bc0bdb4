"""Builds the smallest workbooks of formats that no library at hand writes: xls, xlsb and ods."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.intake.files import zipped

Rows = Sequence[Sequence[str | float]]
_SECTOR = 512


def xls(path: Path, rows: Rows, more: bytes = b"", small: bool = False) -> Path:
    """A workbook of Excel 97 to 2003 with one sheet: BIFF 8 in a compound file.

    `more` are records put behind its rows as they are; a `small` one has its stream in small sectors, as real ones do.
    """
    globals_start = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0))
    name = b"Main Report"
    size_of_bound = 4 + 8 + len(name)
    offset = len(globals_start) + size_of_bound + 4
    bound = record(0x0085, struct.pack("<IHBB", offset, 0, len(name), 0) + name)
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, str):
                sheet += record(
                    0x0204, struct.pack("<HHHHB", number, place, 0, len(value), 0) + value.encode("latin-1")
                )
            else:
                sheet += record(0x0203, struct.pack("<HHHd", number, place, 0, value))
    stream = globals_start + bound + record(0x000A, b"") + sheet + more + record(0x000A, b"")
    path.write_bytes(_small_compound(stream) if small else _compound(stream))
    return path


def record(kind: int, content: bytes) -> bytes:
    """A record of such a workbook."""
    return struct.pack("<HH", kind, len(content)) + content


def _compound(stream: bytes) -> bytes:
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // _SECTOR)
    stream = stream.ljust(sectors * _SECTOR, b"\0")
    fat_sectors = -(-(sectors + 2) // 128)
    fat = [0xFFFFFFFD] * fat_sectors + [0xFFFFFFFE]
    first = len(fat)
    fat += [*range(first + 1, first + sectors), 0xFFFFFFFE]
    fat += [0xFFFFFFFF] * (fat_sectors * 128 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, fat_sectors, fat_sectors, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", *range(fat_sectors), *[0xFFFFFFFF] * (109 - fat_sectors))
    directory = _directory("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _directory(
        "Workbook", 2, 0xFFFFFFFF, first, len(stream)
    )
    return header + struct.pack(f"<{len(fat)}I", *fat) + directory.ljust(_SECTOR, b"\0") + stream


def _small_compound(stream: bytes) -> bytes:
    """The same with a stream of less than 4,096 bytes, cut into sectors of 64."""
    minis = -(-len(stream) // 64)
    sectors = -(-minis // 8)
    end, free = 0xFFFFFFFE, 0xFFFFFFFF
    table = [0xFFFFFFFD, end, end, *range(4, 3 + sectors), end]
    chain = [*range(1, minis), end]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 2, 1, end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    directory = _directory("Root Entry", 5, 1, 3, minis * 64) + _directory("Workbook", 2, free, 0, len(stream))
    return b"".join(
        (
            header,
            struct.pack(f"<{len(table)}I", *table).ljust(_SECTOR, b"\xff"),
            directory.ljust(_SECTOR, b"\0"),
            struct.pack(f"<{minis}I", *chain).ljust(_SECTOR, b"\xff"),
            stream.ljust(sectors * _SECTOR, b"\0"),
        )
    )


def _directory(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    entry = text.ljust(64, b"\0") + struct.pack("<HBB", len(text), kind, 1)
    entry += struct.pack("<III", 0xFFFFFFFF, 0xFFFFFFFF, child) + bytes(36)
    return entry + struct.pack("<IQ", start, size)


_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def xlsb(path: Path, rows: Rows, shared: bool = False) -> Path:
    """A binary workbook with one sheet, its texts in its cells or, as Excel does it, `shared` apart from them."""
    texts = list(dict.fromkeys(value for row in rows for value in row if isinstance(value, str)))
    reach = struct.pack("<IIII", 0, len(rows) - 1, 0, len(rows[0]) - 1)
    sheet = new_record(129) + new_record(148, reach) + new_record(145)
    for number, row in enumerate(rows):
        sheet += new_record(0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0))
        for place, value in enumerate(row):
            if isinstance(value, str) and shared:
                sheet += new_record(7, struct.pack("<III", place, 0, texts.index(value)))
            elif isinstance(value, str):
                sheet += new_record(6, struct.pack("<II", place, 0) + new_text(value))
            else:
                sheet += new_record(5, struct.pack("<IId", place, 0, value))
    sheet += new_record(146) + new_record(130)
    bundle = new_record(156, struct.pack("<II", 0, 1) + new_text("rId1") + new_text("Main Report"))
    workbook = new_record(131) + new_record(143) + bundle + new_record(144) + new_record(132)
    relation = f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.bin"/>'
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    members = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.bin": workbook,
        "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{package}">{relation}</Relationships>'.encode(),
        "xl/worksheets/sheet1.bin": sheet,
    }
    if shared:
        items = b"".join(new_record(19, b"\0" + new_text(text)) for text in texts)
        count = struct.pack("<II", len(texts), len(texts))
        members["xl/sharedStrings.bin"] = new_record(159, count) + items + new_record(160)
        formats = new_record(617, struct.pack("<I", 1)) + new_record(47, bytes(16)) + new_record(618)
        members["xl/styles.bin"] = new_record(278) + formats + new_record(279)
    return zipped(path, members)


def shared_xlsb(path: Path, rows: Rows) -> Path:
    """A binary workbook with its texts apart."""
    return xlsb(path, rows, shared=True)


def new_record(kind: int, content: bytes = b"") -> bytes:
    """A record of a binary workbook."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(content), b""
    while True:
        part, size = size & 0x7F, size >> 7
        length += bytes([part | (0x80 if size else 0)])
        if not size:
            return head + length + content


def new_text(text: str) -> bytes:
    """A text within such a record."""
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"


def ods(path: Path, rows: Rows, more: str = "") -> Path:
    """An OpenDocument workbook with one sheet; `more` is put behind its rows as it is."""
    cells = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{_OFFICE}:office:1.0" '
        f'xmlns:table="{_OFFICE}:table:1.0" xmlns:text="{_OFFICE}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Main Report">{cells}{more}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    members = {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": content.encode(),
        "META-INF/manifest.xml": b"<manifest/>",
    }
    return zipped(path, members)


def _ods_cell(value: str | float) -> str:
    if isinstance(value, str):
        kind = 'office:value-type="string"' if value else ""
        return f"<table:table-cell {kind}><text:p>{escape(value)}</text:p></table:table-cell>"
    kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {kind}><text:p>{value}</text:p></table:table-cell>"
