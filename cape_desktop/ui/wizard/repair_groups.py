"""The repairs that a person has to agree to, gathered by what had happened to the cells."""

from __future__ import annotations

from dataclasses import dataclass

from cape_desktop.domain.damage import typed_numbers
from cape_desktop.domain.entry import Decisions, Place, Reading, Repair
from cape_desktop.ui.derived import once
from cape_desktop.ui.wizard.entry_rows import Need, need_of
from cape_desktop.workflow.edits import Edit, EditKind, decisions
from cape_desktop.workflow.run import Run


@dataclass(frozen=True, slots=True)
class RepairedCell:
    """One cell and what it would be read as; `taken` is True or False once settled, None while it waits.

    `elsewhere` says that its entry cannot go into a file today, whatever becomes of the number.
    """

    raw: str
    numbers: tuple[str, ...]
    place: Place
    taken: bool | None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class RepairGroup:
    """All cells damaged in one way. Cells that the person typed a number for are not among them."""

    repair: Repair
    cells: tuple[RepairedCell, ...]

    @property
    def waiting(self) -> tuple[RepairedCell, ...]:
        """The cells without an answer yet."""
        return tuple(cell for cell in self.cells if cell.taken is None)

    @property
    def restored(self) -> int:
        """How many cells were taken as repaired."""
        return sum(cell.taken is True for cell in self.cells)


@once(lambda run: (run.gathered, run.assembled, run.examined, run.edits))
def repair_groups(run: Run) -> tuple[RepairGroup, ...]:
    """The groups in order of first appearance; cells whose repair needs no consent, or was proved, are not listed."""
    decided = decisions(run.edits)
    proved = _proved(run, decided)
    elsewhere = {one.entry.number for one in run.examined or () if need_of(one) is Need.ELSEWHERE}
    cells: dict[Repair, dict[str, RepairedCell]] = {}
    for group in run.gathered.groups if run.gathered else ():
        reading = group.reading
        if reading.repair is None or not reading.needs_consent or not reading.numbers or reading.raw in decided.numbers:
            continue
        said = taken(reading, decided)
        if said is not False and reading.raw not in decided.accepted and proved.issuperset(reading.numbers):
            continue
        cell = RepairedCell(reading.raw, reading.numbers, group.place, said, elsewhere.issuperset(reading.numbers))
        cells.setdefault(reading.repair, {}).setdefault(reading.raw, cell)
    return tuple(RepairGroup(repair, tuple(found.values())) for repair, found in cells.items())


def _proved(run: Run, decided: Decisions) -> set[str]:
    """The numbers that stand undamaged in some row or were typed, which proves every repair to them."""
    found: set[str] = set()
    for group in run.gathered.groups if run.gathered else ():
        typed = decided.numbers.get(group.reading.raw)
        if typed is not None:
            found.update(typed_numbers(typed))
        elif not group.reading.needs_consent:
            found.update(group.reading.numbers)
    return found


def taken(reading: Reading, decided: Decisions) -> bool | None:
    """What the person said of a repair: the single cell speaks before its kind; None when nothing was said."""
    if reading.raw in decided.accepted:
        return True
    if reading.raw in decided.declined:
        return False
    if reading.repair in decided.accept_all:
        return True
    return False if reading.repair in decided.decline_all else None


def without_answers(edits: tuple[Edit, ...], group: RepairGroup) -> tuple[Edit, ...]:
    """The edits as they would be had the person said nothing of this group yet."""
    raws = {cell.raw for cell in group.cells}
    out = []
    for edit in edits:
        match edit.kind:
            case EditKind.ACCEPT_ALL | EditKind.LEAVE_ALL:
                keys = tuple(key for key in edit.keys if key != group.repair.value)
            case EditKind.ACCEPT_REPAIR | EditKind.LEAVE_REPAIR:
                keys = tuple(key for key in edit.keys if key not in raws)
            case _:
                keys = edit.keys
        if keys:
            out.append(edit if keys == edit.keys else Edit(edit.kind, keys, edit.value, edit.at))
    return tuple(out)
