"""The agenda as a calendar file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.history.store import Store
from cape_desktop.output.calendar import ALARMS, DayKind
from cape_desktop.workflow.agenda import Dated, DatedKind, agenda
from cape_desktop.workflow.agenda_calendar import agenda_calendar
from tests.output.test_calendar import events_of, lines_of
from tests.rules import LIMITS, PACK
from tests.workflow.answered import TODAY, answer, claim_rows, number, save

STAMP = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


def written(store: Store, importer: str = "") -> bytes:
    return agenda_calendar(agenda(store, PACK, TODAY), PACK, TODAY, STAMP, importer)


def test_that_every_coming_day_is_an_event_and_a_refund_is_two(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    rows = claim_rows((number(1), "Entry Summary Updated", ""), (number(2), "Failed", "INVALID HTS"))
    answer(store, tmp_path, rows, TODAY)
    found = {event["SUMMARY"][0]: event for event in events_of(written(store))}
    first = f"{TODAY + timedelta(LIMITS.refund_first_days):%Y%m%d}"
    late = f"{TODAY + timedelta(LIMITS.refund_last_days + 1):%Y%m%d}"
    assert found["CAPE: Refund expected (1 entry)"]["DTSTART;VALUE=DATE"] == [first]
    overdue = next(event for name, event in found.items() if "overdue" in name)
    assert overdue["DTSTART;VALUE=DATE"] == [late]
    assert any(name.startswith("CAPE: Last safe day") for name in found)
    assert all(event["TRIGGER"] for event in found.values())


def test_that_an_event_names_its_entries_on_its_own_day_and_not_after(store: Store) -> None:
    save(store, 1, 2)
    day = date(2026, 12, 14)
    days = agenda(store, PACK, TODAY)
    assert [one.day for one in days] == [day]
    (event,) = events_of(agenda_calendar(days, PACK, day, STAMP))
    assert f"Entries: {hyphened(number(1))}\\, {hyphened(number(2))}" in event["DESCRIPTION"][0]
    assert agenda_calendar(days, PACK, day + timedelta(days=1), STAMP).count(b"BEGIN:VEVENT") == 0


@pytest.mark.parametrize(
    ("kind", "like"),
    [
        (DatedKind.LAST_SAFE_DAY, DayKind.SAFE), (DatedKind.PROTEST, DayKind.PROTEST), (DatedKind.COURT, DayKind.COURT),
        (DatedKind.LIQUIDATION, DayKind.REFUND), (DatedKind.REFUND, DayKind.REFUND), (DatedKind.HELD, DayKind.OVERDUE),
        (DatedKind.REFUND_OVERDUE, DayKind.OVERDUE),
    ],
)  # fmt: skip
def test_that_each_kind_of_day_is_recalled_like_its_like_in_the_papers(kind: DatedKind, like: DayKind) -> None:
    (event,) = events_of(agenda_calendar([Dated(kind, TODAY, (number(1),))], PACK, TODAY, STAMP))
    assert tuple(event["TRIGGER"]) == ALARMS[like]


def test_that_the_calendar_bears_the_importers_name_and_stays_the_same(store: Store) -> None:
    save(store, 1)
    assert "X-WR-CALNAME:CAPE dates of Muster LLC" in lines_of(written(store, "Muster LLC"))
    assert "X-WR-CALNAME:CAPE dates" in lines_of(written(store))
    before = {event["UID"][0] for event in events_of(written(store))}
    save(store, 2)
    after = [event["UID"][0] for event in events_of(written(store))]
    assert before < set(after)
    assert len(set(after)) == len(after)
