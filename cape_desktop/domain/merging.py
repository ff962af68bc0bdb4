"""What several row groups say of one entry, put together: nothing counted twice, nothing contradicted in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

from cape_desktop.domain.entry import Conflict, Facts, Line, LiquidationStatus, RowGroup
from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import plain_importer_number

_Value = str | date | Decimal | bool

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


def merged_facts(all_facts: Sequence[Facts]) -> tuple[Facts, tuple[Conflict, ...]]:
    """The first known value of each fact, and a conflict for each fact of which different values are known.

    Liquidation is the exception: a source with a liquidation date knows more than one that says there is none yet,
    so status and date come from the first source with a date.
    """
    if all(facts == all_facts[0] for facts in all_facts):
        return all_facts[0], ()
    merged: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for name in _FACTS:
        known: list[_Value] = [value for facts in all_facts if (value := getattr(facts, name)) is not None]
        merged[name] = known[0] if known else None
        if differing := _differing(name, known):
            conflicts.append(Conflict(_FIELD_OF[name], differing))
    dated = next((facts for facts in all_facts if facts.liquidation_date is not None), None)
    if dated is not None:
        merged["liquidation_status"] = _status_with(dated, all_facts)
        conflicts += _dated_though_unliquidated(dated, all_facts)
    return replace(Facts(), **merged), tuple(conflicts)


def _differing(name: str, known: Sequence[_Value]) -> tuple[str, ...]:
    """The values as text, each once, if they are not all the same."""
    plain = _SAME_AS.get(name)
    kinds: dict[object, _Value] = {}
    for value in known:
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
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def merged_conflicts(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    """Each conflict once."""
    return tuple(dict.fromkeys(conflicts))


def merged_lines(groups: Sequence[RowGroup]) -> tuple[tuple[Line, ...], tuple[Conflict, ...], int]:
    """The lines of one entry, the conflicts among them, and how many rows said a line again.

    A line that two sources show counts once; where their amounts differ the first one stays. A source whose lines
    are not numbered cannot be laid over one whose lines are: then only the numbered ones count.
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
    with_ordinals = all(line.ordinal for lines in sources for line in lines)
    merged: tuple[Line, ...] = ()
    conflicts: list[Conflict] = []
    for lines in sources:
        merged, differing, again = _laid_over(merged, lines, with_ordinals=with_ordinals)
        conflicts += differing
        repeated += again
    return merged, tuple(conflicts), repeated


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
) -> tuple[tuple[Line, ...], list[Conflict], int]:
    """`lines` with what `others`, of another source, add; each line of one side meets at most one of the other.

    A reversal that only one source shows is another row of its line, not a contradiction.
    """
    if not lines or lines == others:
        return others, [], len(lines)
    merged = list(lines)
    conflicts: list[Conflict] = []
    repeated = 0
    free: dict[tuple[str, str, str], list[int]] = {}
    for place, line in enumerate(lines):
        free.setdefault(_key(line, with_ordinal=with_ordinals), []).append(place)
    for other in others:
        places = free.get(_key(other, with_ordinal=with_ordinals), [])
        same = next((place for place in places if _agree(merged[place], other)), None)
        if same is None and other.number and not _is_reversal(other):
            same = next((place for place in places if not _is_reversal(merged[place])), None)
            conflicts += [] if same is None else _line_conflicts(merged[same], other)
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
