"""The history's file, opened with care and shared by threads: many read at once, one changes; errors are problems."""

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
    """One connection that changes the file, and as many that read it as threads ask at the same time.

    Who reads waits for nobody but a change, and a change waits until nobody reads: SQLite itself would give up after a
    while. A thread that reads must not change anything before it is done.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, patience: float) -> None:
        self.path = path
        self._connection, self._patience = connection, patience
        self._turn = threading.Condition()
        self._readers = self._changes = 0  # under way; changes that wait count too, so that they come to their turn
        self._idle: list[sqlite3.Connection] = []
        self._is_closed = False

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
        return cls(path, connection, patience)

    def close(self) -> None:
        """Closes the file once nobody uses it; a second call does nothing."""
        with self._alone():
            self._is_closed = True
            for connection in (*self._idle, self._connection):
                connection.close()
            self._idle.clear()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection for queries that all see the same moment. Raises Problem."""
        with told(self.path), self._beside_others() as connection, _transaction(connection, "BEGIN"):
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection for changes that happen all or not at all. Raises Problem."""
        with told(self.path), self._alone() as connection, _transaction(connection, "BEGIN IMMEDIATE"):
            yield connection

    @contextlib.contextmanager
    def copying(self) -> Iterator[sqlite3.Connection]:
        """A connection outside of any transaction, as SQLite's backup wants it. Raises Problem."""
        with told(self.path), self._beside_others() as connection:
            yield connection

    @contextlib.contextmanager
    def _beside_others(self) -> Iterator[sqlite3.Connection]:
        with self._turn:
            self._turn.wait_for(lambda: not self._changes)
            connection = self._idle.pop() if self._idle else self._reader()
            self._readers += 1
        try:
            yield connection
        finally:
            with self._turn:
                self._readers -= 1
                self._idle.append(connection)
                self._turn.notify_all()

    @contextlib.contextmanager
    def _alone(self) -> Iterator[sqlite3.Connection]:
        with self._turn:
            self._changes += 1
            try:
                self._turn.wait_for(lambda: not self._readers)
                yield self._connection
            finally:
                self._changes -= 1
                self._turn.notify_all()

    def _reader(self) -> sqlite3.Connection:
        if self._is_closed:
            return self._connection  # which says so
        connection = sqlite3.connect(self.path, timeout=self._patience, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        return connection


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection, begin: str) -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
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
