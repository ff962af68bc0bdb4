"""The next declaration from refused entries: which can go again, what has to happen first, and the run for them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.deadlines import very_last_day
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.domain.refusals import REFUSED_BEFORE
from cape_desktop.domain.results import Again, Verdict, again, messages_in
from cape_desktop.domain.rules import Message, RulePack
from cape_desktop.history.records import DeclarationWhole, Draft, EntryStanding, KeptEntry
from cape_desktop.intake.source import Source
from cape_desktop.workflow.drafts import read_inputs, start
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run


class RefusedStore(Protocol):
    """What of the history the next declaration needs."""

    def declaration(self, declaration_id: int) -> DeclarationWhole:
        """A declaration, whole."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of entries."""

    def liquidations(self) -> dict[str, date]:
        """The newest liquidation date of each entry."""

    def source_path(self, sha256: str) -> Path | None:
        """Where the copy of a source is."""

    def importers(self) -> tuple[Importer, ...]:
        """All importers."""

    def readiness(self, importer_id: int) -> dict[str, Answer]:
        """What one importer answered."""

    def keep_draft(self, draft: Draft) -> int:
        """Stores or replaces a draft and gives its id."""

    def draft(self, draft_id: int) -> Draft:
        """The draft with this id."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A refused entry: CBP's words, what the rule pack knows of them, and whether it can be declared again.

    `meanings` is empty for a message that is not known: it is shown as it is. `held_by` names the declaration that
    accepted the entry since, or has it pending: then it cannot go again. `last_safe_day` is the day by which it should,
    `last_day` the one by which it must.
    """

    entry: KeptEntry
    message: str
    meanings: tuple[Message, ...]
    again: Again
    refused_on: date
    held_by: str = ""
    last_safe_day: date | None = None
    last_day: date | None = None

    @property
    def number(self) -> str:
        """Its entry number."""
        return self.entry.number

    def can_go(self, today: date) -> bool:
        """Whether it may be ticked for the next declaration: not held elsewhere, not hopeless, not too late."""
        in_time = self.last_day is None or today <= self.last_day
        return not self.held_by and self.again is not Again.NO and in_time


def refused_entries(store: RefusedStore, rules: RulePack, today: date, declaration_id: int) -> tuple[Refused, ...]:
    """The entries of a declaration that CBP refused, in the order of its file. Problem(DECLARATION_UNKNOWN)."""
    whole = store.declaration(declaration_id)
    decided = {one.number: one for one in store.standings(declaration_id)}
    declared, liquidated = store.declared(), store.liquidations()
    chosen = {entry.number: entry for entry in whole.preparation.entries if entry.chosen}
    found = []
    for number in whole.file.numbers:
        known = declared.get(number, Declared())
        standing = decided.get(number)
        own = standing if standing is not None and standing.verdict is Verdict.REFUSED else None
        if own is None and known.refused_id != declaration_id:
            continue
        message = known.message if own is None else own.message or own.status
        meanings = messages_in(message, rules.messages)
        safe_day = _safe_day(chosen[number], liquidated.get(number), rules)
        found.append(
            Refused(
                chosen[number],
                message,
                meanings,
                again(meanings, today),
                standing.on if standing is not None else whole.row.state_on,
                known.held_by,
                safe_day,
                very_last_day(safe_day, rules.limits),
            )
        )
    return tuple(found)


def _safe_day(entry: KeptEntry, liquidated: date | None, rules: RulePack) -> date | None:
    """The last safe day by the newest liquidation date that is known, else as it was examined."""
    if liquidated is None:
        return entry.last_safe_day
    return date.fromordinal(liquidated.toordinal() + rules.limits.safe_days)


def start_again(
    store: RefusedStore, rules: RulePack, today: date, declaration_id: int, numbers: Collection[str]
) -> Run:
    """A run on the past declaration's own sources in which only these entries are ticked; repairs and answers stay.

    One whose refusal can be mended or passes with time is not ticked before a person confirms that it did, nor does
    what they confirmed of an earlier refusal count. All other entries of the list are seen too, unticked where they
    could be filed: nothing is hidden, and the checks run anew with today's rules, so an entry that another declaration
    holds cannot be ticked. A source whose copy is gone is left out; when none is left, the run has no sources.
    Problem(DECLARATION_UNKNOWN).
    """
    whole = store.declaration(declaration_id)
    importer = next((one for one in store.importers() if one.id == whole.row.importer_id), None)
    inputs = read_inputs(whole.preparation.inputs)
    kept = tuple(edit for edit in inputs.edits if not _is_over(edit))
    others = tuple(entry.number for entry in whole.preparation.entries if entry.number not in set(numbers))
    edits = (*kept, Edit(EditKind.UNTICK, others)) if others else kept
    sources = tuple(found for source in inputs.sources if (found := _present(store, source)) is not None)
    return start(store, rules, today, importer).with_sources(sources).with_edits(edits)


def _is_over(edit: Edit) -> bool:
    """Whether an edit was about the declaration that was, not about its list: a tick, a refusal that was settled."""
    return edit.kind in (EditKind.TICK, EditKind.UNTICK) or (
        edit.kind is EditKind.CONFIRM and edit.value == REFUSED_BEFORE
    )


def _present(store: RefusedStore, source: Source) -> Source | None:
    """The source where its copy lies now; the history may have moved to another computer since."""
    path = store.source_path(source.sha256)
    return None if path is None else replace(source, path=str(path))
