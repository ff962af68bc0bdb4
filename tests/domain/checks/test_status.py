"""Checks of the state of the entry summary."""

from __future__ import annotations

from typing import Any

import pytest

from cape_desktop.domain.entry import SummaryStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import answer, finding, made, speaks, unknown


@pytest.mark.parametrize("status", [SummaryStatus.REJECTED, SummaryStatus.CANCELLED])
def test_that_a_rejected_or_cancelled_summary_must_be_fixed(status: SummaryStatus) -> None:
    found = finding("S01", made(summary_status=status))
    assert (found.route, found.facts["summary_status"]) == (Route.FIX, status.value)


@pytest.mark.parametrize("status", [SummaryStatus.ACCEPTED, None])
def test_that_an_accepted_summary_and_a_blank_cell_say_nothing(status: SummaryStatus | None) -> None:
    assert answer("S01", made(summary_status=status)) is None


def test_that_a_summary_status_nobody_knows_is_unknown_and_not_accepted() -> None:
    assert unknown("S01", made(summary_status=SummaryStatus.OTHER)) == (Field.SUMMARY_STATUS,)


@pytest.mark.parametrize(("rule", "fact"), [("S02", {"duty_paid": False}), ("S03", {"correction_pending": True})])
def test_that_unfinished_business_warns(rule: str, fact: dict[str, Any]) -> None:
    assert finding(rule, made(**fact)).severity is Severity.WARNS
    other: dict[str, Any] = {name: not value for name, value in fact.items()}
    assert not speaks(rule, made(**other))
    assert not speaks(rule, made())


@pytest.mark.parametrize(
    ("rule", "column"), [("S01", Field.SUMMARY_STATUS), ("S02", Field.PAYMENT_STATUS), ("S03", Field.CORRECTION)]
)
def test_that_a_missing_column_is_unknown(rule: str, column: Field) -> None:
    assert unknown(rule, made(without=(column,))) == (column,)
