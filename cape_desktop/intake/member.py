"""Bytes that stand in no file of the person's: a member of an archive, or a workbook written anew."""

from __future__ import annotations

import io
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from typing import Final

from cape_desktop.intake.table import BinaryHandle

_IN_MEMORY: Final = 16 * 1024**2


def unnamed_file() -> SpooledTemporaryFile[bytes]:
    """A file in memory, of more than 16 MB on the disk; whoever asks for it closes it."""
    return SpooledTemporaryFile(_IN_MEMORY)


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an archive, unpacked."""

    name: str
    held: SpooledTemporaryFile[bytes]

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

    def __init__(self, file: SpooledTemporaryFile[bytes]) -> None:
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
