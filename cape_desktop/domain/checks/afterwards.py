"""Checks of a declaration that CBP has answered: what to look at next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from cape_desktop.domain.checks.answer import found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.findings import Finding


@dataclass(frozen=True, slots=True)
class Answered:
    """An accepted declaration: on which day, how many entries were refused, and how many of the accepted were paid.

    `accepted` counts those whose refund comes within the usual time, not those of which nobody knows when it comes.
    """

    accepted_on: date
    accepted: int
    refused: int = 0
    paid: int = 0


AnsweredCheck = Callable[[Answered, Circumstances], Finding | None]


def refund_overdue(answered: Answered, at: Circumstances) -> Finding | None:
    """C01: refunds come 60 to 90 days after acceptance (CBP's FAQ, as relayed); this one did not."""
    days = (at.today - answered.accepted_on).days
    missing = answered.accepted - answered.paid
    if missing <= 0 or days <= at.rules.limits.refund_last_days:
        return None
    return found(at, "C01", entries=missing, accepted_on=answered.accepted_on, days=days)


def partly_refused(answered: Answered, at: Circumstances) -> Finding | None:
    """C02: the refused entries go on a new declaration once mended, the accepted ones never again."""
    return found(at, "C02", entries=answered.refused) if answered.refused else None
