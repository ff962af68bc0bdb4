"""What every page and dialog must keep, checked on all that are pictured: names, labels, mnemonics, focus."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cape_desktop.ui.language import ENGLISH
from cape_desktop.ui.theme.icons import icon
from tests.rules import RESOURCES
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.tool_scenes import TOOL_SCENES

pytestmark = pytest.mark.parametrize("scene", [*SCENES, *TOOL_SCENES, *ANSWER_SCENES], ids=lambda scene: scene.name)

in_every_language = pytest.mark.parametrize("language", [ENGLISH, "es"], indirect=True)
Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture
def window(scene: Scene, language: str, tmp_path: Path, qtbot: QtBot) -> QWidget:
    made = scene.build(tmp_path)
    qtbot.addWidget(made)
    made.show()
    if scene.then is not None:
        scene.then(made)
    QApplication.processEvents()
    return made


def visible(window: QWidget, kind: type[Kind]) -> list[Kind]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def has_buddy(label: QLabel) -> bool:
    """Whether the label names a field; Qt's stubs claim that every label does."""
    buddy: QWidget | None = label.buddy()
    return buddy is not None


def own_fields(window: QWidget) -> list[QWidget]:
    """What takes the keyboard focus, without the inner parts of Qt's own fields."""
    fields = [one for one in visible(window, QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inner = (QComboBox, QAbstractItemView)
    return [
        one
        for one in fields
        if not isinstance(one, QScrollBar | QScrollArea)
        and not one.objectName().startswith("qt_")
        and not isinstance(one.parentWidget(), inner)
    ]


def spoken_name(field: QWidget, labels: list[QLabel]) -> str:
    named = field.accessibleName()
    if not named and isinstance(field, QAbstractButton):
        named = field.text()
    return named or next((label.text() for label in labels if label.buddy() is field), "")


@in_every_language
def test_that_every_control_is_named_has_its_own_letter_and_no_line_is_cut_off(window: QWidget, qtbot: QtBot) -> None:
    labels = window.findChildren(QLabel)
    nameless = [type(field).__name__ for field in own_fields(window) if not spoken_name(field, labels).strip()]
    assert nameless == []
    assert unlabelled(window, labels) == []
    assert shared_keys(window) == []
    wait_until_whole(window, qtbot)


def unlabelled(window: QWidget, labels: list[QLabel]) -> list[str]:
    """The text fields that neither a label names nor a placeholder tells what they take."""
    fields = [one for one in visible(window, QLineEdit) if not one.objectName().startswith("qt_")]
    return [
        field.accessibleName()
        for field in fields
        if not field.isReadOnly()
        and not field.placeholderText()
        and all(label.buddy() is not field for label in labels)
    ]


def shared_keys(window: QWidget) -> list[list[str]]:
    """What the letters that press more than one control stand in."""
    told = [button.text() for button in visible(window, QAbstractButton)]
    told += [label.text() for label in visible(window, QLabel) if has_buddy(label)]
    told += [bar.tabText(place) for bar in visible(window, QTabBar) for place in range(bar.count())]
    told += [action.text() for bar in visible(window, QMenuBar) for action in bar.actions()]
    keys: dict[str, list[str]] = {}
    for one in told:
        if match := re.search(r"&(\w)", one.replace("&&", "")):
            keys.setdefault(match.group(1).lower(), []).append(one)
    return [texts for texts in keys.values() if len(texts) > 1]


def wait_until_whole(window: QWidget, qtbot: QtBot) -> None:
    def is_whole() -> None:
        assert cut_off(window) == []

    qtbot.waitUntil(is_whole, timeout=3000)  # what is asked beside the window still moves the lines


def whole(scene: Scene, folder: Path, qtbot: QtBot) -> QWidget:
    """The window of a scene in its size, in which nothing is cut off."""
    window = scene.build(folder)
    qtbot.addWidget(window)
    if scene.size is not None:
        window.resize(*scene.size)
    window.show()
    if scene.then is not None:
        scene.then(window)
    wait_until_whole(window, qtbot)
    return window


def cut_off(window: QWidget) -> list[str]:
    """The texts of labels and buttons that have less room than they need."""
    told = [label for label in visible(window, QLabel) if label.text()]
    cut = [label.text() for label in told if label.wordWrap() and label.height() < label.heightForWidth(label.width())]
    return cut + [
        button.text()
        for button in visible(window, QPushButton)
        if button.text() and button.width() < button.minimumSizeHint().width()
    ]


def test_that_every_icon_is_drawn_in_the_colour_it_is_given(scene: Scene) -> None:
    for drawing in (RESOURCES / "icons").glob("*.svg"):
        text = drawing.read_text(encoding="utf-8")
        if drawing.stem != "cape-desktop":
            assert "currentColor" in text
            assert "#" not in text
        assert not icon(drawing.stem).isNull()
