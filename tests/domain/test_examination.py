"""Findings become one route; properties that hold whatever the facts."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cape_desktop.domain.checks import ALL_IDS, ANSWERED_CHECKS, ENTRY_CHECKS, LIST_CHECKS, UPLOAD_CHECKS
from cape_desktop.domain.checks.afterwards import Answered
from cape_desktop.domain.checks.file import Upload
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.entry import Entry, Facts, Line, LiquidationStatus, ProtestStatus, SummaryStatus
from cape_desktop.domain.examination import (
    answered_findings,
    examine_all,
    examine_entry,
    list_findings,
    upload_findings,
)
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity, is_paid_later
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.routes import PRECEDENCE, Route
from cape_desktop.progress import Cancelled, Doing
from cape_desktop.wording.cards import CARDS
from tests.domain.checks.made import DUTIABLE, TODAY, liquidated, made, on
from tests.rules import PACK


def route(entry: Entry, at: Circumstances | None = None) -> Route:
    return examine_entry(entry, at or on()).route


def test_that_every_rule_has_one_check_and_every_check_a_rule() -> None:
    registers = (ENTRY_CHECKS, LIST_CHECKS, UPLOAD_CHECKS, ANSWERED_CHECKS)
    assert set(PACK.rules) == ALL_IDS
    assert sum(len(register) for register in registers) == len(ALL_IDS)


def test_that_only_rules_about_an_entry_name_a_route() -> None:
    for rule in PACK.rules.values():
        assert (rule.route is not None) == (rule.severity is Severity.BLOCKS and rule.id in ENTRY_CHECKS), rule.id
        assert rule.route is not Route.FILE


def test_that_every_rule_names_its_sources() -> None:
    for rule in PACK.rules.values():
        assert rule.sources, rule.id
        assert set(rule.sources) <= set(PACK.sources), rule.id


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (made(), Route.FILE),
        (liquidated(80), Route.FILE),
        (liquidated(81), Route.PROTEST),
        (liquidated(180), Route.PROTEST),
        (liquidated(181), Route.COURT),
        (liquidated(-3), Route.FILE),
        (made(liquidation_status=LiquidationStatus.SUSPENDED, entry_type="03"), Route.FILE),
        (made(entry_type="31"), Route.FILE),
        (made(reconciliation=True), Route.FILE),
        (made(entry_type="21"), Route.WAIT),
        (made(drawback=True), Route.WAIT),
        (liquidated(100, protest=ProtestStatus.OPEN), Route.WAIT),
        (liquidated(300, entry_type="08"), Route.WAIT),
        (liquidated(300, lines=DUTIABLE[1:]), Route.NONE),
        (made("ABC12345670"), Route.FIX),
        (made("ABC12345670", entry_type="21"), Route.FIX),
        (made("ABC12345670", lines=DUTIABLE[1:]), Route.NONE),
        (made(summary_status=SummaryStatus.REJECTED), Route.FIX),
        (made(settled=False), Route.FIX),
    ],
)
def test_that_each_entry_takes_its_road(entry: Entry, expected: Route) -> None:
    assert route(entry) is expected


def test_that_already_declared_outweighs_all_else() -> None:
    entry = liquidated(300, number="ABC12345670", entry_type="08", lines=DUTIABLE[1:])
    assert route(entry, on(declared={"ABC12345670": Declared(accepted_on="May")})) is Route.FILED


def test_that_a_bare_number_can_be_filed_and_says_what_is_unknown() -> None:
    bare = Entry("ABC12345676", ("ABC12345676",), (), Facts(), frozenset({Field.ENTRY_NUMBER}))
    examined = examine_entry(bare, on())
    assert examined.route is Route.FILE
    assert [finding.id for finding in examined.findings] == ["L09"]
    assert {"T01", "L05", "P01", "H01", "B01", "S01", "H04"} <= set(examined.unknown)
    assert examined.money.ieepa_duty is None


def test_that_a_rule_out_of_force_does_not_speak() -> None:
    ended = replace(PACK.rules["T01"], valid_to=TODAY - timedelta(days=1))
    at = on(rules=replace(PACK, rules=PACK.rules | {"T01": ended}))
    assert route(made(entry_type="08"), at) is Route.FILE
    assert route(made(entry_type="08"), replace(at, today=TODAY - timedelta(days=1))) is Route.WAIT


def test_that_exactly_the_findings_that_say_paid_later_are_known_as_such() -> None:
    said = {name.partition(".")[0] for name, words in CARDS.items() if "paid later" in words.title}
    assert {rule_id for rule_id in PACK.rules if is_paid_later((Finding(rule_id, Severity.INFO),))} == said
    assert not is_paid_later(())


@pytest.mark.parametrize("code", ["31", "32", "34", "38"])
def test_that_nobody_can_say_when_a_withdrawal_is_paid_nor_with_what_interest(code: str) -> None:
    found = examine_entry(made(entry_type=code), on())
    assert (found.route, found.deadlines.liquidation_after_acceptance) == (Route.FILE, None)
    assert (found.money.refund_high, found.money.interest_high) == (found.money.ieepa_duty, None)
    assert examine_entry(made(), on()).money.interest_high is not None


def test_that_a_rule_begins_to_speak_on_its_first_day() -> None:
    new = replace(PACK.rules["T01"], valid_from=TODAY)
    at = on(rules=replace(PACK, rules=PACK.rules | {"T01": new}))
    assert route(made(entry_type="08"), at) is Route.WAIT
    assert route(made(entry_type="08"), replace(at, today=TODAY - timedelta(days=1))) is Route.FILE


def test_that_a_rule_that_the_pack_lacks_does_not_speak() -> None:
    fewer = {rule_id: rule for rule_id, rule in PACK.rules.items() if rule_id not in ("T01", "N09", "F07", "C02")}
    at = on(rules=replace(PACK, rules=fewer))
    assert route(made(entry_type="08"), at) is Route.FILE
    assert "N09" not in {f.id for f in list_findings((made(), made("B7612345670")), at)}
    assert upload_findings(Upload("a.csv", b"Entry Number\r\n01012345678\r\n"), at) == ()
    assert answered_findings(Answered(TODAY, 3, refused=1), at) == ()


def test_that_what_is_in_order_is_not_carried_by_the_entry() -> None:
    assert PACK.rules["L02"].silent
    assert examine_entry(liquidated(30), on()).findings == ()


def test_that_what_leads_to_the_route_is_told_first_then_the_graver() -> None:
    ordinary = Line("1", "1", "8471300100", Decimal(100), Decimal(5))
    examined = examine_entry(made("ABC12345670", lines=(ordinary,)), on())
    assert examined.route is Route.NONE
    assert [finding.id for finding in examined.findings][:2] == ["H01", "N02"]
    order = tuple(Severity)
    gravity = [order.index(finding.severity) for finding in examined.findings[1:]]
    assert gravity == sorted(gravity)


def test_that_a_confirmed_number_goes_in() -> None:
    at = on(confirmed=(("N02", "ABC12345670"),))
    examined = examine_entry(made("ABC12345670"), at)
    assert examined.route is Route.FILE
    assert [(f.id, f.severity, f.confirmed) for f in examined.findings if f.id == "N02"] == [
        ("N02", Severity.WARNS, True)
    ]


def test_that_all_entries_are_examined_in_order_with_progress() -> None:
    entries = tuple(made(f"ABC{n:08d}") for n in range(600))
    ticks: list[tuple[Doing, int, int]] = []

    def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        ticks.append((doing, done, total))

    examined = examine_all(entries, on(), tick)
    assert [e.entry for e in examined] == list(entries)
    assert examined[7] == examine_entry(entries[7], on())
    assert ticks[0] == (Doing.CHECKING, 0, 600)
    assert ticks[-1] == (Doing.CHECKING, 600, 600)
    assert len(ticks) > 2


def test_that_examining_can_be_cancelled() -> None:
    def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        examine_all((made(),), on(), tick)


def test_that_an_ordinary_list_has_only_the_checklist_to_say() -> None:
    found = list_findings((made(),), on(rules=replace(PACK, checklist=())))
    assert found == ()
    assert [f.id for f in list_findings((), on(rules=replace(PACK, checklist=())))] == ["F01"]


def test_that_a_good_file_and_a_paid_declaration_have_no_findings() -> None:
    assert upload_findings(Upload("a.csv", b"Entry Number\r\nABC12345676\r\n"), on()) == ()
    assert [f.id for f in answered_findings(Answered(TODAY, 3, refused=1), on())] == ["C02"]


# -- properties -----------------------------------------------------------------------------------------------------

_DAYS = st.dates(date(2025, 1, 1), date(2027, 6, 30))
_MAYBE = st.sampled_from((None, True, False))
_FACTS = st.builds(
    Facts,
    entry_type=st.sampled_from((None, "01", "03", "08", "09", "11", "21", "23", "31", "51", "99")),
    entry_date=st.none() | _DAYS,
    importer_number=st.sampled_from((None, "12-3456789", "98-7654321")),
    summary_status=st.none() | st.sampled_from(SummaryStatus),
    duty_paid=_MAYBE,
    liquidation_status=st.none() | st.sampled_from(LiquidationStatus),
    liquidation_date=st.none() | _DAYS,
    protest=st.none() | st.sampled_from(ProtestStatus),
    reconciliation=_MAYBE,
    reconciliation_filed=_MAYBE,
    reconciliation_due=st.none() | _DAYS,
    correction_pending=_MAYBE,
    drawback=_MAYBE,
    adcvd_pending=_MAYBE,
    stated_ieepa_duty=st.sampled_from((None, Decimal(0), Decimal(2000))),
)
_LINES = st.lists(
    st.builds(
        Line,
        number=st.sampled_from(("", "1", "2")),
        ordinal=st.just("1"),
        hts=st.sampled_from(("", "99030124", "99030104", "99030199", "99030301", "99038803", "8508190000")),
        value=st.sampled_from((None, Decimal(0), Decimal(10000))),
        duty=st.sampled_from((None, Decimal(0), Decimal(2000), Decimal(-2000))),
    ),
    max_size=4,
).map(tuple)
_ENTRIES = st.builds(
    Entry,
    number=st.sampled_from(("ABC12345676", "ABC12345670", "ABC1234567")),
    raw=st.just(("x",)),
    places=st.just(()),
    facts=_FACTS,
    columns=st.sampled_from((frozenset(Field), frozenset({Field.ENTRY_NUMBER}))),
    lines=_LINES,
    settled=st.booleans(),
)
_IMPORTERS = st.sampled_from(
    (
        Importer(),
        Importer(number="12-3456789"),
        Importer(role=Role.BROKER, filer_codes=("B76",)),
        Importer(role=Role.OTHER),
    )
)
_DECLARED = st.sampled_from(
    (
        {},
        {"ABC12345676": Declared(pending_on="May")},
        {"ABC12345676": Declared(refused_on="May")},
        {"ABC12345676": Declared(elsewhere_on="May")},
    )
)


@settings(deadline=None)
@given(_ENTRIES, _IMPORTERS, _DECLARED, _DAYS)
def test_that_routes_are_total_and_unique(
    entry: Entry, importer: Importer, declared: dict[str, Declared], today: date
) -> None:
    examined = examine_entry(entry, on(today, importer=importer, declared=declared))
    named = [finding.route for finding in examined.findings if finding.severity is Severity.BLOCKS]
    assert examined.route is min((r for r in named if r), key=PRECEDENCE.index, default=Route.FILE)
    assert all((f.route is not None) == (f.severity is Severity.BLOCKS) for f in examined.findings)
    ids = [finding.id for finding in examined.findings]
    assert len(ids) == len(set(ids))
    assert not set(ids) & set(examined.unknown)


_CLEARED_BY: dict[str, str] = {"stated_ieepa_duty": "X05"}
"""A fact that may take a block away, and the rule that then says so."""


@settings(deadline=None, max_examples=300)
@given(_ENTRIES, st.data(), _DAYS)
def test_that_more_facts_never_open_a_blocked_entry_in_silence(entry: Entry, data: Any, today: date) -> None:
    known = [f.name for f in fields(Facts) if getattr(entry.facts, f.name) is not None]
    hidden = data.draw(st.sets(st.sampled_from(known))) if known else set()
    less = replace(entry, facts=replace(entry.facts, **dict.fromkeys(hidden)))
    before, after = examine_entry(less, on(today)), examine_entry(entry, on(today))
    if before.route is Route.FILE or after.route is not Route.FILE:
        return
    said = {finding.id for finding in after.findings}
    assert any(_CLEARED_BY.get(name) in said for name in hidden), (before.route, hidden)


@settings(deadline=None)
@given(st.dates(date(2025, 3, 1), date(2026, 12, 31)), st.lists(st.integers(0, 500), min_size=2, max_size=8))
def test_that_time_only_moves_from_file_to_protest_to_court(day: date, steps: list[int]) -> None:
    entry = made(liquidation_date=day)
    first = date(2026, 7, 7)
    roads = [route(entry, on(first + timedelta(days=step))) for step in sorted(steps)]
    order = (Route.FILE, Route.PROTEST, Route.COURT)
    assert [order.index(road) for road in roads] == sorted(order.index(road) for road in roads)


@settings(deadline=None, max_examples=200)
@given(_ENTRIES, st.lists(st.integers(0, 900), min_size=2, max_size=6))
def test_that_time_alone_never_opens_or_closes_any_other_road(entry: Entry, steps: list[int]) -> None:
    after_the_last_change = max(day for day in _rule_days() if day <= PACK.as_of)
    roads = [route(entry, on(after_the_last_change + timedelta(days=step))) for step in sorted(steps)]
    order = (Route.FILE, Route.PROTEST, Route.COURT)
    if any(road in order for road in roads):
        assert [order.index(road) for road in roads] == sorted(order.index(road) for road in roads)
    else:
        assert len(set(roads)) == 1


def _rule_days() -> set[date]:
    """The days on which a rule or one of its lists of types begins."""
    starts = {rule.valid_from for rule in PACK.rules.values()} | {listed.valid_from for listed in PACK.type_rules}
    ends = {rule.valid_to for rule in PACK.rules.values()} | {listed.valid_to for listed in PACK.type_rules}
    return {day for day in starts if day} | {day + timedelta(days=1) for day in ends if day}
