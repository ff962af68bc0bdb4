"""A program killed in the middle of saving or restoring leaves a history that is either before or after."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import cape_desktop
from cape_desktop.history.backup import back_up
from cape_desktop.history.store import Store
from tests.history.kept import kept_entry, number, opened, preparation, upload_file
from tests.history.killed_saver import ENTRIES

KILLS = 12
ROOT = Path(cape_desktop.__file__).parent.parent
CHANCE = random.Random(7)


def test_that_a_kill_in_the_middle_of_saving_leaves_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    journals = 0
    for _ in range(KILLS):
        _run_until_killed("tests.history.killed_saver", str(path))
        journals += path.with_name(f"{path.name}-journal").exists()
        _assert_whole(path)
    assert journals, "no kill hit the middle of a transaction: the test proved nothing"


def test_that_a_kill_in_the_middle_of_restoring_leaves_the_one_history_or_the_other(tmp_path: Path) -> None:
    archives = [_backup_of(tmp_path / name, entries) for name, entries in (("one", 900), ("two", 1100))]
    path = tmp_path / "data" / "history.sqlite3"
    hits = 0
    for _ in range(KILLS):
        _run_until_killed("tests.history.killed_restorer", str(path.parent), *map(str, archives))
        hits += any(path.parent.glob(".restoring-*"))
        with Store.open(path) as store:
            assert sorted(row.entries for row in store.declarations()) in ([], [900], [1100])
            assert len(store.declared()) in (0, 900, 1100)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert hits, "no kill hit the middle of a restore: the test proved nothing"


def _backup_of(folder: Path, entries: int) -> Path:
    numbers = [number(count) for count in range(entries)]
    with opened(folder) as store:
        store.save_declarations(preparation(kept_entry(one) for one in numbers), (upload_file(numbers),), None)
        back_up(store, folder / "backup.zip")
    return folder / "backup.zip"


def _run_until_killed(module: str, *arguments: str) -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        time.sleep(CHANCE.uniform(0, 0.1))
        program.kill()


def _assert_whole(path: Path) -> None:
    with Store.open(path) as store:
        rows = store.declarations()
        assert len(rows) % 3 == 0
        assert {row.entries for row in rows} <= {500}
        for row in rows[:1]:
            whole = store.declaration(row.id)
            assert len(whole.preparation.entries) == ENTRIES
            assert len(whole.file.numbers) == 500
        assert {draft.page for draft in store.drafts()} <= {"save"}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
        (preparations,) = connection.execute("SELECT count(*) FROM preparations").fetchone()
    assert preparations == len(rows) // 3
