"""Where the money of declared entries is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.history.store import Store
from cape_desktop.workflow.overview import overview
from cape_desktop.workflow.refunds import money_of
from cape_desktop.workflow.whereabouts import Place, whereabouts
from tests.rules import PACK
from tests.workflow.answered import REFUND, TODAY, answer, claim_rows, number, save

DAY = f"{TODAY:%m/%d/%Y}"


def places(store: Store) -> dict[Place, int]:
    return dict(overview(store, PACK, TODAY).where.cents)


def test_that_reported_money_is_where_the_report_says_and_the_rest_where_its_declaration_is(
    store: Store, tmp_path: Path
) -> None:
    save(store, 1, 2, 3, 4, 5, 6)
    updated = [(number(count), "Entry Summary Updated", "") for count in (1, 2, 3, 4, 5)]
    answer(store, tmp_path, claim_rows(*updated, (number(6), "Failed", "PROTEST ON ENTRY")))
    paid = [
        REFUND,
        [number(1), "R-1", "190.00", "8.00", "Treasury Issued", DAY],
        [number(2), "R-2", "200.00", "9.00", "Sent to Treasury", DAY],
        [number(3), "R-3", "200.00", "", "Funds Diverted", DAY],
        [number(4), "R-4", "200.00", "", "Check/ACH Returned", DAY],
    ]
    answer(store, tmp_path, paid, name="REV-615.csv")
    save(store, 7)
    found = places(store)
    assert found == {
        Place.RECEIVED: 19_800,
        Place.ON_THE_WAY: 20_900,
        Place.ACCEPTED: 20_000,
        Place.SAVED: 20_000,
        Place.RETURNED: 20_000,
        Place.DIVERTED: 20_000,
        Place.REFUSED: 20_000,
    }
    assert list(found) == [place for place in Place if place in found]


def test_that_a_step_recorded_by_hand_moves_all_of_a_declaration(store: Store) -> None:
    declaration = save(store, 1, 2)
    for state, place in (
        (DeclarationState.UPLOADED, Place.UPLOADED),
        (DeclarationState.FILE_REFUSED, Place.REFUSED),
        (DeclarationState.ACCEPTED, Place.ACCEPTED),
        (DeclarationState.PAID, Place.PAID),
        (DeclarationState.CLOSED, Place.CLOSED),
    ):
        store.record_event(declaration, Event(state, TODAY))
        assert places(store) == {place: 40_000}


def test_that_money_of_an_entry_in_a_refused_file_is_not_of_this_declaration(store: Store, tmp_path: Path) -> None:
    store.record_event(save(store, 1), Event(DeclarationState.FILE_REFUSED, TODAY))
    answer(store, tmp_path, [REFUND, [number(1), "R-1", "190.00", "8.00", "Treasury Issued", DAY]], name="REV-615.csv")
    assert places(store) == {Place.REFUSED: 20_000}


def test_that_a_refused_entry_that_was_declared_again_counts_once(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "INVALID HTS")))
    assert places(store) == {Place.REFUSED: 20_000}
    save(store, 1)
    assert places(store) == {Place.SAVED: 20_000}


def test_that_an_accepted_entry_that_was_declared_again_is_still_accepted(store: Store) -> None:
    store.record_event(save(store, 1), Event(DeclarationState.ACCEPTED, TODAY))
    save(store, 1, 2)
    assert places(store) == {Place.ACCEPTED: 20_000, Place.SAVED: 20_000}


def test_that_money_nobody_knows_is_counted_apart_and_is_no_zero(store: Store) -> None:
    known, other = money_of(store, save(store, 1, 2))
    unknown = replace(other, entry=replace(other.entry, refund_low_cents=None, refund_high_cents=None))
    found = whereabouts([(known, Place.ACCEPTED), (unknown, Place.ACCEPTED)])
    assert (found.cents, found.unknown) == ({Place.ACCEPTED: 20_000}, 1)
    assert whereabouts([(unknown, Place.ACCEPTED)]).cents == {}
