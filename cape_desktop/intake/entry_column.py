"""Which column holds the entry numbers: the header proposes, the values prove."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cape_desktop.domain.entry_number import LENGTH, is_sound
from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import tidy
from cape_desktop.intake.contents import EntryShares, entry_shares, fit
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Doubt

_HALF: Final = 0.5
_MOST: Final = 0.8
_CODE: Final = re.compile(r"[A-Z0-9]{1,3}", re.IGNORECASE)
_PRINTED: Final = re.compile(r"(?<![A-Z0-9])[A-Z0-9]{3}-[0-9]{7}-[0-9](?![A-Z0-9])")
_MOST_OF_A_TEXT: Final = 3
"""Columns that the commas of a text make of it."""
_CHECK_DIGIT: Final = frozenset(
    {"checkdigit", "cd", "chkdigit", "chkdgt", "checkdgt", "check", "chk", "digit", "entrycheckdigit", "checknumber"}
)
_NEVER: Final = ("recon", "protest", "claim", "refund")


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """The column of the entry numbers, that of the filer codes where they stand apart, and what is doubtful.

    `parts` are further columns that belong to the number: its check digit, or more numbers where they stand in a row.
    """

    place: int
    filer: int | None
    confidence: float
    rivals: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int
    rank: int  # of the header: 0 ACE's own, below 50 a known name, 50 by likeness, 99 none
    filer: int | None
    shares: EntryShares
    parts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all columns are judged by: names, sampled texts, the filer codes that stand beside."""

    names: Sequence[str]
    texts: Sequence[Sequence[str]]
    filer: int | None
    filers: Sequence[str]


def find_entry_column(
    names: Sequence[str],
    texts: Sequence[Sequence[str]],
    fixed: Mapping[Field, tuple[int, ...]],
    filer_code: str = "",
) -> EntryColumn | None:
    """The entry column among columns with these headers and sampled texts; None when there is none.

    `filer_code` is what a person gave for all numbers that lack one.
    """
    filer = _filer_column(names, texts, fixed)
    beside = texts[filer] if filer is not None else [""] * len(texts[0] if texts else ())
    sheet = _Sheet(names, texts, filer, [code if code.strip() else filer_code for code in beside])
    chosen = fixed.get(Field.ENTRY_NUMBER)
    if chosen is not None:
        return _by_choice(chosen, sheet) if chosen else None
    given = {place for places in fixed.values() for place in places}
    all_of_them = [_candidate(place, sheet) for place in range(len(names)) if place not in given and place != filer]
    if (row := _in_a_row(all_of_them, sheet)) is not None:
        return row
    named = [c for c in all_of_them if c.rank < 99 and (c.shares.loose > 0 or c.shares.plausible >= _HALF)]
    proven = [c for c in all_of_them if c.shares.strict >= _MOST and not headers.forbids_entry(names[c.place])]
    best = min(named, key=lambda c: (c.shares.loose < _HALF, c.rank, -c.shares.loose, c.place), default=None)
    if best is not None and (best.shares.loose >= _HALF or not proven):
        return _by_header(best, named, proven, sheet)
    if proven:
        return _by_content(proven, best, names)
    return _last_resort(all_of_them, names) or _among_words(all_of_them, sheet)


def _candidate(place: int, sheet: _Sheet) -> _Candidate:
    name, texts = sheet.names[place], sheet.texts[place]
    exact = headers.known(name)
    rank = exact[1] if exact and exact[0] is Field.ENTRY_NUMBER else 99
    if exact is None and Field.ENTRY_NUMBER in headers.likely(name):
        rank = 50
    best = _Candidate(place, rank, None, entry_shares(texts))
    if best.shares.loose >= _MOST:
        return best
    ways: list[tuple[Sequence[str], tuple[int, ...]]] = [(texts, ())]
    digit = _check_digit_column(place, sheet)
    if digit is not None:
        ways.append((joined_cells([texts, sheet.texts[digit]]), (digit,)))
    for whole, parts in ways:
        for filers in ((), sheet.filers) if any(sheet.filers) else ((),):
            shares = entry_shares(whole, filers)
            if shares.loose > best.shares.loose:
                best = _Candidate(place, rank, sheet.filer if filers else None, shares, parts)
    return best


def _check_digit_column(place: int, sheet: _Sheet) -> int | None:
    """A column of single digits that is called check digit, or that follows where no column has a name."""
    behind = [place + 1] if not any(sheet.names) and place + 1 < len(sheet.names) else []
    called = [p for p, name in enumerate(sheet.names) if p != place and headers.normalised(name) in _CHECK_DIGIT]
    for candidate in (*called, *behind):
        filled = [tidy(text) for text in sheet.texts[candidate] if text.strip()]
        if filled and sum(len(text) == 1 and text.isdigit() for text in filled) >= _MOST * len(filled):
            return candidate
    return None


def _in_a_row(candidates: Sequence[_Candidate], sheet: _Sheet) -> EntryColumn | None:
    """Numbers that stand beside each other in a few rows without names, as lists in letters do."""
    filled = [c for c in candidates if c.shares.count and any(any(map(str.isdigit, t)) for t in sheet.texts[c.place])]
    height = max((sum(bool(text.strip()) for text in sheet.texts[c.place]) for c in filled), default=0)
    if any(sheet.names) or len(filled) < 2 or (height > 3 and len(filled) < 4):
        return None
    if any(c.shares.loose < _MOST or c.filer is not None or c.parts for c in filled):
        return None
    first, *rest = (c.place for c in filled)
    doubt = Doubt(DoubtId.NO_HEADER, Field.ENTRY_NUMBER, (first, *rest))
    return EntryColumn(first, None, min(c.shares.loose for c in filled), doubts=(doubt,), parts=tuple(rest))


def joined_cells(columns: Sequence[Sequence[str]]) -> list[str]:
    """Row by row what several columns of an entry number say together: `1234567` and `6` are `1234567-6`.

    Cells too long to be parts of one number are a list of several.
    """
    return [joined_cell(cells) for cells in zip(*columns, strict=True)]


def joined_cell(cells: Sequence[str]) -> str:
    """What the cells of one row say together; see joined_cells."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len(filled) == 2 and len(filled[0]) == 1 < len(filled[1]):
        filled.reverse()  # the check digit stands left of its number
    length = sum(character.isalnum() for cell in filled for character in cell)
    return ("-" if length <= LENGTH else "; ").join(filled)


def _filer_column(
    names: Sequence[str], texts: Sequence[Sequence[str]], fixed: Mapping[Field, tuple[int, ...]]
) -> int | None:
    if Field.FILER_CODE in fixed:
        return fixed[Field.FILER_CODE][0] if fixed[Field.FILER_CODE] else None
    found = [
        (hit[1], place)
        for place, name in enumerate(names)
        if (hit := headers.known(name))
        and hit[0] is Field.FILER_CODE
        and (fit(Field.FILER_CODE, texts[place]) or 0) > _HALF
    ]
    if found:
        return min(found)[1]
    bare = [place for place, name in enumerate(names) if not name and _holds_codes(texts[place])]
    return bare[0] if bare and not any(names) else None


def _holds_codes(texts: Sequence[str]) -> bool:
    filled = [tidy(text) for text in texts if text.strip()]
    return bool(filled) and sum(len(t) == 3 and bool(_CODE.fullmatch(t)) for t in filled) >= _MOST * len(filled)


def _by_choice(chosen: tuple[int, ...], sheet: _Sheet) -> EntryColumn:
    place, *others = chosen
    if place >= len(sheet.texts):
        return EntryColumn(place, None, 0.0)
    if others:
        whole = joined_cells([sheet.texts[one] for one in chosen if one < len(sheet.texts)])
        shares = entry_shares(whole, sheet.filers)
        return EntryColumn(place, sheet.filer, shares.loose, parts=tuple(others))
    nameless = _Sheet([""] * len(sheet.names), sheet.texts, sheet.filer, sheet.filers if sheet.filer != place else ())
    found = _candidate(place, nameless)
    missing = found.shares.loose < _HALF and found.shares.headless >= _MOST
    doubts = (Doubt(DoubtId.FILER_CODE_MISSING, Field.ENTRY_NUMBER, (place,)),) if missing else ()
    return EntryColumn(place, found.filer, found.shares.loose, doubts=doubts)


def _by_header(
    best: _Candidate, named: Sequence[_Candidate], proven: Sequence[_Candidate], sheet: _Sheet
) -> EntryColumn:
    texts = sheet.texts
    good = {c.place for c in named if c.shares.loose >= _HALF} | {c.place for c in proven}
    rivals = tuple(place for place in sorted(good - {best.place}) if texts[place] != texts[best.place])
    doubts = []
    if rivals:
        doubts.append(Doubt(DoubtId.TWO_CANDIDATES, Field.ENTRY_NUMBER, (best.place, *rivals)))
    if best.shares.loose < _HALF:
        doubt = DoubtId.FILER_CODE_MISSING if best.shares.headless >= _MOST else DoubtId.LOW_SHARE
        doubts.append(Doubt(doubt, Field.ENTRY_NUMBER, (best.place,)))
    return EntryColumn(best.place, best.filer, best.shares.loose, rivals, tuple(doubts), best.parts)


def _by_content(proven: Sequence[_Candidate], named: _Candidate | None, names: Sequence[str]) -> EntryColumn:
    best = max(proven, key=lambda c: (c.shares.strict, -c.place))
    rivals = tuple(c.place for c in proven if c is not best)
    doubts = []
    if rivals:
        doubts.append(Doubt(DoubtId.TWO_CANDIDATES, Field.ENTRY_NUMBER, (best.place, *rivals)))
    elif named is not None:
        doubts.append(Doubt(DoubtId.CONTENT_OVER_HEADER, Field.ENTRY_NUMBER, (best.place, named.place)))
    elif any(names):
        doubts.append(Doubt(DoubtId.UNSURE, Field.ENTRY_NUMBER, (best.place,)))
    elif len(names) > 1:
        doubts.append(Doubt(DoubtId.NO_HEADER, Field.ENTRY_NUMBER, (best.place,)))
    return EntryColumn(best.place, best.filer, best.shares.strict, rivals, tuple(doubts), best.parts)


def _last_resort(candidates: Sequence[_Candidate], names: Sequence[str]) -> EntryColumn | None:
    """A column of repairable numbers under no telling name, or of sound ones under a misleading one: doubtful."""
    possible = [
        c
        for c in candidates
        if (c.shares.loose >= _MOST or (c.shares.count and len(candidates) == 1 and c.shares.loose >= _HALF))
        and not any(word in headers.normalised(names[c.place]) for word in _NEVER)
    ]
    if not possible:
        return None
    best = max(possible, key=lambda c: (c.shares.strict, c.shares.loose, -c.place))
    doubt = Doubt(DoubtId.UNSURE, Field.ENTRY_NUMBER, (best.place,))
    return EntryColumn(best.place, best.filer, best.shares.loose, doubts=(doubt,), parts=best.parts)


def _among_words(candidates: Sequence[_Candidate], sheet: _Sheet) -> EntryColumn | None:
    """Numbers as they are printed, here and there in a text that is no table, as in a mail: doubtful."""
    filled = [c for c in candidates if c.shares.count]
    if len(filled) > _MOST_OF_A_TEXT or any(map(headers.known, sheet.names)):
        return None
    told = [c for c in filled if any(map(_is_printed, sheet.texts[c.place]))]
    if len(told) != 1:
        return None
    doubt = Doubt(DoubtId.LOW_SHARE, Field.ENTRY_NUMBER, (told[0].place,))
    return EntryColumn(told[0].place, None, told[0].shares.loose, doubts=(doubt,))


def _is_printed(text: str) -> bool:
    return any(is_sound(match[0].replace("-", "")) for match in _PRINTED.finditer(text.upper()))
