"""Checks of the sources against each other."""

from __future__ import annotations

import pytest

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
