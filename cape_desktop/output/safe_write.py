"""Saves files for the person: whole, proved by reading them back, never over an existing file in silence."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

from cape_desktop.atomic_file import beside, put_in_place, sync_folder, told
from cape_desktop.problems import Problem, ProblemKind


def write_safely(target: Path, data: bytes, replace: bool) -> None:
    """Writes `data` to `target` and proves it; see `write_all_safely`."""
    write_all_safely({target: data}, replace)


def write_all_safely(files: Mapping[Path, bytes], replace: bool) -> None:
    """Writes all files or none, flushed to the disk and read back.

    Without `replace` an existing target raises Problem(FILE_EXISTS) and is not touched. Raises Problem:
    FOLDER_NOT_WRITABLE, FILE_EXISTS, DISK_FULL, FILE_LOCKED (open elsewhere), PROOF_FAILED, NOT_WRITTEN; what was
    there before is there again.
    """
    with contextlib.ExitStack() as cleaning:
        staged = [(target, _staged(target, data, replace, cleaning)) for target, data in files.items()]
        with contextlib.ExitStack() as undoing:
            for target, temporary in staged:
                _put_in_place(temporary, target, replace, undoing, cleaning)
            for target, data in files.items():
                _prove(target, target, data)
            undoing.pop_all()


def _staged(target: Path, data: bytes, replace: bool, cleaning: contextlib.ExitStack) -> Path:
    """A proved file with these bytes beside its target, removed at the end unless it took the target's name."""
    if not replace and os.path.lexists(target):
        raise Problem(ProblemKind.FILE_EXISTS, name=target.name)
    temporary = beside(target)
    with told(target):
        file = temporary.open("xb")
        cleaning.callback(temporary.unlink, missing_ok=True)
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    _prove(temporary, target, data)
    return temporary


def _put_in_place(
    temporary: Path, target: Path, replace: bool, undoing: contextlib.ExitStack, cleaning: contextlib.ExitStack
) -> None:
    """Gives the file its name; `undoing` then takes it away again or brings back what it replaced."""
    with told(target, placing=True):
        if replace and target.exists():
            former = _staged(target, target.read_bytes(), True, cleaning)
            put_in_place(temporary, target, replace=True)
            undoing.callback(put_in_place, former, target, replace=True)
        else:
            put_in_place(temporary, target, replace=False)
            undoing.callback(sync_folder, target.parent)
            undoing.callback(target.unlink, missing_ok=True)


def _prove(path: Path, target: Path, data: bytes) -> None:
    """Raises Problem(PROOF_FAILED) unless `path` reads back as `data`."""
    try:
        same = path.read_bytes() == data
    except OSError:
        same = False
    if not same:
        raise Problem(ProblemKind.PROOF_FAILED, name=target.name)
