"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from cape_desktop.atomic_file import make_folder, opened_to_read, replace_with, told, written_whole
from cape_desktop.problems import Problem, ProblemKind


def _only(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("replace", [True, False])
def test_that_a_new_file_appears_with_all_its_bytes_and_ordinary_rights(tmp_path: Path, replace: bool) -> None:
    target = tmp_path / ("ñ" * 100 + ".csv")
    with written_whole(target, replace=replace) as file:
        file.write(b"one")
        assert not target.exists()
        file.write(b"two")
    assert _only(tmp_path) == {target.name: b"onetwo"}
    (tmp_path / "other").touch()
    assert stat.S_IMODE(target.stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)


def test_that_a_fault_in_the_middle_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        _write_and_stop(target)
    assert _only(tmp_path) == {"a.csv": b"old"}


def _write_and_stop(target: Path) -> None:
    with written_whole(target, replace=True) as file:
        file.write(b"new")
        raise KeyboardInterrupt


def test_that_an_existing_file_is_replaced_only_on_request(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")
    with pytest.raises(FileExistsError), written_whole(target, replace=False) as file:
        file.write(b"new")
    assert _only(tmp_path) == {"a.csv": b"old"}
    replace_with(target, b"new")
    assert _only(tmp_path) == {"a.csv": b"new"}


@pytest.mark.parametrize("links", [True, False])
def test_that_a_file_that_appears_at_the_last_moment_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _refuse_links)
    target = tmp_path / "a.csv"
    with pytest.raises(FileExistsError):
        _write_while_another_does(target)
    assert _only(tmp_path) == {"a.csv": b"theirs"}


def _write_while_another_does(target: Path) -> None:
    with written_whole(target, replace=False) as file:
        file.write(b"ours")
        target.write_bytes(b"theirs")


def _refuse_links(*_: object) -> None:
    raise OSError(errno.EPERM, "this file system has no links")


def test_that_file_systems_without_links_get_whole_files_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", _refuse_links)
    with written_whole(tmp_path / "a.csv", replace=False) as file:
        file.write(b"new")
    assert _only(tmp_path) == {"a.csv": b"new"}


def test_that_a_name_held_in_vain_is_given_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "link", _refuse_links)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="broken"), written_whole(tmp_path / "a.csv", replace=False) as file:
        file.write(b"new")
    assert _only(tmp_path) == {}


def test_that_another_fault_of_a_link_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "link", full)
    with pytest.raises(OSError, match="full"), written_whole(tmp_path / "a.csv", replace=False) as file:
        file.write(b"new")
    assert _only(tmp_path) == {}


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, ProblemKind.DISK_FULL),
        (errno.EDQUOT, ProblemKind.DISK_FULL),
        (errno.EACCES, ProblemKind.FOLDER_NOT_WRITABLE),
        (errno.EROFS, ProblemKind.FOLDER_NOT_WRITABLE),
        (errno.ENOENT, ProblemKind.FOLDER_NOT_WRITABLE),
        (errno.EEXIST, ProblemKind.FILE_EXISTS),
        (errno.EIO, ProblemKind.NOT_WRITTEN),
    ],
)
def test_that_what_the_system_says_becomes_a_problem(tmp_path: Path, code: int, kind: ProblemKind) -> None:
    with pytest.raises(Problem) as problem, told(tmp_path / "a.csv"):
        raise OSError(code, os.strerror(code))
    assert problem.value.kind is kind


def test_that_a_refused_name_means_an_open_file_only_where_there_is_one(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    with pytest.raises(Problem) as problem, told(target, placing=True):
        raise PermissionError(errno.EACCES, "in use")
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE
    target.touch()
    with pytest.raises(Problem) as problem, told(target, placing=True):
        raise PermissionError(errno.EACCES, "in use")
    assert problem.value.kind is ProblemKind.FILE_LOCKED


def test_that_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem) as problem:
        make_folder(tmp_path / "file" / "x")
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE


def test_that_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "gone", ProblemKind.FILE_GONE), (tmp_path, ProblemKind.FILE_LOCKED)):
        with pytest.raises(Problem) as problem:
            opened_to_read(path)
        assert (problem.value.kind, problem.value.facts) == (kind, {"name": path.name})
