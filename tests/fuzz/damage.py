"""Damages bytes in the ways that disks, mails and other programs do, and invents files that never were sound."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Final

_MOST_CHANGES: Final = 12
_NUMBER: Final = re.compile(rb"[\"'A-Z](\d{1,9})[\"']")
_TOKENS: Final = (
    "Entry Number", "Entry Summary Number", "HTS Number - Full", "Filer Code", "IEEPA Duty", "Liquidation Date",
    "ABC12345676", "ABC-1234567-6", "1100012341", "6.06E+10", "9.9976001232E+10", '="ABC12345676"', "12E00000125",
    "01100012341.0", "inf", "nan", "-1", "0", "", " ", "\u00a0", "\u200b", '"', "'", "=", "=1+1", "@SUM(A1)", "#REF!",
    "Total", "Grand Total:", "04/08/2025", "13/13/2025", "45755", "99030124", "9903.01.24; 8471300100", "$1,234.50",
    "(250.00)", "1.234,50", "\ufeff", "\0", "\x1a", "A" * 400, "9" * 400, "\U0001f600", "\ud7ff", "\u0661\u0662\u0663",
)  # fmt: skip
_PIECES: Final = (
    b"\0", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"\r", b"\n", b",", b";", b"\t", b"<", b">", b"&",
    b"PK\x03\x04", b"<!ENTITY x 'y'>",
    b'r="XFD1048576"', b'r="A99999999"', b'<c r="A1"><v>1E400</v></c>', b"\x7f\xff\xff\xff",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b'number-columns-repeated="99999999"', b'uniqueCount="4294967295"',
    b'<text:s text:c="2000000000"/>',
)  # fmt: skip


def damaged(random: Random, files: tuple[Path, ...]) -> tuple[str, bytes]:
    """The name and the bytes of one bad file."""
    path = random.choice(files)
    return _named(random, path), random.choice(_WAYS)(random, path.read_bytes(), files)


def _named(random: Random, path: Path) -> str:
    return (
        path.name if random.random() < 0.8 else random.choice(("upload.csv", "a.xlsx", "a.xls", "a.txt", "a", "a.zip"))
    )


def _bytes_changed(random: Random, data: bytes, files: tuple[Path, ...] = ()) -> bytes:
    """A few small changes anywhere."""
    content = bytearray(data)
    for _ in range(random.randint(1, _MOST_CHANGES)):
        random.choice(_CHANGES)(random, content)
    return bytes(content)


def _flip(random: Random, content: bytearray) -> None:
    if content:
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)


def _set(random: Random, content: bytearray) -> None:
    if content:
        content[random.randrange(len(content))] = random.choice((0, 1, 0x7F, 0x80, 0xFF, random.randrange(256)))


def _insert(random: Random, content: bytearray) -> None:
    place = random.randint(0, len(content))
    content[place:place] = random.choice((random.choice(_PIECES), random.randbytes(random.randint(1, 40))))


def _drop(random: Random, content: bytearray) -> None:
    place = random.randint(0, len(content))
    del content[place : place + random.randint(1, 200)]


def _repeat(random: Random, content: bytearray) -> None:
    place = random.randint(0, len(content))
    content[place:place] = content[place : place + random.randint(1, 400)] * random.randint(1, 20)


def _enlarge(random: Random, content: bytearray) -> None:
    """A count or a place far beyond what is there, as XML writes it."""
    if told := list(_NUMBER.finditer(content)):
        start, end = random.choice(told).span(1)
        content[start:end] = random.choice((b"0", b"1048577", b"99999999", b"4294967295", b"18446744073709551616"))


def _cut(random: Random, content: bytearray) -> None:
    if random.random() < 0.3:
        del content[random.randint(0, len(content)) :]


_CHANGES: Final[tuple[Callable[[Random, bytearray], None], ...]] = (
    *(_flip, _flip, _set, _insert, _drop, _repeat, _enlarge, _cut),
)


def _members_changed(random: Random, data: bytes, files: tuple[Path, ...] = ()) -> bytes:
    """A package whose parts are damaged and packed again, so that the damage gets past the archive's own checks."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError):
        return _bytes_changed(random, data)
    for name in random.sample(sorted(parts), random.randint(1, min(3, len(parts)))):
        parts[name] = b"" if random.random() < 0.05 else _bytes_changed(random, parts[name])
    if random.random() < 0.1:
        del parts[random.choice(sorted(parts))]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _spliced(random: Random, data: bytes, files: tuple[Path, ...] = ()) -> bytes:
    """The beginning of one file and the end of another."""
    other = random.choice(files).read_bytes()
    return data[: random.randint(0, len(data))] + other[random.randint(0, len(other)) :]


def _invented(random: Random, data: bytes, files: tuple[Path, ...] = ()) -> bytes:
    """A table of words and numbers that such files know, in no order at all."""
    separator, newline = random.choice(",;\t|"), random.choice(("\r\n", "\n", "\r", "\n\n"))
    width = random.randint(1, 8)
    rows = (
        separator.join(random.choice(_TOKENS) for _ in range(width if random.random() < 0.9 else random.randint(0, 20)))
        for _ in range(random.randint(0, 60))
    )
    encoding = random.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "gb18030"))
    return newline.join(rows).encode(encoding, "replace")


def _noise(random: Random, data: bytes, files: tuple[Path, ...] = ()) -> bytes:
    """Bytes without a meaning, behind a sound beginning now and then."""
    return data[: random.choice((0, 0, 4, 8, 600))] + random.randbytes(random.randint(0, 4000))


_WAYS: Final = (_bytes_changed, _bytes_changed, _members_changed, _members_changed, _spliced, _invented, _noise)
