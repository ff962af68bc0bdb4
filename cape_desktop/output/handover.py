"""The sheet for a lawyer: entries that only a protest or a court can still help, their dates, the duty by programme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import ZERO, Dossier, PaperEntry, duty_of
from cape_desktop.output.paper_page import facts, heading, page, paragraph, table
from cape_desktop.output.report import liquidation_text, sum_text
from cape_desktop.wording import Translate, same
from cape_desktop.wording.pack_texts import name_in
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import count_text, counted, day_text, money_text

_ROADS: Final = (Route.PROTEST, Route.COURT, Route.WAIT)


def handover_entries(dossier: Dossier) -> tuple[PaperEntry, ...]:
    """The entries of the sheet: past CAPE's window, with or without a protest still possible, the most urgent first.

    Those that CBP refused for good after they were uploaded are among them, and last those to which neither is left.
    """
    refused = (entry for entry in dossier.entries if entry.road in _ROADS)
    entries = (*dossier.routed(Route.PROTEST, Route.COURT), *refused)
    return tuple(sorted(entries, key=lambda one: (_ROADS.index(_road(one)), _urgency(one), one.number)))


def _road(entry: PaperEntry) -> Route:
    return entry.road or entry.route


def handover_html(dossier: Dossier, translate: Translate = same) -> str:
    """The sheet as HTML for a text document; the importer's number is masked."""
    entries = handover_entries(dossier)
    title, limits = say("handover_title", translate), dossier.rules.limits
    intro = say(
        "handover_intro",
        translate,
        protest_time=counted(limits.protest_days, "days", translate),
        court_time=counted(limits.court_years, "years", translate),
    )
    parts = [
        heading(title, 1),
        facts(
            (
                (say("importer", translate), dossier.importer_name or say("unnamed", translate)),
                *([(say("importer_number", translate), dossier.importer_shown)] if dossier.importer_shown else ()),
                (say("as_of", translate), day_text(dossier.as_of, translate)),
                (say("entries", translate), count_text(len(entries))),
                (say("duty", translate), sum_text(duty_of(entries), translate)),
                (say("rules", translate), dossier.rule_pack_id),
            )
        ),
        paragraph(intro, "small"),
        *_part("handover_protest", [one for one in entries if _road(one) is Route.PROTEST], dossier, translate),
        *_part("handover_court", [one for one in entries if _road(one) is Route.COURT], dossier, translate),
        *_part("handover_refused", [one for one in entries if _road(one) is Route.WAIT], dossier, translate),
        heading(say("by_programme", translate)),
        _programmes(entries, translate),
        paragraph(say("made_by", translate, version=dossier.program_version, pack=dossier.rule_pack_id), "small"),
    ]
    return page(title, parts)


def _urgency(entry: PaperEntry) -> date:
    day = entry.protest_day if _road(entry) is Route.PROTEST else entry.court_day
    return day or date.max


def _part(name: str, entries: Sequence[PaperEntry], dossier: Dossier, translate: Translate) -> Iterable[str]:
    if not entries:
        return
    yield heading(f"{say(name, translate)}: {counted(len(entries), 'entries', translate)}")
    words = ("entry_number", "entry_date", "liquidated", "protest_day", "court_day", "by_programme")
    headers = tuple(say(one, translate) for one in words)
    rows = [
        (
            _named(entry, translate),
            _day(entry.entry_date, dossier, translate, passes=False),
            liquidation_text(entry, translate),
            _day(entry.protest_day, dossier, translate),
            _day(entry.court_day, dossier, translate),
            _split(entry, translate),
        )
        for entry in entries
    ]
    total = (say("total", translate), "", "", "", "", sum_text(duty_of(entries), translate))
    yield table(headers, rows, frozenset({5}), total, (16, 14, 15, 15, 14, 26))


def _named(entry: PaperEntry, translate: Translate) -> str:
    """The number, and CBP's words where it refused the entry."""
    number = hyphened(entry.number)
    return f"{number}\n{say('refused_with', translate, words=entry.refused)}" if entry.refused else number


def _split(entry: PaperEntry, translate: Translate) -> str:
    if not entry.programmes:
        return money_text(entry.duty, translate)
    return "\n".join(f"{name_in(name, translate)} {money_text(amount, translate)}" for name, amount in entry.programmes)


def _programmes(entries: Sequence[PaperEntry], translate: Translate) -> str:
    sums: dict[str, Decimal] = {}
    for entry in entries:
        parts = [(name_in(name, translate), amount) for name, amount in entry.programmes]
        for name, amount in parts or [(say("not_split", translate), entry.duty or ZERO)]:
            sums[name] = sums.get(name, ZERO) + amount
    rows = [(name, money_text(amount, translate)) for name, amount in sums.items() if amount]
    total = (say("total", translate), sum_text(duty_of(entries), translate))
    headers = (say("programme", translate), say("duty", translate))
    return table(headers, rows, frozenset({1}), total, (70, 30))


def _day(day: date | None, dossier: Dossier, translate: Translate, *, passes: bool = True) -> str:
    if day is None:
        return ""
    told = day_text(day, translate)
    return say("passed", translate, day=told) if passes and day < dossier.as_of else told
