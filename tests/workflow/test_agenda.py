"""Everything with a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.history.store import Store
from cape_desktop.workflow.agenda import DatedKind, agenda, left_out
from cape_desktop.workflow.overview import overview
from tests.rules import LIMITS, PACK
from tests.workflow.answered import (
    CLAIM,
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
    assert days(store, date(2026, 12, 15)) == [(DatedKind.LAST_DAY, date(2026, 12, 15), (number(1),))]
    assert days(store, date(2026, 12, 16)) == []


def test_that_an_entry_left_out_keeps_its_very_last_day_when_the_safe_one_is_over(store: Store) -> None:
    safe = date(2026, 12, 14)
    entries = [kept_entry(number(1)), kept_entry(number(2), chosen=False, route="file", last_safe_day=safe)]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    for today, kind, day in ((safe, DatedKind.LAST_SAFE_DAY, safe), (date(2026, 12, 15), DatedKind.LAST_DAY, None)):
        (one,) = left_out(store, PACK, today)
        assert one.days(today)[kind] == (day or today)
    assert not {DatedKind.LAST_SAFE_DAY, DatedKind.LAST_DAY} & set(one.days(date(2026, 12, 16)))


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


def test_that_a_refund_nobody_can_date_is_neither_expected_nor_overdue(store: Store, tmp_path: Path) -> None:
    findings = '[{"id":"L08","severity":"info","facts":{"liquidation_status":"suspended"}}]'
    entries = [kept_entry(number(1)), kept_entry(number(2), findings=findings)]
    store.save_declarations(preparation(entries), (upload_file([number(1), number(2)]),), None)
    rows = claim_rows(*((number(count), "Entry Summary Updated", "") for count in (1, 2)))
    answer(store, tmp_path, rows, ACCEPTED)
    late = ACCEPTED + timedelta(days=LIMITS.refund_last_days + 1)
    assert {numbers for _, _, numbers in days(store, ACCEPTED)} == {(number(1),)}
    assert [numbers for _, _, numbers in days(store, late)] == [(number(1),)]
    liquidated = late - timedelta(days=1)
    report = [["Entry Summary Number", "Liquidation Date"], [number(2), f"{liquidated:%m/%d/%Y}"]]
    answer(store, tmp_path, report, late, "ES-003.csv")
    due = [one for one in agenda(store, PACK, late) if number(2) in one.numbers]
    assert [(one.kind, one.day) for one in due] == [
        (DatedKind.REFUND, liquidated + timedelta(days=LIMITS.refund_first_days))
    ]


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
        kept_entry(number(2), chosen=False, route="wait", last_safe_day=None, protest_day=None, court_day=None),
        kept_entry(number(3), chosen=False, route="fix", last_safe_day=None, protest_day=None, court_day=None),
        replace(kept_entry(number(4), chosen=False), route="none"),
    ]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    assert [entry.number for entry in left_out(store, PACK, TODAY)] == [number(3), number(2)]
    save(store, 3)
    assert [entry.number for entry in left_out(store, PACK, TODAY)] == [number(2)]


REFUSALS = {
    1: ("INVALID HTS", Again.AFTER_MENDING, Route.FIX),
    2: ("ENTRY SUMMARY UNDER REVIEW", Again.LATER, Route.WAIT),
    3: ("NEVER SEEN", Again.PERHAPS, Route.FIX),
    4: ("HTS RELATIONSHIP/SEQUENCE MISMATCH", Again.NOW, Route.FILE),
    5: ("ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS", Again.NO, Route.PROTEST),
    6: ("NO IEEPA HTS ON ENTRY", Again.NO, Route.NONE),
}


def test_that_the_answer_of_cbp_decides_the_route_of_a_refused_entry(store: Store, tmp_path: Path) -> None:
    entries = [kept_entry(number(count)) for count in REFUSALS]
    store.save_declarations(preparation(entries), (upload_file([entry.number for entry in entries]),), None)
    rows = claim_rows(*((number(count), "Failed", message) for count, (message, *_) in REFUSALS.items()))
    answer(store, tmp_path, rows, ACCEPTED)
    found = {one.number: one for one in left_out(store, PACK, ACCEPTED)}
    assert {name: (one.message, one.again, one.route) for name, one in found.items()} == {
        number(count): said for count, said in REFUSALS.items()
    }
    assert DatedKind.LAST_SAFE_DAY in found[number(2)].days(ACCEPTED)  # until then the review must be over
    assert not found[number(6)].days(ACCEPTED)
    known = overview(store, PACK, ACCEPTED)
    assert known.refused == {Again.AFTER_MENDING: 1, Again.LATER: 1, Again.PERHAPS: 1, Again.NOW: 1, Again.NO: 2}
    assert not known.out


def test_that_a_newer_liquidation_moves_the_road_of_a_refused_entry(store: Store, tmp_path: Path) -> None:
    store.save_declarations(preparation([kept_entry(number(1))]), (upload_file([number(1)]),), None)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "INVALID HTS")), ACCEPTED)
    for told, (age, route) in enumerate(((80, Route.FIX), (81, Route.PROTEST), (181, Route.COURT))):
        liquidated = ACCEPTED - timedelta(days=age)
        report = [["Entry Summary Number", "Liquidation Date"], [number(1), f"{liquidated:%m/%d/%Y}"]]
        answer(store, tmp_path, report, ACCEPTED + timedelta(days=told), f"ES-003 {age}.csv")
        assert [one.route for one in left_out(store, PACK, ACCEPTED)] == [route], age


def test_that_a_refusal_that_a_person_settled_is_settled(store: Store, tmp_path: Path) -> None:
    name = upload_file([number(1)]).name
    store.save_declarations(preparation([kept_entry(number(1))]), (upload_file([number(1)]),), None)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "INVALID HTS")), ACCEPTED)
    for declaration, route in (("another.csv", Route.FIX), (name, Route.FILE)):
        facts = f'{{"declaration":"{declaration}","message":"INVALID HTS"}}'
        findings = f'[{{"id":"N07","severity":"warns","facts":{facts},"confirmable":true,"confirmed":true}}]'
        looked = [kept_entry(number(1), chosen=False, route="file", findings=findings), kept_entry(number(2))]
        store.save_declarations(preparation(looked), (upload_file([number(2)]),), None)
        assert [one.route for one in left_out(store, PACK, ACCEPTED)] == [route]


def test_that_what_settled_a_refusal_does_not_settle_that_of_a_later_file_of_the_same_name(
    store: Store, tmp_path: Path
) -> None:
    def refuse(claim: str, days: int) -> None:
        rows = [CLAIM, [number(1), claim, "Failed", "INVALID HTS"]]
        answer(store, tmp_path, rows, ACCEPTED + timedelta(days=days), f"{claim}.csv")

    def settled(declaration_id: int) -> str:
        facts = f'{{"declaration":"{name}","declaration_id":{declaration_id},"message":"INVALID HTS"}}'
        return f'[{{"id":"N07","severity":"warns","facts":{facts},"confirmable":true,"confirmed":true}}]'

    name = upload_file([number(1)]).name
    save(store, 1)
    refuse("1", 0)
    again = kept_entry(number(1), findings=settled(1))
    store.save_declarations(preparation([again]), (upload_file([number(1)]),), None)
    refuse("2", 1)
    (one,) = left_out(store, PACK, ACCEPTED)
    assert (one.refused_on, one.refused_id, one.route) == (name, 2, Route.FIX)
    looked = [kept_entry(number(1), chosen=False, route="file", findings=settled(2)), kept_entry(number(2))]
    store.save_declarations(preparation(looked), (upload_file([number(2)]),), None)
    assert [one.route for one in left_out(store, PACK, ACCEPTED)] == [Route.FILE]


def test_that_entries_left_out_come_by_the_day_that_counts_next(store: Store) -> None:
    near, far = TODAY + timedelta(days=16), TODAY + timedelta(days=40)
    entries = [
        kept_entry(number(1)),
        kept_entry(number(2), chosen=False, route="file", last_safe_day=far),
        kept_entry(number(3), chosen=False, route="protest", protest_day=near),
    ]
    store.save_declarations(preparation(entries), (upload_file([number(1)]),), None)
    assert [(one.number, one.day(TODAY)) for one in left_out(store, PACK, TODAY)] == [
        (number(3), near),
        (number(2), far),
    ]


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
