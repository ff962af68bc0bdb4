"""What the person changed, as values that are replayed, listed and undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cape_desktop.domain.entry import Decisions, Repair


class EditKind(StrEnum):
    """What an edit does; its keys are raw cells, entry numbers or kinds of repair as said here."""

    SET_NUMBER = "set_number"  # keys: raw cells; value: the number ("" sets the cells' rows aside)
    NUMBER_ROW = "number_row"  # keys: rows set aside (`row_key`); value: the number ("" sets them aside again)
    ACCEPT_REPAIR = "accept_repair"  # keys: raw cells
    LEAVE_REPAIR = "leave_repair"  # keys: raw cells
    ACCEPT_ALL = "accept_all"  # keys: kinds of repair
    LEAVE_ALL = "leave_all"  # keys: kinds of repair
    CONFIRM = "confirm"  # keys: entry numbers ("" for all); value: finding id
    TICK = "tick"  # keys: entry numbers
    UNTICK = "untick"  # keys: entry numbers


@dataclass(frozen=True, slots=True)
class Edit:
    """One change, one step of undo. `at` is when it was made (local time with offset)."""

    kind: EditKind
    keys: tuple[str, ...]
    value: str = ""
    at: datetime | None = None


def decisions(edits: Iterable[Edit]) -> Decisions:
    """What all edits together settle; a later edit overrules an earlier one about the same cell."""
    numbers: dict[str, str] = {}
    accepted: set[str] = set()
    declined: set[str] = set()
    accept_all: set[Repair] = set()
    decline_all: set[Repair] = set()
    confirmed: set[tuple[str, str]] = set()
    for edit in edits:
        match edit.kind:
            case EditKind.SET_NUMBER:
                numbers |= dict.fromkeys(edit.keys, edit.value)
            case EditKind.ACCEPT_REPAIR:
                accepted |= set(edit.keys)
                declined -= set(edit.keys)
            case EditKind.LEAVE_REPAIR:
                declined |= set(edit.keys)
                accepted -= set(edit.keys)
            case EditKind.ACCEPT_ALL:
                accept_all |= {Repair(key) for key in edit.keys}
                decline_all -= accept_all
            case EditKind.LEAVE_ALL:
                decline_all |= {Repair(key) for key in edit.keys}
                accept_all -= decline_all
            case EditKind.CONFIRM:
                confirmed |= {(edit.value, key) for key in edit.keys}
            case EditKind.TICK | EditKind.UNTICK | EditKind.NUMBER_ROW:
                pass
    return Decisions(
        numbers,
        frozenset(accepted),
        frozenset(declined),
        frozenset(accept_all),
        frozenset(decline_all),
        frozenset(confirmed),
    )


def row_numbers(edits: Iterable[Edit]) -> dict[str, str]:
    """The numbers that a person gave to rows set aside, by `row_key`."""
    numbers: dict[str, str] = {}
    for edit in edits:
        if edit.kind is EditKind.NUMBER_ROW:
            numbers |= dict.fromkeys(edit.keys, edit.value)
    return {key: value for key, value in numbers.items() if value}


def unticked(edits: Iterable[Edit]) -> frozenset[str]:
    """The entry numbers that the person took out of the declaration."""
    out: set[str] = set()
    for edit in edits:
        if edit.kind is EditKind.UNTICK:
            out |= set(edit.keys)
        elif edit.kind is EditKind.TICK:
            out -= set(edit.keys)
    return frozenset(out)
