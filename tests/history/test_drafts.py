"""Drafts in the history."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import Draft
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import save

DRAFT = Draft('{"sources":["ñ"]}', "files", "es003.xlsx")


def test_that_a_draft_comes_back_with_the_moment_it_was_kept(store: Store) -> None:
    draft_id = store.keep_draft(DRAFT)
    found = store.draft(draft_id)
    assert found == replace(DRAFT, id=draft_id, updated_at=found.updated_at)
    assert found.updated_at is not None
    assert found.updated_at.isoformat() == "2026-11-23T09:01:00-05:00"


def test_that_keeping_a_draft_again_replaces_it_and_brings_it_to_the_top(store: Store) -> None:
    first, second = store.keep_draft(DRAFT), store.keep_draft(DRAFT)
    assert [draft.id for draft in store.drafts()] == [second, first]
    assert store.keep_draft(replace(DRAFT, id=first, page="check")) == first
    assert [(draft.id, draft.page) for draft in store.drafts()] == [(first, "check"), (second, "files")]


def test_that_drafts_can_be_listed_for_one_importer(store: Store) -> None:
    importer = store.save_importer(Importer("Acme"))
    store.keep_draft(DRAFT)
    own = store.keep_draft(replace(DRAFT, importer_id=importer.id))
    assert [draft.id for draft in store.drafts(importer.id)] == [own]
    assert len(store.drafts()) == 2


def test_that_a_dropped_draft_is_gone_and_dropping_it_again_is_no_fault(store: Store) -> None:
    draft_id = store.keep_draft(DRAFT)
    store.drop_draft(draft_id)
    store.drop_draft(draft_id)
    assert store.drafts() == ()
    with pytest.raises(KeyError):
        store.draft(draft_id)


def test_that_a_draft_that_was_dropped_elsewhere_is_kept_under_a_new_id(store: Store) -> None:
    draft_id = store.keep_draft(DRAFT)
    store.drop_draft(draft_id)
    again = store.keep_draft(replace(DRAFT, id=draft_id))
    assert again != draft_id
    assert store.draft(again).inputs == DRAFT.inputs


def test_that_saving_its_declarations_drops_the_draft(store: Store) -> None:
    saved, other = store.keep_draft(DRAFT), store.keep_draft(DRAFT)
    save(store, 1, draft_id=saved)
    assert [draft.id for draft in store.drafts()] == [other]


def test_that_a_draft_of_nobody_is_refused(store: Store) -> None:
    with pytest.raises(Problem) as problem:
        store.keep_draft(replace(DRAFT, importer_id=5))
    assert problem.value.kind is ProblemKind.IMPORTER_UNKNOWN


def test_that_a_draft_that_was_thrown_away_comes_back_as_old_as_it_was(store: Store) -> None:
    old = store.draft(store.keep_draft(DRAFT))
    newer = store.keep_draft(DRAFT)
    store.drop_draft(old.id)
    again = store.bring_back_draft(old)
    assert store.draft(again) == replace(old, id=again)
    assert [draft.id for draft in store.drafts()] == [newer, again]
    with pytest.raises(Problem) as problem:
        store.bring_back_draft(replace(old, importer_id=5))
    assert problem.value.kind is ProblemKind.IMPORTER_UNKNOWN
