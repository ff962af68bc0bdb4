"""The agenda as a calendar file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cape_desktop.history.store import Store
from cape_desktop.workflow.agenda import agenda
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
    assert found["CAPE: Refund expected from this day on (1 entry)"]["DTSTART;VALUE=DATE"] == [first]
    overdue = next(event for name, event in found.items() if "overdue" in name)
    assert overdue["DTSTART;VALUE=DATE"] == [late]
    assert any(name.startswith("CAPE: Last safe day") for name in found)
    assert all(event["TRIGGER"] for event in found.values())


def test_that_the_calendar_bears_the_importers_name_and_stays_the_same(store: Store) -> None:
    save(store, 1)
    assert "X-WR-CALNAME:CAPE dates of Muster LLC" in lines_of(written(store, "Muster LLC"))
    assert "X-WR-CALNAME:CAPE dates" in lines_of(written(store))
    before = {event["UID"][0] for event in events_of(written(store))}
    save(store, 2)
    after = [event["UID"][0] for event in events_of(written(store))]
    assert before < set(after)
    assert len(set(after)) == len(after)
