"""The three texts of a card."""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """Templates: the matter in one line, why it matters, what to do now. `{fact}` stands for a fact of the finding."""

    title: str
    why: str
    do: str
