"""Declarations in the history: whole, listed, searched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from cape_desktop.domain.importer import Importer
from cape_desktop.history.records import DeclarationState, Event, Preparation
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from tests.history.kept import EASTERN, TODAY, kept_entry, number, opened, preparation, save, upload_file

UNLIKE_OTHERS = kept_entry(
    number(3),
    raw=('="ABC-ñ"', "ABC 3"),
    duty_cents=12_345,
    refund_low_cents=0,
    refund_high_cents=99_999_999_99,
    interest_low_cents=-1,
    interest_high_cents=7,
    last_safe_day=date(2026, 12, 1),
    protest_day=date(2026, 12, 2),
    court_day=date(2027, 1, 3),
    liquidation=date(2026, 9, 10),
    importer_number="12-3456789",
)


def test_that_a_declaration_comes_back_whole_in_the_next_program(tmp_path: Path) -> None:
    kept = preparation([kept_entry(number(2)), UNLIKE_OTHERS, kept_entry(number(1), chosen=False)])
    file = upload_file([number(3), number(2)])
    with opened(tmp_path) as store:
        (declaration_id,) = store.save_declarations(kept, (file,), None)
    with opened(tmp_path) as store:
        whole = store.declaration(declaration_id)
    made_at = datetime(2026, 11, 23, 9, 1, tzinfo=EASTERN)
    assert whole.preparation == replace(kept, id=whole.preparation.id, made_at=made_at)
    assert whole.file == file
    assert [(event.kind, event.on, event.source) for event in whole.events] == [
        (DeclarationState.SAVED, made_at.date(), "person")
    ]
    assert whole.row.made_at.isoformat() == made_at.isoformat()


def test_that_the_line_of_a_declaration_sums_up_its_own_entries_only(store: Store) -> None:
    unknown = kept_entry(number(4), duty_cents=None, refund_low_cents=None, refund_high_cents=5_00, last_safe_day=None)
    kept = preparation([kept_entry(number(2)), UNLIKE_OTHERS, unknown, kept_entry(number(1), chosen=False)])
    files = (upload_file([number(3), number(4)], 1, 2), upload_file([number(2)], 2, 2))
    first, second = store.save_declarations(kept, files, None)
    rows = {row.id: row for row in store.declarations()}
    line = rows[first]
    assert (line.entries, line.duty_cents, line.refund_low_cents) == (2, 12_345, 0)
    assert (line.refund_high_cents, line.unknown_refunds) == (99_999_999_99 + 5_00, 1)
    assert (line.next_safe_day, line.part, line.parts) == (date(2026, 12, 1), 1, 2)
    assert (rows[second].entries, rows[second].duty_cents, rows[second].unknown_refunds) == (1, 20_000, 0)


def test_that_a_declaration_without_any_known_amount_comes_to_unknown_and_not_to_nothing(store: Store) -> None:
    blank = kept_entry(number(1), duty_cents=None, refund_low_cents=None, refund_high_cents=None, last_safe_day=None)
    store.save_declarations(preparation([blank]), (upload_file([number(1)]),), None)
    (row,) = store.declarations()
    assert (row.duty_cents, row.refund_low_cents, row.refund_high_cents) == (None, None, None)
    assert (row.unknown_refunds, row.next_safe_day) == (1, None)


def test_that_declarations_are_listed_newest_first_and_by_importer(store: Store) -> None:
    acme = store.save_importer(Importer("Acme"))
    ids = [save(store, 1, importer_id=acme.id), save(store, 2), save(store, 3, importer_id=acme.id)]
    assert [row.id for row in store.declarations()] == ids[::-1]
    assert [row.id for row in store.declarations(acme.id)] == [ids[2], ids[0]]


def test_that_the_list_shows_the_importer_as_it_is_called_now_and_the_declaration_as_it_was_called_then(
    store: Store,
) -> None:
    acme = store.save_importer(Importer("Acme"))
    declaration_id = save(store, 1, importer_id=acme.id)
    store.save_importer(replace(acme, name="Acme & Sons"))
    assert store.declarations()[0].importer_name == "Acme & Sons"
    assert store.declaration(declaration_id).preparation.importer_name == "Muster Imports"


@pytest.mark.parametrize(
    "search",
    [
        "ABC00000077",
        "abc-0000007-7",
        " ABC 0000007 7 ",
        "0000007",
        "1000002412",
        "100-000-2412",
        "muster-2026",
        "ACME  GRÜN",
    ],
)
def test_that_a_declaration_is_found_by_entry_number_claim_number_file_and_importer(store: Store, search: str) -> None:
    acme = store.save_importer(Importer("Acme Grün"))
    assert number(7) == "ABC00000077"
    wanted = save(store, 7, 8, importer_id=acme.id)
    store.record_event(wanted, Event(DeclarationState.ACCEPTED, TODAY, claim_number="100000241223"))
    other = preparation([kept_entry(number(100, "XYZ"))], importer_name="Other")
    file = replace(upload_file([number(100, "XYZ")]), name="cape-other.csv")
    store.save_declarations(other, (file,), None)
    assert [row.id for row in store.declarations(search=search)] == [wanted]


@pytest.mark.parametrize("search", ["ABC00000076", "%", "_", "99", "'; DROP TABLE events; --", "muster%"])
def test_that_a_search_for_something_else_finds_nothing(store: Store, search: str) -> None:
    save(store, 7)
    assert store.declarations(search=search) == ()


def test_that_an_entry_that_was_left_out_does_not_lead_to_the_declaration(store: Store) -> None:
    kept = preparation([kept_entry(number(1)), kept_entry(number(2), chosen=False)])
    store.save_declarations(kept, (upload_file([number(1)]),), None)
    assert store.declarations(search=number(2)) == ()


def test_that_the_entries_of_a_declaration_come_in_the_order_of_its_file(store: Store) -> None:
    kept = preparation([kept_entry(number(count)) for count in (1, 2, 3)])
    first, second = store.save_declarations(
        kept, (upload_file([number(3), number(1)], 1, 2), upload_file([number(2)], 2, 2)), None
    )
    assert [entry.number for entry in store.entries(first)] == [number(3), number(1)]
    assert store.entries(second) == (kept_entry(number(2)),)
    assert store.entries(99) == ()


def test_that_an_unknown_declaration_is_told_as_such(store: Store) -> None:
    with pytest.raises(Problem) as problem:
        store.declaration(1)
    assert (problem.value.kind, problem.value.facts) == (ProblemKind.DECLARATION_UNKNOWN, {"name": "1"})


def _importer_of_nobody() -> tuple[Preparation, tuple[str, ...]]:
    return preparation([kept_entry(number(1))], importer_id=9), (number(1),)


def test_that_a_saving_that_fails_changes_nothing(store: Store) -> None:
    kept = preparation([kept_entry(number(1))])
    with pytest.raises(KeyError):
        store.save_declarations(kept, (upload_file([number(1)], 1, 2), upload_file([number(2)], 2, 2)), None)
    kept, numbers = _importer_of_nobody()
    with pytest.raises(Problem) as problem:
        store.save_declarations(kept, (upload_file(numbers),), None)
    assert problem.value.kind is ProblemKind.IMPORTER_UNKNOWN
    assert store.declarations() == ()
    assert store.declared() == {}
