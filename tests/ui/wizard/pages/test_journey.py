"""Changes at the wrong moment, and a day that ends while the wizard is open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Tick
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.wording.problems import problem_sentence
from cape_desktop.workflow import steps
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run
from tests.invented import TODAY, Invented, entry_number, some_entries, write_es003
from tests.journeys.desks import report

Settled = Callable[[Wizard], None]


def bring(wizard: Wizard, settled: Settled, path: Path, step: Step) -> None:
    """Takes a list in and goes to a step."""
    wizard.journey.take_files((path,))
    settled(wizard)
    go(wizard, settled, step)


def go(wizard: Wizard, settled: Settled, step: Step) -> None:
    wizard.journey.go(step)
    settled(wizard)
    assert wizard.journey.step is step


@pytest.fixture
def changed(wizard: Wizard, settled: Settled, tmp_path: Path) -> Wizard:
    """A wizard on the page of checks in which one number was changed."""
    bring(wizard, settled, report(tmp_path), Step.CHECK)
    raw = wizard.journey.run.chosen_entries()[0].raw[0]
    wizard.journey.edit(Edit(EditKind.SET_NUMBER, (raw,), entry_number("XYZ0000001")))
    settled(wizard)
    return wizard


def undo_by_key(wizard: Wizard) -> None:
    QTest.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def press_save(wizard: Wizard, settled: Settled) -> None:
    go(wizard, settled, Step.SAVE)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()


def test_that_undo_while_the_file_is_saved_and_after_it_changes_nothing(changed: Wizard, settled: Settled) -> None:
    journey = changed.journey
    press_save(changed, settled)
    assert journey.job.is_running
    chosen = journey.run.chosen()
    undo_by_key(changed)
    settled(changed)
    (saved,) = journey.saved
    assert len(changed._desk.history.declarations()) == 1
    acts: tuple[Callable[[], None], ...] = (
        lambda: undo_by_key(changed),
        journey.redo,
        lambda: journey.edit(Edit(EditKind.UNTICK, chosen[:1])),
    )
    for act in acts:
        act()
        settled(changed)
        assert journey.run.chosen() == saved.declaration.numbers == chosen
    assert not journey.can_undo


def test_that_undo_while_a_file_is_read_keeps_the_file(changed: Wizard, settled: Settled, tmp_path: Path) -> None:
    journey = changed.journey
    go(changed, settled, Step.ENTRIES)
    journey.take_files((write_es003(tmp_path / "b.csv", some_entries(9, seed=5)),))
    assert journey.job.is_running
    undo_by_key(changed)
    settled(changed)
    assert (len(journey.run.sources), len(journey.run.edits)) == (2, 1)
    undo_by_key(changed)
    settled(changed)
    assert journey.run.edits == ()


def test_that_changes_may_follow_each_other_while_the_first_is_checked(changed: Wizard, settled: Settled) -> None:
    journey = changed.journey
    raw = journey.run.chosen_entries()[1].raw[0]
    journey.edit(Edit(EditKind.SET_NUMBER, (raw,), entry_number("XYZ0000002")))
    assert journey.is_rechecking
    journey.undo()
    journey.undo()
    settled(changed)
    assert journey.run.edits == ()
    assert journey.run.examined is not None


def test_that_after_a_check_that_failed_later_work_is_not_begun_anew(
    changed: Wizard, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey, problem = changed.journey, Problem(ProblemKind.HISTORY_LOCKED)

    def fails(_run: Run, _tick: Tick, _before: Run | None) -> Run:
        raise problem

    with monkeypatch.context() as patched:
        patched.setattr(steps, "examine", fails)
        journey.undo()
        journey.redo()
        settled(changed)
    assert changed.problem_text() == problem_sentence(problem)
    go(changed, settled, Step.ENTRIES)
    journey.take_files((write_es003(tmp_path / "b.csv", some_entries(9, seed=5)),))
    settled(changed)
    assert len(journey.run.sources) == 2


def test_that_a_file_saved_on_a_later_day_is_judged_and_named_by_that_day(changed: Wizard, settled: Settled) -> None:
    go(changed, settled, Step.SAVE)
    changed.save.agreed.setChecked(True)
    tomorrow = TODAY + timedelta(1)
    changed._desk.today = lambda: tomorrow
    changed.next_button.click()
    settled(changed)
    (row,) = changed._desk.history.declarations()
    assert row.as_of == tomorrow
    assert tomorrow.isoformat() in row.name
    assert changed.what_next.day.day() == tomorrow


def test_that_a_day_that_changes_what_is_chosen_is_told_and_nothing_is_saved(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    limits = wizard._desk.rules.limits
    late = Invented(entry_number("ABC0000099"), liquidated=TODAY - timedelta(limits.safe_days))
    bring(wizard, settled, write_es003(tmp_path / "a.csv", [*some_entries(6), late]), Step.CHECK)
    journey = wizard.journey
    assert late.number in journey.run.chosen()
    go(wizard, settled, Step.SAVE)
    wizard.save.agreed.setChecked(True)
    wizard._desk.today = lambda: TODAY + timedelta(30)
    wizard.next_button.click()
    settled(wizard)
    assert late.number not in journey.run.chosen()
    assert wizard.problem_text() == problem_sentence(Problem(ProblemKind.ANOTHER_DAY))
    assert wizard._desk.history.declarations() == ()
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    settled(wizard)
    assert journey.saved[0].declaration.numbers == journey.run.chosen()


def test_that_going_on_after_midnight_judges_by_the_new_day(changed: Wizard, settled: Settled) -> None:
    tomorrow = TODAY + timedelta(1)
    changed._desk.today = lambda: tomorrow
    go(changed, settled, Step.CHOOSE)
    assert changed.journey.run.today == tomorrow
    assert changed.journey.run.examined is not None
