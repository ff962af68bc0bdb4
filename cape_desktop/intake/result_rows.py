"""The rows of a file that came back, read by the meaning of its columns; no row is lost in silence."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from cape_desktop.domain.damage import is_blank, is_total_label, read_cell
from cape_desktop.domain.result_fields import ResultField, ResultKind
from cape_desktop.domain.results import Verdict, verdict_of
from cape_desktop.intake import cells
from cape_desktop.intake.cells import Cell, cell_text
from cape_desktop.intake.dates import Order, date_of, order_of
from cape_desktop.intake.grid import names_header
from cape_desktop.intake.result_source import ResultFile, ResultRow
from cape_desktop.intake.table import Table
from cape_desktop.progress import Doing, Tick

_RUINED: Final = re.compile(r"\d([.,]\d+)?E\+?\d+", re.IGNORECASE)
_TICK_EVERY: Final = 500
_DATES: Final = (ResultField.LIQUIDATION_DATE, ResultField.REFUND_DATE)
_INTEREST: Final = "interest"

Unread = tuple[tuple[int, str], ...]


def read_rows(
    table: Table, file: ResultFile, declared: frozenset[str], tick: Tick
) -> tuple[tuple[ResultRow, ...], Unread]:
    """All rows below the header, and those whose entry cell nobody can read.

    Blank rows, totals and repeated headers are no rows; a row that repeats another cell by cell counts once.
    """
    reader = _Reader(file, table.first_column, declared, _orders(table, file, tick))
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(table.rows(tick), start=1):
        if number % _TICK_EVERY == 0:
            tick(Doing.READING, number, table.total, file.source.name)
        if number <= file.header_row:
            continue
        texts = tuple(cell_text(cell) for cell in row)
        if texts not in seen and any(text.strip() for text in texts):
            seen.add(texts)
            reader.take(number, row)
    return tuple(reader.rows), tuple(reader.unread)


def _orders(table: Table, file: ResultFile, tick: Tick) -> Mapping[ResultField, Order]:
    """In which order each column of dates writes day, month and year: a file saved again abroad alters it."""
    places = {wanted: some[0] - table.first_column for wanted, some in file.mapping().items() if wanted in _DATES}
    texts: dict[ResultField, dict[str, None]] = {wanted: {} for wanted in places}
    for row in itertools.islice(table.rows(tick), file.header_row, None) if places else ():
        for wanted, at in places.items():
            if 0 <= at < len(row):
                texts[wanted][cell_text(row[at])] = None
    return {wanted: order_of(tuple(told)) for wanted, told in texts.items()}


@dataclass(slots=True)
class _Reader:
    file: ResultFile
    left: int
    declared: frozenset[str]
    orders: Mapping[ResultField, Order]
    rows: list[ResultRow] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)
    _places: Mapping[ResultField, tuple[int, ...]] = field(default_factory=dict)
    _numbers: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._places = self.file.mapping()

    def take(self, number: int, row: Sequence[Cell]) -> None:
        """Reads one row; a cell with several entry numbers makes one row each."""
        said = {wanted: self._text(wanted, row) for wanted in self._places}
        raw = said.get(ResultField.ENTRY_NUMBER, "")
        if any(is_total_label(text) for text in (raw, next(iter(said.values()), ""))) or self._is_header(raw):
            return
        found = self._row(number, said)
        if ResultField.ENTRY_NUMBER not in self._places or is_blank(raw):
            if found.refund_number and found.speaks_of_money:
                self.rows.append(found)
            elif raw.strip() or found.message or found.speaks_of_money:
                self.unread.append((number, raw.strip()))
            return
        numbers = self._read(raw, said.get(ResultField.FILER_CODE, ""))
        if not numbers:
            self.unread.append((number, raw.strip()))
        self.rows += [_for(one, found, raw) for one in numbers]

    def _text(self, wanted: ResultField, row: Sequence[Cell]) -> str:
        for place in self._places[wanted]:
            at = place - self.left
            if 0 <= at < len(row):
                text = cell_text(row[at])
                if text.strip():
                    return text
        return ""

    def _is_header(self, raw: str) -> bool:
        header = next((c.header for c in self.file.columns if c.field is ResultField.ENTRY_NUMBER), "")
        return bool(raw) and names_header(raw, header)

    def _read(self, raw: str, filer: str) -> tuple[str, ...]:
        """The entry numbers of a cell; damage is undone where the check digit or a declaration of ours proves it."""
        key = (raw, filer)
        if key not in self._numbers:
            reading = read_cell(raw, filer)
            proved = tuple(one for one in reading.proposals if one in self.declared)
            self._numbers[key] = reading.numbers or (proved if len(proved) == 1 else ())
        return self._numbers[key]

    def _row(self, number: int, said: Mapping[ResultField, str]) -> ResultRow:
        def tidy(wanted: ResultField) -> str:
            text = said.get(wanted, "")
            return "" if cells.is_nothing(text) else cells.tidy(text)

        status, message = (_as_it_came(said.get(one, "")) for one in (ResultField.STATUS, ResultField.MESSAGE))
        principal, interest = _amounts(said, tidy(ResultField.REFUND_CLASS))
        return ResultRow(
            number,
            "",
            claim=_claim(tidy(ResultField.CLAIM)),
            verdict=self._verdict(status, message),
            status=status,
            message=message,
            liquidation=self._date(said, ResultField.LIQUIDATION_DATE),
            refund_number=tidy(ResultField.REFUND_NUMBER),
            refund_class=tidy(ResultField.REFUND_CLASS),
            principal=principal,
            interest=interest,
            refund_status=tidy(ResultField.REFUND_STATUS),
            secondary_status=tidy(ResultField.SECONDARY_STATUS),
            refund_date=self._date(said, ResultField.REFUND_DATE),
            payment=tidy(ResultField.PAYMENT_REFERENCE),
        )

    def _date(self, said: Mapping[ResultField, str], wanted: ResultField) -> date | None:
        return date_of(said[wanted], self.orders[wanted]) if wanted in said else None

    def _verdict(self, status: str, message: str) -> Verdict | None:
        """A message of a refund report is about money, not about the claim."""
        if self.file.kind in (ResultKind.REV603, ResultKind.REV613, ResultKind.REV615, ResultKind.REFUNDS):
            return verdict_of(status) if ResultField.CLAIM in self._places else None
        return verdict_of(status, message)


def _for(number: str, row: ResultRow, raw: str) -> ResultRow:
    return replace(row, number=number, raw=raw.strip())


def _as_it_came(text: str) -> str:
    """CBP's words, without a wrapper (`="…"`) and blanks around them."""
    bare = text.strip()
    if bare.startswith('="') and bare.endswith('"'):
        bare = bare[2:-1].strip()
    return "" if cells.is_nothing(bare) else bare


def _claim(text: str) -> str:
    """A claim number without what a spreadsheet put around it; blank when it was ruined (1E+11)."""
    plain = text.removesuffix(".0").upper()
    return "" if _RUINED.fullmatch(plain) else plain


def _amounts(said: Mapping[ResultField, str], refund_class: str) -> tuple[Decimal | None, Decimal | None]:
    """Principal and interest; where a class says what the one amount is, an amount of class interest is interest."""
    principal = cells.money_of(said.get(ResultField.PRINCIPAL, ""))
    interest = cells.money_of(said.get(ResultField.INTEREST, ""))
    if _INTEREST in refund_class.casefold() and interest is None:
        return None, principal
    if refund_class and interest is None and principal is not None:
        return principal, Decimal(0)
    return principal, interest
