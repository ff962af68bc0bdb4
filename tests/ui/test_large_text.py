"""Twice the size of text in Spanish: every window still says everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.theme.appearance import apply_text_size
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.tool_scenes import TOOL_SCENES
from tests.shots.wizard_scenes import WIZARD_SCENES
from tests.ui.test_scenes import shared_keys, whole

_LOOSE = 4
"""Pixels that do not matter."""


@pytest.fixture
def large(application: QApplication) -> Iterator[None]:
    apply_text_size(application, 200)
    yield
    apply_text_size(application, 100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("language", ["es"], indirect=True)
@pytest.mark.parametrize("scene", [*SCENES, *WIZARD_SCENES, *ANSWER_SCENES, *TOOL_SCENES], ids=lambda scene: scene.name)
def test_that_large_spanish_is_whole_ends_with_its_words_and_every_letter_presses_one_control(
    scene: Scene, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    window = whole(scene, tmp_path, qtbot)

    def ends_with_its_words() -> None:
        assert empty_ends(window) == []

    qtbot.waitUntil(ends_with_its_words, timeout=3000)
    assert shared_keys(window) == []
    window.close()


def empty_ends(window: QWidget) -> list[str]:
    """The areas that scroll on where nothing stands any more."""
    found = []
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is None or not area.isVisible():
            continue
        layout = inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = max(layout.heightForWidth(inside.width()), area.viewport().height())
            found += [f"{area.accessibleName()}: {inside.height()} for {needed}"] * (inside.height() > needed + _LOOSE)
    return found


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize(
    "name",
    [
        *("importer-broker", "readiness", "wizard-4-check-review"),
        *("inspector-empty", "preferences-appearance", "results-empty", "year"),
    ],
)
def test_that_a_window_opens_no_larger_than_the_screen(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    scene = next(one for one in (*SCENES, *WIZARD_SCENES, *ANSWER_SCENES, *TOOL_SCENES) if one.name == name)
    window = scene.build(tmp_path)
    qtbot.addWidget(window)
    window.show()
    assert window.size() == window.size().boundedTo(window.screen().availableSize())
    window.close()
