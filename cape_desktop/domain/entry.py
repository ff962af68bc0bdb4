"""Entries, their tariff lines and the rows they came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from cape_desktop.domain.fields import Field


class Repair(StrEnum):
    """What had to be done to a cell to read the entry number in it."""

    ZERO_RESTORED = "zero_restored"
    SCIENTIFIC_EXPANDED = "scientific_expanded"
    FLOAT_SUFFIX = "float_suffix"
    WRAPPER_REMOVED = "wrapper_removed"
    CHARACTERS_NORMALISED = "characters_normalised"
    FILER_JOINED = "filer_joined"
    LABEL_REMOVED = "label_removed"
    SUFFIX_REMOVED = "suffix_removed"


@dataclass(frozen=True, slots=True)
class Reading:
    """What one cell was read as.

    `numbers` are the upload forms (eleven characters) found in `raw`: none when it is unreadable, several when the
    cell holds a list. `needs_consent` when the repair changed digits or the cell was split: a person must agree.
    `proposals` are sound numbers the cell may have meant; they are only ever offered.
    """

    raw: str
    numbers: tuple[str, ...] = ()
    repair: Repair | None = None
    needs_consent: bool = False
    proposals: tuple[str, ...] = ()


class SetAside(StrEnum):
    """Why a data row belongs to no entry."""

    TOTAL_ROW = "total_row"
    HEADER_ROW = "header_row"
    BLANK_ROW = "blank_row"
    NO_ENTRY_NUMBER = "no_entry_number"
    UNREADABLE_NUMBER = "unreadable_number"
    BY_PERSON = "by_person"


@dataclass(frozen=True, slots=True)
class SetAsideRow:
    """A data row that belongs to no entry: which source, which row of the file (from 1), what it said, why."""

    source: int
    row: int
    raw: str
    reason: SetAside


class LiquidationStatus(StrEnum):
    """Where CBP stands with the entry; `OTHER` when the report's word is not one we know."""

    UNLIQUIDATED = "unliquidated"
    LIQUIDATED = "liquidated"
    SUSPENDED = "suspended"
    EXTENDED = "extended"
    UNDER_REVIEW = "under_review"
    SCHEDULED = "scheduled"
    OTHER = "other"


class ProtestStatus(StrEnum):
    """Whether a protest stands against the liquidation; `NONE` when the report says there is none."""

    NONE = "none"
    OPEN = "open"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class SummaryStatus(StrEnum):
    """State of the entry summary in ACE."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CANCELLED = "cancelled"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sources say of an entry as a whole. None is *unknown*, never "no" and never zero.

    `origins` are the two-letter codes of all its countries of origin, where its rows are no lines.
    """

    entry_type: str | None = None
    entry_date: date | None = None
    summary_date: date | None = None
    import_date: date | None = None
    port: str | None = None
    importer_number: str | None = None
    importer_name: str | None = None
    notify_party: str | None = None
    summary_status: SummaryStatus | None = None
    duty_paid: bool | None = None
    liquidation_status: LiquidationStatus | None = None
    liquidation_date: date | None = None
    protest: ProtestStatus | None = None
    protest_number: str | None = None
    reconciliation: bool | None = None
    reconciliation_filed: bool | None = None
    reconciliation_due: date | None = None
    correction_pending: bool | None = None
    drawback: bool | None = None
    adcvd_pending: bool | None = None
    stated_ieepa_duty: Decimal | None = None
    stated_total_duty: Decimal | None = None
    origins: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One tariff number of one line: `hts` is digits only (8 for chapter 99), money in dollars as Decimal.

    `number` and `ordinal` are the report's own (blank when the source has none). `ordinary_rate` is the column 1 rate
    as a fraction (0.034 for 3.4 %) where the source carries it.
    """

    number: str
    ordinal: str
    hts: str
    value: Decimal | None = None
    duty: Decimal | None = None
    spi: str = ""
    origin: str = ""
    ordinary_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sources, or two rows, say different things of the same fact or line; `values` as they were written."""

    field: Field
    values: tuple[str, ...]
    where: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Rows of one source, numbered as the file numbers them (from 1)."""

    source: int
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RowGroup:
    """All rows of one source whose entry cell reads the same: what intake hands over.

    `columns` are the fields that the source has at all: a blank cell of a present column is known to be blank.
    `repeated_rows` counts rows that said the same line again and were counted once. `apart` names the row where a
    spreadsheet cut the numbers of different entries to the same text: then the cell's text alone names none of them.
    """

    reading: Reading
    place: Place
    facts: Facts
    columns: frozenset[Field]
    lines: tuple[Line, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    repeated_rows: int = 0
    apart: str = ""

    @property
    def cell(self) -> str:
        """What a decision calls the cell: its text, with the row where that is needed."""
        return f"{self.reading.raw}\n{self.apart}" if self.apart else self.reading.raw


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry summary as all sources together show it.

    `raw` are the cells that named it, `cells` what decisions call them; `settled` is False while a repair waits for
    consent. `typed` when a person wrote the number. `columns` are the fields that at least one of its sources has.
    """

    number: str
    raw: tuple[str, ...]
    places: tuple[Place, ...]
    facts: Facts
    columns: frozenset[Field]
    lines: tuple[Line, ...] = ()
    repair: Repair | None = None
    settled: bool = True
    typed: bool = False
    conflicts: tuple[Conflict, ...] = ()
    repeated_rows: int = 0
    cells: tuple[str, ...] = ()

    def has(self, column: Field) -> bool:
        """Whether any of its sources carries this column."""
        return column in self.columns


@dataclass(frozen=True, slots=True)
class Decisions:
    """What the person settled about numbers.

    `numbers` maps a cell to the number they typed (an empty text sets the cell's rows aside), `accepted` and
    `declined` are raw cells whose repair they took or left, `accept_all` and `decline_all` whole kinds of repair,
    `confirmed` pairs of a finding id and an entry number ("" for every entry) that they answered for.
    """

    numbers: Mapping[str, str] = field(default_factory=dict)
    accepted: frozenset[str] = frozenset()
    declined: frozenset[str] = frozenset()
    accept_all: frozenset[Repair] = frozenset()
    decline_all: frozenset[Repair] = frozenset()
    confirmed: frozenset[tuple[str, str]] = frozenset()

    def is_confirmed(self, finding: str, number: str) -> bool:
        """Whether the person answered for this finding on this entry."""
        return (finding, number) in self.confirmed or (finding, "") in self.confirmed
