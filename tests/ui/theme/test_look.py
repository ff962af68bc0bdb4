"""Contrast of every text colour on every ground, and text sizes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size, dark_palette, light_palette
from cape_desktop.ui.theme.look import (
    Size,
    Tone,
    Words,
    border,
    contrast,
    field_border,
    fixed_font,
    focus_colour,
    font_of,
    hairline,
    ink,
    is_stark,
    mixed,
    secondary,
    section_number,
    tint,
    title,
    track,
)
from cape_desktop.ui.widgets.cells import selection
from tests.shots.__main__ import contrast_palette

PALETTES = {"light": light_palette, "dark": dark_palette}
TEXT, ICON, STARK = 4.5, 3.0, 7.0


@pytest.fixture(params=sorted(PALETTES))
def palette(request: pytest.FixtureRequest) -> QPalette:
    return PALETTES[request.param]()


def test_that_black_on_white_has_the_contrast_that_wcag_names() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_that_text_reads_on_every_ground(palette: QPalette) -> None:
    role = QPalette.ColorRole
    grounds = [palette.color(role.Window), palette.color(role.Base), palette.color(role.AlternateBase)]
    grounds += [*(tint(tone, palette) for tone in Tone), selection(palette)]
    for ground in grounds:
        assert contrast(palette.color(role.WindowText), ground) >= 7.0
        assert contrast(palette.color(role.PlaceholderText), palette.color(role.Base)) >= TEXT
    for ground in grounds[:2]:
        assert contrast(palette.color(role.Link), ground) >= TEXT
    assert contrast(palette.color(role.ButtonText), palette.color(role.Button)) >= 7.0


def test_that_the_strong_button_reads(palette: QPalette) -> None:
    role = QPalette.ColorRole
    ground = palette.color(role.Highlight)
    assert contrast(palette.color(role.HighlightedText), ground) >= TEXT
    assert contrast(ground, palette.color(role.Window)) >= ICON


@pytest.mark.parametrize("tone", Tone)
def test_that_state_words_read_on_their_tint_and_on_the_page(palette: QPalette, tone: Tone) -> None:
    grounds = (tint(tone, palette), palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base))
    assert all(contrast(ink(tone, palette), ground) >= TEXT for ground in grounds)


def test_that_small_text_reads_on_every_tint(palette: QPalette) -> None:
    assert all(contrast(secondary(palette), tint(tone, palette)) >= TEXT for tone in Tone)
    assert contrast(secondary(palette), palette.color(QPalette.ColorRole.Window)) >= TEXT


def test_that_one_sees_where_a_field_is(palette: QPalette) -> None:
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        assert contrast(field_border(palette), palette.color(role)) >= ICON
    assert contrast(focus_colour(palette), palette.color(QPalette.ColorRole.Base)) >= ICON
    assert not is_stark(palette)


def test_that_a_high_contrast_theme_keeps_its_contrast_in_words_and_lines(application: QApplication) -> None:
    palette = contrast_palette()
    ground = palette.color(QPalette.ColorRole.Base)
    assert is_stark(palette)
    assert all(contrast(ink(tone, palette), tint(tone, palette)) >= STARK for tone in Tone)
    assert all(contrast(secondary(palette), tint(tone, palette)) >= STARK for tone in Tone)
    words = palette.color(QPalette.ColorRole.WindowText)
    assert {line(palette).name() for line in (hairline, border, field_border)} == {words.name()}
    assert contrast(focus_colour(palette), ground) >= STARK
    assert focus_colour(palette) != words
    assert contrast(track(palette), palette.color(QPalette.ColorRole.Accent)) >= ICON


@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox])
def test_that_fields_and_lists_are_drawn_with_their_border(
    kind: type[QWidget], application: QApplication, qtbot: QtBot
) -> None:
    apply_appearance(application, "light")
    field = kind()
    qtbot.addWidget(field)
    field.resize(160, 40)
    edge = field.grab().toImage().pixelColor(0, 20)
    assert contrast(edge, light_palette().color(QPalette.ColorRole.Base)) >= ICON


def test_that_mixing_keeps_the_ends() -> None:
    assert mixed(QColor("red"), QColor("blue"), 1.0) == QColor("red")
    assert mixed(QColor("red"), QColor("blue"), 0.0) == QColor("blue")


def test_that_labels_follow_text_size_and_appearance(application: QApplication) -> None:
    label = title("Choose what to file today")
    before = label.font().pointSizeF()
    try:
        apply_text_size(application, 200)
        application.processEvents()
        assert label.font().pointSizeF() == pytest.approx(2 * before)
        assert font_of(Size.SMALL).pointSizeF() == pytest.approx(2 * before / 1.6 * 0.9)
        apply_appearance(application, "dark")
        application.processEvents()
        assert label.palette().color(QPalette.ColorRole.WindowText) == dark_palette().color(QPalette.ColorRole.Text)
    finally:
        apply_text_size(application, 100)
        apply_appearance(application, "light")
    assert label.font().pointSizeF() == pytest.approx(before)


def test_that_a_number_in_bold_leaves_all_others_as_they_are() -> None:
    fixed_font().setBold(True)
    assert not fixed_font().bold()


def test_that_numbers_keep_the_font_of_fixed_width(application: QApplication) -> None:
    number, cell = section_number("ABC-1234567-6"), Words("total", Size.TEXT)
    cell.set_fixed(True)
    before = number.font().pointSizeF()
    try:
        apply_text_size(application, 200)
        assert [one.font().family() for one in (number, cell)] == [fixed_font().family()] * 2
        assert number.font().pointSizeF() == pytest.approx(2 * before)
    finally:
        apply_text_size(application, 100)
    cell.set_fixed(False)
    assert cell.font() == font_of(Size.TEXT)


def test_that_no_button_of_a_dialog_bears_an_icon_that_its_neighbours_lack(
    application: QApplication, qtbot: QtBot
) -> None:
    apply_appearance(application, "light")
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Close | kinds.Cancel | kinds.Save)
    qtbot.addWidget(box)
    assert all(button.icon().isNull() for button in box.buttons())
