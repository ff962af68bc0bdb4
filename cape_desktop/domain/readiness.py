"""The readiness checklist of one importer: which items are done, and what that means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cape_desktop.domain.rules import ChecklistItem


class ItemState(StrEnum):
    """What the person said of an item; `UNKNOWN` until they said something."""

    DONE = "done"
    NOT_YET = "not_yet"
    NOT_APPLICABLE = "not_applicable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """State of one item, since which day, with a note."""

    state: ItemState = ItemState.UNKNOWN
    on: date | None = None
    note: str = ""


Readiness = Mapping[str, Answer]
"""Answers by item id; a missing item is unknown."""


def open_items(items: tuple[ChecklistItem, ...], answers: Readiness) -> tuple[ChecklistItem, ...]:
    """The items that are neither done nor without application, in list order."""
    settled = (ItemState.DONE, ItemState.NOT_APPLICABLE)
    return tuple(item for item in items if answers.get(item.id, Answer()).state not in settled)


def is_ready(items: tuple[ChecklistItem, ...], answers: Readiness) -> bool:
    """Whether the word "ready" may be used: every item that blocks it is settled."""
    return not any(item.blocks_ready for item in open_items(items, answers))
