"""A file that CBP sent back, as it was recognised and read. Free of the readers of tables, like `source`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from cape_desktop.domain.result_fields import ResultField, ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.intake.source import Source

ResultMapping = Mapping[ResultField, tuple[int, ...]]
"""The columns that carry a field, counted from 0."""


class ResultDoubt(StrEnum):
    """Why a person should match the columns of a file once."""

    NO_ENTRY_COLUMN = "no_entry_column"
    NO_MEANING = "no_meaning"  # entry numbers, but nothing that is said of them
    TWO_ENTRY_COLUMNS = "two_entry_columns"


@dataclass(frozen=True, slots=True)
class ResultColumn:
    """One column: its place (from 0), header, three sample values, what it was taken for (None: not used)."""

    place: int
    header: str
    samples: tuple[str, ...] = ()
    field: ResultField | None = None


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One row: what it says of one entry, and of money in dollars.

    `row` is the file's own number, from 1; `raw` the entry cell as it stands. `number` is blank when the row names no
    entry (REV-603 lists refunds). The texts are CBP's own.
    """

    row: int
    number: str
    raw: str = ""
    claim: str = ""
    verdict: Verdict | None = None
    status: str = ""
    message: str = ""
    liquidation: date | None = None
    refund_number: str = ""
    refund_class: str = ""
    principal: Decimal | None = None
    interest: Decimal | None = None
    refund_status: str = ""
    secondary_status: str = ""
    refund_date: date | None = None
    payment: str = ""

    @property
    def speaks_of_money(self) -> bool:
        """Whether the row says anything about a refund."""
        return bool(self.refund_number or self.refund_status or self.secondary_status) or bool(
            self.principal or self.interest
        )


@dataclass(frozen=True, slots=True)
class ResultFile:
    """A file that came back. `as_of` is the moment it is from; rows are there only when it is `certain`.

    `unread` are the rows (number and cell) whose entry number nobody can read. `kind` None: a table, but of what is
    open until a person matched its columns. `headers` of the columns give the `fingerprint` under which a mapping is
    remembered.
    """

    source: Source
    as_of: datetime
    kind: ResultKind | None
    sheet: str
    header_row: int
    columns: tuple[ResultColumn, ...]
    fingerprint: str
    doubts: tuple[ResultDoubt, ...] = ()
    rows: tuple[ResultRow, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()

    @property
    def certain(self) -> bool:
        """Whether no person needs to match columns."""
        return not self.doubts

    def mapping(self) -> dict[ResultField, tuple[int, ...]]:
        """The columns in use, by field, in sheet order."""
        used: dict[ResultField, tuple[int, ...]] = {}
        for column in self.columns:
            if column.field is not None:
                used[column.field] = (*used.get(column.field, ()), column.place)
        return used
