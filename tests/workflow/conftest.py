"""A history of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cape_desktop.history.store import Store
from tests.history.kept import opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty history whose clock goes on by a minute each time it is read."""
    with opened(tmp_path / "kept") as store:
        yield store
