"""The program is killed in the middle of each step; the draft is there when it is opened again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cape_desktop.ui.wizard.road import STEPS, Step
from cape_desktop.ui.wizard.window import Wizard
from tests.journeys.desks import make_desk
from tests.journeys.interrupted import HERE

_ROOT = Path(__file__).parents[2]
_EDITS = {Step.CHECK: 2, Step.CHOOSE: 2, Step.SAVE: 2}


def kill_in_the_middle(folder: Path, step: Step) -> None:
    """Starts a person in a process of its own and kills it there, without a chance to tidy up."""
    command = [sys.executable, "-m", "tests.journeys.interrupted", str(folder), step.value]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(_ROOT)}
    with subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.PIPE, text=True) as person:
        assert person.stdout is not None
        said = person.stdout.readline().strip()
        person.kill()
    assert said == HERE


@pytest.mark.parametrize("step", STEPS[:-1])
def test_that_the_draft_is_there_after_a_kill(qtbot: QtBot, tmp_path: Path, step: Step) -> None:
    kill_in_the_middle(tmp_path, step)
    desk = make_desk(tmp_path)
    (draft,) = desk.history.drafts()
    assert desk.history.declarations() == ()
    assert list((tmp_path / "documents").iterdir()) == []
    wizard = Wizard(desk, draft)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: not wizard.journey.job.is_running, timeout=20_000)
    run = wizard.journey.run
    assert wizard.journey.step is step
    assert len(run.sources) == (0 if step is Step.GET_READY else 2)
    assert len(run.edits) == _EDITS.get(step, 0)
    if step in _EDITS:
        assert run.examined
    wizard.close()
    assert len(desk.history.drafts()) == (0 if step is Step.GET_READY else 1)  # who it is for is no work to lose
    desk.history.close()
