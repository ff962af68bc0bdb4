"""The agenda as a calendar file: what the history waits for, in the calendar that a person looks at every day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import cape_desktop
from cape_desktop.domain.rules import RulePack
from cape_desktop.output.calendar import ALARMS, CalendarEvent, DayKind, calendar_file, numbers_told
from cape_desktop.wording import Translate, same
from cape_desktop.wording.papers import say
from cape_desktop.wording.phrases import counted
from cape_desktop.wording.refunds import dated_words
from cape_desktop.workflow.agenda import Dated, DatedKind

_ALARMS: Final = {
    DatedKind.LAST_SAFE_DAY: DayKind.SAFE,
    DatedKind.LAST_DAY: DayKind.LAST,
    DatedKind.PROTEST: DayKind.PROTEST,
    DatedKind.COURT: DayKind.COURT,
    DatedKind.LIQUIDATION: DayKind.REFUND,
    DatedKind.REFUND: DayKind.REFUND,
    DatedKind.REFUND_OVERDUE: DayKind.OVERDUE,
    DatedKind.HELD: DayKind.OVERDUE,
}


def agenda_calendar(
    days: Iterable[Dated],
    rules: RulePack,
    today: date,
    stamp: datetime,
    importer: str = "",
    translate: Translate = same,
) -> bytes:
    """The calendar file of an agenda from `today` on, of one importer or, without a name, of all.

    A refund has two events: from when it is expected, and the day on which it is overdue. `stamp` is the moment at
    which the file is made, with its zone (ValueError without).
    """
    name = say("calendar_name", translate, importer=importer) if importer else say("calendar_of_all", translate)
    events = (_event(one, rules, importer, translate) for one in _coming(days) if one.day >= today)
    return calendar_file(name, events, stamp, cape_desktop.__version__)


def _coming(days: Iterable[Dated]) -> Iterator[Dated]:
    for one in days:
        yield one
        if one.until is not None:
            yield replace(one, kind=DatedKind.REFUND_OVERDUE, day=one.until + timedelta(days=1), until=None)


def _event(one: Dated, rules: RulePack, importer: str, translate: Translate) -> CalendarEvent:
    entries = counted(len(one.numbers), "entries", translate)
    told, about = [importer], importer
    if one.declaration is not None:
        told = [one.declaration.importer_name, say("file_named", translate, name=one.declaration.name)]
        about = str(one.declaration.id)
    told.append(numbers_told(one.numbers, translate))
    told.append(say("made_by", translate, version=cape_desktop.__version__, pack=rules.id))
    return CalendarEvent(
        key=f"agenda\n{about}\n{one.kind}\n{one.day}",
        day=one.day,
        summary=say("agenda_event", translate, what=dated_words(one.kind.value, translate), entries=entries),
        description="\n".join(part for part in told if part),
        alarms=ALARMS[_ALARMS[one.kind]],
    )
