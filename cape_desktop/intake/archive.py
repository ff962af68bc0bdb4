"""Zip archives with tables inside, as mail and download folders hold them."""

from __future__ import annotations

import io
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from cape_desktop.intake.delimited import DelimitedBook
from cape_desktop.intake.form import ZIP_FAULTS, Form, form_of
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note, Source
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

if TYPE_CHECKING:
    from cape_desktop.intake.table import BinaryHandle, Book, Bytes
    from cape_desktop.intake.workbook import WorkbookBook

_TABLES: Final = ("csv", "tsv", "txt", "tab", "xlsx", "xlsm", "xlsb", "xls", "ods")
_LARGEST: Final = 1024**3
_LARGEST_RATIO: Final = 250
_RATIO_FROM: Final = 64 * 1024**2
_IN_MEMORY: Final = 16 * 1024**2
_PIECE: Final = 1024**2


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive, unpacked."""

    name: str
    held: tempfile.SpooledTemporaryFile[bytes]

    def open(self) -> BinaryHandle:
        """A view from the first byte on; there is one position, so only one view is used at a time."""
        self.held.seek(0)
        return _View(self.held)

    def size(self) -> int:
        """Its bytes."""
        self.held.seek(0, io.SEEK_END)
        return self.held.tell()

    def close(self) -> None:
        """Lets go of the unpacked bytes."""
        self.held.close()


class _View(io.BufferedIOBase):
    """A handle whose closing leaves the file underneath open for the next reading."""

    def __init__(self, file: tempfile.SpooledTemporaryFile[bytes]) -> None:
        self._file = file

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """Bytes from the present position."""
        return self._file.read(-1 if size is None else size)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Moves the position."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """The present position."""
        return self._file.tell()


def open_archive(data: Bytes, source: Source, tick: Tick) -> Book:
    """Opens the table in an archive; with several, the largest. Raises Problem when there is none or it is a bomb."""
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if _may_be_table(m)]
            if not members:
                raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="an archive without a table in it")
            chosen = max(members, key=lambda member: member.file_size)
            if chosen.flag_bits & 1:
                raise Problem(ProblemKind.FILE_PROTECTED, name=data.name)
            member = Member(data.name, _unpack(archive, chosen, data.name, tick))
    except ZIP_FAULTS as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    try:
        book = _open_member(member, source, tick)
    except BaseException:
        member.close()
        raise
    others = [m.filename for m in members if m is not chosen]
    if others:
        book.notes = (*book.notes, Note(NoteId.OTHER_MEMBERS, {"count": len(others), "members": ", ".join(others[:5])}))
    return book


def _may_be_table(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    hidden = path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
    return not member.is_dir() and not hidden and path.suffix.lower().lstrip(".") in _TABLES


def _unpack(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, tick: Tick
) -> tempfile.SpooledTemporaryFile[bytes]:
    held: tempfile.SpooledTemporaryFile[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - kept open
    try:
        with archive.open(member) as packed:
            while piece := packed.read(_PIECE):
                held.write(piece)
                _refuse_bomb(held.tell(), member, name)
                tick(Doing.OPENING, held.tell(), member.file_size, name)
    except BaseException:
        held.close()
        raise
    return held


def _refuse_bomb(size: int, member: zipfile.ZipInfo, name: str) -> None:
    if size > _LARGEST or (size > _RATIO_FROM and size > member.compress_size * _LARGEST_RATIO):
        raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit="1 GB unpacked")


def _open_member(member: Member, source: Source, tick: Tick) -> DelimitedBook | WorkbookBook:
    from cape_desktop.intake.workbook import WorkbookBook

    form = form_of(member)
    if form is Form.TEXT:
        return DelimitedBook(member, source.choices, tick)
    if form in (Form.ZIP, Form.HTML):
        raise Problem(ProblemKind.NOT_A_TABLE, name=member.name, form="an archive within an archive")
    return WorkbookBook(member, form, tick)
