"""What the collector is kept off, and when it is let on it again."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from cape_desktop.collector import collect_frozen, collector_paused


class Ring:
    """Something that holds itself, as a window and its parts do."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_frozen() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_that_what_was_frozen_while_in_use_goes_once_it_is_not() -> None:
    ring = Ring()
    gone = weakref.ref(ring)
    with collector_paused():
        pass
    del ring
    gc.collect()
    assert gone() is not None
    collect_frozen()
    assert gone() is None
    assert gc.get_freeze_count() > 0


def test_that_nothing_is_frozen_where_nothing_was() -> None:
    collect_frozen()
    assert gc.get_freeze_count() == 0
