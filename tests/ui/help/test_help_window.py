"""The help window: topics, search, back and forward, pictures, and no way out of the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QImage, QKeySequence, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from cape_desktop.output.help_pages import RULES_TOPIC, plain_text
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.help.window import FIRST_TOPIC, HelpWindow, show_help
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.theme.appearance import apply_appearance
from tests.shots.help_pictures import wanted

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def help_window(new_desk: Desk, qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(new_desk)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    window.show_topic(FIRST_TOPIC)
    return window


def shown(window: HelpWindow) -> str:
    return window.browser.toPlainText()


def test_that_every_topic_opens_at_its_heading(help_window: HelpWindow) -> None:
    for page in help_window.pages:
        for topic in page.topics:
            help_window.show_topic(topic.id)
            assert topic.title in shown(help_window)
            assert topic.title in help_window.windowTitle()
    help_window.show_topic("records")
    area, bar = help_window.browser, help_window.browser.verticalScrollBar()
    heading = area.document().find("What do I have to keep").block()
    top = area.document().documentLayout().blockBoundingRect(heading).top() - bar.value()
    assert -2 <= top < area.viewport().height() / 2


def test_that_an_unknown_topic_opens_the_first_page(help_window: HelpWindow) -> None:
    help_window.show_topic("keys")
    help_window.show_topic("nothing-of-the-kind")
    assert help_window.topic() == FIRST_TOPIC


def test_that_one_goes_back_and_forward_as_in_a_book(help_window: HelpWindow) -> None:
    assert not help_window.back.isEnabled()
    for topic in ("deadline", "keys"):
        help_window.show_topic(topic)
    help_window.back.click()
    assert help_window.topic() == "deadline"
    help_window.back.click()
    assert help_window.topic() == FIRST_TOPIC
    assert not help_window.back.isEnabled()
    help_window.forward.click()
    assert help_window.topic() == "deadline"
    help_window.show_topic("words")
    assert not help_window.forward.isEnabled()


def test_that_a_link_leads_to_its_topic(help_window: HelpWindow) -> None:
    help_window.browser.anchorClicked.emit(QUrl("#where-ach"))
    assert help_window.topic() == "where-ach"


def test_that_a_link_to_the_outside_is_never_opened(help_window: HelpWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    before = shown(help_window)
    help_window.browser.setHtml(f'<a href="https://www.cbp.gov/">out</a>{before}')
    help_window.browser.anchorClicked.emit(QUrl("https://www.cbp.gov/"))
    assert not opened
    assert not help_window.browser.openExternalLinks()
    assert not help_window.browser.openLinks()


def test_that_addresses_are_text_that_can_be_copied(help_window: HelpWindow) -> None:
    assert "https://www.cbp.gov/trade" in shown(help_window)
    assert 'href="http' not in help_window.browser.toHtml()


def test_that_search_leaves_the_topics_that_hold_all_words(help_window: HelpWindow) -> None:
    everything = help_window.found()
    help_window.search.setText("protest 180")
    found = help_window.found()
    assert "protest" in found
    assert "keys" not in found
    assert len(found) < len(everything)
    texts = {topic.id: f"{topic.title} {topic.text}".casefold() for page in help_window.pages for topic in page.topics}
    assert all("protest" in texts[one] and "180" in texts[one] for one in found)
    help_window.search.setText("zebra")
    assert help_window.found() == ()
    assert help_window.nothing.isVisibleTo(help_window)
    QTest.keyClick(help_window.search, Qt.Key.Key_Escape)
    assert help_window.isVisible()
    assert help_window.found() == everything
    assert not help_window.nothing.isVisibleTo(help_window)


def test_that_a_page_with_pictures_is_laid_out_once(help_window: HelpWindow, qtbot: QtBot) -> None:
    for topic in ("guide", "questions", "after-upload"):
        help_window.show_topic(topic)
        qtbot.wait(50)  # a scroll bar comes and takes room from the pictures
        page = next(page for page in help_window.pages for one in page.topics if one.id == topic)
        for one in page.topics:
            assert shown(help_window).count(one.title) == plain_text(page.html).count(one.title)


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("why a range", "how-much"),
        ("is an LLC a corporation", "interest"),
        ("two sheets", "step-entries"),
        ("claim details", "answers-details"),
        ("importer view", "words"),
        ("set aside", "words"),
        ("needs you", "step-check"),
        ("act by", "step-choose"),
        ("text size", "keys"),
    ],
)
def test_that_a_question_finds_its_answer(question: str, topic: str, help_window: HelpWindow) -> None:
    help_window.search.setText(question)
    assert topic in help_window.found()


def test_that_search_looks_for_the_beginnings_of_words(help_window: HelpWindow) -> None:
    help_window.search.setText("range")
    texts = {topic.id: f" {topic.title} {topic.text}".casefold() for page in help_window.pages for topic in page.topics}
    assert all(re.search(r"\brange", texts[one]) for one in help_window.found())
    help_window.show_topic("how-much")
    assert help_window.browser.textCursor().selectedText().casefold() == "range"


def test_that_search_minds_neither_accents_nor_capitals(help_window: HelpWindow) -> None:
    help_window.show_topic("protest")
    help_window.search.setText("PRÓTEST")
    assert "protest" in help_window.found()
    place = help_window.browser.textCursor()
    assert place.selectedText().lower() == "protest"
    assert place.position() > help_window.browser.document().find("What is a protest").selectionStart()


def test_that_search_shows_what_it_finds_where_one_reads_on(help_window: HelpWindow) -> None:
    QTest.keyClicks(help_window.search, "protest")
    assert help_window.topic() == "protest"
    marked = help_window.contents.currentItem()
    assert marked is not None
    assert marked.data(0, Qt.ItemDataRole.UserRole) == "protest"
    area = help_window.browser
    assert area.textCursor().selectedText().lower() == "protest"
    assert 0 <= area.cursorRect().top() <= area.viewport().height() / 2
    help_window.back.click()
    assert help_window.topic() == FIRST_TOPIC
    assert not help_window.back.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_that_one_goes_on_from_the_search_to_the_topics_it_left(key: Qt.Key, help_window: HelpWindow) -> None:
    help_window.search.setText("protest")
    help_window.search.setFocus()
    QTest.keyClick(help_window.search, key)
    assert help_window.focusWidget() is help_window.contents
    assert help_window.topic() == "protest"
    QTest.keyClick(help_window.contents, Qt.Key.Key_Up)
    found = help_window.found()
    assert help_window.topic() == found[found.index("protest") - 1]


def test_that_a_topic_chosen_in_the_contents_is_shown(help_window: HelpWindow) -> None:
    item = help_window.contents.topLevelItem(2)
    question = item.child(2) if item is not None else None
    assert question is not None
    help_window.contents.setCurrentItem(question)
    assert help_window.topic() == "deadline"


def test_that_drawings_follow_the_palette(help_window: HelpWindow, application: QApplication) -> None:
    def ink() -> set[str]:
        image = help_window.browser.loadResource(IMAGE, QUrl("drawings/form-7501.svg"))
        assert isinstance(image, QImage)
        points = ((x, y) for x in range(image.width()) for y in range(0, image.height(), 5))
        return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}

    for appearance in ("dark", "light"):
        apply_appearance(application, appearance)
        assert application.palette().color(QPalette.ColorRole.Text).name() in ink()


def test_that_nothing_but_pictures_of_the_help_is_ever_loaded(help_window: HelpWindow) -> None:
    for name in ("../rules/2026-11-23/pack.toml", "/etc/hostname", "https://www.cbp.gov/logo.png"):
        loaded = help_window.browser.loadResource(IMAGE, QUrl(name))
        assert loaded == QByteArray()
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert help_window.browser.loadResource(style, QUrl("drawings/form-7501.svg")) == QByteArray()


def test_that_the_help_over_a_window_is_used_again(new_desk: Desk, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    inside = QWidget(dialog)
    dialog.show()
    first = show_help(new_desk, inside, "deadline")
    again = show_help(new_desk, dialog, "keys")
    assert first is again
    assert (again.topic(), again.parent(), again.isModal()) == ("keys", dialog, False)
    again.close()


@pytest.fixture
def main_window(new_desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(new_desk)
    qtbot.addWidget(window)
    yield window
    window.close()


@pytest.mark.parametrize("language", ["en", "es"], indirect=True)
def test_that_every_key_of_the_menus_stands_in_the_list_of_keys(
    language: str, main_window: MainWindow, help_window: HelpWindow
) -> None:
    help_window.show_topic("keys")
    listed = plain_text(next(page.html for page in help_window.pages if page.topics[0].id == "keys"))
    actions = main_window.findChildren(QAction)
    keys = {action.shortcut().toString(QKeySequence.SequenceFormat.PortableText) for action in actions} - {""}
    if language == "es":
        keys = {key.replace("Home", "Inicio").replace("Shift", "Mayús") for key in keys}
    assert keys
    assert [key for key in keys if key not in listed] == []


def test_that_the_page_of_rules_is_made_from_the_rules_in_use(help_window: HelpWindow, new_desk: Desk) -> None:
    help_window.show_topic(RULES_TOPIC)
    assert all(rule.condition in plain_text(help_window.pages[-1].html) for rule in new_desk.rules.rules.values())
    assert "L05" in shown(help_window)


@pytest.mark.parametrize("language", ["es"], indirect=True)
def test_that_the_help_of_a_spanish_window_is_spanish(language: str, help_window: HelpWindow) -> None:
    first = help_window.contents.topLevelItem(0)
    assert first is not None
    assert first.text(0) == "Empiece aquí"
    help_window.show_topic("deadline")
    assert help_window.windowTitle() == "¿Hay una fecha límite? – Ayuda"
    assert "hasta 80 días después de su liquidación" in shown(help_window)
    help_window.search.setText("liquidacion 180")
    assert "protest" in help_window.found()
    assert "keys" not in help_window.found()
    help_window.show_topic("where-7501")
    assert "Fuente: " in shown(help_window)
    drawn = help_window.browser.loadResource(IMAGE, QUrl("drawings/es/form-7501.svg"))
    assert isinstance(drawn, QImage)
    assert not drawn.isNull()


@pytest.mark.parametrize("language", ["es"], indirect=True)
def test_that_the_language_chosen_for_the_next_start_waits_for_it(language: str, new_desk: Desk, qtbot: QtBot) -> None:
    new_desk.settings = replace(new_desk.settings, language="en")
    window = HelpWindow(new_desk)
    qtbot.addWidget(window)
    assert window.pages[0].topics[0].title == "Empiece aquí"


def test_that_every_picture_named_in_the_help_is_a_scene_that_can_be_taken() -> None:
    assert len(wanted()) == 8
    assert [name for name, scene in wanted().items() if scene is None] == []
