"""The names of routes, severities, reasons and repairs."""

from __future__ import annotations

import pytest

from cape_desktop.domain.entry import Repair, SetAside
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from cape_desktop.wording.routes import repair_name, route_line, route_name, set_aside_reason, severity_name


def test_that_routes_are_called_as_agreed() -> None:
    assert [route_name(route) for route in Route] == [
        "Already declared",
        "No IEEPA duty",
        "Fix first",
        "Not in CAPE today",
        "Too late for CAPE",
        "Protest window",
        "File now",
    ]


@pytest.mark.parametrize("route", Route)
def test_that_every_route_is_explained_in_one_line(route: Route) -> None:
    line = route_line(route)
    assert line
    assert not line.endswith(".")


def test_that_every_severity_and_reason_has_its_own_words() -> None:
    assert len({severity_name(severity) for severity in Severity}) == len(Severity)
    assert len({set_aside_reason(reason) for reason in SetAside}) == len(SetAside)


@pytest.mark.parametrize("repair", Repair)
def test_that_a_repair_is_named_for_one_and_for_many(repair: Repair) -> None:
    assert repair_name(repair, 1).startswith("1 number ")
    assert repair_name(repair, 1700).startswith("1,700 numbers ")


def test_that_lost_zeros_are_said_as_agreed() -> None:
    assert repair_name(Repair.ZERO_RESTORED, 17) == "17 numbers lost their leading zero"
