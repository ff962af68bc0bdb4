"""Remembered columns in the history."""

from __future__ import annotations

from dataclasses import replace

from cape_desktop.history.records import RememberedMapping
from cape_desktop.history.store import Store

MAPPING = RememberedMapping("f00d", '{"entry_number":[0]}', ("Entry №", "Duty"))


def test_that_a_mapping_is_found_again_by_its_headers(store: Store) -> None:
    store.remember_mapping(MAPPING)
    found = store.mapping("f00d")
    assert found is not None
    assert found.used_at is not None
    assert replace(found, used_at=None) == MAPPING
    assert store.mapping("beef") is None


def test_that_the_newest_mapping_for_the_same_headers_counts(store: Store) -> None:
    store.remember_mapping(MAPPING)
    store.remember_mapping(replace(MAPPING, fingerprint="beef"))
    store.remember_mapping(replace(MAPPING, mapping="{}"))
    assert [(one.fingerprint, one.mapping) for one in store.mappings()] == [("f00d", "{}"), ("beef", MAPPING.mapping)]


def test_that_a_forgotten_mapping_is_gone(store: Store) -> None:
    store.remember_mapping(MAPPING)
    store.forget_mapping("f00d")
    store.forget_mapping("f00d")
    assert store.mappings() == ()
