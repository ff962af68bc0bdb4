"""The language of the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from cape_desktop.ui.language import Stretched, language_of, languages, speak, stretched
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


def test_that_a_language_nobody_translated_leaves_english(qtbot: QtBot, tmp_path: Path) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    assert speak(application, "xx", tmp_path) == "en"
    assert languages(tmp_path) == ("en",)


def test_that_the_wanted_language_beats_that_of_the_system() -> None:
    assert language_of("es") == "es"
    assert language_of("") != ""


def test_that_every_text_of_the_pack_goes_through_the_translation() -> None:
    shouted = pack_in(PACK, lambda _context, text: text.upper())
    assert [item.title for item in shouted.checklist] == [item.title.upper() for item in PACK.checklist]
    assert [one.text for one in shouted.consequences] == [one.text.upper() for one in PACK.consequences]
    assert [one.text for one in shouted.messages] == [one.text for one in PACK.messages]
    assert all(text.strip() for text in texts_of(PACK))
