"""Copies of sources beside the history."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cape_desktop.history.records import Draft, KeptSource
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import Clock, kept_entry, number, preparation, upload_file

OLD = (Clock().moment - timedelta(days=2)).timestamp()


def _written(folder: Path, name: str, data: bytes) -> tuple[Path, str]:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path, hashlib.sha256(data).hexdigest()


def test_that_a_source_is_copied_once_and_survives_the_original(store: Store, tmp_path: Path) -> None:
    original, sha256 = _written(tmp_path / "in", "ES-003 ñ.XLSX", b"rows" * 500_000)
    copy = store.keep_source(original, sha256)
    assert copy == tmp_path / "sources" / f"{sha256}.xlsx"
    original.unlink()
    assert copy.read_bytes() == b"rows" * 500_000
    assert store.source_path(sha256) == copy
    again, _ = _written(tmp_path / "in", "copy.xlsx", b"rows" * 500_000)
    assert store.keep_source(again, sha256) == copy
    assert list(copy.parent.iterdir()) == [copy]


def test_that_a_name_without_a_plain_ending_gives_none_to_the_copy(store: Store, tmp_path: Path) -> None:
    for name in ("pasted", "list.ende ñ", "list."):
        path, sha256 = _written(tmp_path / "in", name, name.encode())
        assert store.keep_source(path, sha256).name == sha256


def test_that_a_source_that_is_gone_or_has_changed_is_told_and_leaves_nothing(store: Store, tmp_path: Path) -> None:
    path, sha256 = _written(tmp_path / "in", "list.csv", b"new")
    for missing, wanted in ((tmp_path / "in" / "gone.csv", sha256), (path, "0" * 64)):
        with pytest.raises(Problem) as problem:
            store.keep_source(missing, wanted)
        assert (problem.value.kind, problem.value.facts) == (ProblemKind.FILE_GONE, {"name": missing.name})
    assert list((tmp_path / "sources").iterdir()) == []
    assert store.source_path(sha256) is None


def test_that_a_source_that_cannot_be_opened_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem) as problem:
        store.keep_source(tmp_path, "0" * 64)
    assert problem.value.kind is ProblemKind.FILE_LOCKED


def test_that_only_copies_are_pruned_that_nobody_names_and_that_are_a_day_old(store: Store, tmp_path: Path) -> None:
    declared, drafted, fresh, forgotten = (
        store.keep_source(*_written(tmp_path / "in", name, name.encode())) for name in ("a.csv", "b.csv", "c.csv", "d")
    )
    kept = replace(
        preparation([kept_entry(number(1))]), sources=(KeptSource("a.csv", "/in/a.csv", declared.stem, 5, "{}"),)
    )
    store.save_declarations(kept, (upload_file([number(1)]),), None)
    draft_id = store.keep_draft(Draft(f'{{"sources":[{{"sha256":"{drafted.stem}"}}]}}', "files", "b.csv"))
    foreign = tmp_path / "sources" / "note.txt"
    foreign.touch()
    for path in (declared, drafted, forgotten, foreign):
        os.utime(path, (OLD, OLD))
    os.utime(fresh, (OLD + 86_400, OLD + 86_400 * 2))
    assert store.prune_sources() == 1
    assert {path for path in (declared, drafted, fresh, forgotten, foreign) if path.exists()} == {
        declared,
        drafted,
        fresh,
        foreign,
    }
    store.drop_draft(draft_id)
    assert store.prune_sources() == 1
    assert not drafted.exists()


def test_that_a_copy_that_is_used_again_counts_as_fresh(store: Store, tmp_path: Path) -> None:
    path, sha256 = _written(tmp_path / "in", "a.csv", b"a")
    copy = store.keep_source(path, sha256)
    os.utime(copy, (OLD, OLD))
    store.keep_source(path, sha256)
    assert copy.stat().st_mtime > OLD
