"""Checks of protest and drawback."""

from __future__ import annotations

import pytest

from cape_desktop.domain.entry import ProtestStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import TODAY, finding, liquidated, made, speaks, unknown

PROTEST = (Field.PROTEST_STATUS, Field.PROTEST_NUMBER)


@pytest.mark.parametrize("status", [ProtestStatus.OPEN, ProtestStatus.SUSPENDED])
@pytest.mark.parametrize(("days", "rule"), [(-5, "P01"), (0, "P01"), (80, "P01"), (81, "P02"), (400, "P02")])
def test_that_an_open_protest_waits_on_either_side_of_the_window(status: ProtestStatus, days: int, rule: str) -> None:
    entry = liquidated(days, protest=status)
    assert finding(rule, entry).route is Route.WAIT
    assert [one for one in ("P01", "P02") if speaks(one, entry)] == [rule]


def test_that_an_open_protest_on_an_entry_without_a_date_waits() -> None:
    assert finding("P01", made(protest=ProtestStatus.OPEN)).facts == {"protest_status": "open"}
    assert not speaks("P02", made(protest=ProtestStatus.OPEN))


def test_that_an_open_protest_names_the_day_until_which_withdrawing_helps() -> None:
    facts = finding("P01", liquidated(79, protest=ProtestStatus.OPEN, protest_number="270426100001")).facts
    assert (facts["days_left"], facts["last_safe_day"], facts["protest_number"]) == (0, TODAY, "270426100001")
    assert finding("P01", liquidated(0, protest=ProtestStatus.OPEN)).facts["days_left"] == 79
    assert "case" not in finding("P01", liquidated(-1, protest=ProtestStatus.OPEN)).facts
    assert "case" not in finding("P01", liquidated(80, protest=ProtestStatus.OPEN)).facts


@pytest.mark.parametrize("status", [ProtestStatus.NONE, ProtestStatus.CLOSED])
def test_that_no_protest_and_a_closed_one_say_nothing(status: ProtestStatus) -> None:
    entry = made(protest=status, protest_number="270426100001")
    assert not any(speaks(rule, entry) for rule in ("P01", "P02", "P03"))


def test_that_a_protest_number_without_a_state_warns() -> None:
    entry = made(protest=None, protest_number="270426100001", without=(Field.PROTEST_STATUS,))
    assert finding("P03", entry).severity is Severity.WARNS
    assert not any(speaks(rule, entry) for rule in ("P01", "P02"))


@pytest.mark.parametrize("rule", ["P01", "P02"])
def test_that_missing_protest_columns_are_unknown(rule: str) -> None:
    assert unknown(rule, made(protest=None, without=PROTEST)) == (Field.PROTEST_STATUS,)
    assert not speaks("P03", made(protest=None, without=PROTEST))


def test_that_drawback_waits() -> None:
    assert finding("B01", made(drawback=True)).route is Route.WAIT
    assert not speaks("B01", made(drawback=False))
    assert not speaks("B01", made())
    assert unknown("B01", made(without=(Field.DRAWBACK,))) == (Field.DRAWBACK,)
