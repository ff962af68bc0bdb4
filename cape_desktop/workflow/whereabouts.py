"""Where the money of declared entries is along its road: from the saved file to the bank, or off the road."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import DeclarationState, EntryStanding
from cape_desktop.workflow.refunds import EntryMoney


class Place(StrEnum):
    """A place on the road of the money, the nearest to the bank first; then what left the road."""

    RECEIVED = "received"
    PAID = "paid"  # recorded by hand, without amounts
    ON_THE_WAY = "on_the_way"
    ACCEPTED = "accepted"
    UPLOADED = "uploaded"
    SAVED = "saved"
    OTHER = "other"
    HELD = "held"
    RETURNED = "returned"
    DIVERTED = "diverted"
    REFUSED = "refused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Cents by place, in the order of the road, without places that hold nothing.

    Of `unknown` entries neither a report nor an estimate gives an amount.
    """

    cents: Mapping[Place, int]
    unknown: int = 0


def is_accepted_by_hand(state: DeclarationState, decided: Iterable[EntryStanding | None]) -> bool:
    """Whether a person recorded that CBP accepted a declaration, and no file says that it took in one of its entries.

    `state` is that of the declaration, `decided` what files say of each of its entries.
    """
    return state.takes_all and all(one is None or one.verdict is Verdict.REFUSED for one in decided)


def place_of(money: EntryMoney, state: DeclarationState, *, by_hand: bool) -> Place:
    """Where an entry is of whose money no report speaks; `by_hand` when a person recorded the state for all entries."""
    if state.is_refused or money.is_refused:
        return Place.REFUSED
    if state is DeclarationState.CLOSED:
        return Place.CLOSED
    if by_hand:
        return Place.PAID if state is DeclarationState.PAID else Place.ACCEPTED
    if money.decided is not None and money.decided.verdict.is_in:
        return Place.ACCEPTED
    return Place.SAVED if state is DeclarationState.SAVED else Place.UPLOADED


def whereabouts(entries: Iterable[tuple[EntryMoney, Place]]) -> Whereabouts:
    """The money of entries by place, each entry once, with its place as long as no report speaks of its money.

    CBP's own amounts count, with interest, where there are any; else the lower end of our estimate of the duty.
    """
    sums: Counter[Place] = Counter()
    unknown = 0
    for one, place in entries:
        reported = _reported(one)
        if reported and place is not Place.REFUSED:
            sums.update(reported)
        elif one.entry.refund_low_cents is None:
            unknown += 1
        else:
            sums[place] += one.entry.refund_low_cents
    return Whereabouts({place: sums[place] for place in Place if sums[place] > 0}, unknown)


def _reported(one: EntryMoney) -> dict[Place, int]:
    came = one.came
    cents = {
        Place.RECEIVED: came.all_received_cents,
        Place.ON_THE_WAY: came.on_the_way_cents,
        Place.OTHER: came.other_cents,
        Place.HELD: came.held_cents,
        Place.RETURNED: came.returned_cents,
        Place.DIVERTED: came.diverted_cents,
    }
    return {place: sum_ for place, sum_ in cents.items() if sum_}
