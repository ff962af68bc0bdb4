"""The home page: files that are dropped on it, and what is next in a narrow window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.answers.results_dialog import ResultsDialog
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home import dropping
from cape_desktop.ui.home.dropping import DroppedFiles, Wanted
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.look import text_height
from cape_desktop.ui.wizard.window import Wizard
from tests.invented import Invented, entry_number, write_csv, write_es003
from tests.ui.answered import answered_desk, claim_details, refund_report
from tests.ui.dropping import drop
from tests.ui.modal import within

NUMBERS = tuple(entry_number(f"XYZ000001{n}") for n in range(4))


def dropped(window: MainWindow, qtbot: QtBot, *paths: Path, work: Callable[[QWidget], object]) -> None:
    """Drops files and does `work` in the dialog that opens, which keeps the program waiting."""
    done: list[bool] = []

    def open_it() -> None:
        assert drop(window.home, *paths)
        qtbot.waitUntil(lambda: bool(done))

    def begin(dialog: QWidget) -> None:
        try:
            work(dialog)
        finally:
            done.append(True)

    within(open_it, begin)


def entry_list(folder: Path) -> Path:
    return write_es003(folder / "es003.xlsx", [Invented(number) for number in NUMBERS])


def test_that_what_came_back_goes_to_the_results(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    def work(dialog: QWidget) -> None:
        assert isinstance(dialog, ResultsDialog)
        dialog.job.wait()
        assert dialog.preview.sentence.text().startswith("9 accepted, 3 refused, 9 with word of a refund")

    dropped(window, qtbot, claim_details(tmp_path), refund_report(tmp_path), work=work)


def test_that_entries_go_to_the_wizard(new_desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    window = MainWindow(new_desk)
    qtbot.addWidget(window)
    window.show()
    assert drop(window.home, entry_list(tmp_path))
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), Wizard))
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, Wizard)
    qtbot.waitUntil(lambda: [one.name for one in wizard.journey.run.sources] == ["es003.xlsx"])
    wizard.journey.job.wait()
    wizard.close()
    window.close()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Prepare a declaration", "entries"),
        ("Take in what came back", "results"),
        ("Inspect the file", "upload"),
        ("Cancel", ""),
    ],
)
def test_that_one_is_asked_where_the_contents_say_too_little(
    desk: Desk, tmp_path: Path, qtbot: QtBot, words: str, wanted: str
) -> None:
    numbers = write_csv(tmp_path / "numbers.csv", ("Entry Number",), [(number,) for number in NUMBERS])
    window, told = QWidget(), dict[str, object]()
    qtbot.addWidget(window)
    files = DroppedFiles(desk, window)
    files.entries_brought.connect(lambda paths: told.update(entries=paths))
    files.results_brought.connect(lambda paths: told.update(results=paths))
    files.upload_brought.connect(lambda path: told.update(upload=(path,)))

    def answer(box: QWidget) -> None:
        assert isinstance(box, QMessageBox)
        assert "numbers.csv" in box.text()
        next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == words).click()

    files.take((numbers,))
    within(files.question.wait, answer)
    assert told == ({wanted: (numbers,)} if wanted else {})


def test_that_a_fresh_report_is_asked_about_once_something_was_declared(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[tuple[Path, ...]] = []

    def ask(paths: tuple[Path, ...]) -> Wanted:
        asked.append(paths)
        return Wanted.NOTHING

    window.dropped.ask_what_for = ask
    path = entry_list(tmp_path)
    assert drop(window.home, path)
    qtbot.waitUntil(lambda: asked == [(path,)])
    assert QApplication.activeModalWidget() is None


def test_that_a_mistake_of_the_program_does_not_leave_the_busy_cursor(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(dropping, "brought", fails)
    window = QWidget()
    qtbot.addWidget(window)
    files = DroppedFiles(desk, window)
    files.take((entry_list(tmp_path),))
    assert window.cursor().shape() is Qt.CursorShape.BusyCursor
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: not files.question.is_open)
    assert [kind for kind, _fault, _trace in raised] == [ZeroDivisionError]
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_that_all_that_is_next_is_seen_at_once_in_a_narrow_window(tmp_path: Path, qtbot: QtBot) -> None:
    desk = answered_desk(tmp_path)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(46 * text_height(), 760)
    window.show()
    window.home.overview.wait()
    QApplication.processEvents()
    area = window.home.next.parentWidget()
    assert area is not None
    last = window.home.next.lines[-1]
    assert last.geometry().bottom() <= area.height()
    assert window.home.next.height() <= area.height()
    window.close()
    desk.history.close()


def test_that_what_came_back_can_be_taken_in_at_any_width(window: MainWindow, qtbot: QtBot) -> None:
    home = window.home
    for ems in (40, 90):
        window.resize(ems * text_height(), 40 * text_height())
        QApplication.processEvents()
        assert home.take_in.isVisible()
        place = home.take_in.mapTo(home, home.take_in.rect().topLeft()).y()
        beside = home.prepare.mapTo(home, home.prepare.rect().topLeft()).y()
        assert (place > beside) is (home.width() < 60 * text_height())
    assert home.take_in.x() < home.prepare.x()
