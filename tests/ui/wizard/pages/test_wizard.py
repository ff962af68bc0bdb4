from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick
from cape_desktop.ui.wizard.road import STEPS, Standing, Step, stops
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow import drafts, steps
from cape_desktop.workflow.run import Run
from tests.journeys.desks import broker_list, report

Settled = Callable[[Wizard], None]


def mnemonics(wizard: Wizard) -> Counter[str]:
    """The letters that Alt reaches on the page in front."""
    texts = [one.text() for one in wizard.findChildren(QAbstractButton) if one.isVisible()]
    texts += [one.text() for one in wizard.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    for tabs in wizard.findChildren(QTabWidget):
        if tabs.isVisible():
            texts += [tabs.tabText(place) for place in range(tabs.count())]
    return Counter(text[text.index("&") + 1].upper() for text in texts if "&" in text.replace("&&", ""))


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops at a widget; the inner field of a spin box is one with it."""
    inner = isinstance(widget.parent(), QAbstractSpinBox)
    return not inner and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(widget: QWidget, wizard: Wizard) -> str:
    """What a screen reader says of a widget."""
    labels = [label.text() for label in wizard.findChildren(QLabel) if label.buddy() is widget]
    own = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or own or "".join(labels)


def test_that_mnemonics_are_unique_on_every_page(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    for step in (*STEPS[:-1], None):
        if step is None:
            wizard.save.agreed.setChecked(True)
            wizard.next_button.click()
            settled(wizard)
            wizard.next_button.click()
        else:
            wizard.journey.go(step)
            settled(wizard)
        assert [letter for letter, count in mnemonics(wizard).items() if count > 1] == [], wizard.journey.step


def test_that_every_control_has_a_name_for_screen_readers(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    for step in STEPS[:-1]:
        wizard.journey.go(step)
        settled(wizard)
        reached = [one for one in wizard.findChildren(QWidget) if one.isVisible() and takes_focus(one)]
        assert [one for one in reached if not name_of(one, wizard)] == [], step


def test_that_the_rail_says_how_far_each_step_is(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.go(Step.CHOOSE)
    settled(wizard)
    shown = {stop.step: stop for stop in stops(wizard.journey.run, wizard.journey.step, ())}
    assert shown[Step.CHOOSE].standing is Standing.CURRENT
    assert shown[Step.ENTRIES].standing is Standing.DONE
    assert "24 entries" in shown[Step.ENTRIES].known
    assert shown[Step.SAVE].standing is Standing.LATER
    assert not shown[Step.WHAT_NEXT].open
    assert "24 entries" in wizard.rail.button(Step.ENTRIES).accessibleDescription()


def test_that_the_rail_can_be_walked_by_keyboard(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    button = wizard.rail.button(Step.ENTRIES)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert wizard.journey.step is Step.ENTRIES


def test_that_going_back_loses_nothing(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    wizard.journey.go(Step.CHOOSE)
    settled(wizard)
    examined = wizard.journey.run.examined
    while wizard.journey.step is not Step.GET_READY:
        wizard.back_button.click()
        settled(wizard)
    assert wizard.journey.run.examined is examined


def test_that_another_answer_on_the_checklist_makes_the_checks_run_again(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    wizard.journey.go(Step.GET_READY)
    item = wizard.journey.run.rules.checklist[0].id
    wizard.journey.set_readiness(wizard.journey.run.importer, {item: Answer(ItemState.DONE)})
    assert wizard.journey.run.examined is None
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    assert wizard.journey.step is Step.CHECK
    assert wizard.journey.run.examined


def test_that_escape_stops_the_work_first_and_closes_afterwards(
    wizard: Wizard, settled: Settled, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = threading.Event()

    def endless(run: Run, tick: Tick, known: object = None) -> Run:
        while True:
            tick(Doing.READING, 1, 0, "es003.csv")
            started.set()

    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    monkeypatch.setattr(steps, "build", endless)
    wizard.journey.go(Step.CHECK)
    qtbot.waitUntil(lambda: started.is_set() and wizard.progress.isVisible())
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    settled(wizard)
    assert wizard.isVisible()
    assert not wizard.progress.isVisible()
    assert wizard.journey.step is not Step.CHECK
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert len(wizard._desk.history.drafts()) == 1


def test_that_a_wizard_closed_untouched_leaves_no_draft(wizard: Wizard) -> None:
    wizard.close()
    assert wizard._desk.history.drafts() == ()


def test_that_a_wizard_closed_without_files_leaves_no_draft(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    assert len(wizard._desk.history.drafts()) == 1
    wizard.journey.remove_source(0)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert wizard._desk.history.drafts() == ()


def test_that_a_draft_that_cannot_be_kept_is_said_on_the_page(
    wizard: Wizard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise Problem(ProblemKind.DISK_FULL, name="history.sqlite3")

    monkeypatch.setattr(drafts, "keep", refuse)
    wizard.journey.forward()
    qtbot.waitUntil(lambda: "disk is full" in wizard.problem_text())
    assert wizard.journey.step is Step.ENTRIES


def test_that_an_upload_that_cannot_be_noted_is_said_and_can_be_noted_again(
    wizard: Wizard, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.go(Step.SAVE)
    settled(wizard)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    settled(wizard)
    wizard.next_button.click()
    wizard.journey.saved *= 2  # as if it had gone in two parts
    asked = []

    def refuse(declaration_ids: Iterable[int], _event: object) -> None:
        asked.append(tuple(declaration_ids))
        raise Problem(ProblemKind.HISTORY_LOCKED)

    with monkeypatch.context() as patch:
        patch.setattr(wizard._desk.history, "record_events", refuse)
        wizard.what_next.done_button.click()
    assert asked == [tuple(file.history_id for file in wizard.journey.saved)]
    assert wizard.problem_text()
    assert wizard.what_next.done_button.isEnabled()
    wizard.what_next.done_button.click()
    assert wizard.what_next.noted.isVisible()


def test_that_enter_presses_the_button_that_has_the_focus_and_else_goes_on(wizard: Wizard) -> None:
    pressed: list[Step] = []
    wizard.get_ready.new_button.clicked.disconnect()
    wizard.get_ready.new_button.clicked.connect(lambda: pressed.append(wizard.journey.step))
    for focused in (wizard.get_ready.new_button, wizard.get_ready.picker):
        focused.setFocus()
        QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert pressed == [Step.GET_READY]
    assert wizard.journey.step is Step.ENTRIES


def test_that_the_reason_why_one_cannot_go_on_stands_beside_the_buttons_that_do_and_on_one_line(
    wizard: Wizard, settled: Settled
) -> None:
    wizard.journey.forward()
    settled(wizard)
    reason, back = wizard.reason, wizard.back_button
    assert reason.text()
    assert 0 < back.x() - reason.geometry().right() < 40
    assert reason.width() >= reason.fontMetrics().horizontalAdvance(reason.text())
    assert 0 < reason.x() - wizard.reason_mark.geometry().right() < 40


def test_that_enter_presses_flat_buttons_too(wizard: Wizard) -> None:
    asked: list[str] = []
    wizard.get_ready.help_asked.disconnect()
    wizard.get_ready.help_asked.connect(asked.append)
    flat = next(one for one in wizard.get_ready.findChildren(QToolButton) if "Help" in one.accessibleName())
    flat.setFocus()
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert asked == [wizard.get_ready.topic]
    assert wizard.journey.step is Step.GET_READY
