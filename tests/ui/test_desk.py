"""Where a file goes that the program saves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.desk import Choosers, Desk


class Answering:
    """A person who gives one name after the other, and what was suggested to them each time."""

    def __init__(self, *names: str) -> None:
        self.names = list(names)
        self.suggested: list[str] = []

    def save_file(self, _parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
        self.suggested.append(suggestion)
        return self.names.pop(0)


def asked(desk: Desk, qtbot: QtBot, person: Answering) -> Path | None:
    window = QWidget()
    qtbot.addWidget(window)
    desk.choosers = Choosers(save_file=person.save_file)
    return desk.ask_target(window, "Save", "dates.ics")


def test_that_one_prepares_for_the_importer_of_last_time_or_the_only_one(new_desk: Desk) -> None:
    assert new_desk.usual_importer() is None
    one = new_desk.history.save_importer(Importer("Harbor Lane"))
    assert new_desk.usual_importer() == one
    other = new_desk.history.save_importer(Importer("Maple"))
    assert new_desk.usual_importer() is None
    new_desk.settings = replace(new_desk.settings, importer_id=other.id)
    assert new_desk.usual_importer() == other


def test_that_a_name_without_an_ending_gets_one(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    assert asked(new_desk, qtbot, Answering(str(tmp_path / "mine"))) == tmp_path / "mine.ics"
    assert asked(new_desk, qtbot, Answering(str(tmp_path / "mine.ICS"))) == tmp_path / "mine.ICS"
    dotted = "Dates of Acme Inc. re. entries"
    assert asked(new_desk, qtbot, Answering(str(tmp_path / dotted))) == tmp_path / f"{dotted}.ics"
    assert asked(new_desk, qtbot, Answering("")) is None


def test_that_an_ending_that_is_added_replaces_no_file_unasked(new_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "mine.ics").touch()
    person = Answering(str(tmp_path / "mine"), "")
    assert asked(new_desk, qtbot, person) is None
    assert person.suggested[1] == str(tmp_path / "mine.ics")
    person = Answering(str(tmp_path / "mine"), str(tmp_path / "mine.ics"))
    assert asked(new_desk, qtbot, person) == tmp_path / "mine.ics"


def test_that_files_go_to_a_folder_that_is_there(
    new_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents, gone = tmp_path / "documents of mine", tmp_path / "gone"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(documents))
    new_desk.keep_settings(replace(new_desk.settings, output_folder=str(gone)))
    assert new_desk.usual_folder() == Path.home()
    documents.mkdir()
    assert new_desk.usual_folder() == documents
    gone.mkdir()
    assert new_desk.usual_folder() == gone
