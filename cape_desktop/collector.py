"""Keeps Python's garbage collector from holding up the window while many objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keeps the collector off the objects made inside, now and later.

    Each of its walks through a million of them holds up the window's thread for a fifth of a second. Rows and entries
    have no cycles, so they go when they are no longer used; frozen, they are left out of later walks too.
    """
    was_on = gc.isenabled()
    gc.collect(1)  # young cycles go first: what is frozen is never looked at again
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
