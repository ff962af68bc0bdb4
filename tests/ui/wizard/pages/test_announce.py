"""What is said aloud: at the ends of work and when something went wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.cards import Card, EmptyState
from cape_desktop.ui.wizard import window as wizards
from cape_desktop.ui.wizard.window import Wizard
from tests.journeys.desks import report

Said = list[tuple[str, bool]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What the wizard says, and whether it interrupts."""
    heard: Said = []

    def hear(_widget: QWidget, words: str, *, at_once: bool = False) -> None:
        heard.append((words, at_once))

    monkeypatch.setattr(wizards, "announce", hear)
    return heard


def test_that_the_page_one_arrives_at_is_said(
    wizard: Wizard, settled: Callable[[Wizard], None], tmp_path: Path, said: Said
) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    wizard.journey.forward()
    settled(wizard)
    assert any(words.startswith(wizard.check.heading.text()) and not at_once for words, at_once in said)


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
    assert opened == set()
    assert len(parts) == 2
