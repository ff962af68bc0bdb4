"""What must hold between the records of a pack: names that exist, dates in order, limits that can be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final

from cape_desktop.domain.findings import Severity
from cape_desktop.domain.rules import Heading, Limits, RateKind
from cape_desktop.rulebook.tables import Broken, Placed

Lists = Mapping[str, tuple[Placed[Any], ...]]

LIMITS: Final = "limits.toml"
REPAIRABLE: Final = ("yes", "partly", "wait", "no", "unknown")
"""What a message may say of whether it can be mended."""

STAGES: Final = ("file", "entry")
"""Where CBP gives a message: for the whole upload, or for one entry."""


def prove(limits: Limits, lists: Lists) -> None:
    """Raises Broken at the first thing that cannot be."""
    _prove_limits(limits)
    _prove_single(lists)
    _prove_names(lists)
    _prove_rules(lists)
    _prove_headings(limits, lists["headings"])
    _prove_rates(lists["rates"])
    _prove_messages(lists["messages"])


_LADDER: Final = (
    "warn_after_days",
    "urgent_after_days",
    "safe_days",
    "cape_days",
    "protest_days",
)
"""Day counts from liquidation on, in the order in which they pass."""

_COUNTED: Final = (
    "file_rows",
    "file_bytes",
    "court_years",
    "liquidation_cycle_days",
    "liquidation_after_acceptance_days",
    "refund_first_days",
    "reconciliation_due_days",
    "pack_old_after_days",
)


def _prove_limits(limits: Limits) -> None:
    for lower, higher in pairwise(_LADDER):
        if not 0 < getattr(limits, lower) < getattr(limits, higher):
            raise Broken(LIMITS, f"{lower} must be above 0 and below {higher}")
    for counted in _COUNTED:
        if getattr(limits, counted) < 1:
            raise Broken(LIMITS, f"{counted} must be at least 1")
    for prefix in (*limits.ieepa_prefixes, *limits.ieepa_headings, limits.section_122_prefix):
        if not (prefix.isascii() and prefix.isdigit()):
            raise Broken(LIMITS, f"{prefix!r} must be digits")
    musts = {
        "liquidation_weekday must be 0 (Monday) to 6 (Sunday)": 0 <= limits.liquidation_weekday <= 6,
        "refund_first_days must not be above refund_last_days": limits.refund_first_days <= limits.refund_last_days,
        "first_duty_day must not be after last_duty_day": limits.first_duty_day <= limits.last_duty_day,
        "court_watch_from must not be after court_first_date": limits.court_watch_from <= limits.court_first_date,
        "duty_tolerance_share must lie from 0 to below 1": 0 <= limits.duty_tolerance_share < 1,
        "duty_tolerance_dollars must not be below 0": limits.duty_tolerance_dollars >= 0,
        "header must be plain text": bool(limits.header.strip()) and limits.header.isascii(),
    }
    for must, holds in musts.items():
        if not holds:
            raise Broken(LIMITS, must)


def _prove_single(lists: Lists) -> None:
    """No two records of one table answer to the same name."""
    names: dict[str, Callable[[Any], object]] = {
        "rules": lambda rule: rule.id,
        "checklist": lambda item: item.id,
        "consequences": lambda consequence: consequence.id,
        "sources": lambda source: source.key,
        "entry_types": lambda entry_type: entry_type.code,
        "look_alikes": lambda family: family.prefix,
        "holidays": lambda holiday: holiday.day,
        "messages": lambda message: " ".join(message.text.upper().split()),
    }
    for table, name_of in names.items():
        seen: dict[object, str] = {}
        for one in lists[table]:
            name = name_of(one.record)
            if name in seen:
                raise Broken(one.place, f"{name} stands twice, first at {seen[name]}")
            seen[name] = one.place


def _prove_names(lists: Lists) -> None:
    """Whatever names a source, a rule or an entry type names one that the pack has."""
    sources = {one.record.key for one in lists["sources"]}
    rules = {one.record.id for one in lists["rules"]}
    types = {one.record.code for one in lists["entry_types"]}
    for table in ("rules", "messages", "checklist", "consequences"):
        for one in lists[table]:
            _known(one.place, "source", one.record.sources, sources)
    for item in lists["checklist"]:
        _known(item.place, "rule", item.record.rules, rules)
    for named in lists["type_rules"]:
        _known(named.place, "rule", (named.record.rule,), rules)
        _known(named.place, "entry type", named.record.types, types)


def _known(place: str, what: str, names: Iterable[str], known: set[str]) -> None:
    for name in names:
        if name not in known:
            raise Broken(place, f"there is no {what} {name}")


def _prove_rules(lists: Lists) -> None:
    for one in (*lists["rules"], *lists["type_rules"]):
        start, end = one.record.valid_from, one.record.valid_to
        if start is not None and end is not None and end < start:
            raise Broken(one.place, "valid_to is before valid_from")
    for one in lists["rules"]:
        if one.record.route is not None and one.record.severity is not Severity.BLOCKS:
            raise Broken(one.place, "only a rule that blocks has a route")


def _prove_headings(limits: Limits, rows: tuple[Placed[Heading], ...]) -> None:
    last: dict[str, Heading] = {}
    for row in rows:
        period = row.record
        digits = period.heading
        if not digits.startswith(limits.ieepa_prefixes) and digits not in limits.ieepa_headings:
            raise Broken(row.place, f"{digits} is not of an IEEPA family that {LIMITS} names")
        if period.duty_bearing and (period.kind is RateKind.NONE or not period.rate or period.valid_from is None):
            raise Broken(row.place, f"{digits} bears duty, so it needs a rate and a first day")
        if period.valid_to is not None and (period.valid_from is None or period.valid_to < period.valid_from):
            raise Broken(row.place, f"the last day of {digits} is before its first")
        _prove_after(row, last.get(digits))
        last[digits] = period


def _prove_after(row: Placed[Heading], before: Heading | None) -> None:
    """Periods of one heading stand in order and share no day."""
    if before is None:
        return
    start = row.record.valid_from
    if start is None or before.valid_from is None or before.valid_to is None or start <= before.valid_to:
        raise Broken(row.place, f"the periods of {row.record.heading} overlap or are not in order")


def _prove_rates(rows: tuple[Placed[Any], ...]) -> None:
    if not rows:
        raise Broken("rates.csv", "there is no rate")
    expected = rows[0].record.first_day
    for row in rows:
        rate = row.record
        if rate.first_day != expected or rate.last_day < rate.first_day or rate.first_day.year != rate.last_day.year:
            raise Broken(row.place, "the quarters must follow each other without a gap")
        if not all(Decimal(0) <= share < 1 for share in (rate.corporate, rate.other)):
            raise Broken(row.place, "a rate must lie from 0 to below 100 percent")
        expected = rate.last_day + timedelta(days=1)


def _prove_messages(rows: tuple[Placed[Any], ...]) -> None:
    for row in rows:
        if row.record.stage not in STAGES:
            raise Broken(row.place, f"stage must be one of {', '.join(STAGES)}")
        if row.record.fixable not in REPAIRABLE:
            raise Broken(row.place, f"fixable must be one of {', '.join(REPAIRABLE)}")
        if row.record.route is not None and row.record.fixable != "no":
            raise Broken(row.place, "only a message that cannot be mended has a route of its own")
