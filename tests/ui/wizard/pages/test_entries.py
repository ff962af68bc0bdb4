from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cape_desktop.output.help_pages import read_help
from cape_desktop.ui.wizard import side_files
from cape_desktop.ui.wizard.pages.entries import SourceCard
from cape_desktop.ui.wizard.road import Step, stops
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow.dossiers import dossier_of_run
from cape_desktop.workflow.papers import Paper, paper_text, papers_for
from tests.intake.files import workbook
from tests.invented import entry_number, write_csv
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


def two_halves(folder: Path, *, doubtful: bool = False) -> Path:
    """A workbook with a list a half-year, each with column names of its own."""
    numbers = [entry_number(f"ABC{place:07}") for place in range(1, 9)]
    second: list[list[object]] = [["#", "Entry Summary Number", "Fentanyl duty"], *([1, n, 5] for n in numbers[2:4])]
    if doubtful:
        second = [["Then", "Now"], [numbers[2], numbers[5]], [numbers[3], numbers[6]]]
    first: list[list[object]] = [["Entry No.", "IEEPA duty"], *([number, 5] for number in numbers[:2])]
    return workbook(folder / "halves.xlsx", {"H1": first, "H2": second})


def cards(wizard: Wizard) -> list[SourceCard]:
    QApplication.processEvents()
    return [card for card in wizard.entries.findChildren(SourceCard) if card.isVisible()]


def test_that_each_sheet_with_a_list_of_its_own_has_a_card(wizard: Wizard, settled: Settled, tmp_path: Path) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((two_halves(tmp_path),))
    settled(wizard)
    assert [card.accessibleName() for card in cards(wizard)] == ["halves.xlsx, H1", "halves.xlsx, H2"]
    assert all(card.read_too is None for card in cards(wizard))


def test_that_a_sheet_that_was_not_read_is_told_on_every_page_and_read_at_a_button(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    wizard.journey.take_files((two_halves(tmp_path, doubtful=True),))
    settled(wizard)
    (card,) = cards(wizard)
    assert "“H2” seems to hold entry numbers" in " ".join(label.text() for label in card.findChildren(QLabel))
    wizard.journey.forward()
    settled(wizard)
    assert wizard.journey.step is Step.CHECK
    stop = next(stop for stop in stops(wizard.journey.run, Step.CHECK, ()) if stop.step is Step.ENTRIES)
    assert "1 sheet with entries not read" in stop.known
    wizard.journey.go(Step.ENTRIES)
    settled(wizard)
    (card,) = cards(wizard)
    assert card.read_too is not None
    card.read_too.click()
    settled(wizard)
    assert [card.accessibleName() for card in cards(wizard)] == ["halves.xlsx, H1", "halves.xlsx, H2"]
    assert all(card.read_too is None for card in cards(wizard))


def test_that_a_file_or_paste_that_is_there_already_is_said_so(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    path = two_halves(tmp_path)
    QGuiApplication.clipboard().setText("Entry Number\nABC12345676\n")
    for _ in range(2):
        wizard.journey.take_files((path,))
        settled(wizard)
        assert ("halves.xlsx” is in the list already" in wizard.problem_text()) == bool(_)
        wizard.entries.zone.paste.click()
        settled(wizard)
        assert ("is in the list already" in wizard.problem_text()) == bool(_)
    assert len(cards(wizard)) == 3


def test_that_a_text_of_any_length_shows_its_rows_once_they_are_read(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    short = write_csv(tmp_path / "short.csv", ("Entry Number", "Port"), [["ABC12345676", "2704"]] * 3)
    long = write_csv(tmp_path / "long.csv", ("Entry Number", "Port"), [["ABC12345676", f"{n}"] for n in range(1, 1201)])
    wizard.journey.forward()
    wizard.journey.take_files((short, long))
    settled(wizard)
    assert [card.what.endswith(" rows") for card in cards(wizard)] == [True, False]
    assert "rows" not in stops(wizard.journey.run, Step.ENTRIES, ())[1].known
    wizard.journey.forward()
    settled(wizard)
    wizard.journey.go(Step.ENTRIES)
    settled(wizard)
    assert [card.what.split(", ")[-1] for card in cards(wizard)] == ["3 rows", "1,200 rows"]


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


def test_that_the_way_to_a_list_is_told_while_there_is_none_and_else_on_request(
    wizard: Wizard, settled: Settled, tmp_path: Path
) -> None:
    wizard.journey.forward()
    page = wizard.entries
    (item,) = (one for one in wizard.journey.run.rules.checklist if one.id == "entry_list")
    said = "\n".join(label.text() for label in page.list_help.findChildren(QLabel) if label.isVisible())
    assert all(step in said for step in (*item.how, item.where))
    wizard.journey.take_files((report(tmp_path),))
    settled(wizard)
    assert not page.list_help.isVisible()
    page.help_button.click()
    assert page.list_help.isVisible()
    wizard.journey.remove_source(0)
    assert page.list_help.isVisible()


def test_that_the_letter_to_the_broker_can_be_had_before_there_is_a_list(
    wizard: Wizard, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard.journey.forward()
    page = wizard.entries.list_help
    page.copy.click()
    letter = paper_text(Paper.LIST_LETTER, dossier_of_run(wizard.journey.run))
    assert "entry number" in letter
    assert QGuiApplication.clipboard().text() == letter
    assert page.copied.isVisible()
    offered: list[tuple[Paper, ...]] = []
    monkeypatch.setattr(side_files, "show_papers", lambda _desk, _parent, dossier: offered.append(papers_for(dossier)))
    page.letter.click()
    settled(wizard)
    assert offered == [(Paper.LIST_LETTER,)]


def test_that_where_in_ace_the_list_is_can_be_seen_drawn(wizard: Wizard) -> None:
    wizard.journey.forward()
    asked: list[str] = []
    wizard.entries.help_asked.disconnect()
    wizard.entries.help_asked.connect(asked.append)
    wizard.entries.list_help.where.click()
    pages = read_help(wizard._desk.folders.resources, wizard._desk.rules, wizard._desk.today())
    assert set(asked) <= {topic.id for page in pages for topic in page.topics}
    assert len(asked) == 1
