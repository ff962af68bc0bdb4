"""The form that records what happened outside of the program, and the facts of the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.history.records import Event
from cape_desktop.ui.declaration.timeline import StepForm, Timeline
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from tests.invented import TODAY
from tests.ui.answered import uploaded_desk


def shown_form(qtbot: QtBot, state: DeclarationState, claim: str = "") -> StepForm:
    form = StepForm(TODAY)
    qtbot.addWidget(form)
    form.suggest_after(state, claim, TODAY)
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


def test_that_the_next_note_begins_with_today_again(qtbot: QtBot) -> None:
    form = shown_form(qtbot, DeclarationState.SAVED)
    form.day.show_day(TODAY - timedelta(days=9))
    form.suggest_after(DeclarationState.UPLOADED, "", TODAY)
    assert form.day.day() == TODAY


def test_that_a_day_that_cannot_be_is_said(qtbot: QtBot) -> None:
    saved = Event(DeclarationState.SAVED, TODAY)
    uploaded = Event(DeclarationState.UPLOADED, TODAY)
    accepted = Event(DeclarationState.ACCEPTED, TODAY - timedelta(days=2), source="claims.csv", derived=True)
    early = replace(uploaded, on=TODAY - timedelta(days=2))
    timeline = Timeline()
    qtbot.addWidget(timeline)

    def told(*events: Event) -> str:
        timeline.show_events(events)
        return "\n".join(label.text() for label in timeline.findChildren(QLabel) if label.isVisibleTo(timeline))

    assert "You noted the upload for Nov 23, 2026; this answer is of Nov 21, 2026" in told(saved, uploaded, accepted)
    assert "Noted for Nov 21, 2026, but the file was saved on Nov 23, 2026" in told(saved, early)
    for odd in ("You noted", "Noted for"):
        assert odd not in told(saved, uploaded, replace(accepted, on=TODAY))


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
