"""Buttons with more words than room."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cape_desktop.ui.widgets.fitted import FittedButton

_WORDS = "El motivo está resuelto: puede ir de nuevo"


def test_that_words_without_room_are_shortened_and_told_whole(qtbot: QtBot) -> None:
    button = FittedButton(_WORDS)
    qtbot.addWidget(button)
    button.show()
    wanted = button.sizeHint()
    button.resize(wanted)
    assert (button.text(), button.toolTip()) == (_WORDS, "")
    button.resize(wanted.width() // 2, wanted.height())
    assert button.text().endswith("…")
    assert _WORDS.startswith(button.text()[:-1])
    assert (button.toolTip(), button.accessibleName()) == (_WORDS, _WORDS)
    assert button.sizeHint() == wanted
    assert button.minimumSizeHint().width() < wanted.width() // 2
    button.resize(wanted)
    assert (button.text(), button.toolTip()) == (_WORDS, "")


def test_that_a_tip_of_its_own_stays(qtbot: QtBot) -> None:
    button = FittedButton(_WORDS)
    qtbot.addWidget(button)
    button.show()
    button.setToolTip("F2 in the table does the same")
    button.resize(button.sizeHint().width() // 2, button.sizeHint().height())
    assert button.text() != _WORDS
    assert button.toolTip() == "F2 in the table does the same"
