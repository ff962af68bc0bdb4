"""Everything with a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from cape_desktop.history.store import Store
from cape_desktop.workflow.agenda import DatedKind, agenda, left_out
from tests.rules import LIMITS, PACK
from tests.workflow.answered import (
    REFUND,
    TODAY,
    answer,
    claim_rows,
    kept_entry,
    number,
    preparation,
    save,
    upload_file,
)

ACCEPTED = TODAY + timedelta(days=2)


def days(store: Store, today: date) -> list[tuple[DatedKind, date, tuple[str, ...]]]:
    return [(one.kind, one.day, one.numbers) for one in agenda(store, PACK, today)]


def test_that_a_saved_file_has_its_last_safe_day_until_it_is_answered(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    assert days(store, TODAY) == [(DatedKind.LAST_SAFE_DAY, date(2026, 12, 14), (number(1),))]
    assert days(store, date(2026, 12, 15)) == []


def test_that_accepted_entries_liquidate_and_are_paid_by_the_rules(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    rows = claim_rows((number(1), "Entry Summary Updated", ""), (number(2), "Failed", "INVALID HTS"))
    answer(store, tmp_path, rows, ACCEPTED)
    found = agenda(store, PACK, ACCEPTED)
    by_kind = {one.kind: one for one in found}
    liquidation = by_kind[DatedKind.LIQUIDATION]
    assert liquidation.day == ACCEPTED + timedelta(days=LIMITS.liquidation_after_acceptance_days)
    refund = by_kind[DatedKind.REFUND]
    assert (refund.day, refund.until) == (
        ACCEPTED + timedelta(days=LIMITS.refund_first_days),
        ACCEPTED + timedelta(days=LIMITS.refund_last_days),
    )
    assert refund.numbers == (number(1),)
    assert refund.declaration is not None
    late = ACCEPTED + timedelta(days=LIMITS.refund_last_days + 1)
    assert [kind for kind, *_ in days(store, late)] == [DatedKind.REFUND_OVERDUE]


def test_that_refused_and_left_out_entries_keep_their_days(store: Store, tmp_path: Path) -> None:
    safe, protest, court = date(2026, 12, 14), date(2027, 3, 1), date(2027, 5, 1)
    entries = [
        kept_entry(number(1), last_safe_day=safe, protest_day=protest, court_day=court),
        kept_entry(number(2), chosen=False, last_safe_day=None, protest_day=protest, court_day=court),
    ]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "INVALID HTS")), ACCEPTED)
    assert days(store, ACCEPTED) == [
        (DatedKind.LAST_SAFE_DAY, safe, (number(1),)),
        (DatedKind.PROTEST, protest, (number(1), number(2))),
        (DatedKind.COURT, court, (number(2),)),
    ]


def test_that_entries_left_out_are_named_even_without_a_day(store: Store) -> None:
    entries = [
        kept_entry(number(1)),
        replace(kept_entry(number(2), chosen=False), route="wait", last_safe_day=None, protest_day=None),
        replace(kept_entry(number(3), chosen=False), route="fix", last_safe_day=None, protest_day=None),
        replace(kept_entry(number(4), chosen=False), route="none"),
    ]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    assert [entry.number for entry in left_out(store)] == [number(3), number(2)]
    save(store, 3)
    assert [entry.number for entry in left_out(store)] == [number(2)]


def test_that_entries_declared_elsewhere_have_no_days_here(store: Store, tmp_path: Path) -> None:
    entries = [kept_entry(number(1)), kept_entry(number(2), chosen=False, route="file")]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    before = agenda(store, PACK, TODAY)
    assert number(2) in {each for one in before for each in one.numbers}
    answer(store, tmp_path, [["Entry Number"], [number(2)], [number(3)]], name="may.csv")
    assert number(2) not in {each for one in agenda(store, PACK, TODAY) for each in one.numbers}


def test_that_held_refunds_ask_until_they_are_paid(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), "Entry Summary Updated", "")), ACCEPTED)
    held = [*REFUND[:4]]
    answer(
        store, tmp_path, [held, [number(1), "R1", "200.00", "8.00"]], ACCEPTED + timedelta(days=70), "REV-613 held.csv"
    )
    today = ACCEPTED + timedelta(days=75)
    assert (DatedKind.HELD, ACCEPTED + timedelta(days=70), (number(1),)) in days(store, today)
    paid = [REFUND, [number(1), "R1", "200.00", "8.00", "Treasury Issued", ""]]
    answer(store, tmp_path, paid, ACCEPTED + timedelta(days=80), "REV-615.csv")
    assert days(store, today) == []
