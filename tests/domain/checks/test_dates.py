"""Checks of the liquidation at every boundary."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cape_desktop.domain.checks import ENTRY_CHECKS
from cape_desktop.domain.entry import Conflict, LiquidationStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import TODAY, answer, finding, liquidated, made, on, speaks, unknown

BY_DATE = ("L02", "L03", "L04", "L05", "L06", "L07")
DATES = (Field.LIQUIDATION_DATE, Field.LIQUIDATION_STATUS)


@pytest.mark.parametrize(
    ("days", "rule"),
    [
        (-30, "L07"), (-1, "L07"), (0, "L02"), (1, "L02"), (60, "L02"), (61, "L03"), (75, "L03"), (76, "L04"),
        (79, "L04"), (80, "L04"), (81, "L05"), (180, "L05"), (181, "L06"), (800, "L06"),
    ],
)  # fmt: skip
def test_that_each_age_is_told_by_one_rule(days: int, rule: str) -> None:
    speaking = [one for one in ENTRY_CHECKS if one.startswith("L") and speaks(one, liquidated(days))]
    assert speaking == [rule]


@pytest.mark.parametrize(("days", "left", "case"), [(76, 3, None), (79, 0, None), (80, 0, "last_day")])
def test_that_the_80th_day_is_inside_but_not_safe(days: int, left: int, case: str | None) -> None:
    found = finding("L04", liquidated(days))
    assert (found.severity, found.route) == (Severity.WARNS, None)
    assert (found.facts["days_left"], found.facts.get("case")) == (left, case)
    assert found.facts["last_day"] == TODAY + timedelta(days=80 - days)
    assert found.facts["last_safe_day"] == TODAY + timedelta(days=79 - days)


def test_that_past_the_window_names_the_protest_day() -> None:
    found = finding("L05", liquidated(132))
    assert found.route is Route.PROTEST
    assert found.facts["protest_day"] == TODAY + timedelta(days=48)
    assert (found.facts["days"], found.facts["days_left"]) == (132, 48)


def test_that_past_protest_names_the_court_day() -> None:
    found = finding("L06", liquidated(300, entry_date=date(2025, 3, 4)))
    assert found.route is Route.COURT
    assert (found.facts["court_day"], found.facts["case"]) == (date(2027, 3, 4), "court_day")


def test_that_a_court_day_gone_by_is_said_and_an_unknown_one_left_out() -> None:
    gone = finding("L06", liquidated(300, entry_date=date(2025, 3, 4)), on(date(2027, 3, 5)))
    assert gone.facts["case"] == "court_day_passed"
    assert "court_day" not in finding("L06", liquidated(300, entry_date=None)).facts


@pytest.mark.parametrize("status", list(LiquidationStatus))
def test_that_a_date_counts_more_than_the_word(status: LiquidationStatus) -> None:
    entry = made(liquidation_date=TODAY - timedelta(days=100), liquidation_status=status)
    assert speaks("L05", entry)
    assert not speaks("L08", entry)
    assert not speaks("L01", entry)
    assert not speaks("L09", entry)


@pytest.mark.parametrize("status", [LiquidationStatus.UNLIQUIDATED, LiquidationStatus.SCHEDULED])
def test_that_an_unliquidated_entry_only_gets_told(status: LiquidationStatus) -> None:
    entry = made(liquidation_status=status)
    assert finding("L01", entry).severity is Severity.INFO
    assert [answer(rule, entry) for rule in (*BY_DATE, "L08", "L09")] == [None] * 8


@pytest.mark.parametrize(
    "status", [LiquidationStatus.SUSPENDED, LiquidationStatus.EXTENDED, LiquidationStatus.UNDER_REVIEW]
)
def test_that_held_back_entries_go_in_and_are_paid_later(status: LiquidationStatus) -> None:
    entry = made(liquidation_status=status)
    found = finding("L08", entry)
    assert (found.severity, found.facts["liquidation_status"]) == (Severity.INFO, status.value)
    assert [answer(rule, entry) for rule in ("L01", *BY_DATE, "L09")] == [None] * 8


def test_that_nothing_known_warns_with_the_usual_dates() -> None:
    entry = made(liquidation_status=None, entry_date=date(2025, 11, 14))
    found = finding("L09", entry)
    assert found.severity is Severity.WARNS
    assert (found.facts["expected_first"], found.facts["expected_last"]) == (date(2026, 9, 18), date(2026, 9, 25))
    assert found.facts["last_safe_day"] == date(2026, 12, 13)
    assert found.facts["case"] == "estimated"


def test_that_an_estimate_in_the_past_is_said_as_such() -> None:
    assert finding("L09", made(liquidation_status=None, entry_date=date(2025, 3, 4))).facts["case"] == "passed"


@pytest.mark.parametrize(("day", "case"), [(12, "estimated"), (13, "estimated"), (14, "passed")])
def test_that_an_estimate_holds_through_its_last_safe_day(day: int, case: str) -> None:
    entry = made(liquidation_status=None, entry_date=date(2025, 11, 14))
    assert finding("L09", entry, on(date(2026, 12, day))).facts["case"] == case


def test_that_nothing_known_without_an_entry_date_has_no_dates() -> None:
    assert finding("L09", made(liquidation_status=None, entry_date=None)).facts == {}


def test_that_liquidated_without_a_date_warns() -> None:
    entry = made(liquidation_status=LiquidationStatus.LIQUIDATED)
    assert finding("L09", entry).facts["case"] == "no_date"
    assert unknown("L05", entry) == (Field.LIQUIDATION_DATE,)


@pytest.mark.parametrize("rule", BY_DATE)
def test_that_missing_columns_are_unknown_and_never_a_finding(rule: str) -> None:
    assert unknown(rule, made(liquidation_status=None, without=DATES)) == DATES


def test_that_held_back_is_unknown_without_a_status_column() -> None:
    assert unknown("L08", made(liquidation_status=None, without=DATES)) == DATES
    assert answer("L08", made(liquidation_status=None)) is None


def test_that_a_word_we_do_not_know_counts_as_unknown() -> None:
    assert speaks("L09", made(liquidation_status=LiquidationStatus.OTHER))
    assert unknown("L05", made(liquidation_status=LiquidationStatus.OTHER)) == DATES


def test_that_a_date_to_come_is_named() -> None:
    facts = finding("L07", liquidated(-5)).facts
    assert (facts["liquidation_date"], facts["days_left"]) == (TODAY + timedelta(days=5), 5)


def test_that_today_is_an_argument() -> None:
    assert speaks("L06", liquidated(0), on(TODAY + timedelta(days=181)))


@pytest.mark.parametrize("status", [LiquidationStatus.LIQUIDATED, LiquidationStatus.UNLIQUIDATED, None])
def test_that_contested_days_of_liquidation_are_said_and_no_column_is_asked_for(
    status: LiquidationStatus | None,
) -> None:
    days = Conflict(Field.LIQUIDATION_DATE, ("2026-04-03", "2026-11-06"))
    entry = made(liquidation_status=status, conflicts=(Conflict(Field.PORT, ("0401", "2704")), days))
    assert finding("L09", entry).facts == {"case": "contested"}
    assert [answer(rule, entry) for rule in BY_DATE] == [None] * len(BY_DATE)
    assert not speaks("L09", made(conflicts=(Conflict(Field.PORT, ("0401", "2704")),)))
