"""Checks of the sources against each other."""

from __future__ import annotations

from cape_desktop.domain.entry import Conflict
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from tests.domain.checks.made import finding, made, speaks


def test_that_a_contradiction_warns_and_shows_both_values() -> None:
    conflicts = (Conflict(Field.ENTRY_TYPE, ("01", "03"), "row 7"), Conflict(Field.DUTY, ("1.00", "2.00")))
    found = finding("X02", made(conflicts=conflicts))
    assert found.severity is Severity.WARNS
    assert (found.facts["field"], found.facts["values"], found.facts["count"]) == ("entry_type", "01 / 03", 2)
    assert not speaks("X02", made())
