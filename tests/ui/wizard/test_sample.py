"""A walk through the sample: the whole road, on invented entries that leave nothing behind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from cape_desktop.domain.routes import Route
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.wizard import voice
from cape_desktop.ui.wizard.road import STEPS, Step
from cape_desktop.ui.wizard.sample import FOLDER, SampleWizard, sample_desk
from cape_desktop.ui.wizard.totals import route_totals
from cape_desktop.wording.problems import problem_sentence
from tests.ui.desks import empty_desk, full_desk


@pytest.fixture(autouse=True)
def throw_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system keeps what is soon thrown away, for this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with importers, declarations and a draft."""
    made = full_desk(tmp_path / "own")
    yield made
    made.history.close()


def opened(window: MainWindow, qtbot: QtBot) -> SampleWizard:
    window.prepare_sample()
    wizard = QApplication.activeModalWidget()
    assert isinstance(wizard, SampleWizard)
    qtbot.waitUntil(lambda: not wizard.journey.job.is_running and bool(wizard.journey.run.sources), timeout=20_000)
    return wizard


def goes_on(wizard: SampleWizard, qtbot: QtBot, step: Step) -> None:
    wizard.next_button.click()
    qtbot.waitUntil(lambda: wizard.journey.step is step and not wizard.journey.job.is_running, timeout=20_000)


def walked(wizard: SampleWizard, qtbot: QtBot) -> Path:
    """Goes from the first page to the last; gives the saved file."""
    for step in (Step.ENTRIES, Step.CHECK, Step.CHOOSE, Step.SAVE):
        goes_on(wizard, qtbot, step)
    wizard.save.agreed.setChecked(True)
    wizard.next_button.click()
    qtbot.waitUntil(lambda: bool(wizard.journey.saved), timeout=20_000)
    goes_on(wizard, qtbot, Step.WHAT_NEXT)
    return Path(wizard.journey.saved[0].path)


def kept(folder: Path) -> dict[str, bytes]:
    """All that lies in a folder, but for where windows stood."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "window.ini"}


def test_that_a_whole_walk_leaves_the_history_as_it_was_and_no_file(
    window: MainWindow, desk: Desk, qtbot: QtBot, throw_away: Path
) -> None:
    before, settings = kept(desk.folders.data), desk.settings
    wizard = opened(window, qtbot)
    path = walked(wizard, qtbot)
    assert path.name.startswith("sample-")
    assert path.name.endswith("-do-not-upload.csv")
    assert len(path.read_bytes().splitlines()) == 1 + len(wizard.journey.run.chosen())
    told = [label.text() for label in wizard.save.findChildren(QLabel)]
    assert any(path.name in one for one in told)
    assert not any(one.startswith("Upload the file exactly") for one in told)
    assert throw_away in path.parents
    wizard.next_button.click()
    assert list(throw_away.iterdir()) == []
    assert kept(desk.folders.data) == before
    assert desk.settings == settings
    assert len(window.home.model.all_rows()) == 5


def test_that_every_page_says_that_it_is_a_sample(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(voice, "announce", lambda _window, words: said.append(words))
    wizard = opened(window, qtbot)
    assert wizard.windowTitle() == "Sample: prepare a declaration"
    assert wizard.band.text().startswith("A sample with invented entries.")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("A sample with invented entries.")
    for step in STEPS[:-1]:
        wizard.journey.go(step)
        qtbot.waitUntil(lambda: not wizard.journey.job.is_running, timeout=20_000)
        assert wizard.band.isVisible()
        assert wizard.band.width() > wizard.page.body.width() / 2
    assert not wizard.save.change_button.isVisible()
    wizard.close()
    assert sum("invented entries" in words for words in said) == 1


def test_that_the_upload_of_a_sample_cannot_be_noted(window: MainWindow, qtbot: QtBot) -> None:
    wizard = opened(window, qtbot)
    walked(wizard, qtbot)
    assert wizard.band.isVisible()
    assert wizard.what_next.tabs.isVisible()
    assert not wizard.what_next.done_button.isVisible()
    wizard.close()


def test_that_a_second_trial_shows_what_the_first_showed(window: MainWindow, qtbot: QtBot) -> None:
    shown = []
    for _ in range(2):
        wizard = opened(window, qtbot)
        walked(wizard, qtbot)
        shown.append({route: total.entries for route, total in route_totals(wizard.journey.run).items()})
        wizard.close()
    assert shown[0] == shown[1]
    assert Route.FILED not in shown[0]


def test_that_a_sample_that_is_closed_half_way_leaves_no_draft(tmp_path: Path, qtbot: QtBot, throw_away: Path) -> None:
    desk = empty_desk(tmp_path / "new")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    wizard = opened(window, qtbot)
    goes_on(wizard, qtbot, Step.ENTRIES)
    goes_on(wizard, qtbot, Step.CHECK)
    wizard.reject()
    assert desk.history.drafts() == ()
    assert list(throw_away.iterdir()) == []
    assert window.home.empty.isVisible()
    window.close()
    desk.history.close()


def test_that_the_history_is_closed_before_its_file_is_deleted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    close, cleanup = Store.close, tempfile.TemporaryDirectory.cleanup

    def noted_close(store: Store) -> None:
        order.append("closed")
        close(store)

    def noted_cleanup(folder: tempfile.TemporaryDirectory[str]) -> None:
        order.append("deleted")
        cleanup(folder)

    monkeypatch.setattr(Store, "close", noted_close)
    monkeypatch.setattr(tempfile.TemporaryDirectory, "cleanup", noted_cleanup)
    with sample_desk(desk) as sample:
        assert sample.history.path.exists()
    assert order == ["closed", "deleted"]


def test_that_a_sample_without_room_is_said_and_opens_no_window(
    window: MainWindow, throw_away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    throw_away.rmdir()
    window.prepare_sample()
    assert QApplication.activeModalWidget() is None
    assert said == [problem_sentence(Problem(ProblemKind.NOT_WRITTEN, name=FOLDER))]


def test_that_a_sample_whose_history_cannot_be_made_leaves_nothing(
    window: MainWindow, throw_away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Problem(ProblemKind.DISK_FULL, name="history.sqlite3")

    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, words: said.append(words))
    monkeypatch.setattr(Store, "save_importer", refuse)
    window.prepare_sample()
    assert said == [problem_sentence(Problem(ProblemKind.DISK_FULL, name="history.sqlite3"))]
    assert list(throw_away.iterdir()) == []
