"""What files are that a person brings without a word: entries to declare, or what came back from CBP."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.rules import RulePack
from cape_desktop.problems import Problem


class Brought(StrEnum):
    """What one should do with files by their contents; `UNCLEAR` when only the person knows."""

    ENTRIES = "entries"
    RESULTS = "results"
    UNCLEAR = "unclear"


class DroppedStore(Protocol):
    """What of the history tells them apart."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""


_LARGE: Final = 2_000_000
"""Bytes above which a file is not opened to see what it is, as that takes seconds: it is a report on entries."""
_UNCLEAR: Final = (ResultKind.VALIDATION, ResultKind.REFUNDS, ResultKind.ELSEWHERE)
"""Kinds by so little that a list of entries may look the same: a column with a status, an amount, or nothing else."""


def brought(store: DroppedStore, rules: RulePack, paths: Sequence[Path]) -> Brought:
    """What these files are together, by their contents. One that cannot be read goes to the entries, where help is.

    A fresh report on entries is a list to declare from as long as nothing was declared; afterwards it may as well tell
    what became of the entries.
    """
    any_declared = bool(store.declared())
    found = {_one(path, rules, any_declared) for path in paths}
    return found.pop() if len(found) == 1 else Brought.UNCLEAR


def _one(path: Path, rules: RulePack, any_declared: bool) -> Brought:
    from cape_desktop.intake.results import recognise_result

    try:
        is_large = path.stat().st_size > _LARGE
        kind = ResultKind.ES003 if is_large else recognise_result(path, rules)
    except (OSError, Problem):
        return Brought.ENTRIES
    if kind is None or (kind is ResultKind.ES003 and not any_declared):
        return Brought.ENTRIES
    return Brought.UNCLEAR if kind in _UNCLEAR or kind is ResultKind.ES003 else Brought.RESULTS
