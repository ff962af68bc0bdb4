"""The zip package of a workbook: is it safe to parse, which part is which sheet, what its cells look like."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from cape_desktop.intake.binary_sheets import BinaryExtent
from cape_desktop.intake.extents import DocumentExtent, Extent, SharedTexts, SheetExtent
from cape_desktop.intake.form import ZIP_FAULTS
from cape_desktop.intake.table import BinaryHandle, Bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

LARGEST_PACKAGE: Final = 3 * 1024**3
"""Bytes that all parts together may unpack to; 1,048,576 rows of 36 columns make about 1.5 GB."""
LARGEST_RATIO: Final = 250
"""Times a part may grow when unpacked, once it is larger than any honest part needs; sheets grow 10 to 60 times."""
LARGEST_SHEET: Final = 64_000_000
"""Cells between the first and the last filled one; the parser holds each of them, blank or not."""
_RATIO_FROM: Final = 64 * 1024**2
_PIECE: Final = 512 * 1024
_SMALL_PART: Final = 16 * 1024**2
_ZERO_MASK: Final = re.compile(r'[0\-\\ "]+')


def column_letters(place: int) -> str:
    """The letters of a column counted from 0."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def survey(data: Bytes, tick: Tick) -> dict[str, SheetExtent]:
    """Goes through all parts of a package as the parser would; raises Problem for one that would harm or not fit.

    Comes back with the reach of each sheet of an xlsx workbook, by the name of its part.
    """
    seen: dict[str, SheetExtent] = {}
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
            if sum(part.file_size for part in parts) > LARGEST_PACKAGE:
                raise Problem(ProblemKind.FILE_TOO_LARGE, name=data.name, limit="3 GB unpacked")
            total = 0
            for part in parts:
                if part.flag_bits & 1:
                    raise Problem(ProblemKind.FILE_PROTECTED, name=data.name)
                extent = _extent_of(part.filename)
                if extent is not None or part.filename.lower().endswith((".xml", ".rels", ".bin")):
                    total += _survey_part(file, part, extent, total, data.name, tick)
                if isinstance(extent, SheetExtent):
                    seen[part.filename] = extent
    except ZIP_FAULTS as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    return seen


def _extent_of(part: str) -> Extent | None:
    """What has to be told of a part by its name, as the parser knows it."""
    lower = part.lower()
    if "worksheets/" in lower and not lower.endswith(".rels"):
        return SheetExtent() if lower.endswith(".xml") else BinaryExtent()
    if lower == "content.xml":
        return DocumentExtent()
    return SharedTexts() if lower == "xl/sharedstrings.xml" else None


def _survey_part(
    file: BinaryHandle, part: zipfile.ZipInfo, extent: Extent | None, before: int, name: str, tick: Tick
) -> int:
    """The bytes of a part, which together with those of the parts `before` it stay within measure."""
    size = 0
    for piece in unpacked(file, part):
        if not size and b"<!ENTITY" in piece:
            raise Problem(ProblemKind.NOT_READABLE, name=name)
        size += len(piece)
        tick(Doing.OPENING, file.tell(), 0, name)
        if before + size > LARGEST_PACKAGE or (size > _RATIO_FROM and size > part.compress_size * LARGEST_RATIO):
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit="3 GB unpacked")
        if extent is not None:
            extent.look(piece)
            if extent.cells > LARGEST_SHEET:
                columns = 30 if isinstance(extent, DocumentExtent) else 60
                raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit=f"1,048,576 rows of {columns} columns")
    if extent is not None:
        extent.look(b"")
    return size


def unpacked(file: BinaryHandle, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of a part in pieces, as many as there are, whatever size the package claims for it."""
    file.seek(part.header_offset)
    header = file.read(30)
    if len(header) < 30 or header[:4] != b"PK\x03\x04":
        raise zipfile.BadZipFile(part.filename)
    skip = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    place, left = part.header_offset + 30 + skip, part.compress_size
    if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile(part.filename)
    inflater = zlib.decompressobj(-15) if part.compress_type == zipfile.ZIP_DEFLATED else None
    while left > 0:
        file.seek(place)
        packed = file.read(min(left, 64 * 1024))
        if not packed:
            raise zipfile.BadZipFile(part.filename)
        place, left = place + len(packed), left - len(packed)
        if inflater is None:
            yield packed
            continue
        while packed:
            piece = inflater.decompress(packed, _PIECE)
            packed = inflater.unconsumed_tail
            if piece:
                yield piece


def sheet_parts(data: Bytes) -> dict[str, str]:
    """The part of each sheet by the sheet's name; {} when the package does not say so in the usual way."""
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            targets = {
                _attribute(node, "Id"): _attribute(node, "Target")
                for node in _nodes(archive, "xl/_rels/workbook.xml.rels", "Relationship")
            }
            sheets = {
                _attribute(node, "name"): targets.get(_attribute(node, "id"), "")
                for node in _nodes(archive, "xl/workbook.xml", "sheet")
            }
    except (KeyError, ElementTree.ParseError, *ZIP_FAULTS):
        return {}
    return {
        name: target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        for name, target in sheets.items()
        if target
    }


def zero_masks(data: Bytes) -> dict[int, int]:
    """Digits shown by each cell style whose number format is nothing but zeros (`00000000000`, `000-0000000-0`)."""
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            codes = {
                _attribute(node, "numFmtId"): _attribute(node, "formatCode")
                for node in _nodes(archive, "xl/styles.xml", "numFmt")
            }
            formats = [
                _attribute(style, "numFmtId")
                for styles in _nodes(archive, "xl/styles.xml", "cellXfs")
                for style in styles
            ]
    except (KeyError, ElementTree.ParseError, *ZIP_FAULTS):
        return {}
    masks = ((style, codes.get(number, "").partition(";")[0]) for style, number in enumerate(formats))
    return {style: code.count("0") for style, code in masks if _ZERO_MASK.fullmatch(code) and code.count("0") > 1}


def _nodes(archive: zipfile.ZipFile, part: str, tag: str) -> list[ElementTree.Element]:
    if archive.getinfo(part).file_size > _SMALL_PART:
        return []
    # Entities were refused before, so there is none to expand.
    root = ElementTree.fromstring(archive.read(part))  # noqa: S314 - no entities, and never large
    return [node for node in root.iter() if node.tag.rpartition("}")[2] == tag]


def _attribute(node: ElementTree.Element, name: str) -> str:
    for key, value in node.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


@dataclass(frozen=True, slots=True)
class StoredCell:
    """A cell as the package stores it: row from 0, style number, formula and value as text."""

    row: int
    style: int
    formula: str
    value: str


def stored_cells(data: Bytes, part_name: str, column: int, tick: Tick) -> Iterator[StoredCell]:
    """The cells of one column (from 0) of a sheet's part that are numbers or formulas."""
    letters = column_letters(column).encode()
    cell = re.compile(rb'<c\b(?=[^>]*\br="' + letters + rb'(\d+)")([^>]*[^/])>(.*?)</c>', re.DOTALL)
    with data.open() as file, zipfile.ZipFile(file) as archive:
        rest = b""
        for piece in unpacked(file, archive.getinfo(part_name)):
            tick(Doing.READING, 0, 0, data.name)
            whole, found, rest = (rest + piece).rpartition(b"</c>")
            for match in cell.finditer(whole + found):
                if stored := _stored_cell(match):
                    yield stored


def _stored_cell(match: re.Match[bytes]) -> StoredCell | None:
    row, attributes, content = match.groups()
    formula = re.search(rb"<f\b[^>]*>(.*?)</f>", content, re.DOTALL)
    if formula is None and re.search(rb'\bt="(?:s|str|inlineStr|b|e|d)"', attributes):
        return None
    style = re.search(rb'\bs="(\d+)"', attributes)
    value = re.search(rb"<v\b[^>]*>(.*?)</v>", content, re.DOTALL)
    return StoredCell(
        int(row) - 1,
        int(style[1]) if style else 0,
        _plain(formula[1]) if formula else "",
        _plain(value[1]) if value else "",
    )


def _plain(text: bytes) -> str:
    plain = text.decode("utf-8", "replace")
    for entity, character in (("&quot;", '"'), ("&lt;", "<"), ("&gt;", ">"), ("&apos;", "'"), ("&amp;", "&")):
        plain = plain.replace(entity, character)
    return plain
