"""What the history keeps, as values. Money is whole cents, None unknown; moments are local time with offset."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.refunds import Refund
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Result, Verdict

__all__ = [
    "DeclarationRow",
    "DeclarationState",
    "DeclarationWhole",
    "Draft",
    "EntryStanding",
    "Event",
    "Hit",
    "HitKind",
    "Import",
    "KeptChange",
    "KeptEntry",
    "KeptRow",
    "KeptSource",
    "Outcome",
    "Preparation",
    "RememberedMapping",
    "UploadFile",
]


@dataclass(frozen=True, slots=True)
class Draft:
    """A preparation that is not saved yet: the inputs of its run as JSON, and the page it stood on."""

    inputs: str
    page: str
    title: str
    importer_id: int | None = None
    id: int = 0
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """An entry as it was examined. `findings` is the JSON of its findings, `facts` of what the sources said of it.

    `chosen` entries went into a declaration; the others of the list are kept with their route and reason.
    """

    number: str
    route: str
    chosen: bool
    raw: tuple[str, ...]
    findings: str
    facts: str
    duty_cents: int | None = None
    refund_low_cents: int | None = None
    refund_high_cents: int | None = None
    interest_low_cents: int | None = None
    interest_high_cents: int | None = None
    last_safe_day: date | None = None
    protest_day: date | None = None
    court_day: date | None = None
    liquidation: date | None = None
    importer_number: str = ""

    @property
    def is_estimated(self) -> bool:
        """Whether `liquidation` is a day on the usual cycle: ACE's own date has the last safe day with it."""
        return self.liquidation is not None and self.last_safe_day is None


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that was set aside: source name, row of the file (from 1), what it said, why."""

    source: str
    row: int
    raw: str
    reason: str


@dataclass(frozen=True, slots=True)
class KeptSource:
    """A source of a preparation: its name, where it was, what it hashes to, what it was recognised as (JSON)."""

    name: str
    original: str
    sha256: str
    size: int
    recognised: str


@dataclass(frozen=True, slots=True)
class KeptChange:
    """One change the person made: when, what (the edit as JSON)."""

    at: datetime
    edit: str


@dataclass(frozen=True, slots=True)
class Preparation:
    """A run at the moment its declarations were saved, whole: entries, findings as they were, sources, changes."""

    importer_id: int | None
    importer_name: str
    as_of: date
    program_version: str
    rule_pack_id: str
    entries: tuple[KeptEntry, ...]
    set_aside: tuple[KeptRow, ...] = ()
    sources: tuple[KeptSource, ...] = ()
    changes: tuple[KeptChange, ...] = ()
    list_findings: str = "[]"
    readiness: str = "{}"
    inputs: str = "{}"
    id: int = 0
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class UploadFile:
    """The file of one declaration as it was proved on disk: the very bytes, their hash, the numbers in order."""

    name: str
    path: str
    data: bytes
    sha256: str
    numbers: tuple[str, ...]
    part: int = 1
    parts: int = 1
    importer_number: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One step in the life of a declaration: what, on which day, with which note, who said so, and when it was noted.

    `source` is "person" or the name of the report it came from. A `derived` event follows from imported results: it
    goes when its import is undone, and cannot be taken back alone.
    """

    kind: DeclarationState
    on: date
    note: str = ""
    claim_number: str = ""
    source: str = "person"
    id: int = 0
    noted_at: datetime | None = None
    derived: bool = False


@dataclass(frozen=True, slots=True)
class DeclarationRow:
    """A declaration in a list: what one line of the home page needs.

    The amounts sum up the entries that have one; `unknown_refunds` of the entries have no refund estimate or only
    half of one. `next_safe_day` is the earliest last safe day among its entries.
    """

    id: int
    name: str
    importer_id: int | None
    importer_name: str
    made_at: datetime
    as_of: date
    entries: int
    duty_cents: int | None
    refund_low_cents: int | None
    refund_high_cents: int | None
    state: DeclarationState
    state_on: date
    claim_number: str
    next_safe_day: date | None
    part: int = 1
    parts: int = 1
    unknown_refunds: int = 0

    @property
    def open_day(self) -> date | None:
        """The last safe day, as long as it still counts: until ACE has accepted the entries."""
        return self.next_safe_day if self.state.is_open else None


@dataclass(frozen=True, slots=True)
class DeclarationWhole:
    """A past declaration, whole: its line, its preparation, the file, the events from old to new."""

    row: DeclarationRow
    preparation: Preparation
    file: UploadFile
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class RememberedMapping:
    """Columns a person matched once: by header fingerprint, the mapping as JSON, the headers for people to read."""

    fingerprint: str
    mapping: str
    headers: tuple[str, ...]
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Import:
    """A file that came back, as it is kept: what it said of entries and of money, row by row.

    `as_of` is the moment it is from (a download's own time), which decides what is newer; `unread` are the entry
    cells that nobody can read. Files imported in one step share their `batch` and are undone together.
    """

    kind: ResultKind
    name: str
    sha256: str
    as_of: datetime
    results: tuple[Result, ...] = ()
    refunds: tuple[Refund, ...] = ()
    unread: tuple[str, ...] = ()
    id: int = 0
    batch: int = 0
    imported_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EntryStanding:
    """What counts today of all that was said of one entry of one declaration: the words of CBP, since when, by whom.

    `on` is the day of the statement that counts, `since` the first day on which its verdict was known.
    """

    declaration_id: int
    number: str
    kind: ResultKind
    verdict: Verdict
    status: str
    message: str
    claim: str
    on: date
    since: date
    source: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What importing leads to: the standings and newest events of all declarations, before and after.

    `known` are the hashes of files that had been imported before. `elsewhere` are the entry numbers that from now on
    count as declared outside of this program.
    """

    before: tuple[EntryStanding, ...]
    after: tuple[EntryStanding, ...]
    rows_before: tuple[DeclarationRow, ...]
    rows_after: tuple[DeclarationRow, ...]
    known: frozenset[str]
    elsewhere: frozenset[str]


class HitKind(StrEnum):
    """What a search found."""

    DECLARATION = "declaration"
    ENTRY = "entry"
    CLAIM = "claim"
    REFUND = "refund"
    STRANGER = "stranger"  # an entry that a file which came back names and that no declaration here holds


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a search found: its text, and the declaration it is in (0: none)."""

    kind: HitKind
    text: str
    declaration_id: int = 0
