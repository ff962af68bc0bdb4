"""What the papers tell, gathered from a run on the road or from a declaration in the history."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

import msgspec

import cape_desktop
from cape_desktop.domain.deadlines import refund_window
from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.examination import Examined
from cape_desktop.domain.importer import masked_importer_number
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationState, DeclarationWhole, KeptEntry
from cape_desktop.output.dossier import Dossier, PaperEntry, PaperFile, PaperRow, PaperSource, Standing
from cape_desktop.workflow.keeping import names_of
from cape_desktop.workflow.kept import findings_of
from cape_desktop.workflow.run import Run, SavedFile
from cape_desktop.workflow.steps import plan

_ANSWERED: Final = (DeclarationState.ACCEPTED, DeclarationState.ACCEPTED_WITH_ERRORS)
_WITH_CBP: Final = (*_ANSWERED, DeclarationState.UPLOADED, DeclarationState.UPDATED, DeclarationState.PAID)


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


def dossier_of_past(whole: DeclarationWhole, rules: RulePack) -> Dossier:
    """What the papers tell of a declaration in the history; `rules` word its findings. Raises ValueError if broken."""
    kept, numbers = whole.preparation, frozenset(whole.file.numbers)
    kinds = [event.kind for event in whole.events]
    accepted = next((event.on for event in whole.events if event.kind in _ANSWERED), None)
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
        uploaded=any(kind in _WITH_CBP for kind in kinds[-1:]),
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


def plain_dossier(importer_name: str, importer_number: str, rules: RulePack, today: date) -> Dossier:
    """A dossier without entries, for the letter that asks a broker for the list."""
    shown = masked_importer_number(importer_number)
    return Dossier(importer_name, shown, today, cape_desktop.__version__, rules.id, rules)
