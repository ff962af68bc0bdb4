"""Checks of the sources against each other."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cape_desktop.domain.entry import Conflict, LiquidationStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from tests.domain.checks.made import TODAY, finding, made, speaks


def test_that_a_contradiction_warns_and_shows_both_values() -> None:
    conflicts = (Conflict(Field.ENTRY_TYPE, ("01", "03"), "row 7"), Conflict(Field.DUTY, ("1.00", "2.00")))
    found = finding("X02", made(conflicts=conflicts))
    assert found.severity is Severity.WARNS
    assert (found.facts["field"], found.facts["values"], found.facts["count"]) == ("entry_type", "01 / 03", 2)
    assert not speaks("X02", made())


@pytest.mark.parametrize(
    ("field", "values", "shown"),
    [
        (Field.IMPORTER_NUMBER, ("123-45-6789", "12345"), "•••••6789 / •••••2345"),
        (Field.NOTIFY_PARTY, ("98-7654321AB", "Acme Brokers"), "•••••21AB / Acme Brokers"),
        (Field.IMPORTER_NAME, ("Jane Doe 123 45 6789", "Jane Doe 2"), "•••••6789 / Jane Doe 2"),
        (Field.PROTEST_NUMBER, ("390126100001", "390126100002"), "390126100001 / 390126100002"),
    ],
)
def test_that_numbers_of_parties_leave_the_check_masked(field: Field, values: tuple[str, ...], shown: str) -> None:
    assert finding("X02", made(conflicts=(Conflict(field, values),))).facts["values"] == shown


@pytest.mark.parametrize(
    ("status", "days_ago", "denied"),
    [
        (LiquidationStatus.UNLIQUIDATED, 0, True),
        (LiquidationStatus.SUSPENDED, 200, True),
        (LiquidationStatus.EXTENDED, 90, True),
        (LiquidationStatus.UNDER_REVIEW, 1, True),
        (LiquidationStatus.SCHEDULED, 1, True),
        (LiquidationStatus.SCHEDULED, -1, False),
        (LiquidationStatus.LIQUIDATED, 1, False),
        (LiquidationStatus.OTHER, 1, False),
        (None, 1, False),
    ],
)
def test_that_a_status_which_denies_a_day_of_liquidation_that_has_passed_is_a_contradiction(
    status: LiquidationStatus | None, days_ago: int, denied: bool
) -> None:
    day = TODAY - timedelta(days=days_ago)
    entry = made(liquidation_status=status, liquidation_date=day)
    assert speaks("X02", entry) is denied
    if denied:
        assert finding("X02", entry).facts == {"values": f"{status} / {day}", "case": "denied"}
