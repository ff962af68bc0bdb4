"""The 11-character entry number: filer code, seven digits, check digit.

Source: ACE CATAIR, entry summary Table 1 (July 2026 edition) and Appendix E; 19 CFR 142.3a for the printed form.
"""

from __future__ import annotations

import re
from typing import Final

LENGTH: Final = 11
_SHAPE: Final = re.compile(r"(?!000)[A-Z0-9]{3}[0-9]{8}")
_UPLOAD_SHAPE: Final = re.compile(r"[A-Z0-9]{11}")
_VALUE: Final = {
    character: value
    for row, first in (("0123456789", 0), ("ABCDEFGHI", 1), ("JKLMNOPQR", 1), ("STUVWXYZ", 2))
    for value, character in enumerate(row, first)
}
_DOUBLED: Final = {c: value * 2 if value < 5 else value * 2 - 9 for c, value in _VALUE.items()}
_HALF: Final = {_DOUBLED[digit]: digit for digit in "0123456789"}


def check_digit(first_ten: str) -> str:
    """The check digit for a filer code and number.

    `first_ten` is ten upper-case letters or digits; anything else raises ValueError. Every second character counts
    double (less nine above nine) and the digit fills the sum up to a multiple of ten; A to I and J to R count 1 to 9,
    S to Z count 2 to 9.
    """
    if len(first_ten) != LENGTH - 1 or not all(c in _VALUE for c in first_ten):
        raise ValueError("a check digit needs exactly ten upper-case letters or digits")
    return str(-_sum(first_ten) % 10)


def fitting_digit(number: str, place: int) -> str:
    """The one digit that makes the check digit right when it stands at `place` (from 0) of an 11-character number."""
    rest = _sum(number[:place] + "0" + number[place + 1 :])
    missing = -rest % 10
    return _HALF[missing] if place % 2 else str(missing)


def _sum(characters: str) -> int:
    """What the characters count together; a number with the right check digit comes to a multiple of ten."""
    return sum(_VALUE[c] for c in characters[::2]) + sum(_DOUBLED[c] for c in characters[1::2])


def has_upload_shape(number: str) -> bool:
    """Whether CAPE would take the form: eleven upper-case letters or digits."""
    return _UPLOAD_SHAPE.fullmatch(number) is not None


def has_entry_shape(number: str) -> bool:
    """Whether it is a filer code (never 000) followed by eight digits."""
    return _SHAPE.fullmatch(number) is not None


def has_right_check_digit(number: str) -> bool:
    """Whether an 11-character number ends in the digit that the first ten ask for."""
    return has_upload_shape(number) and check_digit(number[:10]) == number[10]


def is_sound(number: str) -> bool:
    """Whether shape and check digit are both right."""
    return has_entry_shape(number) and has_right_check_digit(number)


def filer_code(number: str) -> str:
    """The first three characters: who filed the entry."""
    return number[:3]


def hyphened(number: str) -> str:
    """As CBP prints it, `ABC-1234567-6`; text of another length comes back unchanged."""
    if len(number) != LENGTH:
        return number
    return f"{number[:3]}-{number[3:10]}-{number[10]}"
