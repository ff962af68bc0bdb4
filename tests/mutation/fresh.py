"""A plug-in of pytest for mutants: the same examples every time, quick tests first, nothing remembered."""

from __future__ import annotations

import sys

import pytest
from hypothesis import is_hypothesis_test, settings

settings.register_profile("mutation", deadline=None, derandomize=True, database=None, max_examples=50)


def pytest_sessionstart() -> None:
    """Forgets what functions remember: each mutant starts in a copy of the process that ran the unbroken code."""
    for name in [name for name in sys.modules if name.startswith("cape_desktop.domain")]:
        for remembering in vars(sys.modules[name]).values():
            forget = getattr(remembering, "cache_clear", None)
            if callable(forget):
                forget()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts tests that invent many examples last: mostly another one has noticed the mutant before."""
    items.sort(key=lambda item: is_hypothesis_test(getattr(item, "obj", None)))
