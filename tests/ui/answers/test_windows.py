"""The menus around what came back: each entry opens what it says, and what is saved is saved."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.routes import Route
from cape_desktop.ui.answers.deposit_dialog import DepositDialog
from cape_desktop.ui.answers.import_history import ImportHistoryDialog
from cape_desktop.ui.answers.results_dialog import ResultsDialog
from cape_desktop.ui.desk import Choosers, Desk
from cape_desktop.ui.home.agenda import Doing
from cape_desktop.ui.home.next_list import NextLine
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.review.comparison import ComparisonDialog
from cape_desktop.ui.review.left_out import LeftOutDialog
from cape_desktop.ui.review.year import YearDialog
from cape_desktop.ui.wizard.window import Wizard
from cape_desktop.workflow.agenda import DatedKind
from tests.invented import TODAY
from tests.output.test_calendar import events_of
from tests.ui.answered import NAME, answered_desk, numbers
from tests.ui.desks import save_declaration
from tests.ui.modal import within


class Choosing:
    """What the person answers in the dialogs of the system, and the folder that they were shown."""

    def __init__(self) -> None:
        self.target = ""
        self.suggested: list[str] = []
        self.shown: list[str] = []

    def save_file(self, _parent: QWidget, _title: str, suggestion: str, _kinds: str) -> str:
        self.suggested.append(Path(suggestion).name)
        return self.target


@pytest.fixture
def choosing() -> Choosing:
    return Choosing()


@pytest.fixture
def desk(tmp_path: Path, choosing: Choosing) -> Iterator[Desk]:
    choosers = Choosers(save_file=choosing.save_file, show_folder=choosing.shown.append)
    made = answered_desk(tmp_path, choosers)
    yield made
    made.history.close()


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text().replace("&", ""): action for action in menu.actions() if not action.isSeparator()}


def answers_menu(window: MainWindow) -> dict[str, QAction]:
    menus = {action.text(): action.menu() for action in window.menuBar().actions()}
    menu = menus["&Answers"]
    assert isinstance(menu, QMenu)
    return actions(menu)


def more_menu(window: MainWindow) -> dict[str, QAction]:
    menu = window.declaration.more.menu()
    assert menu is not None
    return actions(menu)


def told(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def press(box: QWidget, words: str) -> None:
    next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == words).click()


def test_that_every_entry_of_the_menu_opens_what_it_says(window: MainWindow) -> None:
    kinds: dict[str, type[QDialog]] = {
        "Take in what came back…": ResultsDialog,
        "Match a deposit…": DepositDialog,
        "History of what came back…": ImportHistoryDialog,
        "Entries left out…": LeftOutDialog,
        "Year for the accountant…": YearDialog,
    }
    menu = answers_menu(window)
    assert menu.keys() == kinds.keys() | {"Save the dates for your calendar…"}
    for words, kind in kinds.items():
        (opened,) = within(menu[words].trigger, lambda _dialog: None)
        assert isinstance(opened, kind)


def test_that_every_entry_of_a_declarations_menu_opens_what_it_says(window: MainWindow, choosing: Choosing) -> None:
    window.open_declaration(1)
    menu = more_menu(window)
    assert menu.keys() == {"Evidence package…", "Compare with another list…"}
    (opened,) = within(menu["Compare with another list…"].trigger, lambda _dialog: None)
    assert isinstance(opened, ComparisonDialog)
    menu["Evidence package…"].trigger()
    assert choosing.suggested == ["evidence-cape-harbor-lane-2026-11-10.zip"]


def pack(window: MainWindow, work: Callable[[QWidget], object]) -> list[QWidget]:
    """Saves the evidence package; what is said then keeps the program waiting."""
    window.open_declaration(1)
    more_menu(window)["Evidence package…"].trigger()
    return within(window.answers.packing.wait, work)


def test_that_the_evidence_package_is_saved_said_and_shown(
    window: MainWindow, choosing: Choosing, tmp_path: Path
) -> None:
    choosing.target = str(tmp_path / "package")

    def work(box: QWidget) -> None:
        assert "The evidence package is saved: package.zip" in told(box)
        assert "ES-003 October.xlsx" in told(box), "the copy that is gone is named"
        press(box, "Show in folder")

    (box,) = pack(window, work)
    assert isinstance(box, QMessageBox)
    target = tmp_path / "package.zip"
    assert choosing.shown == [str(target)]
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
    assert {"README.txt", "manifest.json", "results/claim details.csv", "results/REV-615.csv"} <= set(names)


def test_that_a_package_that_cannot_be_written_is_said(window: MainWindow, choosing: Choosing, tmp_path: Path) -> None:
    choosing.target = str(tmp_path / "no folder" / "package.zip")
    words: list[str] = []
    pack(window, lambda box: words.append(told(box)))
    assert "Choose another folder" in words[0]


def test_that_one_who_changes_their_mind_saves_nothing(window: MainWindow, choosing: Choosing) -> None:
    window.open_declaration(1)
    more_menu(window)["Evidence package…"].trigger()
    answers_menu(window)["Save the dates for your calendar…"].trigger()
    assert not window.answers.packing.is_open
    assert not window.answers.dating.is_open
    assert choosing.suggested[1:] == ["cape-dates-2026-11-23.ics"]


def test_that_the_dates_are_saved_for_the_calendar(window: MainWindow, choosing: Choosing, tmp_path: Path) -> None:
    choosing.target = str(tmp_path / "dates")
    answers_menu(window)["Save the dates for your calendar…"].trigger()
    words: list[str] = []
    within(window.answers.dating.wait, lambda box: words.append(told(box)))
    assert "The dates are saved: dates.ics" in words[0]
    found = {event["SUMMARY"][0].partition(" (")[0] for event in events_of((tmp_path / "dates.ics").read_bytes())}
    assert {"CAPE: Last safe day to declare", "CAPE: Refund expected"} <= found


def test_that_each_of_two_files_that_are_saved_together_is_said_and_shown_by_its_own_name(
    window: MainWindow, choosing: Choosing, tmp_path: Path
) -> None:
    window.open_declaration(1)
    choosing.target = str(tmp_path / "package")
    more_menu(window)["Evidence package…"].trigger()
    choosing.target = str(tmp_path / "dates")
    answers_menu(window)["Save the dates for your calendar…"].trigger()
    window.answers.dating.answered.disconnect()  # which would be said over the other
    words: list[str] = []

    def work(box: QWidget) -> None:
        words.extend((box.windowTitle(), told(box)))
        press(box, "Show in folder")

    within(window.answers.packing.wait, work)
    assert words[0] == "Evidence package"
    assert "The evidence package is saved: package.zip" in words[1]
    assert choosing.shown == [str(tmp_path / "package.zip")]
    window.answers.dating.wait()


def line_of(window: MainWindow, doing: Doing) -> NextLine:
    window.home.overview.wait()
    return next(line for line in window.home.next.lines if line.step.doing is doing)


def test_that_home_says_what_cbp_refused_and_whether_it_can_go_again(window: MainWindow, qtbot: QtBot) -> None:
    line = line_of(window, Doing.REFUSED)
    assert "CBP refused 3 entries" in told(line)
    assert "3 to look into" in told(line)
    assert "File now" not in told(line_of(window, Doing.LEFT_OUT))

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, LeftOutDialog)
        dialog.question.wait()
        assert dialog.model.rowCount() == 6
        rows = dialog.model.all_rows()
        assert {one.route for one in rows if one.again} == {Route.FIX}
        days = [one.day(TODAY) or date.max for one in rows]
        assert days == sorted(days)
        shown = [[dialog.model.index(place, column).data() for column in (1, 2)] for place in (0, 5)]
        assert shown == [["Nov 29, 2026", "CAPE"], ["Mar 21, 2027", "Protest"]]
        assert dialog.table.select(numbers(3)[2])
        QApplication.processEvents()
        assert "CBP refused it in cape-harbor-lane-2026-11-10.csv: “PROTEST ON ENTRY”" in told(dialog.side)
        never = next(one for one in rows if one.again is None)
        assert dialog.table.select(never.number)
        QApplication.processEvents()
        assert "CBP refused" not in told(dialog.side)
        assert "Protest until " in told(dialog.side)

    within(line.button.click, work)


def test_that_a_card_with_a_day_names_its_entry_and_opens_the_list_there(window: MainWindow, qtbot: QtBot) -> None:
    window.home.overview.wait()
    line = next(line for line in window.home.next.lines if line.step.kind is DatedKind.PROTEST)
    first = line.step.numbers[0]
    assert hyphened(first) in told(line)
    assert line.button.isVisibleTo(window)

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, LeftOutDialog)
        dialog.question.wait()
        assert [one.number for one in dialog.table.selected_rows()] == [first]

    within(line.button.click, work)


@pytest.mark.parametrize("newer_of_that_name", [False, True])
def test_that_from_a_refused_entry_one_comes_to_a_declaration_of_the_refused(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, newer_of_that_name: bool
) -> None:
    if newer_of_that_name:
        save_declaration(desk, desk.history.importers()[0], NAME, 1)
    asked: list[tuple[int, tuple[str, ...]]] = []
    monkeypatch.setattr(window.answers, "declare_again", lambda *told: asked.append(told))

    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, LeftOutDialog)
        dialog.question.wait()
        dialog.prepare.click()

    within(line_of(window, Doing.REFUSED).button.click, work)
    assert [(one, set(refused)) for one, refused in asked] == [(1, {numbers(8)[place] for place in (2, 5, 7)})]


def test_that_one_prepares_a_declaration_from_what_is_left_out(window: MainWindow, qtbot: QtBot) -> None:
    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, LeftOutDialog)
        dialog.question.wait()
        dialog.table.selectRow(5)
        dialog.prepare.click()

    within(answers_menu(window)["Entries left out…"].trigger, work)
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    wizard.close()


def test_that_an_importer_without_entries_has_nothing_left_out(desk: Desk, qtbot: QtBot) -> None:
    other = desk.history.save_importer(Importer("Blue Kite Toys Inc.", "98-7654321"))
    dialog = LeftOutDialog(desk, other)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.question.wait()
    assert dialog.model.rowCount() == 0
    assert "Select an entry" in told(dialog.side)
    dialog.close()
