"""Which papers there are around a declaration, and how each is made of what the dossier tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from cape_desktop.domain.declaration import slug
from cape_desktop.output.calendar import calendar_bytes, days_of
from cape_desktop.output.dossier import Dossier
from cape_desktop.output.entry_tables import entries_workbook, set_aside_workbook
from cape_desktop.output.handover import handover_entries, handover_html
from cape_desktop.output.letters import correction_letter, correction_points, html_of, list_letter, text_of
from cape_desktop.output.report import report_html
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import paper_name, paper_purpose


class Paper(StrEnum):
    """Every paper the program makes."""

    SUMMARY = "summary"
    ENTRIES = "entries"
    CALENDAR = "calendar"
    CORRECTION = "correction"
    HANDOVER = "handover"
    SET_ASIDE = "set_aside"
    LIST_LETTER = "list_letter"


@dataclass(frozen=True, slots=True)
class _Kind:
    """How a paper is made: its ending, its pages as HTML or its bytes, and whether there is something to tell.

    `text` is there for a letter, which may as well go by e-mail.
    """

    ending: str
    html: Callable[[Dossier, Translate], str] | None = None
    text: Callable[[Dossier, Translate], str] | None = None
    data: Callable[[Dossier, Translate], bytes] | None = None
    worth: Callable[[Dossier], bool] = lambda dossier: bool(dossier.entries)


def _calendar(dossier: Dossier, translate: Translate) -> bytes:
    return calendar_bytes(dossier, datetime.now(UTC), translate)


_KINDS: Final[dict[Paper, _Kind]] = {
    Paper.SUMMARY: _Kind("pdf", html=report_html),
    Paper.ENTRIES: _Kind("xlsx", data=entries_workbook),
    Paper.CALENDAR: _Kind("ics", data=_calendar, worth=lambda dossier: bool(days_of(dossier))),
    Paper.CORRECTION: _Kind(
        "pdf",
        html=lambda dossier, translate: html_of(correction_letter(dossier, translate)),
        text=lambda dossier, translate: text_of(correction_letter(dossier, translate)),
        worth=lambda dossier: bool(correction_points(dossier)),
    ),
    Paper.HANDOVER: _Kind("pdf", html=handover_html, worth=lambda dossier: bool(handover_entries(dossier))),
    Paper.SET_ASIDE: _Kind("xlsx", data=set_aside_workbook, worth=lambda dossier: bool(dossier.set_aside)),
    Paper.LIST_LETTER: _Kind(
        "pdf",
        html=lambda dossier, translate: html_of(list_letter(dossier, translate)),
        text=lambda dossier, translate: text_of(list_letter(dossier, translate)),
        worth=lambda _dossier: True,
    ),
}


def papers_for(dossier: Dossier) -> tuple[Paper, ...]:
    """The papers that have something to tell, in the order in which they are offered."""
    return tuple(paper for paper, kind in _KINDS.items() if kind.worth(dossier))


def paper_title(paper: Paper, translate: Translate = same) -> str:
    """What a paper is called on a button."""
    return paper_name(paper.value, translate)


def paper_line(paper: Paper, translate: Translate = same) -> str:
    """What a paper is good for, in one line."""
    return paper_purpose(paper.value, translate)


def is_printed(paper: Paper) -> bool:
    """Whether the paper is made of pages: it can be previewed, printed and saved as PDF."""
    return _KINDS[paper].html is not None


def is_letter(paper: Paper) -> bool:
    """Whether the paper is written to somebody, to be sent on."""
    return _KINDS[paper].text is not None


def paper_html(paper: Paper, dossier: Dossier, translate: Translate = same) -> str:
    """The pages of a printed paper, as HTML for a text document. Raises ValueError for one that is none."""
    make = _KINDS[paper].html
    if make is None:
        raise ValueError(f"{paper} has no pages")
    return make(dossier, translate)


def paper_bytes(paper: Paper, dossier: Dossier, translate: Translate = same) -> bytes:
    """The whole file of a paper that is not printed. Raises ValueError for one that is."""
    make = _KINDS[paper].data
    if make is None:
        raise ValueError(f"{paper} is made of pages")
    return make(dossier, translate)


def paper_text(paper: Paper, dossier: Dossier, translate: Translate = same) -> str:
    """A letter as plain text, to paste into an e-mail; empty for a paper that is no letter."""
    make = _KINDS[paper].text
    return "" if make is None else make(dossier, translate)


def paper_file_name(paper: Paper, dossier: Dossier) -> str:
    """The name suggested for a paper's file, such as `cape-acme-imports-2026-11-23-summary.pdf`: short plain ASCII."""
    word = paper.value.replace("_", "-")
    return f"cape-{slug(dossier.importer_name)}-{dossier.as_of.isoformat()}-{word}.{_KINDS[paper].ending}"
