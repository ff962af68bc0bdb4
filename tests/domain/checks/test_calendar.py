"""Checks of the day itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from cape_desktop.domain.findings import Severity
from tests.domain.checks.made import TODAY, liquidated, made, of_list, on
from tests.rules import PACK

LATE = liquidated(400)


@pytest.mark.parametrize(
    ("today", "case"),
    [
        (date(2026, 11, 30), None), (date(2026, 12, 1), "ahead"),
        (date(2027, 2, 4), "ahead"), (date(2027, 2, 5), "passed"),
    ],
)  # fmt: skip
def test_that_court_dates_are_told_from_december_on(today: date, case: str | None) -> None:
    found = of_list("C03", LATE, made(), at=on(today))
    assert (None if found is None else found.facts["case"]) == case
    if found is not None:
        assert (found.severity, found.facts["entries"]) == (Severity.WARNS, 1)


@pytest.mark.parametrize(("days", "told"), [(180, False), (181, True)])
def test_that_only_entries_past_protest_count_for_the_court(days: int, told: bool) -> None:
    today = date(2026, 12, 1)
    entry = liquidated(days - (today - TODAY).days)
    assert (of_list("C03", entry, at=on(today)) is not None) == told
    assert of_list("C03", made(), at=on(today)) is None


@pytest.mark.parametrize(("days", "old"), [(0, False), (30, False), (31, True)])
def test_that_rules_older_than_thirty_days_are_told(days: int, old: bool) -> None:
    found = of_list("X01", made(), at=on(PACK.as_of + timedelta(days=days)))
    assert (found is not None) == old
    if found is not None:
        assert (found.severity, found.facts["days"]) == (Severity.INFO, 31)
