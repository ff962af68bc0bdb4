"""What has a day: expected liquidations and refunds, last safe days, protest and court dates, refunds on hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from cape_desktop.domain.calendar import next_business_day
from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.deadlines import day_to_file, refund_window, very_last_day
from cape_desktop.domain.refunds import RefundSaid, Standing, standing
from cape_desktop.domain.refusals import REFUSED_BEFORE, refusal
from cape_desktop.domain.results import Again, Verdict
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import Limits, RulePack
from cape_desktop.history.records import DeclarationRow, DeclarationState, EntryStanding, KeptEntry
from cape_desktop.workflow.kept import findings_of, was_paid_later


class DatedKind(StrEnum):
    """What a day is about."""

    LAST_SAFE_DAY = "last_safe_day"  # of entries not declared: after it CAPE may refuse them
    LAST_DAY = "last_day"  # of the same, once the last safe day is over: after it CAPE does refuse them
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


_OPEN_ROUTES = (Route.FILE, Route.FIX, Route.PROTEST, Route.COURT, Route.WAIT)
_COURT_ROUTES = (Route.PROTEST, Route.COURT, Route.WAIT)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An entry that no declaration holds: as it was examined last, with the route and the days that are true today.

    `last_day` is CAPE's very last day for it, where the liquidation is known.
    One that CBP refused names the declaration (`refused_on`, and `refused_id`, 0 for one made elsewhere), CBP's
    `message` and whether it can go `again`; the others have none of these.
    """

    entry: KeptEntry
    refused_on: str = ""
    message: str = ""
    again: Again | None = None
    refused_id: int = 0
    last_day: date | None = None

    @property
    def number(self) -> str:
        """Its entry number."""
        return self.entry.number

    @property
    def route(self) -> Route:
        """What is to be done with it."""
        return Route(self.entry.route)

    def days(self, today: date) -> dict[DatedKind, date]:
        """The days from `today` on that count for it: to file, to protest, to go to court."""
        entry, route = self.entry, self.route
        safe = entry.last_safe_day
        days: dict[DatedKind, date | None] = {}
        if route in (Route.FILE, Route.FIX) or self.again is Again.LATER:
            day = day_to_file(safe, self.last_day, today)
            days[DatedKind.LAST_SAFE_DAY if day == safe else DatedKind.LAST_DAY] = day
        if route not in (Route.COURT, Route.NONE):
            days[DatedKind.PROTEST] = entry.protest_day
        if route in _COURT_ROUTES or (route is not Route.NONE and safe is not None and safe < today):
            days[DatedKind.COURT] = entry.court_day
        return {kind: day for kind, day in days.items() if day is not None and day >= today}

    def next_day(self, today: date) -> tuple[date, DatedKind] | None:
        """The first of them, with what it is the day for."""
        return min(((day, kind) for kind, day in self.days(today).items()), default=None)

    def day(self, today: date) -> date | None:
        """The first of them."""
        found = self.next_day(today)
        return found[0] if found is not None else None


def left_out(store: AgendaStore, rules: RulePack, today: date, importer_id: int | None = None) -> tuple[LeftOut, ...]:
    """The entries of any list that may bring money back and that no declaration holds, and those that CBP refused.

    Those of one importer or of all (None), by the day that counts next, then by what is to be done and by number. What
    CBP said of a refused entry decides its route, whatever the examination said before.
    """
    declared, liquidated = store.declared(), store.liquidations()
    found = []
    for number, entry in store.newest_entries(importer_id).items():
        known = declared.get(number, Declared())
        if known.held_by:
            continue
        one = _as_of_today(_with_newest_liquidation(entry, liquidated.get(number), rules), known, rules, today)
        one = replace(one, last_day=very_last_day(one.entry.last_safe_day, rules.limits))
        if one.again is not None or one.route in _OPEN_ROUTES:
            found.append(one)
    order = (*_OPEN_ROUTES, Route.NONE)
    return tuple(sorted(found, key=lambda one: (one.day(today) or date.max, order.index(one.route), one.number)))


def _with_newest_liquidation(entry: KeptEntry, day: date | None, rules: RulePack) -> KeptEntry:
    """The entry with the days that follow from a liquidation of which a file that came back told."""
    if day is None:
        return entry
    safe, protest = (day + timedelta(days=days) for days in (rules.limits.safe_days, rules.limits.protest_days))
    return replace(entry, liquidation=day, last_safe_day=safe, protest_day=protest)


def _as_of_today(entry: KeptEntry, known: Declared, rules: RulePack, today: date) -> LeftOut:
    """The entry with the route that CBP's refusal leaves it, unless a person settled that refusal since."""
    liquidation = None if entry.is_estimated else entry.liquidation
    refused = refusal(known.message, liquidation, rules, today, entry.liquidation) if known.refused_on else None
    if refused is None:
        return LeftOut(entry)
    route = refused.route or (Route.FILE if entry.route == Route.FILED else Route(entry.route))
    if refused.can_be_settled and _is_settled(entry, known):
        route = Route(entry.route)
    return LeftOut(replace(entry, route=route.value), known.refused_on, known.message, refused.again, known.refused_id)


def _is_settled(entry: KeptEntry, known: Declared) -> bool:
    """Whether a person confirmed, when it was examined last, that the reason of this very refusal is gone.

    Findings kept by earlier versions name the declaration without its id.
    """
    return any(
        finding.confirmed
        and finding.facts.get("declaration") == known.refused_on
        and finding.facts.get("declaration_id", known.refused_id) == known.refused_id
        for finding in findings_of(entry)
        if finding.id == REFUSED_BEFORE
    )


def agenda(
    store: AgendaStore,
    rules: RulePack,
    today: date,
    importer_id: int | None = None,
    out: Sequence[LeftOut] | None = None,
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
    paid = {number for number, came in money.items() if came.on is not None or came.diverted_cents}
    rows = store.declarations(importer_id)
    for row in rows:
        if row.state.is_accepted and row.state is not DeclarationState.PAID:
            found += _expected(store, row, decided[row.id], paid, rules, today)
        elif row.state is DeclarationState.SAVED:
            found += _to_upload(store.entries(row.id), row, rules.limits, today)
    found += _not_declared(left_out(store, rules, today, importer_id) if out is None else out, today)
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
    """When accepted entries liquidate and are paid, counted from the day each was first known as accepted.

    One that is paid at a liquidation of which nobody knew the day has none until a newer report says it.
    """
    liquidated = store.liquidations()
    known = {one.number: one for one in decided}
    waiting: dict[date, list[KeptEntry]] = defaultdict(list)
    for entry in store.entries(row.id):
        standing_of = known.get(entry.number)
        if entry.number in paid or (standing_of is not None and standing_of.verdict is Verdict.REFUSED):
            continue
        accepted = standing_of.since if standing_of is not None else row.state_on
        if was_paid_later(entry):
            told = liquidated.get(entry.number)
            if told is None or told < accepted:
                continue
            accepted = told
        waiting[accepted].append(entry)
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


def upload_by(row: DeclarationRow, limits: Limits, today: date) -> date | None:
    """The day by which to upload a file that ACE has not accepted: the last safe day, then the very last one."""
    return day_to_file(row.open_day, very_last_day(row.open_day, limits), today)


def _to_upload(entries: Iterable[KeptEntry], row: DeclarationRow, limits: Limits, today: date) -> list[Dated]:
    """The last safe days of a file that is saved but not uploaded, and the very last day of what is past its own."""
    days = [(one.last_safe_day, one.number) for one in entries]
    late = [(very_last_day(safe, limits), number) for safe, number in days if safe is not None and safe < today]
    return [
        *_by_day(DatedKind.LAST_DAY, late, today, row),
        *_by_day(DatedKind.LAST_SAFE_DAY, days, today, row),
    ]


def _not_declared(entries: Iterable[LeftOut], today: date) -> list[Dated]:
    """The days of entries that no declaration holds: to file, to protest, to go to court."""
    dated: dict[DatedKind, list[tuple[date | None, str]]] = defaultdict(list)
    for one in entries:
        for kind, day in one.days(today).items():
            dated[kind].append((day, one.number))
    return [day for kind, found in dated.items() for day in _by_day(kind, found, today)]


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
