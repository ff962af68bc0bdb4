"""What happened to declarations, and what that says of entry numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cape_desktop.domain.circumstances import Declared
from cape_desktop.history import events
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import TODAY, kept_entry, number, preparation, save, upload_file

NAME = "cape-muster-2026-11-23-1of1.csv"
REFUSED = [DeclarationState.FILE_REFUSED, DeclarationState.BATCH_REFUSED]
ACCEPTED = [
    DeclarationState.ACCEPTED,
    DeclarationState.ACCEPTED_WITH_ERRORS,
    DeclarationState.UPDATED,
    DeclarationState.PAID,
]


def test_that_a_recorded_event_is_the_state_and_can_be_taken_back(store: Store) -> None:
    declaration_id = save(store, 1)
    uploaded = Event(DeclarationState.UPLOADED, date(2026, 11, 24), "by Jane", "100000241223", "claims.csv")
    recorded = store.record_event(declaration_id, uploaded)
    assert replace(recorded, id=0, noted_at=None) == uploaded
    assert store.declaration(declaration_id).events[1:] == (recorded,)
    (row,) = store.declarations()
    assert (row.state, row.state_on, row.claim_number) == (uploaded.kind, uploaded.on, "100000241223")
    store.take_back_event(recorded.id)
    (row,) = store.declarations()
    assert (row.state, row.state_on, row.claim_number) == (DeclarationState.SAVED, TODAY, "")


def test_that_a_step_of_several_parts_is_noted_of_all_or_of_none(store: Store) -> None:
    parts = [save(store, count) for count in (1, 2)]
    uploaded = Event(DeclarationState.UPLOADED, TODAY)
    with pytest.raises(Problem) as problem:
        store.record_events((*parts, 99), uploaded)
    assert problem.value.kind is ProblemKind.DECLARATION_UNKNOWN
    assert problem.value.facts == {"name": "99"}
    assert {row.state for row in store.declarations()} == {DeclarationState.SAVED}
    noted = store.record_events(parts, uploaded)
    assert [store.declaration(one).events[1:] for one in parts] == [(one,) for one in noted]


def test_that_the_newest_day_counts_whatever_was_noted_last(store: Store) -> None:
    declaration_id = save(store, 1)
    store.record_event(declaration_id, Event(DeclarationState.ACCEPTED, date(2026, 11, 26), claim_number="2"))
    store.record_event(declaration_id, Event(DeclarationState.UPLOADED, date(2026, 11, 25), claim_number="1"))
    (row,) = store.declarations()
    assert (row.state, row.claim_number) == (DeclarationState.ACCEPTED, "2")
    kinds = [event.kind for event in store.declaration(declaration_id).events]
    assert kinds == [DeclarationState.SAVED, DeclarationState.UPLOADED, DeclarationState.ACCEPTED]


def test_that_of_one_day_the_event_noted_last_counts(store: Store) -> None:
    declaration_id = save(store, 1)
    for kind in (DeclarationState.FILE_REFUSED, DeclarationState.UPLOADED):
        store.record_event(declaration_id, Event(kind, TODAY))
    assert store.declarations()[0].state is DeclarationState.UPLOADED


def day_of(of: int) -> date:
    return date(2026, 11, of)


UPLOADED, FILE_REFUSED = DeclarationState.UPLOADED, DeclarationState.FILE_REFUSED
BATCH_REFUSED, PART = DeclarationState.BATCH_REFUSED, DeclarationState.ACCEPTED_WITH_ERRORS
PAID, CLOSED = DeclarationState.PAID, DeclarationState.CLOSED

Noted = tuple[DeclarationState, int] | tuple[DeclarationState, int, str]
STORIES: dict[str, tuple[list[Noted], tuple[DeclarationState, ...]]] = {
    "an answer of the same day": ([(UPLOADED, 23), (PART, 23, "file")], (UPLOADED, PART)),
    "an answer of an earlier day": ([(UPLOADED, 23), (PART, 21, "file")], (UPLOADED, PART)),
    "an answer noted before the upload": ([(PART, 23), (UPLOADED, 23)], (UPLOADED, PART)),
    "a refusal of the same day": ([(UPLOADED, 23), (FILE_REFUSED, 23, "file")], (UPLOADED, FILE_REFUSED)),
    "a claim refused on an earlier day": ([(UPLOADED, 23), (BATCH_REFUSED, 21, "claim")], (UPLOADED, BATCH_REFUSED)),
    "a mended file without its first upload": (
        [(FILE_REFUSED, 21, "file"), (UPLOADED, 23)],
        (FILE_REFUSED, UPLOADED),
    ),
    "the mended file, the next day": (
        [(UPLOADED, 20), (FILE_REFUSED, 21, "file"), (UPLOADED, 22)],
        (UPLOADED, FILE_REFUSED, UPLOADED),
    ),
    "the mended file, the same day": (
        [(UPLOADED, 20), (FILE_REFUSED, 21, "file"), (UPLOADED, 21)],
        (UPLOADED, FILE_REFUSED, UPLOADED),
    ),
    "the mended file, all in a day": (
        [(UPLOADED, 21), (FILE_REFUSED, 21, "file"), (UPLOADED, 21)],
        (UPLOADED, FILE_REFUSED, UPLOADED),
    ),
    "the mended file accepted on its day": (
        [(UPLOADED, 20), (FILE_REFUSED, 21, "file"), (UPLOADED, 22), (PART, 22, "file")],
        (UPLOADED, FILE_REFUSED, UPLOADED, PART),
    ),
    "the mended file refused on its day": (
        [(UPLOADED, 20), (FILE_REFUSED, 21, "file"), (UPLOADED, 22), (BATCH_REFUSED, 22, "file")],
        (UPLOADED, FILE_REFUSED, UPLOADED, BATCH_REFUSED),
    ),
    "paid by hand on the day of the answer": (
        [(UPLOADED, 23), (PAID, 23), (PART, 23, "file")],
        (UPLOADED, PART, PAID),
    ),
    "closed on the day of the upload": ([(UPLOADED, 23), (CLOSED, 23)], (UPLOADED, CLOSED)),
}


@pytest.mark.parametrize("story", STORIES)
def test_that_an_answer_comes_after_the_upload_that_it_answers(store: Store, story: str) -> None:
    noted, kinds = STORIES[story]
    declaration_id = save(store, 1)
    with store._database.writing() as connection:
        for kind, of, *source in noted:
            claim = "100000241223" if source == ["claim"] else ""
            event = Event(kind, day_of(of), "", claim, source[0] if source else "person", derived=bool(source))
            events.add(connection, declaration_id, event, datetime(2026, 11, 24, tzinfo=UTC))
    assert tuple(event.kind for event in store.declaration(declaration_id).events[1:]) == kinds
    assert store.declarations()[0].state is kinds[-1]


def test_that_an_event_with_a_day_before_the_saving_still_follows_it(store: Store) -> None:
    declaration_id = save(store, 1)
    store.record_event(declaration_id, Event(DeclarationState.UPLOADED, date(2026, 11, 2)))
    assert store.declarations()[0].state is DeclarationState.UPLOADED


def test_that_an_event_without_claim_number_leaves_the_one_known(store: Store) -> None:
    declaration_id = save(store, 1)
    store.record_event(declaration_id, Event(DeclarationState.ACCEPTED, TODAY, claim_number="100000241223"))
    store.record_event(declaration_id, Event(DeclarationState.PAID, TODAY))
    assert store.declarations()[0].claim_number == "100000241223"


def test_that_saving_is_neither_recorded_nor_taken_back_by_hand(store: Store) -> None:
    declaration_id = save(store, 1)
    (saved,) = store.declaration(declaration_id).events
    with pytest.raises(ValueError, match="saved once"):
        store.record_event(declaration_id, Event(DeclarationState.SAVED, TODAY))
    for event_id in (saved.id, saved.id + 1):
        with pytest.raises(ValueError, match="taken back"):
            store.take_back_event(event_id)
    assert store.declaration(declaration_id).events == (saved,)


def test_that_nothing_happens_to_an_unknown_declaration(store: Store) -> None:
    with pytest.raises(Problem) as problem:
        store.record_event(3, Event(DeclarationState.UPLOADED, TODAY))
    assert problem.value.kind is ProblemKind.DECLARATION_UNKNOWN


@pytest.mark.parametrize("state", [None, DeclarationState.UPLOADED])
def test_that_entries_of_a_saved_or_uploaded_declaration_are_pending(
    store: Store, state: DeclarationState | None
) -> None:
    _with_state(store, state)
    assert store.declared() == {number(1): Declared(pending_on=NAME), number(2): Declared(pending_on=NAME)}


@pytest.mark.parametrize("state", ACCEPTED)
def test_that_entries_of_an_accepted_declaration_are_declared(store: Store, state: DeclarationState) -> None:
    _with_state(store, state)
    assert store.declared()[number(1)] == Declared(accepted_on=NAME)


@pytest.mark.parametrize("state", REFUSED)
def test_that_entries_of_a_refused_declaration_are_refused(store: Store, state: DeclarationState) -> None:
    _with_state(store, state)
    assert store.declared()[number(1)] == Declared(refused_on=NAME, refused_id=1)


def test_that_a_closed_declaration_says_what_it_said_before(store: Store) -> None:
    declaration_id = _with_state(store, DeclarationState.PAID)
    store.record_event(declaration_id, Event(DeclarationState.CLOSED, TODAY))
    assert store.declared()[number(1)] == Declared(accepted_on=NAME)


def test_that_a_declaration_closed_without_upload_was_given_up_and_frees_its_entries(store: Store) -> None:
    _with_state(store, DeclarationState.CLOSED)
    assert store.declared() == {}


def test_that_an_uploaded_declaration_stays_pending_when_it_is_closed(store: Store) -> None:
    declaration_id = _with_state(store, DeclarationState.UPLOADED)
    store.record_event(declaration_id, Event(DeclarationState.CLOSED, TODAY))
    assert store.declared()[number(1)] == Declared(pending_on=NAME)


def test_that_an_entry_refused_once_and_declared_again_is_both(store: Store) -> None:
    _with_state(store, DeclarationState.BATCH_REFUSED)
    again = replace(upload_file([number(2)]), name="second.csv")
    store.save_declarations(preparation([kept_entry(number(2))]), (again,), None)
    known = store.declared()
    assert known[number(1)] == Declared(refused_on=NAME, refused_id=1)
    assert known[number(2)] == Declared(refused_on=NAME, refused_id=1, pending_on="second.csv")


def test_that_entries_that_were_left_out_are_not_declared(store: Store) -> None:
    kept = preparation([kept_entry(number(1)), kept_entry(number(2), chosen=False)])
    store.save_declarations(kept, (upload_file([number(1)]),), None)
    assert list(store.declared()) == [number(1)]


def _with_state(store: Store, state: DeclarationState | None) -> int:
    declaration_id = save(store, 1, 2)
    if state is not None:
        store.record_event(declaration_id, Event(state, TODAY))
    return declaration_id
