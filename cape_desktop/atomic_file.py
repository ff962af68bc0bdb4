"""Files that appear whole or not at all: written beside their target, flushed to the disk, then put in place."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from cape_desktop.problems import Problem, ProblemKind

_NO_LINKS: Final = {errno.EPERM, errno.EACCES, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EMLINK}
"""What file systems without hard links (FAT, some network shares) answer to a link."""


_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED_FOLDER: Final = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR}


@contextlib.contextmanager
def told(target: Path, *, placing: bool = False) -> Iterator[None]:
    """What the system says to writing `target`, as a problem: FILE_EXISTS, DISK_FULL, FOLDER_NOT_WRITABLE, NOT_WRITTEN.

    When a finished file is given its name (`placing`) and only the name is refused, the one who holds an older file
    of that name has it open: FILE_LOCKED.
    """
    try:
        yield
    except OSError as fault:
        if isinstance(fault, FileExistsError):
            raise Problem(ProblemKind.FILE_EXISTS, name=target.name) from fault
        if fault.errno in _FULL:
            raise Problem(ProblemKind.DISK_FULL, name=target.name) from fault
        if placing and isinstance(fault, PermissionError) and target.exists():
            raise Problem(ProblemKind.FILE_LOCKED, name=target.name) from fault
        if fault.errno in _CLOSED_FOLDER:
            raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(target.parent)) from fault
        raise Problem(ProblemKind.NOT_WRITTEN, name=target.name) from fault


def make_folder(folder: Path) -> None:
    """Makes a folder that only the person may look into, with its parents. Raises Problem(FOLDER_NOT_WRITABLE)."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder)) from fault


def opened_to_read(path: Path) -> BinaryIO:
    """The file at `path`, open. Raises Problem: FILE_GONE, or FILE_LOCKED for whatever else keeps it shut."""
    try:
        return path.open("rb")
    except FileNotFoundError:
        raise Problem(ProblemKind.FILE_GONE, name=path.name) from None
    except OSError as fault:
        raise Problem(ProblemKind.FILE_LOCKED, name=path.name) from fault


@contextlib.contextmanager
def written_whole(target: Path, *, replace: bool) -> Iterator[BinaryIO]:
    """A file to write to that becomes `target` when the block ends well; else nothing of it remains.

    Without `replace` an existing target raises FileExistsError and keeps its bytes, also when it appears at the last
    moment. Raises OSError.
    """
    temporary = beside(target)
    try:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        put_in_place(temporary, target, replace=replace)
    finally:
        temporary.unlink(missing_ok=True)


def replace_with(target: Path, data: bytes) -> None:
    """Makes `data` the whole content of `target`, old or new. Raises OSError."""
    with written_whole(target, replace=True) as file:
        file.write(data)


def beside(target: Path) -> Path:
    """An unused name in the folder of `target`, hidden where a leading dot hides."""
    return target.with_name(f".{target.name[:40]}.{secrets.token_hex(4)}.part")


def put_in_place(temporary: Path, target: Path, *, replace: bool) -> None:
    """Gives the finished file `temporary` the name `target` and has the folder written to the disk.

    Without `replace` an existing target raises FileExistsError, without a moment in which it could be lost; the
    temporary name may then remain beside the new one, for the caller to remove.
    """
    if replace:
        temporary.replace(target)
    elif os.name == "nt":
        temporary.rename(target)
    else:
        _link(temporary, target)
    sync_folder(target.parent)


def _link(temporary: Path, target: Path) -> None:
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError as fault:
        if fault.errno not in _NO_LINKS:
            raise
        _reserve_and_replace(temporary, target)


def _reserve_and_replace(temporary: Path, target: Path) -> None:
    """Without links: an empty file that only we can have created holds the name until ours takes it."""
    with target.open("xb"):
        pass
    try:
        temporary.replace(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Has the names in a folder written to the disk, where the system can do that."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
