"""Histories of version 2, as the program left them that first took in what CBP sent back.

`files/version-2.sql` is the dump of such a history, which had been of version 1 before; it is never made anew.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cape_desktop.domain.refunds import RefundState
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.history.migrate import migrations
from cape_desktop.history.records import DeclarationState
from cape_desktop.history.store import Store

FILES = Path(__file__).with_name("files")
ACCEPTED, REFUSED, STRANGER = "ABC00000010", "ABC00000028", "XYZ90000016"


def restored(path: Path, version: int) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FILES / f"version-{version}.sql").read_text(encoding="utf-8"))
    return path


@pytest.fixture
def history(tmp_path: Path) -> Path:
    return restored(tmp_path / "history.sqlite3", 2)


def tables(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql <> '' ORDER BY name").fetchall()


def test_that_the_dump_is_what_the_first_two_migrations_make(history: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.sqlite3"
    with closing(sqlite3.connect(fresh)) as connection:
        for script in migrations()[:2]:
            connection.executescript(script.read_text(encoding="utf-8"))
    assert tables(history) == tables(fresh)


def test_that_a_history_of_version_1_becomes_one_like_it(history: Path, tmp_path: Path) -> None:
    older = restored(tmp_path / "older.sqlite3", 1)
    with Store.open(older) as store:
        assert store.imports() == ()
        assert store.declarations()[0].state is DeclarationState.UPLOADED
    with Store.open(history):
        pass
    assert tables(older) == tables(history)


def test_that_everything_in_a_history_of_version_2_is_there(history: Path) -> None:
    with Store.open(history) as store:
        (row,) = store.declarations()
        assert (row.state, row.claim_number) == (DeclarationState.PAID, "100000241223")
        standings = {one.number: (one.verdict, one.message) for one in store.standings(row.id)}
        assert standings == {ACCEPTED: (Verdict.UPDATED, ""), REFUSED: (Verdict.REFUSED, "PROTEST ON ENTRY")}
        assert [(one.kind, one.batch, one.unread) for one in store.imports()] == [
            (ResultKind.CLAIM_DETAILS, 1, ("1.23E+10",)),
            (ResultKind.REV615, 2, ()),
        ]
        (said,) = store.refunds()[ACCEPTED]
        assert (said.refund.principal_cents, said.refund.interest_cents) == (20_000, 800)
        assert (said.refund.state, said.refund.payment) == (RefundState.ISSUED, "T-9")
        assert store.liquidations() == {REFUSED: date(2026, 10, 1)}
        assert [one.result.status for one in store.said(STRANGER)] == ["Pondered"]
        assert (store.declared()[REFUSED].refused_on, store.declared()[ACCEPTED].accepted_on) == (row.name, row.name)


def test_that_a_step_of_a_history_of_version_2_can_be_taken_back(history: Path) -> None:
    with Store.open(history) as store:
        assert store.undo_import(1)
        assert store.undo_import(2)
        assert (store.standings(), store.refunds(), store.imports()) == ((), {}, ())
        assert store.declarations()[0].state is DeclarationState.UPLOADED
