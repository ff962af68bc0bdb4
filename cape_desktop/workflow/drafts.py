"""A draft is exactly the inputs of a run: kept as they grow, replayed when it is opened again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol

import msgspec

from cape_desktop.domain.examination import Declared
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import Draft
from cape_desktop.intake.source import Source, row_key
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.workflow.edits import Edit, EditKind, decisions
from cape_desktop.workflow.run import Run


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a person put in; everything else is derived from it again.

    `readiness` holds answers only while no importer is known to whom they could be kept.
    """

    sources: tuple[Source, ...] = ()
    edits: tuple[Edit, ...] = ()
    readiness: dict[str, Answer] = field(default_factory=dict)


class KeepingStore(Protocol):
    """What of the history keeping a draft needs."""

    def keep_draft(self, draft: Draft) -> int:
        """Stores or replaces a draft and gives its id."""

    def drop_draft(self, draft_id: int) -> None:
        """Deletes a draft; one that is gone already is no fault."""


class DraftStore(Protocol):
    """What of the history a run is begun or gone on with."""

    def draft(self, draft_id: int) -> Draft:
        """The draft with this id."""

    def importers(self) -> tuple[Importer, ...]:
        """All importers."""

    def readiness(self, importer_id: int) -> dict[str, Answer]:
        """What one importer answered."""

    def source_path(self, sha256: str) -> Path | None:
        """Where the copy of a source is."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""


def inputs_json(run: Run) -> str:
    """The inputs of a run as JSON text."""
    readiness = {} if run.importer.id else run.readiness
    return msgspec.json.encode(Inputs(run.sources, run.edits, readiness)).decode()


def read_inputs(text: str) -> Inputs:
    """The inputs of a run from their JSON, also as earlier versions wrote them.

    Raises ValueError or msgspec.MsgspecError for what this version does not know.
    """
    inputs = msgspec.json.decode(text, type=Inputs)
    decisions(inputs.edits)
    return replace(inputs, edits=_with_row_keys(inputs.edits, inputs.sources))


def keep(store: KeepingStore, run: Run, page: str, draft_id: int = 0) -> int:
    """Stores what the person put in so far and the page they are on; gives the draft's id.

    Where nothing was put in, not even whose declaration it is, none is kept and one that became empty goes: id 0.
    """
    if not (run.importer.id or run.readiness or has_something(run)):
        return drop(store, draft_id)
    title = ", ".join(source.name for source in run.sources)
    return store.keep_draft(Draft(inputs_json(run), page, title, run.importer.id or None, draft_id))


def has_something(run: Run) -> bool:
    """Whether there is something to go on with that the history does not know by itself."""
    early = run.readiness if not run.importer.id else {}
    return bool(run.sources or run.edits or early)


def drop(store: KeepingStore, draft_id: int) -> int:
    """Deletes a draft, if there is one; gives 0, the id of none."""
    if draft_id:
        store.drop_draft(draft_id)
    return 0


def start(store: DraftStore, rules: RulePack, today: date, importer: Importer | None = None) -> Run:
    """A new run for an importer, with what the history knows of it."""
    importer = importer or Importer()
    readiness = store.readiness(importer.id) if importer.id else {}
    return Run(rules, today, importer, readiness, declared=store.declared())


def resume(store: DraftStore, rules: RulePack, today: date, draft_id: int) -> tuple[Run, str]:
    """The run of a draft, nothing derived yet, and the page it stood on. Rules and date are those of today.

    Raises Problem when the draft was dropped meanwhile, or when a newer version kept something in it that is not known.
    """
    try:
        draft = store.draft(draft_id)
        inputs = read_inputs(draft.inputs)
    except (KeyError, ValueError, msgspec.MsgspecError) as fault:
        raise Problem(ProblemKind.DRAFT_UNUSABLE) from fault
    importer = next((one for one in store.importers() if one.id == draft.importer_id), None)
    run = start(store, rules, today, importer)
    sources = tuple(_found(store, source) for source in inputs.sources)
    readiness = run.readiness if run.importer.id else inputs.readiness
    return run.with_importer(run.importer, readiness).with_sources(sources).with_edits(inputs.edits), draft.page


def _found(store: DraftStore, source: Source) -> Source:
    """The source with the place of its copy today: the data may have moved to another folder or computer."""
    path = store.source_path(source.sha256)
    return source if path is None else replace(source, path=str(path))


def _with_row_keys(edits: Iterable[Edit], sources: Sequence[Source]) -> tuple[Edit, ...]:
    """The edits as they are said today: earlier versions said a row by the place of its source, "source:row"."""
    return tuple(
        replace(edit, keys=tuple(_row_key_today(key, sources) for key in edit.keys))
        if edit.kind is EditKind.NUMBER_ROW
        else edit
        for edit in edits
    )


def _row_key_today(key: str, sources: Sequence[Source]) -> str:
    place, _, row = key.partition(":")
    return row_key(sources[int(place)], int(row)) if place.isdecimal() and int(place) < len(sources) else key
