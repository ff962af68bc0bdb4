"""What the papers around a declaration tell, as one value: made from a run on the road or from the history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cape_desktop.domain.deadlines import day_to_file, very_last_day
from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.findings import Finding, is_paid_later
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack

ZERO = Decimal("0.00")


class Standing(StrEnum):
    """Where an entry of the list ended: in the upload file, in another part of it, left out by the person, or not."""

    IN_FILE = "in_file"
    OTHER_FILE = "other_file"
    LEFT_OUT = "left_out"
    NOT_FILED = "not_filed"


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One entry as the papers tell it. Money is dollars; None is unknown. `estimated` when liquidation is a guess.

    The days that rest on liquidation are None while it is estimated. `refund` and `interest` are lowest and highest
    amount. `programmes` splits the duty; it is empty where the tariff lines were not kept. `refused` are the words with
    which CBP refused it after it was uploaded, `road` is what is left to it then: to fix it, or another way.
    """

    number: str
    route: Route
    standing: Standing
    findings: tuple[Finding, ...] = ()
    raw: tuple[str, ...] = ()
    entry_date: date | None = None
    liquidation: date | None = None
    estimated: bool = False
    last_safe_day: date | None = None
    protest_day: date | None = None
    court_day: date | None = None
    duty: Decimal | None = None
    refund: tuple[Decimal | None, Decimal | None] = (None, None)
    interest: tuple[Decimal | None, Decimal | None] = (None, None)
    programmes: tuple[tuple[str, Decimal], ...] = ()
    refused: str = ""
    road: Route | None = None


@dataclass(frozen=True, slots=True)
class PaperFile:
    """One upload file: its name, the SHA-256 of its bytes ("" before it is written), how many numbers it holds."""

    name: str
    sha256: str
    entries: int


@dataclass(frozen=True, slots=True)
class PaperSource:
    """A file the entries came from, and the SHA-256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row that belongs to no entry: where it stood, what it said, why it was set aside."""

    source: str
    row: int
    raw: str
    reason: SetAside


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the papers tell of one list and its declaration.

    `importer_shown` is what of the importer's number may be shown. `rules` words the findings; `rule_pack_id` is the
    pack they were found by, which may be an older one. `refund_window` are the first and last day on which money is
    expected, counted from `accepted` when CBP has accepted, else from `as_of`; `uploaded` when the file is with CBP.
    """

    importer_name: str
    importer_shown: str
    as_of: date
    program_version: str
    rule_pack_id: str
    rules: RulePack = field(repr=False)
    entries: tuple[PaperEntry, ...] = ()
    files: tuple[PaperFile, ...] = ()
    sources: tuple[PaperSource, ...] = ()
    set_aside: tuple[PaperRow, ...] = ()
    claim_number: str = ""
    uploaded: bool = False
    accepted: date | None = None
    refund_window: tuple[date, date] | None = None

    def day_to_file(self, entry: PaperEntry) -> date | None:
        """The day by which the entry must be in CAPE: the last safe one, once that is over the very last one."""
        last_day = very_last_day(entry.last_safe_day, self.rules.limits)
        return day_to_file(entry.last_safe_day, last_day, self.as_of)

    def in_file(self) -> tuple[PaperEntry, ...]:
        """The entries of the upload, in its order."""
        return tuple(entry for entry in self.entries if entry.standing is Standing.IN_FILE)

    def paid_in_time(self) -> tuple[PaperEntry, ...]:
        """The entries of the upload for which `refund_window` holds: those that nothing keeps from being paid."""
        return tuple(entry for entry in self.in_file() if not is_paid_later(entry.findings))

    def routed(self, *routes: Route) -> tuple[PaperEntry, ...]:
        """The entries on these routes that are in no file."""
        away = (Standing.NOT_FILED, Standing.LEFT_OUT)
        return tuple(entry for entry in self.entries if entry.route in routes and entry.standing in away)


@dataclass(frozen=True, slots=True)
class Sum:
    """What entries come to, in dollars: lower and upper end, and how many of them are not in it for want of facts."""

    low: Decimal | None
    high: Decimal | None
    unknown: int


def duty_of(entries: Iterable[PaperEntry]) -> Sum:
    """The IEEPA duty of all entries together."""
    return sum_of((entry.duty, entry.duty) for entry in entries)


def refund_of(entries: Iterable[PaperEntry]) -> Sum:
    """The expected refund, without interest."""
    return sum_of(entry.refund for entry in entries)


def interest_of(entries: Iterable[PaperEntry]) -> Sum:
    """The estimated interest."""
    return sum_of(entry.interest for entry in entries)


def sum_of(amounts: Iterable[tuple[Decimal | None, Decimal | None]]) -> Sum:
    """The sum of amounts of which each lies between two ends, None unknown."""
    low, high, known, unknown = ZERO, ZERO, 0, 0
    for least, most in amounts:
        if least is None or most is None:
            unknown += 1
        else:
            low, high, known = low + least, high + most, known + 1
    return Sum(low, high, unknown) if known else Sum(None, None, unknown)
