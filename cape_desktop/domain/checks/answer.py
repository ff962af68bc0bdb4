"""What a check may answer, and how a finding is made from a rule and the facts that were seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact, Finding, Severity
from cape_desktop.domain.rules import RulePack


@dataclass(frozen=True, slots=True)
class Unknown:
    """The check cannot tell: these columns are missing, or blank where a blank says nothing."""

    fields: tuple[Field, ...]


Answer = Finding | Unknown | None
EntryCheck = Callable[[Entry, Circumstances], Answer]
ListCheck = Callable[[Sequence[Entry], Circumstances], Finding | None]


def found(at: Circumstances, rule_id: str, number: str = "", **facts: Fact) -> Finding:
    """The finding of a rule, with its severity and route.

    A rule that the person may answer for only warns once they did so for this entry `number`. Raises KeyError when
    the pack has no such rule.
    """
    rule = at.rules.rules[rule_id]
    if rule.confirmable and at.decisions.is_confirmed(rule_id, number):
        return Finding(rule_id, Severity.WARNS, facts, confirmable=True, confirmed=True)
    return Finding(rule_id, rule.severity, facts, rule.route, rule.confirmable)


def types_named(rules: RulePack, rule_id: str, day: date) -> tuple[str, ...]:
    """The entry types that a rule names on `day`; none when the pack has no list for it."""
    named: tuple[str, ...] = ()
    for listed in rules.type_rules:
        if (
            listed.rule == rule_id
            and (listed.valid_from is None or listed.valid_from <= day)
            and (listed.valid_to is None or day <= listed.valid_to)
        ):
            named += listed.types
    return named
