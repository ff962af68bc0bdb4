"""Histories of version 1, as the first program left them.

`files/version-1.sql` is the dump of such a history; it is never made anew, so that every later program proves itself
on what people have.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.history.migrate import migrations
from cape_desktop.history.records import DeclarationState
from cape_desktop.history.store import Store

VERSION_1 = Path(__file__).with_name("files") / "version-1.sql"
NUMBERS = ("ABC00000010", "ABC00000028")


@pytest.fixture
def history(tmp_path: Path) -> Path:
    path = tmp_path / "history.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(VERSION_1.read_text(encoding="utf-8"))
    return path


def test_that_the_dump_is_what_the_first_migration_makes(history: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite3"
    with closing(sqlite3.connect(fresh)) as connection:
        connection.executescript(migrations()[0].read_text(encoding="utf-8"))
    assert _tables(history) == _tables(fresh)


def _tables(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql <> '' ORDER BY name").fetchall()


def test_that_everything_in_a_history_of_version_1_is_there(history: Path) -> None:
    with Store.open(history) as store:
        (importer,) = store.importers()
        assert importer == Importer("Muster Imports", "12-3456789", Role.BROKER, ("ABC",), True, 1)
        assert store.readiness(1) == {"ach": Answer(ItemState.DONE, date(2026, 11, 20), "by phone")}
        (draft,) = store.drafts()
        assert (draft.title, draft.page, draft.inputs) == ("list.csv", "check", '{"sources":[]}')
        (row,) = store.declarations()
        assert (row.importer_id, row.entries, row.duty_cents, row.state) == (1, 2, 40_000, DeclarationState.UPLOADED)
        whole = store.declaration(row.id)
        assert whole.file.numbers == NUMBERS
        assert whole.file.data == b"Entry Number\r\nABC00000010\r\nABC00000028\r\n"
        assert [entry.chosen for entry in whole.preparation.entries] == [True, True, False]
        kept = whole.preparation
        assert (len(kept.sources), len(kept.changes), len(kept.set_aside)) == (1, 1, 1)
        assert set(store.declared()) == set(NUMBERS)
        assert store.mapping("f00d") is not None
