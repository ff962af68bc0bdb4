"""How long work tells where it is and learns that it should stop."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Doing(StrEnum):
    """What a step is busy with; the words for it are in `wording.activities`."""

    OPENING = "opening"
    READING = "reading"
    GROUPING = "grouping"
    CHECKING = "checking"
    WRITING = "writing"
    SAVING = "saving"


class Cancelled(Exception):
    """Raised by a tick when the person asked to stop; whoever works lets it pass through."""


class Tick(Protocol):
    """Called often by long work. `done` of `total` (0 when unknown) in rows, entries or bytes of `name`."""

    def __call__(self, doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        """Report; may raise Cancelled."""


def silent(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
    """The tick of callers who do not watch."""
