"""A copy of a large workbook without what nobody asked for, since its parser holds every cell that it meets.

A sheet is either cut off below its first rows, for a look at it, or freed of the columns that mean nothing.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import IO, Final

from cape_desktop.intake.form import ZIP_FAULTS
from cape_desktop.intake.member import unnamed_file
from cape_desktop.intake.package import column_letters, unpacked
from cape_desktop.intake.table import Bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

TOP_ROWS: Final = 1_200
"""Rows left of a sheet that is only looked at; recognition asks for 1,050."""
_LONGEST_ROW: Final = 4 * 1024**2
"""Bytes without the end of a row after which a sheet counts as written in an unusual way, and is left as it is."""
_ROW_END: Final = b"</row>"
_ROW: Final = re.compile(rb"<row\b(?:[^>]*[^/])?>.*?</row>", re.DOTALL)
_ENDS: Final = b"</sheetData></worksheet>"


def looked_at(data: Bytes, large: Collection[str], tick: Tick) -> IO[bytes]:
    """The package with its large sheets (part names) cut off below their first rows. Raises Problem."""
    return _rewritten(data, dict.fromkeys(large, _top), lambda part: True, tick)


def narrowed(data: Bytes, part: str, entry: int, columns: Collection[int], tick: Tick) -> IO[bytes]:
    """The package with one sheet only, of which rows with an entry cell keep these columns (from 0). Raises Problem."""
    letters = b"|".join(sorted(column_letters(column).encode() for column in {entry, *columns}))
    unwanted = re.compile(
        rb'<c r="(?!(?:' + letters + rb')\d)[A-Z]{1,3}\d+"[^>]*(?:(?<=/)>|>(?:<v>[^<]*</v>)?</c>|>.*?</c>)', re.DOTALL
    )
    named = re.compile(rb'<c r="' + column_letters(entry).encode() + rb'\d+"[^>]*[^/]>')

    def narrow(match: re.Match[bytes]) -> bytes:
        row = match[0]
        usual = row.count(b"<c ") + row.count(b"<c>") == row.count(b'<c r="')
        return unwanted.sub(b"", row) if usual and named.search(row) else row

    def write(pieces: Iterable[bytes]) -> Iterator[bytes]:
        return (_ROW.sub(narrow, rows) for rows in _whole_rows(pieces))

    return _rewritten(data, {part: write}, lambda other: "worksheets/" not in other.lower(), tick)


def _top(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rows = 0
    for whole in _whole_rows(pieces):
        for end in re.finditer(_ROW_END, whole):
            rows += 1
            if rows == TOP_ROWS:
                yield whole[: end.end()] + _ENDS
                return
        yield whole


def _whole_rows(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, cut behind rows only."""
    rest = b""
    for piece in pieces:
        whole, found, rest = (rest + piece).rpartition(_ROW_END)
        if found:
            yield whole + found
        elif len(rest) > _LONGEST_ROW:
            yield rest
            rest = b""
    yield rest


def _rewritten(
    data: Bytes,
    changes: Mapping[str, Callable[[Iterable[bytes]], Iterator[bytes]]],
    is_wanted: Callable[[str], bool],
    tick: Tick,
) -> IO[bytes]:
    held = unnamed_file()
    try:
        with (
            data.open() as file,
            zipfile.ZipFile(file) as archive,
            zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package,
        ):
            for part in archive.infolist():
                name, pieces = part.filename, unpacked(file, part)
                if name not in changes and not (name.lower().endswith((".xml", ".rels")) and is_wanted(name)):
                    continue
                with package.open(name, "w", force_zip64=True) as target:
                    for piece in changes.get(name, iter)(pieces):
                        tick(Doing.OPENING, file.tell(), 0, data.name)
                        target.write(piece)
        held.seek(0)
    except BaseException as error:
        held.close()
        if isinstance(error, ZIP_FAULTS):
            raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
        raise
    return held
