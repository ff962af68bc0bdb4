"""The form that records what happened outside of the program, and the facts of the file."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.declaration.timeline import StepForm
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from tests.invented import TODAY
from tests.ui.answered import uploaded_desk


def shown_form(qtbot: QtBot, state: DeclarationState, claim: str = "") -> StepForm:
    form = StepForm(TODAY)
    qtbot.addWidget(form)
    form.suggest_after(state, claim)
    form.show()
    return form


def test_that_only_the_upload_is_suggested(qtbot: QtBot) -> None:
    assert shown_form(qtbot, DeclarationState.SAVED).kind.currentData() is DeclarationState.UPLOADED
    for state in DeclarationState:
        form = shown_form(qtbot, state)
        assert form.record.isEnabled() == (state is DeclarationState.SAVED)
    assert form.kind.currentText() == "Choose what happened"


def test_that_acceptance_asks_for_the_claim_number_and_knows_it_already(qtbot: QtBot) -> None:
    form = shown_form(qtbot, DeclarationState.UPLOADED, "100000241223")
    assert not form.claim.isVisible()
    form.kind.setCurrentIndex(form.kind.findText("Accepted"))
    assert form.claim.isVisible()
    with qtbot.waitSignal(form.recorded) as recorded:
        form.record.click()
    assert recorded.args == [Event(DeclarationState.ACCEPTED, TODAY, "", "100000241223")]
    form.kind.setCurrentIndex(form.kind.findText("File refused"))
    with qtbot.waitSignal(form.recorded) as recorded:
        form.record.click()
    assert recorded.args == [Event(DeclarationState.FILE_REFUSED, TODAY)]


def test_that_the_hash_of_the_file_stands_under_details(tmp_path: Path, qtbot: QtBot) -> None:
    desk: Desk = uploaded_desk(tmp_path)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.open_declaration(1)
    files = window.declaration.files
    window.declaration.tabs.setCurrentWidget(files)
    assert not files.proof.isVisible()
    files.details.click()
    assert files.proof.isVisible()
    assert desk.history.declaration(1).file.sha256 in files.proof.text()
    assert [column.title for column in window.declaration.sources.sources.columns] == [
        "Source", "Size in bytes", "Where it was",
    ]  # fmt: skip
    window.close()
    desk.history.close()
