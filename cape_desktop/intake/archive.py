"""Zip archives with tables inside, as mail and download folders hold them."""

from __future__ import annotations

import zipfile
from pathlib import PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Final

from cape_desktop.intake.form import ZIP_FAULTS, Form, form_of
from cape_desktop.intake.member import Member, unnamed_file
from cape_desktop.intake.source import Note, Source
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick

if TYPE_CHECKING:
    from cape_desktop.intake.table import Book, Bytes, Table

_TABLES: Final = ("csv", "tsv", "txt", "tab", "xlsx", "xlsm", "xlsb", "xls", "ods", "fods")
_LARGEST: Final = 1024**3
_LARGEST_RATIO: Final = 250
_RATIO_FROM: Final = 64 * 1024**2
_PIECE: Final = 1024**2


class ArchiveBook:
    """Several tables of one archive, each a sheet under its file name; unpacked when asked for, kept until closed."""

    hidden: frozenset[str] = frozenset()
    notes: tuple[Note, ...] = ()
    packed = True

    def __init__(self, data: Bytes, members: list[zipfile.ZipInfo], source: Source) -> None:
        self._data, self._source = data, source
        self._members = {member.filename: member for member in members}
        self._books: dict[str, Book] = {}
        self._shown = ""
        self.sheets = tuple(self._members)

    @property
    def encoding(self) -> str:
        """Of the table last asked for."""
        return self._books[self._shown].encoding if self._shown else ""

    @property
    def separator(self) -> str:
        """Of the table last asked for."""
        return self._books[self._shown].separator if self._shown else ""

    def table(self, sheet: str, tick: Tick) -> Table:
        """The table of one file; of a workbook its report, or its first sheet."""
        if sheet not in self._members:
            raise Problem(ProblemKind.SHEET_MISSING, name=self._data.name, sheet=sheet, sheets=", ".join(self.sheets))
        if sheet not in self._books:
            self._books[sheet] = _unpacked_book(self._data, self._members[sheet], self._source, tick)
        book = self._books[sheet]
        self._shown = sheet
        report = next((name for name in book.sheets if name.casefold() == "main report"), book.sheets[0])
        return book.table(report, tick)

    def close(self) -> None:
        """Lets go of all that was unpacked."""
        self._shown = ""
        while self._books:
            self._books.popitem()[1].close()


def open_archive(data: Bytes, source: Source, tick: Tick) -> Book:
    """Opens the tables in an archive. Raises Problem when there is none, it is locked, or it is a bomb."""
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if _may_be_table(m)]
    except ZIP_FAULTS as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    if not members:
        raise Problem(ProblemKind.NOT_A_TABLE, name=data.name, form="an archive without a table in it")
    if len({member.filename for member in members}) > 1:
        return ArchiveBook(data, members, source)
    return _unpacked_book(data, members[0], source, tick)


def _unpacked_book(data: Bytes, chosen: zipfile.ZipInfo, source: Source, tick: Tick) -> Book:
    if chosen.flag_bits & 1:
        raise Problem(ProblemKind.FILE_PROTECTED, name=data.name)
    try:
        with data.open() as file, zipfile.ZipFile(file) as archive:
            member = Member(data.name, _unpack(archive, chosen, data.name, tick))
    except ZIP_FAULTS as error:
        raise Problem(ProblemKind.FILE_DAMAGED, name=data.name) from error
    except OSError as error:
        # A damaged directory sends the reader to places that do not exist.
        raise Problem(ProblemKind.NOT_READABLE, name=data.name) from error
    try:
        return _open_member(member, source, tick)
    except BaseException:
        member.close()
        raise


def _may_be_table(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    hidden = path.name.startswith((".", "~$")) or "__MACOSX" in path.parts
    return path.suffix.lower().lstrip(".") in _TABLES and not hidden and not member.is_dir()


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, tick: Tick) -> SpooledTemporaryFile[bytes]:
    held = unnamed_file()
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


def _open_member(member: Member, source: Source, tick: Tick) -> Book:
    from cape_desktop.intake.opening import book_of

    form = form_of(member)
    if form is Form.ZIP:
        raise Problem(ProblemKind.NOT_A_TABLE, name=member.name, form="an archive within an archive")
    return book_of(member, form, source.choices, tick)
