"""Keeps Python's garbage collector from holding up the window while many objects are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def collect_frozen() -> None:
    """Frees what was frozen while it was in use and no longer is, such as a closed window and all that it held.

    It walks through everything that is alive, so call it when nobody waits: a million objects take a fifth of a second.
    """
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
        gc.freeze()


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
