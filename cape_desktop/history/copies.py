"""Consistent copies of a history file, also of one that is in use."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from cape_desktop.atomic_file import beside, make_folder, put_in_place, told
from cape_desktop.problems import Problem, ProblemKind

PATIENCE_SECONDS: Final = 5.0
"""How long another program may hold the file before we say that it is in use."""


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Copies the database behind `connection` to the file `target`, replacing it wholly or not at all.

    Raises Problem or sqlite3.DatabaseError.
    """
    make_folder(target.parent)
    temporary = beside(target)
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
            pour(connection, copy)
        with told(target, placing=True):
            put_in_place(temporary, target, replace=True)
    finally:
        temporary.unlink(missing_ok=True)


def pour(source: sqlite3.Connection, target: sqlite3.Connection, patience: float = PATIENCE_SECONDS) -> None:
    """Replaces the content of one database by that of another in one transaction, also while others use them.

    Raises Problem(HISTORY_LOCKED) when either stays locked longer than `patience` seconds: SQLite's backup itself
    would wait for ever.
    """
    until = time.monotonic() + patience

    def watch(status: int, *_pages: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > until:
            raise Problem(ProblemKind.HISTORY_LOCKED)

    source.backup(target, progress=watch, sleep=0.05)
