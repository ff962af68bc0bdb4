"""Bringing older histories to the present form."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from cape_desktop.domain.importer import Importer
from cape_desktop.history import migrate
from cape_desktop.history.copies import copy_database
from cape_desktop.history.migrate import migrations, newest_version, version_of
from tests.history.kept import opened, save

HISTORY = "history.sqlite3"
AddMigration = Callable[[str], None]


@pytest.fixture
def add_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AddMigration:
    """Lets the program have one migration more."""

    def add(sql: str) -> None:
        script = tmp_path / f"{newest_version() + 1:04d}_more.sql"
        script.write_text(sql, encoding="utf-8")
        scripts = (*migrations(), script)
        monkeypatch.setattr(migrate, "migrations", lambda: scripts)

    return add


def test_that_migrations_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in migrations()]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


def test_that_every_table_checks_the_types_of_its_values() -> None:
    for script in migrations():
        tables = re.findall(r"CREATE TABLE [^;]*;", script.read_text(encoding="utf-8"))
        assert tables or script is not migrations()[0]
        assert all(re.search(r"\) STRICT(, WITHOUT ROWID)?;$", table) for table in tables)


def test_that_an_older_history_is_copied_and_then_changed(tmp_path: Path, add_migration: AddMigration) -> None:
    with opened(tmp_path) as store:
        save(store, 1)
    version = newest_version()
    add_migration("-- one; more\nCREATE TABLE results (number TEXT) STRICT;\nINSERT INTO results VALUES ('a;b');\n")
    with opened(tmp_path) as store:
        assert len(store.declarations()) == 1
    with closing(sqlite3.connect(tmp_path / HISTORY)) as connection:
        assert version_of(connection) == version + 1
        assert connection.execute("SELECT * FROM results").fetchall() == [("a;b",)]
    with closing(sqlite3.connect(tmp_path / f"history-version-{version}.sqlite3")) as connection:
        assert version_of(connection) == version
        assert connection.execute("SELECT count(*) FROM declarations").fetchone() == (1,)


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("CREATE TABLE results (number TEXT) STRICT; SELECT wrong FROM nowhere;", "no such table"),
        ("CREATE TABLE results (number TEXT) STRICT; DELETE FROM preparations;", "refer to nothing"),
    ],
)
def test_that_a_migration_that_fails_changes_nothing(
    tmp_path: Path, add_migration: AddMigration, sql: str, reason: str
) -> None:
    with opened(tmp_path) as store:
        save(store, 1)
    before = (tmp_path / HISTORY).read_bytes()
    add_migration(sql)
    with pytest.raises(sqlite3.Error, match=reason):
        opened(tmp_path)
    assert (tmp_path / HISTORY).read_bytes() == before


def test_that_a_history_that_another_program_just_migrated_is_not_migrated_twice(
    tmp_path: Path, add_migration: AddMigration, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(tmp_path).close()
    add_migration("CREATE TABLE results (number TEXT) STRICT;")
    path = tmp_path / HISTORY

    def copy_while_another_migrates(connection: sqlite3.Connection, target: Path) -> None:
        monkeypatch.setattr(migrate, "copy_database", copy_database)
        opened(tmp_path).close()
        copy_database(connection, target)

    monkeypatch.setattr(migrate, "copy_database", copy_while_another_migrates)
    with opened(tmp_path) as store:
        assert store.save_importer(Importer("Acme")).id == 1
    with closing(sqlite3.connect(path)) as connection:
        assert version_of(connection) == newest_version()
