"""Opening the history's file, and what is told when that fails."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from cape_desktop.domain.importer import Importer
from cape_desktop.history.migrate import newest_version
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import kept_entry, number, opened, preparation, save, upload_file

HISTORY = "history.sqlite3"


def test_that_a_new_history_is_made_with_its_folder_for_the_person_alone(tmp_path: Path) -> None:
    folder = tmp_path / "ñ 1" / "data"
    with opened(folder) as store:
        assert store.importers() == ()
    assert [path.name for path in folder.iterdir()] == [HISTORY]
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_that_moments_are_local_time_with_offset_when_no_clock_is_given(tmp_path: Path) -> None:
    before = datetime.now().astimezone().replace(microsecond=0)
    with Store.open(tmp_path / HISTORY) as store:
        save(store, 1)
        (row,) = store.declarations()
    assert before <= row.made_at <= datetime.now().astimezone()
    assert row.made_at.utcoffset() == before.utcoffset()


def test_that_an_empty_file_becomes_a_history(tmp_path: Path) -> None:
    (tmp_path / HISTORY).touch()
    with opened(tmp_path) as store:
        save(store, 1)
        assert len(store.declarations()) == 1


def test_that_a_history_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / HISTORY)) as connection:
        connection.execute(f"PRAGMA user_version = {newest_version() + 1}")
    before = (tmp_path / HISTORY).read_bytes()
    assert _refused(tmp_path) is ProblemKind.HISTORY_NEWER
    assert (tmp_path / HISTORY).read_bytes() == before


def test_that_a_file_that_is_no_database_is_told_as_damaged(tmp_path: Path) -> None:
    (tmp_path / HISTORY).write_bytes(b"Entry Number\r\n" * 1000)
    assert _refused(tmp_path) is ProblemKind.HISTORY_DAMAGED


def test_that_another_programs_database_is_told_as_damaged_and_not_touched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / HISTORY)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    before = (tmp_path / HISTORY).read_bytes()
    assert _refused(tmp_path) is ProblemKind.HISTORY_DAMAGED
    assert (tmp_path / HISTORY).read_bytes() == before


def test_that_damage_inside_is_told_when_it_is_met(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        for count in range(40):
            save(store, *range(count * 10, count * 10 + 10))
    data = bytearray((tmp_path / HISTORY).read_bytes())
    half = len(data) // 2
    data[half:] = b"\xff" * (len(data) - half)
    (tmp_path / HISTORY).write_bytes(data)
    with opened(tmp_path) as store, pytest.raises(Problem) as problem:
        [store.declaration(row.id) for row in store.declarations()]
    assert problem.value.kind is ProblemKind.HISTORY_DAMAGED


def test_that_a_history_that_another_program_holds_is_told_as_locked(tmp_path: Path) -> None:
    with opened(tmp_path, patience=0.1) as store, closing(sqlite3.connect(tmp_path / HISTORY)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem) as problem:
            store.save_importer(Importer("Acme"))
        assert problem.value.kind is ProblemKind.HISTORY_LOCKED
        assert _refused(tmp_path) is ProblemKind.HISTORY_LOCKED
        other.execute("ROLLBACK")
        assert store.save_importer(Importer("Acme")).id == 1


def test_that_two_programs_may_use_one_history(tmp_path: Path) -> None:
    with opened(tmp_path) as one, opened(tmp_path) as other:
        save(one, 1)
        save(other, 2)
        assert len(one.declarations()) == len(other.declarations()) == 2


def test_that_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert _refused(tmp_path / "file" / "data") is ProblemKind.FOLDER_NOT_WRITABLE
    (tmp_path / HISTORY).mkdir()
    assert _refused(tmp_path) is ProblemKind.FOLDER_NOT_WRITABLE


def test_that_a_full_disk_is_told_and_the_history_stays_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        save(store, 1)
        with store._database.writing() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages}")
        numbers = [number(count) for count in range(2, 500)]
        with pytest.raises(Problem) as problem:
            store.save_declarations(preparation(kept_entry(one) for one in numbers), (upload_file(numbers),), None)
        assert problem.value.kind is ProblemKind.DISK_FULL
        assert len(store.declarations()) == 1


def test_that_closing_twice_is_no_fault(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.close()
    store.close()


def test_that_threads_share_a_history_without_mixing_their_changes(store: Store) -> None:
    faults: list[BaseException] = []

    def work(filer: str) -> None:
        try:
            for count in range(8):
                numbers = [number(count * 10 + place, filer) for place in range(10)]
                kept = preparation(kept_entry(one) for one in numbers)
                (declaration_id,) = store.save_declarations(kept, (upload_file(numbers),), None)
                assert store.declaration(declaration_id).file.numbers == tuple(numbers)
                assert all(row.entries == 10 for row in store.declarations())
        except BaseException as fault:  # noqa: BLE001 - told by the test itself
            faults.append(fault)

    threads = [threading.Thread(target=work, args=(filer,)) for filer in ("AAA", "BBB", "CCC", "DDD")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert len(store.declarations()) == 32
    assert len(store.declared()) == 320


def test_that_who_reads_does_not_wait_for_another_who_reads(store: Store) -> None:
    importer = store.save_importer(Importer("Acme"))
    found: list[tuple[Importer, ...]] = []
    window = threading.Thread(target=lambda: found.append(store.importers()))
    with store._database.reading():
        window.start()
        window.join(5)
        assert found == [(importer,)]


def test_that_a_change_waits_for_who_reads_and_comes_before_who_reads_next(store: Store) -> None:
    found: list[tuple[Importer, ...]] = []
    change = threading.Thread(target=lambda: store.save_importer(Importer("Acme")))
    window = threading.Thread(target=lambda: found.append(store.importers()))
    with store._database.reading() as connection:
        for thread in (change, window):
            thread.start()
            thread.join(0.3)
            assert thread.is_alive()
        assert connection.execute("SELECT count(*) FROM importers").fetchone() == (0,)
    for thread in (change, window):
        thread.join(5)
    assert [[one.name for one in importers] for importers in found] == [["Acme"]]


def test_that_what_reads_cannot_change_anything(store: Store) -> None:
    with pytest.raises(Problem) as problem, store._database.reading() as connection:
        connection.execute("DELETE FROM importers")
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE


def test_that_a_history_closes_once_nobody_reads_it_and_then_says_so(tmp_path: Path) -> None:
    store = opened(tmp_path)
    closing_it = threading.Thread(target=store.close)
    with store._database.reading() as connection:
        closing_it.start()
        closing_it.join(0.3)
        assert connection.execute("SELECT count(*) FROM importers").fetchone() == (0,)
    closing_it.join(5)
    for _ in range(2):
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            store.importers()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        store.save_importer(Importer("Acme"))
    (tmp_path / HISTORY).unlink()  # nothing has it open any more, not even on Windows


def _refused(folder: Path) -> ProblemKind:
    with pytest.raises(Problem) as problem:
        opened(folder, patience=0.1).close()
    return problem.value.kind
