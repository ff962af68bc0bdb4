"""Refused entries go into the next declaration: from CBP's answer through what a person says of it to the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow import drafts, keeping, results, steps
from tests.invented import TODAY, Invented, entry_number, write_csv, write_es003
from tests.rules import PACK
from tests.ui.desks import empty_desk


def test_that_refused_entries_open_where_a_person_says_that_they_are_settled(qtbot: QtBot, tmp_path: Path) -> None:
    desk = empty_desk(tmp_path / "data")
    numbers = [entry_number(f"ABC000001{n}") for n in range(4)]
    path = write_es003(tmp_path / "es.xlsx", [Invented(n) for n in numbers])
    run = steps.take_in(drafts.start(desk.history, PACK, TODAY), (path,), desk.history.keep_source)
    (saved,) = keeping.save(steps.examine(steps.build(run)), tmp_path, desk.history)
    header = ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION")
    refused, accepted = ("Failed", "UNABLE TO CALCULATE DUTY"), ("Entry Summary Updated", "")
    said = (refused, refused, accepted, accepted)
    rows = [(f'="{n}"', '="100000000017"', *words) for n, words in zip(numbers, said, strict=True)]
    claims = write_csv(tmp_path / "claim.csv", header, rows)
    results.take_in(desk.history, results.preview(desk.history, results.read(desk.history, PACK, (claims,))))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.answers.declare_again(saved.history_id, tuple(numbers[:2]))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Wizard), timeout=10000)
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    journey, panel = wizard.journey, wizard.check.panel
    qtbot.waitUntil(lambda: journey.step is Step.CHECK and not journey.job.is_running, timeout=15000)
    assert journey.run.chosen() == ()
    assert [row.number for row in wizard.check.model.shown_rows()] == numbers[:2]
    assert any("UNABLE TO CALCULATE DUTY" in label.text() for label in panel.findChildren(QLabel))
    buttons = {button.text(): button for button in panel.findChildren(QPushButton)}
    assert "The reason is settled" in buttons
    buttons["Settled for all 2 of them"].click()
    qtbot.waitUntil(lambda: journey.run.chosen() == tuple(numbers[:2]), timeout=15000)
    wizard.close()
    window.close()
    desk.history.close()
