"""Checks of tariff numbers and duty."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.entry import Entry, Line
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.refund import ieepa_duty
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import Message
from cape_desktop.domain.tariff import program_of
from tests.domain.checks.made import DUTIABLE, answer, finding, made, on, speaks, unknown
from tests.rules import PACK

GOODS = Line("1", "9", "8508190000", Decimal("10000.00"), Decimal("0.00"))
DUTY_RULES = ("H01", "H02", "H03", "H04", "H05", "X03", "X04", "X05")


def row(hts: str, duty: str | None = "0.00", number: str = "1") -> Line:
    return Line(number, "1", hts, Decimal(0), None if duty is None else Decimal(duty))


def test_that_an_ordinary_dutiable_entry_gives_no_finding() -> None:
    assert [rule for rule in DUTY_RULES if answer(rule, made()) is not None] == []


def test_that_an_entry_without_ieepa_heading_has_nothing_to_get_back() -> None:
    entry = made(lines=(row("99038803", "250.00"), GOODS))
    assert finding("H01", entry).route is Route.NONE
    assert not speaks("H02", entry)
    assert not speaks("H03", entry)


def test_that_headings_of_other_laws_are_named() -> None:
    entry = made(lines=(row("9903.88.03", "250.00"), row("99038803"), row("9903818700"), GOODS))
    facts = finding("H01", entry).facts
    assert facts["others"] == "9903.88.03 (Section 301 China), 9903.81.87 (Section 232 steel)"
    assert facts["case"] == "others"
    assert dict(finding("H01", made(lines=(GOODS,))).facts) == {}
    assert program_of("85081900", PACK) == ""


@pytest.mark.parametrize("heading", ["99030124", "9903.01.24", "9903012400", "99030263", "99039601"])
def test_that_any_heading_of_an_ieepa_family_counts(heading: str) -> None:
    assert not speaks("H01", made(lines=(row(heading, "10.00"), GOODS)))


@pytest.mark.parametrize("heading", ["99038803", "99039603", "99030301", "9903", "85081900"])
def test_that_look_alikes_are_no_ieepa_headings(heading: str) -> None:
    entry = made(lines=(row(heading, "10.00"), GOODS))
    assert speaks("H01", entry) or speaks("H03", entry)


def test_that_zero_duty_on_a_dutiable_heading_has_nothing_to_get_back() -> None:
    found = finding("H02", made(lines=(row("99030125"), GOODS)))
    assert (found.route, found.facts["duty"], found.facts["case"]) == (Route.NONE, Decimal("0.00"), "zero")


@pytest.mark.parametrize(
    "entry",
    [
        made(lines=(row("99030124", "10.00"), row("99030124", "-9.99"))),
        made(lines=(), stated_ieepa_duty=Decimal("0.01")),
    ],
)
def test_that_a_cent_is_duty_to_get_back(entry: Entry) -> None:
    assert not speaks("H02", entry)


@pytest.mark.parametrize(
    "entry",
    [made(lines=(row("99030124", "10.00"), row("99030124", "-10.01"))), made(lines=(), stated_ieepa_duty=Decimal(-1))],
)
def test_that_less_than_nothing_asks_and_leaves_the_route_open(entry: Entry) -> None:
    found = finding("H02", entry)
    assert (found.severity, found.route, found.facts["case"]) == (Severity.WARNS, None, "negative")
    assert found.facts["duty"] == ieepa_duty(entry, PACK)


@pytest.mark.parametrize("duty", ["0.00", None])
def test_that_exempt_headings_have_nothing_to_get_back(duty: str | None) -> None:
    found = finding("H02", made(lines=(row("99030104", duty), row("99030127", duty), GOODS)))
    assert (found.route, found.facts["case"]) == (Route.NONE, "exempt")


def test_that_a_duty_taken_back_again_has_nothing_to_get_back() -> None:
    assert (
        finding("H02", made(lines=(row("99030124", "500.00"), row("99030124", "-500.00"), GOODS))).route is Route.NONE
    )


def test_that_an_unknown_duty_only_warns() -> None:
    found = finding("H02", made(lines=(row("99030124", None), GOODS)))
    assert (found.severity, found.route, found.facts["case"]) == (Severity.WARNS, None, "unknown")


def test_that_a_stated_zero_has_nothing_to_get_back_and_a_stated_amount_has() -> None:
    bare = (Field.HTS, Field.DUTY)
    assert finding("H02", made(lines=(), stated_ieepa_duty=Decimal(0), without=bare)).route is Route.NONE
    for rule in ("H01", "H02", "H03"):
        assert answer(rule, made(lines=(), stated_ieepa_duty=Decimal("12.50"), without=bare)) is None


def test_that_an_entry_on_which_no_duty_at_all_was_paid_has_none_to_get_back() -> None:
    bare = (Field.HTS, Field.IEEPA_DUTY)
    free = made(lines=(), stated_total_duty=Decimal("0.00"), without=bare)
    assert finding("H02", free).route is Route.NONE
    assert ieepa_duty(free, PACK) == 0
    assert not speaks("H02", made(lines=(), stated_total_duty=Decimal("12.50"), without=bare))
    assert not speaks("H02", made(lines=(), without=bare))


@pytest.mark.parametrize("rule", ["H01", "H02", "H03"])
def test_that_missing_tariff_numbers_are_unknown(rule: str) -> None:
    assert unknown(rule, made(lines=(), without=(Field.HTS,))) == (Field.HTS,)
    assert unknown(rule, made(lines=(row("", "5.00"),))) == (Field.HTS,)


def test_that_money_on_a_row_without_tariff_number_is_unknown() -> None:
    assert unknown("H01", made(lines=(row("", "5.00"), GOODS))) == (Field.HTS,)


def test_that_section_122_alone_has_nothing_to_get_back() -> None:
    entry = made(lines=(row("99030301", "90.00"), GOODS), entry_date=date(2026, 3, 10))
    found = finding("H03", entry)
    assert (found.route, found.facts["headings"]) == (Route.NONE, "9903.03.01")
    assert not speaks("H01", entry)
    assert not speaks("H03", made(lines=(row("99030301", "90.00"), *DUTIABLE)))


@pytest.mark.parametrize(
    ("day", "warns"),
    [(date(2025, 2, 3), True), (date(2025, 2, 4), False), (date(2026, 2, 23), False), (date(2026, 2, 24), True)],
)
def test_that_the_ieepa_period_has_a_first_and_a_last_day(day: date, warns: bool) -> None:
    assert speaks("H04", made(entry_date=day)) == warns


def test_that_a_missing_entry_date_is_unknown() -> None:
    entry = made(entry_date=None, without=(Field.ENTRY_DATE,))
    assert unknown("H04", entry) == (Field.ENTRY_DATE,)
    assert unknown("H05", entry) == (Field.ENTRY_DATE,)
    assert answer("H05", made(entry_date=None, lines=(GOODS,))) is None


@pytest.mark.parametrize(
    ("heading", "day", "warns"),
    [
        ("99030124", date(2025, 3, 3), True), ("99030124", date(2025, 3, 4), False),
        ("99030124", date(2026, 2, 23), False),
        ("99030120", date(2025, 3, 3), False), ("99030120", date(2025, 3, 4), True),
        ("99030184", date(2026, 2, 6), False), ("99030184", date(2026, 2, 7), True),
    ],
)  # fmt: skip
def test_that_a_heading_out_of_force_warns(heading: str, day: date, warns: bool) -> None:
    entry = made(lines=(row(heading, "10.00"), GOODS), entry_date=day)
    assert speaks("H05", entry) == warns


def test_that_several_headings_out_of_force_are_named_once_each() -> None:
    lines = (row("99030124", "1.00"), row("9903.01.24", "1.00", "2"), row("99030125", "1.00"), GOODS)
    found = finding("H05", made(lines=lines, entry_date=date(2025, 2, 10)))
    assert found.facts["headings"] == "9903.01.24, 9903.01.25"


def test_that_a_refusal_by_a_retired_rule_is_told_from_the_day_it_was_retired() -> None:
    retired = Message("GOODS VALUE AMOUNT MUST BE", "entry", "", "yes", "", date(2026, 6, 25))
    kept = Message("INVALID HTS", "entry", "", "yes", "")
    rules = replace(PACK, messages=(retired, kept))
    refused = {"ABC12345676": Declared(refused_on="May", message="Goods  value amount must be reported on the CH 1-97")}
    assert speaks("H06", made(), on(declared=refused, rules=rules))
    assert speaks("H06", made(), on(date(2026, 6, 25), declared=refused, rules=rules))
    assert not speaks("H06", made(), on(date(2026, 6, 24), declared=refused, rules=rules))
    other = {"ABC12345676": Declared(refused_on="May", message="INVALID HTS")}
    assert not speaks("H06", made(), on(declared=other, rules=rules))
    accepted = {"ABC12345676": replace(refused["ABC12345676"], accepted_on="July")}
    assert not speaks("H06", made(), on(declared=accepted, rules=rules))
    assert not speaks("H06", made(), on(rules=rules))


@pytest.mark.parametrize(
    ("duty", "warns"), [("2000.00", False), ("2010.00", False), ("2010.01", True), ("1989.99", True)]
)
def test_that_a_duty_beyond_half_a_percent_of_value_times_rate_warns(duty: str, warns: bool) -> None:
    entry = made(lines=(row("99030124", duty), GOODS))
    assert speaks("X03", entry) == warns
    if warns:
        facts = finding("X03", entry).facts
        assert (facts["heading"], facts["duty"], facts["expected"]) == ("9903.01.24", Decimal(duty), Decimal("2000.00"))


@pytest.mark.parametrize("heading", ["99030104", "99030199"])
def test_that_duty_on_an_exempt_or_unknown_heading_warns_and_does_not_block(heading: str) -> None:
    entry = made(lines=(row(heading, "70.00"), GOODS))
    found = finding("X04", entry)
    assert (found.severity, found.facts["duty"], found.facts["count"]) == (Severity.WARNS, Decimal("70.00"), 1)
    assert not speaks("H02", entry)
    assert not speaks("X04", made(lines=(row(heading), GOODS)))


@pytest.mark.parametrize(
    ("day", "warns"), [(date(2025, 5, 13), False), (date(2025, 5, 14), True), (date(2025, 6, 1), True)]
)
def test_that_duty_on_a_heading_that_bears_none_any_more_warns(day: date, warns: bool) -> None:
    entry = made(lines=(row("99030163", "12500.00"), GOODS), entry_date=day)
    assert speaks("X04", entry) == warns


@pytest.mark.parametrize(
    ("stated", "warns"), [("2000.00", False), ("2010.00", False), ("2010.01", True), ("0.00", True)]
)
def test_that_a_stated_duty_beyond_the_sum_of_lines_warns(stated: str, warns: bool) -> None:
    assert speaks("X05", made(stated_ieepa_duty=Decimal(stated))) == warns


def test_that_a_stated_amount_keeps_an_entry_with_zero_lines_in_and_warns() -> None:
    for lines in ((row("99030124"), GOODS), (GOODS,), (row("99030301", "5.00"), GOODS)):
        entry = made(lines=lines, stated_ieepa_duty=Decimal("2000.00"))
        assert not any(speaks(rule, entry) for rule in ("H01", "H02", "H03"))
        assert finding("X05", entry).facts["computed"] == Decimal("0.00")


def test_that_a_stated_amount_is_not_compared_where_lines_are_unknown() -> None:
    assert not speaks("X05", made(stated_ieepa_duty=Decimal(5), lines=()))
    assert not speaks("X05", made(stated_ieepa_duty=Decimal(5), lines=(row("99030124", None), GOODS)))
