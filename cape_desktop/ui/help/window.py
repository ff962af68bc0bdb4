"""The help in a window of its own: contents, search, pages, back and forward. Nothing in it leads out of here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.output.help_pages import RULES_TOPIC, HelpPage, Topic, folded, read_help
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.help.browser import HelpBrowser
from cape_desktop.ui.language import spoken
from cape_desktop.ui.theme.icons import grown, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, small, text_height
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.fields import SearchField
from cape_desktop.ui.widgets.reading import FocusRing

_SIZE: Final = (1060, 720)
_CONTENTS_SHARE: Final = 0.36
_TOPIC_ROLE: Final = Qt.ItemDataRole.UserRole
FIRST_TOPIC: Final = "start"


def show_help(desk: Desk, parent: QWidget, topic: str = FIRST_TOPIC) -> HelpWindow:
    """Opens the help over the window of `parent`, or the one that is open there, at `topic`; gives it.

    A topic that is not there opens the first page. The window is a child of the caller's, so it can be used beside a
    modal one.
    """
    owner = parent.window()
    present = owner.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = present or HelpWindow(desk, owner)
    window.show_topic(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QDialog):
    """Contents and search at the left, the page at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self.resize(QSize(*map(grown, _SIZE)).boundedTo(self.screen().availableSize()))
        self._desk = desk
        self.pages: tuple[HelpPage, ...] = ()
        self._tree: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._places: dict[str, tuple[HelpPage, Topic]] = {}
        self._said: dict[str, frozenset[str]] = {}
        self._wanted: tuple[str, ...] = ()
        self._page: HelpPage | None = None
        self._topic = ""
        self._back: list[str] = []
        self._forward: list[str] = []
        self._is_led = False
        self.search = SearchField(self.tr("Search the help"), self.tr("Search the help"))
        self.contents = QTreeWidget()
        self.nothing = small(self.tr("Nothing found. Try another word."))
        self.browser = HelpBrowser(desk)
        self.back = QPushButton(self.tr("&Back"))
        self.forward = QPushButton(self.tr("&Forward"))
        self._set_up()
        self._lay_out()
        self._read()

    def _set_up(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._to_contents)
        down = QShortcut(Qt.Key.Key_Down, self.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_contents)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        FocusRing(self.contents)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.contents.currentItemChanged.connect(lambda item, _before: self._on_chosen(item))
        self.nothing.hide()
        self.browser.asked.connect(self._on_link)
        set_icon(self.back, "back")
        set_icon(self.forward, "chevron")
        for button, go in ((self.back, self.go_back), (self.forward, self.go_forward)):
            button.setAutoDefault(False)
            button.clicked.connect(go)
        keys = QKeySequence.StandardKey
        for key, act in ((keys.Back, self.go_back), (keys.Forward, self.go_forward), (keys.Find, self.search.setFocus)):
            QShortcut(key, self).activated.connect(act)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP, GAP, PAD, GAP)
        column.setSpacing(PAD)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        top = QHBoxLayout()
        top.setContentsMargins(GAP, GAP, GAP, 0)
        top.setSpacing(PAD)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addStretch(1)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(PAD)
        page.addLayout(top)
        page.addWidget(self.browser, 1)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(right)
        parts.setStretchFactor(1, 1)
        contents = min(24 * text_height(), round(self.width() * _CONTENTS_SHARE))
        parts.setSizes([contents, self.width() - contents])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def _read(self) -> None:
        """Reads the pages for the rules in use and lists what is in them."""
        desk = self._desk
        self.pages = read_help(desk.folders.resources, desk.rules, desk.today(), translated, spoken())
        for page in self.pages:
            head = QTreeWidgetItem([page.topics[0].title])
            self.contents.addTopLevelItem(head)
            children: list[QTreeWidgetItem] = []
            self._tree.append((head, children))
            for topic in page.topics:
                self._places[topic.id] = (page, topic)
                self._said[topic.id] = _words_of(f"{topic.title} {topic.text}")
                item = head if topic.level == 1 else QTreeWidgetItem(head, [topic.title])
                if item is not head:
                    children.append(item)
                item.setData(0, _TOPIC_ROLE, topic.id)
                item.setToolTip(0, topic.title)
                item.setSizeHint(0, QSize(0, round(text_height() * 1.5)))

    # --- going about ---------------------------------------------------------------------------------------------

    def topic(self) -> str:
        """The topic that is shown."""
        return self._topic

    def show_topic(self, topic: str) -> None:
        """Opens a topic; one that is not there opens the first page."""
        if topic not in self._places:
            topic = FIRST_TOPIC
        if topic == self._topic:
            return
        if self._topic:
            self._back.append(self._topic)
        self._forward.clear()
        self._show(topic)

    def go_back(self) -> None:
        """To the topic before."""
        if self._back:
            self._forward.append(self._topic)
            self._show(self._back.pop())

    def go_forward(self) -> None:
        """To the topic from which one went back."""
        if self._forward:
            self._back.append(self._topic)
            self._show(self._forward.pop())

    def _show(self, topic: str) -> None:
        page, found = self._places[topic]
        self._topic = topic
        if page is not self._page:
            self._page = page
            self.browser.show_page(page.html, is_wide=page.topics[0].id == RULES_TOPIC)
        self.browser.scrollToAnchor(topic) if found.level > 1 else self.browser.verticalScrollBar().setValue(0)
        self.setWindowTitle(self.tr("{topic} – Help").format(topic=found.title))
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self._mark(topic)

    def _mark(self, topic: str) -> None:
        """Selects the topic in the contents."""
        for item in self._items():
            if item.data(0, _TOPIC_ROLE) == topic:
                self.contents.blockSignals(True)
                self.contents.setCurrentItem(item)
                self.contents.blockSignals(False)
                item.setExpanded(True)

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for head, children in self._tree for item in (head, *children)]

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.show_topic(item.data(0, _TOPIC_ROLE))
            self._find_on_page()

    def _on_link(self, name: str) -> None:
        if name in self._places:
            self.show_topic(name)
        else:
            self.browser.scrollToAnchor(name)

    # --- searching -----------------------------------------------------------------------------------------------

    def found(self) -> tuple[str, ...]:
        """The topics that the search leaves."""
        return tuple(item.data(0, _TOPIC_ROLE) for item in self._items() if not item.isHidden() and _holds(self, item))

    def _on_search(self, _text: str) -> None:
        any_left = False
        self._wanted = self._telling_words()
        for head, children in self._tree:
            for child in children:
                child.setHidden(not _holds(self, child))
            is_left = _holds(self, head) or any(not child.isHidden() for child in children)
            head.setHidden(not is_left)
            head.setExpanded(bool(self._wanted) and is_left)
            any_left = any_left or is_left
        self.nothing.setVisible(not any_left)
        self._lead()
        self._find_on_page()

    def _lead(self) -> None:
        """Opens a topic that is left when the one on the page is not; Back then leads to where the search began."""
        found = self.found()
        self._is_led = self._is_led and bool(self._wanted)
        if not found or self._topic in found:
            return
        if self._is_led:
            self._show(self._best(found))
        else:
            self._is_led = True
            self.show_topic(self._best(found))

    def _best(self, found: tuple[str, ...]) -> str:
        """The first topic with the words in its title; else the first one."""
        titles = {one: _words_of(self._places[one][1].title) for one in found}
        return next((one for one in found if _holds_all(titles[one], self._wanted)), found[0])

    def _to_contents(self) -> None:
        """From the search to the topics it left, at the one on the page."""
        if self.found():
            self._mark(self._topic)
            self.contents.setFocus()

    def _telling_words(self) -> tuple[str, ...]:
        """The words to look for, the rarest first: while no topic holds all of them, the commonest is left out.

        So it is with a question as one asks it, "why a range": "why" and "a" stand in the way only.
        """
        said = self._said.values()
        count = {word: sum(_holds_all(one, (word,)) for one in said) for word in _words_of(self.search.text())}
        words = sorted((word for word in count if count[word]), key=lambda word: (count[word], word))
        while len(words) > 1 and not any(_holds_all(one, words) for one in said):
            words.pop()
        return tuple(words) or tuple(count)

    def holds(self, topic: str) -> bool:
        """Whether words in title or text of a topic begin with what is searched for, with or without its accents."""
        return _holds_all(self._said[topic], self._wanted)

    def _find_on_page(self) -> None:
        """Shows the rarest word of the search on the page, from the topic on."""
        if self._wanted:
            self.browser.select(self._wanted[0])

    # --- the look of this moment ---------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Draws the page again when palette or text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._page is not None:
            self._page = None
            for item in self._items():
                item.setSizeHint(0, QSize(0, round(text_height() * 1.5)))
            self._show(self._topic)


def _words_of(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", folded(text)))


def _holds_all(said: frozenset[str], words: Iterable[str]) -> bool:
    """Whether for each of `words` there is one in `said` that begins with it."""
    return all(any(one.startswith(word) for one in said) for word in words)


def _holds(window: HelpWindow, item: QTreeWidgetItem) -> bool:
    return window.holds(item.data(0, _TOPIC_ROLE))
