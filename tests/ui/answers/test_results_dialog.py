"""Taking in what came back: what is shown before, the step, the way back, columns matched once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.result_fields import ResultField
from cape_desktop.domain.results import Verdict
from cape_desktop.intake.result_source import ResultFile
from cape_desktop.ui.answers.import_history import ImportHistoryDialog
from cape_desktop.ui.answers.result_columns import ResultColumnsDialog
from cape_desktop.ui.answers.results_dialog import ResultsDialog
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.workflow import results
from tests.intake.files import written
from tests.invented import TODAY
from tests.ui.answered import (
    CLAIM,
    STRANGER,
    claim_details,
    download,
    numbers,
    refund_report,
    take_in,
    unclear_file,
)
from tests.ui.dropping import drop


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[ResultsDialog]:
    made = ResultsDialog(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def show(dialog: ResultsDialog, *paths: Path) -> None:
    dialog.show_files(paths)
    dialog.job.wait()


def told(dialog: ResultsDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_that_the_sum_is_said_before_anything_changes(dialog: ResultsDialog, desk: Desk, tmp_path: Path) -> None:
    show(dialog, claim_details(tmp_path))
    assert dialog.preview.sentence.text() == "9 accepted, 3 refused, 1 not in any of your declarations"
    assert hyphened(STRANGER) in told(dialog)
    assert "from “Uploaded” to “Accepted in part”, 9 accepted, 3 refused, claim number 100000241223" in told(dialog)
    assert dialog.preview.model.rowCount() == 12
    assert desk.history.imports() == ()
    assert desk.history.standings() == ()
    assert dialog.take.isEnabled()


def test_that_what_cbp_refused_stands_above_what_it_took(dialog: ResultsDialog, tmp_path: Path) -> None:
    show(dialog, claim_details(tmp_path))
    refused = [row.counting.verdict is Verdict.REFUSED for row in dialog.preview.model.shown_rows() if row.counting]
    assert refused == [True] * 3 + [False] * 9


def test_that_one_cancels_what_can_be_taken_in_and_closes_what_is_done(dialog: ResultsDialog, tmp_path: Path) -> None:
    assert dialog.close_button.text() == "&Close"
    show(dialog, claim_details(tmp_path))
    assert dialog.close_button.text() == "&Cancel"
    dialog.take_in()
    dialog.job.wait()
    assert dialog.close_button.text() == "&Close"


def test_that_one_step_takes_in_and_one_takes_back(
    dialog: ResultsDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    show(dialog, claim_details(tmp_path), refund_report(tmp_path))
    with qtbot.waitSignal(dialog.changed):
        dialog.take.click()
    assert len(desk.history.imports()) == 2
    assert {one.batch for one in desk.history.imports()} == {1}
    assert desk.history.declarations()[0].state is DeclarationState.ACCEPTED_WITH_ERRORS
    assert not dialog.take.isVisible()
    with qtbot.waitSignal(dialog.changed):
        dialog.taken.undo.click()
    assert desk.history.imports() == ()
    assert desk.history.declarations()[0].state is DeclarationState.UPLOADED
    assert dialog.take.isVisible()


def test_that_a_file_that_was_taken_in_before_changes_nothing(
    dialog: ResultsDialog, desk: Desk, tmp_path: Path
) -> None:
    path = claim_details(tmp_path)
    take_in(desk, path)
    show(dialog, path)
    assert "taken in before" in told(dialog)
    assert dialog.preview.sentence.text() == "Nothing new"
    assert not dialog.take.isEnabled()


def test_that_a_claim_number_that_a_spreadsheet_spoiled_is_said_and_mended_by_the_true_file(
    dialog: ResultsDialog, desk: Desk, tmp_path: Path
) -> None:
    rows = [(number, "1.00E+11", "Entry Summary Updated", "") for number in numbers(12)]
    show(dialog, download(tmp_path, "saved again.csv", [CLAIM, *rows], TODAY - timedelta(6)))
    assert "saved again.csv names no claim number" in told(dialog)
    assert dialog.preview.sentence.text() == "12 accepted"
    dialog.take_in()
    dialog.job.wait()
    assert desk.history.declarations()[0].claim_number == ""
    true = [(f'="{number}"', '="100000241223"', "Entry Summary Updated", "") for number, *_ in rows]
    show(dialog, download(tmp_path, "true.csv", [CLAIM, *true], TODAY - timedelta(6)))
    assert "cape-harbor-lane-2026-11-10.csv: claim number 100000241223" in told(dialog)
    dialog.take_in()
    dialog.job.wait()
    assert desk.history.declarations()[0].claim_number == "100000241223"


def test_that_words_of_cbp_nobody_knows_and_cells_nobody_reads_are_shown(dialog: ResultsDialog, tmp_path: Path) -> None:
    rows = [
        ("ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION"),
        (numbers(1)[0], "1", "Pondered", ""),
        ("not a number", "1", "Failed", "X"),
    ]
    show(dialog, download(tmp_path, "odd.csv", rows, TODAY))
    assert "“Pondered” (1)" in told(dialog)
    assert "not a number" in told(dialog)


def test_that_columns_are_matched_once_and_remembered(
    dialog: ResultsDialog, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = unclear_file(tmp_path)
    show(dialog, path)
    assert not dialog.take.isEnabled()
    asked = []

    def match(file: ResultFile, _parent: QWidget) -> dict[ResultField, tuple[int, ...]]:
        asked.append(file)
        return {ResultField.ENTRY_NUMBER: (0,), ResultField.STATUS: (1,)}

    dialog.ask_columns = match
    dialog.preview.match_asked.emit(
        dialog.preview.model.all_rows() or results.read(desk.history, desk.rules, [path])[0]
    )
    dialog.job.wait()
    assert dialog.preview.sentence.text() == "3 with another answer"
    show(dialog, unclear_file(tmp_path, 2))
    assert dialog.preview.sentence.text() == "2 with another answer"
    assert len(asked) == 1


def test_that_a_list_of_entries_declared_elsewhere_is_taken_in_once_a_person_calls_it_so(
    dialog: ResultsDialog, desk: Desk, tmp_path: Path
) -> None:
    path = written(tmp_path / "may.csv", [["Entry Number", "Port"], [STRANGER, "2704"], [numbers(1)[0], "2704"]])
    show(dialog, path)
    assert not dialog.take.isEnabled()
    button = next(one for one in dialog.findChildren(QPushButton) if "declared elsewhere" in one.accessibleName())
    button.click()
    dialog.job.wait()
    assert dialog.preview.sentence.text() == "1 that now count as declared elsewhere"
    assert f"will not declare them again: {hyphened(STRANGER)}" in told(dialog)
    dialog.take.click()
    dialog.job.wait()
    assert desk.history.declared()[STRANGER].held_by == "may.csv"
    dialog.undo()
    dialog.job.wait()
    assert STRANGER not in desk.history.declared()


def test_that_a_person_who_matches_nothing_changes_nothing(dialog: ResultsDialog, desk: Desk, tmp_path: Path) -> None:
    show(dialog, path := unclear_file(tmp_path))
    dialog.ask_columns = lambda _file, _parent: {}
    dialog.preview.match_asked.emit(results.read(desk.history, desk.rules, [path])[0])
    assert not dialog.job.is_running
    assert "not clear" in told(dialog)


def test_that_the_columns_must_name_the_entry_and_say_something(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (file,) = results.read(desk.history, desk.rules, [unclear_file(tmp_path)])
    dialog = ResultColumnsDialog(file)
    qtbot.addWidget(dialog)
    assert not dialog.take.isEnabled()
    dialog.choices[0].setCurrentIndex(dialog.choices[0].findText("refund number"))
    dialog.choices[1].setCurrentIndex(dialog.choices[1].findText("what CBP decided"))
    assert dialog.take.isEnabled()
    assert dialog.mapping() == {ResultField.REFUND_NUMBER: (0,), ResultField.STATUS: (1,)}
    for choice in dialog.choices.values():
        choice.setCurrentIndex(choice.findText("entry number"))
    assert not dialog.take.isEnabled()
    assert "Still open" in dialog.missing.text()


def test_that_a_file_that_cannot_be_read_is_said_in_place(dialog: ResultsDialog, tmp_path: Path) -> None:
    show(dialog, tmp_path / "gone.csv")
    assert "This could not be done" in told(dialog)
    assert dialog.zone.isVisible()


def test_that_files_are_chosen_or_dropped(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = claim_details(tmp_path)
    desk.choosers = replace(Choosers(), open_files=lambda *_arguments: (str(path),))
    dialog = ResultsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.zone.choose.click()
    dialog.job.wait()
    assert dialog.take.isEnabled()
    assert drop(dialog, refund_report(tmp_path))
    qtbot.waitUntil(lambda: dialog.preview.sentence.text() == "9 with word of a refund")
    dialog.close()


def test_that_a_step_is_undone_later_from_the_history(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    take_in(desk, claim_details(tmp_path))
    take_in(desk, refund_report(tmp_path))
    dialog = ImportHistoryDialog(desk)
    qtbot.addWidget(dialog)
    assert [row.file.name for row in dialog.model.all_rows()] == ["REV-615.csv", "claim details.csv"]
    assert not dialog.undo.isEnabled()
    dialog.table.selectRow(1)
    dialog.undo.setFocus()
    with qtbot.waitSignal(dialog.changed):
        dialog.undo.click()
        assert dialog.focusWidget() is dialog.table
    assert [one.name for one in desk.history.imports()] == ["REV-615.csv"]
    assert dialog.model.rowCount() == 1
    assert desk.history.standings() == ()
