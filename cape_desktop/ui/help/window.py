"""The help in a window of its own: contents, search, pages, back and forward. Nothing in it leads out of here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.output.help_pages import RULES_TOPIC, HelpPage, Topic, folded, read_help
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.language import spoken
from cape_desktop.ui.theme.icons import grown, set_icon
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, hairline, reading_width, secondary, small, text_height
from cape_desktop.ui.translation import translated
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


class HelpBrowser(QTextBrowser):
    """Shows a page in the palette and size of this moment; draws its pictures itself. `asked` carries a topic."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = desk.folders.resources / "help"
        self._is_wide = False
        self._html = ""
        self._room = 0
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Help text"))
        FocusRing(self)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(lambda url: self.asked.emit(url.fragment()))

    def show_page(self, html: str, *, is_wide: bool) -> None:
        """Shows a page from its beginning; a wide one takes the whole window."""
        self._is_wide, self._html = is_wide, html
        self._room = self._room_for_pictures()
        self.document().setDefaultStyleSheet(_style(QApplication.palette()))
        self.document().setDocumentMargin(EDGE)
        self.setHtml(html)
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures from the help's own folder, drawings in the colours of the palette; nothing else is ever loaded."""
        path = (self._folder / QUrl(name).path()).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or self._folder.resolve() not in path.parents:
            return QByteArray()
        room = self._room
        if path.suffix == ".svg":
            return drawing(path.read_text(encoding="utf-8"), room, self.devicePixelRatioF())
        image = QImage(str(path))
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def select(self, word: str) -> None:
        """Selects the first place from what is in view on that holds a word, which is `folded`; none is no harm."""
        cursor = self.cursorForPosition(QPoint(2 * EDGE, 0))  # left of it is margin, which belongs to no line
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        place = folded(self.document().toRawText()).find(word, cursor.position())
        if place >= 0:
            cursor.setPosition(place)
            cursor.setPosition(place + len(word), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines short enough to read, and pictures inside the window."""
        super().resizeEvent(event)
        if "<img" in self._html and self._room != self._room_for_pictures():
            place = self.cursorForPosition(QPoint(EDGE, 0)).block().blockNumber()
            is_at_top = self.verticalScrollBar().value() == 0
            self.show_page(self._html, is_wide=self._is_wide)
            block = self.document().findBlockByNumber(place)
            top = 0 if is_at_top else round(self.document().documentLayout().blockBoundingRect(block).top())
            self.verticalScrollBar().setValue(top)
        self._fit()

    def _room_for_pictures(self) -> int:
        return min(self.viewport().width() - 2 * EDGE, reading_width())

    def _fit(self) -> None:
        spare = 0 if self._is_wide else self.viewport().width() - reading_width() - 2 * EDGE
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setRightMargin(EDGE + max(0, spare))
        frame.setFrameFormat(form)


def drawing(svg: str, room: int, scale: float) -> QImage:
    """A drawing at the size of the text, at most `room` pixels wide, sharp at `scale` device pixels a pixel."""
    palette = QApplication.palette()
    for word, role in (("currentColor", QPalette.ColorRole.Text), ("accentColor", QPalette.ColorRole.Link)):
        svg = svg.replace(word, palette.color(role).name())
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    width = min(grown(size.width()), room) if room > 0 else grown(size.width())
    height = round(width * size.height() / size.width())
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


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
        self._said: dict[str, str] = {}
        self._page: HelpPage | None = None
        self._topic = ""
        self._back: list[str] = []
        self._forward: list[str] = []
        self.search = QLineEdit()
        self.contents = QTreeWidget()
        self.nothing = small(self.tr("Nothing found. Try another word."))
        self.browser = HelpBrowser(desk)
        self.back = QPushButton(self.tr("&Back"))
        self.forward = QPushButton(self.tr("&Forward"))
        self._set_up()
        self._lay_out()
        self._read()

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
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
        contents = min(20 * text_height(), round(self.width() * _CONTENTS_SHARE))
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
                self._said[topic.id] = folded(f"{topic.title} {topic.text}")
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
        for head, children in self._tree:
            for child in children:
                child.setHidden(not _holds(self, child))
            is_left = _holds(self, head) or any(not child.isHidden() for child in children)
            head.setHidden(not is_left)
            head.setExpanded(bool(self._words()) and is_left)
            any_left = any_left or is_left
        self.nothing.setVisible(not any_left)
        self._find_on_page()

    def _words(self) -> list[str]:
        return folded(self.search.text()).split()

    def holds(self, topic: str) -> bool:
        """Whether title or text of a topic hold every word that is searched for, with or without its accents."""
        return all(word in self._said[topic] for word in self._words())

    def _find_on_page(self) -> None:
        """Shows the first word of the search on the page, from the topic on."""
        if words := self._words():
            self.browser.select(words[0])

    # --- the look of this moment ---------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Draws the page again when palette or text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._page is not None:
            self._page = None
            for item in self._items():
                item.setSizeHint(0, QSize(0, round(text_height() * 1.5)))
            self._show(self._topic)


def _holds(window: HelpWindow, item: QTreeWidgetItem) -> bool:
    return window.holds(item.data(0, _TOPIC_ROLE))


def _style(palette: QPalette) -> str:
    points = QGuiApplication.font().pointSizeF()
    text, faint, line = palette.color(QPalette.ColorRole.Text), secondary(palette), hairline(palette)
    return (
        f"h1{{font-size:{points * 1.6:.1f}pt;font-weight:600;margin-top:0px;margin-bottom:12px}}"
        f"h2{{font-size:{points * 1.15:.1f}pt;font-weight:600;margin-top:28px;margin-bottom:6px}}"
        f"h3{{font-size:{points:.1f}pt;font-weight:600;margin-top:18px;margin-bottom:4px}}"
        f"p,li{{color:{text.name()};line-height:130%;margin-bottom:8px}}"
        f"li{{margin-bottom:4px}}"
        f"p.source{{font-size:{points * 0.9:.1f}pt;color:{faint.name()};margin-bottom:12px}}"
        f"span.address{{font-family:monospace}}"
        f"table{{border-collapse:collapse}}td,th{{text-align:left;border-bottom:1px solid {line.name()}}}"
    )
