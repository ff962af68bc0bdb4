"""A calendar file (iCalendar, RFC 5545) with the days that count: one event a day and kind, however many entries."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import Dossier, PaperEntry, Standing, duty_of, refund_of
from cape_desktop.output.report import sum_text
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import count_text, counted, day_text

_LINE: Final = 75
"""Octets that a line may have, its end not counted."""
_NUMBERS: Final = 60
"""Entry numbers that an event lists before it says how many more there are."""


class DayKind(StrEnum):
    """Why a day counts."""

    SAFE = "safe"
    LAST = "last"  # CAPE's very last day, once the safe one is over
    PROTEST = "protest"
    COURT = "court"
    REFUND = "refund"
    OVERDUE = "overdue"


ALARMS: Final[dict[DayKind, tuple[str, ...]]] = {
    DayKind.SAFE: ("-P6DT15H", "-PT15H", "PT8H"),
    DayKind.LAST: ("PT8H",),
    DayKind.PROTEST: ("-P29DT15H", "-P6DT15H"),
    DayKind.COURT: ("-P89DT15H", "-P29DT15H"),
    DayKind.REFUND: ("PT9H",),
    DayKind.OVERDUE: ("PT9H",),
}
"""When a calendar reminds, counted from midnight of the day: -P6DT15H is 9 o'clock a week before."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """A whole day in a calendar.

    `key` tells the event apart and stays the same when it is written again, so that importing the file again changes
    nothing; `alarms` say when the calendar reminds.
    """

    key: str
    day: date
    summary: str
    description: str
    alarms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day that counts for these entries."""

    kind: DayKind
    day: date
    entries: tuple[PaperEntry, ...]


def days_of(dossier: Dossier) -> tuple[CalendarDay, ...]:
    """The days of a dossier from its own day on, in order; entries with the same day and kind are together.

    Safe days (once over, the very last ones) of entries that can go or may yet go into CAPE, unless their file is with
    CBP; protest and court days of those that CAPE does not take; the days on which money is expected and overdue.
    """
    found: dict[tuple[date, DayKind], list[PaperEntry]] = {}
    for entry in dossier.entries:
        for kind, day in _days_of_entry(entry, dossier):
            if day is not None and day >= dossier.as_of:
                found.setdefault((day, kind), []).append(entry)
    days = [CalendarDay(kind, day, tuple(entries)) for (day, kind), entries in found.items()]
    paid = dossier.paid_in_time()
    if dossier.refund_window is not None and paid:
        first, last = dossier.refund_window
        days.append(CalendarDay(DayKind.REFUND, first, paid))
        days.append(CalendarDay(DayKind.OVERDUE, last + timedelta(days=1), paid))
    return tuple(sorted(days, key=lambda one: (one.day, list(DayKind).index(one.kind))))


def _days_of_entry(entry: PaperEntry, dossier: Dossier) -> Iterable[tuple[DayKind, date | None]]:
    if entry.standing is Standing.OTHER_FILE or entry.route in (Route.NONE, Route.FILED):
        return
    if entry.route in (Route.FILE, Route.FIX) and not (dossier.uploaded and entry.standing is Standing.IN_FILE):
        day = dossier.day_to_file(entry)
        yield (DayKind.SAFE if day == entry.last_safe_day else DayKind.LAST), day
    if entry.route in (Route.PROTEST, Route.WAIT, Route.FIX):
        yield DayKind.PROTEST, entry.protest_day
    if entry.route in (Route.PROTEST, Route.WAIT, Route.COURT):
        yield DayKind.COURT, entry.court_day


def calendar_bytes(dossier: Dossier, stamp: datetime, translate: Translate = same) -> bytes:
    """The calendar file of a dossier. `stamp` is the moment it is made, with its zone (ValueError without)."""
    importer = dossier.importer_name or say("unnamed", translate)
    name = say("calendar_name", translate, importer=importer)
    events = (
        CalendarEvent(
            _key(one, dossier),
            one.day,
            _summary(one, translate),
            _description(one, dossier, translate),
            ALARMS[one.kind],
        )
        for one in days_of(dossier)
    )
    return calendar_file(name, events, stamp, dossier.program_version)


def calendar_file(name: str, events: Iterable[CalendarEvent], stamp: datetime, version: str) -> bytes:
    """A calendar called `name`, UTF-8 with CRLF, written by this `version` of the program.

    `stamp` is the moment it is made, with its zone (ValueError without).
    """
    if stamp.tzinfo is None:
        raise ValueError("the stamp needs a time zone")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//CAPE Desktop//{version}//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escaped(name)}",
    ]
    told = stamp.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for event in events:
        lines += _event(event, told)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: CalendarEvent, stamp: str) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{hashlib.sha256(event.key.encode()).hexdigest()[:32]}@cape-desktop",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(event.summary)}",
        f"DESCRIPTION:{_escaped(event.description)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ]
    for trigger in event.alarms:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{_escaped(event.summary)}",
            f"TRIGGER:{trigger}",
            "END:VALARM",
        ]
    lines.append("END:VEVENT")
    return lines


def _summary(one: CalendarDay, translate: Translate) -> str:
    total = refund_of(one.entries) if one.kind in (DayKind.REFUND, DayKind.OVERDUE) else duty_of(one.entries)
    entries = counted(len(one.entries), "entries", translate)
    return say(f"{one.kind}_event", translate, entries=entries, money=sum_text(total, translate))


def _description(one: CalendarDay, dossier: Dossier, translate: Translate) -> str:
    first, last = dossier.refund_window or (one.day, one.day)
    span = {"first": day_text(first, translate), "last": day_text(last, translate)}
    told = [say(f"{one.kind}_told", translate, **span, contact=dossier.rules.refund_contact)]
    if one.kind in (DayKind.REFUND, DayKind.OVERDUE) and dossier.accepted is None:
        told.append(say("if_accepted", translate, day=day_text(dossier.as_of, translate)))
    told += [say("file_named", translate, name=file.name) for file in dossier.files if _is_about_file(one)]
    told.append(numbers_told([entry.number for entry in one.entries], translate))
    told.append(say("made_by", translate, version=dossier.program_version, pack=dossier.rule_pack_id))
    return "\n".join(told)


def _is_about_file(one: CalendarDay) -> bool:
    return any(entry.standing is Standing.IN_FILE for entry in one.entries)


def numbers_told(numbers: Sequence[str], translate: Translate = same) -> str:
    """The entries of an event in a line, and how many more there are than it lists."""
    listed = ", ".join(map(hyphened, numbers[:_NUMBERS]))
    more = len(numbers) - _NUMBERS
    if more > 0:
        return say("numbers_more", translate, numbers=listed, count=count_text(more))
    return say("numbers", translate, numbers=listed)


def _key(one: CalendarDay, dossier: Dossier) -> str:
    """Made from what does not change when the same list is read again: sources, files, kind and day."""
    parts = [source.sha256 for source in dossier.sources] + [file.name for file in dossier.files]
    return "\n".join((dossier.importer_name, *parts, one.kind, one.day.isoformat()))


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
