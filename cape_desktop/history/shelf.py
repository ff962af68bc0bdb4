"""Copies of the files that entries came from, each once under its hash, beside the history."""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cape_desktop.atomic_file import make_folder, opened_to_read, told, written_whole
from cape_desktop.problems import Problem, ProblemKind

FOLDER: Final = "sources"
_FRESH: Final = timedelta(days=1)
"""A copy this young may belong to a draft that is about to be kept."""
_CHUNK: Final = 1 << 20


def keep(folder: Path, path: Path, sha256: str) -> Path:
    """Copies the file at `path` into `folder` unless its bytes are there already; gives the path of the copy.

    Raises Problem: FILE_GONE (also when the file is no longer what `sha256` says), FILE_LOCKED, DISK_FULL,
    FOLDER_NOT_WRITABLE, NOT_WRITTEN.
    """
    suffix = path.suffix.lower()
    copy = folder / (sha256 + (suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""))
    if copy.is_file():
        copy.touch()
        return copy
    source = opened_to_read(path)
    make_folder(folder)
    with told(copy), source, written_whole(copy, replace=True) as target:
        hashed = hashlib.sha256()
        while chunk := source.read(_CHUNK):
            hashed.update(chunk)
            target.write(chunk)
        if hashed.hexdigest() != sha256:
            raise Problem(ProblemKind.FILE_GONE, name=path.name)
    return copy


def find(folder: Path, sha256: str) -> Path | None:
    """The copy of the file with this hash, None when there is none."""
    return next((path for path in _copies(folder) if path.stem == sha256), None)


def prune(folder: Path, still_used: Iterable[str], now: datetime) -> int:
    """Deletes the copies whose hash occurs in none of the texts, unless they are fresh; gives how many."""
    texts = tuple(still_used)
    pruned = 0
    for path in _copies(folder):
        age = now.timestamp() - path.stat().st_mtime
        if age > _FRESH.total_seconds() and not any(path.stem in text for text in texts):
            path.unlink(missing_ok=True)
            pruned += 1
    return pruned


def drop(folder: Path, named_before: Iterable[str], named_still: Iterable[str]) -> None:
    """Deletes the copies whose hash occurs in the first texts and in none of the others, however fresh they are.

    A copy that another program has open stays until it is pruned.
    """
    before, still = tuple(named_before), tuple(named_still)
    for path in _copies(folder):
        if any(path.stem in text for text in before) and not any(path.stem in text for text in still):
            with contextlib.suppress(OSError):
                path.unlink()


def _copies(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if re.fullmatch(r"[0-9a-f]{64}", path.stem))
