"""Importers and their checklist in the history."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.history.records import Draft, KeptSource
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import kept_entry, number, opened, preparation, save, upload_file

BROKER = Importer("Ñandú & Söhne", "12-3456789AB", Role.BROKER, ("ABC", "9X9"), corporate=True)


def test_that_an_importer_comes_back_as_it_was_stored_also_in_the_next_program(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        stored = store.save_importer(BROKER)
        plain = store.save_importer(Importer("Acme"))
    with opened(tmp_path) as store:
        assert store.importers() == (plain, stored)
        assert (stored.corporate, plain.corporate) == (True, None)


def test_that_storing_a_known_importer_replaces_it(store: Store) -> None:
    stored = store.save_importer(BROKER)
    changed = Importer("Acme", corporate=False, id=stored.id)
    assert store.save_importer(changed) == changed
    assert store.importers() == (changed,)


def test_that_an_importer_that_was_deleted_cannot_be_stored_again_under_its_id(store: Store) -> None:
    stored = store.save_importer(BROKER)
    store.delete_importer(stored.id)
    with pytest.raises(Problem) as problem:
        store.save_importer(stored)
    assert problem.value.kind is ProblemKind.IMPORTER_UNKNOWN
    assert store.save_importer(Importer("Acme")).id != stored.id


def test_that_answers_are_kept_by_importer_and_item(store: Store) -> None:
    one, other = store.save_importer(BROKER), store.save_importer(Importer("Acme"))
    done = Answer(ItemState.DONE, date(2026, 11, 20), "asked Jane")
    store.save_answer(one.id, "ach", Answer(ItemState.NOT_YET))
    store.save_answer(one.id, "ach", done)
    store.save_answer(one.id, "bank", Answer())
    assert store.readiness(one.id) == {"ach": done, "bank": Answer()}
    assert store.readiness(other.id) == {}


def test_that_answers_of_nobody_are_refused(store: Store) -> None:
    with pytest.raises(Problem) as problem:
        store.save_answer(7, "ach", Answer())
    assert problem.value.kind is ProblemKind.IMPORTER_UNKNOWN


def test_that_deleting_an_importer_deletes_everything_of_it_and_of_nobody_else(store: Store) -> None:
    gone, stays = store.save_importer(BROKER), store.save_importer(Importer("Acme"))
    for importer in (gone, stays):
        store.save_answer(importer.id, "ach", Answer(ItemState.DONE))
        store.keep_draft(Draft("{}", "files", "es003.xlsx", importer.id))
    save(store, 1, importer_id=gone.id)
    kept = save(store, 2, importer_id=stays.id)
    store.delete_importer(gone.id)
    assert store.importers() == (stays,)
    assert store.readiness(gone.id) == {}
    assert [draft.importer_id for draft in store.drafts()] == [stays.id]
    assert [row.id for row in store.declarations()] == [kept]
    assert len(store.declared()) == 1


def test_that_copies_of_the_files_of_a_deleted_importer_go_at_once_and_those_of_others_stay(
    store: Store, tmp_path: Path
) -> None:
    gone, stays = store.save_importer(BROKER), store.save_importer(Importer("Acme"))
    copies = {}
    for name in ("declared", "drafted", "shared", "shared with a draft", "in no draft yet"):
        path = tmp_path / f"{name}.csv"
        path.write_text(name)
        copies[name] = store.keep_source(path, hashlib.sha256(name.encode()).hexdigest())
    sources = {
        name: tuple(KeptSource(f"{one}.csv", one, copies[one].stem, 1, "{}") for one in names)
        for name, names in {"gone": ("declared", "shared", "shared with a draft"), "stays": ("shared",)}.items()
    }
    for count, importer, kept in ((1, gone, sources["gone"]), (2, stays, sources["stays"])):
        made = replace(preparation([kept_entry(number(count))], importer.id), sources=kept)
        store.save_declarations(made, (upload_file([number(count)]),), None)
    store.keep_draft(Draft(copies["drafted"].stem, "files", "drafted.csv", gone.id))
    store.keep_draft(Draft(copies["shared with a draft"].stem, "files", "shared.csv"))
    store.delete_importer(gone.id)
    assert {name for name, copy in copies.items() if not copy.exists()} == {"declared", "drafted"}


def test_that_a_copy_that_cannot_be_deleted_does_not_hold_up_the_rest(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = store.save_importer(BROKER)
    path = tmp_path / "list.csv"
    path.write_text("rows")
    copy = store.keep_source(path, hashlib.sha256(b"rows").hexdigest())
    store.keep_draft(Draft(copy.stem, "files", "list.csv", gone.id))

    def refuse(_path: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    store.delete_importer(gone.id)
    assert store.importers() == ()


def test_that_the_number_of_a_deleted_importer_does_not_stay_in_the_file(tmp_path: Path) -> None:
    with opened(tmp_path) as store:
        importer = store.save_importer(Importer("Acme", "987-65-4321"))
        assert b"987-65-4321" in store.path.read_bytes()
        store.delete_importer(importer.id)
    assert b"987-65-4321" not in (tmp_path / "history.sqlite3").read_bytes()
