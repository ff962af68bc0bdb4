"""What the rows of one entry say of the entry as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, cast

from cape_desktop.domain.entry import Conflict, Facts, ProtestStatus
from cape_desktop.domain.fields import Field
from cape_desktop.domain.merging import standing_protest
from cape_desktop.intake import cells
from cape_desktop.intake.dates import Order, date_of, order_of
from cape_desktop.intake.grid import Column, Grid
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note

_DATES: Final = {
    Field.ENTRY_DATE: "entry_date",
    Field.SUMMARY_DATE: "summary_date",
    Field.IMPORT_DATE: "import_date",
    Field.LIQUIDATION_DATE: "liquidation_date",
    Field.RECONCILIATION_DUE: "reconciliation_due",
}

_TOLD_ORDERS: Final = {Order.DAY_FIRST: NoteId.DAY_FIRST, Order.YEAR_FIRST: NoteId.YEAR_FIRST}


def _text_of(text: str) -> str | None:
    return cells.tidy(text) or None if not cells.is_nothing(text) else None


def _entry_of(text: str) -> bool:
    return not cells.is_nothing(text)


# field: (name in Facts, what its text means)
_MEANINGS: Final[dict[Field, tuple[str, Callable[[str], object]]]] = {
    Field.ENTRY_TYPE: ("entry_type", cells.entry_type_of),
    Field.PORT: ("port", cells.port_of),
    Field.IMPORTER_NUMBER: ("importer_number", _text_of),
    Field.IMPORTER_NAME: ("importer_name", _text_of),
    Field.NOTIFY_PARTY: ("notify_party", _text_of),
    Field.SUMMARY_STATUS: ("summary_status", cells.summary_status_of),
    Field.PAYMENT_STATUS: ("duty_paid", cells.paid_of),
    Field.LIQUIDATION_STATUS: ("liquidation_status", cells.liquidation_status_of),
    Field.PROTEST_STATUS: ("protest", cells.protest_status_of),
    Field.PROTEST_NUMBER: ("protest_number", _text_of),
    Field.RECONCILIATION: ("reconciliation", cells.reconciliation_of),
    Field.RECONCILIATION_ENTRY: ("reconciliation_filed", _entry_of),
    Field.CORRECTION: ("correction_pending", cells.yes_of),
    Field.DRAWBACK: ("drawback", cells.yes_of),
    Field.ADCVD_PENDING: ("adcvd_pending", cells.yes_of),
}
# Flags that a report may carry on single lines: one line that has it is enough.
_ANY: Final = frozenset(
    {Field.RECONCILIATION, Field.RECONCILIATION_ENTRY, Field.CORRECTION, Field.DRAWBACK, Field.ADCVD_PENDING}
)
# A name written in two ways, or several protests, do not contradict each other: the first stands.
_FIRST: Final = frozenset({Field.IMPORTER_NAME, Field.PROTEST_NUMBER})
_AMOUNTS: Final = {Field.IEEPA_DUTY: "stated_ieepa_duty", Field.TOTAL_DUTY: "stated_total_duty"}


@dataclass(slots=True)
class FactReader:
    """Knows what each distinct text of the fact columns of a grid means, and makes the facts of a group of rows."""

    grid: Grid
    notes: list[Note] = field(default_factory=list)
    _meant: list[tuple[Column, str, list[object]]] = field(default_factory=list)
    _amounts: dict[Field, list[tuple[Column, list[Decimal | None]]]] = field(default_factory=dict)
    _origins: list[tuple[Column, list[str]]] = field(default_factory=list)
    _on_each_line: dict[Field, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for column in self.grid.columns:
            if column.meaning in _DATES:
                self._meant.append((column, _DATES[column.meaning], list(self._dates(column))))
            elif column.meaning in _MEANINGS:
                name, meaning = _MEANINGS[column.meaning]
                self._meant.append((column, name, self._parsed(column, meaning, NoteId.WORDS_UNKNOWN)))
            elif column.meaning is Field.ORIGIN and not self.grid.has_lines:
                self._origins = [(column, [cells.country_of(text) for text in column.texts])]
            elif column.meaning in _AMOUNTS:
                amounts = cells.amounts_of(column.texts, as_typed=self.grid.as_typed)
                self._tell_lost(column, amounts, NoteId.AMOUNTS_UNREADABLE)
                self._amounts.setdefault(column.meaning, []).append((column, amounts))

    def _dates(self, column: Column) -> list[object]:
        order = order_of(column.texts)
        if order in _TOLD_ORDERS:
            self.notes.append(Note(_TOLD_ORDERS[order], {"column": column.header}))
        lost = NoteId.DATE_ORDER_UNKNOWN if order is Order.UNKNOWN else NoteId.DATES_UNREADABLE
        return self._parsed(column, lambda text: date_of(text, order), lost)

    def _parsed(self, column: Column, meaning: Callable[[str], object], note: NoteId) -> list[object]:
        values = [meaning(text) for text in column.texts]
        self._tell_lost(column, values, note)
        return values

    def _tell_lost(self, column: Column, values: Sequence[object], note: NoteId) -> None:
        lost = column.unread(values)
        if lost:
            facts: dict[str, str | int] = {"column": column.header, "count": len(lost)}
            # An importer's number may be a person's: it is never an example.
            shown = {} if column.meaning is Field.IMPORTER_NUMBER else {"example": lost[0][:40]}
            self.notes.append(Note(note, facts | shown))

    def held(self) -> Iterator[list[Any]]:
        """The lists of what the texts mean, to be cleared after use."""
        for _, _, meanings in self._meant:
            yield meanings
        for _, countries in self._origins:
            yield countries
        for columns in self._amounts.values():
            for _, amounts in columns:
                yield amounts

    def decide_amounts(self, groups: Sequence[Sequence[int]]) -> None:
        """Looks at all groups of rows once and tells amounts of single lines from those of a whole entry.

        Where entries with several rows mostly show one amount again and again, it is the entry's and counts once; where
        the amounts differ from row to row, each belongs to its row and they are summed. Rows of nothing but zeros or
        with one amount only tell nothing.
        """
        for kind, columns in self._amounts.items():
            differing = same = 0
            for rows in groups:
                if len(rows) > 1:
                    amounts = [amount for row in rows if (amount := _row_amount(columns, row))]
                    differing += len(set(amounts)) > 1
                    same += len(amounts) > 1 and len(set(amounts)) == 1
            self._on_each_line[kind] = differing >= same
            if same > differing and self.grid.has_lines:
                self.notes.append(Note(NoteId.ENTRY_AMOUNTS_REPEATED, {"column": columns[0][0].header}))

    def facts(self, rows: Sequence[int], counted: Sequence[int]) -> tuple[Facts, tuple[Conflict, ...]]:
        """The facts of the entry that these rows belong to; `counted` are the rows whose amounts count."""
        values: dict[str, Any] = {}
        conflicts: list[Conflict] = []
        for column, name, meanings in self._meant:
            codes = column.codes
            different = {codes[row] for row in rows}
            if len(different) == 1:
                values[name] = meanings[different.pop()]
            else:
                values[name] = _agreed(column, meanings, rows, conflicts)
        for column, countries in self._origins:
            values["origins"] = _all_known(countries[column.codes[row]] for row in rows)
        for kind, columns in self._amounts.items():
            values[_AMOUNTS[kind]] = self._stated(kind, columns, rows, counted, conflicts)
        if values.get("protest") is None and Field.PROTEST_STATUS not in self.grid.fields:
            # Without a status column a blank protest number says that there is none; a number leaves its state open.
            if Field.PROTEST_NUMBER in self.grid.fields and values.get("protest_number") is None:
                values["protest"] = ProtestStatus.NONE
        elif values.get("protest") is ProtestStatus.NONE and values.get("protest_number"):
            values["protest"] = None
        return Facts(**values), tuple(conflicts)

    def _stated(
        self,
        kind: Field,
        columns: list[tuple[Column, list[Decimal | None]]],
        rows: Sequence[int],
        counted: Sequence[int],
        conflicts: list[Conflict],
    ) -> Decimal | None:
        amounts = [amount for row in counted if (amount := _row_amount(columns, row)) is not None]
        if not amounts:
            return None
        if self._on_each_line.get(kind, True) or len(counted) == 1:
            return sum(amounts, Decimal(0))
        telling = {amount for amount in amounts if amount}
        if len(telling) > 1:
            column = columns[0][0]
            conflicts.append(Conflict(kind, tuple(dict.fromkeys(column.text(row) for row in rows))))
            return None
        return telling.pop() if telling else amounts[0]


def _all_known(countries: Iterator[str]) -> tuple[str, ...] | None:
    """The countries, each once and in order; None when one is blank or not understood."""
    different = set(countries)
    return None if "" in different else tuple(sorted(different))


def _row_amount(columns: list[tuple[Column, list[Decimal | None]]], row: int) -> Decimal | None:
    found = [amount for column, amounts in columns if (amount := amounts[column.codes[row]]) is not None]
    return sum(found, Decimal(0)) if found else None


def _agreed(column: Column, meanings: list[object], rows: Sequence[int], conflicts: list[Conflict]) -> object:
    """What several texts of one entry come to; None and a conflict when they contradict each other."""
    codes = dict.fromkeys(column.codes[row] for row in rows)
    told: dict[object, int] = {}
    for code in codes:
        if meanings[code] is not None:
            told.setdefault(_plain(meanings[code]), code)
    if column.meaning in _ANY:
        return any(told) if told else None
    if column.meaning is Field.PROTEST_STATUS:
        return standing_protest(cast("ProtestStatus | None", meanings[code]) for code in codes)
    if len(told) > 1 and column.meaning not in _FIRST:
        conflicts.append(Conflict(column.meaning, tuple(column.texts[code] for code in told.values())))
        return None
    return next((meanings[code] for code in told.values()), None)


def _plain(value: object) -> object:
    """A value as it is compared: 12-345678900 and 12345678900 are one importer's number."""
    return "".join(filter(str.isalnum, value)).casefold() if type(value) is str else value
