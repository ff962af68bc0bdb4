"""Checks of a declaration that CBP has answered."""

from __future__ import annotations

from datetime import timedelta

import pytest

from cape_desktop.domain.checks import ANSWERED_CHECKS
from cape_desktop.domain.checks.afterwards import Answered
from cape_desktop.domain.findings import Severity
from tests.domain.checks.made import TODAY, on


@pytest.mark.parametrize(("days", "told"), [(90, False), (91, True)])
def test_that_a_refund_is_overdue_after_ninety_days(days: int, told: bool) -> None:
    found = ANSWERED_CHECKS["C01"](Answered(TODAY - timedelta(days=days), accepted=5, paid=3), on())
    assert (found is not None) == told
    if found is not None:
        assert (found.severity, found.facts["entries"], found.facts["days"]) == (Severity.INFO, 2, days)


def test_that_a_paid_declaration_is_not_overdue() -> None:
    assert ANSWERED_CHECKS["C01"](Answered(TODAY - timedelta(days=200), accepted=5, paid=5), on()) is None


def test_that_refused_entries_are_told() -> None:
    found = ANSWERED_CHECKS["C02"](Answered(TODAY, accepted=5, refused=2), on())
    assert found is not None
    assert found.facts["entries"] == 2
    assert ANSWERED_CHECKS["C02"](Answered(TODAY, accepted=5), on()) is None
