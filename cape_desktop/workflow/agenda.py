"""What has a day: expected liquidations and refunds, last safe days, protest and court dates, refunds on hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from cape_desktop.domain.calendar import next_business_day
from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.deadlines import refund_window
from cape_desktop.domain.refunds import RefundSaid, Standing, standing
from cape_desktop.domain.results import Verdict
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationRow, DeclarationState, EntryStanding, KeptEntry


class DatedKind(StrEnum):
    """What a day is about."""

    LAST_SAFE_DAY = "last_safe_day"  # of entries not declared: after it CAPE may refuse them
    PROTEST = "protest"
    COURT = "court"
    LIQUIDATION = "liquidation"  # of accepted entries, 45 days after acceptance
    REFUND = "refund"  # due between `day` and `until`
    REFUND_OVERDUE = "refund_overdue"  # since `day`
    HELD = "held"  # no ACH refund enrolment, since `day`


@dataclass(frozen=True, slots=True)
class Dated:
    """One day (or a span up to `until`) and the entries it concerns; `declaration` is None for entries of no file."""

    kind: DatedKind
    day: date
    numbers: tuple[str, ...]
    declaration: DeclarationRow | None = None
    until: date | None = None


class AgendaStore(Protocol):
    """What of the history the agenda needs."""

    def declarations(self, importer_id: int | None = None, search: str = "") -> tuple[DeclarationRow, ...]:
        """The declarations, newest first."""

    def entries(self, declaration_id: int) -> tuple[KeptEntry, ...]:
        """The entries of one declaration."""

    def newest_entries(self, importer_id: int | None = None) -> dict[str, KeptEntry]:
        """Every entry as it was examined last."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of entries."""

    def refunds(self) -> dict[str, tuple[RefundSaid, ...]]:
        """What was said of the money of each entry."""

    def liquidations(self) -> dict[str, date]:
        """The newest liquidation date of each entry."""


_ACCEPTED = (DeclarationState.ACCEPTED, DeclarationState.ACCEPTED_WITH_ERRORS, DeclarationState.UPDATED)
_NOT_UPLOADED = (DeclarationState.SAVED, DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED)
_OPEN_ROUTES = (Route.FILE, Route.FIX, Route.PROTEST, Route.COURT, Route.WAIT)
_COURT_ROUTES = (Route.PROTEST, Route.COURT, Route.WAIT)


def left_out(store: AgendaStore, importer_id: int | None = None) -> tuple[KeptEntry, ...]:
    """The entries of any list that may bring money back and that no declaration holds, as they were examined last.

    Those of one importer or of all (None), by what is to be done and then by number.
    """
    declared = store.declared()
    open_entries = [
        entry
        for number, entry in store.newest_entries(importer_id).items()
        if entry.route in _OPEN_ROUTES and not declared.get(number, Declared()).held_by
    ]
    return tuple(sorted(open_entries, key=lambda one: (_OPEN_ROUTES.index(Route(one.route)), one.number)))


def agenda(
    store: AgendaStore,
    rules: RulePack,
    today: date,
    importer_id: int | None = None,
    out: Sequence[KeptEntry] | None = None,
) -> tuple[Dated, ...]:
    """Everything with a day, the earliest first; of one importer or of all (None).

    Days to come, and past ones that still ask for something (overdue, held). Day counts are those of the rule pack.
    `out` is what `left_out` gave, for those who asked for it anyway.
    """
    found: list[Dated] = []
    money = {number: standing(said) for number, said in store.refunds().items()}
    decided: dict[int, list[EntryStanding]] = defaultdict(list)
    for one in store.standings():
        decided[one.declaration_id].append(one)
    rows = store.declarations(importer_id)
    for row in rows:
        if row.state in _ACCEPTED:
            paid = {number for number, came in money.items() if came.on is not None or came.diverted_cents}
            found += _expected(store, row, decided[row.id], paid, rules, today)
        elif row.state is DeclarationState.SAVED:
            found += _to_upload(store.entries(row.id), row, today)
    found += _not_declared(left_out(store, importer_id) if out is None else out, store, rules, today)
    found += _held(rows, store, money)
    return tuple(sorted(found, key=lambda one: (one.day, list(DatedKind).index(one.kind), one.numbers)))


def _expected(
    store: AgendaStore,
    row: DeclarationRow,
    decided: Iterable[EntryStanding],
    paid: set[str],
    rules: RulePack,
    today: date,
) -> list[Dated]:
    """When accepted entries liquidate and are paid, counted from the day each was first known as accepted."""
    known = {one.number: one for one in decided}
    waiting: dict[date, list[KeptEntry]] = defaultdict(list)
    for entry in store.entries(row.id):
        standing_of = known.get(entry.number)
        if entry.number in paid or (standing_of is not None and standing_of.verdict is Verdict.REFUSED):
            continue
        waiting[standing_of.since if standing_of is not None else row.state_on].append(entry)
    liquidated = store.liquidations()
    found = []
    for accepted, entries in sorted(waiting.items()):
        numbers = tuple(entry.number for entry in entries)
        first, last = refund_window(rules.limits, accepted)
        kind, day, until = (DatedKind.REFUND, first, last) if today <= last else (DatedKind.REFUND_OVERDUE, last, None)
        found.append(Dated(kind, day, numbers, row, until))
        for due, due_numbers in _liquidating(entries, accepted, liquidated, rules).items():
            if due >= today:
                found.append(Dated(DatedKind.LIQUIDATION, due, tuple(due_numbers), row))
    return found


def _liquidating(
    entries: Iterable[KeptEntry], accepted: date, liquidated: Mapping[str, date], rules: RulePack
) -> dict[date, list[str]]:
    """When CBP should (re)liquidate: the next business day, or in 45 days where it never did (CSMS 68340863)."""
    days: dict[date, list[str]] = defaultdict(list)
    for entry in entries:
        known = liquidated.get(entry.number)
        if known is not None and known >= accepted:
            day = known
        elif entry.liquidation is not None and entry.last_safe_day is not None and entry.liquidation <= accepted:
            day = next_business_day(accepted, rules.holidays)
        else:
            day = accepted + timedelta(days=rules.limits.liquidation_after_acceptance_days)
        days[day].append(entry.number)
    return dict(sorted(days.items()))


def _to_upload(entries: Iterable[KeptEntry], row: DeclarationRow, today: date) -> list[Dated]:
    """The last safe days of a file that is saved but not uploaded."""
    return _by_day(DatedKind.LAST_SAFE_DAY, ((one.last_safe_day, one.number) for one in entries), today, row)


def _not_declared(entries: Iterable[KeptEntry], store: AgendaStore, rules: RulePack, today: date) -> list[Dated]:
    """The days of entries that no declaration holds: to file, to protest, to go to court."""
    liquidated, limits = store.liquidations(), rules.limits
    safe, protest, court = [], [], []
    for entry in entries:
        day = liquidated.get(entry.number)
        safe_day = entry.last_safe_day if day is None else day + timedelta(days=limits.safe_days)
        protest_day = entry.protest_day if day is None else day + timedelta(days=limits.protest_days)
        if entry.route in (Route.FILE, Route.FIX):
            safe.append((safe_day, entry.number))
        if entry.route is not Route.COURT:
            protest.append((protest_day, entry.number))
        if entry.route in _COURT_ROUTES or (safe_day is not None and safe_day < today):
            court.append((entry.court_day, entry.number))
    return [
        *_by_day(DatedKind.LAST_SAFE_DAY, safe, today),
        *_by_day(DatedKind.PROTEST, protest, today),
        *_by_day(DatedKind.COURT, court, today),
    ]


def _by_day(
    kind: DatedKind, dated: Iterable[tuple[date | None, str]], today: date, row: DeclarationRow | None = None
) -> list[Dated]:
    days: dict[date, list[str]] = defaultdict(list)
    for day, number in dated:
        if day is not None and day >= today:
            days[day].append(number)
    return [Dated(kind, day, tuple(numbers), row) for day, numbers in sorted(days.items())]


def _held(rows: Iterable[DeclarationRow], store: AgendaStore, money: Mapping[str, Standing]) -> list[Dated]:
    """Refunds that CBP holds because the importer cannot take ACH refunds yet."""
    held = {number: came for number, came in money.items() if came.held_cents}
    found = []
    for row in rows if held else ():
        since: dict[date, list[str]] = defaultdict(list)
        for entry in store.entries(row.id):
            if entry.number in held:
                days = (one.refund.on or one.as_of.date() for one in held[entry.number].rows)
                since[min(days)].append(entry.number)
        found += [Dated(DatedKind.HELD, day, tuple(numbers), row) for day, numbers in sorted(since.items())]
    return found
