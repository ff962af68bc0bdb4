"""The inspector window: verdict, table, answers of a person, the repaired file beside the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cape_desktop.output.upload_csv import numbers_in, upload_bytes
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.inspector.window import Inspector
from cape_desktop.ui.theme.look import Words
from cape_desktop.ui.widgets.cards import Card
from tests.invented import entry_number
from tests.rules import LIMITS
from tests.shots.tool_scenes import broker_file, inspected, numbers
from tests.ui.dropping import drop

FIRST = numbers(9)


def open_on(desk: Desk, path: Path | None, qtbot: QtBot) -> Inspector:
    window = Inspector(desk, path)
    qtbot.addWidget(window)
    window.show()
    return inspected(window)


def shown_text(window: Inspector) -> str:
    return " ".join(label.text() for label in window.findChildren(Words) if label.isVisible())


def write(folder: Path, *lines: str, name: str = "broker.csv") -> Path:
    path = folder / name
    path.write_bytes("\r\n".join((*lines, "")).encode())
    return path


def test_that_a_sound_file_is_said_to_be_sound(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "cape.csv"
    path.write_bytes(upload_bytes(FIRST, LIMITS))
    window = open_on(new_desk, path, qtbot)
    assert window.verdict.accessibleName() == "Nothing that ACE refuses"
    assert "9 rows" in window.facts.text()
    assert window.main_action is None
    window.copy.click()
    assert QGuiApplication.clipboard().text() in window.facts.toolTip()


def test_that_the_verdict_counts_and_the_table_names_each_line(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_on(new_desk, broker_file(tmp_path), qtbot)
    assert window.verdict.accessibleName() == "ACE refuses this file: 6 faults"
    rows = window.faults.model.all_rows()
    texts = [[column.text(row) for column in window.faults.model.columns] for row in rows]
    assert [line for line, *_ in texts] == ["file", "file", "4", "5", "6", "7", "9", "10", "11", "12", "13"]
    assert texts[4][1:3] == ["refuses it", "needs you"]
    window.faults.filter.setCurrentIndex(1)
    assert [row.fault.line for row in window.faults.model.shown_rows()] == [6, 7, 10]


def test_that_a_person_settles_each_line_by_keyboard_and_the_file_is_written(
    new_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = broker_file(tmp_path)
    before = path.read_bytes()
    window = open_on(new_desk, path, qtbot)
    question = window.faults.question
    window.next_open.click()
    keep = next(button for button in question._numbers if "Keep" in button.text())
    keep.setFocus()
    QTest.keyClick(keep, Qt.Key.Key_Space)
    question.use.setFocus()
    QTest.keyClick(question.use, Qt.Key.Key_Return)
    assert window.faults.table.selected_rows()[0].fault.line == 7
    restore = question.first_focus()
    assert "Restore 011-0001234-1" in restore.text()  # type: ignore[attr-defined]  # a radio button
    QTest.keyClick(restore, Qt.Key.Key_Space)
    question.use.click()
    question.typed.setText("abc-0000099-")
    assert not question.use.isEnabled()
    question.typed.setText(numbers(101)[100].lower())
    question.use.click()
    assert window.main_action is window.save
    window.save.click()
    inspected(window)
    target = tmp_path / "broker-upload-November-repaired.csv"
    held = numbers_in(target.read_bytes(), LIMITS)
    assert len(held) == 10
    assert {"01100012341", numbers(101)[100]} < set(held)
    assert path.read_bytes() == before
    assert "Saved: broker-upload-November-repaired.csv" in shown_text(window)
    assert not window.faults.is_asking


def test_that_all_lost_zeros_are_restored_at_once(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    zeros = tuple(entry_number(f"011{place:07}") for place in (1234, 1235))
    path = write(tmp_path, "Entry Number", zeros[0][1:], FIRST[0], zeros[1][1:], zeros[0][1:])
    window = open_on(new_desk, path, qtbot)
    assert window.restore.text() == "&Restore all 2"
    window.restore.click()
    window.save.click()
    inspected(window)
    assert numbers_in((tmp_path / "broker-repaired.csv").read_bytes(), LIMITS) == (zeros[0], FIRST[0], zeros[1])


def test_that_an_answer_can_be_changed(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_on(new_desk, write(tmp_path, "Entry Number", FIRST[0], "garbage"), qtbot)
    window.next_open.click()
    question = window.faults.question
    leave = next(button for button in question._numbers if "Leave" in button.text())
    leave.click()
    question.use.click()
    assert window.main_action is window.save
    window.faults.table.selectRow(0)
    assert [button.text() for button in question._numbers if button.isChecked()] == ["&Leave the line out"]
    question.typed.setText(FIRST[1])
    assert not any(button.isChecked() for button in question._numbers)
    question.use.click()
    window.save.click()
    inspected(window)
    assert numbers_in((tmp_path / "broker-repaired.csv").read_bytes(), LIMITS) == FIRST[:2]


def test_that_too_many_numbers_become_several_files(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    new_desk.rules = replace(new_desk.rules, limits=replace(LIMITS, file_rows=5))
    window = open_on(new_desk, write(tmp_path, "Entry Number", *FIRST), qtbot)
    assert "broker-repaired-1of2.csv, broker-repaired-2of2.csv" in shown_text(window)
    window.save.click()
    inspected(window)
    assert {path.name for path in tmp_path.glob("*repaired*")} == {
        "broker-repaired-1of2.csv",
        "broker-repaired-2of2.csv",
    }


def test_that_another_folder_can_be_chosen(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shown: list[str] = []
    new_desk.choosers = Choosers(folder=lambda *_: str(folder), show_folder=shown.append)
    window = open_on(new_desk, write(tmp_path, "entry", FIRST[0]), qtbot)
    window._on_other_folder()
    inspected(window)
    assert [path.name for path in folder.iterdir()] == ["broker-repaired.csv"]
    window.show_folder.click()
    assert shown == [str(folder / "broker-repaired.csv")]


def test_that_a_list_is_told_from_an_upload_file(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_on(new_desk, write(tmp_path, "Importer,Entry", *(f"Acme,{number}" for number in numbers(90))), qtbot)
    assert "This is hardly an upload file" in shown_text(window)
    assert window.main_action is window.prepare
    workbook = tmp_path / "list.xlsx"
    workbook.write_bytes(b"PK\x03\x04 invented")
    window.look_at(workbook)
    inspected(window)
    assert "Do not save it as CSV yourself: Excel drops zeros" in shown_text(window)
    assert window.verdict.accessibleName() == "ACE refuses this file: 2 faults"
    picture = tmp_path / "scan.pdf"
    picture.write_bytes(b"%PDF-1.7 invented")
    window.look_at(picture)
    inspected(window)
    assert not any(card.isVisible() for card in window.findChildren(Card))


def test_that_a_declaration_is_prepared_from_a_list_that_is_no_upload_file(
    new_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    workbook = tmp_path / "list.xlsx"
    workbook.write_bytes(b"PK\x03\x04 invented")
    window = open_on(new_desk, workbook, qtbot)
    QTest.keyClick(window.prepare, Qt.Key.Key_Return)
    assert window.listed == workbook
    assert not window.isVisible()


def test_that_a_missing_file_is_said_and_another_can_be_chosen(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_on(new_desk, tmp_path / "gone.csv", qtbot)
    assert "“gone.csv” is not there any more" in shown_text(window)
    good = write(tmp_path, "Entry Number", FIRST[0])
    new_desk.choosers = Choosers(open_files=lambda *_: (str(good),))
    window.empty.button.click()
    inspected(window)
    assert window.verdict.accessibleName() == "Nothing that ACE refuses"
    assert "gone.csv" not in shown_text(window)


def test_that_a_dropped_file_is_looked_at(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = open_on(new_desk, None, qtbot)
    assert drop(window, write(tmp_path, "Entry Number", FIRST[0]))
    qtbot.waitUntil(lambda: "broker.csv" in window.facts.text())


@pytest.mark.parametrize("way", ["escape", "close"])
def test_that_a_long_look_can_be_stopped(way: str, new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = write(tmp_path, "Entry Number", *(f"x{place}" for place in range(200_000)))
    window = open_on(new_desk, None, qtbot)
    window.look_at(path)
    if way == "close":
        window.close()
    else:
        QTest.keyClick(window, Qt.Key.Key_Escape)
        inspected(window)
        assert window.empty.isVisible()
    assert not window.job.is_running
