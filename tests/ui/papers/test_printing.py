"""Pages on paper: how many, what stands on them, black on white."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.output.paper_page import heading, page, paragraph, table
from cape_desktop.ui.papers import printing
from cape_desktop.ui.papers.preview import PreviewDialog
from cape_desktop.ui.papers.printing import Print, Sheets, letter_layout, pdf_bytes, print_on
from cape_desktop.ui.theme.appearance import apply_appearance
from cape_desktop.workflow.papers import Paper, paper_html
from tests.shots.paper_scenes import page_image
from tests.workflow.dossiers import sample_dossier

ROWS = [(str(n), "ABC-0200011-7", "$2,000.00") for n in range(120)]
LONG = Print("A long paper", page("x", (heading("Title", 1), table(("", "Entry", "Duty"), ROWS, frozenset({2})))))


def rows_with_ink(image: QImage, left: float = 0.0, right: float = 1.0) -> list[int]:
    columns = range(round(image.width() * left), round(image.width() * right))
    return [y for y in range(image.height()) if any(image.pixelColor(x, y).lightness() < 128 for x in columns)]


def test_that_a_paper_becomes_a_letter_sized_pdf_of_several_pages(application: QApplication) -> None:
    data = pdf_bytes(LONG)
    assert data.startswith(b"%PDF-")
    assert b"/FontFile" in data
    sizes = {tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([^\]]+)\]", data)}
    assert sizes == {(0, 0, 612, 792)}
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(letter_layout())
    assert 2 < print_on(writer, LONG) == len(re.findall(rb"/Type\s*/Page\b", bytes(buffer.data().data())))


def test_that_every_page_has_a_head_and_a_foot_and_nothing_runs_into_the_margins(application: QApplication) -> None:
    dots = 72
    place = letter_layout().paintRectPixels(dots)
    for number in range(3):
        ink = rows_with_ink(page_image(LONG, number, dots))
        assert place.top() <= ink[0] < place.top() + 12
        assert place.bottom() - 12 < ink[-1] <= place.bottom() + 1


def test_that_a_letter_bears_no_name_but_that_of_its_writer(application: QApplication) -> None:
    def bands(paper: Print, number: int = 0) -> list[bool]:
        ink, place = rows_with_ink(page_image(paper, number, 72)), letter_layout().paintRectPixels(72)
        return [ink[0] < place.top() + 12, ink[-1] > place.bottom() - 12]

    short = page("x", (paragraph("word"),))
    assert bands(Print("A letter", short)) == [True, True]
    assert bands(Print("A letter", short, is_letter=True)) == [False, False]
    assert bands(Print("A letter", LONG.html, is_letter=True), 1) == [False, True]


def test_that_the_header_of_a_table_is_repeated_on_each_page(application: QApplication) -> None:
    dots = 72
    plain = Print("A long paper", page("x", (paragraph("word"),) * 400))
    tops = [_lines_across(page_image(paper, 1, dots)) for paper in (LONG, plain)]
    assert tops[0]
    assert not tops[1]


def _lines_across(image: QImage) -> list[int]:
    """Rows near the top of the page that are ink all the way: the line under a table's header."""
    across = range(round(image.width() * 0.2), round(image.width() * 0.8))
    top = range(round(image.height() * 0.2))
    return [y for y in top if all(image.pixelColor(x, y).lightness() < 160 for x in across)]


def test_that_no_heading_is_left_alone_at_the_end_of_a_page(application: QApplication) -> None:
    image = QImage(850, 1100, QImage.Format.Format_RGB32)
    filler = (paragraph("word"),) * 200
    for count in range(40, 60):
        paper = Print("x", page("x", (*filler[:count], heading("Left alone?"), *filler)))
        sheets = Sheets(paper, image, QRectF(80, 80, 690, 940))
        document = sheets._document
        block = document.begin()
        while block.text() != "Left alone?":
            block = block.next()
        height = document.pageSize().height()
        top = document.documentLayout().blockBoundingRect(block).top() % height
        assert top + 60 < height, count


def test_that_paper_is_black_on_white_also_in_the_dark(application: QApplication, tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    paper = Print("Summary", paper_html(Paper.SUMMARY, dossier))
    apply_appearance(application, "light")
    light = page_image(paper, 0, 60)
    apply_appearance(application, "dark")
    try:
        dark = page_image(paper, 0, 60)
    finally:
        apply_appearance(application, "light")
    assert light == dark


def test_that_the_pages_can_be_drawn_on_any_device_in_any_order(application: QApplication) -> None:
    image = QImage(850, 1100, QImage.Format.Format_RGB32)
    sheets = Sheets(LONG, image, QRectF(80, 80, 690, 940))
    taken = []
    for number in (2, 0, 2):
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        sheets.draw(painter, number)
        painter.end()
        taken.append(image.copy())
    assert taken[0] == taken[2] != taken[1]


def test_that_a_preview_lays_out_beside_the_window_and_shows_page_after_page(qtbot: QtBot) -> None:
    dialog = PreviewDialog(LONG)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.after.isEnabled()
    assert dialog.progress.what.text() == "Laying out the pages…"
    qtbot.waitUntil(lambda: bool(dialog.count))
    first = dialog.view.picture
    assert (dialog.count, dialog.of.text()) == (4, "of 4")
    assert dialog.area.hasFocus() or dialog.focusWidget() is dialog.area
    assert dialog.view.heightForWidth(850) == 1100
    assert not dialog.before.isEnabled()
    dialog.after.click()
    qtbot.waitUntil(lambda: dialog.view.picture != first)
    assert dialog.number.value() == 2
    dialog.number.setValue(4)
    assert not dialog.after.isEnabled()
    dialog.before.click()
    dialog.number.setValue(1)
    qtbot.waitUntil(lambda: dialog.view.picture == first)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.drawer.is_running)


def test_that_a_long_table_is_read_in_pieces_that_make_the_same_text(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [(str(n), "ABC-0200011-7", "$2,000.00") for n in range(2_000)]
    parts = (heading("Title", 1), table(("", "Entry", "Duty"), rows, frozenset({2})), paragraph("The end", "small"))
    long = Print("A very long paper", page("x", parts))
    given: list[int] = []

    class Weighed(QTextCursor):
        def insertHtml(self, html: str) -> None:  # noqa: N802 - the name that Qt gave it
            given.append(len(html))
            super().insertHtml(html)

    monkeypatch.setattr(printing, "QTextCursor", Weighed)
    image = QImage(850, 1100, QImage.Format.Format_RGB32)
    sheets = Sheets(long, image, QRectF(80, 80, 690, 940))
    assert len(given) > 4
    assert max(given) < len(long.html) / 4  # the window waits for each of them
    whole = QTextDocument()
    whole.setHtml(long.html)
    assert _blocks(sheets._document) == _blocks(whole)


def _blocks(document: QTextDocument) -> list[tuple[object, ...]]:
    """The text with its formats."""
    found: list[tuple[object, ...]] = []
    block = document.begin()
    while block.isValid():
        form, letters = block.blockFormat(), block.charFormat()
        found.append((block.text(), form.topMargin(), form.bottomMargin(), letters.fontWeight(), form.alignment()))
        block = block.next()
    return found


def test_that_a_preview_is_left_while_it_lays_out(qtbot: QtBot) -> None:
    dialog = PreviewDialog(LONG)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.progress.cancel.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.drawer.is_running)
    assert dialog.count == 0
