"""Other roads by keyboard alone: a draft resumed, fifty numbers at once, another file, several importers, nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.wizard.pages.entries import SourceCard
from cape_desktop.ui.wizard.road import Step
from cape_desktop.ui.wizard.window import Wizard
from tests.invented import TODAY, Invented, entry_number, some_entries, write_csv, write_es003
from tests.journeys.desks import Answers, broker_list, make_desk, report
from tests.journeys.keys import Keyboard

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SPACE, _RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return


class Road:
    """A person with a keyboard before the main window, and the wizard they are in."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.answers = Answers()
        self.desk: Desk = make_desk(folder, self.answers)
        self.keys = Keyboard(qtbot)
        self.window = MainWindow(self.desk)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    @property
    def wizard(self) -> Wizard:
        """The wizard in front."""
        wizard = QApplication.activeModalWidget()
        assert isinstance(wizard, Wizard)
        return wizard

    def numbers(self) -> set[str]:
        """The numbers of all entries that were examined."""
        return {one.entry.number for one in self.wizard.journey.run.examined or ()}

    def rest(self) -> None:
        """Waits until the wizard has done what it was asked."""
        self.keys.until(lambda: not self.wizard.journey.job.is_running)

    def choose_files(self, *paths: Path) -> None:
        """From the page of the entries, with the button that has the focus."""
        self.answers.files = tuple(str(path) for path in paths)
        self.keys.press(_SPACE)
        self.rest()

    def begin(self, *paths: Path) -> None:
        """A new declaration up to its check page."""
        self.keys.press(Qt.Key.Key_N, _CONTROL)
        self.keys.alt("n")
        self.choose_files(*paths)
        self.next()

    def next(self) -> None:
        """The next page."""
        step = self.wizard.journey.step
        self.keys.alt("n")
        self.keys.until(lambda: self.wizard.journey.step is not step)
        self.rest()

    def close(self) -> None:
        """Closes the wizard; the system gives the keyboard back to the window behind it."""
        self.keys.press(Qt.Key.Key_Escape)
        self.keys.until(lambda: QApplication.activeModalWidget() is None)
        self.window.activateWindow()
        self.keys.until(lambda: QApplication.activeWindow() is self.window)

    def save(self) -> list[Path]:
        """From the choice of entries to the saved files."""
        self.next()
        self.keys.press(_SPACE)
        self.keys.alt("s")
        self.keys.until(lambda: bool(self.wizard.journey.saved))
        return [Path(file.path) for file in self.wizard.journey.saved]


@pytest.fixture
def road(qtbot: QtBot, tmp_path: Path) -> Iterator[Road]:
    """The main window over a history with one importer."""
    made = Road(qtbot, tmp_path)
    yield made
    made.window.close()
    made.desk.history.close()


def test_that_a_draft_is_resumed_where_it_was_left(road: Road, tmp_path: Path) -> None:
    road.begin(broker_list(tmp_path))
    road.keys.press(_SPACE)  # restore all zeros
    road.rest()
    edits = road.wizard.journey.run.edits
    assert len(edits) == 1
    road.close()
    road.keys.tab_to(road.window.home.next.lines[0].button)
    road.keys.press(_SPACE)
    road.rest()
    assert road.wizard.journey.step is Step.CHECK
    assert road.wizard.journey.run.edits == edits
    road.close()


def test_that_fifty_numbers_are_mended_in_one_go(road: Road, tmp_path: Path) -> None:
    numbers = [entry_number(f"010{place:07}") for place in range(50)]
    path = write_csv(tmp_path / "list.csv", ("Entry Number",), [[number[1:]] for number in numbers])
    road.begin(path)
    assert road.wizard.journey.step is Step.CHECK
    road.keys.press(_SPACE)
    road.rest()
    examined = road.wizard.journey.run.examined or ()
    assert [one.entry.number for one in examined] == numbers
    assert all(one.entry.settled for one in examined)
    road.keys.press(Qt.Key.Key_Z, _CONTROL)
    road.keys.until(lambda: not any(one.entry.settled for one in road.wizard.journey.run.examined or ()))
    road.rest()
    road.close()


def test_that_another_file_forgets_what_was_found_in_the_first(road: Road, tmp_path: Path) -> None:
    road.begin(report(tmp_path))
    first = road.numbers()
    road.keys.alt("b")
    assert road.wizard.journey.step is Step.ENTRIES
    road.keys.tab_to(road.wizard.entries.findChildren(SourceCard)[0].remove)
    road.keys.press(_SPACE)
    road.rest()
    assert road.numbers() == set()
    other = write_es003(tmp_path / "other.csv", some_entries(9, seed=77))
    road.keys.tab_to(road.wizard.entries.zone.choose)
    road.choose_files(other)
    road.next()
    second = road.numbers()
    assert len(second) == 9
    assert not first & second
    road.close()


def test_that_several_importers_in_one_list_get_one_file_each(road: Road, tmp_path: Path) -> None:
    road.desk.history.save_importer(Importer("Two Houses", "", id=1))
    rows = [
        [one.number, "12-3456789" if place % 2 else "98-7654321", one.entry_date, one.liquidated, one.type, "100.00"]
        for place, one in enumerate(some_entries(20))
    ]
    headers = ("Entry Number", "Importer Number", "Entry Date", "Liquidation Date", "Entry Type", "IEEPA Duty")
    road.begin(write_csv(tmp_path / "list.csv", headers, rows))
    road.next()
    owners = {one.entry.facts.importer_number for one in road.wizard.journey.run.examined or ()}
    assert len(owners) == 2
    assert len(road.save()) == 2
    road.close()
    assert len(road.desk.history.declarations()) == 2


def test_that_a_list_with_nothing_to_file_says_so_and_saves_nothing(road: Road, tmp_path: Path) -> None:
    late = [
        Invented(one.number, entry_date=date(2025, 6, 1), liquidated=TODAY - timedelta(95 + n), status="Liquidated")
        for n, one in enumerate(some_entries(6))
    ]
    road.begin(write_es003(tmp_path / "late.csv", late))
    road.next()
    road.next()
    wizard = road.wizard
    assert wizard.journey.step is Step.SAVE
    assert wizard.page.heading.text() == "Nothing to file today"
    assert wizard.next_button.text() == "&Done"
    road.keys.alt("d")
    road.keys.until(lambda: QApplication.activeModalWidget() is None)
    assert list((tmp_path / "documents").iterdir()) == []
    assert road.desk.history.declarations() == ()
