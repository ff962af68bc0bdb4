"""From chosen entries to declarations: order, split, file names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cape_desktop.domain.entry import Entry
from cape_desktop.domain.importer import Role, plain_importer_number

_SLUG_LENGTH: Final = 40
_RESERVED: Final = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")


@dataclass(frozen=True, slots=True)
class Declaration:
    """The entries of one upload, in order. `part` of `parts` counts from 1; `importer_number` as in the sources."""

    numbers: tuple[str, ...]
    part: int = 1
    parts: int = 1
    importer_number: str = ""


def split(entries: Iterable[Entry], role: Role, limit: int) -> tuple[Declaration, ...]:
    """The declarations that these entries make, each of at most `limit` numbers, every number once, in order.

    Importers get one declaration for each importer number (CSMS 68340863: the account's own entries only); entries
    without one go with the first number that is known. A broker may put several importers on one. Parts count
    through all declarations of the split. Raises ValueError for a limit below 1.
    """
    if limit < 1:
        raise ValueError("a declaration holds at least one entry")
    groups = _by_importer(entries) if role is not Role.BROKER else _together(entries)
    pieces = [
        (importer_number, numbers[start : start + limit])
        for importer_number, numbers in groups
        for start in range(0, len(numbers), limit)
    ]
    return tuple(
        Declaration(numbers, part, len(pieces), importer_number)
        for part, (importer_number, numbers) in enumerate(pieces, start=1)
    )


def file_name(
    declaration: Declaration, importer_name: str, day: date, copy: int = 1, *, is_sample: bool = False
) -> str:
    """The name of the upload file, such as `cape-acme-imports-2026-11-23-1of2.csv`: short plain ASCII.

    `copy` tells it from an earlier one of the same day: `cape-acme-imports-2026-11-23-2.csv`. That of a sample says
    that it must not be uploaded: `sample-2026-11-23-do-not-upload.csv`.
    """
    again = f"-{copy}" if copy > 1 else ""
    part = f"-{declaration.part}of{declaration.parts}" if declaration.parts > 1 else ""
    if is_sample:
        return f"sample-{day.isoformat()}{again}{part}-do-not-upload.csv"
    return f"cape-{slug(importer_name)}-{day.isoformat()}{again}{part}.csv"


def slug(name: str) -> str:
    """A name as lower-case ASCII letters, digits and single hyphens; `importer` when nothing of it remains."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
    short = words[:_SLUG_LENGTH].rstrip("-")
    if not short:
        return "importer"
    return f"{short}-importer" if _RESERVED.fullmatch(short) else short


def _together(entries: Iterable[Entry]) -> list[tuple[str, tuple[str, ...]]]:
    entries = tuple(entries)
    known = {plain_importer_number(e.facts.importer_number or "") for e in entries}
    written = next((e.facts.importer_number for e in entries if e.facts.importer_number), "")
    return [(written if len(known) == 1 else "", _once(entries))]


def _by_importer(entries: Iterable[Entry]) -> list[tuple[str, tuple[str, ...]]]:
    grouped: dict[str, list[Entry]] = {}
    entries = tuple(entries)
    first = next((p for e in entries if (p := plain_importer_number(e.facts.importer_number or ""))), "")
    for entry in entries:
        plain = plain_importer_number(entry.facts.importer_number or "") or first
        grouped.setdefault(plain, []).append(entry)
    return [
        (next((e.facts.importer_number for e in group if e.facts.importer_number), ""), _once(group))
        for group in grouped.values()
    ]


def _once(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.number for entry in entries))
