"""Search over everything that is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.history.records import DeclarationState, Event, Hit, HitKind
from cape_desktop.history.store import Store
from tests.history.kept import TODAY, kept_entry, number, preparation, upload_file
from tests.workflow.answered import REFUND, answer, claim_rows

NAME = "cape-muster-2026-11-23-1of1.csv"


@pytest.fixture
def full(store: Store, tmp_path: Path) -> Store:
    """One declaration of one entry, another entry left out, an answer with a stranger, a refund."""
    kept = preparation([kept_entry(number(1)), kept_entry(number(2), chosen=False)])
    store.save_declarations(kept, (upload_file([number(1)]),), None)
    store.record_event(1, Event(DeclarationState.UPLOADED, TODAY, claim_number="CLM-004/118"))
    told = claim_rows((number(1), "Entry Summary Updated", ""), (number(9), "Failed", "x"))
    answer(store, tmp_path, told)
    answer(store, tmp_path, [REFUND, [number(1), "R-77001", "200.00", "", "Sent to Treasury", ""]], name="refunds.csv")
    return store


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        (number(1), [Hit(HitKind.DECLARATION, NAME, 1), Hit(HitKind.ENTRY, number(1), 1)]),
        ("abc-0000001", [Hit(HitKind.DECLARATION, NAME, 1), Hit(HitKind.ENTRY, number(1), 1)]),
        (number(2), [Hit(HitKind.ENTRY, number(2))]),
        (number(9), [Hit(HitKind.STRANGER, number(9))]),
        ("100000241223", [Hit(HitKind.DECLARATION, NAME, 1), Hit(HitKind.CLAIM, "100000241223", 1)]),
        ("clm004118", [Hit(HitKind.DECLARATION, NAME, 1), Hit(HitKind.CLAIM, "CLM-004/118", 1)]),
        ("CLM 004", [Hit(HitKind.DECLARATION, NAME, 1), Hit(HitKind.CLAIM, "CLM-004/118", 1)]),
        ("r77001", [Hit(HitKind.REFUND, "R-77001", 1)]),
        ("muster imports", [Hit(HitKind.DECLARATION, NAME, 1)]),
        ("nothing like it", []),
        ("A", [Hit(HitKind.DECLARATION, NAME, 1)]),
        ("  ", []),
    ],
)
def test_that_everything_is_found_by_its_number(full: Store, text: str, hits: list[Hit]) -> None:
    assert list(full.find(text)) == hits
