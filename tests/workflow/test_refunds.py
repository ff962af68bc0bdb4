"""The money of declarations, and deposits matched to entries."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from cape_desktop.domain.deposits import Part
from cape_desktop.domain.refunds import Difference, Reason
from cape_desktop.history.records import DeclarationState
from cape_desktop.history.store import Store
from cape_desktop.workflow.refunds import explain_deposit, money_of, record_deposit, totals
from cape_desktop.workflow.results import undo
from tests.workflow.answered import REFUND, TODAY, answer, claim_rows, number, save

LATER = TODAY + timedelta(days=70)


def test_that_each_entry_shows_what_was_expected_what_came_and_why_they_differ(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2, 3, 4)
    updated = [(number(count), "Entry Summary Updated", "") for count in (1, 2, 3)]
    answer(store, tmp_path, claim_rows(*updated, (number(4), "Failed", "INVALID HTS")))
    rows = [
        REFUND,
        [number(1), "R1", "200.00", "8.00", "Treasury Issued", "01/20/2027"],
        [number(2), "R2", "150.00", "8.00", "Treasury Issued", "01/20/2027"],
        [number(2), "R3", "50.00", "", "Funds Diverted", "01/20/2027"],
    ]
    answer(store, tmp_path, rows, LATER, "REV-615.csv")
    money = money_of(store, declaration_id)
    assert [one.differences for one in money] == [
        (),
        (Difference(Reason.OFFSET, 5_000),),
        (Difference(Reason.NOT_YET, 20_000),),
        (),
    ]
    sums = totals(money)
    assert (sums.expected_low, sums.received, sums.interest, sums.diverted) == (60_000, 35_000, 1_600, 5_000)


def test_that_a_refund_report_without_entries_tells_what_became_of_each_refund(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), "Entry Summary Updated", "")))
    answer(store, tmp_path, [REFUND, [number(1), "R1", "200.00", "8.00", "Sent to Treasury", ""]], LATER, "a.csv")
    whole = [["Refund Number", "Refund Amount", "Refund Status", "Refund Secondary Status"]]
    whole.append(["R1", "208.00", "Transmitted", "Treasury Issued"])
    answer(store, tmp_path, whole, LATER + timedelta(days=3), "REV-603.csv")
    (one,) = money_of(store, declaration_id)
    assert (one.came.received_cents, one.came.interest_cents, one.came.on_the_way_cents) == (20_000, 800, 0)
    assert store.declarations()[0].state is DeclarationState.PAID


def test_that_a_deposit_is_matched_noted_and_undone(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    answer(store, tmp_path, claim_rows(*((number(count), "Entry Summary Updated", "") for count in (1, 2))))
    best = explain_deposit(store, 40_000, LATER)[0]
    assert (set(best.numbers), best.left_over) == ({number(1), number(2)}, 0)
    assert (best.to_the_cent, best.exact) == (True, False)
    step = record_deposit(store, best, 40_000, LATER)
    assert step is not None
    assert record_deposit(store, best, 40_000, LATER) is None
    money = money_of(store, declaration_id)
    assert [one.came.received_cents for one in money] == [20_000, 20_000]
    assert store.declarations()[0].state is DeclarationState.PAID
    assert explain_deposit(store, 40_000, LATER) == ()
    assert undo(store, step)
    assert totals(money_of(store, declaration_id)).received == 0


def test_that_a_deposit_is_shared_out_to_the_cent(store: Store) -> None:
    declaration_id = save(store, 1, 2, 3)
    best = explain_deposit(store, 50_001, LATER)[0]
    assert best.left_over == 50_001 - 60_000
    record_deposit(store, best, 50_001, LATER)
    assert totals(money_of(store, declaration_id)).received == 50_001


def test_that_refused_entries_are_not_paid(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    rows = claim_rows((number(1), "Failed", "INVALID HTS"), (number(2), "Entry Summary Updated", ""))
    answer(store, tmp_path, rows)
    best = explain_deposit(store, 20_000, LATER)[0]
    assert (best.numbers, best.part) == ((number(2),), Part.PRINCIPAL)


def test_that_cbps_own_amounts_count_before_estimates(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    answer(store, tmp_path, [REFUND, [number(1), "R1", "190.00", "7.60", "Sent to Treasury", ""]], date(2027, 1, 4))
    best = explain_deposit(store, 19_760, LATER)[0]
    assert best.exact
    assert best.groups[0].entries[0].payment == "R1"


def test_that_unknown_interest_is_counted_apart_from_the_sum(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2, 3)
    answer(store, tmp_path, claim_rows(*((number(count), "Entry Summary Updated", "") for count in (1, 2, 3))))
    silent = [REFUND, [number(1), "R1", "200.00", "", "Treasury Issued", "01/20/2027"]]
    answer(store, tmp_path, silent, LATER, "REV-615.csv")
    sums = totals(money_of(store, declaration_id))
    assert (sums.interest, sums.interest_unknown, sums.all_received) == (None, 1, 20_000)
    answer(store, tmp_path, [*silent, [number(2), "R2", "200.00", "8.00", "Treasury Issued", "01/20/2027"]], LATER)
    sums = totals(money_of(store, declaration_id))
    assert (sums.interest, sums.interest_unknown, sums.all_received) == (800, 1, 40_800)


def test_that_a_deposit_with_interest_nobody_reported_is_explained_by_the_duty_and_a_rest(
    store: Store, tmp_path: Path
) -> None:
    save(store, 1)
    answer(store, tmp_path, [REFUND, [number(1), "R1", "190.00", "", "Sent to Treasury", ""]], date(2027, 1, 4))
    best = explain_deposit(store, 19_760, LATER)[0]
    assert (best.part, best.left_over, best.exact) == (Part.PRINCIPAL, 760, False)
    assert best.groups[0].entries[0].interest is None
