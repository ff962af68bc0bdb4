from __future__ import annotations

from dataclasses import replace

from cape_desktop.ui.derived import forget, once
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run
from tests.invented import TODAY
from tests.rules import PACK

RUN = Run(PACK, TODAY)


def test_that_a_value_is_derived_once_while_its_parts_stay() -> None:
    calls: list[Run] = []

    @once(lambda run: (run.edits,))
    def count(run: Run) -> int:
        calls.append(run)
        return len(run.edits)

    assert [count(RUN), count(replace(RUN, sources=())), len(calls)] == [0, 0, 1]
    assert count(RUN.with_edits((Edit(EditKind.TICK, ("ABC12345676",)),))) == 1
    assert len(calls) == 2


def test_that_a_forgotten_value_is_derived_again() -> None:
    calls: list[Run] = []

    @once(lambda run: (run.edits,))
    def count(run: Run) -> int:
        calls.append(run)
        return len(run.edits)

    count(RUN)
    forget()
    count(RUN)
    assert len(calls) == 2
