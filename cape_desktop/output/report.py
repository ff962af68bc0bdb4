"""The summary of a declaration for the importer's files: pages one can sign and put away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import (
    Dossier,
    PaperEntry,
    Standing,
    Sum,
    duty_of,
    interest_of,
    refund_of,
)
from cape_desktop.output.paper_page import bullets, facts, heading, page, paragraph, signing_lines, table
from cape_desktop.output.reasons import reason_and_step
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import count_text, counted, day_text, money_range, money_text
from cape_desktop.wording.routes import route_name, set_aside_reason

_LISTED: Final = 500
"""Entries that are not in the file and are listed one by one, for each route; the workbook has them all."""
_ORDER: Final = (Route.FILE, Route.FIX, Route.PROTEST, Route.WAIT, Route.COURT, Route.FILED, Route.NONE)


def report_html(dossier: Dossier, translate: Translate = same) -> str:
    """The summary as HTML for a text document: black on white, numbers at the right, headers on every page.

    The importer's number is masked. Every entry of the file is listed; of the others at most 500 a route, with the
    count of the rest.
    """
    title = say("summary_title", translate)
    parts = [
        heading(title, 1),
        paragraph(", ".join(file.name for file in dossier.files)),
        _glance(dossier, translate),
        heading(say("every_entry", translate)),
        _fates(dossier, translate),
        heading(say("entries_in_file", translate)),
        _filed_table(dossier, translate),
        *_others(dossier, translate),
        *_rows_set_aside(dossier, translate),
        heading(say("files", translate)),
        _files(dossier, translate),
        heading(say("brings", translate)),
        bullets(one.text for one in dossier.rules.consequences),
        paragraph(say("estimate_note", translate), "small"),
        heading(say("signed", translate), 3),
        signing_lines(tuple(say(one, translate) for one in ("name", "date", "signature"))),
    ]
    return page(title, parts)


def sum_text(total: Sum, translate: Translate = same) -> str:
    """A sum as people read it: one amount or a range, and how many entries are not in it."""
    amount = money_range(total.low, total.high, translate)
    if not total.unknown or total.low is None:
        return amount
    return say("without_amount", translate, amount=amount, count=counted(total.unknown, "entries", translate))


def _glance(dossier: Dossier, translate: Translate) -> str:
    entries = dossier.in_file()
    pairs = [
        ("importer", dossier.importer_name or say("unnamed", translate)),
        ("importer_number", dossier.importer_shown),
        ("as_of", day_text(dossier.as_of, translate)),
        ("entries_in_file", count_text(len(entries))),
        ("duty", sum_text(duty_of(entries), translate)),
        ("expected_refund", sum_text(refund_of(entries), translate)),
        ("expected_interest", sum_text(interest_of(entries), translate)),
        ("claim_number", dossier.claim_number),
        ("accepted_on", _day(dossier.accepted, translate)),
        ("money_expected", _window(dossier, translate)),
        ("rules", _rules(dossier, translate)),
        ("program", f"CAPE Desktop {dossier.program_version}"),
    ]
    return facts((say(name, translate), value) for name, value in pairs if value)


def _rules(dossier: Dossier, translate: Translate) -> str:
    if dossier.rules.id != dossier.rule_pack_id:
        return dossier.rule_pack_id
    return say("rules_known", translate, pack=dossier.rules.id, day=day_text(dossier.rules.as_of, translate))


def _window(dossier: Dossier, translate: Translate) -> str:
    if dossier.refund_window is None or not dossier.paid_in_time():
        return ""
    first, last = (day_text(day, translate) for day in dossier.refund_window)
    if dossier.accepted is not None:
        return say("between", translate, first=first, last=last)
    return say("between_if", translate, first=first, last=last, day=day_text(dossier.as_of, translate))


def _fates(dossier: Dossier, translate: Translate) -> str:
    """Every entry of the list once: in the file, elsewhere, left out, or on its route."""
    groups: list[tuple[str, Sequence[PaperEntry]]] = [
        (say(name, translate), [entry for entry in dossier.entries if entry.standing is standing])
        for name, standing in (
            ("in_file", Standing.IN_FILE),
            ("other_file", Standing.OTHER_FILE),
            ("left_out", Standing.LEFT_OUT),
        )
    ]
    others = [entry for entry in dossier.entries if entry.standing is Standing.NOT_FILED]
    groups += [(route_name(route, translate), [one for one in others if one.route is route]) for route in _ORDER]
    rows = [_fate(name, entries, translate) for name, entries in groups if entries]
    headers = tuple(say(one, translate) for one in ("route", "entries", "duty"))
    total = _fate(say("total", translate), dossier.entries, translate)
    return table(headers, rows, frozenset({1, 2}), total, (40, 15, 45))


def _fate(name: str, entries: Sequence[PaperEntry], translate: Translate) -> tuple[str, str, str]:
    return name, count_text(len(entries)), sum_text(duty_of(entries), translate)


def _filed_table(dossier: Dossier, translate: Translate) -> str:
    entries = dossier.in_file()
    if not entries:
        return paragraph(say("nothing_in_file", translate))
    rows = (
        (
            count_text(place),
            hyphened(entry.number),
            _day(entry.entry_date, translate),
            liquidation_text(entry, translate),
            _day(entry.last_safe_day, translate),
            money_text(entry.duty, translate),
            money_range(*entry.refund, translate),
        )
        for place, entry in enumerate(entries, start=1)
    )
    words = ("entry_number", "entry_date", "liquidated", "last_safe_day", "duty", "refund")
    headers = ("", *(say(one, translate) for one in words))
    duty, refund = sum_text(duty_of(entries), translate), sum_text(refund_of(entries), translate)
    total = ("", say("total", translate), "", "", "", duty, refund)
    return table(headers, rows, frozenset({0, 5, 6}), total, (4, 16, 14, 20, 15, 14, 17))


def _others(dossier: Dossier, translate: Translate) -> Iterable[str]:
    shown = [(route, dossier.routed(route)) for route in _ORDER]
    if any(entries for _, entries in shown):
        yield heading(say("not_in_file", translate))
    for route, entries in shown:
        if not entries:
            continue
        name = say("left_out", translate) if route is Route.FILE else route_name(route, translate)
        yield heading(f"{name}: {counted(len(entries), 'entries', translate)}", 3)
        headers = tuple(say(one, translate) for one in ("entry_number", "reason", "what_to_do", "duty"))
        rows = (_other_row(entry, dossier, translate) for entry in entries[:_LISTED])
        yield table(headers, rows, frozenset({3}), widths=(17, 32, 37, 14))
        if len(entries) > _LISTED:
            more = counted(len(entries) - _LISTED, "entries", translate)
            yield paragraph(say("and_more", translate, entries=more))


def _other_row(entry: PaperEntry, dossier: Dossier, translate: Translate) -> tuple[str, str, str, str]:
    reason, step = reason_and_step(entry, dossier.rules, translate)
    return hyphened(entry.number), reason, step, money_text(entry.duty, translate)


def _rows_set_aside(dossier: Dossier, translate: Translate) -> Iterable[str]:
    if not dossier.set_aside:
        return
    yield heading(say("rows_set_aside", translate))
    counts = Counter((row.source, row.reason) for row in dossier.set_aside)
    headers = tuple(say(one, translate) for one in ("source", "why", "rows"))
    rows = [
        (source, set_aside_reason(reason, translate), count_text(count)) for (source, reason), count in counts.items()
    ]
    yield table(headers, rows, frozenset({2}), widths=(45, 45, 10))


def _files(dossier: Dossier, translate: Translate) -> str:
    upload, source = say("upload_file", translate), say("source", translate)
    rows = [(upload, file.name, _hash(file.sha256, translate)) for file in dossier.files]
    rows += [(source, one.name, _hash(one.sha256, translate)) for one in dossier.sources]
    return table(("", say("name", translate), say("fingerprint", translate)), rows, widths=(14, 41, 45))


def _hash(sha256: str, translate: Translate) -> str:
    """A hash in groups of sixteen, so that its line can break and eyes can compare it."""
    return " ".join(sha256[at : at + 16] for at in range(0, len(sha256), 16)) or say("not_written", translate)


def liquidation_text(entry: PaperEntry, translate: Translate = same) -> str:
    """When the entry liquidated, or about when it should; blank when nothing is known."""
    day = _day(entry.liquidation, translate)
    return say("expected", translate, day=day) if entry.estimated and day else day


def _day(day: date | None, translate: Translate) -> str:
    return "" if day is None else day_text(day, translate)
