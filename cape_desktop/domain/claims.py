"""Which declaration a statement of CBP speaks of: an entry can be on several, refused first and declared again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Said, Verdict


@dataclass(frozen=True, slots=True)
class Made:
    """A declaration as results see it: its id, the day it was saved, its entries, the claim number a person noted."""

    id: int
    on: date
    numbers: frozenset[str]
    claim: str = ""


_OF_CLAIMS: Final = (ResultKind.CLAIM_DETAILS, ResultKind.VALIDATION)
_Holding = Mapping[str, Sequence[Made]]
_Fit = tuple[bool, float]


def plain_number(text: str) -> str:
    """A number of CBP's for comparing: letters and digits alone, in upper case; some are typed with hyphens."""
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def attributed(said: Iterable[Said], declarations: Iterable[Made]) -> dict[int, tuple[Said, ...]]:
    """The statements about each declaration, by its id; those about entries of no declaration are left out.

    A claim belongs to one declaration: the one for which a person noted its number, else the one whose entries it
    covers best, of equals the older claim to the older declaration. Without a claim number a file of claim details as
    a whole, else each statement, goes to the declaration that was made before it and fits best. Where two fit alike,
    a refusal goes to the older one and anything else to the newer one: an entry that still waits for its answer is
    never set free by mistake. A validation result follows its upload at once and names bad rows only: it goes to the
    newest declaration that was made before it and holds them.
    """
    made = sorted(declarations, key=lambda one: (one.on, one.id))
    holding: dict[str, list[Made]] = defaultdict(list)
    for one in made:
        for number in one.numbers:
            holding[number].append(one)
    known = [one for one in said if one.result.number in holding]
    found: dict[int, list[Said]] = defaultdict(list)
    for group, owner in _groups(known, made, holding):
        for statement in group:
            own = owner if owner is not None and statement.result.number in owner.numbers else None
            found[(own or _for_one(statement, holding)).id].append(statement)
    return {declaration: tuple(statements) for declaration, statements in found.items()}


def _groups(
    said: Sequence[Said], made: Sequence[Made], holding: _Holding
) -> Iterator[tuple[Sequence[Said], Made | None]]:
    """Statements that belong together, with the declaration of the whole group where it has one."""
    of_claims: dict[str, list[Said]] = defaultdict(list)
    of_files: dict[tuple[int, str], list[Said]] = defaultdict(list)
    alone: list[Said] = []
    for one in said:
        if claim := plain_number(one.result.claim):
            of_claims[claim].append(one)
        elif one.kind in _OF_CLAIMS:
            of_files[one.import_id, one.source].append(one)
        else:
            alone.append(one)
    owners = _owners(of_claims, made, holding)
    yield from ((group, owners.get(claim)) for claim, group in of_claims.items())
    for group in of_files.values():
        yield from _by_fit(group, made, holding)
    yield alone, None


def _by_fit(
    group: Sequence[Said], made: Sequence[Made], holding: _Holding
) -> Iterator[tuple[Sequence[Said], Made | None]]:
    """A file without claim numbers, cut into what fits one declaration each, the best fit first."""
    rest = list(group)
    while rest:
        names_all = rest[0].kind is not ResultKind.VALIDATION
        fits = _fits(rest, holding, names_all)
        best = max(fits.values())
        alike = [one for one in made if fits.get(one.id) == best]
        is_refusal = names_all and all(one.result.verdict is Verdict.REFUSED for one in rest)
        owner = alike[0] if is_refusal else alike[-1]
        yield [one for one in rest if one.result.number in owner.numbers], owner
        rest = [one for one in rest if one.result.number not in owner.numbers]


def _for_one(said: Said, holding: _Holding) -> Made:
    """The declaration for a statement that stands alone."""
    made = holding[said.result.number]
    timely = [one for one in made if one.on <= said.as_of.date()] or made
    return timely[0] if said.result.verdict is Verdict.REFUSED else timely[-1]


def _owners(claims: Mapping[str, Sequence[Said]], made: Sequence[Made], holding: _Holding) -> dict[str, Made]:
    """The declaration of each claim, one each as long as there are enough."""
    noted = {claim: one for one in made if (claim := plain_number(one.claim))}
    owners = {claim: noted[claim] for claim in claims if claim in noted}
    by_id = {one.id: one for one in made}
    pairs: list[tuple[bool, float, datetime, str, date, int]] = []
    for claim, statements in claims.items():
        if claim not in owners:
            first = min(one.as_of for one in statements)
            for declaration, (timely, fit) in _fits(statements, holding).items():
                pairs.append((not timely, -fit, first, claim, by_id[declaration].on, declaration))
    pairs.sort()
    taken = {one.id for one in made if plain_number(one.claim)}
    for *_, claim, _on, declaration in pairs:
        if claim not in owners and declaration not in taken:
            owners[claim] = by_id[declaration]
            taken.add(declaration)
    for *_, claim, _on, declaration in pairs:
        owners.setdefault(claim, by_id[declaration])
    return owners


def _fits(statements: Sequence[Said], holding: _Holding, names_all: bool = True) -> dict[int, _Fit]:
    """How well a group of statements fits each declaration that it touches: made in time, and the share in common.

    `names_all` when the group should name every entry of its declaration.
    """
    numbers = {one.result.number for one in statements}
    day = min(one.as_of for one in statements).date()
    touched = {made.id: made for number in numbers for made in holding[number]}
    common = Counter(made.id for number in numbers for made in holding[number])
    return {
        key: (
            made.on <= day,
            common[key] / (len(numbers) + (len(made.numbers) - common[key] if names_all else 0)),
        )
        for key, made in touched.items()
    }
