"""The road of an entry after a refusal, on the days on which it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cape_desktop.domain.refusals import refusal
from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from tests.rules import PACK

TODAY = date(2026, 11, 23)
FINAL = "ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS"


def road(message: str, age: int | None) -> Route | None:
    found = refusal(message, None if age is None else TODAY - timedelta(age), PACK, TODAY)
    assert found is not None
    return found.route


@pytest.mark.parametrize(
    ("age", "route"),
    [(80, Route.FIX), (81, Route.PROTEST), (180, Route.PROTEST), (181, Route.COURT), (None, Route.FIX)],
)
def test_that_what_can_be_mended_can_be_so_until_capes_time_is_over(age: int | None, route: Route) -> None:
    assert road("INVALID HTS", age) is route


@pytest.mark.parametrize(("age", "route"), [(180, Route.PROTEST), (181, Route.COURT), (None, Route.PROTEST)])
def test_that_after_a_final_liquidation_a_protest_is_left_for_its_time(age: int | None, route: Route) -> None:
    assert road(FINAL, age) is route


def test_that_a_usual_cycle_long_over_leaves_the_court_and_not_a_protest() -> None:
    for days, route in ((180, Route.PROTEST), (181, Route.COURT)):
        found = refusal(FINAL, None, PACK, TODAY, TODAY - timedelta(days))
        assert found is not None
        assert found.route is route
    mended = refusal("INVALID HTS", None, PACK, TODAY, TODAY - timedelta(300))
    assert mended is not None
    assert mended.route is Route.FIX  # an estimate keeps nobody from trying


def test_that_a_message_for_good_without_a_road_in_the_pack_waits() -> None:
    messages = tuple(replace(one, route=None) if one.text == FINAL else one for one in PACK.messages)
    found = refusal(FINAL, None, replace(PACK, messages=messages), TODAY)
    assert found is not None
    assert (found.again, found.route, found.can_be_settled) == (Again.NO, Route.WAIT, False)


def test_that_a_refusal_without_a_word_about_the_entry_leads_nowhere() -> None:
    assert refusal("  ", None, PACK, TODAY) is None
