"""Twice the size of text in Spanish: every window still says everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.ui.theme.appearance import apply_text_size
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.wizard_scenes import WIZARD_SCENES
from tests.ui.test_scenes import cut_off, shared_keys


@pytest.fixture
def large(application: QApplication) -> Iterator[None]:
    apply_text_size(application, 200)
    yield
    apply_text_size(application, 100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("language", ["es"], indirect=True)
@pytest.mark.parametrize("scene", [*SCENES, *WIZARD_SCENES, *ANSWER_SCENES], ids=lambda scene: scene.name)
def test_that_large_spanish_is_whole_and_every_letter_presses_one_control(
    scene: Scene, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    window = scene.build(tmp_path)
    qtbot.addWidget(window)
    if scene.size is not None:
        window.resize(*scene.size)
    window.show()
    if scene.then is not None:
        scene.then(window)

    def is_whole() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(is_whole, timeout=3000)  # what is asked beside the window still moves the lines
    assert shared_keys(window) == []
    window.close()
