"""The calendar file, read as RFC 5545 says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.routes import Route
from cape_desktop.output import calendar
from cape_desktop.output.calendar import DayKind, calendar_bytes, days_of, numbers_told
from cape_desktop.output.dossier import Standing
from cape_desktop.workflow.dossiers import dossier_of_run
from tests.invented import TODAY
from tests.rules import LIMITS
from tests.workflow.dossiers import liquidated_together, sample_dossier, sample_run

STAMP = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


def lines_of(data: bytes) -> list[str]:
    """The content lines, unfolded; fails on what RFC 5545 forbids."""
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line and line for line in physical)
    return b"\n".join(physical).replace(b"\n ", b"").decode("utf-8").split("\n")


def events_of(data: bytes) -> list[dict[str, list[str]]]:
    """The properties of every event; alarms count with theirs."""
    lines = lines_of(data)
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR")
    events: list[dict[str, list[str]]] = []
    inside: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name == "BEGIN":
            inside.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            assert inside.pop() == value
        elif "VEVENT" in inside:
            events[-1].setdefault(name, []).append(value)
    assert not inside
    return events


def test_that_every_event_is_whole_and_unlike_the_others(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    events = events_of(calendar_bytes(dossier, STAMP))
    assert len(events) == len(days_of(dossier)) > 8
    assert len({event["UID"][0] for event in events}) == len(events)
    for event in events:
        assert event["DTSTAMP"] == ["20261123T153000Z"]
        first = datetime.strptime(event["DTSTART;VALUE=DATE"][0], "%Y%m%d").date()
        assert event["DTEND;VALUE=DATE"] == [f"{first + timedelta(days=1):%Y%m%d}"]
        assert first >= TODAY
        assert len(event["TRIGGER"]) == event["ACTION"].count("DISPLAY") >= 1


def test_that_three_hundred_entries_with_one_day_make_one_event(tmp_path: Path) -> None:
    dossier = dossier_of_run(sample_run(tmp_path, liquidated_together(300)))
    safe = [one for one in days_of(dossier) if one.kind is DayKind.SAFE]
    assert [(one.day, len(one.entries)) for one in safe] == [(TODAY + timedelta(LIMITS.safe_days - 20), 300)]
    event = events_of(calendar_bytes(dossier, STAMP))[0]
    assert event["SUMMARY"] == [r"CAPE: upload 300 entries by today ($600\,000.00)"]
    assert "and 240 more" in event["DESCRIPTION"][0]


def test_that_a_day_keeps_its_name_until_the_list_changes(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    first = calendar_bytes(dossier, STAMP)
    later = calendar_bytes(dossier, STAMP + timedelta(days=3))
    names = [[event["UID"][0] for event in events_of(data)] for data in (first, later)]
    assert names[0] == names[1]
    other = replace(dossier, sources=(replace(dossier.sources[0], sha256="0" * 64),))
    assert not set(names[0]) & {event["UID"][0] for event in events_of(calendar_bytes(other, STAMP))}


def test_that_the_days_of_each_route_are_the_ones_that_matter(tmp_path: Path) -> None:
    by_kind: dict[DayKind, set[Route]] = {}
    for one in days_of(sample_dossier(tmp_path)):
        by_kind.setdefault(one.kind, set()).update(entry.route for entry in one.entries)
    assert by_kind[DayKind.SAFE] == {Route.FILE}
    assert by_kind[DayKind.PROTEST] == {Route.PROTEST, Route.WAIT}
    assert by_kind[DayKind.COURT] == {Route.PROTEST, Route.WAIT, Route.COURT}


def test_that_nobody_is_asked_to_upload_what_is_uploaded(tmp_path: Path) -> None:
    dossier = replace(sample_dossier(tmp_path), uploaded=True)
    safe = [entry for one in days_of(dossier) if one.kind is DayKind.SAFE for entry in one.entries]
    assert {entry.standing for entry in safe} == {Standing.LEFT_OUT}


def test_that_money_is_looked_for_on_the_first_day_and_missed_after_the_last(tmp_path: Path) -> None:
    window = (date(2027, 1, 10), date(2027, 2, 9))
    dossier = replace(sample_dossier(tmp_path), refund_window=window, accepted=date(2026, 11, 11))
    days = {one.kind: one.day for one in days_of(dossier)}
    assert (days[DayKind.REFUND], days[DayKind.OVERDUE]) == (date(2027, 1, 10), date(2027, 2, 10))


@pytest.mark.parametrize(
    "elsewhere", [{"standing": Standing.OTHER_FILE}, {"route": Route.FILED}, {"route": Route.NONE}]
)
def test_that_no_day_is_told_of_what_goes_elsewhere_or_nowhere(tmp_path: Path, elsewhere: dict[str, Any]) -> None:
    dossier = replace(sample_dossier(tmp_path), refund_window=None)
    entry = replace(
        dossier.in_file()[0], route=Route.FIX, standing=Standing.NOT_FILED, last_safe_day=TODAY, protest_day=TODAY
    )
    assert len(days_of(replace(dossier, entries=(entry,)))) == 2
    assert days_of(replace(dossier, entries=(replace(entry, **elsewhere),))) == ()


def test_that_the_very_last_day_is_told_when_the_safe_one_is_over(tmp_path: Path) -> None:
    dossier = replace(sample_dossier(tmp_path), refund_window=None)
    entry = replace(dossier.in_file()[0], last_safe_day=TODAY - timedelta(days=1))
    late = replace(dossier, entries=(entry,))
    assert [(one.kind, one.day) for one in days_of(late)] == [(DayKind.LAST, TODAY)]
    (event,) = events_of(calendar_bytes(late, STAMP))
    assert event["SUMMARY"][0].startswith("CAPE: upload 1 entry right away")


def test_that_an_event_hides_neither_a_range_nor_what_is_unknown(tmp_path: Path) -> None:
    first, second, *_ = sample_dossier(tmp_path).in_file()
    known = replace(first, duty=Decimal(100), refund=(Decimal(60), Decimal(100)), last_safe_day=TODAY)
    unknown = replace(second, duty=None, refund=(None, None), last_safe_day=TODAY)
    dossier = replace(sample_dossier(tmp_path), entries=(known, unknown))
    said = {event["SUMMARY"][0].replace("\\", "") for event in events_of(calendar_bytes(dossier, STAMP))}
    missing = "and 1 entry without a known amount"
    assert f"CAPE: upload 2 entries by today ($100.00, {missing})" in said
    assert any(f"$60.00 to $100.00, {missing}" in one for one in said)


@pytest.mark.parametrize("accepted", [None, TODAY])
def test_that_a_refund_before_the_answer_is_said_to_rest_on_one(tmp_path: Path, accepted: date | None) -> None:
    dossier = replace(sample_dossier(tmp_path), accepted=accepted)
    days = days_of(dossier)
    supposed = ["Counted as if" in event["DESCRIPTION"][0] for event in events_of(calendar_bytes(dossier, STAMP))]
    assert supposed == [one.kind in (DayKind.REFUND, DayKind.OVERDUE) and accepted is None for one in days]
    assert any(supposed) == (accepted is None)


def test_that_only_the_days_of_the_file_name_it(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    events = events_of(calendar_bytes(dossier, STAMP))
    named = [f"File: {dossier.files[0].name}" in event["DESCRIPTION"][0] for event in events]
    about = [any(entry.standing is Standing.IN_FILE for entry in day.entries) for day in days_of(dossier)]
    assert named == about
    assert set(named) == {True, False}


def test_that_a_refund_nobody_can_date_is_in_no_calendar(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    later = {entry.number for entry in dossier.in_file() if {"L08", "T03"} & {one.id for one in entry.findings}}
    refunds = [one for one in days_of(dossier) if one.kind in (DayKind.REFUND, DayKind.OVERDUE)]
    assert later
    assert len(refunds) == 2
    assert {entry.number for one in refunds for entry in one.entries} == {
        entry.number for entry in dossier.in_file()
    } - later
    suspended = tuple(entry for entry in dossier.entries if entry.number in later)
    assert not {one.kind for one in days_of(replace(dossier, entries=suspended))} & {DayKind.REFUND, DayKind.OVERDUE}


def test_that_whom_to_write_to_stands_in_the_rule_pack(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    dossier = replace(dossier, rules=replace(dossier.rules, refund_contact="refunds@example.com"))
    told = [event["DESCRIPTION"][0] for event in events_of(calendar_bytes(dossier, STAMP))]
    assert any("write to refunds@example.com." in one for one in told)


@pytest.mark.parametrize(("count", "told"), [(1, ""), (60, ""), (61, "and 1 more"), (1260, "and 1,200 more")])
def test_that_an_event_lists_some_of_its_entries_and_counts_the_rest(count: int, told: str) -> None:
    said = numbers_told(["ABC12345676"] * count)
    assert said.count("ABC-1234567-6") == min(count, 60)
    assert ("more" in said, told in said) == (bool(told), True)


def test_that_past_days_are_left_out(tmp_path: Path) -> None:
    dossier = replace(sample_dossier(tmp_path), as_of=date(2030, 1, 1), refund_window=None)
    assert days_of(dossier) == ()


def test_that_a_stamp_without_a_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="time zone"):
        calendar_bytes(sample_dossier(tmp_path), STAMP.replace(tzinfo=None))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t")))
def test_that_any_text_survives_escaping_and_folding(text: str) -> None:
    folded = calendar._folded(f"SUMMARY:{calendar._escaped(text)}")
    assert all(len(piece) <= 75 for piece in folded.split(b"\r\n"))
    unfolded = folded.removesuffix(b"\r\n").replace(b"\r\n ", b"").decode("utf-8").removeprefix("SUMMARY:")
    assert "\n" not in unfolded
    plain, escaped = "", False
    for character in unfolded:
        if escaped:
            plain, escaped = plain + ("\n" if character == "n" else character), False
        elif character == "\\":
            escaped = True
        else:
            plain += character
    assert plain == text
