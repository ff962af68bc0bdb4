"""The one connection to the history's file: opened with care, shared by threads, its errors told as problems."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cape_desktop.atomic_file import make_folder
from cape_desktop.history.copies import PATIENCE_SECONDS
from cape_desktop.history.migrate import migrate
from cape_desktop.problems import Problem, ProblemKind

_PROBLEMS: Final = {
    sqlite3.SQLITE_BUSY: ProblemKind.HISTORY_LOCKED,
    sqlite3.SQLITE_LOCKED: ProblemKind.HISTORY_LOCKED,
    sqlite3.SQLITE_CORRUPT: ProblemKind.HISTORY_DAMAGED,
    sqlite3.SQLITE_NOTADB: ProblemKind.HISTORY_DAMAGED,
    sqlite3.SQLITE_FULL: ProblemKind.DISK_FULL,
    sqlite3.SQLITE_READONLY: ProblemKind.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: ProblemKind.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: ProblemKind.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: ProblemKind.NOT_WRITTEN,
}


class Database:
    """A connection that any thread may use, one at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def open(cls, path: Path, patience: float = PATIENCE_SECONDS) -> Database:
        """Opens or creates the file and brings it to the present form, after a backup copy of an older one.

        Raises Problem: HISTORY_NEWER, HISTORY_DAMAGED, HISTORY_LOCKED, FOLDER_NOT_WRITABLE, DISK_FULL.
        """
        with told(path):
            make_folder(path.parent)
            connection = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
            try:
                _prepare(connection)
                migrate(connection, path)
                connection.execute("PRAGMA foreign_keys = ON")
            except BaseException:
                connection.close()
                raise
        return cls(path, connection)

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        with self._lock:
            self._connection.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, for queries that all see the same moment. Raises Problem."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection, for changes that happen all or not at all. Raises Problem."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    @contextlib.contextmanager
    def copying(self) -> Iterator[sqlite3.Connection]:
        """The connection outside of any transaction, as SQLite's backup wants it. Raises Problem."""
        with self._lock, told(self.path):
            yield self._connection

    @contextlib.contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._lock, told(self.path):
            connection = self._connection
            connection.execute(begin)
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise


def _prepare(connection: sqlite3.Connection) -> None:
    """A rollback journal, since a write-ahead log fails on network folders and leaves two more files to copy.

    EXTRA is FULL and also writes the folder to the disk when the journal goes: what was saved survives a power cut.
    Deleted rows are overwritten: importer numbers may be social security numbers.
    """
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """What SQLite says of the file at `path`, as a problem; faults of ours pass through."""
    try:
        yield
    except sqlite3.DatabaseError as fault:
        code = getattr(fault, "sqlite_errorcode", None)
        kind = None if code is None else _PROBLEMS.get(code & 0xFF)
        if kind is None:
            raise
        name = str(path.parent) if kind is ProblemKind.FOLDER_NOT_WRITABLE else path.name
        raise Problem(kind, name=name) from fault
