"""Which column holds the entry numbers: the header proposes, the values prove."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cape_desktop.domain.fields import Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import tidy
from cape_desktop.intake.contents import EntryShares, entry_shares, fit
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Doubt

_HALF: Final = 0.5
_MOST: Final = 0.8
_CODE: Final = re.compile(r"[A-Z0-9]{1,3}", re.IGNORECASE)
_NEVER: Final = ("recon", "protest", "claim", "refund")


@dataclass(frozen=True, slots=True)
class EntryColumn:
    """The column of the entry numbers, that of the filer codes where they stand apart, and what is doubtful."""

    place: int
    filer: int | None
    confidence: float
    rivals: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int
    rank: int  # of the header: 0 ACE's own, below 50 a known name, 50 by likeness, 99 none
    filer: int | None
    shares: EntryShares


def find_entry_column(
    names: Sequence[str], texts: Sequence[Sequence[str]], fixed: Mapping[Field, tuple[int, ...]]
) -> EntryColumn | None:
    """The entry column among columns with these headers and sampled texts; None when there is none."""
    filer = _filer_column(names, texts, fixed)
    chosen = fixed.get(Field.ENTRY_NUMBER)
    if chosen is not None:
        return _by_choice(chosen, texts, filer) if chosen else None
    given = {place for places in fixed.values() for place in places}
    all_of_them = [
        _candidate(place, name, texts, filer)
        for place, name in enumerate(names)
        if place not in given and place != filer
    ]
    named = [c for c in all_of_them if c.rank < 99 and (c.shares.loose > 0 or c.shares.plausible >= _HALF)]
    proven = [c for c in all_of_them if c.shares.strict >= _MOST and not headers.forbids_entry(names[c.place])]
    best = min(named, key=lambda c: (c.shares.loose < _HALF, c.rank, -c.shares.loose, c.place), default=None)
    if best is not None and (best.shares.loose >= _HALF or not proven):
        return _by_header(best, named, proven, texts)
    if proven:
        return _by_content(proven, best, names)
    return _last_resort(all_of_them, names)


def _candidate(place: int, name: str, texts: Sequence[Sequence[str]], filer: int | None) -> _Candidate:
    exact = headers.known(name)
    rank = exact[1] if exact and exact[0] is Field.ENTRY_NUMBER else 99
    if exact is None and Field.ENTRY_NUMBER in headers.likely(name):
        rank = 50
    alone = entry_shares(texts[place])
    if filer is not None and alone.loose < _MOST:
        joined = entry_shares(texts[place], texts[filer])
        if joined.loose > alone.loose:
            return _Candidate(place, rank, filer, joined)
    return _Candidate(place, rank, None, alone)


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


def _by_choice(chosen: tuple[int, ...], texts: Sequence[Sequence[str]], filer: int | None) -> EntryColumn:
    place = chosen[0]
    if place >= len(texts):
        return EntryColumn(place, None, 0.0)
    found = _candidate(place, "", texts, filer if filer != place else None)
    return EntryColumn(place, found.filer, found.shares.loose)


def _by_header(
    best: _Candidate, named: Sequence[_Candidate], proven: Sequence[_Candidate], texts: Sequence[Sequence[str]]
) -> EntryColumn:
    good = {c.place for c in named if c.shares.loose >= _HALF} | {c.place for c in proven}
    rivals = tuple(place for place in sorted(good - {best.place}) if texts[place] != texts[best.place])
    doubts = []
    if rivals:
        doubts.append(Doubt(DoubtId.TWO_CANDIDATES, Field.ENTRY_NUMBER, (best.place, *rivals)))
    if best.shares.loose < _HALF:
        doubts.append(Doubt(DoubtId.LOW_SHARE, Field.ENTRY_NUMBER, (best.place,)))
    return EntryColumn(best.place, best.filer, best.shares.loose, rivals, tuple(doubts))


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
    return EntryColumn(best.place, best.filer, best.shares.strict, rivals, tuple(doubts))


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
    return EntryColumn(
        best.place, best.filer, best.shares.loose, doubts=(Doubt(DoubtId.UNSURE, Field.ENTRY_NUMBER, (best.place,)),)
    )
