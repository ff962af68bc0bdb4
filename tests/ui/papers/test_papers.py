"""The dialog that offers the papers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.papers import dialog as dialogs
from cape_desktop.ui.papers.dialog import PapersDialog
from cape_desktop.workflow.papers import Paper, papers_for
from tests.ui.desks import chooses
from tests.workflow.dossiers import plain_dossier, sample_dossier


def dialog_for(desk: Desk, qtbot: QtBot, folder: Path, target: Path | None = None) -> PapersDialog:
    desk.choosers = Choosers(save_file=chooses(target) if target else lambda *_arguments: "")
    dialog = PapersDialog(desk, sample_dossier(folder / "list"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("paper", "ending", "begins"),
    [
        (Paper.SUMMARY, ".pdf", b"%PDF-"),
        (Paper.ENTRIES, ".xlsx", b"PK"),
        (Paper.CALENDAR, ".ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_that_a_paper_is_saved_where_the_person_says(
    paper: Paper, ending: str, begins: bytes, new_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / f"My paper{ending}"
    dialog = dialog_for(new_desk, qtbot, tmp_path, target)
    dialog.buttons[paper, "save"].setFocus()
    with qtbot.waitSignal(dialog.job.finished):
        dialog.buttons[paper, "save"].click()
        assert not dialog.buttons[paper, "save"].isEnabled()
    assert target.read_bytes().startswith(begins)
    assert dialog.buttons[paper, "save"].isEnabled()
    assert dialog.show_folder.isVisibleTo(dialog)
    assert dialog.focusWidget() is dialog.buttons[paper, "save"]


def test_that_a_name_without_an_ending_gets_one(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(new_desk, qtbot, tmp_path, tmp_path / "dates")
    with qtbot.waitSignal(dialog.job.finished):
        dialog.buttons[Paper.CALENDAR, "save"].click()
    assert (tmp_path / "dates.ics").is_file()


def test_that_a_change_of_mind_writes_nothing(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(new_desk, qtbot, tmp_path)
    dialog.buttons[Paper.SUMMARY, "save"].click()
    assert not dialog.job.is_running
    assert not dialog.note.isVisibleTo(dialog)


def test_that_a_folder_that_is_gone_is_said_in_a_sentence(
    new_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    dialog = dialog_for(new_desk, qtbot, tmp_path, tmp_path / "gone" / "dates.ics")
    with qtbot.waitSignal(dialog.job.failed):
        dialog.buttons[Paper.CALENDAR, "save"].click()
    assert len(said) == 1
    assert "Nothing can be written to the folder" in said[0]


def test_that_a_letter_can_be_copied_as_text(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(new_desk, qtbot, tmp_path)
    assert (Paper.SUMMARY, "copy") not in dialog.buttons
    dialog.buttons[Paper.LIST_LETTER, "copy"].click()
    copied = QGuiApplication.clipboard().text()
    assert "To whom it may concern," in copied
    assert "3456789" not in copied


def test_that_a_paper_goes_to_the_printer_that_is_chosen_and_to_none_after_a_change_of_mind(
    new_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog = dialog_for(new_desk, qtbot, tmp_path)
    monkeypatch.setattr(dialogs, "asked_printer", lambda *_arguments: None)
    dialog.buttons[Paper.SUMMARY, "print"].click()
    assert not dialog.job.is_running
    monkeypatch.setattr(dialogs, "asked_printer", lambda *_arguments: printer)
    with qtbot.waitSignal(dialog.job.finished):
        dialog.buttons[Paper.SUMMARY, "print"].click()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    assert dialog.note.accessibleName() == "Sent to the printer"


def test_that_every_button_says_what_it_does_to_which_paper(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(new_desk, qtbot, tmp_path)
    names = [button.accessibleName() for button in dialog.buttons.values()]
    assert len(names) == len(set(names))
    assert "Save Summary for your files" in names
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in dialog.buttons.values())


def test_that_without_entries_only_the_request_for_the_list_is_offered(new_desk: Desk, qtbot: QtBot) -> None:
    dossier = plain_dossier("Acme")
    dialog = PapersDialog(new_desk, dossier)
    qtbot.addWidget(dialog)
    assert {paper for paper, _ in dialog.buttons} == set(papers_for(dossier)) == {Paper.LIST_LETTER}
