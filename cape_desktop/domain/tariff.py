"""Tariff numbers of an entry: which are IEEPA headings, in which period, and which lines belong to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from cape_desktop.domain.entry import Entry, Line
from cape_desktop.domain.rules import Heading, RulePack

_HEADING_DIGITS: Final = 8
_SHORTEST: Final = 6
_CHAPTER_99: Final = "99"
_CHAPTER_98: Final = "98"


@dataclass(frozen=True, slots=True)
class Charge:
    """One IEEPA heading on one line of an entry, with the ordinary numbers it stands beside.

    `period` is None when the pack does not know the heading. `duty` sums the rows (a reversal counts against what it
    reverses); None when any of them is blank. `mates` are the numbers of chapters 1 to 97 on the same line, none when
    that cannot be told; `special` when a chapter 98 number is among them, so that value times rate proves nothing.
    """

    heading: str
    period: Heading | None
    lines: tuple[Line, ...]
    duty: Decimal | None
    mates: tuple[Line, ...] = ()
    special: bool = False

    @property
    def bears_duty(self) -> bool:
        """Whether the heading adds duty; a heading that the pack does not know is taken to."""
        return self.period is None or self.period.duty_bearing

    @property
    def value(self) -> Decimal | None:
        """The dollars that the rate applies to: the heading's own value, else that of the ordinary numbers."""
        own = known_sum(line.value for line in self.lines if line.value)
        return own or known_sum(mate.value for mate in self.mates) or None


@lru_cache(maxsize=8192)
def heading_digits(hts: str) -> str:
    """A tariff number as the pack writes headings: 10 digits that end in zeros become 8, lost trailing zeros return.

    `9903012400`, `99030124` and, for 9903.01.20, `9903012` (a spreadsheet's 9903.012) are read alike. Dots and blanks
    are dropped; another number comes back as its digits.
    """
    digits = "".join(c for c in hts if c.isascii() and c.isdigit())
    if not digits.startswith(_CHAPTER_99) or len(digits) < _SHORTEST:
        return digits
    if len(digits) > _HEADING_DIGITS:
        return digits[:_HEADING_DIGITS] if not digits[_HEADING_DIGITS:].strip("0") else digits
    return digits.ljust(_HEADING_DIGITS, "0")


def is_chapter_99(hts: str) -> bool:
    """Whether a tariff number is one of the temporary provisions of chapter 99, IEEPA's and others."""
    return heading_digits(hts).startswith(_CHAPTER_99)


def is_ieepa(hts: str, rules: RulePack) -> bool:
    """Whether a tariff number is of an IEEPA family of the pack, dutiable or not."""
    digits = heading_digits(hts)
    return digits.startswith(rules.limits.ieepa_prefixes) or digits in rules.limits.ieepa_headings


def program_of(heading: str, rules: RulePack) -> str:
    """What law a heading of digits that is not IEEPA's belongs to: `Section 301 China`; empty where none is known."""
    return next((family.programme for family in rules.look_alikes if heading.startswith(family.prefix)), "")


def heading_on(rules: RulePack, hts: str, day: date | None) -> Heading | None:
    """The period of a heading that covers an entry date; None when none does.

    Without a date: the last period, and only the heading's kind and programme may be relied on.
    """
    periods = rules.headings.get(heading_digits(hts), ())
    if day is None:
        return periods[-1] if periods else None
    return next((period for period in periods if period.holds_on(day)), None)


def nearest_period(rules: RulePack, hts: str, day: date | None) -> Heading | None:
    """The period that covers the day, else the last one before it, else the first: entries keep replaced headings."""
    covering = heading_on(rules, hts, day)
    periods = rules.headings.get(heading_digits(hts), ())
    if covering is not None or day is None or not periods:
        return covering
    before = [period for period in periods if period.valid_from is not None and period.valid_from <= day]
    return before[-1] if before else periods[0]


def ieepa_lines(entry: Entry, rules: RulePack) -> tuple[Line, ...]:
    """The lines of the entry that carry a number of an IEEPA family, in order."""
    return tuple(line for line in entry.lines if is_ieepa(line.hts, rules))


def has_duty_bearing_heading(entry: Entry, rules: RulePack) -> bool:
    """Whether any IEEPA heading of the entry adds duty on its entry date (or may: one the pack does not know)."""
    periods = (nearest_period(rules, line.hts, entry.facts.entry_date) for line in ieepa_lines(entry, rules))
    return any(period is None or period.duty_bearing for period in periods)


def is_section_122_only(entry: Entry, rules: RulePack) -> bool:
    """Whether the entry carries the Section 122 surcharge and no IEEPA number: nothing of it comes back in CAPE."""
    prefix = rules.limits.section_122_prefix
    has_surcharge = any(heading_digits(line.hts).startswith(prefix) for line in entry.lines)
    return has_surcharge and not ieepa_lines(entry, rules)


def expired_headings(entry: Entry, rules: RulePack) -> tuple[Line, ...]:
    """The IEEPA lines whose heading was not in force on the entry date, or is in no table; none without a date."""
    day = entry.facts.entry_date
    if day is None:
        return ()
    return tuple(line for line in ieepa_lines(entry, rules) if heading_on(rules, line.hts, day) is None)


def charges(entry: Entry, rules: RulePack) -> tuple[Charge, ...]:
    """The IEEPA headings of the entry, one a line number and heading, in order of first appearance.

    Where the source has no line numbers each row stands alone, and only a single ordinary number can be its mate.
    """
    grouped: dict[tuple[str, str, int], list[Line]] = {}
    others: list[Line] = []
    for place, line in enumerate(entry.lines):
        if is_ieepa(line.hts, rules):
            key = (line.number, heading_digits(line.hts), -1 if line.number else place)
            grouped.setdefault(key, []).append(line)
        else:
            others.append(line)
    if not grouped:
        return ()
    beside = _beside(others)
    return tuple(
        Charge(
            heading,
            nearest_period(rules, heading, entry.facts.entry_date),
            tuple(lines),
            known_sum(line.duty for line in lines),
            *beside.get(number, ((), False)),
        )
        for (number, heading, _), lines in grouped.items()
    )


def _beside(others: Iterable[Line]) -> dict[str, tuple[tuple[Line, ...], bool]]:
    """By line number, of lines without IEEPA: those of chapters 1 to 97, and whether one of chapter 98 is there."""
    mates: dict[str, list[Line]] = {}
    special: set[str] = set()
    for line in others:
        digits = heading_digits(line.hts)
        if digits.startswith(_CHAPTER_98):
            special.add(line.number)
        elif digits and not is_chapter_99(digits):
            mates.setdefault(line.number, []).append(line)
    if len(mates.get("", ())) > 1:
        del mates[""]
    return {number: (tuple(mates.get(number, ())), number in special) for number in mates.keys() | special}


def known_sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """The sum, or None when there is nothing to add or one amount is unknown."""
    total: Decimal | None = None
    for amount in amounts:
        if amount is None:
            return None
        total = amount if total is None else total + amount
    return total
