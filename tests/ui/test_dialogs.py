"""The importer's profile, About and the crash dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.logs import crash_report
from cape_desktop.paths import Folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.crash import CrashDialog, CrashGuard
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.help.about import AboutDialog
from cape_desktop.ui.preferences.importer import ImporterDialog
from cape_desktop.ui.theme.look import Words
from cape_desktop.wording.problems import problem_sentence
from tests.rules import PACK, RESOURCES


def save_button(dialog: ImporterDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_that_a_profile_needs_a_name_and_says_so(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer())
    qtbot.addWidget(dialog)
    assert not save_button(dialog)
    assert dialog.reason.text() == "Enter a name to save"
    dialog.name.setText("  Harbor   Lane ")
    assert save_button(dialog)
    assert dialog.importer() == Importer("Harbor Lane")


def test_that_an_importer_number_is_covered_until_asked_for(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer("Pat", "123-45-6789", id=3))
    qtbot.addWidget(dialog)
    assert dialog.number.echoMode() is QLineEdit.EchoMode.Password
    shown = " ".join(label.text() for label in dialog.findChildren(Words))
    assert "6789" in shown
    assert "123-45" not in shown
    dialog.show_number.click()
    assert dialog.number.echoMode() is QLineEdit.EchoMode.Normal


def test_that_the_form_of_a_number_is_compared_once_it_is_shown(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer("Pat", "123"))
    qtbot.addWidget(dialog)

    def told() -> str:
        return " ".join(label.text() for label in dialog.findChildren(Words))

    assert "show it and compare" in told()
    assert dialog.show_number.text() == "&Show"
    dialog.show_number.click()
    assert "show it" not in told()
    assert "123-45-6789" in told()
    assert dialog.show_number.text() == "Hi&de"


def test_that_a_form_that_becomes_complete_stays_where_it_is(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer())
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.buttons.geometry(), dialog.number.mapTo(dialog, dialog.number.rect().topLeft())
    for part in (dialog.name, dialog.number):
        QTest.keyClicks(part, "12-3456789")
    QApplication.processEvents()
    assert (dialog.buttons.geometry(), dialog.number.mapTo(dialog, dialog.number.rect().topLeft())) == before


def test_that_enter_saves_a_profile_but_not_at_the_button_that_shows_the_number(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer("Pat", "12-3456789"))
    qtbot.addWidget(dialog)
    saved: list[bool] = []
    dialog.accepted.connect(lambda: saved.append(True))
    dialog.show()
    dialog.show_number.setFocus()
    QTest.keyClick(dialog.show_number, Qt.Key.Key_Return)
    assert dialog.number.echoMode() is QLineEdit.EchoMode.Normal
    assert not saved
    dialog.name.setFocus()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert saved


def test_that_a_broker_names_filer_codes_of_three_characters(qtbot: QtBot) -> None:
    dialog = ImporterDialog(Importer("Pat"))
    qtbot.addWidget(dialog)
    dialog.roles[Role.BROKER].click()
    dialog.codes.setText("abc, xy")
    assert not save_button(dialog)
    assert "XY" in dialog.reason.text()
    dialog.codes.setText("abc; xyz abc")
    dialog.corporate[True].click()
    assert save_button(dialog)
    assert dialog.importer() == Importer("Pat", "", Role.BROKER, ("ABC", "XYZ"), corporate=True)


def test_that_about_says_versions_rules_and_folder(new_desk: Desk, qtbot: QtBot) -> None:
    dialog = AboutDialog(new_desk)
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(Words))
    assert PACK.id in told
    assert str(new_desk.folders.data) in told
    assert "No connection was opened" in told


def test_that_a_fault_is_reported_without_numbers_and_shown_once(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: shown.append(dialog.report.toPlainText()))
    guard = CrashGuard(Folders(tmp_path, tmp_path / "logs", RESOURCES))
    guard.report(ValueError("entry ABC-1234567-6 of 123-45-6789"))
    qtbot.waitUntil(lambda: bool(shown))
    (written,) = (tmp_path / "logs").glob("crash-*.txt")
    for text in (written.read_text(encoding="utf-8"), *shown):
        assert "ValueError" in text
        assert "1234567" not in text
        assert "123-45" not in text


def test_that_what_the_world_did_is_said_in_its_sentence_and_not_as_a_mistake(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    guard = CrashGuard(Folders(tmp_path, tmp_path / "logs", RESOURCES))
    locked = Problem(ProblemKind.HISTORY_LOCKED)
    guard.report(locked)
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [problem_sentence(locked)]
    assert not (tmp_path / "logs").exists()


def test_that_the_report_can_be_copied_and_its_folder_shown(tmp_path: Path, qtbot: QtBot) -> None:
    report, asked = crash_report(ValueError("x")), list[str]()
    path = tmp_path / "crash.txt"
    dialog = CrashDialog(report, path, asked.append)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    dialog.folder.click()
    assert QGuiApplication.clipboard().text() == report
    assert asked == [str(path)]
    dialog.show()
    dialog.details.setFocus()
    QTest.keyClick(dialog.details, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.report.isVisible()
    without = CrashDialog(report, None, asked.append)
    qtbot.addWidget(without)
    assert not without.folder.isEnabled()
