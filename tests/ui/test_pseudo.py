"""The stretching language over every page and dialog: nothing is cut off, and nothing that the program says is English.

It puts accents on the vowels of each text that is translated, so plain ones give away a text that is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cape_desktop.ui.language import PSEUDO
from tests.invented import ADDED_HEADERS, ES003_HEADERS
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.tool_scenes import TOOL_SCENES
from tests.shots.wizard_scenes import WIZARD_SCENES
from tests.ui.test_scenes import shared_keys, visible, whole

_DATA: Final = re.compile(
    "|".join(
        (
            r"“[^”]*”",  # what ACE, a file or the person said
            r"https?://\S+",
            r"/(?:[\w.-]+/)+[\w -]*(?:\.\w+)?",
            r"(?:broker (?:list|list November|upload November)|claim details|ES-003 October|es003 report)\.\w+",
            r"[\w-]+\.(?:csv|xlsx|pdf|zip)|harbor-lane-2026-\d\d-\d\d",
            *map(re.escape, sorted((*ES003_HEADERS, *ADDED_HEADERS), key=len, reverse=True)),
            "Broker ref, Entry, HTS, IEEPA|Entry No\\., Date, Duty paid|Entry No\\.|Duty paid",
            "limits.toml, line 4: “cape_days” is missing",  # the proof of a rule pack speaks to whoever wrote it
            r"Harbor Lane Imports LLC|Blue Kite Toys Inc\.|Acme|see attached invoice 2231",
            "Entry  ?Summary (?:Updated|flagged for RECON)|(?:Unl|L)iquidated|Entry Number|entry number",
            r"Outcome of run|IEEPA duty|\b(?:Entry|First|Importer|Ref|Second|Status|Total|Type)\b",
            "English",  # each language names itself
            "CAPE Desktop|Python [0-9.]+, Qt [0-9.]+, [A-Z][a-z]+",
        )
    )
)
"""What files, people and CBP say, which stays as it is."""
_ENGLISH: Final = re.compile(r"\b(?=\w*[aeiou])[A-Za-z][a-z]{2,}\b")
"""A word with plain vowels."""


def told(window: QWidget) -> Iterator[str]:
    """What the window shows and tells a screen reader."""
    yield window.windowTitle()
    for one in visible(window, QWidget):
        yield from (one.accessibleName(), one.accessibleDescription(), one.toolTip())
    yield from (label.text() for label in visible(window, QLabel))
    yield from (button.text() for button in visible(window, QAbstractButton))
    yield from (box.title() for box in visible(window, QGroupBox))
    yield from (field.placeholderText() for field in visible(window, QLineEdit))
    yield from (bar.tabText(place) for bar in visible(window, QTabBar) for place in range(bar.count()))
    yield from (box.itemText(place) for box in visible(window, QComboBox) for place in range(box.count()))
    yield from (action.text() for menu in window.findChildren(QMenu) for action in menu.actions())
    for view in visible(window, QAbstractItemView):
        yield from cells(view)


def cells(view: QAbstractItemView) -> Iterator[str]:
    """The header and the first rows of a table."""
    model = view.model()
    if not isinstance(model, QAbstractTableModel):
        return
    columns = range(model.columnCount())
    yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)
    for row in range(min(8, model.rowCount())):
        yield from (str(model.index(row, at).data() or "") for at in columns)


@pytest.mark.parametrize("language", [PSEUDO], indirect=True)
@pytest.mark.parametrize("scene", [*SCENES, *WIZARD_SCENES, *TOOL_SCENES, *ANSWER_SCENES], ids=lambda scene: scene.name)
def test_that_long_texts_are_whole_and_all_translated(
    scene: Scene, language: str, tmp_path: Path, qtbot: QtBot
) -> None:
    window = whole(scene, tmp_path, qtbot)
    assert shared_keys(window) == []
    assert [text for text in told(window) if _ENGLISH.search(_DATA.sub("", text))] == []
    window.close()
