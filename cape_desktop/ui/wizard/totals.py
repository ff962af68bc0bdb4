"""Counts and money of the routes and of what is chosen, for the pages that choose and save."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.deadlines import day_to_file
from cape_desktop.domain.declaration import Declaration
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.routes import Route
from cape_desktop.ui.derived import once
from cape_desktop.ui.translation import date_text, translated
from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.phrases import about_money, counted, day_and_distance, money_range, money_text
from cape_desktop.workflow.edits import unticked
from cape_desktop.workflow.run import Run
from cape_desktop.workflow.steps import plan

ROUTE_ORDER: tuple[Route, ...] = (
    Route.FILE,
    Route.FIX,
    Route.PROTEST,
    Route.WAIT,
    Route.FILED,
    Route.COURT,
    Route.NONE,
)
"""The routes as a person wants them: what can be done first."""

_FIRST = QT_TRANSLATE_NOOP("Totals", "first by {day}: {number}")
_LAST = QT_TRANSLATE_NOOP("Totals", "very last day {day}: {number}")
_FIRST_OF: dict[Route, str] = {
    Route.PROTEST: QT_TRANSLATE_NOOP("Totals", "first protest by {day}: {number}"),
    Route.WAIT: QT_TRANSLATE_NOOP("Totals", "first protest by {day}: {number}"),
    Route.COURT: QT_TRANSLATE_NOOP("Totals", "first court date to watch {day}: {number}"),
}
"""What is to be done by the first day, where that is not to bring the entry into a file."""

_PROTESTED = ("P01", "P02")
"""The checks that find an open protest, which guards the money already."""


@dataclass(frozen=True, slots=True)
class Total:
    """Some entries together, in dollars. Sums are of the known amounts, None when none is; `unknown` counts the rest.

    `first_day` is the earliest day to come, by ACE's own dates, by which to act on one of them (`first_number`); it
    `is_last` where it is CAPE's very last day for it, because the last safe one is over. `assumed_from` is the first
    day for whose interest CBP has published no rate.
    """

    entries: int
    duty: Decimal | None
    low: Decimal | None
    high: Decimal | None
    interest_low: Decimal | None
    interest_high: Decimal | None
    unknown: int
    first_day: date | None = None
    first_number: str = ""
    is_last: bool = False
    assumed_from: date | None = None


def act_by(row: Examined, today: date) -> date | None:
    """The day that counts on the entry's route; none where it only is an estimate or there is nothing to do.

    What CAPE does not take today may come too late for it: there the day for a protest counts, unless one is open.
    """
    days = row.deadlines
    if days.estimated:
        return None
    if row.route in (Route.FILE, Route.FIX):
        return day_to_file(days.last_safe_day, days.last_day, today)
    if row.route is Route.PROTEST or (row.route is Route.WAIT and not _is_protested(row)):
        return days.protest_day
    return days.court_day if row.route is Route.COURT else None


def _is_protested(row: Examined) -> bool:
    return any(finding.id in _PROTESTED for finding in row.findings)


def total_of(examined: Iterable[Examined], today: date) -> Total:
    """The total of these entries."""
    some = tuple(examined)
    money = [one.money for one in some]
    duties = [one.ieepa_duty for one in money]
    days = [
        (day, one.entry.number, day == one.deadlines.last_day)
        for one in some
        if (day := act_by(one, today)) is not None and day >= today
    ]
    first_day, first_number, is_last = min(days, default=(None, "", False))
    return Total(
        len(some),
        _sum(duties),
        _sum([one.refund_low for one in money]),
        _sum([one.refund_high for one in money]),
        _sum([one.interest_low for one in money]),
        _sum([one.interest_high for one in money]),
        duties.count(None),
        first_day,
        first_number,
        is_last,
        next((one.rates_assumed_from for one in money if one.rates_assumed_from is not None), None),
    )


def _sum(amounts: list[Decimal | None]) -> Decimal | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


@once(lambda run: (run.examined,))
def route_rows(run: Run) -> dict[Route, tuple[Examined, ...]]:
    """The entries of each route that has some, in the order of ROUTE_ORDER."""
    by_route: dict[Route, list[Examined]] = {route: [] for route in ROUTE_ORDER}
    for one in run.examined or ():
        by_route[one.route].append(one)
    return {route: tuple(found) for route, found in by_route.items() if found}


@once(lambda run: (run.examined,))
def route_totals(run: Run) -> dict[Route, Total]:
    """The total of each route that has entries, in the order of ROUTE_ORDER."""
    return {route: total_of(found, run.today) for route, found in route_rows(run).items()}


@once(lambda run: (run.edits,))
def taken_out(run: Run) -> frozenset[str]:
    """The entry numbers that the person took out of the declaration."""
    return unticked(run.edits)


@once(lambda run: (run.examined, run.edits))
def chosen_rows(run: Run) -> tuple[Examined, ...]:
    """What goes into the file."""
    out, rows = taken_out(run), route_rows(run).get(Route.FILE, ())
    return tuple(one for one in rows if one.entry.number not in out) if out else rows


def chosen_count(run: Run) -> int:
    """How many entries go into the file."""
    return len(chosen_rows(run))


@once(lambda run: (run.examined, run.edits, run.importer))
def declarations(run: Run) -> tuple[Declaration, ...]:
    """The declarations that the chosen entries make; none while nothing is examined."""
    return plan(run) if run.examined is not None else ()


@once(lambda run: (run.examined, run.edits))
def chosen_total(run: Run) -> Total:
    """The total of what goes into the file."""
    return total_of(chosen_rows(run), run.today)


@once(lambda run: (run.examined, run.edits))
def unticked_total(run: Run) -> Total:
    """The total of what could go into the file and was taken out."""
    out = taken_out(run)
    return total_of((one for one in route_rows(run).get(Route.FILE, ()) if one.entry.number in out), run.today)


def duty_text(total: Total) -> str:
    """Such as "62 entries, $184,210.44 duty"."""
    parts = [counted(total.entries, "entries", translated)]
    if total.duty is not None:
        parts.append(
            QCoreApplication.translate("Totals", "{money} duty").format(money=money_text(total.duty, translated))
        )
    if total.unknown:
        parts.append(
            QCoreApplication.translate("Totals", "money unknown for {entries}").format(
                entries=counted(total.unknown, "entries", translated)
            )
        )
    return ", ".join(parts)


def first_text(total: Total, route: Route, today: date) -> str:
    """Such as "first by Dec 9, 2026 (in 16 days): 010-4378044-2"; "" where no day counts on the route."""
    if total.first_day is None:
        return ""
    day = day_and_distance(total.first_day, today, translated)
    words = QCoreApplication.translate("Totals", _LAST if total.is_last else _FIRST_OF.get(route, _FIRST))
    return words.format(day=day, number=hyphened(total.first_number))


def upload_text(run: Run) -> str:
    """By when the file is to be uploaded, and for which entry; "" where no day counts, as for a sample."""
    total = chosen_total(run)
    if total.first_day is None or run.is_sample:
        return ""
    if total.is_last:
        words = QCoreApplication.translate("Totals", "Upload it by {day}: it is the very last day for {number}")
    else:
        words = QCoreApplication.translate("Totals", "Upload it by {day}: later may be too late for {number}")
    day = day_and_distance(total.first_day, run.today, translated)
    return words.format(day=day, number=hyphened(total.first_number))


def is_pressing(run: Run) -> bool:
    """Whether an entry of the file has so little time left that the rules warn of it."""
    limits, day = run.rules.limits, chosen_total(run).first_day
    if day is None or run.is_sample:
        return False
    return (day - run.today).days <= limits.safe_days - limits.warn_after_days


def range_reason(total: Total) -> str:
    """Why the refund is only known to lie in a range; "" where it is one amount."""
    if total.low is None or total.low == total.high:
        return ""
    return QCoreApplication.translate(
        "Totals",
        "Why a range: some headings only top the ordinary duty up to a total, and the ordinary part stays with CBP. "
        "Your list does not show how large it is.",
    )


def interest_reason(total: Total) -> str:
    """From when on the interest rests on a rate that is not published yet; "" where none does."""
    if not total.interest_low or total.assumed_from is None:
        return ""
    return QCoreApplication.translate(
        "Totals", "The interest from {day} on is counted at the rate before: no newer one is published yet."
    ).format(day=date_text(total.assumed_from))


def return_text(total: Total) -> str:
    """What should come back, such as "Expected back: $184,210.44, and about $9,300 interest (estimate)"."""
    if total.low is None:
        return QCoreApplication.translate("Totals", "Expected back: not known from this list")
    back = QCoreApplication.translate("Totals", "Expected back: {money}").format(
        money=money_range(total.low, total.high, translated)
    )
    if not total.interest_low:
        return back
    return QCoreApplication.translate("Totals", "{back}, and {money} interest (estimate)").format(
        back=back, money=about_money(total.interest_low, translated)
    )
