"""The rows of the check page: examined entries and cells that could not be read, with what they need."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.entry import Place, RowGroup, SetAside
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.routes import Route
from cape_desktop.intake.source import names_apart, row_key
from cape_desktop.ui.derived import once
from cape_desktop.ui.widgets.rows import plain
from cape_desktop.workflow.run import Run

_MOST_ROWS = 8
_LIQUIDATION_UNKNOWN = "L09"


class Need(StrEnum):
    """How much of the person a row wants, also the filters of the page; `ELSEWHERE` cannot go into a file today."""

    PERSON = "person"
    WARNS = "warns"
    FINE = "fine"
    ELSEWHERE = "elsewhere"


_NEEDS = tuple(Need)


@dataclass(frozen=True, slots=True)
class CheckRow:
    """One line of the check table: an examined entry, or a cell (`group`) in which no number can be read.

    `number` is the upload form, "" when nothing could be read; `raw` the cells as the sources wrote them; `key` is
    what the row is known by while its number is being corrected. `gravity` is what it sorts by under "Found", `cents`
    what by under its duty, `words` what the search looks through: made with the row, because tens of thousands of them
    take too long at a click.
    """

    key: str
    number: str
    raw: tuple[str, ...]
    need: Need
    examined: Examined | None = None
    group: RowGroup | None = None
    gravity: tuple[int, str] = (0, "")
    cents: int | None = None
    words: str = ""

    @property
    def route(self) -> Route:
        """The entry's route; a cell that cannot be read has to be fixed first."""
        return self.examined.route if self.examined else Route.FIX

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, the gravest first."""
        return self.examined.findings if self.examined else ()

    @property
    def cells(self) -> tuple[str, ...]:
        """What an edit that gives it a number calls its cells."""
        return self.examined.entry.cells if self.examined else (self.key,)

    @property
    def places(self) -> tuple[Place, ...]:
        """The rows of the sources it was read from."""
        if self.examined:
            return self.examined.entry.places
        return (self.group.place,) if self.group else ()

    @property
    def duty(self) -> Decimal | None:
        """IEEPA duty in dollars; None is unknown."""
        return self.examined.money.ieepa_duty if self.examined else None

    @property
    def last_safe_day(self) -> date | None:
        """The last safe day for CAPE where the entry still has one to come; estimates are left out."""
        if self.examined is None or self.examined.deadlines.estimated or self.route is not Route.FILE:
            return None
        return self.examined.deadlines.last_safe_day

    @property
    def shown_number(self) -> str:
        """The number as CBP prints it, or the raw cell while there is none."""
        return hyphened(self.number) if self.number else self.raw[0]


@once(lambda run: (run.assembled, run.examined))
def check_rows(run: Run) -> tuple[CheckRow, ...]:
    """All rows of the check page: unreadable cells first, then the entries in order of first appearance."""
    unread = run.assembled.unread if run.assembled else ()
    rows = [_unread_row(group) for group in unread]
    seen = {row.key for row in rows}
    for one in run.examined or ():
        key = one.entry.cells[0] if one.entry.cells else one.entry.number
        if key in seen:
            key = f"{key}\n{one.entry.number}"
        seen.add(key)
        rows.append(_examined_row(key, one))
    return tuple(rows)


def _unread_row(group: RowGroup) -> CheckRow:
    raw = group.reading.raw
    return CheckRow(group.cell, "", (raw,), Need.PERSON, group=group, words=plain(raw))


def _examined_row(key: str, one: Examined) -> CheckRow:
    entry, need = one.entry, need_of(one)
    gravity = (_NEEDS.index(need), one.findings[0].id if one.findings else "")
    words = plain(" ".join((entry.number, *entry.raw)))
    cents = in_cents(one.money.ieepa_duty)
    return CheckRow(key, entry.number, entry.raw, need, one, None, gravity, cents, words)


def in_cents(amount: Decimal | None) -> int | None:
    """An amount to sort by: tens of thousands of decimals take too long at a click."""
    return None if amount is None else int(amount * 100)


def need_of(examined: Examined) -> Need:
    """Whether an entry waits for the person, has a warning, is fine as it is, or has another route than the file."""
    if examined.route is Route.FIX:
        return Need.PERSON
    if examined.route is not Route.FILE:
        return Need.ELSEWHERE
    if any(finding.severity is Severity.WARNS for finding in examined.findings):
        return Need.WARNS
    return Need.FINE


def is_perhaps_late(examined: Examined) -> bool:
    """Whether an entry may go into the file only because its list does not say that CAPE's time for it is over.

    So it is where neither date nor status of the liquidation is known and the last safe day of the usual cycle is past.
    """
    at_issue = (finding.facts for finding in examined.findings if finding.id == _LIQUIDATION_UNKNOWN)
    return examined.route is Route.FILE and any(facts.get("case") == "passed" for facts in at_issue)


@once(lambda run: (run.assembled, run.examined))
def search_words(run: Run) -> dict[str, str]:
    """What the search looks through, by entry number."""
    return {row.number: row.words for row in check_rows(run)}


@once(lambda run: (run.assembled, run.examined))
def needs(run: Run) -> Counter[Need]:
    """How many rows there are of each need."""
    return Counter(row.need for row in check_rows(run))


def rows_text(run: Run, place: Place) -> str:
    """Where the cell stands: file, column name and row numbers, such as "es003.xlsx, “Entry Number”, rows 2, 3"."""
    parts = [names_apart(run.sources)[place.source]]
    known = run.recognised[place.source] if run.recognised else None
    columns = known.mapping().get(Field.ENTRY_NUMBER, ()) if known else ()
    headers = {column.place: column.header for column in known.columns} if known else {}
    parts += [f"“{headers[column]}”" for column in columns if headers.get(column)]
    shown = ", ".join(f"{row:,}" for row in place.rows[:_MOST_ROWS])
    rest = len(place.rows) - _MOST_ROWS
    rows = QCoreApplication.translate("EntryRows", "row(|s) {rows}", "", len(place.rows)).format(rows=shown)
    if rest > 0:
        rows = QCoreApplication.translate("EntryRows", "{rows} and %Ln more", "", rest).format(rows=rows)
    return ", ".join((*parts, rows))


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row of a source that belongs to no entry; `reason` is None when the person left it out.

    `key` is what an edit that gives it a number calls it.
    """

    source: str
    row: int
    raw: str
    reason: SetAside | None
    key: str

    @property
    def can_be_numbered(self) -> bool:
        """Whether the row holds something, so that a person may know which entry it belongs to."""
        return self.reason is SetAside.NO_ENTRY_NUMBER and bool(self.raw.strip())


@once(lambda run: (run.gathered, run.assembled, run.edits))
def aside_rows(run: Run) -> tuple[AsideRow, ...]:
    """All rows set aside: by the reading, then by the person (reason None)."""
    names = names_apart(run.sources)

    def aside(source: int, row: int, raw: str, reason: SetAside | None) -> AsideRow:
        return AsideRow(names[source], row, raw, reason, row_key(run.sources[source], row))

    read = tuple(aside(row.source, row.row, row.raw, row.reason) for row in run.left_aside())
    removed = tuple(
        aside(group.place.source, row, group.reading.raw, None)
        for group in (run.assembled.removed if run.assembled else ())
        for row in group.place.rows
    )
    return read + removed
