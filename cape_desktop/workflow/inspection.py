"""An upload file looked into: what is wrong, what only a person can settle, and the repaired files beside it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cape_desktop.domain.damage import read_cell
from cape_desktop.domain.entry_number import filer_code, has_right_check_digit, has_upload_shape, is_sound
from cape_desktop.domain.rules import Limits
from cape_desktop.output.inspect import FaultKind, Inspection, Verdict, inspect
from cape_desktop.output.safe_write import write_all_safely
from cape_desktop.output.upload_csv import sha256_of, upload_bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent

READ_AT_MOST: Final = 64_000_000
"""Bytes; an upload file has less than a sixtieth of it."""
_FOR_A_PERSON: Final = (FaultKind.SHAPE, FaultKind.DAMAGED, FaultKind.CHECK_DIGIT)
_STEM_LENGTH: Final = 80
_FEW: Final = 10

Settled = Mapping[str, tuple[str, ...]]
"""What a person said of lines, by their text: the numbers they stand for, none for leaving the line out."""


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A text that only a person can settle, and the lines it stands on (from 1).

    `repaired` are the numbers that a repair of its digits would give, `proposals` numbers it may have meant. `whole`
    is the number that has all its characters and only a check digit that does not fit; else "".
    """

    text: str
    kind: FaultKind
    lines: tuple[int, ...]
    repaired: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was found: where, how many bytes, what they hash to, its faults, and the lines left to a person.

    `is_settleable` is False where so many lines are unreadable that this is no upload file but something else.
    """

    path: Path
    size: int
    sha256: str
    found: Inspection
    open_lines: tuple[OpenLine, ...]
    is_settleable: bool

    @property
    def refused(self) -> int:
        """How many faults ACE refuses the file for."""
        return sum(fault.verdict is Verdict.REFUSES for fault in self.found.faults)

    @property
    def doubtful(self) -> int:
        """How many faults ACE may refuse the file for."""
        return sum(fault.verdict is Verdict.MAY_REFUSE for fault in self.found.faults)


@dataclass(frozen=True, slots=True)
class RepairedFile:
    """A file to write: where, and its bytes and numbers."""

    path: Path
    data: bytes
    numbers: tuple[str, ...]


def look_into(path: Path, limits: Limits, tick: Tick = silent) -> Looked:
    """Reads and inspects a file.

    Raises Problem: FILE_GONE, FILE_LOCKED, NOT_READABLE, FILE_TOO_LARGE (over 64 MB); Cancelled from `tick`.
    """
    tick(Doing.OPENING, 0, 0, path.name)
    data = _bytes_of(path)
    found = inspect(data, path.name, limits, tick)
    lines = _open_lines(found)
    known = sum(len(line.lines) for line in lines if line.kind is not FaultKind.CHECK_DIGIT)
    return Looked(path, len(data), sha256_of(data), found, lines, is_settleable=known == len(found.open_lines))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(READ_AT_MOST + 1)
    except FileNotFoundError:
        raise Problem(ProblemKind.FILE_GONE, name=path.name) from None
    except PermissionError:
        raise Problem(ProblemKind.FILE_LOCKED, name=path.name) from None
    except OSError:
        raise Problem(ProblemKind.NOT_READABLE, name=path.name) from None
    if len(data) > READ_AT_MOST:
        raise Problem(ProblemKind.FILE_TOO_LARGE, name=path.name, limit=f"{READ_AT_MOST // 1_000_000} MB")
    return data


def _open_lines(found: Inspection) -> tuple[OpenLine, ...]:
    """What a person must settle, each text once, in the order of the file."""
    filers = frozenset(filer_code(number) for number in found.numbers if is_sound(number))
    places: dict[tuple[str, FaultKind], list[int]] = {}
    for fault in found.faults:
        if fault.kind in _FOR_A_PERSON:
            places.setdefault((fault.text, fault.kind), []).append(fault.line)
    return tuple(_open_line(text, kind, tuple(lines), filers) for (text, kind), lines in places.items())


def _open_line(text: str, kind: FaultKind, lines: tuple[int, ...], filers: frozenset[str]) -> OpenLine:
    reading = read_cell(text, known_filers=filers)
    if kind is FaultKind.CHECK_DIGIT:
        return OpenLine(text, kind, lines, (), reading.proposals, whole=text)
    proposals = tuple(number for number in reading.proposals if number not in reading.numbers)
    return OpenLine(text, kind, lines, reading.numbers if reading.needs_consent else (), proposals)


def is_hardly_an_upload(looked: Looked) -> bool:
    """Whether most rows hold nothing like an entry number, so that the file is rather a report or a letter."""
    hopeless = (line for line in looked.open_lines if not (line.repaired or line.proposals or line.whole))
    return sum(len(line.lines) for line in hopeless) * 2 > max(looked.found.rows, _FEW)


def unsettled(looked: Looked, settled: Settled) -> tuple[OpenLine, ...]:
    """The lines that still wait for a person."""
    return tuple(line for line in looked.open_lines if line.text not in settled)


def repaired_numbers(looked: Looked, settled: Settled) -> tuple[str, ...]:
    """The numbers of the repaired file: each once, in the order of the file, open lines as they were settled."""
    doubtful = {line.whole for line in looked.open_lines if line.whole}
    places = [
        (place, number)
        for number, place in zip(looked.found.numbers, looked.found.lines, strict=True)
        if number not in doubtful
    ]
    for line in looked.open_lines:
        places += ((line.lines[0], number) for number in settled.get(line.text, ()))
    return tuple(dict.fromkeys(number for _, number in sorted(places, key=lambda pair: pair[0])))


def is_usable(number: str) -> bool:
    """Whether a number that a person typed may go into an upload file: eleven characters, a right check digit."""
    return has_upload_shape(number) and has_right_check_digit(number)


def repaired_files(looked: Looked, settled: Settled, limits: Limits, folder: Path | None = None) -> list[RepairedFile]:
    """The files that hold the repaired numbers, split where a limit asks for it, under names that are free.

    They stand beside the file, or in `folder`. Raises ValueError while a line waits for a person, and when no number
    remains.
    """
    numbers = repaired_numbers(looked, settled)
    if not looked.is_settleable or unsettled(looked, settled) or not numbers:
        raise ValueError("there is nothing to write yet")
    most = min(limits.file_rows, _rows_in(limits))
    parts = [numbers[start : start + most] for start in range(0, len(numbers), most)]
    paths = _free_paths(folder or looked.path.parent, looked.path.name, len(parts))
    return [RepairedFile(path, upload_bytes(part, limits), part) for path, part in zip(paths, parts, strict=True)]


def _rows_in(limits: Limits) -> int:
    """How many numbers stay below the byte limit."""
    line = len(upload_bytes(("A" * 11,), limits)) - len(limits.header) - 2
    return (limits.file_bytes - 1 - len(limits.header) - 2) // line


def write_repaired(files: list[RepairedFile], limits: Limits, tick: Tick = silent) -> list[RepairedFile]:
    """Inspects what is to be written, then writes all files or none and reads them back.

    Raises Problem like `write_all_safely`, and PROOF_FAILED for a file that ACE would not take in form.
    """
    tick(Doing.WRITING, 0, 0, files[0].path.name)
    for file in files:
        again = inspect(file.data, file.path.name, limits)
        if again.numbers != file.numbers or any(fault.kind is not FaultKind.CHECK_DIGIT for fault in again.faults):
            raise Problem(ProblemKind.PROOF_FAILED, name=file.path.name)
    write_all_safely({file.path: file.data for file in files}, replace=False)
    return files


def _free_paths(folder: Path, name: str, parts: int) -> list[Path]:
    """`<name>-repaired.csv`, or `…-repaired-1of2.csv` for several, or with a number where such files exist."""
    stem = _plain_stem(name)
    for count in range(1, 10_000):
        again = f"-{count}" if count > 1 else ""
        names = [f"-{part}of{parts}" for part in range(1, parts + 1)] if parts > 1 else [""]
        paths = [folder / f"{stem}-repaired{again}{one}.csv" for one in names]
        if not any(path.exists() for path in paths):
            return paths
    raise Problem(ProblemKind.FILE_EXISTS, name=paths[0].name)


def _plain_stem(name: str) -> str:
    """The name without its ending, as letters, digits, dots, hyphens and underscores that every system takes."""
    stem = re.sub(r"-repaired(-\d+)?(-\d+of\d+)?$", "", Path(name).stem)
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9._-]+", "-", plain)[:_STEM_LENGTH].strip("-.") or "upload"
