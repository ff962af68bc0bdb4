"""Checks of what goes into one upload, and of an upload file itself (guide 5514-0426, as relayed; CSMS 68315804)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cape_desktop.domain.checks.answer import found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.findings import Finding

_LOOKS_LIKE_A_NUMBER = re.compile(r"0\d{10}|\d+E\d+")


@dataclass(frozen=True, slots=True)
class Upload:
    """An upload file: its name and its bytes."""

    name: str
    data: bytes

    def lines(self) -> list[str]:
        """Its lines; one that is blank counts, also at the end."""
        return self.data.decode("ascii", "replace").splitlines()


UploadCheck = Callable[[Upload, Circumstances], Finding | None]


def nothing_to_declare(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """F01: CAPE refuses a file without entry numbers."""
    return None if entries else found(at, "F01")


def more_than_one_upload(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """F03: an upload holds at most 9,999 numbers (CSMS 68315804); a longer list makes several files."""
    limit = at.rules.limits.file_rows
    if len(entries) <= limit:
        return None
    return found(at, "F03", entries=len(entries), limit=limit)


def other_header(upload: Upload, at: Circumstances) -> Finding | None:
    """F02: the first line is CBP's header, to the letter."""
    lines = upload.lines()
    header = re.split(r"[,;\t]", lines[0])[0] if lines else ""
    if header == at.rules.limits.header:
        return None
    return found(at, "F02", header=header, expected=at.rules.limits.header)


def several_columns(upload: Upload, at: Circumstances) -> Finding | None:
    """F04: one column, and no separator after it."""
    for row, line in enumerate(upload.lines(), start=1):
        if re.search(r"[,;\t]", line):
            return found(at, "F04", row=row)
    return None


def not_plain(upload: Upload, at: Circumstances) -> Finding | None:
    """F05: plain ASCII without byte-order mark or blank line; ours by decision, CBP names no encoding."""
    if not upload.data.isascii():
        return found(at, "F05", case="characters")
    for row, line in enumerate(upload.lines(), start=1):
        if not line.strip():
            return found(at, "F05", row=row, case="blank_line")
    return None


def wrong_name_or_size(upload: Upload, at: Circumstances) -> Finding | None:
    """F06: a name that ends in .csv, and less than CBP's limit in bytes."""
    if not upload.name.lower().endswith(".csv"):
        return found(at, "F06", file=upload.name, case="name")
    if len(upload.data) >= at.rules.limits.file_bytes:
        return found(at, "F06", size=len(upload.data), limit=at.rules.limits.file_bytes, case="size")
    return None


def harmed_by_a_spreadsheet(upload: Upload, at: Circumstances) -> Finding | None:
    """F07: numbers in it would lose a zero or turn into 1E+10 once a spreadsheet saves the file."""
    at_risk = [line for line in upload.lines() if _LOOKS_LIKE_A_NUMBER.fullmatch(line)]
    return found(at, "F07", numbers=len(at_risk), entry_number=at_risk[0]) if at_risk else None
