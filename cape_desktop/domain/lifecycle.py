"""The life of a declaration: its states, and the steps that follow from what CBP sent back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Said, Verdict, newest, plain


class DeclarationState(StrEnum):
    """How far a declaration got. The state is that of its newest event, never stored apart from it."""

    SAVED = "saved"
    UPLOADED = "uploaded"
    FILE_REFUSED = "file_refused"
    BATCH_REFUSED = "batch_refused"
    ACCEPTED = "accepted"
    ACCEPTED_WITH_ERRORS = "accepted_with_errors"
    UPDATED = "updated"
    PAID = "paid"
    CLOSED = "closed"

    @property
    def is_open(self) -> bool:
        """Whether ACE has not yet accepted the entries, so that their last safe days still count."""
        return self.is_refused or self in (DeclarationState.SAVED, DeclarationState.UPLOADED)

    @property
    def is_refused(self) -> bool:
        """Whether ACE took none of the entries: the file, or every entry in it, was refused."""
        return self in (DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED)

    @property
    def is_accepted(self) -> bool:
        """Whether CBP took in all or some of the entries."""
        return self.takes_all or self is DeclarationState.ACCEPTED_WITH_ERRORS

    @property
    def takes_all(self) -> bool:
        """Whether it says that CBP accepted every entry of which no file says anything."""
        return self in (DeclarationState.ACCEPTED, DeclarationState.UPDATED, DeclarationState.PAID)


@dataclass(frozen=True, slots=True)
class Step:
    """A step in the life of a declaration that follows from results: what, since which day, from which file."""

    kind: DeclarationState
    on: date
    claim: str
    source: str


_BATCH: Final = "batch"


def standings(said: Iterable[Said]) -> dict[str, Said]:
    """What counts of the statements about one declaration, by entry number; entries without a decision are left out."""
    by_number: dict[str, list[Said]] = {}
    for one in said:
        by_number.setdefault(one.result.number, []).append(one)
    found = {number: newest(statements) for number, statements in by_number.items()}
    return {number: one for number, one in found.items() if one is not None}


def steps_of(numbers: frozenset[str], said: Iterable[Said], paid: Mapping[str, date]) -> tuple[Step, ...]:
    """The steps that follow from the statements about a declaration of these entries, and from what was paid.

    `paid` gives the day on which the whole refund of an entry had been paid out. The order in which files came in
    plays no part.
    """
    statements = tuple(said)
    standing = standings(statements)
    steps = [*_refused_file(statements, standing), *_decided(numbers, statements, standing)]
    inside = [number for number, one in standing.items() if one.result.verdict in (Verdict.ACCEPTED, Verdict.UPDATED)]
    if inside and all(number in paid for number in inside):
        last = max(paid[number] for number in inside)
        steps.append(Step(DeclarationState.PAID, last, "", ""))
    return tuple(steps)


def _refused_file(statements: tuple[Said, ...], standing: Mapping[str, Said]) -> list[Step]:
    """The refusal of the whole file, as long as a validation result is the last that was heard of some entry."""
    last = [one for one in standing.values() if one.kind is ResultKind.VALIDATION]
    if not any(one.result.verdict is Verdict.REFUSED for one in last):
        return []
    refusals = [
        one for one in statements if one.kind is ResultKind.VALIDATION and one.result.verdict is Verdict.REFUSED
    ]
    in_batch = any(_BATCH in plain(f"{one.result.status} {one.result.message}") for one in refusals)
    kind = DeclarationState.BATCH_REFUSED if in_batch else DeclarationState.FILE_REFUSED
    return [_step(kind, refusals)]


def _decided(numbers: frozenset[str], statements: tuple[Said, ...], standing: Mapping[str, Said]) -> list[Step]:
    """Accepted, accepted in part or refused as a whole; and updated once CBP has changed every entry."""
    of_claim = {number: one for number, one in standing.items() if one.kind is not ResultKind.VALIDATION}
    refused = [one for one in of_claim.values() if one.result.verdict is Verdict.REFUSED]
    inside = [one for one in of_claim.values() if one.result.verdict is not None and one.result.verdict.is_in]
    if inside:
        accepting = [one for one in statements if one.result.verdict is not None and one.result.verdict.is_in]
        kind = DeclarationState.ACCEPTED_WITH_ERRORS if refused else DeclarationState.ACCEPTED
        steps = [_step(kind, accepting)]
        if numbers == {one.result.number for one in inside if one.result.verdict is Verdict.UPDATED}:
            steps.append(_updated(accepting))
        return steps
    if refused and numbers == {one.result.number for one in refused}:
        return [_step(DeclarationState.BATCH_REFUSED, refused)]
    return [_step(DeclarationState.ACCEPTED_WITH_ERRORS, refused)] if refused else []


def _updated(accepting: list[Said]) -> Step:
    """Updated on the day on which that was first known of the last entry."""
    first: dict[str, Said] = {}
    for one in sorted(accepting, key=_order):
        if one.result.verdict is Verdict.UPDATED:
            first.setdefault(one.result.number, one)
    last = max(first.values(), key=_order)
    return Step(DeclarationState.UPDATED, last.as_of.date(), last.result.claim, last.source)


def _step(kind: DeclarationState, statements: Iterable[Said]) -> Step:
    """The step on the day of the first of the statements, with the claim number that the newest of them names."""
    ordered = sorted(statements, key=_order)
    claim = next((one.result.claim for one in reversed(ordered) if one.result.claim), "")
    return Step(kind, ordered[0].as_of.date(), claim, ordered[0].source)


def _order(said: Said) -> tuple[float, str, str, str]:
    return (said.as_of.timestamp(), said.source, said.result.claim, said.result.number)
