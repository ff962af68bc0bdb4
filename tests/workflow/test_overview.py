"""What the home page rests on."""

from __future__ import annotations

from pathlib import Path

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.history.store import Store
from cape_desktop.workflow.agenda import DatedKind
from cape_desktop.workflow.overview import overview
from tests.rules import PACK
from tests.workflow.answered import REFUND, TODAY, answer, claim_rows, number, save


def test_that_refused_entries_are_not_expected_and_money_counts_once(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2, 3)
    answer(
        store,
        tmp_path,
        claim_rows(
            (number(1), "Entry Summary Updated", ""),
            (number(2), "Failed", "PROTEST ON ENTRY"),
        ),
    )
    save(store, 2)
    paid = [REFUND, [number(1), "R-1", "200.00", "8.00", "Treasury Issued", f"{TODAY:%m/%d/%Y}"]]
    answer(store, tmp_path, paid, name="REV-615.csv")
    found = overview(store, PACK, TODAY)
    assert (found.entries, found.accepted_entries) == (3, 1)
    assert (found.all.expected_high, found.accepted.expected_high) == (60_000, 20_000)
    assert (found.all.received, found.all.interest) == (20_000, 800)
    assert DatedKind.LAST_SAFE_DAY in {one.kind for one in found.days}


def test_that_a_file_that_ace_refused_brings_nothing(store: Store) -> None:
    declaration = save(store, 1)
    assert overview(store, PACK, TODAY).entries == 1
    store.record_event(declaration, Event(DeclarationState.FILE_REFUSED, TODAY))
    assert overview(store, PACK, TODAY).all.expected_high == 0
    assert overview(store, PACK, TODAY).entries == 0


def test_that_what_a_person_recorded_as_accepted_counts_as_accepted(store: Store) -> None:
    declaration = save(store, 1, 2)
    assert overview(store, PACK, TODAY).accepted_entries == 0
    store.record_event(declaration, Event(DeclarationState.ACCEPTED, TODAY))
    found = overview(store, PACK, TODAY)
    assert (found.accepted_entries, found.accepted.expected_high) == (2, 40_000)
    store.record_event(declaration, Event(DeclarationState.ACCEPTED_WITH_ERRORS, TODAY))
    assert overview(store, PACK, TODAY).accepted_entries == 0
