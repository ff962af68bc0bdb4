"""What each column of a table means, guessed from its header and from its values, with the doubts that remain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED, Field
from cape_desktop.intake import headers
from cape_desktop.intake.contents import fit, names_chapter_99
from cape_desktop.intake.entry_column import EntryColumn, find_entry_column
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import ColumnGuess, Doubt

_HALF: Final = 0.5
_FIT: Final = 0.3
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 80
# Where a wrong column would change what happens to an entry, two equal candidates need a person.
_MATTERS: Final = frozenset({Field.ENTRY_TYPE, Field.LIQUIDATION_DATE, Field.DUTY, Field.TOTAL_DUTY, Field.ENTRY_DATE})


@dataclass(frozen=True, slots=True)
class Guessed:
    """All columns with their meanings; no `entry` when no column holds entry numbers."""

    columns: tuple[ColumnGuess, ...]
    doubts: tuple[Doubt, ...]
    entry: EntryColumn | None


@dataclass(frozen=True, slots=True)
class _Claim:
    """A column's wish to carry a field: how its header stands (rank 0 is best), how well its values fit."""

    field: Field
    place: int
    rank: int
    confidence: float


def guess_columns(
    names: Sequence[str], rows: Sequence[Sequence[str]], fixed: Mapping[Field, tuple[int, ...]]
) -> Guessed:
    """What the columns mean. `names` are the headers ("" where none), `rows` a sample of the data below them.

    `fixed` is what a person decided: those fields take exactly these columns, and none when ().
    """
    texts = [tuple(row[place] for row in rows) for place in range(len(names))]
    entry = find_entry_column(names, texts, fixed)
    taken = {place: field for field, places in fixed.items() for place in places}
    if entry is not None:
        taken.setdefault(entry.place, Field.ENTRY_NUMBER)
        if entry.filer is not None:
            taken.setdefault(entry.filer, Field.FILER_CODE)
    barred = set(fixed) | {Field.ENTRY_NUMBER} | ({Field.FILER_CODE} if entry and entry.filer is not None else set())
    wishes = {
        place: [claim for claim in _claims(place, names[place], texts[place]) if claim.field not in barred]
        for place in range(len(names))
        if place not in taken
    }
    settled, doubts = _settle(wishes, texts)
    meanings = _sorted_out(taken | settled, names, set(fixed))
    columns = tuple(
        _column(place, names[place], texts[place], meanings.get(place), wishes.get(place, ()), entry)
        for place in range(len(names))
    )
    return Guessed(columns, (*(entry.doubts if entry else ()), *doubts), entry)


def _claims(place: int, header: str, texts: Sequence[str]) -> list[_Claim]:
    """The fields a column may carry, best first: those its header names and its values do not contradict."""
    exact = headers.known(header)
    wishes = [(exact[0], exact[1])] if exact else []
    wishes += [
        (field, 50 + rank) for rank, field in enumerate(headers.likely(header)) if not exact or field != exact[0]
    ]
    claims = []
    for field, rank in wishes:
        share = fit(field, texts)
        if share is None and rank < 50:
            claims.append(_Claim(field, place, rank, 0.9))
        elif share is not None and share >= (_FIT if rank < 50 else _HALF):
            claims.append(_Claim(field, place, rank, share * (1.0 if rank < 50 else 0.8)))
    if not wishes and (fit(Field.HTS, texts) or 0) > _HALF and names_chapter_99(texts):
        claims.append(_Claim(Field.HTS, place, 90, 0.7))
    return claims


def _settle(
    wishes: Mapping[int, Sequence[_Claim]], texts: Sequence[Sequence[str]]
) -> tuple[dict[int, Field], list[Doubt]]:
    """Gives each field to the column with the best claim; equal claims on a field that matters are a doubt."""
    settled: dict[int, Field] = {}
    owner: dict[Field, _Claim] = {}
    doubts: list[Doubt] = []
    for claim in sorted(
        (c for claims in wishes.values() for c in claims), key=lambda c: (c.rank, -c.confidence, c.place)
    ):
        if claim.place in settled:
            continue
        first = owner.setdefault(claim.field, claim)
        if first is claim or claim.field in SEVERAL_COLUMNS_ALLOWED:
            settled[claim.place] = claim.field
        elif claim.rank == first.rank and claim.field in _MATTERS and texts[claim.place] != texts[first.place]:
            doubts.append(Doubt(DoubtId.TWO_CANDIDATES, claim.field, (first.place, claim.place)))
    return settled, doubts


def _sorted_out(meanings: Mapping[int, Field], names: Sequence[str], fixed: set[Field]) -> dict[int, Field]:
    """Drops what several columns of a field must not mean together, and names a lone duty for what it is."""
    out = dict(meanings)
    if Field.IEEPA_DUTY not in fixed:
        amounts = [place for place, field in out.items() if field is Field.IEEPA_DUTY]
        totals = [place for place in amounts if "total" in headers.normalised(names[place])]
        # A total beside its parts would count the money twice.
        for place in amounts if totals and len(amounts) > 1 else ():
            if place != totals[0]:
                del out[place]
    if Field.HTS not in fixed:
        tariffs = [place for place, field in out.items() if field is Field.HTS]
        exact = [place for place in tariffs if headers.known(names[place])]
        for place in tariffs if exact else ():
            if place not in exact and not names[place][-1:].isdigit():
                del out[place]
    if not {Field.HTS, Field.LINE_NUMBER} & set(out.values()) and Field.DUTY not in fixed:
        # Without lines a duty is the entry's.
        for place in [place for place, field in out.items() if field is Field.DUTY]:
            del out[place]
            if Field.TOTAL_DUTY not in out.values() and Field.TOTAL_DUTY not in fixed:
                out[place] = Field.TOTAL_DUTY
    return out


def _column(
    place: int,
    header: str,
    texts: Sequence[str],
    field: Field | None,
    claims: Sequence[_Claim],
    entry: EntryColumn | None,
) -> ColumnGuess:
    samples = tuple(dict.fromkeys(text[:_LONGEST_SAMPLE] for text in texts if text.strip()))[:_SAMPLES]
    confidence = next((claim.confidence for claim in claims if claim.field is field), 1.0 if field else 0.0)
    others = [claim.field for claim in claims if claim.field is not field]
    if entry is not None and place == entry.place:
        confidence = entry.confidence
    elif entry is not None and place in entry.rivals:
        others.insert(0, Field.ENTRY_NUMBER)
    return replace(
        ColumnGuess(place, header, samples), field=field, confidence=round(confidence, 3), others=tuple(others)
    )
