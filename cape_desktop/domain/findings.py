"""What a check says: an id and the facts it saw. The sentence is made in `wording`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from cape_desktop.domain.routes import Route

Fact = str | int | bool | date | Decimal

PAID_LATER: Final = frozenset({"T03", "T06", "L08"})
"""The rules on entries that CAPE takes and CBP pays when they, or the warehouse entry, really liquidate: nobody knows
when (CSMS 68315804; withdrawals: CSMS 69127837, as relayed)."""


class Severity(StrEnum):
    """`blocks` decides the route, `warns` asks, `info` tells."""

    BLOCKS = "blocks"
    WARNS = "warns"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one check. `id` is the rule's (L05); `facts` are the values it saw, by name.

    `route` is set exactly when the finding of an entry blocks; one about a list or a file that blocks names none, it
    stops the upload. `confirmable` when a person may answer for it; `confirmed` when they did (it then only warns).
    """

    id: str
    severity: Severity
    facts: Mapping[str, Fact] = field(default_factory=dict)
    route: Route | None = None
    confirmable: bool = False
    confirmed: bool = False


def is_paid_later(findings: Iterable[Finding]) -> bool:
    """Whether one of these findings of an entry says that its refund has no day that anybody knows."""
    return any(finding.id in PAID_LATER for finding in findings)
