"""Refunds: what reports say of the money of an entry, what of it counts, and how it differs from what was expected.

Money is whole cents; None is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import plain


class RefundState(StrEnum):
    """What became of a refund. Only `ISSUED` is money received; a returned one comes again, a diverted one never."""

    OTHER = "other"
    AUTHORIZED = "authorized"
    SENT = "sent"
    ISSUED = "issued"
    DIVERTED = "diverted"
    RETURNED = "returned"
    REISSUED = "reissued"
    HELD = "held"


ON_THE_WAY: Final = (RefundState.AUTHORIZED, RefundState.SENT, RefundState.REISSUED)

DEPOSITED: Final = "Deposited"
"""The status of money that a person saw arrive, and not CBP said."""


@dataclass(frozen=True, slots=True)
class Refund:
    """One row of a report about the money of one entry, in CBP's own words and as we take them."""

    number: str
    refund_number: str = ""
    principal_cents: int | None = None
    interest_cents: int | None = None
    status: str = ""
    secondary: str = ""
    state: RefundState = RefundState.OTHER
    on: date | None = None
    payment: str = ""


@dataclass(frozen=True, slots=True)
class RefundSaid:
    """A refund with the file it stands in, and the moment that is from."""

    refund: Refund
    as_of: datetime
    source: str = ""
    import_id: int = 0


# The first words that fit decide; REV-603's own are in CSMS 68536553.
_STATES: Final[tuple[tuple[str, RefundState], ...]] = (
    ("divert", RefundState.DIVERTED),
    ("offset", RefundState.DIVERTED),
    ("reissue", RefundState.REISSUED),
    ("re-issue", RefundState.REISSUED),
    ("return", RefundState.RETURNED),
    ("reject", RefundState.HELD),
    ("not enrolled", RefundState.HELD),
    ("hold", RefundState.HELD),
    ("held", RefundState.HELD),
    ("cancel", RefundState.RETURNED),
    ("sent to treasury", RefundState.SENT),
    ("transmitted", RefundState.SENT),
    ("certified", RefundState.SENT),
    ("not issued", RefundState.AUTHORIZED),
    ("unpaid", RefundState.AUTHORIZED),
    ("issued", RefundState.ISSUED),
    ("deposited", RefundState.ISSUED),
    ("paid", RefundState.ISSUED),
    ("authorized", RefundState.AUTHORIZED),
    ("pending", RefundState.AUTHORIZED),
)


def refund_state(status: str, secondary: str, kind: ResultKind | None = None) -> RefundState:
    """What became of a refund by CBP's words: the secondary status, which is the newer one, before the status.

    A row of REV-613 (ACH rejected refunds) is held unless its words say more.
    """
    for words in (plain(secondary), plain(status)):
        state = next((state for part, state in _STATES if part in words), None)
        if words and state is not None:
            return RefundState.HELD if kind is ResultKind.REV613 and state in ON_THE_WAY[:2] else state
    return RefundState.HELD if kind is ResultKind.REV613 else RefundState.OTHER


def counting(said: Iterable[RefundSaid]) -> tuple[RefundSaid, ...]:
    """The statements about one entry that count, so that no money counts twice.

    All rows of a file about the same refund number are one statement; a newer file's statement replaces an older
    one. A statement without a refund number speaks of all refunds of the entry: it replaces every older one, and
    every newer one replaces it. Of one moment, one with a number counts before one without. Deposits that a person
    saw arrive add up; they count until a report says that the money was issued, and then the report does.
    """
    statements = tuple(said)
    seen_arriving = tuple(one for one in statements if one.refund.status == DEPOSITED)
    reported = _of_reports(one for one in statements if one.refund.status != DEPOSITED)
    if not seen_arriving or any(one.refund.state is RefundState.ISSUED for one in reported):
        return reported
    return (*(one for one in reported if one.refund.state not in ON_THE_WAY), *seen_arriving)


def _of_reports(said: Iterable[RefundSaid]) -> tuple[RefundSaid, ...]:
    groups: dict[tuple[datetime, bool, str, int, str], list[RefundSaid]] = {}
    for one in said:
        number = one.refund.refund_number
        groups.setdefault((one.as_of, bool(number), one.source, one.import_id, number), []).append(one)
    counted: list[RefundSaid] = []
    seen: set[str] = set()
    for key in sorted(groups, reverse=True):
        number = key[-1]
        if "" in seen or number in seen or (not number and seen):
            continue
        seen.add(number)
        counted += groups[key]
    return tuple(counted)


@dataclass(frozen=True, slots=True)
class Standing:
    """What the reports say of the money of an entry. `received` is what Treasury has issued, principal apart.

    `interest_cents` is None where a report gives one amount without saying how much of it is interest. `on` is the
    newest day on which money was issued.
    """

    received_cents: int = 0
    interest_cents: int | None = 0
    on_the_way_cents: int = 0
    diverted_cents: int = 0
    returned_cents: int = 0
    held_cents: int = 0
    other_cents: int = 0
    on: date | None = None
    rows: tuple[RefundSaid, ...] = ()

    @property
    def all_received_cents(self) -> int:
        """Principal and interest together; interest that nobody told apart is in the principal."""
        return self.received_cents + (self.interest_cents or 0)

    @property
    def is_paid(self) -> bool:
        """Whether money came and nothing more is under way."""
        open_cents = self.on_the_way_cents + self.returned_cents + self.held_cents + self.other_cents
        return self.on is not None and self.all_received_cents > 0 and not open_cents


def standing(said: Iterable[RefundSaid]) -> Standing:
    """What the statements about one entry come to. Returned and reissued money is not received until it is issued."""
    rows = tuple(sorted(counting(said), key=_order))
    sums = dict.fromkeys(RefundState, 0)
    principal = 0
    told: list[int | None] = []
    for refund in _still_true([one.refund for one in rows]):
        if refund.state is RefundState.ISSUED:
            principal += refund.principal_cents or 0
            told.append(interest_told(refund))
        else:
            sums[refund.state] += (refund.principal_cents or 0) + (refund.interest_cents or 0)
    issued = [one for one in rows if one.refund.state is RefundState.ISSUED]
    return Standing(
        received_cents=principal,
        interest_cents=told_sum(told),
        on_the_way_cents=sum(sums[state] for state in ON_THE_WAY),
        diverted_cents=sums[RefundState.DIVERTED],
        returned_cents=sums[RefundState.RETURNED],
        held_cents=sums[RefundState.HELD],
        other_cents=sums[RefundState.OTHER],
        on=max((one.refund.on or one.as_of.date() for one in issued), default=None),
        rows=rows,
    )


def interest_told(refund: Refund) -> int | None:
    """How much of it is interest, None where nothing says so; a deposit that was matched to duty alone holds none."""
    return 0 if refund.interest_cents is None and refund.status == DEPOSITED else refund.interest_cents


def told_sum(told: Iterable[int | None]) -> int | None:
    """The sum of the amounts that are known; None when there are some and none of them is."""
    amounts = tuple(told)
    known = [cents for cents in amounts if cents is not None]
    return sum(known) if known or not amounts else None


_FOLLOWED_BY: Final = {
    RefundState.RETURNED: (RefundState.REISSUED, RefundState.ISSUED),
    RefundState.REISSUED: (RefundState.ISSUED,),
}


def _still_true(refunds: list[Refund]) -> list[Refund]:
    """Without the earlier stations of a payment that a report lists beside its later ones: returned, then reissued."""
    left = list(refunds)
    for refund in refunds:
        if any(_follows(later, refund) for later in left):
            left.remove(refund)
    return left


def _follows(later: Refund, earlier: Refund) -> bool:
    if later.state not in _FOLLOWED_BY.get(earlier.state, ()) or later.refund_number != earlier.refund_number:
        return False
    if later.on is not None and earlier.on is not None and later.on < earlier.on:
        return False
    return (later.principal_cents, later.interest_cents) == (earlier.principal_cents, earlier.interest_cents)


def _order(said: RefundSaid) -> tuple[datetime, str, int, str]:
    return (said.as_of, said.source, said.import_id, repr(said.refund))


class Reason(StrEnum):
    """Why what came differs from what was expected, the reasons that are sure first."""

    ON_THE_WAY = "on_the_way"
    OFFSET = "offset"  # Funds Diverted: CBP paid itself a debt with it
    RETURNED = "returned"
    HELD = "held"  # no ACH refund enrolment
    INTEREST = "interest"  # the amount includes interest
    TOP_UP = "top_up"  # within the range that a top-up heading leaves open
    NETTING = "netting"  # CBP worked the whole entry out anew
    MORE = "more"
    NOT_YET = "not_yet"
    UNKNOWN = "unknown"  # nothing was expected in figures


@dataclass(frozen=True, slots=True)
class Expected:
    """What an entry should bring: lowest and highest refund and interest, None unknown."""

    low_cents: int | None = None
    high_cents: int | None = None
    interest_low_cents: int | None = None
    interest_high_cents: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """How much of the difference has which reason; a positive amount is missing, a negative one more than expected."""

    reason: Reason
    cents: int


def differences(expected: Expected, came: Standing) -> tuple[Difference, ...]:
    """Why the principal that came is not what was expected; empty when it is, to the cent.

    Sure reasons (on the way, offset, returned, held) take their share first. Of what remains, a top-up heading leaves
    a range open, and CBP nets what else was owed on the entry (19 CFR 159.1). Source of offset: 19 CFR 24.72.
    """
    low, high = expected.low_cents, expected.high_cents
    if low is None or high is None:
        return (Difference(Reason.UNKNOWN, 0),) if came.rows else ()
    received = came.received_cents
    if received > high:
        return _more(expected, received - high, came)
    found = _sure(high - received, came)
    gap = high - received - sum(one.cents for one in found)
    if gap > 0:
        found += _unsure(gap, low, high, came)
    return tuple(found)


def _more(expected: Expected, surplus: int, came: Standing) -> tuple[Difference, ...]:
    interest = expected.interest_high_cents
    if came.interest_cents is None and (interest is None or surplus <= interest):
        return (Difference(Reason.INTEREST, -surplus),)
    if came.interest_cents is None and interest:
        return (Difference(Reason.INTEREST, -interest), Difference(Reason.MORE, interest - surplus))
    return (Difference(Reason.MORE, -surplus),)


def _sure(gap: int, came: Standing) -> list[Difference]:
    found: list[Difference] = []
    for reason, cents in (
        (Reason.OFFSET, came.diverted_cents),
        (Reason.RETURNED, came.returned_cents),
        (Reason.HELD, came.held_cents),
        (Reason.ON_THE_WAY, came.on_the_way_cents + came.other_cents),
    ):
        share = min(gap, cents)
        if share > 0:
            found.append(Difference(reason, share))
            gap -= share
    return found


def _unsure(gap: int, low: int, high: int, came: Standing) -> list[Difference]:
    """What no report explains: nothing came yet, or the range of a top-up heading, or netting."""
    if not came.rows:
        return [Difference(Reason.NOT_YET, gap)]
    open_range = min(gap, high - low)
    found = [Difference(Reason.TOP_UP, open_range)] if open_range else []
    return [*found, Difference(Reason.NETTING, gap - open_range)] if gap > open_range else found
