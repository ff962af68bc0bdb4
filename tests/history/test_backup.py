"""Backups: one file and back, and the daily copies."""

from __future__ import annotations

import errno
import hashlib
import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

import cape_desktop
from cape_desktop.domain.importer import Importer
from cape_desktop.history import backup, migrate
from cape_desktop.history.backup import MANIFEST, back_up, keep_daily_copy, restore
from cape_desktop.history.copies import pour
from cape_desktop.history.migrate import newest_version
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import TODAY, opened, save


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A backup of a history with one declaration, a source, settings and a brought rule pack."""
    folder = tmp_path / "old"
    with opened(folder) as store:
        save(store, 1)
        source = tmp_path / "es003.csv"
        source.write_bytes(b"rows")
        store.keep_source(source, hashlib.sha256(b"rows").hexdigest())
        (folder / "settings.json").write_text('{"language":"es"}', encoding="utf-8")
        (folder / "rules" / "2027-01-01").mkdir(parents=True)
        (folder / "rules" / "2027-01-01" / "pack.toml").write_text("id", encoding="utf-8")
        (folder / "logs").mkdir()
        (folder / "logs" / "cape-desktop.log").touch()
        back_up(store, tmp_path / "backup.zip")
    return tmp_path / "backup.zip"


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_that_a_backup_holds_everything_that_matters_with_its_hashes(archive: Path) -> None:
    source = f"sources/{hashlib.sha256(b'rows').hexdigest()}.csv"
    names = ["history.sqlite3", "rules/2027-01-01/pack.toml", "settings.json", source]
    with zipfile.ZipFile(archive) as opened_archive:
        assert opened_archive.namelist() == [*names, MANIFEST]
        manifest = json.loads(opened_archive.read(MANIFEST))
        assert manifest["program"] == cape_desktop.__version__
        assert manifest["history_version"] == newest_version()
        for kept in manifest["files"]:
            data = opened_archive.read(kept["name"])
            assert (len(data), hashlib.sha256(data).hexdigest()) == (kept["size"], kept["sha256"])


def test_that_a_backup_restored_on_a_new_computer_is_the_same_to_the_byte(archive: Path, tmp_path: Path) -> None:
    assert restore(archive, tmp_path / "new") is None
    old, new = _files(tmp_path / "old"), _files(tmp_path / "new")
    assert old.pop("logs/cape-desktop.log") == b""
    for files in (old, new):
        files.pop("history.sqlite3")
    assert new == old
    with opened(tmp_path / "old") as before, opened(tmp_path / "new") as after:
        assert after.declaration(1) == before.declaration(1)
        assert after.declarations() == before.declarations()


def test_that_restoring_keeps_the_present_data_aside_whole(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with opened(folder) as store:
        acme = store.save_importer(Importer("Acme"))
        source = tmp_path / "other.csv"
        source.write_bytes(b"other")
        copy = store.keep_source(source, hashlib.sha256(b"other").hexdigest())
        (folder / "settings.json").write_text('{"language":"en"}', encoding="utf-8")
    aside = restore(archive, folder)
    assert aside is not None
    assert aside.parent == folder
    assert aside.name.startswith("before-restore-20")
    assert (aside / "settings.json").read_text(encoding="utf-8") == '{"language":"en"}'
    assert (aside / "sources" / copy.name).read_bytes() == b"other"
    with opened(aside) as before, opened(folder) as after:
        assert (before.importers(), before.declarations()) == ((acme,), ())
        assert (after.importers(), len(after.declarations())) == ((), 1)
    assert restore(archive, folder) != aside
    assert not list(folder.glob(".restoring-*"))


def test_that_an_open_history_sees_what_was_restored(archive: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "new") as store:
        restore(archive, tmp_path / "new")
        assert len(store.declarations()) == 1
        save(store, 2)
        assert len(store.declarations()) == 2


def test_that_a_damaged_history_can_be_restored(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    (folder / "history.sqlite3").write_bytes(b"no database" * 1000)
    aside = restore(archive, folder)
    assert aside is not None
    assert (aside / "history.sqlite3").read_bytes() == b"no database" * 1000
    with opened(folder) as store:
        assert len(store.declarations()) == 1


def test_that_a_backup_is_never_written_over_a_file_in_silence(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "out" / "backup.zip"
    with pytest.raises(Problem) as problem:
        back_up(store, target)
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE
    target.parent.mkdir()
    target.write_bytes(b"mine")
    with pytest.raises(Problem) as problem:
        back_up(store, target)
    assert (problem.value.kind, problem.value.facts) == (ProblemKind.FILE_EXISTS, {"name": "backup.zip"})
    assert _files(target.parent) == {"backup.zip": b"mine"}
    back_up(store, target, replace=True)
    assert zipfile.is_zipfile(target)


@pytest.mark.parametrize("fault", [None, zipfile.BadZipFile("bad"), OSError(errno.EIO, "broken")])
def test_that_a_backup_that_does_not_read_back_is_not_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception | None
) -> None:
    def is_whole(*_: object) -> bool:
        if fault is not None:
            raise fault
        return False

    monkeypatch.setattr(backup, "_is_whole", is_whole)
    with pytest.raises(Problem) as problem:
        back_up(store, tmp_path / "backup.zip")
    assert problem.value.kind is ProblemKind.PROOF_FAILED
    assert not list(tmp_path.glob("*backup.zip*"))


def test_that_a_full_disk_leaves_no_half_backup(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(backup, "_copied", full)
    with pytest.raises(Problem) as problem:
        back_up(store, tmp_path / "backup.zip")
    assert problem.value.kind is ProblemKind.DISK_FULL
    assert not list(tmp_path.glob("*backup.zip*"))


def _rewritten(archive: Path, changes: dict[str, bytes | None]) -> Path:
    """The same ZIP with members replaced, added, or left out (None)."""
    target = archive.with_name("changed.zip")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(target, "w") as new:
        members = {name: old.read(name) for name in old.namelist()} | changes
        for name, data in members.items():
            if data is not None:
                new.writestr(name, data)
    return target


def _manifest(archive: Path, **changes: object) -> bytes:
    with zipfile.ZipFile(archive) as opened_archive:
        return json.dumps(json.loads(opened_archive.read(MANIFEST)) | changes).encode()


def _refused(archive: Path, folder: Path) -> ProblemKind:
    with opened(folder) as store:
        store.save_importer(Importer("Acme"))
    before = _files(folder)
    with pytest.raises(Problem) as problem:
        restore(archive, folder)
    assert _files(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == ["history.sqlite3"]
    return problem.value.kind


@pytest.mark.parametrize(
    "changes",
    [
        {MANIFEST: None},
        {MANIFEST: b"{"},
        {"history.sqlite3": None},
        {"history.sqlite3": b"SQLite format 3"},
        {"settings.json": b'{"language":"xx"}'},
        {"rules/2027-01-01/pack.toml": None},
    ],
)
def test_that_a_backup_that_is_not_whole_is_refused_and_nothing_changes(
    archive: Path, tmp_path: Path, changes: dict[str, bytes | None]
) -> None:
    assert _refused(_rewritten(archive, changes), tmp_path / "new") is ProblemKind.BACKUP_UNUSABLE


def test_that_a_backup_cut_short_or_of_another_kind_is_refused(archive: Path, tmp_path: Path) -> None:
    data = archive.read_bytes()
    for place, content in enumerate((data[:-100], data[:200], b"Entry Number\r\n", b"")):
        archive.write_bytes(content)
        assert _refused(archive, tmp_path / str(place)) is ProblemKind.BACKUP_UNUSABLE


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/evil", "rules/../../evil", "logs/x", "sources/x.csv", "history.sqlite3-journal"]
)
def test_that_a_backup_cannot_write_outside_of_its_places(archive: Path, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(archive) as opened_archive:
        files = json.loads(opened_archive.read(MANIFEST))["files"]
    files.append({"name": name, "sha256": hashlib.sha256(b"evil").hexdigest(), "size": 4})
    changed = _rewritten(archive, {name: b"evil", MANIFEST: _manifest(archive, files=files)})
    assert _refused(changed, tmp_path / "new") is ProblemKind.BACKUP_UNUSABLE
    assert not list(tmp_path.rglob("evil"))


def test_that_a_backup_whose_history_is_damaged_inside_is_refused(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as opened_archive:
        data = bytearray(opened_archive.read("history.sqlite3"))
        files = json.loads(opened_archive.read(MANIFEST))["files"]
    data[-4096:] = b"\xff" * 4096
    files[0]["sha256"] = hashlib.sha256(data).hexdigest()
    changed = _rewritten(archive, {"history.sqlite3": bytes(data), MANIFEST: _manifest(archive, files=files)})
    assert _refused(changed, tmp_path / "new") is ProblemKind.BACKUP_UNUSABLE


@pytest.mark.parametrize("changes", [{"format": 2}, {"history_version": newest_version() + 1}])
def test_that_a_backup_of_a_newer_program_is_refused(archive: Path, tmp_path: Path, changes: dict[str, int]) -> None:
    changed = _rewritten(archive, {MANIFEST: _manifest(archive, **changes)})
    assert _refused(changed, tmp_path / "new") is ProblemKind.HISTORY_NEWER


def test_that_a_backup_that_is_not_there_or_cannot_be_opened_is_told(tmp_path: Path) -> None:
    assert _refused(tmp_path / "gone.zip", tmp_path / "new") is ProblemKind.FILE_GONE
    assert _refused(tmp_path, tmp_path / "new") is ProblemKind.FILE_LOCKED


def test_that_a_backup_whose_history_lost_pages_is_refused(archive: Path, tmp_path: Path) -> None:
    with opened(tmp_path / "old") as store, closing(sqlite3.connect(store.path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'events_of_declaration'")
        connection.commit()
        back_up(store, tmp_path / "lost.zip")
    assert _refused(tmp_path / "lost.zip", tmp_path / "new") is ProblemKind.BACKUP_UNUSABLE


def test_that_a_backup_of_an_older_program_is_brought_up_to_date(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "more.sql"
    script.write_text("CREATE TABLE more (number TEXT) STRICT;", encoding="utf-8")
    scripts = (*migrate.migrations(), script)
    monkeypatch.setattr(migrate, "migrations", lambda: scripts)
    with opened(tmp_path / "new") as store:
        restore(archive, tmp_path / "new")
        assert len(store.declarations()) == 1
    with closing(sqlite3.connect(tmp_path / "new" / "history.sqlite3")) as connection:
        assert migrate.version_of(connection) == len(scripts)
    names = sorted(path.name for path in (tmp_path / "new").iterdir() if not path.name.startswith("before-restore-"))
    assert names == ["history.sqlite3", "rules", "settings.json", "sources"]


def test_that_a_history_that_refuses_to_be_written_is_told_and_stays(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
        fault = sqlite3.OperationalError("attempt to write a readonly database")
        fault.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise fault

    opened(tmp_path / "new").close()
    before = (tmp_path / "new" / "history.sqlite3").read_bytes()
    monkeypatch.setattr(backup, "pour", refuse)
    with pytest.raises(Problem) as problem:
        restore(archive, tmp_path / "new")
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE
    assert (tmp_path / "new" / "history.sqlite3").read_bytes() == before


def test_that_a_history_in_use_is_not_restored_over(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def impatient(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
        pour(source, target, patience=0.1)

    monkeypatch.setattr(backup, "pour", impatient)
    folder = tmp_path / "new"
    opened(folder).close()
    (folder / "settings.json").write_text('{"language":"en"}', encoding="utf-8")
    with closing(sqlite3.connect(folder / "history.sqlite3")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem) as problem:
            restore(archive, folder)
    assert problem.value.kind is ProblemKind.HISTORY_LOCKED
    assert (folder / "settings.json").read_text(encoding="utf-8") == '{"language":"en"}'
    assert not (folder / "rules").exists()
    with opened(folder) as store:
        assert store.declarations() == ()


def test_that_one_copy_a_day_is_kept_and_the_five_newest_stay(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    folder = tmp_path / "backups"
    days = [TODAY + timedelta(days=count) for count in range(7)]
    copies = [keep_daily_copy(store, day) for day in days]
    (folder / "history-by-hand.sqlite3").touch()
    assert keep_daily_copy(store, days[-1]) is None
    assert copies[-1] == folder / "history-2026-11-29.sqlite3"
    kept = sorted(path.name for path in folder.iterdir())
    assert kept == [f"history-2026-11-{day}.sqlite3" for day in range(25, 30)] + ["history-by-hand.sqlite3"]
    with Store.open(copies[-1]) as copy:
        assert copy.declarations() == store.declarations()


def test_that_a_copy_of_an_earlier_day_is_kept_too_when_the_clock_went_back(store: Store, tmp_path: Path) -> None:
    for day in range(1, 7):
        keep_daily_copy(store, date(2026, 12, day))
    keep_daily_copy(store, date(2026, 1, 1))
    assert len(list((tmp_path / "backups").iterdir())) == 5
