"""The language of the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.ui.language import Stretched, language_of, languages, speak, spoken, stretched
from cape_desktop.ui.translation import date_text
from cape_desktop.ui.widgets.fields import DayField
from cape_desktop.wording.pack_texts import pack_in, texts_of
from tests.rules import PACK


def test_that_a_stretched_text_keeps_its_placeholders_and_grows() -> None:
    text = "{count} cells of “{column}” <b>left</b>"
    longer = stretched(text)
    assert "{count}" in longer
    assert "{column}" in longer
    assert "<b>" in longer
    assert len(longer) > 1.3 * len(text)


@pytest.mark.parametrize(("number", "form"), [(1, "éñtrÿ"), (2, "éñtrîés")])
def test_that_a_stretched_plural_takes_one_form(qtbot: QtBot, number: int, form: str) -> None:
    said = Stretched().translate("Road", "%Ln entr(y|ies)", None, number)
    assert form in said
    assert "|" not in said


def test_that_a_language_nobody_translated_leaves_english(
    application: QApplication, language: str, tmp_path: Path
) -> None:
    assert speak(application, "xx", tmp_path) == language == "en"
    assert languages(tmp_path) == ("en",)


def test_that_the_wanted_language_beats_that_of_the_system() -> None:
    assert language_of("es") == "es"
    assert language_of("") != ""


@pytest.mark.parametrize("language", ["es"], indirect=True)
def test_that_spanish_has_its_months_and_american_numbers(language: str, qtbot: QtBot) -> None:
    field = DayField("Day", date(2026, 11, 3))
    qtbot.addWidget(field)
    assert field.text() == "3 nov 2026"
    calendar = field.calendarWidget().locale()
    assert calendar.monthName(11) == "noviembre"
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert calendar.toString(1234567.5, "f", 2) == "1,234,567.50"
    assert QCoreApplication.translate("Road", "%Ln row(|s)", None, 1234567) == "1,234,567 filas"
    assert spoken() == language
    for month in range(1, 13):
        field.show_day(date(2026, month, 9))
        assert field.text() == date_text(date(2026, month, 9))


def test_that_the_country_of_the_system_changes_no_number(
    application: QApplication, language: str, tmp_path: Path
) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert spoken() == "de"
    speak(application, "xx", tmp_path)
    assert (QLocale().toString(1234567), QLocale().monthName(5), spoken()) == ("1,234,567", "May", language)


def test_that_every_text_of_the_pack_goes_through_the_translation() -> None:
    shouted = pack_in(PACK, lambda _context, text: text.upper())
    assert [item.title for item in shouted.checklist] == [item.title.upper() for item in PACK.checklist]
    assert [one.text for one in shouted.consequences] == [one.text.upper() for one in PACK.consequences]
    assert shouted.title == PACK.title.upper()
    assert [one.condition for one in shouted.rules.values()] == [one.condition.upper() for one in PACK.rules.values()]
    assert [one.title for one in shouted.sources.values()] == [one.title.upper() for one in PACK.sources.values()]
    assert [one.text for one in shouted.messages] == [one.text for one in PACK.messages]
    assert shouted.entry_types == PACK.entry_types
    assert all(text.strip() for text in texts_of(PACK))
