from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.widgets.flow import FlowLayout


class Block(QWidget):
    """A widget of a fixed size."""

    def sizeHint(self) -> QSize:
        return QSize(100, 20)


def flow(qtbot: QtBot, count: int) -> tuple[QWidget, FlowLayout, list[Block]]:
    """A widget, its layout and the blocks in it."""
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent, gap=10)
    blocks = [Block() for _ in range(count)]
    for block in blocks:
        layout.addWidget(block)
        block.show()
    return parent, layout, blocks


def test_that_widgets_stand_side_by_side_while_there_is_room(qtbot: QtBot) -> None:
    _parent, layout, blocks = flow(qtbot, 3)
    layout.setGeometry(QRect(0, 0, 320, 100))
    assert [(block.x(), block.y()) for block in blocks] == [(0, 0), (110, 0), (220, 0)]
    assert layout.heightForWidth(320) == 20


def test_that_a_new_line_begins_where_there_is_no_room(qtbot: QtBot) -> None:
    _parent, layout, blocks = flow(qtbot, 3)
    layout.setGeometry(QRect(0, 0, 215, 100))
    assert [(block.x(), block.y()) for block in blocks] == [(0, 0), (110, 0), (0, 30)]
    assert layout.heightForWidth(215) == 50


def test_that_a_hidden_widget_takes_no_room(qtbot: QtBot) -> None:
    _parent, layout, blocks = flow(qtbot, 3)
    blocks[1].hide()
    layout.setGeometry(QRect(0, 0, 320, 100))
    assert blocks[2].x() == 110


def test_that_a_widget_wider_than_the_line_is_made_to_fit(qtbot: QtBot) -> None:
    _parent, layout, blocks = flow(qtbot, 1)
    layout.setGeometry(QRect(0, 0, 60, 100))
    assert blocks[0].width() == 60
