"""What each column of a table means, guessed from its header and from its values, with the doubts that remain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED, Field
from cape_desktop.intake import headers
from cape_desktop.intake.cells import amounts_of, tariff_numbers_of
from cape_desktop.intake.contents import fit, names_a_family, says_liquidation, says_protest
from cape_desktop.intake.entry_column import EntryColumn, find_entry_column
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import ColumnGuess, Doubt

_HALF: Final = 0.5
_FIT: Final = 0.3
_SAMPLES: Final = 3
_LONGEST_SAMPLE: Final = 80
# What decides about an entry: a column so called is kept, as unknown, although few of its cells are understood.
_NEVER_LOST: Final = frozenset(
    {
        *(Field.ENTRY_TYPE, Field.ENTRY_DATE, Field.LIQUIDATION_DATE, Field.RELIQUIDATION_DATE),
        *(Field.LIQUIDATION_STATUS, Field.CORRECTION, Field.DRAWBACK, Field.ADCVD_PENDING, Field.IEEPA_DUTY),
    }
)
_RATES: Final = frozenset(map(Decimal, (10, 15, 20, 25, 30, 34, 35, 40, 50, 84, 104, 125, 145)))
"""Whole per cents at which IEEPA duties were set: a column of nothing else holds rates, not amounts."""
_VAGUE: Final = frozenset({"type", "type code", "et", "ty", "tipo", "liq"})
_UNREAD: Final = 100
"""What the rank of such a column is worse by, so that one that is understood goes before it."""
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
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    fixed: Mapping[Field, tuple[int, ...]],
    filer_code: str = "",
    families: tuple[str, ...] = (),
) -> Guessed:
    """What the columns mean. `names` are the headers ("" where none), `rows` a sample of the data below them.

    `fixed` is what a person decided: those fields take exactly these columns, and none when (). `filer_code` is what
    they gave for all numbers that lack one. `families` are the first digits of IEEPA's tariff numbers: a column that
    holds one needs no header to be known.
    """
    texts = [tuple(row[place] for row in rows) for place in range(len(names))]
    entry = find_entry_column(names, texts, fixed, filer_code)
    taken = {place: field for field, places in fixed.items() for place in places}
    if entry is not None:
        for place in (entry.place, *entry.parts):
            taken.setdefault(place, Field.ENTRY_NUMBER)
        if entry.filer is not None:
            taken.setdefault(entry.filer, Field.FILER_CODE)
    barred = set(fixed) | {Field.ENTRY_NUMBER} | ({Field.FILER_CODE} if entry and entry.filer is not None else set())
    claims = [_claims(place, name, texts[place], families) for place, name in enumerate(names)]
    wishes = {
        place: [claim for claim in claims[place] if claim.field not in barred]
        for place in range(len(names))
        if place not in taken
    }
    settled, doubts = _settle(wishes, texts)
    told = {place for place in range(len(names)) if names_a_family(texts[place], families)}
    meanings = _sorted_out(taken | settled, names, told, set(fixed))
    meanings |= _beside_tariffs(meanings, names, texts, set(fixed))
    if Field.IEEPA_DUTY not in fixed:
        doubts += _drop_totals(meanings, names, texts)
    columns = tuple(
        _column(place, name, texts[place], meanings.get(place), wishes.get(place, claims[place]), entry)
        for place, name in enumerate(names)
    )
    return Guessed(columns, (*(entry.doubts if entry else ()), *doubts), entry)


def _claims(place: int, header: str, texts: Sequence[str], families: tuple[str, ...]) -> list[_Claim]:
    """The fields a column may carry, best first: those its header names and its values do not contradict."""
    exact = headers.known(header)
    if exact is not None and exact[0] is Field.PROTEST_NUMBER and says_protest(texts):
        exact = Field.PROTEST_STATUS, exact[1]
    wishes = [exact] if exact else []
    wishes += [
        (field, 50 + rank) for rank, field in enumerate(headers.likely(header)) if not exact or field != exact[0]
    ]
    claims = []
    for field, rank in wishes:
        share = fit(field, texts)
        if field is Field.IEEPA_DUTY and _holds_rates(header, texts):
            continue
        if share is None and rank < 50:
            claims.append(_Claim(field, place, rank, 0.9))
        elif share is not None and share >= (_FIT if rank < 50 else _HALF):
            claims.append(_Claim(field, place, rank, share * (1.0 if rank < 50 else 0.8)))
        elif share is not None and rank < 50 and field in _NEVER_LOST and header.strip().lower() not in _VAGUE:
            claims.append(_Claim(field, place, _UNREAD + rank, share))
    if not wishes and (fit(Field.HTS, texts) or 0) > _HALF and names_a_family(texts, families):
        claims.append(_Claim(Field.HTS, place, 90, 0.7))
    if not exact and _is_amount_of_heading(header, texts, families):
        claims.append(_Claim(Field.IEEPA_DUTY, place, 80, 0.8))
    if not wishes and "status" in headers.normalised(header) and says_liquidation(texts):
        claims.append(_Claim(Field.LIQUIDATION_STATUS, place, 90, 0.8))
    return claims


def _holds_rates(header: str, texts: Sequence[str]) -> bool:
    """Whether a column called by a programme alone (`Fentanyl`) holds its rates (0.20, 20) rather than amounts."""
    told = {abs(amount) for amount in amounts_of(texts) if amount}
    if not told or headers.speaks_of_money(header):
        return False
    return max(told) < 1 or ("ieepa" not in header.lower() and told <= _RATES)


def _is_amount_of_heading(header: str, texts: Sequence[str], families: tuple[str, ...]) -> bool:
    """Whether a column is called by an IEEPA heading (9903.01.24) and holds what was paid under it."""
    numbers = tariff_numbers_of(header)
    is_heading = len(numbers) == 1 and numbers[0].startswith(families or ("-",))
    return is_heading and (fit(Field.IEEPA_DUTY, texts) or 0) > _HALF and not names_a_family(texts, families)


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


def _beside_tariffs(
    meanings: Mapping[int, Field], names: Sequence[str], texts: Sequence[Sequence[str]], fixed: set[Field]
) -> dict[int, Field]:
    """Amounts of their own that tariff columns have beside them: HTS-1, Duty-1, HTS-2, Duty-2; Ch 99 HTS and Duty."""
    stems = {headers.stem(names[place]) for place, field in meanings.items() if field is Field.HTS} - {""}
    found: dict[int, Field] = {}
    for place, name in enumerate(names):
        field = headers.amount_kind(name)
        if place in meanings or field is None or field in fixed or headers.stem(name) not in stems:
            continue
        if fit(field, texts[place]) != 0:
            found[place] = field
    return found


def _drop_totals(meanings: dict[int, Field], names: Sequence[str], texts: Sequence[Sequence[str]]) -> list[Doubt]:
    """Takes the parts of an IEEPA total out of `meanings`, for beside it they would count the money twice.

    A column that names no programme is the total if it never is less than its parts together; where it is more, it may
    as well be one programme more, which is a doubt.
    """
    places = [place for place, field in meanings.items() if field is Field.IEEPA_DUTY]
    general = [place for place in places if not headers.is_part_of_ieepa(names[place])]
    if len(places) < 2 or not general:
        return []
    total = next((p for p in general if "total" in headers.normalised(names[p])), general[0])
    parts = [place for place in places if place not in general]
    for place in general:
        if place != total:
            del meanings[place]
    over = _over(texts[total], [texts[place] for place in parts]) if parts else []
    if min(over, default=Decimal(0)) < 0 and "total" not in headers.normalised(names[total]):
        return []
    for place in parts:
        del meanings[place]
    rivals = [p for p in general if p != total and texts[p] != texts[total]]
    if rivals or (max(over, default=Decimal(0)) > 0 and "total" not in headers.normalised(names[total])):
        return [Doubt(DoubtId.TWO_CANDIDATES, Field.IEEPA_DUTY, (total, *(rivals or parts)))]
    return []


def _over(total: Sequence[str], parts: Sequence[Sequence[str]]) -> list[Decimal]:
    """How much more the total says than its parts together, row by row where all are known; cents do not count."""
    sums: list[Decimal] = []
    columns = [amounts_of(column) for column in (total, *parts)]
    for whole, *rest in zip(*columns, strict=True):
        if whole is not None and any(amount is not None for amount in rest):
            difference = whole - sum((amount or Decimal(0) for amount in rest), Decimal(0))
            sums.append(difference if abs(difference) > Decimal("0.05") else Decimal(0))
    return sums


def _sorted_out(
    meanings: Mapping[int, Field], names: Sequence[str], told: set[int], fixed: set[Field]
) -> dict[int, Field]:
    """Drops what several columns of a field must not mean together, and names a lone duty for what it is.

    `told` are the columns that hold a number of an IEEPA family: none of them may be dropped, or the duty would be.
    """
    out = dict(meanings)
    if Field.HTS not in fixed:
        tariffs = [place for place, field in out.items() if field is Field.HTS]
        exact = [place for place in tariffs if headers.known(names[place])]
        for place in tariffs if exact else ():
            if place not in exact and place not in told and not names[place][-1:].isdigit():
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
