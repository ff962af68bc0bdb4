"""Columns that a person matched once are matched the same way when the same headers come again."""

from __future__ import annotations

from typing import Protocol

import msgspec

from cape_desktop.domain.fields import Field
from cape_desktop.history.records import RememberedMapping
from cape_desktop.workflow.run import Run
from cape_desktop.workflow.steps import Remembered


class MappingStore(Protocol):
    """What of the history remembering needs."""

    def mappings(self) -> tuple[RememberedMapping, ...]:
        """Every remembered mapping."""

    def remember_mapping(self, mapping: RememberedMapping) -> None:
        """Stores a mapping in place of an earlier one for the same headers."""


def remembered(store: MappingStore) -> Remembered:
    """Everything that was matched before, by header fingerprint; a mapping with fields unknown today is left out."""
    out: dict[str, dict[Field, tuple[int, ...]]] = {}
    for one in store.mappings():
        try:
            out[one.fingerprint] = msgspec.json.decode(one.mapping, type=dict[Field, tuple[int, ...]])
        except msgspec.ValidationError:
            continue
    return out


def remember(store: MappingStore, run: Run) -> None:
    """Remembers the columns of each source that the person matched by hand."""
    for one in run.recognised or ():
        if one.source.choices.columns is None or not one.fingerprint:
            continue
        mapping = msgspec.json.encode({field.value: places for field, places in one.mapping().items()}).decode()
        headers = tuple(column.header for column in one.columns)
        store.remember_mapping(RememberedMapping(one.fingerprint, mapping, headers))
