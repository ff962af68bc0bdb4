"""Entry numbers out of cells as spreadsheets, programs and people damage them; a changed digit needs proof.

The kinds of damage are those that Excel, ACE downloads and hand-made lists are known to do. Nothing here goes through
a float: `12E00000125` is an entry number, and scientific notation is expanded in decimal arithmetic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from cape_desktop.domain.cell_text import is_blank, is_total_label, tidied, without_wrapper
from cape_desktop.domain.entry import Reading, Repair
from cape_desktop.domain.entry_number import LENGTH, has_entry_shape, has_right_check_digit, is_sound
from cape_desktop.domain.proposals import best, completed, proposals_for

__all__ = [
    "is_blank",
    "is_total_label",
    "most_telling",
    "numbers_among_words",
    "proposals_for",
    "read_cell",
    "typed_numbers",
]

_CLEAN: Final = re.compile(r"(?!000)[A-Z0-9]{3}[0-9]{8}")
_SEPARATORS: Final = re.compile(r"[-./_ \n]+")
_FLOAT: Final = re.compile(r"([0-9]+)[.,]0+")
_SCIENTIFIC: Final = re.compile(r"([0-9])[.,]([0-9]+)E\+?([0-9]{1,3})")
_NEGATIVE: Final = re.compile(r"-[0-9.,]+")
_LIST: Final = re.compile(r"[;,|\n]+| [/&+] | AND | Y ")
_TYPE_IN_FRONT: Final = re.compile(r"[0-9]{1,2}[-./ ]+(.+)", re.DOTALL)
_SUFFIX: Final = re.compile(r"(.{11,})([-./_ ])([0-9]{1,3})")  # of a line or a version, as brokers' programs add it
_INSIDE: Final = re.compile(
    r"(?<![A-Z0-9])(?<![0-9][-.])(?!000)[A-Z0-9]{3}[-./_ ]?[0-9]{7}[-./_ ]?[0-9](?![A-Z0-9])(?![-.][0-9])"
)
_PRINTED: Final = re.compile(r"[A-Z0-9]{3}-[0-9]{7}-[0-9]")
# how a number is grouped when its parts are apart, and when its filer code lost one or two zeros
_GROUPINGS: Final = frozenset({(11,), (3, 7, 1), (3, 8), (10, 1)})
_SHORT_GROUPINGS: Final = frozenset({(10,), (9,), (2, 7, 1), (1, 7, 1), (2, 8), (1, 8), (9, 1), (8, 1)})
# how it is grouped when hyphens show which of its parts lost zeros: the filer code, or the seven digits
_PARTED_SHORT_GROUPINGS: Final = frozenset({(2, 7, 1), (1, 7, 1), (3, 6, 1), (3, 5, 1)})
_PHONE: Final = (1, 3, 3, 4)
# three letters that rather announce another number than name a filer
_ANNOUNCING: Final = frozenset(
    {
        *("ACC", "AWB", "BOL", "DOC", "EIN", "ENT", "FAX", "FIL", "HTS", "INV"),
        *("IOR", "JOB", "NUM", "ORD", "PRO", "REF", "SSN", "TAX", "TEL"),
    }
)
_OTHER_NUMBER: Final = re.compile(
    r"\b(?:PROTEST|CLAIM|INVOICE|INV|PHONE|TEL|FAX|BOND|ACC(?:OUN)?T|BILL|IMPORTER|REF)\b"
)
# what a person wrote beside a number that should perhaps not be filed
_STRUCK: Final = re.compile(
    r"\b(?:VOID(?:ED)?|CANCEL\w*|REJECT\w*|DELET\w*|DUPLICATE\w*|REPLAC\w*|WITHDRAWN|EXCLU\w*|NOT|ANULAD\w*)\b"
)
_IN_A_LIST: Final = re.compile(r"[>*\u2022\-\s]*[0-9]{1,3}[.)](?:[,;\s]+|$)")  # `> 4) ABC-1234567-6,`
_RANGE: Final = re.compile(r"\b(?:TO|THRU|THROUGH|UNTIL|HASTA|A)\b|\.\.|-")
_MONEY_OR_PHONE: Final = re.compile(r"[$€£¥%+]")
_LONGEST: Final = 32_767  # what a cell of Excel can hold; longer texts are no cells but a broken file
_SHORTEST_SEQUENCE: Final = 4
_SEQUENCE: Final = 8
_RANKED: Final = (
    Repair.ZERO_RESTORED,
    Repair.SCIENTIFIC_EXPANDED,
    Repair.FILER_JOINED,
    Repair.SUFFIX_REMOVED,
    Repair.LABEL_REMOVED,
    Repair.FLOAT_SUFFIX,
    Repair.WRAPPER_REMOVED,
    Repair.CHARACTERS_NORMALISED,
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A number, what was done to get it (not counting plain characters), and whether a person must agree."""

    number: str
    repair: Repair | None = None
    needs_consent: bool = False


@dataclass(frozen=True, slots=True)
class _Beside:
    """What helps with a cell: the filer code in the next column, whether it lost zeros, the zeros of the format."""

    filer: str
    filer_lost_zeros: bool
    zero_mask: int
    known_filers: frozenset[str]


def read_cell(raw: str, filer: str = "", known_filers: frozenset[str] = frozenset(), zero_mask: int = 0) -> Reading:
    """What entry number, or numbers, a cell holds.

    `filer` is the cell of a filer code column beside it; then the reading's `raw` names both cells unless the number
    stood complete in its own. `known_filers` are codes seen on sound numbers of the same list: they only rank and
    complete proposals. `zero_mask` is how many digits the cell's number format shows (11 for 00000000000 and for
    000-0000000-0): zeros that the person saw are restored without asking.

    A number of the right shape is handed over even when its check digit is wrong, with `proposals`: that is finding
    N02's to judge. Digits are changed (lost zeros, scientific notation) only where the check digit proves it, and
    then, as for a cell with several numbers, a person must agree. Everything else is unreadable: no numbers.
    """
    if _CLEAN.fullmatch(raw):
        return Reading(raw, (raw,), proposals=proposals_for(raw, known_filers))
    if len(raw) > _LONGEST:
        return Reading(raw)
    text = tidied(raw)
    plain = without_wrapper(text)
    code, lost_zeros = _filer_in(filer)
    beside = _Beside(code, lost_zeros, zero_mask, known_filers)
    found = () if is_total_label(plain) else _found_in(plain, beside)
    names = raw if not filer.strip() or (found and _stands_alone(plain, found)) else f"{filer.strip()} {raw}".strip()
    if not found:
        return Reading(names, proposals=() if is_total_label(plain) else _guesses(plain, beside))
    repair = most_telling((*(f.repair for f in found), Repair.WRAPPER_REMOVED if plain != text else None)) or (
        None if raw == found[0].number else Repair.CHARACTERS_NORMALISED
    )
    numbers = tuple(dict.fromkeys(f.number for f in found))
    return Reading(
        raw=names,
        numbers=numbers,
        repair=repair,
        needs_consent=any(f.needs_consent for f in found) or len(numbers) > 1,
        proposals=proposals_for(numbers[0], known_filers) if len(numbers) == 1 else (),
    )


def typed_numbers(text: str) -> tuple[str, ...]:
    """What a person typed, in the upload form: upper case, no separators; several when they typed `;` or `,`.

    Nothing is repaired or proved: what a person wrote is what they meant, and the checks judge it. () for no text.
    """
    parts = (_SEPARATORS.sub("", without_wrapper(part)) for part in re.split(r"[;,\n]", tidied(text)))
    return tuple(dict.fromkeys(part for part in parts if part))


def numbers_among_words(text: str) -> tuple[str, ...]:
    """The numbers that stand whole in a text, in their order, each once; for a person to look at.

    They are sound, or written as CBP prints them: then the checks will say what is wrong. What stands beside them may
    say that one is struck, or is no entry number at all: see `read_cell`.
    """
    plain = tidied(text)
    found, _ = _cut_out(plain, _Beside("", False, 0, frozenset()))
    printed = {_SEPARATORS.sub("", match[0]) for match in _PRINTED.finditer(plain)}
    return tuple(number for number in found if number in printed or is_sound(number))


def most_telling(repairs: Iterable[Repair | None]) -> Repair | None:
    """The repair to name when several were needed: changed digits before joined before removed characters."""
    return min((r for r in repairs if r is not None), key=_RANKED.index, default=None)


def _found_in(text: str, beside: _Beside) -> tuple[_Found, ...]:
    """All numbers of a tidied text; () when it is unreadable."""
    if _NEGATIVE.fullmatch(text):
        return ()
    one = _single(text, beside) or _behind_a_type(text, beside) or _before_a_suffix(text, beside)
    return (one,) if one else _listed(text, beside) or _inside(text, beside)


def _single(text: str, beside: _Beside) -> _Found | None:
    """The number, if the text is one number and nothing else."""
    repair = None
    if match := _FLOAT.fullmatch(text):
        text, repair = match[1], Repair.FLOAT_SUFFIX
    elif match := _SCIENTIFIC.fullmatch(text):
        if len(match[2]) != int(match[3]):
            return None  # digits were cut (or zeros that cannot be told from cut digits)
        text, repair = str(int(Decimal(f"{match[1]}.{match[2]}E+{match[3]}"))), Repair.SCIENTIFIC_EXPANDED
    parts = [part for part in _SEPARATORS.split(text) if part]
    compact, grouping = "".join(parts), tuple(len(part) for part in parts)
    if not (compact.isascii() and compact.isalnum()):
        return None
    found = _whole(compact, grouping, text, beside) or _zeros_restored(compact, grouping, text, beside)
    if found is None and beside.filer:
        found = _joined(compact, grouping, beside)
    if found is None or (repair is Repair.SCIENTIFIC_EXPANDED and not is_sound(found.number)):
        return None
    consent = found.needs_consent or repair is Repair.SCIENTIFIC_EXPANDED
    return _Found(found.number, most_telling((found.repair, repair)), consent)


def _whole(compact: str, grouping: tuple[int, ...], text: str, beside: _Beside) -> _Found | None:
    """The number whose eleven characters are all there; oddly grouped ones must be sound."""
    if not has_entry_shape(compact):
        return _Found(compact) if grouping in _GROUPINGS and _is_unusual_but_right(compact) else None
    announced = grouping == (3, 8) and compact[:3] in _ANNOUNCING - beside.known_filers
    like_a_sum = "." in text and (grouping == (10, 1) or (grouping == (3, 8) and compact.isdigit()))
    if grouping in _GROUPINGS and not announced and not like_a_sum:
        return _Found(compact)
    if not is_sound(compact):
        return None
    if not compact.isdigit():
        return _Found(compact, needs_consent=announced)
    if any(c in text for c in "./_"):
        return None  # a date or a sum
    return _Found(compact, needs_consent="-" in text or grouping == _PHONE)


def _is_unusual_but_right(compact: str) -> bool:
    """Whether letters among the last eight may be meant: CAPE takes the form, and the check digit is right."""
    return has_right_check_digit(compact) and not compact.startswith("000") and sum(c.isdigit() for c in compact) >= 7


def _zeros_restored(compact: str, grouping: tuple[int, ...], text: str, beside: _Beside) -> _Found | None:
    """The number whose filer code, or digits apart, lost leading zeros: shown by the cell's format, or proved."""
    if any(c in text for c in "./_"):
        return None
    if grouping in _PARTED_SHORT_GROUPINGS and "-" in text:
        number = compact[: grouping[0]].zfill(3) + compact[grouping[0] :].zfill(_SEQUENCE)
    elif compact.isdigit() and grouping in _SHORT_GROUPINGS:
        number = compact.zfill(LENGTH)
    else:
        return None
    if beside.zero_mask == LENGTH and has_entry_shape(number):
        return _Found(number, Repair.ZERO_RESTORED)
    return _Found(number, Repair.ZERO_RESTORED, needs_consent=True) if is_sound(number) else None


def _joined(compact: str, grouping: tuple[int, ...], beside: _Beside) -> _Found | None:
    """The filer code of its own column joined with the digits of this one."""
    digits = len(compact)
    apart = (digits - 1, 1)
    shortest = 2 if grouping == apart else _SHORTEST_SEQUENCE  # with its check digit apart it is meant as a number
    if not compact.isdigit() or grouping not in ((digits,), apart) or not shortest <= digits <= _SEQUENCE:
        return None
    number = beside.filer + compact.zfill(_SEQUENCE)
    if not beside.filer_lost_zeros:
        if digits == _SEQUENCE:
            return _Found(number, Repair.FILER_JOINED)
        if beside.zero_mask >= _SEQUENCE:
            return _Found(number, Repair.ZERO_RESTORED)
    return _Found(number, Repair.ZERO_RESTORED, needs_consent=True) if is_sound(number) else None


def _filer_in(cell: str) -> tuple[str, bool]:
    """The filer code of a cell and whether its zeros had to be put back; "" when the cell holds none."""
    text = without_wrapper(tidied(cell))
    if match := _FLOAT.fullmatch(text):
        text = match[1]
    code = text.zfill(3) if text.isdigit() else text
    return (code, len(text) < 3) if re.fullmatch(r"(?!000)[A-Z0-9]{3}", code) else ("", False)


def _stands_alone(text: str, found: tuple[_Found, ...]) -> bool:
    """Whether the cell shows the whole number without the filer column."""
    compact = _SEPARATORS.sub("", text)
    return all(f.number in compact for f in found)


def _behind_a_type(text: str, beside: _Beside) -> _Found | None:
    """The number behind an entry type, as in `01-ABC1234567-6`."""
    match = _TYPE_IN_FRONT.fullmatch(text)
    found = _single(match[1], beside) if match else None
    if found is None or found.repair is not None or not is_sound(found.number):
        return None
    return _Found(found.number, Repair.LABEL_REMOVED, needs_consent=not _IN_A_LIST.match(text))


def _before_a_suffix(text: str, beside: _Beside) -> _Found | None:
    """The number in front of a line or version number, as in `ABC-1234567-6-001`.

    A person must agree where the digits behind could be the last ones of a second number, up to which a list goes.
    """
    match = _SUFFIX.fullmatch(text)
    found = _single(match[1], beside) if match else None
    if match is None or found is None or found.repair is not None or not is_sound(found.number):
        return None
    number, suffix = found.number, match[3]
    if number.isdigit() and match[2] != "-":
        return None  # a date or a sum
    doubtful = (number.isdigit() and "-" not in match[1]) or int(suffix) > int(number[-len(suffix) :])
    return _Found(number, Repair.SUFFIX_REMOVED, needs_consent=found.needs_consent or doubtful)


def _listed(text: str, beside: _Beside) -> tuple[_Found, ...]:
    """The numbers of a list in one cell, if each item with a digit in it is a number."""
    items = [item.strip(" '\"()[]") for item in _LIST.split(text)]
    told = [item for item in items if any(c.isdigit() for c in item)]
    found = [_single(item, beside) or _before_a_suffix(item, beside) for item in told]
    if len(items) < 2 or None in found:
        return ()
    return tuple(_Found(f.number, most_telling((f.repair, Repair.LABEL_REMOVED)), f.needs_consent) for f in found if f)


def _inside(text: str, beside: _Beside) -> tuple[_Found, ...]:
    """The numbers among other words, if they are sound and nothing else could be a number too."""
    numbers, rest = _cut_out(text, beside)
    digits = re.findall(r"[0-9]+", rest)
    if not numbers or _MONEY_OR_PHONE.search(rest) or max(map(len, digits), default=0) > 4 or len("".join(digits)) > 8:
        return ()
    worded = re.search(r"[A-Z]", rest) is not None
    if (worded or len(numbers) == 1) and not all(map(is_sound, numbers)):
        return ()
    if len(numbers) > 1 and _RANGE.search(rest):
        return ()  # "from … to …": the ones between are not named
    telling = _OTHER_NUMBER.search(rest) or _STRUCK.search(rest)
    consent = (bool(digits) and not _IN_A_LIST.fullmatch(rest.strip())) or telling is not None
    return tuple(_Found(number, Repair.LABEL_REMOVED, consent) for number in numbers)


def _cut_out(text: str, beside: _Beside) -> tuple[tuple[str, ...], str]:
    """What looks like an entry number within the text, each once, and the text without it."""
    numbers: dict[str, None] = {}
    rest = text
    for match in _INSIDE.finditer(text):
        number = _SEPARATORS.sub("", match[0])
        announced = number[:3] in _ANNOUNCING - beside.known_filers and re.search(r"[-./_ ][0-9]{8}", match[0])
        if not announced:
            numbers[number] = None
            rest = rest.replace(match[0], " ", 1)
    return tuple(numbers), rest


def _guesses(text: str, beside: _Beside) -> tuple[str, ...]:
    """Sound numbers that an unreadable cell may have meant."""
    numbers, _ = _cut_out(text, beside)
    near = (near for number in numbers for near in proposals_for(number, beside.known_filers))
    return best((*numbers, *_completions(text, beside), *near), beside.known_filers)


def _completions(text: str, beside: _Beside) -> Iterator[str]:
    """What the text becomes when the part that is missing, be it filer code, zero or check digit, is added."""
    if match := _SCIENTIFIC.fullmatch(text):
        if len(match[2]) == int(match[3]) - 1 == LENGTH - 2:
            yield completed(match[1] + match[2])
        return
    decimal = _FLOAT.fullmatch(text)
    compact = _SEPARATORS.sub("", decimal[1] if decimal else text)
    filers = sorted(beside.known_filers | ({beside.filer} - {""}))
    if len(compact) == LENGTH:
        yield compact
        yield from proposals_for(compact, beside.known_filers)
    elif re.fullmatch(r"[A-Z0-9]{3}[0-9]{7}", compact):
        yield completed(compact)
        if compact.isdigit():
            yield from proposals_for("0" + compact, beside.known_filers)
    elif re.fullmatch(r"[0-9]{8}", compact):
        yield from (filer + compact for filer in filers)
        if beside.filer:
            yield from proposals_for(beside.filer + compact, beside.known_filers)
    elif beside.filer and re.fullmatch(r"[0-9]{1,7}", compact):
        yield beside.filer + compact.zfill(_SEQUENCE)
        yield completed(beside.filer + compact.zfill(_SEQUENCE - 1))
