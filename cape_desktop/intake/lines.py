"""The tariff lines that the rows of one entry make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from cape_desktop.domain.entry import Line
from cape_desktop.domain.fields import Field
from cape_desktop.domain.tariff import is_chapter_99
from cape_desktop.intake import cells
from cape_desktop.intake.grid import Column, Grid
from cape_desktop.intake.headers import stem
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.source import Note


@dataclass(slots=True)
class LineReader:
    """Knows what each distinct text of the line columns of a grid means, and makes the lines of a group of rows."""

    grid: Grid
    notes: list[Note] = field(default_factory=list)
    _tariffs: list[tuple[Column, list[tuple[str, ...]]]] = field(default_factory=list)
    _values: dict[Field, list[tuple[Column, list[Any]]]] = field(default_factory=dict)
    _beside: dict[Field, list[tuple[Column, list[Any]] | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        meanings: dict[Field, Callable[[str], object]] = {
            Field.LINE_NUMBER: cells.line_number_of,
            Field.ORDINAL: cells.line_number_of,
            Field.SPI: cells.tidy,
            Field.ORIGIN: cells.country_of,
            Field.ORDINARY_RATE: cells.rate_of,
        }
        for column in self.grid.columns:
            if column.meaning is Field.HTS:
                self._tariffs.append((column, [cells.tariff_numbers_of(text) for text in column.texts]))
            elif column.meaning in (Field.VALUE, Field.DUTY):
                amounts = cells.amounts_of(column.texts, as_typed=self.grid.as_typed)
                self._tell_unreadable(column, amounts)
                self._values.setdefault(column.meaning, []).append((column, amounts))
            elif column.meaning in meanings:
                meaning = meanings[column.meaning]
                self._values.setdefault(column.meaning, []).append((column, [meaning(text) for text in column.texts]))
        for amount in (Field.DUTY, Field.VALUE):
            if (found := self._own_columns(self._values.get(amount, []))) is not None:
                self._beside[amount] = found

    def _own_columns(self, amounts: list[tuple[Column, list[Any]]]) -> list[tuple[Column, list[Any]] | None] | None:
        """The amount column that each tariff column has for itself, by their names or their order; None if none has."""
        stems = [stem(column.header) for column, _ in self._tariffs]
        by_stem = {stem(column.header): (column, meanings) for column, meanings in amounts}
        if len(stems) < 2 or not amounts:
            return None
        told_apart = len(by_stem) == len(amounts) and len(set(stems)) == len(stems)
        if told_apart and any(by_stem) and by_stem.keys() <= set(stems):
            return [by_stem.get(one) for one in stems]
        return list(amounts) if len(amounts) == len(stems) else None

    def _tell_unreadable(self, column: Column, amounts: Sequence[object]) -> None:
        lost = column.unread(amounts)
        if lost:
            facts: dict[str, str | int] = {"column": column.header, "count": len(lost), "example": lost[0][:40]}
            self.notes.append(Note(NoteId.AMOUNTS_UNREADABLE, facts))

    @property
    def leaves_out_chapter_99(self) -> bool:
        """Whether the tariff numbers cannot show IEEPA duty: none is of chapter 99, in a list not by tariff ordinal."""
        if not self._tariffs or Field.ORDINAL in self._values:
            return False
        told = [number for _, numbers in self._tariffs for some in numbers for number in some]
        return bool(told) and not any(map(is_chapter_99, told))

    def held(self) -> Iterator[list[Any]]:
        """The lists of what the texts mean, to be cleared after use."""
        for _, numbers in self._tariffs:
            yield numbers
        for columns in self._values.values():
            for _, values in columns:
                yield values

    def counted(self, rows: Sequence[int]) -> list[int]:
        """The rows that count: a row that says again what another row of the entry said counts once.

        With a line and an ordinal number, the same tariff number, value and duty is the same statement; without, only
        a row that repeats all mapped columns. Where a reversal (a negative amount) stands under the same key, nothing
        is a repetition: reversals sum.
        """
        if len(rows) == 1:
            return list(rows)
        keys = [self._key(row) for row in rows]
        said = Counter((key, self._content(row, key)) for key, row in zip(keys, rows, strict=True))
        if len(said) == len(rows):
            return list(rows)
        reversed_keys = {key for key, row in zip(keys, rows, strict=True) if self._is_negative(row)}
        seen: set[object] = set()
        counted = []
        for key, row in zip(keys, rows, strict=True):
            content = (key, self._content(row, key))
            if content in seen and key not in reversed_keys:
                continue
            seen.add(content)
            counted.append(row)
        return counted

    def _key(self, row: int) -> tuple[str, str] | None:
        number, ordinal = self._value(Field.LINE_NUMBER, row), self._value(Field.ORDINAL, row)
        return (number, ordinal) if number and ordinal else None

    def _content(self, row: int, key: tuple[str, str] | None) -> tuple[object, ...]:
        if key is None:
            return tuple(column.codes[row] for column in self.grid.columns)
        return (self._numbers(row), *self._amounts(Field.VALUE, row), *self._amounts(Field.DUTY, row))

    def _is_negative(self, row: int) -> bool:
        amounts = (*self._amounts(Field.VALUE, row), *self._amounts(Field.DUTY, row))
        return any(amount is not None and amount < 0 for amount in amounts)

    def lines(self, rows: Sequence[int]) -> tuple[Line, ...]:
        """One line a row, or one for each tariff column that has amount columns of its own (HTS-1, Duty-1, HTS-2, …).

        Several tariff numbers without amounts of their own give one line each without amounts, for it is open whose
        they are.
        """
        if not self.grid.has_lines:
            return ()
        return tuple(line for row in rows for line in (self._by_column(row) or self._by_row(row)))

    def _by_row(self, row: int) -> Iterator[Line]:
        numbers = self._numbers(row)
        value, duty = self._value(Field.VALUE, row), self._value(Field.DUTY, row)
        alone = len(numbers) < 2
        for hts in numbers or ("",):
            yield self._line(row, hts, value if alone else None, duty if alone else None)

    def _by_column(self, row: int) -> list[Line]:
        """The lines of a row whose tariff columns have amount columns of their own; [] for other rows."""
        if not self._beside:
            return []
        alone = [None] * len(self._tariffs)
        duties, values = self._beside.get(Field.DUTY, alone), self._beside.get(Field.VALUE, alone)
        made = []
        for (column, numbers), *own in zip(self._tariffs, values, duties, strict=True):
            told = numbers[column.codes[row]]
            if len(told) > 1:
                return []
            value, duty = (None if held is None else _said(held, row) for held in own)
            if told or duty or value:
                made.append(self._line(row, told[0] if told else "", value, duty))
        return made

    def _line(self, row: int, hts: str, value: Decimal | None, duty: Decimal | None) -> Line:
        return Line(
            self._value(Field.LINE_NUMBER, row) or "",
            self._value(Field.ORDINAL, row) or "",
            hts,
            value,
            duty,
            self._value(Field.SPI, row) or "",
            self._value(Field.ORIGIN, row) or "",
            self._value(Field.ORDINARY_RATE, row),
        )

    def _numbers(self, row: int) -> tuple[str, ...]:
        if len(self._tariffs) == 1:
            column, numbers = self._tariffs[0]
            return numbers[column.codes[row]]
        return tuple(dict.fromkeys(n for column, numbers in self._tariffs for n in numbers[column.codes[row]]))

    def _amounts(self, wanted: Field, row: int) -> tuple[Any, ...]:
        return tuple(_said(held, row) for held in self._values.get(wanted, ()))

    def _value(self, wanted: Field, row: int) -> Any:
        held = self._values.get(wanted)
        return None if held is None else _said(held[0], row)


def _said(held: tuple[Column, list[Any]], row: int) -> Any:
    column, meanings = held
    return meanings[column.codes[row]]
