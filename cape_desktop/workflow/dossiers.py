"""What the papers tell, gathered from a run on the road or from a declaration in the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final, Protocol

import msgspec

import cape_desktop
from cape_desktop.domain.deadlines import refund_window
from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.importer import Importer, masked_importer_number
from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationState, DeclarationWhole, KeptEntry
from cape_desktop.output.dossier import Dossier, PaperEntry, PaperFile, PaperRow, PaperSource, Standing
from cape_desktop.workflow.agenda import AgendaStore, LeftOut, left_out
from cape_desktop.workflow.keeping import names_of
from cape_desktop.workflow.kept import findings_of
from cape_desktop.workflow.run import Run, SavedFile
from cape_desktop.workflow.steps import plan


def dossier_of_run(run: Run, saved: tuple[SavedFile, ...] = ()) -> Dossier:
    """What the papers tell of a run that was examined; `saved` are its files once they are written."""
    chosen = frozenset(run.chosen())
    number = next((one.declaration.importer_number for one in saved), "") or run.importer.number
    return Dossier(
        importer_name=run.importer.name,
        importer_shown=masked_importer_number(number),
        as_of=run.today,
        program_version=cape_desktop.__version__,
        rule_pack_id=run.rules.id,
        rules=run.rules,
        entries=tuple(_live_entry(one, chosen) for one in run.examined or ()),
        files=_live_files(run, saved),
        sources=tuple(PaperSource(source.name, source.sha256) for source in run.sources),
        set_aside=tuple(
            PaperRow(run.sources[row.source].name, row.row, row.raw, row.reason) for row in run.set_aside()
        ),
        refund_window=refund_window(run.rules.limits, run.today) if chosen else None,
    )


_TOLD: Final = (Again.NO, Again.AFTER_MENDING, Again.PERHAPS)
"""Refusals that ask for something: of a lawyer or of a broker. The others pass by themselves."""


class PastStore(AgendaStore, Protocol):
    """What of the history the papers of a past declaration need."""

    def declaration(self, declaration_id: int) -> DeclarationWhole:
        """A declaration, whole."""

    def importers(self) -> tuple[Importer, ...]:
        """All importers."""


def past_dossier(store: PastStore, rules: RulePack, today: date, declaration_id: int) -> Dossier:
    """What the papers tell of a declaration with what CBP answered since. Raises Problem(DECLARATION_UNKNOWN).

    The entries that it refused have the road and the days that are left to them `today`.
    """
    whole = store.declaration(declaration_id)
    dossier = dossier_of_past(whole, rules)
    if not dossier.importer_shown:
        numbers = (one.number for one in store.importers() if one.id == whole.row.importer_id)
        dossier = replace(dossier, importer_shown=masked_importer_number(next(numbers, "")))
    refused = {
        one.number: one
        for one in left_out(store, rules, today, whole.row.importer_id)
        if one.again in _TOLD and one.refused_id == declaration_id
    }
    entries = (
        _refused(entry, refused[entry.number]) if entry.number in refused else entry for entry in dossier.entries
    )
    return replace(dossier, entries=tuple(entries))


def _refused(entry: PaperEntry, since: LeftOut) -> PaperEntry:
    kept = since.entry
    return replace(
        entry,
        refused=since.message,
        road=since.route,
        liquidation=kept.liquidation,
        estimated=kept.liquidation is not None and kept.last_safe_day is None,
        protest_day=kept.protest_day,
        court_day=kept.court_day,
    )


def dossier_of_past(whole: DeclarationWhole, rules: RulePack) -> Dossier:
    """What the papers tell of a declaration in the history; `rules` word its findings. Raises ValueError if broken."""
    kept, numbers = whole.preparation, frozenset(whole.file.numbers)
    newest = whole.events[-1].kind
    accepted = next((event.on for event in whole.events if event.kind.is_accepted), None)
    return Dossier(
        importer_name=kept.importer_name,
        importer_shown=masked_importer_number(whole.file.importer_number),
        as_of=kept.as_of,
        program_version=kept.program_version,
        rule_pack_id=kept.rule_pack_id,
        rules=rules,
        entries=tuple(_kept_entry(entry, numbers) for entry in kept.entries),
        files=(PaperFile(whole.file.name, whole.file.sha256, len(numbers)),),
        sources=tuple(PaperSource(source.name, source.sha256) for source in kept.sources),
        set_aside=tuple(PaperRow(row.source, row.row, row.raw, SetAside(row.reason)) for row in kept.set_aside),
        claim_number=whole.row.claim_number,
        uploaded=newest is DeclarationState.UPLOADED or newest.is_accepted,
        accepted=accepted,
        refund_window=refund_window(rules.limits, accepted or kept.as_of),
    )


def _live_entry(one: Examined, chosen: frozenset[str]) -> PaperEntry:
    entry, dates, money = one.entry, one.deadlines, one.money
    left_out = Standing.LEFT_OUT if one.route is Route.FILE else Standing.NOT_FILED
    return PaperEntry(
        number=entry.number,
        route=one.route,
        standing=Standing.IN_FILE if entry.number in chosen else left_out,
        findings=one.findings,
        raw=entry.raw,
        entry_date=entry.facts.entry_date,
        liquidation=dates.liquidation,
        estimated=dates.estimated,
        last_safe_day=None if dates.estimated else dates.last_safe_day,
        protest_day=None if dates.estimated else dates.protest_day,
        court_day=dates.court_day,
        duty=money.ieepa_duty,
        refund=(money.refund_low, money.refund_high),
        interest=(money.interest_low, money.interest_high),
        programmes=money.programmes,
    )


def _live_files(run: Run, saved: tuple[SavedFile, ...]) -> tuple[PaperFile, ...]:
    if saved:
        return tuple(PaperFile(Path(one.path).name, one.sha256, len(one.declaration.numbers)) for one in saved)
    declarations = plan(run)
    return tuple(
        PaperFile(name, "", len(one.numbers))
        for name, one in zip(names_of(run, declarations), declarations, strict=True)
    )


class _KeptFacts(msgspec.Struct, frozen=True):
    """What of an entry's kept facts the papers tell."""

    entry_date: date | None = None
    programmes: dict[str, Decimal] = {}


def _kept_entry(entry: KeptEntry, numbers: frozenset[str]) -> PaperEntry:
    facts = msgspec.json.decode(entry.facts, type=_KeptFacts)
    return PaperEntry(
        number=entry.number,
        route=Route(entry.route),
        standing=_standing(entry, numbers),
        findings=findings_of(entry),
        raw=entry.raw,
        entry_date=facts.entry_date,
        liquidation=entry.liquidation,
        estimated=entry.liquidation is not None and entry.last_safe_day is None,
        last_safe_day=entry.last_safe_day,
        protest_day=entry.protest_day,
        court_day=entry.court_day,
        duty=_dollars(entry.duty_cents),
        refund=(_dollars(entry.refund_low_cents), _dollars(entry.refund_high_cents)),
        interest=(_dollars(entry.interest_low_cents), _dollars(entry.interest_high_cents)),
        programmes=tuple(facts.programmes.items()),
    )


def _standing(entry: KeptEntry, numbers: frozenset[str]) -> Standing:
    if entry.number in numbers:
        return Standing.IN_FILE
    if entry.chosen:
        return Standing.OTHER_FILE
    return Standing.LEFT_OUT if entry.route == Route.FILE else Standing.NOT_FILED


def _dollars(cents: int | None) -> Decimal | None:
    return None if cents is None else Decimal(cents) / 100
