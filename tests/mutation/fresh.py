"""A plug-in of pytest for mutants: the same examples every time, quick tests first."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import settings

settings.register_profile("mutation", deadline=None, derandomize=True, database=None, max_examples=50)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the quick tests first, as the run without a mutant found them: mostly one of those notices already."""
    seconds: dict[str, float] = import_module("mutmut.state").state().duration_by_test
    items.sort(key=lambda item: seconds.get(item.nodeid, 0.0))
