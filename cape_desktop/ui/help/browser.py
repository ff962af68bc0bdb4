"""The page of the help: its text, and its pictures drawn in the palette and the size of this moment."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPalette, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from cape_desktop.output.help_pages import folded
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.theme.icons import grown
from cape_desktop.ui.theme.look import EDGE, hairline, reading_width, secondary
from cape_desktop.ui.widgets.reading import FocusRing


class HelpBrowser(QTextBrowser):
    """Shows a page in the palette and size of this moment; draws its pictures itself. `asked` carries a topic."""

    asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = desk.folders.resources / "help"
        self._is_wide = False
        self._html = ""
        self._room = 0
        self._is_setting = False
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
        self._set()
        if self._has_other_room():  # a scroll bar came or went
            self._set()

    def _set(self) -> None:
        self._is_setting = True
        self._room = self._room_for_pictures()
        self.document().setDefaultStyleSheet(_style(QApplication.palette()))
        self.document().setDocumentMargin(EDGE)
        self.setHtml(self._html)
        self._fit()
        self._is_setting = False

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
        """Selects the first word from what is in view on that begins with `word`, which is folded; none is no harm.

        What follows the place is what one wants to read, so it comes to the upper third.
        """
        cursor = self.cursorForPosition(QPoint(2 * EDGE, 0))  # left of it is margin, which belongs to no line
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        place = re.compile(rf"\b{re.escape(word)}").search(folded(self.document().toRawText()), cursor.position())
        if place is not None:
            cursor.setPosition(place.start())
            cursor.setPosition(place.end(), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            bar, wanted = self.verticalScrollBar(), self.viewport().height() // 3
            bar.setValue(bar.value() + self.cursorRect().top() - wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps lines short enough to read, and pictures inside the window."""
        super().resizeEvent(event)
        if self._is_setting:  # Qt would lay the page out twice, one below the other
            return
        if self._has_other_room():
            place = self.cursorForPosition(QPoint(EDGE, 0)).block().blockNumber()
            is_at_top = self.verticalScrollBar().value() == 0
            self.show_page(self._html, is_wide=self._is_wide)
            block = self.document().findBlockByNumber(place)
            top = 0 if is_at_top else round(self.document().documentLayout().blockBoundingRect(block).top())
            self.verticalScrollBar().setValue(top)
        self._fit()

    def _has_other_room(self) -> bool:
        """Whether the pictures were made for another width."""
        return "<img" in self._html and self._room != self._room_for_pictures()

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
