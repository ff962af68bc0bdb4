from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cape_desktop.ui.wizard.pages.entries import SourceCard
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.journeys.desks import Answers, broker_list, report
from tests.ui.dropping import drop

Settled = Callable[[Wizard], None]


def names(wizard: Wizard) -> list[str]:
    return [source.name for source in wizard.journey.run.sources]


def test_that_next_waits_for_a_file_and_says_so(wizard: Wizard) -> None:
    wizard.journey.forward()
    assert wizard.journey.step is Step.ENTRIES
    assert not wizard.next_button.isEnabled()
    assert "file" in wizard.reason.text()


def test_that_chosen_files_are_named_with_what_they_are(
    wizard: Wizard, settled: Settled, answers: Answers, tmp_path: Path
) -> None:
    wizard.journey.forward()
    answers.files = (str(report(tmp_path)), str(broker_list(tmp_path)))
    wizard.entries.zone.choose.click()
    settled(wizard)
    assert names(wizard) == ["es003.csv", "broker list.csv"]
    assert len(wizard.entries.findChildren(SourceCard)) == 2
    assert wizard.next_button.isEnabled()
    assert wizard.next_button.hasFocus()


def test_that_several_files_can_be_dropped_at_once(
    wizard: Wizard, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard.journey.forward()
    assert drop(wizard.entries, report(tmp_path), broker_list(tmp_path))
    qtbot.waitUntil(lambda: len(names(wizard)) == 2)
    settled(wizard)
    assert names(wizard) == ["es003.csv", "broker list.csv"]


def test_that_a_pasted_list_becomes_a_source(wizard: Wizard, settled: Settled) -> None:
    wizard.journey.forward()
    QGuiApplication.clipboard().setText("Entry Number\nABC12345676\nB7600000011\n")
    wizard.entries.zone.paste.click()
    settled(wizard)
    assert len(wizard.journey.run.sources) == 1
    assert wizard.journey.run.recognised


def test_that_an_empty_clipboard_is_said_on_the_page(wizard: Wizard, settled: Settled) -> None:
    wizard.journey.forward()
    QGuiApplication.clipboard().clear()
    wizard.entries.zone.paste.click()
    settled(wizard)
    assert wizard.problem_text()
    assert wizard.journey.run.sources == ()


def test_that_an_unusable_file_is_said_with_its_remedy_and_leaves_everything_as_it_was(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    before = wizard.journey.run
    empty = tmp_path / "empty.csv"
    empty.write_bytes(b"")
    wizard.journey.take_files((empty,))
    settled(wizard)
    assert "empty.csv" in wizard.problem_text()
    assert wizard.journey.run is before
    assert wizard.journey.step is Step.ENTRIES
    assert wizard.next_button.isEnabled()


def test_that_a_file_can_be_removed_again(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((report(tmp_path), broker_list(tmp_path)))
    settled(wizard)
    card = wizard.entries.findChildren(SourceCard)[0]
    next(button for button in card.findChildren(QPushButton) if "es003" in button.accessibleName()).click()
    settled(wizard)
    assert names(wizard) == ["broker list.csv"]


def test_that_the_way_to_a_list_is_told_on_request(wizard: Wizard) -> None:
    wizard.journey.forward()
    assert not wizard.entries.help_text.isVisible()
    wizard.entries.help_button.click()
    assert "ES-003" in wizard.entries.help_text.text()
    assert wizard.entries.help_text.isVisible()
