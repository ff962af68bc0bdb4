"""Which entries a bank deposit pays: CBP pays by importer and liquidation date, interest apart or together.

Money is whole cents. The search is deterministic and bounded: it gives up after a fixed number of steps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations, islice
from typing import Final

STEPS: Final = 50_000
"""Combinations that each search tries before it gives up; about a second for ten thousand entries."""
_MOST_GROUPS: Final = 6
_MOST_LEFT_OUT: Final = 4
_MOST_MATCHES: Final = 5
_MOST_COMPARED: Final = 200


class Part(StrEnum):
    """Which money of the entries a deposit carries."""

    BOTH = "both"
    PRINCIPAL = "principal"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Amount:
    """Cents, from lowest to highest; equal where the amount is known or estimated to the cent."""

    low: int
    high: int

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.low + other.low, self.high + other.high)

    def holds(self, cents: int) -> bool:
        """Whether an amount lies within, ends included."""
        return self.low <= cents <= self.high

    def distance(self, cents: int) -> int:
        """How far an amount lies outside: positive above, negative below, 0 within."""
        return max(cents - self.high, 0) or min(cents - self.low, 0)


@dataclass(frozen=True, slots=True)
class Payable:
    """An entry that may be paid: its importer (any comparable form), its liquidation date if known, its money.

    `interest` is None where nobody told or reckoned it; then no deposit can be matched to it.
    `payment` is what a report calls the payment that carries it (refund or trace number); "" unknown. `reported` when
    the money is CBP's own word, and not our estimate.
    """

    number: str
    importer: str
    liquidation: date | None
    principal: Amount
    interest: Amount | None
    payment: str = ""
    reported: bool = True

    def amount(self, part: Part) -> Amount | None:
        """The money of one part; None unknown."""
        if part is Part.BOTH:
            return None if self.interest is None else self.principal + self.interest
        return self.principal if part is Part.PRINCIPAL else self.interest


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that CBP pays together."""

    importer: str
    liquidation: date | None
    entries: tuple[Payable, ...]

    def amount(self, part: Part) -> Amount | None:
        """The money of one part of all entries; None where it is unknown of one."""
        return _sum(entry.amount(part) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Match:
    """One explanation of a deposit: the groups it pays, which part of their money, how much that is, what is left over.

    `left_over` is positive for money that no entry explains, negative for money that is missing (offset, netting).
    `to_the_cent` when the amounts leave no range and nothing is left over, `exact` when they are CBP's own besides.
    """

    part: Part
    groups: tuple[Group, ...]
    amount: Amount
    left_over: int
    to_the_cent: bool
    exact: bool

    @property
    def numbers(self) -> tuple[str, ...]:
        """The entries that are paid, in order."""
        return tuple(entry.number for group in self.groups for entry in group.entries)


def match_deposit(cents: int, on: date, payable: Iterable[Payable]) -> tuple[Match, ...]:
    """The best explanations of a deposit of so many cents on that day, best first, at most five; none without entries.

    Exact ones come first, then estimates to the cent, and of these whole groups before parts of one; then groups whose
    estimate holds the amount; else the one group that comes nearest, with what is left over. A group liquidated after
    the deposit cannot be paid.
    """
    groups = [group for group in _grouped(payable) if group.liquidation is None or group.liquidation <= on]
    if cents <= 0 or not groups:
        return ()
    found: list[Match] = []
    found += _by_payment(cents, groups)
    if not any(match.to_the_cent for match in found):
        found += islice(_whole_groups(cents, groups, _Budget()), _MOST_COMPARED)
    if not any(match.to_the_cent for match in found):
        found += islice(_parts_of_groups(cents, groups, _Budget()), _MOST_MATCHES)
    fitting = list(dict.fromkeys(found)) or [_nearest(cents, groups)]
    return tuple(sorted(fitting, key=lambda match: _order(match, on))[:_MOST_MATCHES])


@dataclass(slots=True)
class _Budget:
    left: int = STEPS

    def spend(self) -> bool:
        self.left -= 1
        return self.left >= 0


def _sum(amounts: Iterable[Amount | None]) -> Amount | None:
    total = Amount(0, 0)
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


def _grouped(payable: Iterable[Payable]) -> list[Group]:
    found: dict[tuple[str, date | None], list[Payable]] = defaultdict(list)
    for entry in sorted(payable, key=lambda one: one.number):
        found[entry.importer, entry.liquidation].append(entry)
    ordered = sorted(found.items(), key=lambda pair: (pair[0][0], pair[0][1] or date.max))
    return [Group(importer, day, tuple(entries)) for (importer, day), entries in ordered]


def _match(part: Part, groups: Sequence[Group], amount: Amount, cents: int) -> Match:
    left_over = amount.distance(cents)
    to_the_cent = not left_over and amount.low == amount.high
    is_reported = to_the_cent and all(entry.reported for group in groups for entry in group.entries)
    return Match(part, tuple(groups), amount, left_over, to_the_cent, is_reported)


def _parts(groups: Sequence[Group]) -> dict[Part, Amount]:
    """The known money of these groups by part; both together only where both are there, else it is one of them."""
    found = {part: _sum(group.amount(part) for group in groups) for part in Part}
    if found[Part.BOTH] in (found[Part.PRINCIPAL], found[Part.INTEREST]):
        del found[Part.BOTH]
    return {part: amount for part, amount in found.items() if amount is not None}


def _by_payment(cents: int, groups: Sequence[Group]) -> Iterator[Match]:
    """Entries that a report puts into one payment."""
    paid: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        together: dict[str, list[Payable]] = defaultdict(list)
        for entry in group.entries:
            if entry.payment:
                together[entry.payment].append(entry)
        for payment, entries in together.items():
            paid[payment].append(Group(group.importer, group.liquidation, tuple(entries)))
    for payment in sorted(paid):
        yield from _fitting(cents, paid[payment])


def _whole_groups(cents: int, groups: Sequence[Group], budget: _Budget) -> Iterator[Match]:
    """One group, else several of one importer."""
    found = [match for group in groups for match in _fitting(cents, [group])]
    yield from found
    if found:
        return
    for importer in sorted({group.importer for group in groups}):
        own = [(group, {part: group.amount(part) for part in Part}) for group in groups if group.importer == importer]
        for count in range(2, min(_MOST_GROUPS, len(own)) + 1):
            for chosen in combinations(own, count):
                if not budget.spend():
                    return
                sums = (_sum(amounts[part] for _, amounts in chosen) for part in Part)
                if any(amount is not None and amount.holds(cents) for amount in sums):
                    yield from _fitting(cents, [group for group, _ in chosen])


def _fitting(cents: int, groups: Sequence[Group]) -> Iterator[Match]:
    for part, amount in _parts(groups).items():
        if amount.holds(cents):
            yield _match(part, groups, amount, cents)


def _parts_of_groups(cents: int, groups: Sequence[Group], budget: _Budget) -> Iterator[Match]:
    """A group without a few of its entries, as where some are held; only where the amounts leave no range."""
    for left_out in range(1, _MOST_LEFT_OUT + 1):
        for group in groups:
            for part, amount in _parts([group]).items():
                if amount.low != amount.high or amount.low <= cents or left_out >= len(group.entries):
                    continue
                for out in _adding_up(amount.low - cents, group.entries, part, left_out, budget):
                    kept = tuple(entry for entry in group.entries if entry not in out)
                    yield _match(part, [Group(group.importer, group.liquidation, kept)], Amount(cents, cents), cents)


def _adding_up(
    cents: int, entries: Sequence[Payable], part: Part, count: int, budget: _Budget
) -> Iterator[tuple[Payable, ...]]:
    """Every choice of `count` entries that come to exactly so many cents: the last one is looked up, not searched.

    The part is known of every entry.
    """
    by_amount: dict[int, list[int]] = defaultdict(list)
    amounts = [known.low for entry in entries if (known := entry.amount(part)) is not None]
    for place, amount in enumerate(amounts):
        by_amount[amount].append(place)
    for chosen in combinations(range(len(entries)), count - 1):
        if not budget.spend():
            return
        last = chosen[-1] if chosen else -1
        rest = cents - sum(amounts[place] for place in chosen)
        for place in by_amount.get(rest, ()):
            if place > last:
                yield tuple(entries[one] for one in (*chosen, place))


def _nearest(cents: int, groups: Sequence[Group]) -> Match:
    matches = [_match(part, [group], amount, cents) for group in groups for part, amount in _parts([group]).items()]
    return min(matches, key=lambda match: (abs(match.left_over), list(Part).index(match.part), match.numbers))


def _order(match: Match, on: date) -> tuple[object, ...]:
    days = [(on - group.liquidation).days for group in match.groups if group.liquidation is not None]
    return (
        not match.exact,
        not match.to_the_cent,
        abs(match.left_over),
        len(match.groups),
        match.amount.high - match.amount.low,
        not days,  # of those liquidated on an unknown day nobody can say how near they are: they come last
        min(days, default=0),
        list(Part).index(match.part),
        match.numbers,
    )
