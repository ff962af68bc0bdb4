"""What several row groups say of one entry, put together: nothing counted twice, nothing contradicted in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from cape_desktop.domain.entry import Conflict, Facts, Line, LiquidationStatus, ProtestStatus, RowGroup
from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import plain_importer_number
from cape_desktop.domain.tariff import is_chapter_99, known_sum

_Value = str | date | Decimal | bool | tuple[str, ...]

_FIELD_OF: Final = {
    "entry_type": Field.ENTRY_TYPE,
    "entry_date": Field.ENTRY_DATE,
    "summary_date": Field.SUMMARY_DATE,
    "import_date": Field.IMPORT_DATE,
    "port": Field.PORT,
    "importer_number": Field.IMPORTER_NUMBER,
    "importer_name": Field.IMPORTER_NAME,
    "notify_party": Field.NOTIFY_PARTY,
    "summary_status": Field.SUMMARY_STATUS,
    "duty_paid": Field.PAYMENT_STATUS,
    "liquidation_status": Field.LIQUIDATION_STATUS,
    "liquidation_date": Field.LIQUIDATION_DATE,
    "protest": Field.PROTEST_STATUS,
    "protest_number": Field.PROTEST_NUMBER,
    "reconciliation": Field.RECONCILIATION,
    "reconciliation_filed": Field.RECONCILIATION_ENTRY,
    "reconciliation_due": Field.RECONCILIATION_DUE,
    "correction_pending": Field.CORRECTION,
    "drawback": Field.DRAWBACK,
    "adcvd_pending": Field.ADCVD_PENDING,
    "stated_ieepa_duty": Field.IEEPA_DUTY,
    "stated_total_duty": Field.TOTAL_DUTY,
    "origins": Field.ORIGIN,
}
_FACTS: Final = tuple(fact.name for fact in fields(Facts))


def _letters_and_digits(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


# facts that sources write in several ways; all others are compared as they are
_SAME_AS: Final[dict[str, Callable[[str], str]]] = {
    "entry_type": lambda text: text.zfill(2),
    "port": lambda text: text.zfill(4),
    "importer_number": plain_importer_number,
    "notify_party": _letters_and_digits,
    "importer_name": _letters_and_digits,
    "protest_number": _letters_and_digits,
}


_ANY: Final = frozenset({"reconciliation", "reconciliation_filed", "correction_pending", "drawback", "adcvd_pending"})
_EARLIEST: Final = frozenset({"entry_date", "summary_date", "import_date", "reconciliation_due"})
_UNKNOWN: Final = frozenset(
    {
        "entry_type",
        "importer_number",
        "summary_status",
        "duty_paid",
        "liquidation_status",
        "liquidation_date",
        "stated_ieepa_duty",
        "stated_total_duty",
    }
)


def merged_facts(all_facts: Sequence[Facts]) -> tuple[Facts, tuple[Conflict, ...]]:
    """What sources say of one entry, in whatever order they come, and a conflict for each fact in which they differ.

    A fact that decides a route or an amount is unknown while they differ. Of the entry's own dates the earliest
    stands, all its origins, a flag that any source raises, an open protest before a closed one; of the rest the first.
    A source with a liquidation date knows more than one that says there is none yet: its status goes with the date.
    """
    if all(facts == all_facts[0] for facts in all_facts):
        return all_facts[0], ()
    merged: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for name in _FACTS:
        known: list[_Value] = [value for facts in all_facts if (value := getattr(facts, name)) is not None]
        differing = _differing(name, known)
        merged[name] = _agreed(name, known, bool(differing))
        if differing:
            conflicts.append(Conflict(_FIELD_OF[name], differing))
    dated = next((facts for facts in all_facts if facts.liquidation_date is not None), None)
    if dated is not None:
        merged["liquidation_status"] = _status_with(dated, all_facts)
        conflicts += _dated_though_unliquidated(dated, all_facts)
    return replace(Facts(), **merged), tuple(conflicts)


def _agreed(name: str, known: Sequence[_Value], is_contested: bool) -> _Value | None:
    """The value that stands for a fact of which these are known."""
    if name == "protest":
        return standing_protest(value for value in known if isinstance(value, ProtestStatus))
    if not is_contested:
        return known[0] if known else None
    if name == "origins":
        return tuple(sorted({code for value in known if isinstance(value, tuple) for code in value}))
    if name in _ANY:
        return True
    return min(known, key=str) if name in _EARLIEST else None if name in _UNKNOWN else known[0]


def standing_protest(told: Iterable[ProtestStatus | None]) -> ProtestStatus | None:
    """Where the protest stands of which these are told: what keeps an entry out of CAPE counts before what does not.

    A word that nobody understood (None) leaves open what a blank beside it would deny; without any it is None.
    """
    ranked = (ProtestStatus.OPEN, ProtestStatus.SUSPENDED, None, ProtestStatus.CLOSED, ProtestStatus.NONE)
    return min(told, key=ranked.index, default=None)


def _differing(name: str, known: Sequence[_Value]) -> tuple[str, ...]:
    """The values as text, each once, if they are not all the same; that some know of no protest is no difference."""
    plain = _SAME_AS.get(name)
    kinds: dict[object, _Value] = {}
    for value in known:
        if value is ProtestStatus.NONE:
            continue
        kinds.setdefault(plain(str(value)) if plain else value, value)
    return tuple(map(_as_text, kinds.values())) if len(kinds) > 1 else ()


def _status_with(dated: Facts, all_facts: Sequence[Facts]) -> LiquidationStatus | None:
    """The status that goes with the date: its own source's, else the first that does not deny the date."""
    if dated.liquidation_status is not None:
        return dated.liquidation_status
    others = (facts.liquidation_status for facts in all_facts)
    return next((s for s in others if s not in (None, LiquidationStatus.UNLIQUIDATED)), None)


def _dated_though_unliquidated(dated: Facts, all_facts: Sequence[Facts]) -> tuple[Conflict, ...]:
    """The conflict between a bare liquidation date and a source that says unliquidated (statuses make their own)."""
    denied = any(
        facts.liquidation_status is LiquidationStatus.UNLIQUIDATED and facts.liquidation_date is None
        for facts in all_facts
    )
    if not denied or dated.liquidation_status is not None:
        return ()
    values = (LiquidationStatus.UNLIQUIDATED.value, _as_text(dated.liquidation_date))
    return (Conflict(Field.LIQUIDATION_DATE, values),)


def _as_text(value: _Value | None) -> str:
    """A value as a conflict quotes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def merged_conflicts(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Each conflict once."""
    return tuple(dict.fromkeys(conflicts))


def merged_lines(groups: Sequence[RowGroup]) -> tuple[tuple[Line, ...], tuple[Conflict, ...], int]:
    """The lines of one entry, the conflicts among them, and how many rows said a line again.

    A line that two sources show counts once; where its duties differ it is unknown. A source whose lines are not
    numbered cannot be laid over one whose lines are: then only the numbered ones count. Where none is, a line that only
    sums up several lines of another source does not count beside them.
    """
    by_source: dict[int, list[RowGroup]] = {}
    for group in groups:
        by_source.setdefault(group.place.source, []).append(group)
    repeated = 0
    sources: list[tuple[Line, ...]] = []
    for of_source in by_source.values():
        lines, again = _lines_of_one_source(of_source)
        repeated += again
        sources.append(lines)
    if any(map(_is_numbered, sources)):
        sources = [lines for lines in sources if _is_numbered(lines)]
    else:
        details = _without_sums(sources)
        repeated += sum(map(len, sources)) - sum(map(len, details))
        sources = details
    with_ordinals = all(line.ordinal for lines in sources for line in lines)
    merged: tuple[Line, ...] = ()
    conflicts: list[Conflict] = []
    contested: set[int] = set()
    for lines in sources:
        merged, differing, again = _laid_over(merged, lines, with_ordinals=with_ordinals)
        contested |= {place for place, conflict in differing if conflict.field is Field.DUTY}
        conflicts += [conflict for _, conflict in differing]
        repeated += again
    settled = (replace(line, duty=None) if place in contested else line for place, line in enumerate(merged))
    return tuple(settled) if contested else merged, tuple(conflicts), repeated


def facts_beside(group: RowGroup, groups: Sequence[RowGroup]) -> Facts:
    """What a group says of the entry, beside the other groups of the same entry.

    A stated amount of zero is unknown where another source left the duty of a chapter 99 line blank: over blank cells
    every sum is zero, as on a sheet of totals.
    """
    if any(other.place.source != group.place.source and _has_blank_duty(other) for other in groups):
        said = group.facts
        return replace(
            said,
            stated_ieepa_duty=said.stated_ieepa_duty or None,
            stated_total_duty=said.stated_total_duty or None,
        )
    return group.facts


def _has_blank_duty(group: RowGroup) -> bool:
    """Whether a chapter 99 line has a blank cell in the column of the duty."""
    return Field.DUTY in group.columns and any(line.duty is None and is_chapter_99(line.hts) for line in group.lines)


def _without_sums(sources: Sequence[tuple[Line, ...]]) -> list[tuple[Line, ...]]:
    """The lines of each source that do not merely say what several lines of another one come to."""
    return [
        tuple(line for line in own if not any(_is_sum(line, other) for other in sources if other is not own))
        for own in sources
    ]


def _is_sum(line: Line, others: Sequence[Line]) -> bool:
    """Whether several lines of the same tariff number come to the duty of this one, and to its value if it is told."""
    parts = [other for other in others if other.hts == line.hts]
    if len(parts) < 2 or line.duty is None or known_sum(part.duty for part in parts) != line.duty:
        return False
    return not _differ(line.value, known_sum(part.value for part in parts))


def _is_numbered(lines: tuple[Line, ...]) -> bool:
    """Whether a source says which line is which."""
    return any(line.number for line in lines)


def _key(line: Line, *, with_ordinal: bool) -> tuple[str, str, str]:
    """What makes two rows the same line: number, ordinal where all sources have it, tariff number."""
    return line.number.lstrip("0"), line.ordinal.lstrip("0") if with_ordinal else "", line.hts


def _lines_of_one_source(groups: Sequence[RowGroup]) -> tuple[tuple[Line, ...], int]:
    """The lines of one source whose cells name the entry in several ways, and how many said a line again.

    As within one spelling: a numbered line with the same amounts is a repetition, unless that line has a reversal.
    """
    if len(groups) == 1:
        return groups[0].lines, 0
    lines = [line for group in groups for line in group.lines]
    reversed_keys = {_key(line, with_ordinal=True) for line in lines if _is_reversal(line)}
    kept: list[Line] = []
    said: set[tuple[object, ...]] = set()
    for line in lines:
        key = _key(line, with_ordinal=True)
        if line.number and line.ordinal and key not in reversed_keys and (key, line.value, line.duty) in said:
            continue
        said.add((key, line.value, line.duty))
        kept.append(line)
    return tuple(kept), len(lines) - len(kept)


def _is_reversal(line: Line) -> bool:
    """Whether the line takes an amount back."""
    return any(amount is not None and amount < 0 for amount in (line.value, line.duty))


def _laid_over(
    lines: tuple[Line, ...], others: tuple[Line, ...], *, with_ordinals: bool
) -> tuple[tuple[Line, ...], list[tuple[int, Conflict]], int]:
    """`lines` with what `others`, of another source, add; each line of one side meets at most one of the other.

    A line keeps its place, which stands beside its conflicts. A reversal that only one source shows is another row of
    its line, not a contradiction.
    """
    if not lines or lines == others:
        return others, [], len(lines)
    merged = list(lines)
    conflicts: list[tuple[int, Conflict]] = []
    repeated = 0
    free: dict[tuple[str, str, str], list[int]] = {}
    for place, line in enumerate(lines):
        free.setdefault(_key(line, with_ordinal=with_ordinals), []).append(place)
    for other in others:
        places = free.get(_key(other, with_ordinal=with_ordinals), [])
        same = next((place for place in places if _agree(merged[place], other)), None)
        if same is None and other.number and not _is_reversal(other):
            same = next((place for place in places if not _is_reversal(merged[place])), None)
            conflicts += [] if same is None else [(same, one) for one in _line_conflicts(merged[same], other)]
        if same is None:
            merged.append(other)
        else:
            places.remove(same)
            merged[same] = _filled(merged[same], other)
            repeated += 1
    return tuple(merged), conflicts, repeated


def _agree(line: Line, other: Line) -> bool:
    """Whether no amount that both know differs."""
    return not _differ(line.value, other.value) and not _differ(line.duty, other.duty)


def _differ(one: Decimal | None, other: Decimal | None) -> bool:
    return one is not None and other is not None and one != other


def _filled(line: Line, other: Line) -> Line:
    """The line, with what only the other row knows."""
    if line == other:
        return line
    return replace(
        line,
        ordinal=line.ordinal or other.ordinal,
        value=other.value if line.value is None else line.value,
        duty=other.duty if line.duty is None else line.duty,
        spi=line.spi or other.spi,
        origin=line.origin or other.origin,
        ordinary_rate=other.ordinary_rate if line.ordinary_rate is None else line.ordinary_rate,
    )


def _line_conflicts(line: Line, other: Line) -> list[Conflict]:
    """The amounts of the same line in which two sources differ."""
    where = f"line {line.number}, tariff {line.ordinal}" if line.ordinal else f"line {line.number}"
    amounts = ((Field.VALUE, line.value, other.value), (Field.DUTY, line.duty, other.duty))
    return [Conflict(name, (_as_text(one), _as_text(two)), where) for name, one, two in amounts if _differ(one, two)]
