"""One road an entry, by precedence."""

from __future__ import annotations

import pytest

from cape_desktop.domain.routes import Route, route_of


def test_that_nothing_blocking_means_file() -> None:
    assert route_of(()) is Route.FILE


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ((Route.PROTEST, Route.COURT), Route.COURT),
        ((Route.COURT, Route.WAIT), Route.WAIT),
        ((Route.WAIT, Route.FIX), Route.FIX),
        ((Route.FIX, Route.NONE), Route.NONE),
        ((Route.NONE, Route.FILED), Route.FILED),
        ((Route.PROTEST, Route.FIX, Route.COURT), Route.FIX),
    ],
)
def test_that_the_stronger_road_wins_in_any_order(named: tuple[Route, ...], expected: Route) -> None:
    assert route_of(named) is expected
    assert route_of(reversed(named)) is expected
