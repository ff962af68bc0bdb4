"""Pages on paper: HTML laid out on Letter sheets with a head and page numbers, as a PDF file, a preview or a print."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
    Qt,
    QThread,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

import cape_desktop

_MARGINS: Final = QMarginsF(18, 16, 18, 16)
"""Left, top, right, bottom in millimetres; every printer can reach that far."""
_RESOLUTION: Final = 600
_TEXT_POINTS: Final = 9.0
_SMALL_POINTS: Final = 8.0
_HEAD_LINES: Final = 2.2
"""Room for the head, and as much for the foot, in lines of small text."""

_SCREEN_DOTS: Final = 144
"""Dots an inch for which pages are laid out that are looked at."""
_INCH: Final = 0.0254
_STILL: Final = (5, 0.01)
"""How often in a row nothing is left to lay out, and the seconds between, until a text counts as laid out."""
_ROOM_BELOW_HEADINGS: Final = 7.0
"""Lines of text that a heading has to have under it on its page, its own counted."""
_HEAD: Final = re.compile(r"<head>.*?</head>", re.DOTALL)
_BETWEEN_PIECES: Final = re.compile(r"(?<=</table>)\n(?=<table)")
"""Where a long table was cut; see `output.paper_page.table`."""


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed: the pages as HTML, and their name, which stands in the head of every page.

    A letter goes out under the name of its writer: neither its name nor that of the program stands on it.
    """

    name: str
    html: str
    is_letter: bool = False


def letter_layout() -> QPageLayout:
    """A Letter sheet, upright, with the margins of our papers."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.Letter),
        QPageLayout.Orientation.Portrait,
        _MARGINS,
        QPageLayout.Unit.Millimeter,
    )


def pdf_bytes(paper: Print) -> bytes:
    """The paper as a PDF file. Touches no widget, so it may be made beside the main thread."""
    dispatcher = QEventLoop()  # a text document starts timers, which a plain thread has nobody to serve
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator(f"CAPE Desktop {cape_desktop.__version__}")
    writer.setTitle(paper.name)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(letter_layout())
    print_on(writer, paper)
    buffer.close()
    del dispatcher
    return bytes(buffer.data().data())


def draw_wanted(paper: Print, wanted: Callable[[], int], tell: Callable[[int, int, QImage], None]) -> None:
    """Lays the pages out to be looked at, then draws for ever those that `wanted()` names, from 0, until it raises.

    `tell(count, page, picture)` gives each; the first page comes unasked. Touches no widget and is done beside the main
    thread. Who lays out must also draw: Qt keeps letters by thread.
    """
    dispatcher = QEventLoop()
    device = QImage(letter_layout().fullRectPixels(_SCREEN_DOTS).size(), QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(_SCREEN_DOTS / _INCH))
    device.setDotsPerMeterY(round(_SCREEN_DOTS / _INCH))
    sheets = Sheets(paper, device, QRectF(letter_layout().paintRectPixels(_SCREEN_DOTS)))
    page = 0
    try:
        while True:
            device.fill(Qt.GlobalColor.white)
            painter = QPainter(device)
            sheets.draw(painter, page)
            painter.end()
            tell(sheets.count, page, device.copy())
            page = wanted()
    finally:
        del sheets, dispatcher


def print_beside(printer: QPrinter, paper: Print) -> None:
    """Prints all pages; touches no widget, so it may be done beside the main thread."""
    dispatcher = QEventLoop()
    print_on(printer, paper)
    del dispatcher


def print_on(device: QPagedPaintDevice, paper: Print) -> int:
    """Draws all pages on `device`, whose page layout counts, and gives how many there are."""
    painter = QPainter(device)
    sheets = Sheets(paper, device, QRectF(painter.viewport()))
    for page in range(sheets.count):
        if page:
            device.newPage()
        sheets.draw(painter, page)
    painter.end()
    return sheets.count


class Sheets:
    """A paper laid out for one device: `place` is what may be drawn on there, `count` how many pages it takes."""

    def __init__(self, paper: Print, device: QPaintDevice, place: QRectF) -> None:
        self._paper, self._place = paper, place
        self._small = QFont()
        self._small.setPointSizeF(_SMALL_POINTS)
        band = math.ceil(QFontMetricsF(self._small, device).height() * _HEAD_LINES)  # whole, as text is laid out
        self._body = place.adjusted(0, band, 0, -band)
        self._document = _document(paper, device, self._body.size())
        self.count = max(1, math.ceil(self._document.size().height() / self._body.height()))

    def draw(self, painter: QPainter, page: int) -> None:
        """Draws one page (from 0): black on white, whatever the screen looks like."""
        shown = QRectF(0, page * self._body.height(), self._body.width(), self._body.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        context.palette = palette
        context.clip = shown
        painter.save()
        painter.translate(self._body.left(), self._body.top() - shown.top())
        painter.setClipRect(shown)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._draw_bands(painter, page)

    def _draw_bands(self, painter: QPainter, page: int) -> None:
        """The head with the paper's name, the foot with program and page number; of a letter only the number."""
        if self._paper.is_letter and self.count == 1:
            return
        painter.save()
        painter.setFont(self._small)
        painter.setPen(QColor(Qt.GlobalColor.black))
        number = QCoreApplication.translate("Printing", "Page {n} of {m}").format(n=page + 1, m=self.count)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if not self._paper.is_letter:
            painter.drawText(self._place, left | top, self._paper.name)
            painter.drawText(self._place, left | bottom, f"CAPE Desktop {cape_desktop.__version__}")
        painter.drawText(self._place, right | bottom, number)
        painter.restore()


def asked_printer(paper: Print, parent: QWidget) -> QPrinter | None:
    """The printer that the person chooses; None when they changed their mind."""
    printer = _printer(paper)
    dialog = QPrintDialog(printer, parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if agreed else None


def _printer(paper: Print) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.name)
    printer.setPageLayout(letter_layout())
    return printer


def _document(paper: Print, device: QPaintDevice, size: QSizeF) -> QTextDocument:
    """The text laid out. All that changes the layout is said before the text is there: each change costs seconds."""
    font = QFont()
    font.setPointSizeF(_TEXT_POINTS)
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(size)
    _fill(document, paper.html)
    if not QThread.isMainThread():
        _let_settle()
    _keep_headings_with_text(document, QFontMetricsF(font, device).height() * _ROOM_BELOW_HEADINGS)
    return document


def _fill(document: QTextDocument, html: str) -> None:
    """Puts the text in piece by piece: the window stands still while Qt reads one, and would for seconds for all."""
    head = _HEAD.search(html)
    first, *others = _BETWEEN_PIECES.split(html)
    end = QTextCursor(document)
    end.beginEditBlock()  # so that nothing is laid out before all is there
    document.setHtml(first)
    for piece in others:
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertHtml(f"<html>{head.group() if head else ''}<body>{piece}</body></html>")
    end.endEditBlock()


def _let_settle() -> None:
    """Lets Qt lay the text out by itself; to ask for its size would hold up the window for as long as that takes."""
    loop, (often, pause) = QEventLoop(), _STILL
    still = 0
    while still < often:
        still = 0 if loop.processEvents() else still + 1
        time.sleep(pause)


def _keep_headings_with_text(document: QTextDocument, room: float) -> None:
    """Moves a heading to the next page where less than `room` is left for what it heads."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 0:
            top = layout.blockBoundingRect(block).top() % height
            if top + room > height:
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
        block = block.next()
