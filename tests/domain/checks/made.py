"""Entries and circumstances made for the tests of checks: sound and unliquidated, with duty, unless said otherwise."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cape_desktop.domain.checks import ENTRY_CHECKS, LIST_CHECKS
from cape_desktop.domain.checks.answer import Answer, Unknown
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.entry import Decisions, Entry, Facts, Line, LiquidationStatus, Place, ProtestStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Readiness
from cape_desktop.domain.rules import RulePack
from tests.rules import PACK

TODAY = date(2026, 11, 23)
ALL_COLUMNS = frozenset(Field)
DUTIABLE = (
    Line("1", "1", "99030124", Decimal(0), Decimal("2000.00")),
    Line("1", "2", "8508190000", Decimal("10000.00"), Decimal("0.00")),
)
_SOUND = Facts(
    entry_type="01",
    entry_date=date(2025, 10, 30),
    importer_number="12-345678900",
    liquidation_status=LiquidationStatus.UNLIQUIDATED,
    protest=ProtestStatus.NONE,
    reconciliation=False,
)


def made(
    number: str = "ABC12345676", lines: tuple[Line, ...] = DUTIABLE, without: tuple[Field, ...] = (), **more: Any
) -> Entry:
    """An entry; what is no field of Entry itself is a fact. `without` takes columns away."""
    own = {name: more.pop(name) for name in tuple(more) if name in Entry.__dataclass_fields__}
    facts = Facts(**{name: getattr(_SOUND, name) for name in Facts.__dataclass_fields__} | more)
    standard: dict[str, Any] = {
        "raw": (number,),
        "places": (Place(0, (2,)),),
        "columns": ALL_COLUMNS - frozenset(without),
    }
    return Entry(number=number, facts=facts, lines=lines, **(standard | own))


def liquidated(days_ago: int, **more: Any) -> Entry:
    """An entry that was liquidated so many days before TODAY (negative: will be)."""
    day = TODAY - timedelta(days=days_ago)
    standard: dict[str, Any] = {"liquidation_date": day, "liquidation_status": LiquidationStatus.LIQUIDATED}
    return made(**(standard | more))


def on(
    today: date = TODAY,
    *,
    importer: Importer = Importer(),
    declared: dict[str, Declared] | None = None,
    readiness: Readiness | None = None,
    confirmed: tuple[tuple[str, str], ...] = (),
    rules: RulePack = PACK,
) -> Circumstances:
    """Circumstances of an importer without number, history or checklist."""
    decisions = Decisions(confirmed=frozenset(confirmed))
    return Circumstances(rules, today, importer, declared or {}, readiness or {}, decisions)


def answer(rule_id: str, entry: Entry, at: Circumstances | None = None) -> Answer:
    """What the check of a rule answers about an entry."""
    return ENTRY_CHECKS[rule_id](entry, at or on())


def speaks(rule_id: str, entry: Entry, at: Circumstances | None = None) -> bool:
    """Whether the check of a rule has a finding."""
    return isinstance(answer(rule_id, entry, at), Finding)


def finding(rule_id: str, entry: Entry, at: Circumstances | None = None) -> Finding:
    """The finding of a rule that must speak."""
    found = answer(rule_id, entry, at)
    assert isinstance(found, Finding), f"{rule_id} says {found}"
    return found


def unknown(rule_id: str, entry: Entry, at: Circumstances | None = None) -> tuple[Field, ...]:
    """The columns that the check of a rule lacks; the rule must not know."""
    found = answer(rule_id, entry, at)
    assert isinstance(found, Unknown), f"{rule_id} says {found}"
    return found.fields


def of_list(rule_id: str, *entries: Entry, at: Circumstances | None = None) -> Finding | None:
    """What the check of a rule says of a whole list."""
    return LIST_CHECKS[rule_id](entries, at or on())
