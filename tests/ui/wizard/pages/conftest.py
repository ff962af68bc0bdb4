"""A wizard over invented lists for the tests of its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cape_desktop.ui.wizard.window import Wizard
from tests.journeys.desks import Answers, make_desk


@pytest.fixture
def answers() -> Answers:
    """What the dialogs of the system answer."""
    return Answers()


@pytest.fixture
def wizard(qtbot: QtBot, tmp_path: Path, answers: Answers) -> Iterator[Wizard]:
    """An open wizard on its first page."""
    desk = make_desk(tmp_path, answers)
    made = Wizard(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    desk.history.close()


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Wizard], None]:
    """Waits until a wizard has done what it was asked."""

    def wait(wizard: Wizard) -> None:
        qtbot.waitUntil(lambda: not wizard.journey.job.is_running, timeout=20_000)

    return wait
