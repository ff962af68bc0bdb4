"""The help in other languages says what the English one says: the same topics, links, figures and pictures."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cape_desktop.output.help_pages import plain_text, read_help
from cape_desktop.wording.pack_texts import CONTEXT, pack_in
from tests.invented import TODAY
from tests.rules import PACK, RESOURCES

HELP = RESOURCES / "help"
ENGLISH = sorted((HELP / "en").glob("*.html"))
LANGUAGES = sorted(path.name for path in HELP.iterdir() if path.is_dir() and list(path.glob("*.html")))
LANGUAGES.remove("en")

in_every_language = pytest.mark.parametrize("language", LANGUAGES)
on_every_page = pytest.mark.parametrize("english", ENGLISH, ids=lambda path: path.stem)

_HEADING = re.compile(r'<(h\d) id="([^"]+)">')
_LINK = re.compile(r'href="([^"]+)"')
_PLACEHOLDER = re.compile(r"\{\{[^}]+\}\}")
_IMAGE = re.compile(r'src="drawings/(?:(\w+)/)?([^"]+)" alt="([^"]*)"')
_BLOCK = re.compile(r"<(p|li|h\d|td)\b[^>]*>(.*?)</\1>", re.DOTALL)
_FIGURE = re.compile(r"\d[\d.,]*(?:E\+\d+)?")
_KEY = re.compile(r"<b>(F\d|Ctrl\+[A-Z,])</b>")
_QUOTED = re.compile("[“«]([^”»]+)[”»]")
_LONG = 25
"""From so many characters on, a text that is the same in both languages was forgotten."""


def pages(english: Path, language: str) -> tuple[str, str]:
    """An English page and its translation."""
    return english.read_text(encoding="utf-8"), (HELP / language / english.name).read_text(encoding="utf-8")


def catalogue(language: str) -> dict[tuple[str, str], str]:
    """What the window says in a language, by context and English text; plurals left out."""
    root = ElementTree.parse(RESOURCES / "translations" / f"cape_desktop_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def blocks(page: str) -> list[tuple[str, str]]:
    return [(tag, plain_text(_PLACEHOLDER.sub("", text))) for tag, text in _BLOCK.findall(page)]


def figures(page: str) -> Counter[str]:
    text = plain_text(_PLACEHOLDER.sub("", page))
    return Counter(one.rstrip(".,") for one in _FIGURE.findall(text))


def test_that_spanish_is_among_the_languages() -> None:
    assert "es" in LANGUAGES


@in_every_language
def test_that_every_page_is_there_and_no_other(language: str) -> None:
    assert sorted(path.name for path in (HELP / language).iterdir()) == [path.name for path in ENGLISH]


@in_every_language
@on_every_page
def test_that_topics_follow_in_the_same_order(english: Path, language: str) -> None:
    said, told = pages(english, language)
    assert _HEADING.findall(told) == _HEADING.findall(said)


@in_every_language
@on_every_page
def test_that_links_and_what_the_rule_pack_fills_in_are_the_same(english: Path, language: str) -> None:
    said, told = pages(english, language)
    assert Counter(_LINK.findall(told)) == Counter(_LINK.findall(said))
    assert Counter(_PLACEHOLDER.findall(told)) == Counter(_PLACEHOLDER.findall(said))


@in_every_language
@on_every_page
def test_that_every_figure_is_the_same(english: Path, language: str) -> None:
    said, told = pages(english, language)
    assert figures(told) == figures(said)


@in_every_language
@on_every_page
def test_that_paragraphs_rows_and_headings_are_as_many_and_none_is_left_in_english(
    english: Path, language: str
) -> None:
    said, told = (blocks(page) for page in pages(english, language))
    assert Counter(tag for tag, _ in told) == Counter(tag for tag, _ in said)
    assert [text for _, text in told if len(text) > _LONG and text in {other for _, other in said}] == []


@in_every_language
@on_every_page
def test_that_drawings_are_those_of_the_language_with_a_description_of_their_own(english: Path, language: str) -> None:
    said, told = (_IMAGE.findall(page) for page in pages(english, language))
    assert [name for _, name, _ in told] == [name for _, name, _ in said]
    assert {folder for folder, _, _ in told} <= {language}
    assert all(mine and mine != theirs for (_, _, mine), (_, _, theirs) in zip(told, said, strict=True))


@in_every_language
def test_that_drawings_differ_in_words_alone(language: str) -> None:
    drawings = sorted((HELP / "drawings").glob("*.svg"))
    assert drawings
    for drawing in drawings:
        said, told = (
            re.split(r"(?<=>)([^<>]+)(?=</text>)", path.read_text(encoding="utf-8"))
            for path in (drawing, drawing.parent / language / drawing.name)
        )
        assert told[::2] == said[::2], drawing.name
        assert told[1::2] != said[1::2], drawing.name


@in_every_language
def test_that_everything_leads_somewhere_and_nothing_is_left_unfilled(language: str) -> None:
    ours = read_help(RESOURCES, PACK, TODAY, language=language)
    theirs = read_help(RESOURCES, PACK, TODAY)
    whole = "".join(page.html for page in ours)
    names = [topic.id for page in ours for topic in page.topics]
    targets = {f"#{name}" for name in (*names, *re.findall(r'id="(source-[^"]+)"', whole))}
    assert set(_LINK.findall(whole)) <= targets
    assert names == [topic.id for page in theirs for topic in page.topics]
    assert "{" not in whole
    assert [one for one in re.findall(r'src="([^"]+)"', whole) if not (HELP / one).is_file()] == []


@in_every_language
def test_that_the_pictures_are_of_the_program_in_that_language(language: str) -> None:
    shown = re.findall(
        r'src="pictures/([^"]+)"', "".join(p.html for p in read_help(RESOURCES, PACK, TODAY, language=language))
    )
    assert len(shown) == 8
    assert {Path(one).parts[0] for one in shown} == {language}


@in_every_language
def test_that_texts_and_names_of_the_rule_pack_are_translated_too(language: str) -> None:
    known = catalogue(language)

    def translate(context: str, text: str, /) -> str:
        return known.get((context, text)) or text

    ours = read_help(RESOURCES, pack_in(PACK, translate), TODAY, translate, language)
    whole = plain_text("".join(page.html for page in ours))
    for english in ("Reconciliation", PACK.sources["C0"].title, PACK.rules["L05"].condition, PACK.title):
        assert known[CONTEXT, english] in whole
        assert english not in whole
    assert "Mexico fentanyl" not in whole
    assert "Duty deferral" not in whole


@in_every_language
def test_that_words_in_quotation_marks_are_those_of_the_window(language: str) -> None:
    known = [text.replace("&", "") for text in catalogue(language).values()]
    quoted = {
        one for path in ENGLISH for one in _QUOTED.findall((HELP / language / path.name).read_text(encoding="utf-8"))
    }
    assert quoted
    assert [one for one in quoted if not any(text.startswith(one) for text in known)] == []


@in_every_language
def test_that_the_steps_of_the_guide_are_called_as_in_the_window(language: str) -> None:
    said, told = pages(HELP / "en" / "20-guide.html", language)
    heading = re.compile(r"<h2[^>]*>(\d)\. ([^<:]+)")
    known = catalogue(language)
    assert [(n, known["Road", name]) for n, name in heading.findall(said)] == heading.findall(told)


@in_every_language
def test_that_the_keys_that_every_keyboard_calls_the_same_are_listed_in_the_same_order(language: str) -> None:
    said, told = (_KEY.findall(page) for page in pages(HELP / "en" / "80-keys.html", language))
    assert len(said) > 8
    assert told == said
