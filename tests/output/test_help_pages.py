"""The help: every link leads somewhere, every number is the pack's, every question has a source."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cape_desktop.output.help_pages import HelpPage, Unfilled, plain_text, read_help
from tests.invented import TODAY
from tests.rules import LIMITS, PACK, RESOURCES

SOURCES = RESOURCES / "help" / "en"
PAGES = read_help(RESOURCES, PACK, TODAY)
WHOLE = "".join(page.html for page in PAGES)


def topics(pages: tuple[HelpPage, ...] = PAGES) -> list[str]:
    return [topic.id for page in pages for topic in page.topics]


def test_that_every_page_begins_with_a_title_and_no_topic_is_there_twice() -> None:
    assert all(page.topics[0].level == 1 for page in PAGES)
    assert len(topics()) == len(set(topics())) > 50


def test_that_every_link_leads_to_a_topic_or_a_source_and_none_out_of_the_program() -> None:
    links = set(re.findall(r'href="([^"]*)"', WHOLE))
    targets = {f"#{name}" for name in (*topics(), *re.findall(r'id="(source-[^"]+)"', WHOLE))}
    assert links
    assert links <= targets


def test_that_every_picture_is_there() -> None:
    named = re.findall(r'src="([^"]+)"', WHOLE)
    assert len([one for one in named if one.endswith(".svg")]) == 4
    assert [one for one in named if not (RESOURCES / "help" / one).is_file()] == []


def test_that_nothing_is_left_unfilled() -> None:
    assert "{" not in WHOLE
    assert "}" not in WHOLE


def test_that_every_question_names_a_source_of_the_pack() -> None:
    page = next(page for page in PAGES if page.topics[0].id == "questions")
    for topic in page.topics[1:]:
        assert "Source:" in topic.text, topic.title
        named = topic.text.partition("Source:")[2]
        assert any(source.title in named for source in PACK.sources.values()), topic.title


def test_that_what_importers_ask_is_answered() -> None:
    asked = {
        "who-may-file", "deadline", "court-case", "amend", "suspended", "liquidated", "records", "when-paid",
        "ach-missing", "debts", "who-receives", "answers-entry", "keys", "words", "where-7501", "where-es003",
        "where-cape", "where-ach", "rules",
    }  # fmt: skip
    assert asked <= set(topics())


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.html")), ids=lambda path: path.stem)
def test_that_days_and_dates_of_cbp_are_not_written_into_the_pages(path: Path) -> None:
    text = plain_text(re.sub(r"\{\{[^}]*\}\}", "", path.read_text(encoding="utf-8")))
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    assert re.findall(rf"\b\d+ (?:days|years|percent)\b|\b(?:{months}) \d|\b20\d\d\b|\d%|\$[1-9]", text) == []


def test_that_another_pack_changes_the_help() -> None:
    other = replace(PACK, id="2027-01-01", limits=replace(LIMITS, cape_days=95, refund_last_days=123))
    pages = {page.topics[0].id: page for page in read_help(RESOURCES, other, TODAY)}
    questions = plain_text(pages["questions"].html)
    assert "up to 95 days after it was" in questions
    assert "usually 60 to 123 days after" in questions
    assert "rule pack 2027-01-01" in plain_text(pages["start"].html)


def test_that_the_cut_off_moves_with_the_day() -> None:
    day = TODAY + timedelta(days=10)
    told = [plain_text("".join(page.html for page in read_help(RESOURCES, PACK, one))) for one in (TODAY, day)]
    assert "liquidated before Sep 4, 2026 is too late" in told[0]
    assert "liquidated before Sep 14, 2026 is too late" in told[1]


def test_that_every_answer_of_the_pack_and_every_item_of_the_checklist_is_explained() -> None:
    text = plain_text(WHOLE)
    assert all(plain_text(message.text) in text and message.next_step in text for message in PACK.messages)
    assert all(item.title in text and item.goes_wrong in text for item in PACK.checklist)


def test_that_a_page_that_asks_for_what_no_pack_has_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "help" / "en"
    folder.mkdir(parents=True)
    for asked in ("{{no_such_number}}", "{{sources:ZZ9}}", "{{item:nothing}}", "{{types:F01}}", "{{since:F01}}"):
        (folder / "10-broken.html").write_text(f'<h1 id="x">X</h1>{asked}', encoding="utf-8")
        with pytest.raises(Unfilled, match=re.escape(f"10-broken.html: {asked}")):
            read_help(tmp_path, PACK, TODAY)


def test_that_a_missing_translation_of_a_page_comes_in_english(tmp_path: Path) -> None:
    for language, name, title in (("en", "10-a", "One"), ("en", "20-b", "Two"), ("es", "10-a", "Uno")):
        folder = tmp_path / "help" / language
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.html").write_text(f'<h1 id="{name}">{title}</h1>', encoding="utf-8")
    pages = read_help(tmp_path, PACK, TODAY, language="es")
    assert [page.topics[0].title for page in pages[:2]] == ["Uno", "Two"]
