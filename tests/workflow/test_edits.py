"""Edits replayed into decisions."""

from __future__ import annotations

from cape_desktop.domain.entry import Repair
from cape_desktop.workflow.edits import Edit, EditKind, decisions, unticked


def test_that_a_later_edit_of_a_cell_overrules_an_earlier_one() -> None:
    typed = decisions((Edit(EditKind.SET_NUMBER, ("x",), "A"), Edit(EditKind.SET_NUMBER, ("x",), "B")))
    assert typed.numbers == {"x": "B"}
    taken = decisions((Edit(EditKind.LEAVE_REPAIR, ("x",)), Edit(EditKind.ACCEPT_REPAIR, ("x",))))
    assert (taken.accepted, taken.declined) == (frozenset({"x"}), frozenset())
    left = decisions((Edit(EditKind.ACCEPT_REPAIR, ("x",)), Edit(EditKind.LEAVE_REPAIR, ("x",))))
    assert (left.accepted, left.declined) == (frozenset(), frozenset({"x"}))


def test_that_taking_all_of_a_kind_and_leaving_them_again_leaves_them() -> None:
    edits = (Edit(EditKind.ACCEPT_ALL, ("zero_restored",)), Edit(EditKind.LEAVE_ALL, ("zero_restored",)))
    assert decisions(edits).accept_all == frozenset()
    assert decisions(edits).decline_all == frozenset({Repair.ZERO_RESTORED})
    assert decisions(edits[:1]).accept_all == frozenset({Repair.ZERO_RESTORED})


def test_that_a_confirmation_holds_for_its_entry_or_for_all() -> None:
    one = decisions((Edit(EditKind.CONFIRM, ("ABC12345677",), "N02"),))
    assert one.is_confirmed("N02", "ABC12345677")
    assert not one.is_confirmed("N02", "ABC12345676")
    assert not one.is_confirmed("T04", "ABC12345677")
    assert decisions((Edit(EditKind.CONFIRM, ("",), "N02"),)).is_confirmed("N02", "ABC12345676")


def test_that_ticks_follow_the_last_word() -> None:
    edits = (Edit(EditKind.UNTICK, ("A", "B")), Edit(EditKind.TICK, ("A",)))
    assert unticked(edits) == {"B"}
