"""`backup` and `restore` on the command line: everything goes into one file and comes back from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.cli import main
from cape_desktop.domain.importer import Importer
from cape_desktop.history.store import Store
from cape_desktop.paths import folders


def importers(data: Path) -> list[str]:
    with Store.open(folders(data).history) as store:
        return [one.name for one in store.importers()]


def add(data: Path, name: str) -> None:
    with Store.open(folders(data).history) as store:
        store.save_importer(Importer(name))


def test_that_a_backup_comes_back_and_what_was_there_before_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file = tmp_path / "data", tmp_path / "all.zip"
    add(data, "Harbor Lane")
    assert main(["backup", str(file), "--data-dir", str(data)]) == 0
    add(data, "Other")
    assert main(["restore", str(file), "--data-dir", str(data)]) == 0
    assert importers(data) == ["Harbor Lane"]
    *_, kept = capsys.readouterr().out.splitlines()
    folder = Path(kept.removeprefix("What was there before is kept in "))
    assert importers(folder) == ["Harbor Lane", "Other"]


def test_that_a_backup_restored_where_nothing_was_keeps_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(tmp_path / "data", "Harbor Lane")
    file = tmp_path / "all.zip"
    assert main(["backup", str(file), "--data-dir", str(tmp_path / "data")]) == 0
    capsys.readouterr()
    assert main(["restore", str(file), "--data-dir", str(tmp_path / "new")]) == 0
    assert importers(tmp_path / "new") == ["Harbor Lane"]
    assert capsys.readouterr().out == f"Restored from {file}\n"


def test_that_no_file_is_overwritten_and_no_other_file_restored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file = tmp_path / "data", tmp_path / "mine.zip"
    add(data, "Harbor Lane")
    file.write_bytes(b"mine")
    for command in ("backup", "restore"):
        assert main([command, str(file), "--data-dir", str(data)]) == 2
        read = capsys.readouterr()
        assert read.out == ""
        assert read.err.count("\n") == 1
        assert "mine.zip" in read.err
    assert file.read_bytes() == b"mine"
    assert importers(data) == ["Harbor Lane"]
