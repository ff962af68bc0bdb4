"""Checks of who declares."""

from __future__ import annotations

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import finding, made, of_list, on, speaks, unknown


def test_that_an_entry_of_another_importer_must_be_settled_and_shows_no_whole_number() -> None:
    found = finding("A01", made(importer_number="987-65-4321"), on(importer=Importer(number="12-3456789")))
    assert found.route is Route.FIX
    assert found.facts["importer_number"] == "•••••4321"
    assert found.facts["own"] == "•••••6789"


@pytest.mark.parametrize("written", ["12-345678900", "12-3456789", "123456789"])
def test_that_the_same_importer_may_be_written_differently(written: str) -> None:
    assert not speaks("A01", made(importer_number=written), on(importer=Importer(number="12-3456789")))


def test_that_another_suffix_is_another_importer() -> None:
    assert speaks("A01", made(importer_number="12-345678901"), on(importer=Importer(number="12-3456789")))


def test_that_a_missing_importer_number_is_unknown() -> None:
    at = on(importer=Importer(number="12-3456789"))
    assert unknown("A01", made(importer_number=None), at) == (Field.IMPORTER_NUMBER,)


def test_that_a_broker_or_an_importer_without_number_is_not_compared() -> None:
    other = made(importer_number="98-7654321")
    assert not speaks("A01", other, on(importer=Importer(number="12-3456789", role=Role.BROKER)))
    assert not speaks("A01", other, on(importer=Importer()))


@pytest.mark.parametrize(("role", "stops"), [(Role.IMPORTER, False), (Role.BROKER, False), (Role.OTHER, True)])
def test_that_nobody_else_may_upload(role: Role, stops: bool) -> None:
    found = of_list("A02", made(), at=on(importer=Importer(role=role)))
    assert (found is not None) == stops
    if found is not None:
        assert (found.severity, found.route) == (Severity.BLOCKS, None)


def test_that_several_importers_in_a_list_are_told_by_role() -> None:
    two = (made(), made(importer_number="98-7654321"), made(importer_number=None))
    found = of_list("A03", *two)
    broker = of_list("A03", *two, at=on(importer=Importer(role=Role.BROKER)))
    assert found is not None
    assert broker is not None
    assert (found.facts["count"], found.facts["case"], broker.facts["case"]) == (2, "importer", "broker")
    assert of_list("A03", made(), made(importer_number="123456789")) is None
