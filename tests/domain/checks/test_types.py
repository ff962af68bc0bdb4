"""Checks of the entry type."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cape_desktop.domain.entry import LiquidationStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import TODAY, finding, liquidated, made, on, speaks, unknown
from tests.rules import PACK

TYPE_RULES = ("T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08")


@pytest.mark.parametrize("code", ["01", "02", "06"])
def test_that_ordinary_types_give_no_finding(code: str) -> None:
    assert not any(speaks(rule, made(entry_type=code)) for rule in TYPE_RULES)


@pytest.mark.parametrize("code", ["08", "09", "41", "44", "47"])
def test_that_excluded_types_wait(code: str) -> None:
    found = finding("T01", made(entry_type=code))
    assert (found.route, found.facts["entry_type"]) == (Route.WAIT, code)


@pytest.mark.parametrize("code", ["21", "22"])
def test_that_warehouse_entries_are_refused_since_july_2026(code: str) -> None:
    entry = made(entry_type=code)
    assert finding("T02", entry, on(date(2026, 7, 7))).route is Route.WAIT
    assert not speaks("T02", entry, on(date(2026, 7, 6)))


@pytest.mark.parametrize("code", ["31", "32", "34", "38"])
def test_that_withdrawals_go_in_and_are_paid_later(code: str) -> None:
    assert finding("T03", made(entry_type=code)).severity is Severity.INFO


def test_that_a_temporary_import_blocks_until_it_is_confirmed() -> None:
    entry = made(entry_type="23")
    assert finding("T04", entry).route is Route.WAIT
    assert finding("T04", entry, on(confirmed=(("T04", ""),))).route is None


@pytest.mark.parametrize("code", ["03", "07", "34", "38"])
def test_that_pending_dumping_duties_wait(code: str) -> None:
    assert finding("T05", made(entry_type=code, adcvd_pending=True)).route is Route.WAIT
    assert not speaks("T05", made(entry_type=code, adcvd_pending=False))
    assert unknown("T05", made(entry_type=code, without=(Field.ADCVD_PENDING,))) == (Field.ADCVD_PENDING,)
    assert not speaks("T05", made(entry_type=code, adcvd_pending=None))


def test_that_pending_duties_on_an_ordinary_type_say_nothing() -> None:
    assert not speaks("T05", made(adcvd_pending=True))


def test_that_suspended_dumping_duties_are_paid_later() -> None:
    assert speaks("T06", made(entry_type="03", liquidation_status=LiquidationStatus.SUSPENDED))
    assert not speaks("T06", made(entry_type="03"))
    assert not speaks("T06", made(entry_type="01", liquidation_status=LiquidationStatus.SUSPENDED))
    bare = made(entry_type="03", liquidation_status=None, without=(Field.LIQUIDATION_STATUS,))
    assert unknown("T06", bare) == (Field.LIQUIDATION_STATUS,)


@pytest.mark.parametrize("code", ["11", "12"])
def test_that_an_informal_entry_without_a_date_warns(code: str) -> None:
    assert speaks("T07", made(entry_type=code, liquidation_status=None))
    assert speaks("T07", made(entry_type=code, liquidation_status=LiquidationStatus.LIQUIDATED))
    assert not speaks("T07", made(entry_type=code))
    assert not speaks("T07", liquidated(5, entry_type=code))
    assert not speaks("T07", made(liquidation_status=None))


@pytest.mark.parametrize(("code", "case"), [("51", None), ("86", None), ("69", None), ("99", "not_a_type")])
def test_that_types_without_a_rule_warn(code: str, case: str | None) -> None:
    found = finding("T08", made(entry_type=code))
    assert (found.severity, found.facts.get("case")) == (Severity.WARNS, case)


def test_that_a_type_is_named_in_words() -> None:
    assert finding("T01", made(entry_type="09")).facts["type_name"] == "Reconciliation"
    assert finding("T02", made(entry_type="21")).facts["withdrawals"] == "31, 32, 34, 38"


def test_that_all_lists_of_a_rule_count_together() -> None:
    excluded = next(listed for listed in PACK.type_rules if listed.rule == "T01")
    rules = replace(PACK, type_rules=(*PACK.type_rules, replace(excluded, types=("06",))))
    for code in (*excluded.types, "06"):
        assert speaks("T01", made(entry_type=code), on(rules=rules))


def test_that_the_withdrawals_named_are_those_of_the_day() -> None:
    withdrawals = next(listed for listed in PACK.type_rules if listed.rule == "T03")
    before = replace(withdrawals, types=("31",), valid_to=TODAY)
    after = replace(withdrawals, types=("32",), valid_from=TODAY + timedelta(days=1))
    rules = replace(PACK, type_rules=(*(one for one in PACK.type_rules if one is not withdrawals), before, after))
    entry = made(entry_type="21")
    assert finding("T02", entry, on(rules=rules)).facts["withdrawals"] == "31"
    assert finding("T02", entry, on(TODAY + timedelta(days=1), rules=rules)).facts["withdrawals"] == "32"


@pytest.mark.parametrize("rule", ["T01", "T02", "T03", "T04", "T05", "T06", "T08"])
def test_that_a_missing_type_is_unknown(rule: str) -> None:
    assert unknown(rule, made(entry_type=None, without=(Field.ENTRY_TYPE,))) == (Field.ENTRY_TYPE,)


def test_that_an_informal_entry_cannot_be_told_without_a_type() -> None:
    assert unknown("T07", made(entry_type=None, liquidation_status=None)) == (Field.ENTRY_TYPE,)
