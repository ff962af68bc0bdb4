"""Checks of the reconciliation flag."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import TODAY, finding, liquidated, made, on, speaks, unknown
from tests.rules import PACK

SECOND_PHASE = date(2026, 6, 29)


@pytest.mark.parametrize("code", ["01", "02", "06"])
def test_that_flagged_entries_of_three_types_go_in_since_the_second_phase(code: str) -> None:
    entry = made(entry_type=code, reconciliation=True)
    assert finding("K01", entry, on(SECOND_PHASE)).severity is Severity.INFO
    assert not speaks("K02", entry, on(SECOND_PHASE))
    day_before = on(SECOND_PHASE - timedelta(days=1))
    assert not speaks("K01", entry, day_before)
    assert finding("K02", entry, day_before).route is Route.WAIT


@pytest.mark.parametrize("code", ["03", "11", "99"])
def test_that_flagged_entries_of_other_types_wait(code: str) -> None:
    entry = made(entry_type=code, reconciliation=True)
    assert finding("K02", entry).route is Route.WAIT
    assert not speaks("K01", entry)


@pytest.mark.parametrize("day", [SECOND_PHASE - timedelta(days=1), SECOND_PHASE, TODAY])
@pytest.mark.parametrize("code", [*PACK.entry_types, "99"])
def test_that_a_flag_either_goes_in_or_waits_on_every_type_and_day(code: str, day: date) -> None:
    entry = made(entry_type=code, reconciliation=True)
    assert speaks("K01", entry, on(day)) != speaks("K02", entry, on(day))


@pytest.mark.parametrize("rule", ["K01", "K02"])
def test_that_an_entry_without_flag_says_nothing_and_a_missing_column_is_unknown(rule: str) -> None:
    assert not speaks(rule, made(entry_type="03"))
    assert not speaks(rule, made(entry_type="03", reconciliation=None))
    assert unknown(rule, made(reconciliation=None, without=(Field.RECONCILIATION,))) == (Field.RECONCILIATION,)
    assert unknown(rule, made(reconciliation=True, entry_type=None)) == (Field.ENTRY_TYPE,)


def test_that_a_filed_reconciliation_waits() -> None:
    entry = made(reconciliation=True, reconciliation_filed=True)
    assert finding("K03", entry).route is Route.WAIT
    assert not speaks("K01", entry)
    assert not speaks("K03", made(reconciliation=True, reconciliation_filed=False))
    bare = made(reconciliation=True, without=(Field.RECONCILIATION_ENTRY,))
    assert unknown("K03", bare) == (Field.RECONCILIATION_ENTRY,)
    assert not speaks("K03", made(without=(Field.RECONCILIATION_ENTRY,)))


@pytest.mark.parametrize(("days", "case"), [(30, None), (29, "due"), (0, "due"), (-1, "overdue")])
def test_that_a_reconciliation_due_soon_comes_first(days: int, case: str | None) -> None:
    entry = made(reconciliation=True, reconciliation_due=TODAY + timedelta(days=days))
    assert speaks("K04", entry) == (case is not None)
    if case is not None:
        found = finding("K04", entry)
        assert (found.severity, found.facts["case"], found.facts["days_left"]) == (Severity.WARNS, case, days)


def test_that_the_due_day_matters_only_under_an_open_flag() -> None:
    due = TODAY + timedelta(days=3)
    assert not speaks("K04", made(reconciliation=False, reconciliation_due=due))
    assert not speaks("K04", made(reconciliation=True, reconciliation_filed=True, reconciliation_due=due))
    bare = made(reconciliation=True, without=(Field.RECONCILIATION_DUE,))
    assert unknown("K04", bare) == (Field.RECONCILIATION_DUE,)
    assert not speaks("K04", made(without=(Field.RECONCILIATION_DUE,)))


@pytest.mark.parametrize(("days_ago", "said"), [(80, True), (81, False)])
def test_that_an_entry_past_the_window_is_not_told_to_go_in_first(days_ago: int, said: bool) -> None:
    assert speaks("K01", liquidated(days_ago, reconciliation=True)) is said
