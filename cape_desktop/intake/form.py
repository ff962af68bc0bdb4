"""What the bytes of a file are, told from the bytes alone: a workbook, a table as text, or no table at all."""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from enum import StrEnum
from typing import Final

from cape_desktop.intake.table import Bytes
from cape_desktop.problems import Problem, ProblemKind


class Form(StrEnum):
    """The forms that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    FODS = "fods"
    XML = "xml"
    ZIP = "zip"
    TEXT = "text"
    HTML = "html"


ZIP_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""All that reading a damaged archive raises, beside errors of the operating system."""
_HEAD: Final = 8192
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS: Final = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"{\\rtf", "a text document"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b", "an archive"),
    (b"MZ", "a program"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"PAR1", "a database file"),
    (b"ID;P", "a SYLK file; open it in Excel and save it as .xlsx"),
)
_MARKUP: Final = re.compile(
    rb"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|meta|table|body|style|div)\b", re.IGNORECASE | re.DOTALL
)
_STREAMS: Final = {
    "EncryptedPackage": ProblemKind.FILE_PROTECTED,
    "WordDocument": ProblemKind.NOT_A_TABLE,
    "PowerPoint Document": ProblemKind.NOT_A_TABLE,
    "__properties_version1.0": ProblemKind.NOT_A_TABLE,
}


def form_of(data: Bytes) -> Form:
    """The form of a file; raises Problem for an empty file and for every form that is no table."""
    with data.open() as file:
        head = file.read(_HEAD)
    if not head:
        raise Problem(ProblemKind.FILE_EMPTY, name=data.name)
    if head.startswith(b"PK"):
        return _form_of_zip(data)
    if head.startswith(_OLE):
        return _form_of_ole(data)
    for magic, form in _OTHERS:
        if head.startswith(magic):
            raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form=form)
    return _form_of_text(data, head)


def _form_of_zip(data: Bytes) -> Form:
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            kind = _first_bytes(archive, "mimetype") if "mimetype" in names else b""
    except ZIP_FAULTS as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    lower = {name.lower().replace("\\", "/") for name in names}
    if "xl/workbook.xml" in lower:
        return Form.XLSX
    if "xl/workbook.bin" in lower:
        return Form.XLSB
    if b"opendocument.spreadsheet" in kind:
        return Form.ODS
    if any(name.startswith("word/") for name in lower) or b"opendocument.text" in kind:
        raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a Word document")
    if any(name.startswith("ppt/") for name in lower):
        raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a presentation")
    if any(name.endswith(".iwa") for name in lower):
        raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a Numbers document of Apple; export it as CSV")
    if not names:
        raise Problem(ProblemKind.FILE_EMPTY, name=data.name)
    if "[content_types].xml" in lower:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name)
    return Form.ZIP


def _first_bytes(archive: zipfile.ZipFile, member: str) -> bytes:
    with archive.open(member) as file:
        return file.read(100)


def _form_of_ole(data: Bytes) -> Form:
    # The directory of the compound file names its streams in UTF-16; it may lie anywhere in the file.
    with data.open() as file:
        content = file.read(64 * 1024 * 1024)
    for stream, kind in _STREAMS.items():
        if stream.encode("utf-16-le") in content:
            form = "an e-mail" if stream.startswith("__") else "a document"
            raise Problem(kind, name=data.name, form=form)
    return Form.XLS


def _form_of_text(data: Bytes, head: bytes) -> Form:
    plain = head
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        plain = head.decode("utf-16", "ignore").encode("utf-8", "ignore")
    plain = plain.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(plain):
        return Form.HTML
    if plain.lstrip().startswith(b"<?xml") or plain.lstrip().startswith(b"<"):
        return _form_of_xml(data, plain)
    if plain.lstrip()[:1] == b"{":
        raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="a JSON file")
    # Old workbooks of Excel 2 to 4 and other binaries: control characters no text has. Lone zero bytes are dropped.
    if head[:2] not in (b"\xff\xfe", b"\xfe\xff") and not utf16_without_mark(head):
        filled = head.rstrip(b"\0")
        strange = sum(byte < 9 or 13 < byte < 32 for byte in filled) - filled.count(0)
        if strange > len(head) // 50 or filled.count(0) > len(filled) // 5:
            raise Problem(ProblemKind.NOT_READABLE, name=data.name)
    return Form.TEXT


def _form_of_xml(data: Bytes, head: bytes) -> Form:
    if b"urn:schemas-microsoft-com:office:spreadsheet" in head and b"<html" not in head.lower():
        return Form.XML
    if b"office:document" in head and b"opendocument.spreadsheet" in head:
        return Form.FODS
    if b"<html" in head.lower():
        return Form.HTML
    raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="an XML file; save it in Excel as .xlsx")


def utf16_without_mark(head: bytes) -> str:
    """`utf-16-le` or `utf-16-be` when every second byte is mostly zero, as in such text without its mark; else ""."""
    filled = head.rstrip(b"\0")
    half = max(len(filled) // 2, 1)
    low, high = filled[1::2].count(0), filled[0::2].count(0)
    if max(low, high) < half * 0.3 or min(low, high) > half * 0.1:
        return ""
    return "utf-16-le" if low >= high else "utf-16-be"
