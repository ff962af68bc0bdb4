"""A calendar file (iCalendar, RFC 5545) with the days that count: one event a day and kind, however many entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import Dossier, PaperEntry, Standing, duty_of, refund_of
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import count_text, counted, day_text, money_text

_LINE: Final = 75
"""Octets that a line may have, its end not counted."""
_NUMBERS: Final = 60
"""Entry numbers that an event lists before it says how many more there are."""


class DayKind(StrEnum):
    """Why a day counts."""

    SAFE = "safe"
    PROTEST = "protest"
    COURT = "court"
    REFUND = "refund"
    OVERDUE = "overdue"


_ALARMS: Final[dict[DayKind, tuple[str, ...]]] = {
    DayKind.SAFE: ("-P6DT15H", "-PT15H", "PT8H"),
    DayKind.PROTEST: ("-P29DT15H", "-P6DT15H"),
    DayKind.COURT: ("-P89DT15H", "-P29DT15H"),
    DayKind.REFUND: ("PT9H",),
    DayKind.OVERDUE: ("PT9H",),
}
"""When a calendar reminds, counted from midnight of the day: -P6DT15H is 9 o'clock a week before."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day that counts for these entries."""

    kind: DayKind
    day: date
    entries: tuple[PaperEntry, ...]


def days_of(dossier: Dossier) -> tuple[CalendarDay, ...]:
    """The days of a dossier from its own day on, in order; entries with the same day and kind are together.

    Safe days of entries that can go or may yet go into CAPE, unless their file is with CBP; protest and court days of
    those that CAPE does not take; the days on which money is expected and overdue.
    """
    found: dict[tuple[date, DayKind], list[PaperEntry]] = {}
    for entry in dossier.entries:
        for kind, day in _days_of_entry(entry, dossier.uploaded):
            if day is not None and day >= dossier.as_of:
                found.setdefault((day, kind), []).append(entry)
    days = [CalendarDay(kind, day, tuple(entries)) for (day, kind), entries in found.items()]
    in_file = dossier.in_file()
    if dossier.refund_window is not None and in_file:
        first, last = dossier.refund_window
        days.append(CalendarDay(DayKind.REFUND, first, in_file))
        days.append(CalendarDay(DayKind.OVERDUE, last + timedelta(days=1), in_file))
    return tuple(sorted(days, key=lambda one: (one.day, list(DayKind).index(one.kind))))


def _days_of_entry(entry: PaperEntry, uploaded: bool) -> Iterable[tuple[DayKind, date | None]]:
    if entry.standing is Standing.OTHER_FILE or entry.route in (Route.NONE, Route.FILED):
        return
    if entry.route in (Route.FILE, Route.FIX) and not (uploaded and entry.standing is Standing.IN_FILE):
        yield DayKind.SAFE, entry.last_safe_day
    if entry.route in (Route.PROTEST, Route.WAIT, Route.FIX):
        yield DayKind.PROTEST, entry.protest_day
    if entry.route in (Route.PROTEST, Route.WAIT, Route.COURT):
        yield DayKind.COURT, entry.court_day


def calendar_bytes(dossier: Dossier, stamp: datetime, translate: Translate = same) -> bytes:
    """The calendar file, UTF-8 with CRLF. `stamp` is the moment it is made, with its zone (ValueError without).

    A day keeps its UID as long as list and file stay the same, so importing the file again changes nothing.
    """
    if stamp.tzinfo is None:
        raise ValueError("the stamp needs a time zone")
    importer = dossier.importer_name or say("unnamed", translate)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//CAPE Desktop//{dossier.program_version}//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escaped(say('calendar_name', translate, importer=importer))}",
    ]
    told = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for one in days_of(dossier):
        lines += _event(one, dossier, told, translate)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(one: CalendarDay, dossier: Dossier, stamp: str, translate: Translate) -> list[str]:
    summary = _summary(one, translate)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_uid(one, dossier)}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(summary)}",
        f"DESCRIPTION:{_escaped(_description(one, dossier, translate))}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ]
    for trigger in _ALARMS[one.kind]:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_escaped(summary)}",
            f"TRIGGER:{trigger}",
            "END:VALARM",
        ]
    lines.append("END:VEVENT")
    return lines


def _summary(one: CalendarDay, translate: Translate) -> str:
    total = refund_of(one.entries) if one.kind in (DayKind.REFUND, DayKind.OVERDUE) else duty_of(one.entries)
    entries = counted(len(one.entries), "entries", translate)
    return say(f"{one.kind}_event", translate, entries=entries, money=money_text(total.high, translate))


def _description(one: CalendarDay, dossier: Dossier, translate: Translate) -> str:
    first, last = dossier.refund_window or (one.day, one.day)
    told = [say(f"{one.kind}_told", translate, first=day_text(first, translate), last=day_text(last, translate))]
    if one.kind in (DayKind.REFUND, DayKind.OVERDUE) and dossier.accepted is None:
        told.append(say("if_accepted", translate, day=day_text(dossier.as_of, translate)))
    told += [say("file_named", translate, name=file.name) for file in dossier.files if _is_about_file(one)]
    numbers = ", ".join(hyphened(entry.number) for entry in one.entries[:_NUMBERS])
    more = len(one.entries) - _NUMBERS
    if more > 0:
        told.append(say("numbers_more", translate, numbers=numbers, count=count_text(more)))
    else:
        told.append(say("numbers", translate, numbers=numbers))
    told.append(say("made_by", translate, version=dossier.program_version, pack=dossier.rule_pack_id))
    return "\n".join(told)


def _is_about_file(one: CalendarDay) -> bool:
    return any(entry.standing is Standing.IN_FILE for entry in one.entries)


def _uid(one: CalendarDay, dossier: Dossier) -> str:
    """Made from what does not change when the same list is read again: sources, files, kind and day."""
    parts = [source.sha256 for source in dossier.sources] + [file.name for file in dossier.files]
    known = hashlib.sha256("\n".join((dossier.importer_name, *parts, one.kind, one.day.isoformat())).encode())
    return f"{known.hexdigest()[:32]}@cape-desktop"


def _escaped(text: str) -> str:
    """Text as RFC 5545 (3.3.11) wants it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    for character in ("\\", ";", ","):
        plain = plain.replace(character, f"\\{character}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A content line of at most 75 octets a piece, no character cut in two (RFC 5545, 3.1)."""
    pieces, piece = [], b""
    for character in line:
        octets = character.encode()
        if len(piece) + len(octets) > _LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join((*pieces, piece)) + b"\r\n"
