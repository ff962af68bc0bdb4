"""The file that ACE takes: one column of entry numbers, byte for byte.

Form by CBP's template (`Entry Number` in A1, one number a row, saved as CSV); ASCII, CRLF and no byte-order mark are
what Excel's "CSV (Comma delimited)" writes, the only way CBP describes.
"""

from __future__ import annotations

import hashlib

from cape_desktop.domain.entry_number import has_upload_shape
from cape_desktop.domain.rules import Limits
from cape_desktop.problems import Problem, ProblemKind

_LINE_END = "\r\n"


def upload_bytes(numbers: tuple[str, ...], limits: Limits) -> bytes:
    """The bytes of one upload file, in the order given.

    Raises Problem(PROOF_FAILED) when a number could not go into such a file, occurs twice, or a limit of the rule
    pack is passed: nothing that ACE would refuse leaves this function.
    """
    if not numbers or len(numbers) > limits.file_rows or len(set(numbers)) != len(numbers):
        raise Problem(ProblemKind.PROOF_FAILED, name="CSV", count=len(numbers))
    if not all(has_upload_shape(number) for number in numbers):
        raise Problem(ProblemKind.PROOF_FAILED, name="CSV", count=len(numbers))
    data = _LINE_END.join((limits.header, *numbers, "")).encode("ascii")
    if len(data) >= limits.file_bytes:
        raise Problem(ProblemKind.PROOF_FAILED, name="CSV", count=len(data))
    return data


def numbers_in(data: bytes, limits: Limits) -> tuple[str, ...]:
    """The numbers of a file written by `upload_bytes`; Problem(PROOF_FAILED) when the bytes are not such a file."""
    lines = data.split(_LINE_END.encode("ascii"))
    if not data.isascii() or lines[0] != limits.header.encode("ascii") or lines[-1] != b"" or len(lines) < 3:
        raise Problem(ProblemKind.PROOF_FAILED, name="CSV", count=len(lines))
    numbers = tuple(line.decode("ascii") for line in lines[1:-1])
    if upload_bytes(numbers, limits) != data:
        raise Problem(ProblemKind.PROOF_FAILED, name="CSV", count=len(numbers))
    return numbers


def sha256_of(data: bytes) -> str:
    """The hash that names these bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()
