"""Pictures of the help and of the printed papers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cape_desktop.ui.help.window import HelpWindow
from cape_desktop.ui.papers.dialog import PapersDialog
from cape_desktop.ui.papers.preview import PreviewDialog
from cape_desktop.ui.papers.printing import Print, Sheets, letter_layout
from cape_desktop.ui.translation import translated
from cape_desktop.workflow.papers import Paper, is_letter, paper_html, paper_title
from tests.shots.scenes import Scene
from tests.ui.desks import empty_desk
from tests.workflow.dossiers import sample_dossier

_WINDOW = (1160, 760)
_SHEET = (816, 1056)
_DOTS = 96
"""Dots an inch of a picture of a printed page."""


def page_image(paper: Print, page: int = 0, dots: int = _DOTS) -> QImage:
    """One printed page as a picture."""
    image = QImage(round(8.5 * dots), 11 * dots, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dots / 0.0254))
    image.setDotsPerMeterY(round(dots / 0.0254))
    image.fill(0xFFFFFFFF)
    sheets = Sheets(paper, image, QRectF(letter_layout().paintRectPixels(dots)))
    painter = QPainter(image)
    sheets.draw(painter, page)
    painter.end()
    return image


def _help(topic: str, word: str = "") -> Callable[[Path], QWidget]:
    def build(folder: Path) -> QWidget:
        window = HelpWindow(empty_desk(folder))
        window.show_topic(topic)
        window.search.setText(word)
        return window

    return build


def _page(paper: Paper, page: int = 0) -> Callable[[Path], QWidget]:
    def build(folder: Path) -> QWidget:
        label = QLabel()
        html = paper_html(paper, sample_dossier(folder), translated)
        pages = Print(paper_title(paper, translated), html, is_letter(paper))
        label.setPixmap(QPixmap.fromImage(page_image(pages, page)))
        return label

    return build


def _papers(folder: Path) -> QWidget:
    return PapersDialog(empty_desk(folder / "desk"), sample_dossier(folder))


def _preview(folder: Path) -> QWidget:
    dialog = PreviewDialog(
        Print(paper_title(Paper.SUMMARY, translated), paper_html(Paper.SUMMARY, sample_dossier(folder), translated))
    )
    while not dialog.count:
        QApplication.processEvents()
    return dialog


PAPER_SCENES: tuple[Scene, ...] = (
    Scene("help", _help("start"), _WINDOW),
    Scene("help-guide", _help("step-choose"), _WINDOW),
    Scene("help-question", _help("when-paid"), _WINDOW),
    Scene("help-answers", _help("answers-entry"), _WINDOW),
    Scene("help-where", _help("where"), _WINDOW),
    Scene("help-where-es003", _help("where-es003"), _WINDOW),
    Scene("help-rules", _help("rules"), _WINDOW),
    Scene("help-search", _help("start", "protest"), _WINDOW),
    Scene("help-nothing-found", _help("start", "zebra"), _WINDOW),
    Scene("help-small", _help("keys"), (720, 480)),
    Scene("paper-summary", _page(Paper.SUMMARY), _SHEET),
    Scene("paper-summary-2", _page(Paper.SUMMARY, 1), _SHEET),
    Scene("paper-handover", _page(Paper.HANDOVER), _SHEET),
    Scene("paper-list-letter", _page(Paper.LIST_LETTER), _SHEET),
    Scene("paper-correction", _page(Paper.CORRECTION), _SHEET),
    Scene("papers", _papers),
    Scene("papers-preview", _preview, (720, 760)),
)
