"""Checks of who declares: the importer of record or the broker that filed, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from cape_desktop.domain.checks.answer import Answer, Unknown, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.importer import Role, masked_importer_number, plain_importer_number

_NO_NUMBER = Unknown((Field.IMPORTER_NUMBER,))


def foreign_importer(entry: Entry, at: Circumstances) -> Answer:
    """A01: the entry's importer of record is not the importer who declares. Only masked numbers leave the check."""
    own = at.importer.number
    if at.importer.role is not Role.IMPORTER or not own:
        return None
    theirs = entry.facts.importer_number
    if not theirs:
        return _NO_NUMBER
    if theirs == own or plain_importer_number(theirs) == plain_importer_number(own):
        return None
    return found(
        at, "A01", entry.number, importer_number=masked_importer_number(theirs), own=masked_importer_number(own)
    )


def outsider(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """A02: only the importer of record or the broker that filed may declare (CSMS 68340863)."""
    return found(at, "A02") if at.importer.role is Role.OTHER else None


def several_importers(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """A03: the list holds entries of several importers of record."""
    numbers = {entry.facts.importer_number for entry in entries if entry.facts.importer_number}
    plain = {plain_importer_number(number) for number in numbers}
    if len(plain) < 2:
        return None
    case = "broker" if at.importer.role is Role.BROKER else "importer"
    return found(at, "A03", count=len(plain), case=case)
