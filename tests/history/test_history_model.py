"""Whatever a person does in whatever order, the history says what a plain model of it says."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, MultipleResults, RuleBasedStateMachine, consumes, invariant, multiple, rule

from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.history.records import DeclarationState, Draft, Event
from tests.history.kept import kept_entry, number, opened, preparation, upload_file

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
IMPORTERS = st.builds(
    Importer, TEXT, TEXT, st.sampled_from(Role), st.lists(TEXT, max_size=2).map(tuple), st.none() | st.booleans()
)
ANSWERS = st.builds(Answer, st.sampled_from(ItemState), st.none() | st.dates(), TEXT)
EVENTS = st.builds(
    Event,
    st.sampled_from([state for state in DeclarationState if state is not DeclarationState.SAVED]),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
    TEXT,
    TEXT,
)
Owner = int | None


class History(RuleBasedStateMachine):
    """The history beside dicts of what it must hold."""

    some_importers: Bundle[int] = Bundle("importers")
    some_drafts: Bundle[int] = Bundle("drafts")
    some_declarations: Bundle[int] = Bundle("declarations")
    some_events: Bundle[tuple[int, int]] = Bundle("events")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = opened(Path(self.folder.name))
        self.importers: dict[int, Importer] = {}
        self.answers: dict[tuple[int, str], Answer] = {}
        self.drafts: dict[int, Draft] = {}
        self.declarations: dict[int, tuple[Owner, tuple[str, ...]]] = {}
        self.events: dict[int, tuple[int, Event]] = {}

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def owner(self, importer_id: Owner) -> Owner:
        """The importer if it is still there."""
        return importer_id if importer_id in self.importers else None

    @rule()
    def start_again(self) -> None:
        self.store.close()
        self.store = opened(Path(self.folder.name))

    @rule(target=some_importers, importer=IMPORTERS)
    def add_importer(self, importer: Importer) -> int:
        stored = self.store.save_importer(importer)
        assert stored.id not in self.importers
        self.importers[stored.id] = stored
        return stored.id

    @rule(importer_id=some_importers, importer=IMPORTERS)
    def change_importer(self, importer_id: int, importer: Importer) -> None:
        if self.owner(importer_id):
            self.importers[importer_id] = self.store.save_importer(replace(importer, id=importer_id))

    @rule(importer_id=consumes(some_importers))
    def delete_importer(self, importer_id: int) -> None:
        self.store.delete_importer(importer_id)
        self.importers.pop(importer_id)
        self.answers = {key: answer for key, answer in self.answers.items() if key[0] != importer_id}
        self.drafts = {key: draft for key, draft in self.drafts.items() if draft.importer_id != importer_id}
        self.declarations = {key: kept for key, kept in self.declarations.items() if kept[0] != importer_id}
        self.events = {key: told for key, told in self.events.items() if told[0] in self.declarations}

    @rule(importer_id=some_importers, item=st.sampled_from(["ach", "bank"]), answer=ANSWERS)
    def answer(self, importer_id: int, item: str, answer: Answer) -> None:
        if self.owner(importer_id):
            self.store.save_answer(importer_id, item, answer)
            self.answers[importer_id, item] = answer

    @rule(target=some_drafts, importer_id=st.none() | some_importers, inputs=TEXT, page=TEXT)
    def begin(self, importer_id: Owner, inputs: str, page: str) -> int:
        draft = Draft(inputs, page, "title", self.owner(importer_id))
        draft_id = self.store.keep_draft(draft)
        assert draft_id not in self.drafts
        self.drafts[draft_id] = replace(draft, id=draft_id)
        return draft_id

    @rule(draft_id=some_drafts, inputs=TEXT)
    def go_on(self, draft_id: int, inputs: str) -> None:
        if draft_id in self.drafts:
            self.drafts[draft_id] = replace(self.drafts[draft_id], inputs=inputs)
            assert self.store.keep_draft(self.drafts[draft_id]) == draft_id

    @rule(draft_id=consumes(some_drafts))
    def drop(self, draft_id: int) -> None:
        self.store.drop_draft(draft_id)
        self.drafts.pop(draft_id, None)

    @rule(
        target=some_declarations,
        importer_id=st.none() | some_importers,
        counts=st.lists(st.integers(0, 20), min_size=1, max_size=6, unique=True),
        parts=st.integers(1, 2),
        draft_id=st.none() | some_drafts,
    )
    def save(self, importer_id: Owner, counts: list[int], parts: int, draft_id: int | None) -> MultipleResults[int]:
        numbers = tuple(number(count) for count in counts)
        pieces = [piece for part in range(parts) if (piece := numbers[part::parts])]
        kept = preparation([kept_entry(one) for one in numbers], self.owner(importer_id))
        files = tuple(upload_file(piece, place + 1, len(pieces)) for place, piece in enumerate(pieces))
        ids = self.store.save_declarations(kept, files, draft_id)
        for declaration_id, piece in zip(ids, pieces, strict=True):
            self.declarations[declaration_id] = (self.owner(importer_id), piece)
        self.drafts.pop(draft_id or 0, None)
        return multiple(*ids)

    @rule(target=some_events, declaration_id=some_declarations, event=EVENTS)
    def happen(self, declaration_id: int, event: Event) -> MultipleResults[tuple[int, int]]:
        if declaration_id not in self.declarations:
            return multiple()
        recorded = self.store.record_event(declaration_id, event)
        self.events[recorded.id] = (declaration_id, recorded)
        return multiple((declaration_id, recorded.id))

    @rule(told=consumes(some_events))
    def take_back(self, told: tuple[int, int]) -> None:
        if told[1] in self.events:
            self.store.take_back_event(told[1])
            del self.events[told[1]]

    @invariant()
    def importers_and_answers_are_as_told(self) -> None:
        assert {one.id: one for one in self.store.importers()} == self.importers
        for importer_id in self.importers:
            told = {item: answer for (owner, item), answer in self.answers.items() if owner == importer_id}
            assert self.store.readiness(importer_id) == told

    @invariant()
    def drafts_are_as_kept(self) -> None:
        assert {draft.id: replace(draft, updated_at=None) for draft in self.store.drafts()} == {
            key: replace(draft, updated_at=None) for key, draft in self.drafts.items()
        }

    @invariant()
    def declarations_are_as_saved(self) -> None:
        rows = self.store.declarations()
        assert [row.id for row in rows] == sorted(self.declarations, reverse=True)
        for row in rows:
            owner, numbers = self.declarations[row.id]
            happened = {event.id: event for key, event in self.events.values() if key == row.id}
            whole = self.store.declaration(row.id)
            assert (row.importer_id, whole.file.numbers) == (owner, numbers)
            saved, *told = whole.events
            assert saved.kind is DeclarationState.SAVED
            assert {event.id: event for event in told} == happened
            assert row.state is whole.events[-1].kind
            # only an upload may stand before its day: in front of the answer to it
            answers = [event.on for event in told if event.kind is not DeclarationState.UPLOADED]
            assert answers == sorted(answers)
            uploads = [event.on for event in told if event.kind is DeclarationState.UPLOADED]
            assert uploads == sorted(uploads)

    @invariant()
    def nothing_is_declared_but_what_was_saved(self) -> None:
        every = {one for _, numbers in self.declarations.values() for one in numbers}
        assert set(self.store.declared()) <= every


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
