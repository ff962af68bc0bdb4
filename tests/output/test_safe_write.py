"""Saving for the person: all files or none, proved, nothing overwritten in silence."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import cape_desktop
from cape_desktop import atomic_file
from cape_desktop.output import safe_write
from cape_desktop.output.safe_write import write_all_safely, write_safely
from cape_desktop.problems import Problem, ProblemKind

MAY_MOUNT = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mount") is not None


def _only(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def _refused(files: dict[Path, bytes], *, replace: bool = False) -> Problem:
    with pytest.raises(Problem) as problem:
        write_all_safely(files, replace)
    return problem.value


def test_that_the_bytes_are_there_and_nothing_else(tmp_path: Path) -> None:
    write_safely(tmp_path / "a.csv", b"Entry Number\r\n", replace=False)
    assert _only(tmp_path) == {"a.csv": b"Entry Number\r\n"}


def test_that_an_existing_file_is_kept_unless_it_may_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "b.csv"
    target.write_bytes(b"old")
    problem = _refused({tmp_path / "a.csv": b"new", target: b"new"})
    assert (problem.kind, problem.facts) == (ProblemKind.FILE_EXISTS, {"name": "b.csv"})
    assert _only(tmp_path) == {"b.csv": b"old"}
    write_all_safely({tmp_path / "a.csv": b"new", target: b"new"}, replace=True)
    assert _only(tmp_path) == {"a.csv": b"new", "b.csv": b"new"}


def test_that_a_dangling_link_and_a_folder_count_as_existing(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "gone")
    assert _refused({tmp_path / "a.csv": b"new"}).kind is ProblemKind.FILE_EXISTS
    (tmp_path / "b.csv").mkdir()
    assert _refused({tmp_path / "b.csv": b"new"}).kind is ProblemKind.FILE_EXISTS
    assert _refused({tmp_path / "b.csv": b"new"}, replace=True).kind is ProblemKind.NOT_WRITTEN
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "b.csv"]


@pytest.mark.parametrize("folder", ["gone", "file"])
def test_that_a_folder_that_is_none_is_told(tmp_path: Path, folder: str) -> None:
    (tmp_path / "file").touch()
    problem = _refused({tmp_path / folder / "a.csv": b"new"})
    assert (problem.kind, problem.facts) == (ProblemKind.FOLDER_NOT_WRITABLE, {"name": str(tmp_path / folder)})


def test_that_a_folder_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(errno.EACCES, "refused")

    monkeypatch.setattr(Path, "open", refuse)  # the rights of a folder would not stop root
    assert _refused({tmp_path / "a.csv": b"new"}).kind is ProblemKind.FOLDER_NOT_WRITABLE


def test_that_a_file_that_is_open_in_excel_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    assert _refused({tmp_path / "a.csv": b"new"}, replace=True).kind is ProblemKind.FILE_LOCKED
    assert _only(tmp_path) == {"a.csv": b"old"}


@pytest.mark.parametrize("call", [1, 2, 3])
def test_that_a_disk_that_fills_up_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    (tmp_path / "b.csv").write_bytes(b"old")
    calls = iter(range(1, 100))
    fsync = os.fsync

    def full(file: int) -> None:
        if next(calls) == call:
            raise OSError(errno.ENOSPC, "no space")
        fsync(file)

    monkeypatch.setattr(os, "fsync", full)
    files = {tmp_path / name: b"new" for name in ("a.csv", "b.csv", "c.csv")}
    assert _refused(files, replace=True).kind is ProblemKind.DISK_FULL
    assert _only(tmp_path) == {"b.csv": b"old"}


@pytest.mark.parametrize("replace", [True, False])
@pytest.mark.parametrize("call", [1, 2, 3])
def test_that_a_name_refused_in_the_middle_undoes_the_names_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int, replace: bool
) -> None:
    if replace:
        (tmp_path / "a.csv").write_bytes(b"old a")
        (tmp_path / "c.csv").write_bytes(b"old c")
    before = _only(tmp_path)
    calls = iter(range(1, 100))
    put_in_place = atomic_file.put_in_place

    def refuse(temporary: Path, target: Path, *, replace: bool) -> None:
        if next(calls) == call:
            raise OSError(errno.EIO, "broken")
        put_in_place(temporary, target, replace=replace)

    monkeypatch.setattr(safe_write, "put_in_place", refuse)
    files = {tmp_path / name: b"new" for name in ("a.csv", "b.csv", "c.csv")}
    assert _refused(files, replace=replace).kind is ProblemKind.NOT_WRITTEN
    assert _only(tmp_path) == before


@pytest.mark.parametrize("fails", [True, False])
@pytest.mark.parametrize("reading", range(1, 5))
def test_that_bytes_that_do_not_read_back_the_same_are_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: int, fails: bool
) -> None:
    calls = iter(range(1, 100))
    read_bytes = Path.read_bytes

    def flip(self: Path) -> bytes:
        if next(calls) != reading:
            return read_bytes(self)
        if fails:
            raise OSError(errno.EIO, "broken")
        return b"other"

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", flip)
        problem = _refused({tmp_path / "a.csv": b"new", tmp_path / "b.csv": b"new"})
    assert problem.kind is ProblemKind.PROOF_FAILED
    assert _only(tmp_path) == {}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    done = subprocess.run(command, check=False, capture_output=True)
    if done.returncode:
        pytest.skip("this machine lets nobody mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(not MAY_MOUNT, reason="only root may mount a small disk; the tests above simulate one")
def test_that_a_really_full_disk_keeps_the_old_file_and_nothing_of_the_new(small_disk: Path) -> None:
    write_safely(small_disk / "a.csv", b"old", replace=False)
    assert _refused({small_disk / "a.csv": b"x" * 100_000}, replace=True).kind is ProblemKind.DISK_FULL
    files = {small_disk / "b.csv": b"x" * 40_000, small_disk / "c.csv": b"x" * 40_000}
    assert _refused(files).kind is ProblemKind.DISK_FULL
    assert _only(small_disk) == {"a.csv": b"old"}


def test_that_a_kill_in_the_middle_leaves_the_old_bytes_or_the_new_ones(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    code = (
        "import itertools, pathlib, sys; from cape_desktop.output.safe_write import write_safely\n"
        "for letter in itertools.cycle('abc'):\n"
        "    write_safely(pathlib.Path(sys.argv[1]), letter.encode() * 300_000, replace=True)\n"
        "    print('ready', flush=True)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(cape_desktop.__file__).parent.parent)}
    for _ in range(8):
        command = [sys.executable, "-c", code, str(target)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(0.01)
            program.kill()
        data = target.read_bytes()
        assert data in (b"a" * 300_000, b"b" * 300_000, b"c" * 300_000)
