"""The files of a pack as records, each with the place it stands at, so that a fault can name it."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

T = TypeVar("T")
Row = TypeVar("Row", bound=msgspec.Struct)


class Broken(Exception):
    """Something in a pack that cannot be: where it stands and why."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A record and where it stands, such as `headings.csv row 17`."""

    place: str
    record: T


def read_toml(folder: Path, name: str) -> dict[str, Any]:
    """The tables of one TOML file. Raises Broken."""
    try:
        return tomllib.loads(_text(folder, name))
    except tomllib.TOMLDecodeError as fault:
        raise Broken(name, str(fault)) from fault


def read_record(kind: type[T], folder: Path, name: str) -> T:
    """A TOML file whose keys are one record of `kind`. Raises Broken."""
    return _record(kind, read_toml(folder, name), name)


def read_lists(folder: Path, name: str, **kinds: type[Any]) -> dict[str, tuple[Placed[Any], ...]]:
    """A TOML file of `[[key]]` tables, each of the kind named for its key. Raises Broken."""
    tables = read_toml(folder, name)
    unknown = sorted(set(tables) - set(kinds))
    if unknown:
        raise Broken(name, f"unknown table {unknown[0]}")
    return {key: tuple(_placed(kind, tables.get(key, []), name, key)) for key, kind in kinds.items()}


def read_rows(kind: type[Row], folder: Path, name: str) -> tuple[Placed[Row], ...]:
    """A CSV file with one record of `kind` a row; a blank cell is a missing one. Raises Broken."""
    lines = csv.reader(_text(folder, name).splitlines(), strict=True)
    try:
        header = next(lines, [])
        wanted = [field.name for field in msgspec.structs.fields(kind)]
        if header != wanted:
            raise Broken(f"{name} row 1", f"the columns must be {','.join(wanted)}")
        return tuple(_row(kind, header, cells, f"{name} row {at}") for at, cells in enumerate(lines, start=2))
    except csv.Error as fault:
        raise Broken(f"{name} row {lines.line_num}", str(fault)) from fault


def _placed(kind: type[T], tables: object, name: str, key: str) -> Iterator[Placed[T]]:
    if not isinstance(tables, list):
        raise Broken(name, f"{key} must be written as [[{key}]]")
    for at, table in enumerate(tables, start=1):
        label = table.get("id") if isinstance(table, dict) else None
        place = f"{name} {key} {at}" + (f" ({label})" if label else "")
        yield Placed(place, _record(kind, table, place))


def _row(kind: type[Row], header: list[str], cells: list[str], place: str) -> Placed[Row]:
    if len(cells) != len(header):
        raise Broken(place, f"{len(cells)} cells instead of {len(header)}")
    filled = {key: cell for key, cell in zip(header, cells, strict=True) if cell.strip()}
    return Placed(place, _record(kind, filled, place))


def _record(kind: type[T], table: object, place: str) -> T:
    if not isinstance(table, Mapping):
        raise Broken(place, "a table was expected")
    if is_dataclass(kind):
        unknown = sorted(set(table) - {field.name for field in fields(kind)})
        if unknown:
            raise Broken(place, f"unknown key {unknown[0]}")
    try:
        record = msgspec.convert(table, kind)
    except msgspec.ValidationError as fault:
        raise Broken(place, str(fault)) from fault
    for key in table:
        value = getattr(record, key)
        if isinstance(value, Decimal) and not value.is_finite():
            raise Broken(place, f"{key} is not a number")
    return record


def _text(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="utf-8-sig")
    except FileNotFoundError as fault:
        raise Broken(name, "the file is not there") from fault
    except UnicodeDecodeError as fault:
        raise Broken(name, "the file is not UTF-8 text") from fault
    except OSError as fault:
        raise Broken(name, fault.strerror or "the file cannot be read") from fault
