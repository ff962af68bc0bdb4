"""The one road each entry takes, and how it is picked."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Route(StrEnum):
    """What to do with an entry, in order of precedence: the first that a blocking finding names wins."""

    FILED = "filed"
    NONE = "none"
    FIX = "fix"
    WAIT = "wait"
    COURT = "court"
    PROTEST = "protest"
    FILE = "file"


PRECEDENCE: tuple[Route, ...] = tuple(Route)


def route_of(named: Iterable[Route]) -> Route:
    """The route of an entry whose blocking findings name these routes; `FILE` when none blocks."""
    return min(named, key=PRECEDENCE.index, default=Route.FILE)
