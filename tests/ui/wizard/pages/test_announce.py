"""What is said aloud: at the ends of work and when something went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop.domain.routes import Route
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, EmptyState
from cape_desktop.ui.wizard import voice
from cape_desktop.ui.wizard import window as wizards
from cape_desktop.ui.wizard.pages import what_next
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.journeys.desks import broker_list, report

Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What the wizard says, and whether it interrupts."""
    heard: Said = []

    def hear(_widget: QWidget, words: str, *, at_once: bool = False) -> None:
        heard.append((words, at_once))

    for speaker in (wizards, voice, what_next):
        monkeypatch.setattr(speaker, "announce", hear)
    return heard


def test_that_the_way_is_said_page_by_page(
    wizard: Wizard, settled: Callable[[Wizard], None], tmp_path: Path, said: Said
) -> None:
    wizard.journey.forward()
    assert said[-1][0] == f"Bring your entries. {wizard.entries.sentence.text()} Choose at least one file to go on"
    wizard.journey.take_files((broker_list(tmp_path),))
    settled(wizard)
    assert said[-1] == ("broker list.csv: Entry list, one row an entry, 41 rows", False)
    wizard.journey.go(Step.CHECK)
    settled(wizard)
    assert said[-1][0].startswith(f"{wizard.check.heading.text()}. 5 entries need you")
    restore = wizard.check.repairs.first_button()
    assert restore is not None
    restore.click()
    settled(wizard)
    assert said[-1][0].startswith("2 entries need you")
    wizard.journey.go(Step.CHOOSE)
    total = wizard.choose.total.text()
    assert said[-1][0] == f"Choose what to file today. {total}"
    wizard.choose.model.ticked.emit((wizard.choose.model.row_at(0),), False)
    assert said[-1][0] == wizard.choose.total.text() != total
    before = len(said)
    wizard.choose.routes.buttons[Route.PROTEST].click()
    assert len(said) == before
    wizard.journey.go(Step.SAVE)
    assert said[-1][0].endswith("Tick the box to save")
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    settled(wizard)
    assert said[-1][0].startswith(f"The file is saved. {Path(wizard.journey.saved[0].path).name}")
    assert "Read back from disk" in said[-1][0]
    wizard.journey.forward()
    wizard.what_next.done_button.click()
    assert said[-1][0] == "Noted: uploaded on Nov 23, 2026"
    assert wizard.focusWidget() is wizard.next_button


def test_that_the_keyboard_rests_while_work_is_under_way(
    wizard: Wizard, settled: Callable[[Wizard], None], tmp_path: Path
) -> None:
    wizard.journey.forward()
    wizard.entries.zone.choose.setFocus()
    wizard.journey.take_files((report(tmp_path),))
    assert wizard.focusWidget() is wizard.stack
    assert wizard.stack.accessibleName() == "Bring your entries"
    settled(wizard)
    assert wizard.focusWidget() is wizard.next_button


def test_that_a_refusal_is_said_at_once(wizard: Wizard, said: Said) -> None:
    wizard.journey.refused.emit(Problem(ProblemKind.FILE_GONE, name="list.xlsx"))
    words, at_once = said[-1]
    assert "list.xlsx" in words
    assert at_once


def test_that_nothing_is_sent_while_no_screen_reader_listens(wizard: Wizard, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: False))
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(sent.append))
    announce(wizard, "Saved")
    assert sent == []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))
    announce(wizard, "Saved", at_once=True)
    assert len(sent) == 1


def test_that_no_part_of_a_card_ever_opens_as_a_window_of_its_own(wizard: Wizard) -> None:
    before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    parts = (Card("Heading", "Some words"), EmptyState("Nothing", "Yet", "Do", "Or"))
    opened = {one for one in QApplication.topLevelWidgets() if one.isVisible()} - before
    assert opened == set(), parts
