"""Row groups of all sources become entries, by the decisions a person took about their numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cape_desktop.domain.damage import most_telling, typed_numbers
from cape_desktop.domain.entry import Decisions, Entry, Place, RowGroup
from cape_desktop.domain.fields import Field
from cape_desktop.domain.merging import facts_beside, merged_conflicts, merged_facts, merged_lines

_AMOUNTS = frozenset(
    {
        Field.LINE_NUMBER,
        Field.ORDINAL,
        Field.HTS,
        Field.VALUE,
        Field.DUTY,
        Field.ORDINARY_RATE,
        Field.SPI,
        Field.ORIGIN,
        Field.IEEPA_DUTY,
        Field.TOTAL_DUTY,
    }
)


@dataclass(frozen=True, slots=True)
class Assembled:
    """Entries by the decisions so far, in order of first appearance.

    `unread` are the groups whose cell still cannot be read, `removed` those that the person set aside.
    """

    entries: tuple[Entry, ...]
    unread: tuple[RowGroup, ...]
    removed: tuple[RowGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """What one group adds to one entry. `clear` when the number stands there undamaged or was typed."""

    group: RowGroup
    typed: bool = False
    clear: bool = False
    agreed: bool = False
    declined: bool = False


def assemble(groups: tuple[RowGroup, ...], decisions: Decisions, before: Assembled | None = None) -> Assembled:
    """The entries of all groups; groups come in order of first appearance, those of source 0 first.

    Groups of the same number make one entry. A repair is settled when the person agreed to it, or when the same
    number stands undamaged in another row, which proves it; a declined one stays unsettled. A cell with several
    numbers gives its rows to each of them but no amounts, for nobody knows whose they are.
    Entries equal to those of `before` are the very objects of it, so that what was found about them can stay.
    """
    parts: dict[str, list[_Part]] = {}
    unread: list[RowGroup] = []
    removed: list[RowGroup] = []
    for group in groups:
        typed = decisions.numbers.get(group.cell)
        numbers = group.reading.numbers if typed is None else typed_numbers(typed)
        if not numbers:
            (unread if typed is None else removed).append(group)
            continue
        part = _part(group if len(numbers) == 1 else _without_amounts(group), decisions)
        for number in numbers:
            parts.setdefault(number, []).append(part)
    known = {entry.number: entry for entry in before.entries} if before else {}
    entries = []
    for number, of_number in parts.items():
        made = _entry(number, of_number)
        same = known.get(number, made)
        entries.append(same if same == made else made)
    return Assembled(tuple(entries), tuple(unread), tuple(removed))


def _part(group: RowGroup, decisions: Decisions) -> _Part:
    """The group with what the person decided about its cell; a word on the cell outweighs one on the kind."""
    raw, repair = group.reading.raw, group.reading.repair
    if group.cell in decisions.numbers:
        return _Part(group, typed=True, clear=True)
    doubtful = group.reading.needs_consent
    taken = raw in decisions.accepted
    return _Part(
        group,
        clear=not doubtful,
        agreed=taken or repair in decisions.accept_all,
        declined=raw in decisions.declined or (doubtful and repair in decisions.decline_all and not taken),
    )


def _without_amounts(group: RowGroup) -> RowGroup:
    """The group as each number of its cell may have it: amounts are unknown, also as columns."""
    facts = replace(group.facts, stated_ieepa_duty=None, stated_total_duty=None)
    return replace(group, facts=facts, lines=(), columns=group.columns - _AMOUNTS)


def _entry(number: str, parts: list[_Part]) -> Entry:
    """One entry of all its parts."""
    proved = any(part.clear for part in parts)
    settled = (proved or all(part.agreed for part in parts)) and not any(part.declined for part in parts)
    if len(parts) == 1:
        part = parts[0]
        group = part.group
        return Entry(
            number=number,
            raw=(group.reading.raw,),
            places=(group.place,),
            facts=group.facts,
            columns=group.columns,
            lines=group.lines,
            repair=None if part.typed else group.reading.repair,
            settled=settled,
            typed=part.typed,
            conflicts=group.conflicts,
            repeated_rows=group.repeated_rows,
            cells=(group.cell,),
        )
    return _merged(number, parts, settled=settled)


def _merged(number: str, parts: list[_Part], *, settled: bool) -> Entry:
    """One entry that several cells name."""
    groups = [part.group for part in parts]
    lines, line_conflicts, repeated = merged_lines(groups)
    facts, fact_conflicts = merged_facts([facts_beside(group, groups) for group in groups])
    return Entry(
        number=number,
        raw=tuple(dict.fromkeys(group.reading.raw for group in groups)),
        places=_places(group.place for group in groups),
        facts=facts,
        columns=frozenset().union(*(group.columns for group in groups)),
        lines=lines,
        repair=most_telling(None if part.typed else part.group.reading.repair for part in parts),
        settled=settled,
        typed=any(part.typed for part in parts),
        conflicts=merged_conflicts((*(c for g in groups for c in g.conflicts), *fact_conflicts, *line_conflicts)),
        repeated_rows=sum(group.repeated_rows for group in groups) + repeated,
        cells=tuple(dict.fromkeys(group.cell for group in groups)),
    )


def _places(places: Iterable[Place]) -> tuple[Place, ...]:
    """One place a source, its rows in order."""
    rows: dict[int, set[int]] = {}
    for place in places:
        rows.setdefault(place.source, set()).update(place.rows)
    return tuple(Place(source, tuple(sorted(of_source))) for source, of_source in rows.items())
