"""The money: what each entry should bring, what came, why they differ, and which entries a deposit pays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from cape_desktop.domain.deposits import Amount, Match, Part, Payable, match_deposit
from cape_desktop.domain.importer import plain_importer_number
from cape_desktop.domain.refunds import (
    DEPOSITED,
    Difference,
    Expected,
    Refund,
    RefundSaid,
    RefundState,
    Standing,
    differences,
    standing,
    told_sum,
)
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import EntryStanding, Import, KeptEntry


class RefundStore(Protocol):
    """What of the history the money needs."""

    def known_entries(self) -> dict[str, KeptEntry]:
        """The newest examination of every declared entry."""

    def entries(self, declaration_id: int) -> tuple[KeptEntry, ...]:
        """The entries of one declaration."""

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of entries."""

    def refunds(self) -> dict[str, tuple[RefundSaid, ...]]:
        """What was said of the money of each entry."""

    def liquidations(self) -> dict[str, date]:
        """The newest liquidation date of each entry."""

    def import_results(self, files: tuple[Import, ...]) -> int | None:
        """Stores files in one step."""


@dataclass(frozen=True, slots=True)
class EntryMoney:
    """One declared entry: what CBP decided, what it should bring, what came, why they differ (cents)."""

    entry: KeptEntry
    decided: EntryStanding | None
    expected: Expected
    came: Standing
    differences: tuple[Difference, ...]

    @property
    def is_refused(self) -> bool:
        """Whether nothing is to come from this declaration."""
        return self.decided is not None and self.decided.verdict is Verdict.REFUSED


@dataclass(frozen=True, slots=True)
class Totals:
    """The money of several entries in cents. Expected sums leave refused entries out; `unknown` have no estimate.

    `interest` is what reports tell apart, None where none does; of `interest_unknown` paid entries none does.
    """

    expected_low: int = 0
    expected_high: int = 0
    unknown: int = 0
    received: int = 0
    interest: int | None = 0
    interest_unknown: int = 0
    on_the_way: int = 0
    diverted: int = 0
    returned: int = 0
    held: int = 0

    @property
    def all_received(self) -> int:
        """Duty and interest together."""
        return self.received + (self.interest or 0)


def money_of(
    store: RefundStore, declaration_id: int, said: Mapping[str, tuple[RefundSaid, ...]] | None = None
) -> tuple[EntryMoney, ...]:
    """The money of every entry of a declaration, in the order of its file.

    Money for an entry that this declaration was refused belongs to the one that took it in. `said` is what
    `store.refunds()` gave, for those who ask about many declarations.
    """
    decided = {one.number: one for one in store.standings(declaration_id)}
    said = store.refunds() if said is None else said
    return tuple(_money(entry, decided.get(entry.number), said) for entry in store.entries(declaration_id))


def _money(entry: KeptEntry, decided: EntryStanding | None, said: Mapping[str, tuple[RefundSaid, ...]]) -> EntryMoney:
    expected = Expected(
        entry.refund_low_cents, entry.refund_high_cents, entry.interest_low_cents, entry.interest_high_cents
    )
    if decided is not None and decided.verdict is Verdict.REFUSED:
        return EntryMoney(entry, decided, Expected(), Standing(), ())
    came = standing(said.get(entry.number, ()))
    return EntryMoney(entry, decided, expected, came, differences(expected, came))


def totals(money: Iterable[EntryMoney]) -> Totals:
    """The sums over entries; principal and interest apart."""
    counted = [one for one in money if not one.is_refused]
    known = [one.expected for one in counted]
    return Totals(
        expected_low=sum(one.low_cents or 0 for one in known),
        expected_high=sum(one.high_cents or 0 for one in known),
        unknown=sum(one.low_cents is None or one.high_cents is None for one in known),
        received=sum(one.came.received_cents for one in counted),
        interest=told_sum(one.came.interest_cents for one in counted if one.came.on is not None),
        interest_unknown=sum(one.came.interest_cents is None for one in counted),
        on_the_way=sum(one.came.on_the_way_cents for one in counted),
        diverted=sum(one.came.diverted_cents for one in counted),
        returned=sum(one.came.returned_cents for one in counted),
        held=sum(one.came.held_cents for one in counted),
    )


def explain_deposit(store: RefundStore, cents: int, on: date) -> tuple[Match, ...]:
    """The best explanations of a bank deposit, best first: entries by importer and liquidation date.

    Entries that CBP refused, or whose money a report says was issued before by another payment, are left out. CBP's
    own amounts count before our estimates.
    """
    decided = store.standings()
    taken = {one.number for one in decided if one.verdict is not Verdict.REFUSED}
    refused = {one.number for one in decided if one.verdict is Verdict.REFUSED} - taken
    days, said = store.liquidations(), store.refunds()
    payable = [
        one
        for number, entry in store.known_entries().items()
        if number not in refused and (one := _payable(entry, days.get(number, entry.liquidation), said.get(number, ())))
    ]
    return match_deposit(cents, on, payable)


def _payable(entry: KeptEntry, liquidation: date | None, said: Sequence[RefundSaid]) -> Payable | None:
    """The entry as a deposit may pay it; None when nothing of it can come, or a person matched it to another one."""
    importer = plain_importer_number(entry.importer_number)
    rows = [one.refund for one in standing(said).rows]
    deposits = [refund for refund in rows if refund.status == DEPOSITED]
    open_rows = [refund for refund in rows if refund.state not in _NOT_COMING and refund.status != DEPOSITED]
    if open_rows:
        principal = sum(refund.principal_cents or 0 for refund in open_rows)
        interest = told_sum(refund.interest_cents for refund in open_rows)
        payment = next((refund.payment or refund.refund_number for refund in open_rows), "")
        told = None if interest is None else Amount(interest, interest)
        return Payable(entry.number, importer, liquidation, Amount(principal, principal), told, payment)
    if (rows and not deposits) or entry.refund_low_cents is None or entry.refund_high_cents is None:
        return None
    estimate = Amount(entry.refund_low_cents, entry.refund_high_cents)
    low, high = entry.interest_low_cents, entry.interest_high_cents
    interest_estimate = None if low is None or high is None else Amount(low, high)
    if any(refund.principal_cents is not None for refund in deposits):
        estimate = Amount(0, 0)
    if any(refund.interest_cents is not None for refund in deposits):
        interest_estimate = Amount(0, 0)
    if estimate.high + (interest_estimate.high if interest_estimate else 0) == 0:
        return None
    return Payable(entry.number, importer, liquidation, estimate, interest_estimate, reported=False)


_NOT_COMING = (RefundState.DIVERTED, RefundState.RETURNED, RefundState.HELD)


def record_deposit(store: RefundStore, match: Match, cents: int, on: date) -> int | None:
    """Notes that a deposit paid the entries of a match; gives the step, to be undone like an import.

    Where CBP gave no amounts, the deposit is shared out by what was expected, to the cent. None when the same deposit
    was noted before.
    """
    shares = _shares(match, cents)
    refunds = tuple(
        Refund(
            number,
            principal_cents=None if match.part is Part.INTEREST else principal,
            interest_cents=interest if match.part is not Part.PRINCIPAL else None,
            status=DEPOSITED,
            state=RefundState.ISSUED,
            on=on,
        )
        for number, principal, interest in shares
    )
    told = f"{on.isoformat()} {cents} {' '.join(match.numbers)} {match.part.value}"
    moment = datetime.combine(on, time(12)).astimezone()
    digest = hashlib.sha256(told.encode()).hexdigest()
    return store.import_results((Import(ResultKind.DEPOSIT, on.isoformat(), digest, moment, refunds=refunds),))


def _shares(match: Match, cents: int) -> list[tuple[str, int, int]]:
    """Number, principal and interest of each entry; together the deposit to the cent."""
    entries = [entry for group in match.groups for entry in group.entries]
    weights = [amount.high for entry in entries if (amount := entry.amount(match.part)) is not None]
    total = sum(weights) or 1
    shares, given, weighed = [], 0, 0
    for entry, weight in zip(entries, weights, strict=True):
        weighed += weight
        share = cents * weighed // total - given if total else 0
        given += share
        interest = share if match.part is Part.INTEREST else 0
        if match.part is Part.BOTH and entry.interest is not None and weight:
            interest = share * entry.interest.high // weight
        shares.append((entry.number, share - interest, interest))
    return shares
