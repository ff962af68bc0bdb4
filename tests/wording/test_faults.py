"""The sentences of the inspector."""

from __future__ import annotations

from cape_desktop.output.inspect import FaultKind
from cape_desktop.wording.faults import FAULTS, fault_sentence


def test_that_every_kind_of_fault_has_a_sentence_and_no_other() -> None:
    assert set(FAULTS) == {kind.value for kind in FaultKind}


def test_that_counts_are_told_as_people_write_them() -> None:
    told = fault_sentence("too_many_rows", "", {"rows": 10_039, "limit": 9_999})
    assert told == "The file has 10,039 entry numbers; CAPE takes at most 9,999"
