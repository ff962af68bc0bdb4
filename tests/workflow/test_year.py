"""An invented year, imported in any order and twice: the end is always the same, and it is the truth."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from cape_desktop.history.store import Store
from cape_desktop.workflow import results
from cape_desktop.workflow.refunds import money_of
from tests.rules import PACK
from tests.year import STRANGERS, Clock, Money, Year, invent_year


@dataclass
class Desk:
    store: Store
    year: Year


@pytest.fixture(scope="module", params=[1, 2])
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    clock, folder = Clock(), tmp_path_factory.mktemp("year")
    with Store.open(folder / "history.sqlite3", now=clock) as store:
        store._database._connection.execute("PRAGMA synchronous = OFF")
        year = invent_year(folder, store, clock)
        _import_in_any_order(store, year, random.Random(request.param))
        yield Desk(store, year)


def _import_in_any_order(store: Store, year: Year, dice: random.Random) -> None:
    left = [*year.files, *year.files]
    dice.shuffle(left)
    while left:
        count = dice.randrange(1, 40)
        step, left = left[:count], left[count:]
        shown = results.preview(store, results.read(store, PACK, step))
        assert not shown.unmatched
        results.take_in(store, shown)


def test_that_a_year_ends_in_the_truth_whatever_the_order_of_its_files(desk: Desk) -> None:
    for one in desk.year.declarations:
        standings = {s.number: (s.verdict.value, s.message) for s in desk.store.standings(one.id)}
        assert standings == one.verdicts, one
        row = next(row for row in desk.store.declarations() if row.id == one.id)
        assert row.state.value == one.state, one
        if one.state not in ("saved", "batch_refused"):
            assert row.claim_number == one.claim


def test_that_the_money_of_a_year_is_the_truth_to_the_cent(desk: Desk) -> None:
    found: dict[str, Money] = {}
    for one in desk.year.declarations:
        for entry in money_of(desk.store, one.id):
            if entry.came.rows:
                came = entry.came
                found[entry.entry.number] = Money(
                    came.received_cents,
                    came.interest_cents,
                    came.diverted_cents,
                    came.returned_cents,
                    came.held_cents,
                    came.on_the_way_cents,
                )
    assert found == desk.year.money


def test_that_the_guard_against_declaring_twice_follows_the_answers(desk: Desk) -> None:
    declared = desk.store.declared()
    last = desk.year.declarations[-1]
    for one in desk.year.declarations:
        for number in one.numbers:
            verdicts = [d.verdicts.get(number, ("", ""))[0] for d in desk.year.declarations if number in d.numbers]
            assert bool(declared[number].accepted_on) == ("updated" in verdicts)
            assert bool(declared[number].pending_on) == (number in last.numbers)


def test_that_strangers_are_kept_and_nothing_is_unread(desk: Desk) -> None:
    assert [hit.text for hit in desk.store.find(STRANGERS[0])] == [STRANGERS[0]]
    assert all(not one.unread for one in desk.store.imports())
    assert len(desk.store.imports()) == len(desk.year.files)


def test_that_what_was_undone_and_imported_again_ends_the_same(desk: Desk) -> None:
    before = desk.store.standings(), desk.store.declared(), desk.store.refunds().keys()
    batches = sorted({one.batch for one in desk.store.imports()})
    for batch in batches:
        assert results.undo(desk.store, batch)
    assert not results.undo(desk.store, batches[0])
    assert desk.store.standings() == ()
    assert {row.state.value for row in desk.store.declarations()} == {"saved"}
    assert desk.store.refunds() == {}
    results.take_in(desk.store, results.preview(desk.store, results.read(desk.store, PACK, desk.year.files)))
    assert (desk.store.standings(), desk.store.declared(), desk.store.refunds().keys()) == before
