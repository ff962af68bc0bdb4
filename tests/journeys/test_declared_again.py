"""Refused entries go into the next declaration: from CBP's answer to the choose page of the wizard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow import drafts, keeping, results, steps
from tests.invented import TODAY, Invented, entry_number, write_csv, write_es003
from tests.rules import PACK
from tests.ui.desks import empty_desk


def test_that_refused_entries_open_in_the_wizard_ready_to_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
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
    qtbot.waitUntil(lambda: wizard.journey.step is Step.CHOOSE and not wizard.journey.job.is_running, timeout=15000)
    assert wizard.journey.run.chosen() == tuple(numbers[:2])
    wizard.close()
    window.close()
    desk.history.close()
