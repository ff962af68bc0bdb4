"""A chosen file or paste becomes a Source, and a Source an open Book of tables."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from cape_desktop.intake.form import Form, form_of
from cape_desktop.intake.source import Choices, Source
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent

if TYPE_CHECKING:
    from cape_desktop.intake.table import Book, Bytes

LARGEST_FILE = 2 * 1024**3
_PIECE = 1024 * 1024


def source_from_path(path: Path, tick: Tick = silent) -> Source:
    """The file at `path` as a source: name, size in bytes and SHA-256. Raises Problem when it cannot be opened."""
    name = path.name
    try:
        if path.is_dir():
            raise Problem(ProblemKind.NOT_A_TABLE, name=name, form="a folder")
        size = path.stat().st_size
        if size == 0:
            raise Problem(ProblemKind.FILE_EMPTY, name=name)
        if size > LARGEST_FILE:
            raise Problem(ProblemKind.FILE_TOO_LARGE, name=name, limit="2 GB")
        digest = hashlib.sha256()
        with path.open("rb") as file:
            done = 0
            while piece := file.read(_PIECE):
                digest.update(piece)
                done += len(piece)
                tick(Doing.OPENING, done, size, name)
    except OSError as error:
        raise problem_of(error, name) from error
    return Source(str(path), name, digest.hexdigest(), size, original=str(path))


def source_from_text(text: str, name: str, folder: Path) -> Source:
    """A paste as a source: the text is stored in `folder` as UTF-8 under its hash. Raises Problem."""
    data = text.encode("utf-8", "replace")
    if not text.strip():
        raise Problem(ProblemKind.FILE_EMPTY, name=name)
    digest = hashlib.sha256(data).hexdigest()
    path = folder / f"{digest}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as error:
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder)) from error
    return Source(str(path), name, digest, len(data))


def problem_of(error: OSError, name: str) -> Problem:
    """What an error of the operating system means for somebody who chose a file."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem(ProblemKind.FILE_GONE, name=name)
    if isinstance(error, PermissionError):
        return Problem(ProblemKind.FILE_LOCKED, name=name)
    return Problem(ProblemKind.NOT_READABLE, name=name)


@dataclass(frozen=True, slots=True)
class FileBytes:
    """The bytes of a source where they lie on the disk."""

    path: Path
    name: str

    def open(self) -> IO[bytes]:
        """A fresh handle at the first byte."""
        return self.path.open("rb")

    def size(self) -> int:
        """Their number."""
        return self.path.stat().st_size

    def close(self) -> None:
        """Nothing is held between readings."""


def open_book(source: Source, tick: Tick = silent) -> Book:
    """Opens a source for reading by what its bytes are, whatever its name says. Raises Problem, lets Cancelled pass."""
    data = FileBytes(Path(source.path), source.name)
    try:
        form = form_of(data)
        if form is Form.ZIP:
            from cape_desktop.intake.archive import open_archive

            return open_archive(data, source, tick)
        return book_of(data, form, source.choices, tick)
    except OSError as error:
        raise problem_of(error, source.name) from error


def book_of(data: Bytes, form: Form, choices: Choices, tick: Tick) -> Book:
    """The tables in bytes of any form but an archive; each reader is loaded when its form is met. Raises Problem."""
    if form is Form.TEXT:
        from cape_desktop.intake.delimited import DelimitedBook

        return DelimitedBook(data, choices, tick)
    if form is Form.HTML:
        from cape_desktop.intake.web_page import WebPageBook

        return WebPageBook(data, tick)
    if form is Form.XML:
        from cape_desktop.intake.xml_workbook import XmlWorkbookBook

        return XmlWorkbookBook(data, tick)
    from cape_desktop.intake.workbook import WorkbookBook

    if form is Form.FODS:
        from cape_desktop.intake.flat_document import packed

        package = packed(data)
        try:
            return WorkbookBook(package, Form.ODS, tick)
        except BaseException:
            package.close()
            raise
    return WorkbookBook(data, form, tick)
