"""The road of an entry that CBP refused: whether it can go again, and what stands in the way until a person says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from cape_desktop.domain.results import Again, again, messages_in
from cape_desktop.domain.routes import Route, route_of
from cape_desktop.domain.rules import Message, RulePack

REFUSED_BEFORE: Final = "N07"
"""The finding of an entry that was refused; a person confirms it when the reason is settled."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What CBP's message leads to. `route` is None where nothing stands in the way of declaring it again now."""

    again: Again
    route: Route | None

    @property
    def can_be_settled(self) -> bool:
        """Whether the entry goes again once a person says that the reason is gone."""
        return self.route in (Route.FIX, Route.WAIT) and self.again is not Again.NO


def refusal(
    message: str, liquidation: date | None, rules: RulePack, today: date, expected: date | None = None
) -> Refusal | None:
    """What follows on `today` from the message with which CBP refused an entry that liquidated on `liquidation`.

    None without a message: then the file was refused, not the entry. `liquidation` is ACE's own date, None unknown;
    `expected` the day by which the entry liquidated on the usual cycle, which then tells whether a protest is too late.
    Which message can be mended is in the pack's table of messages; one that it does not know has to be looked at.
    """
    if not message.strip():
        return None
    meanings = messages_in(message, rules.messages)
    may = again(meanings, today)
    if may is Again.NO:
        return Refusal(may, _last_road(meanings, liquidation or expected, rules, today))
    if liquidation is not None and (today - liquidation).days > rules.limits.cape_days:
        return Refusal(may, _after_cape(liquidation, rules, today))
    if may is Again.NOW:
        return Refusal(may, None)
    return Refusal(may, Route.WAIT if may is Again.LATER else Route.FIX)


def _last_road(meanings: tuple[Message, ...], liquidation: date | None, rules: RulePack, today: date) -> Route:
    """What is left to an entry that can never go again; where a protest is, the court once its time is over."""
    named = route_of(message.route for message in meanings if message.route is not None)
    if named is Route.PROTEST:
        return _after_cape(liquidation, rules, today)
    return Route.WAIT if named is Route.FILE else named


def _after_cape(liquidation: date | None, rules: RulePack, today: date) -> Route:
    """Protest within its time (19 USC 1514), then the court (28 USC 2636(i))."""
    if liquidation is not None and (today - liquidation).days > rules.limits.protest_days:
        return Route.COURT
    return Route.PROTEST
