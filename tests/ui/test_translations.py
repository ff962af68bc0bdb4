"""The translations are complete, keep what must stay, and are in step with the program."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from tests.packaging.scripts import script
from tests.rules import RESOURCES

CATALOGUES = sorted((RESOURCES / "translations").glob("*.ts"))
pytestmark = pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)

_KEPT = re.compile(r"\{\w*\}|%L?n|%\d|<[^>]+>")
"""What stands in a text for something else, or shapes it."""
_LONG = 25
"""From so many characters on, a text that is the same in both languages was forgotten, save for names and addresses."""
_SAME = re.compile(r"[\w.-]+\.gov\b|ACE Account Service Desk|^ACE Portal > |Post Summary Correction \(PSC\)$")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    return script("translations")


def messages(catalogue: Path, tool: ModuleType) -> list[tuple[str, ElementTree.Element]]:
    return list(tool.messages(ElementTree.parse(catalogue).getroot()))


def forms(message: ElementTree.Element) -> list[str]:
    """The translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    several = [form.text or "" for form in translation.iter("numerusform")]
    return several or [translation.text or ""]


def source(message: ElementTree.Element) -> str:
    return message.findtext("source", "")


def has_key(text: str) -> bool:
    return "&" in text.replace("&&", "")


def test_that_nothing_is_untranslated(catalogue: Path, tool: ModuleType) -> None:
    unfinished = [
        (context, source(message))
        for context, message in messages(catalogue, tool)
        if message.find("translation[@type]") is not None or not all(form.strip() for form in forms(message))
    ]
    assert unfinished == []


def test_that_a_text_with_a_number_has_two_forms_and_no_other_has(catalogue: Path, tool: ModuleType) -> None:
    wrong = [
        source(message)
        for _context, message in messages(catalogue, tool)
        if len(forms(message)) != (2 if tool.COUNTED.search(source(message)) else 1)
    ]
    assert wrong == []


def test_that_every_placeholder_is_kept(catalogue: Path, tool: ModuleType) -> None:
    wrong = [
        (source(message), form)
        for _context, message in messages(catalogue, tool)
        for form in forms(message)
        if sorted(_KEPT.findall(form)) != sorted(_KEPT.findall(source(message)))
    ]
    assert wrong == []


def test_that_a_key_to_press_is_there_where_the_program_gives_one(catalogue: Path, tool: ModuleType) -> None:
    wrong = [
        (source(message), form)
        for _context, message in messages(catalogue, tool)
        for form in forms(message)
        if has_key(form) != has_key(source(message))
    ]
    assert wrong == []


def test_that_no_sentence_was_left_in_english(catalogue: Path, tool: ModuleType) -> None:
    left = [
        source(message)
        for _context, message in messages(catalogue, tool)
        if len(_KEPT.sub("", source(message))) > _LONG
        and source(message) in forms(message)
        and not _SAME.search(source(message))
    ]
    assert left == []


def test_that_the_catalogue_holds_the_texts_of_the_program_and_no_others(catalogue: Path, tool: ModuleType) -> None:
    held = [(context, source(message)) for context, message in messages(catalogue, tool)]
    assert len(held) == len(set(held))
    assert sorted(set(held) ^ set(tool.texts())) == [], "run `make translations`"


def test_that_the_window_loads_what_the_catalogue_says(catalogue: Path, tool: ModuleType, qtbot: QtBot) -> None:
    made = QTranslator()
    assert made.load(str(catalogue.with_suffix(".qm")))
    stale = [
        source(message)
        for context, message in messages(catalogue, tool)
        for number, form in zip((1, 2) if len(forms(message)) > 1 else (-1,), forms(message), strict=True)
        if form != made.translate(context, source(message), None, number)
    ]
    assert stale == [], "run `make translations`"


def test_that_a_new_translation_takes_the_place_of_the_old_one_whole(
    catalogue: Path, tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []

    def make(arguments: list[str], *, check: bool) -> None:
        assert check
        made.append(Path(arguments[-1]))
        made[-1].write_bytes(b"new")

    read = tmp_path / f"{catalogue.stem}.qm"
    shutil.copy(catalogue, tmp_path)
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(subprocess, "run", make)
    tool.release()
    assert made != [read], "who reads the old one would find it half written"
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.qm*")} == {read.name: b"new"}
