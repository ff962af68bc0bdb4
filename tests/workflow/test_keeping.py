"""Saving: all is proved, written and recorded, or nothing is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.workflow import keeping
from tests.workflow.dossiers import sample_run


def test_that_a_file_which_the_rules_block_is_never_written(store: Store, tmp_path: Path) -> None:
    run = sample_run(tmp_path / "in")
    limits = replace(run.rules.limits, header="Entry;Number")
    with pytest.raises(Problem) as caught:
        keeping.save(replace(run, rules=replace(run.rules, limits=limits)), tmp_path / "in", store)
    assert caught.value.kind is ProblemKind.PROOF_FAILED
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["list.xlsx"]
    assert store.declarations() == ()


def test_that_an_entry_declared_while_the_list_was_open_is_not_declared_twice(store: Store, tmp_path: Path) -> None:
    run = sample_run(tmp_path / "in")
    (saved,) = keeping.save(run, tmp_path / "in", store)
    (tmp_path / "again").mkdir()
    with pytest.raises(Problem) as caught:
        keeping.save(run, tmp_path / "again", store)
    assert caught.value.kind is ProblemKind.DECLARED_MEANWHILE
    assert caught.value.facts == {"number": hyphened(run.chosen()[0]), "name": Path(saved.path).name}
    assert list((tmp_path / "again").iterdir()) == []
    assert len(store.declarations()) == 1
    store.record_event(saved.history_id, Event(DeclarationState.CLOSED, run.today))
    assert keeping.save(run, tmp_path / "again", store)


def test_that_of_two_windows_that_save_an_entry_in_the_same_moment_one_is_refused(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, known = sample_run(tmp_path / "in"), store.declared()
    (tmp_path / "again").mkdir()
    keeping.save(run, tmp_path / "in", store)
    monkeypatch.setattr(store, "declared", lambda: known)  # as it was before the other one saved
    with pytest.raises(Problem) as caught:
        keeping.save(run, tmp_path / "again", store)
    assert caught.value.kind is ProblemKind.DECLARED_MEANWHILE
    assert list((tmp_path / "again").iterdir()) == []
    assert len(store.declarations()) == 1


def test_that_a_file_that_was_there_before_is_not_taken_away_with_those_written_now(tmp_path: Path) -> None:
    run = sample_run(tmp_path / "in")
    (saved,) = keeping.save(run, tmp_path / "in", None)
    closed = Store.open(tmp_path / "history.sqlite3")
    closed.close()
    with pytest.raises(Exception, match="closed"):
        keeping.save(run, tmp_path / "in", closed, replace=True)
    assert Path(saved.path).read_bytes() == saved.data


def test_that_a_history_that_cannot_take_the_record_leaves_no_file(tmp_path: Path) -> None:
    run = sample_run(tmp_path / "in")
    closed = Store.open(tmp_path / "history.sqlite3")
    closed.close()
    with pytest.raises(Exception, match="closed"):
        keeping.save(run, tmp_path / "in", closed)
    assert [path.name for path in (tmp_path / "in").iterdir()] == ["list.xlsx"]
