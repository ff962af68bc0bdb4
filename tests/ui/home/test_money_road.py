"""The picture of where the money is: what it shows, what it says, and when it gives way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.desk import Desk
from cape_desktop.ui.home.money_road import MoneyRoad, Swatch
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from cape_desktop.ui.theme.look import contrast
from cape_desktop.workflow.whereabouts import Place, Whereabouts
from tests.shots.__main__ import contrast_palette
from tests.ui.answered import answered_desk

SUMS = {Place.RECEIVED: 600_000, Place.ACCEPTED: 300_000, Place.HELD: 99_999, Place.REFUSED: 1}
EVERYWHERE = dict.fromkeys(Place, 100_000)


@pytest.fixture
def road(qtbot: QtBot) -> MoneyRoad:
    made = MoneyRoad()
    qtbot.addWidget(made)
    made.resize(900, 60)
    made.show_whereabouts(Whereabouts(SUMS))
    made.show()
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = answered_desk(tmp_path)
    yield made
    made.history.close()


def keys(road: MoneyRoad) -> list[str]:
    return [label.text() for label in road.findChildren(QLabel) if label.isVisible()]


def test_that_each_sum_is_as_long_as_its_share_and_the_smallest_is_seen(road: MoneyRoad) -> None:
    pieces = road.bar.pieces()
    assert list(pieces) == list(SUMS)
    assert pieces[Place.RECEIVED].width() == pytest.approx(2 * pieces[Place.ACCEPTED].width(), rel=0.02)
    assert pieces[Place.REFUSED].width() >= 5
    assert pieces[Place.REFUSED].right() == pytest.approx(road.bar.width())


def test_that_the_words_say_the_same_to_the_eye_and_to_a_screen_reader(road: MoneyRoad) -> None:
    told = ["Received $6,000.00", "Accepted, not paid yet $3,000.00", "Held $999.99", "Refused $0.01"]
    assert keys(road) == told
    assert road.bar.accessibleName() == "Where the declared money is"
    assert road.bar.accessibleDescription() == ", ".join(told)


def test_that_money_nobody_knows_is_said_and_draws_nothing(road: MoneyRoad) -> None:
    road.show_whereabouts(Whereabouts(SUMS, unknown=3))
    assert keys(road)[-1] == "Not known for 3 entries"
    assert len([one for one in road.findChildren(Swatch) if one.isVisible()]) == len(SUMS)
    assert list(road.bar.pieces()) == list(SUMS)


def test_that_no_two_places_look_alike_and_each_stands_out_in_every_look(application: QApplication) -> None:
    try:
        for appearance, palette in (("light", None), ("dark", None), ("dark", contrast_palette())):
            apply_appearance(application, appearance)
            if palette is not None:
                application.setPalette(palette)
            looks = [_look(place) for place in Place]
            assert len({bytes(one.constBits()) for one in looks}) == len(Place)
            ground = application.palette().color(QPalette.ColorRole.Window)
            assert all(_strongest(one, ground) >= 1.5 for one in looks)
    finally:
        apply_appearance(application, "system")


def _look(place: Place) -> QImage:
    swatch = Swatch(place)
    swatch.resize(24, 24)
    picture = swatch.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    swatch.deleteLater()
    return picture


def _strongest(picture: QImage, ground: QColor) -> float:
    side = range(picture.width())
    return max(contrast(picture.pixelColor(x, y), ground) for x in side for y in side)


def test_that_nothing_is_cut_off_at_twice_the_size_and_the_bar_grows(
    application: QApplication, road: MoneyRoad
) -> None:
    height = road.bar.sizeHint().height()
    try:
        apply_text_size(application, 200)
        road.show_whereabouts(Whereabouts(EVERYWHERE, unknown=2))
        QApplication.processEvents()
        road.resize(900, road.heightForWidth(900))
        QApplication.processEvents()
        labels = [label for label in road.findChildren(QLabel) if label.isVisible()]
        assert len(labels) == len(Place) + 1
        assert all(label.width() >= label.sizeHint().width() for label in labels)
        assert all(road.rect().contains(key.geometry()) for key in road.findChildren(QWidget) if key.parent() is road)
        assert road.bar.sizeHint().height() > 1.5 * height
    finally:
        apply_text_size(application, 100)


def test_that_the_road_takes_over_what_the_figures_said_and_gives_way_in_a_small_window(window: MainWindow) -> None:
    window.resize(1160, 760)
    money = window.home.money
    window.home.overview.wait()
    QApplication.processEvents()
    assert money.road.isVisible()
    assert "Came back $886.96" in money.road.told
    assert money.held.rests_on.text() == "Until ACH refunds are set up"
    window.resize(1024, 640)
    QApplication.processEvents()
    assert not money.road.isVisible()
    assert "$886.96 came back" in money.held.rests_on.text()
    window.resize(700, 1000)
    QApplication.processEvents()
    assert not money.road.isVisible()


def test_that_a_single_place_is_not_drawn_because_the_figures_say_it(road: MoneyRoad) -> None:
    assert road.says_something
    road.show_whereabouts(Whereabouts({Place.ACCEPTED: 100_000}, unknown=2))
    assert not road.says_something
