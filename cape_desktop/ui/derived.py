"""What pages derive from a run is derived once, also of tens of thousands of entries, and can be made ready before."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from cape_desktop.workflow.run import Run

Value = TypeVar("Value")
Parts = Callable[[Run], tuple[Any, ...]]

_KEPT: list[list[Any]] = []


def once(parts: Parts) -> Callable[[Callable[[Run], Value]], Callable[[Run], Value]]:
    """Keeps the last result for as long as the `parts` of the run it rests on are the very same objects."""

    def decorate(derive: Callable[[Run], Value]) -> Callable[[Run], Value]:
        kept: list[Any] = []
        _KEPT.append(kept)

        @wraps(derive)
        def derived(run: Run) -> Value:
            now = parts(run)
            last = tuple(kept)
            if last and all(one is other for one, other in zip(last[0][0], now, strict=True)):
                known: Value = last[0][1]
                return known
            made = derive(run)
            kept[:] = [(now, made)]
            return made

        return derived

    return decorate


def forget() -> None:
    """Lets go of everything, so that a closed wizard holds no memory."""
    for kept in _KEPT:
        kept.clear()
