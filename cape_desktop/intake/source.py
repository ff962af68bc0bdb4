"""A source as the person chose it, and what was recognised in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePath

from cape_desktop.domain.entry import RowGroup, SetAsideRow
from cape_desktop.domain.fields import Field


class Kind(StrEnum):
    """What a source looks like; the value is used in the JSON of `prepare`."""

    ES003_LONG = "es003-long"  # one row a tariff number
    ES003_WIDE = "es003-wide"  # ACE columns, one row an entry
    ENTRY_LIST = "entry-list"  # one row an entry, a broker's or home-made list
    LINE_LIST = "line-list"  # several rows an entry, not ACE's columns
    NUMBER_LIST = "number-list"  # nothing but entry numbers


@dataclass(frozen=True, slots=True)
class Choices:
    """What the person fixed about a source; None leaves it to recognition.

    `header_row` counts from 1, 0 says there is none. `columns` maps a field to the columns that carry it (counted
    from 0 within the sheet), () for a field that must stay empty. `filer_code` is the one of all numbers of the source
    that lack their own. `number_from_above` says whether rows that hold tariff numbers but no entry number
    belong to the entry above them.
    """

    sheet: str | None = None
    header_row: int | None = None
    separator: str | None = None
    encoding: str | None = None
    columns: Mapping[Field, tuple[int, ...]] | None = None
    filer_code: str | None = None
    number_from_above: bool | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a paste: where its bytes are, what it is called, what they hash to, what the person fixed.

    `path` is where to read it now (the history keeps a copy under the hash), `original` where it was chosen.
    """

    path: str
    name: str
    sha256: str
    size: int
    original: str = ""
    choices: Choices = Choices()


def row_key(source: Source, row: int) -> str:
    """What an edit calls a row: its file, sheet and row number (from 1), wherever its source stands."""
    return f"{source.sha256[:16]}|{source.choices.sheet or ''}:{row}"


def names_apart(sources: Sequence[Source]) -> tuple[str, ...]:
    """What to call each source where several are listed: its name, and what tells it from others of the same name.

    That is its sheet, where sheets of one file are sources of their own, else the folders in which the files lie; a
    number where there is nothing else, as for lists that were pasted.
    """
    per_file = Counter(source.sha256 for source in sources)
    names = [
        f"{one.name}, {one.choices.sheet}" if per_file[one.sha256] > 1 and one.choices.sheet else one.name
        for one in sources
    ]
    counts = Counter(names)
    folders = [PurePath(one.original).parent.parts for one in sources]
    for depth in range(1, max(map(len, folders), default=0) + 1):
        told = [
            f"{name} ({'/'.join(parts[-depth:])})" if counts[name] > 1 and parts else name
            for name, parts in zip(names, folders, strict=True)
        ]
        if len(set(told)) == len(told):
            return tuple(told)
    numbers = [names[: place + 1].count(name) for place, name in enumerate(names)]
    return tuple(
        f"{name} ({number})" if counts[name] > 1 else name for name, number in zip(names, numbers, strict=True)
    )


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """One column as recognised: its place (from 0), header, three sample values, what it may mean.

    `field` is None for a column that is not used. `confidence` is a share from 0 to 1; `others` are the other
    meanings worth offering.
    """

    place: int
    header: str
    samples: tuple[str, ...] = ()
    field: Field | None = None
    confidence: float = 0.0
    others: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a person should look at the columns: an id (worded in `wording`), the field, the columns in question."""

    id: str
    field: Field | None = None
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """Something to tell about a source: an id and facts, worded in `wording`."""

    id: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a source is: sheet, header row (from 1; 0 none), kind, columns, the first rows as text for the preview.

    `rows` is the number of data rows, None while unknown. `certain` when no person needs to look at the columns;
    else `doubts` say why (two candidates for a field, no header, low confidence). `notes` are things to tell
    (hidden sheets skipped, exactly Excel's row limit: the file is cut). `further` are other sheets with entries, which
    become sources of their own, `unread` those with entries that no source reads unless a person says so.
    """

    source: Source
    sheet: str
    sheets: tuple[str, ...]
    header_row: int
    kind: Kind
    columns: tuple[ColumnGuess, ...]
    preview: tuple[tuple[str, ...], ...]
    first_preview_row: int = 1
    rows: int | None = None
    encoding: str = ""
    separator: str = ""
    certain: bool = True
    doubts: tuple[Doubt, ...] = ()
    notes: tuple[Note, ...] = ()
    fingerprint: str = ""
    further: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def mapping(self) -> dict[Field, tuple[int, ...]]:
        """The columns in use, by field, in sheet order."""
        used: dict[Field, tuple[int, ...]] = {}
        for column in self.columns:
            if column.field is not None:
                used[column.field] = (*used.get(column.field, ()), column.place)
        return used


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that the rows of the sources say: groups in order of first appearance, and the rows set aside.

    `rows` is the number of data rows of each source; every one is in a group or set aside. `notes` are things to tell
    that only reading all rows shows.
    """

    groups: tuple[RowGroup, ...]
    set_aside: tuple[SetAsideRow, ...]
    rows: tuple[int, ...]
    notes: tuple[Note, ...] = ()
