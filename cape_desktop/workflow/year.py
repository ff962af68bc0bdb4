"""The figures of a calendar year for the accountant: declared, accepted, refused, received, interest apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.refunds import RefundSaid, RefundState, interest_told, standing, told_sum
from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import DeclarationRow, EntryStanding, KeptEntry
from cape_desktop.output.workbook import Cell, Sheet, workbook_bytes
from cape_desktop.wording import Translate, same
from cape_desktop.wording.refunds import state_words
from cape_desktop.wording.results import verdict_word
from cape_desktop.wording.year import year_word, year_words
from cape_desktop.workflow.whereabouts import is_accepted_by_hand


class YearStore(Protocol):
    """What of the history the year needs."""

    def declarations(self, importer_id: int | None = None, search: str = "") -> tuple[DeclarationRow, ...]:
        """The declarations, newest first."""

    def entries(self, declaration_id: int) -> tuple[KeptEntry, ...]:
        """The entries of one declaration."""

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of entries."""

    def refunds(self) -> dict[str, tuple[RefundSaid, ...]]:
        """What was said of the money of each entry."""


@dataclass(frozen=True, slots=True)
class Declared:
    """One entry of one declaration: its duty in cents, and what CBP decided of it.

    `by_hand` when a person recorded that CBP accepted the declaration, and no file says so of one of its entries.
    """

    declaration: DeclarationRow
    entry: KeptEntry
    decided: EntryStanding | None
    by_hand: bool = False

    @property
    def verdict(self) -> Verdict | None:
        """CBP's decision, as a file or a person told it; None where nobody did."""
        if self.declaration.state.is_refused:
            return Verdict.REFUSED
        if self.decided is not None:
            return self.decided.verdict
        return Verdict.ACCEPTED if self.by_hand else None


@dataclass(frozen=True, slots=True)
class Paid:
    """Money of one entry on one day, in cents, None unknown; `state` says what became of it."""

    number: str
    on: date
    state: RefundState
    principal_cents: int | None
    interest_cents: int | None
    refund_number: str
    source: str


@dataclass(frozen=True, slots=True)
class YearFigures:
    """One calendar year of an importer, or of all. Counts are entries, amounts cents; received money is issued money.

    An entry counts in the year in which it was declared, decided or paid. `declared` has it once for each declaration
    of the year, old ones first; counts and sums have it once. Of the declared entries, `duty_unknown` have no known
    duty.
    """

    year: int
    declared: tuple[Declared, ...]
    paid: tuple[Paid, ...]

    @property
    def declarations(self) -> int:
        """How many files were saved."""
        return len({one.declaration.id for one in self.declared})

    @property
    def newest(self) -> tuple[Declared, ...]:
        """Each declared entry once, as it was declared last."""
        return tuple({one.entry.number: one for one in self.declared}.values())

    @property
    def duty_cents(self) -> int:
        """The duty of the declared entries, as far as it is known."""
        return sum(one.entry.duty_cents or 0 for one in self.newest)

    @property
    def duty_unknown(self) -> int:
        """Declared entries without a known duty."""
        return sum(one.entry.duty_cents is None for one in self.newest)

    @property
    def accepted(self) -> int:
        """Entries that CBP took in, on whichever declaration."""
        return len(self._accepted())

    @property
    def refused(self) -> int:
        """Entries that CBP refused when they were declared last, and never took in."""
        refused = {one.entry.number for one in self.newest if one.verdict is Verdict.REFUSED}
        return len(refused - self._accepted())

    def _accepted(self) -> set[str]:
        return {one.entry.number for one in self.declared if one.verdict is not None and one.verdict.is_in}

    @property
    def received_cents(self) -> int:
        """Duty paid back."""
        return sum(one.principal_cents or 0 for one in self.paid if one.state is RefundState.ISSUED)

    @property
    def interest_cents(self) -> int | None:
        """Interest, which is income, as far as reports tell it apart; None where none does."""
        return told_sum(one.interest_cents for one in self.paid if one.state is RefundState.ISSUED)

    @property
    def interest_unknown(self) -> int:
        """Paid entries of which no report says how much is interest."""
        issued = [one for one in self.paid if one.state is RefundState.ISSUED]
        told = {one.number for one in issued if one.interest_cents is not None}
        return len({one.number for one in issued} - told)

    @property
    def diverted_cents(self) -> int:
        """Money that CBP used for debts."""
        diverted = [one for one in self.paid if one.state is RefundState.DIVERTED]
        return sum((one.principal_cents or 0) + (one.interest_cents or 0) for one in diverted)


@dataclass(frozen=True, slots=True)
class YearSum:
    """One line of the year: what it is called in `wording.year`, how many, how many cents; None where that is empty."""

    name: str
    count: int | None = None
    cents: int | None = None


def year_figures(store: YearStore, year: int, importer_id: int | None = None) -> YearFigures:
    """The figures of one calendar year; of one importer, or of all (None)."""
    rows = store.declarations(importer_id)
    decided = {(one.declaration_id, one.number): one for one in store.standings()}
    declared: list[Declared] = []
    numbers: set[str] = set()
    for row in reversed(rows):
        entries = store.entries(row.id)
        numbers |= {entry.number for entry in entries}
        if row.made_at.year == year:
            said = [decided.get((row.id, entry.number)) for entry in entries]
            by_hand = is_accepted_by_hand(row.state, said)
            declared += [Declared(row, entry, one, by_hand) for entry, one in zip(entries, said, strict=True)]
    refunds = store.refunds()
    paid = [one for number in sorted(numbers) for one in _paid(number, refunds.get(number, ())) if one.on.year == year]
    return YearFigures(year, tuple(declared), tuple(sorted(paid, key=lambda one: (one.on, one.number))))


def _paid(number: str, said: Iterable[RefundSaid]) -> Iterable[Paid]:
    for one in standing(said).rows:
        refund = one.refund
        yield Paid(
            number,
            refund.on or one.as_of.date(),
            refund.state,
            refund.principal_cents,
            interest_told(refund),
            refund.refund_number,
            one.source,
        )


def year_sums(figures: YearFigures) -> tuple[YearSum, ...]:
    """The lines of the year, as shown and as saved; money of which nothing is known is None, never zero."""
    count = len(figures.newest)
    is_known = figures.duty_unknown < count or not count
    return (
        YearSum("declarations", figures.declarations),
        YearSum("declared", count, figures.duty_cents if is_known else None),
        YearSum("duty_unknown", figures.duty_unknown),
        YearSum("accepted", figures.accepted),
        YearSum("refused", figures.refused),
        YearSum("received", cents=figures.received_cents),
        YearSum("interest", cents=figures.interest_cents),
        YearSum("interest_unknown", figures.interest_unknown),
        YearSum("diverted", cents=figures.diverted_cents),
    )


def year_workbook(figures: YearFigures, translate: Translate = same) -> bytes:
    """The workbook for the accountant: sums, entries declared, money by day; interest in its own column."""
    sheets = (_sums_sheet(figures, translate), _declared_sheet(figures, translate), _paid_sheet(figures, translate))
    return workbook_bytes(sheets)


def _sums_sheet(figures: YearFigures, translate: Translate) -> Sheet:
    headers = year_words(("what", "count", "amount"), translate)
    rows: list[tuple[Cell, ...]] = [
        (year_word(one.name, translate), one.count, _dollars(one.cents)) for one in year_sums(figures)
    ]
    return Sheet(str(figures.year), headers, rows)


def _declared_sheet(figures: YearFigures, translate: Translate) -> Sheet:
    names = ("entry_number", "declaration", "importer", "saved_on", "claim_number", "ieepa_duty", "decision", "message")
    rows: list[tuple[Cell, ...]] = [
        (
            hyphened(one.entry.number),
            one.declaration.name,
            one.declaration.importer_name,
            one.declaration.made_at.date(),
            one.decided.claim if one.decided else "",
            _dollars(one.entry.duty_cents),
            verdict_word(one.verdict, translate) if one.verdict else "",
            one.decided.message if one.decided else "",
        )
        for one in figures.declared
    ]
    return Sheet(year_word("declared_sheet", translate), year_words(names, translate), rows)


def _paid_sheet(figures: YearFigures, translate: Translate) -> Sheet:
    names = ("day", "entry_number", "state", "duty", "interest_part", "refund_number", "source")
    rows: list[tuple[Cell, ...]] = [
        (
            one.on,
            hyphened(one.number),
            state_words(one.state, translate),
            _dollars(one.principal_cents),
            _dollars(one.interest_cents),
            one.refund_number,
            one.source,
        )
        for one in figures.paid
    ]
    return Sheet(year_word("money_sheet", translate), year_words(names, translate), rows)


def _dollars(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents) / 100
