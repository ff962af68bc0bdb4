from __future__ import annotations

from cape_desktop.domain.entry import Place, Repair
from cape_desktop.ui.wizard.repair_groups import RepairedCell, RepairGroup, without_answers
from cape_desktop.workflow.edits import Edit, EditKind

CELLS = tuple(RepairedCell(raw, (f"0{raw}",), Place(0, (2,)), None) for raw in ("1012345678", "1012345686"))
GROUP = RepairGroup(Repair.ZERO_RESTORED, CELLS)


def test_that_only_the_answers_about_the_group_are_taken_back() -> None:
    kept = (
        Edit(EditKind.ACCEPT_ALL, (Repair.FLOAT_SUFFIX.value,)),
        Edit(EditKind.LEAVE_REPAIR, ("ABC",)),
        Edit(EditKind.UNTICK, (CELLS[0].raw,)),
    )
    about = (Edit(EditKind.ACCEPT_ALL, (Repair.ZERO_RESTORED.value,)), Edit(EditKind.LEAVE_REPAIR, (CELLS[0].raw,)))
    assert without_answers((*about, *kept), GROUP) == kept


def test_that_an_answer_about_several_cells_keeps_the_others() -> None:
    both = Edit(EditKind.ACCEPT_REPAIR, (CELLS[0].raw, "ABC"))
    assert without_answers((both,), GROUP) == (Edit(EditKind.ACCEPT_REPAIR, ("ABC",)),)


def test_that_cells_without_an_answer_wait() -> None:
    assert GROUP.waiting == CELLS
    assert GROUP.restored == 0
