"""Checks of tariff numbers and duty: is there IEEPA duty to get back, and do the amounts fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from cape_desktop.domain.checks.answer import Answer, Unknown, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry, Line
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact, Severity
from cape_desktop.domain.refund import OddDuty, ieepa_duty, odd_duties
from cape_desktop.domain.rules import Heading, RulePack
from cape_desktop.domain.tariff import (
    expired_headings,
    has_duty_bearing_heading,
    heading_digits,
    ieepa_lines,
    is_section_122_only,
    program_of,
)

_NO_HEADINGS = Unknown((Field.HTS,))
_NO_ENTRY_DATE = Unknown((Field.ENTRY_DATE,))
_ZERO = Decimal("0.00")


def _is_numbered(entry: Entry) -> bool:
    """Whether any row of the entry names a tariff number."""
    return any(line.hts for line in entry.lines)


def no_ieepa_heading(entry: Entry, at: Circumstances) -> Answer:
    """H01: no tariff number of an IEEPA family, so CAPE refuses the entry (CSMS 68340863).

    Names the headings of other laws that are there, as people take them for IEEPA. Not said where the source states
    an IEEPA amount, nor where a row with money has no tariff number.
    """
    if not _is_numbered(entry):
        return None if entry.facts.stated_ieepa_duty is not None else _NO_HEADINGS
    if entry.facts.stated_ieepa_duty or ieepa_lines(entry, at.rules) or is_section_122_only(entry, at.rules):
        return None
    if ieepa_duty(entry, at.rules) is None:
        return _NO_HEADINGS
    others = _of_other_laws(entry, at.rules)
    return found(at, "H01", entry.number, **({"others": others, "case": "others"} if others else {}))


def no_ieepa_duty(entry: Entry, at: Circumstances) -> Answer:
    """H02: IEEPA headings or an amount are there, and they come to nothing.

    It only warns where no amount is known, and where more was taken back than paid: that may be a sign gone wrong.
    """
    stated = entry.facts.stated_ieepa_duty
    lines = ieepa_lines(entry, at.rules)
    if not lines and _is_numbered(entry):
        return None
    if not lines and stated is None and entry.facts.stated_total_duty != 0:
        return _NO_HEADINGS
    if (stated is not None and stated > 0) or _is_surely_paid(lines):
        return None
    duty = ieepa_duty(entry, at.rules)
    if duty is not None and duty > 0:
        return None
    if duty is None:
        return replace(found(at, "H02", entry.number, case="unknown"), severity=Severity.WARNS, route=None)
    if duty < 0:
        return replace(found(at, "H02", entry.number, duty=duty, case="negative"), severity=Severity.WARNS, route=None)
    exempt = bool(lines) and not has_duty_bearing_heading(entry, at.rules)
    return found(at, "H02", entry.number, duty=duty, case="exempt" if exempt else "zero")


def _is_surely_paid(lines: tuple[Line, ...]) -> bool:
    """Whether the amounts add up to more than zero at a glance: all known, none taken back, one above zero."""
    amounts = [line.duty for line in lines]
    return any(amounts) and all(amount is not None and amount >= 0 for amount in amounts)


def section_122_only(entry: Entry, at: Circumstances) -> Answer:
    """H03: Section 122 looks like IEEPA and is another law; CAPE does not pay it back."""
    if not _is_numbered(entry):
        return None if entry.facts.stated_ieepa_duty is not None else _NO_HEADINGS
    if entry.facts.stated_ieepa_duty or not is_section_122_only(entry, at.rules):
        return None
    prefix = at.rules.limits.section_122_prefix
    surcharges = (line for line in entry.lines if heading_digits(line.hts).startswith(prefix))
    return found(at, "H03", entry.number, headings=_named(surcharges))


def outside_the_period(entry: Entry, at: Circumstances) -> Answer:
    """H04: entered before the first or after the last day of IEEPA duties (CSMS 67834313)."""
    day = entry.facts.entry_date
    if day is None:
        return _NO_ENTRY_DATE
    limits = at.rules.limits
    if limits.first_duty_day <= day <= limits.last_duty_day:
        return None
    return found(
        at, "H04", entry.number, entry_date=day, first_day=limits.first_duty_day, last_day=limits.last_duty_day
    )


def heading_not_in_force(entry: Entry, at: Circumstances) -> Answer:
    """H05: an IEEPA heading that was not in force on the entry date (INVALID HTS, CSMS 69056483)."""
    day = entry.facts.entry_date
    if day is None:
        return _NO_ENTRY_DATE if ieepa_lines(entry, at.rules) else None
    expired = expired_headings(entry, at.rules)
    return found(at, "H05", entry.number, headings=_named(expired), entry_date=day) if expired else None


def refused_by_a_retired_rule(entry: Entry, at: Circumstances) -> Answer:
    """H06: refused with a message that CBP has retired since (CSMS 69056483): file again."""
    declared = at.declared.get(entry.number)
    if declared is None or not declared.message or declared.held_by:
        return None
    said = _plain(declared.message)
    retired = any(
        message.retired_on is not None and message.retired_on <= at.today and _plain(message.text) in said
        for message in at.rules.messages
    )
    return found(at, "H06", entry.number, message=declared.message) if retired else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def duty_does_not_fit(entry: Entry, at: Circumstances) -> Answer:
    """X03: the duty on an IEEPA heading is not value times rate; filers did put several duties on one heading."""
    odd = [one for one in odd_duties(entry, at.rules) if one.expected]
    return found(at, "X03", entry.number, **_facts_of(odd[0]), count=len(odd)) if odd else None


def duty_where_none_belongs(entry: Entry, at: Circumstances) -> Answer:
    """X04: duty on a heading that bears none, or on one of the IEEPA families that the pack does not know."""
    headings = at.rules.headings
    suspects = [line for line in ieepa_lines(entry, at.rules) if line.duty and not _bears_duty(line, headings)]
    if not suspects:
        return None
    odd = [one for one in odd_duties(entry, at.rules) if not one.expected]
    odd += [
        OddDuty(line, line.duty, _ZERO) for line in suspects if line.duty and heading_digits(line.hts) not in headings
    ]
    return found(at, "X04", entry.number, **_facts_of(odd[0]), count=len(odd)) if odd else None


def _bears_duty(line: Line, headings: Mapping[str, tuple[Heading, ...]]) -> bool:
    """Whether the heading bears duty in every period that the pack knows of it."""
    periods = headings.get(heading_digits(line.hts), ())
    return bool(periods) and all(period.duty_bearing for period in periods)


def _facts_of(odd: OddDuty) -> dict[str, Fact]:
    heading = _dotted(heading_digits(odd.line.hts))
    return {"heading": heading, "line": odd.line.number, "duty": odd.paid, "expected": odd.expected}


def stated_duty_differs(entry: Entry, at: Circumstances) -> Answer:
    """X05: the amount that the source states for the entry is not what its lines add up to."""
    stated = entry.facts.stated_ieepa_duty
    if stated is None or not _is_numbered(entry):
        return None
    computed = ieepa_duty(replace(entry, facts=replace(entry.facts, stated_ieepa_duty=None)), at.rules)
    if computed is None:
        return None
    limits = at.rules.limits
    if abs(stated - computed) <= max(limits.duty_tolerance_dollars, limits.duty_tolerance_share * abs(computed)):
        return None
    return found(at, "X05", entry.number, stated=stated, computed=computed)


def _of_other_laws(entry: Entry, rules: RulePack) -> str:
    """The headings of the entry that the pack knows as no IEEPA ones, with their programs; empty without any."""
    headings = dict.fromkeys(heading_digits(line.hts) for line in entry.lines)
    programs = ((heading, program_of(heading, rules)) for heading in headings)
    return ", ".join(f"{_dotted(heading)} ({program})" for heading, program in programs if program)


def _named(lines: Iterable[Line]) -> str:
    """Their tariff numbers, each once."""
    return ", ".join(dict.fromkeys(_dotted(heading_digits(line.hts)) for line in lines))


def _dotted(heading: str) -> str:
    """A tariff number as CBP prints it: `9903.01.24`."""
    return ".".join(part for part in (heading[:4], heading[4:6], heading[6:]) if part)
