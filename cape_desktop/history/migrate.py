"""Brings a history file to the present form: numbered SQL, each applied in one transaction, after a backup copy."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cape_desktop.history.copies import copy_database
from cape_desktop.paths import beside
from cape_desktop.problems import Problem, ProblemKind

APPLICATION_ID: Final = 0x43415045  # "CAPE": tells a history from any other SQLite file
_FOLDER: Final = beside(__file__) / "migrations"


def migrations() -> tuple[Path, ...]:
    """The SQL files in order; file number N brings a history from version N - 1 to N."""
    return tuple(sorted(_FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")))


def newest_version() -> int:
    """The version of a history that this program writes."""
    return len(migrations())


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the history behind `connection`; 0 for an empty file."""
    return _pragma(connection, "user_version")


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Applies what is missing. The file is locked meanwhile, so that two programs cannot both do it.

    Raises Problem: HISTORY_NEWER, or HISTORY_DAMAGED for an SQLite file that is no history.
    """
    if _is_present(connection, path):
        return
    if version_of(connection):
        copy_database(connection, backup_before_migration(path, version_of(connection)))
    for number, script in enumerate(migrations(), start=1):
        with _immediate(connection):
            if version_of(connection) >= number:
                continue
            for statement in _statements(script.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise sqlite3.IntegrityError(f"{script.name} leaves rows that refer to nothing")


def backup_before_migration(path: Path, version: int) -> Path:
    """Where the copy of a history of this version goes before it is changed."""
    return path.with_name(f"{path.stem}-version-{version}{path.suffix}")


def _is_present(connection: sqlite3.Connection, path: Path) -> bool:
    version = version_of(connection)
    if version > newest_version():
        raise Problem(ProblemKind.HISTORY_NEWER, name=path.name)
    has_tables = connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None
    if has_tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise Problem(ProblemKind.HISTORY_DAMAGED, name=path.name)
    return version == newest_version()


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value


@contextlib.contextmanager
def _immediate(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit before it begins."""
    statement = ""
    for piece in re.split("(?<=;)", script):  # one in a text or comment does not make a statement complete
        statement += piece
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
