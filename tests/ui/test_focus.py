"""The way of the keyboard through every window: all of it, as one reads, always seen, and out again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.jobs import cancel_all
from cape_desktop.ui.theme.appearance import apply_appearance
from cape_desktop.ui.theme.look import StrongButton, contrast
from cape_desktop.ui.widgets.fields import SearchField
from tests.shots.__main__ import contrast_palette
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.paper_scenes import PAPER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.tool_scenes import TOOL_SCENES
from tests.shots.wizard_scenes import WIZARD_SCENES
from tests.ui.test_scenes import own_fields, shared_keys

ALL = [*SCENES, *TOOL_SCENES, *WIZARD_SCENES, *ANSWER_SCENES, *PAPER_SCENES]
WINDOWS = [scene for scene in ALL if not scene.name.startswith(("paper-", "rules-age"))]
_MOST_STOPS = 150
_SEEN = 3.0
"""The contrast between a spot with and without the focus from which on it is seen."""


def named(name: str) -> Scene:
    return next(scene for scene in WINDOWS if scene.name == name)


EVERY_KIND = (
    *("home", "declaration-overview", "importer-new", "readiness", "inspector-question", "preferences-appearance"),
    *("wizard-3-columns", "wizard-4-check", "wizard-5-choose", "wizard-6-save", "deposit", "help"),
)
"""Scenes in which every kind of control is seen."""


@pytest.fixture(autouse=True)
def look(request: pytest.FixtureRequest, application: QApplication) -> Iterator[str]:
    """Light, or the look that the test is given; light again afterwards."""
    wanted = getattr(request, "param", "light")
    apply_appearance(application, "light" if wanted == "light" else "dark")
    if wanted == "contrast":
        application.setPalette(contrast_palette())
    yield wanted
    apply_appearance(application, "light")


def opened(scene: Scene, folder: Path, qtbot: QtBot) -> QWidget:
    """The window of a scene, in front."""
    window = scene.build(folder)
    qtbot.addWidget(window)
    if scene.size is not None:
        window.resize(*scene.size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    if scene.then is not None:
        scene.then(window)
    QApplication.processEvents()
    cancel_all()
    return window


def spoken(widget: QWidget) -> str:
    words = getattr(widget, "text", str)
    return f"{type(widget).__name__} {widget.accessibleName() or words()}"


def walk(window: QWidget) -> list[QWidget]:
    """Every place at which Tab stops, from where the keyboard is and once round."""
    stops: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        before = QApplication.focusWidget()
        QTest.keyClick(before or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None, "the keyboard is nowhere"
        if here is before:
            continue  # a field for a day stops at each part of it
        if here in stops:
            return stops
        stops.append(here)
    raise AssertionError("Tab never comes round")


def goes_back(one: QWidget, other: QWidget) -> bool:
    """Whether the second one stands before the first one: above it and not beside, or left of it in one line."""
    above = [one, *ancestors(one)]
    shared = next(part for part in [other, *ancestors(other)] if part in above)
    if shared in (one, other):
        return False
    first = next(part for part in above if part.parentWidget() is shared).geometry()
    second = next(part for part in [other, *ancestors(other)] if part.parentWidget() is shared).geometry()
    if second.bottom() <= first.top():
        return second.left() < first.right()
    in_one_line = second.top() < first.bottom() and first.top() < second.bottom()
    return in_one_line and second.right() <= first.left()


def ancestors(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    above: QWidget | None = widget.parentWidget()
    while above is not None:
        found.append(above)
        above = above.parentWidget()
    return found


def is_seen(stop: QWidget, other: QWidget) -> bool:
    """Whether one sees that the keyboard is here: enough spots change clearly when it goes to `other`."""
    pictures = []
    for holder in (stop, other):
        holder.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        pictures.append(stop.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    on, off = pictures
    if on.size() != off.size():
        return True
    missing = min(stop.width(), stop.height())
    rows = [bytes(picture.constBits()) for picture in (on, off)]
    wide = on.bytesPerLine()
    for y in range(on.height()):
        if rows[0][y * wide : (y + 1) * wide] == rows[1][y * wide : (y + 1) * wide]:
            continue
        for x in range(on.width()):
            one, two = on.pixel(x, y), off.pixel(x, y)
            missing -= one != two and contrast(QColor(one), QColor(two)) >= _SEEN
            if missing <= 0:
                return True
    return False


@pytest.mark.parametrize("scene", WINDOWS, ids=lambda scene: scene.name)
def test_that_a_window_begins_at_its_work_that_tab_goes_as_one_reads_and_escape_leaves(
    scene: Scene, tmp_path: Path, qtbot: QtBot
) -> None:
    window = opened(scene, tmp_path, qtbot)
    first = QApplication.focusWidget()
    assert first is not None
    assert shared_keys(window) == []
    assert misleading_defaults(window) == [], "Enter presses another button than the main one"
    stops = walk(window)
    fields = [one for one in own_fields(window) if one.isEnabled() and not isinstance(one, QTabWidget)]
    assert [spoken(one) for one in fields if one not in stops] == []
    back = [f"{spoken(one)} > {spoken(other)}" for one, other in pairwise([*stops, stops[0]]) if goes_back(one, other)]
    assert len(back) <= 1, "Tab goes back before the end of the window"
    if isinstance(window, QDialog):
        first.setFocus()
        if isinstance(first, SearchField) and first.text():
            QTest.keyClick(first, Qt.Key.Key_Escape)  # empties the search first
            assert window.isVisible()
        QTest.keyClick(first, Qt.Key.Key_Escape)
        assert not window.isVisible()
    window.close()


def misleading_defaults(window: QWidget) -> list[str]:
    """The buttons that Enter presses although a strong one is there and they are not it."""
    buttons = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    strong = [one for one in buttons if isinstance(one, StrongButton)]
    if not strong or not isinstance(window, QDialog):
        return []
    return [one.text() for one in buttons if one.isDefault() and not one.hasFocus() and one not in strong]


@pytest.mark.parametrize("look", ["light", "dark", "contrast"], indirect=True)
@pytest.mark.parametrize("name", EVERY_KIND)
def test_that_the_place_of_the_keyboard_is_seen(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(named(name), tmp_path, qtbot)
    stops = walk(window)
    others = {stop: next(one for one in stops if one is not stop and not stop.isAncestorOf(one)) for stop in stops}
    assert [spoken(stop) for stop, other in others.items() if not is_seen(stop, other)] == []
    window.close()
