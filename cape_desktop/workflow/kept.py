"""What the history keeps as text, read back into values that can be shown: findings, sources, changes."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

import msgspec

from cape_desktop.domain.findings import PAID_LATER, Fact, Finding, Severity
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import KeptEntry
from cape_desktop.workflow.edits import Edit

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_AMOUNT: Final = re.compile(r"-?\d+\.\d+")


class _KeptFinding(msgspec.Struct, frozen=True):
    id: str
    severity: Severity
    facts: dict[str, str | int | bool] = {}
    route: Route | None = None
    confirmable: bool = False
    confirmed: bool = False


class _Named(msgspec.Struct, frozen=True):
    id: str


def was_paid_later(entry: KeptEntry) -> bool:
    """Whether a finding said that nobody knows when the refund comes, as the entry was when it was saved."""
    named = msgspec.json.decode(entry.findings, type=tuple[_Named, ...])
    return any(one.id in PAID_LATER for one in named)


def findings_of(entry: KeptEntry) -> tuple[Finding, ...]:
    """The findings of an entry as they were when it was saved. Raises ValueError for text that is none."""
    return read_findings(entry.findings)


def read_findings(text: str) -> tuple[Finding, ...]:
    """Findings from their JSON. JSON knows no days and no exact amounts: texts of their shape become them again."""
    kept = msgspec.json.decode(text, type=tuple[_KeptFinding, ...])
    return tuple(
        Finding(
            one.id,
            one.severity,
            {name: _revived(value) for name, value in one.facts.items()},
            one.route,
            one.confirmable,
            one.confirmed,
        )
        for one in kept
    )


def _revived(value: str | int | bool) -> Fact:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return date.fromisoformat(value)
    if isinstance(value, str) and _AMOUNT.fullmatch(value):
        return Decimal(value)
    return value


def read_edit(text: str) -> Edit:
    """One change from its JSON. Raises ValueError for text that is none."""
    return msgspec.json.decode(text, type=Edit)
