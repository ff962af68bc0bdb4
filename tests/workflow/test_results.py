"""What came back: shown before it changes anything, taken in as one step, taken back as one."""

from __future__ import annotations

import os
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.result_fields import ResultField
from cape_desktop.domain.results import Verdict
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.wording.results import counts_sentence
from cape_desktop.workflow import results
from cape_desktop.workflow.result_answer import counts
from tests.invented import Invented, Tariff, write_es003
from tests.rules import PACK
from tests.workflow.answered import REFUND, TODAY, Rows, answer, claim_rows, download, number, save, shown

UPDATED, FAILED = "Entry Summary Updated", "Failed"
NAME = "cape-muster-2026-11-23-1of1.csv"


def test_that_a_preview_says_what_would_change_and_changes_nothing(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2, 3)
    rows = claim_rows(
        (number(1), UPDATED, ""), (number(2), UPDATED, ""), (number(3), FAILED, "INVALID HTS"), (number(9), UPDATED, "")
    )
    before = store.path.read_bytes()
    preview = shown(store, download(tmp_path, rows))
    assert counts_sentence(counts(preview)) == "2 accepted, 1 refused, 1 not in any of your declarations"
    assert preview.strangers == (number(9),)
    (change,) = preview.changes
    assert (change.before.state, change.after.state) == (
        DeclarationState.SAVED,
        DeclarationState.ACCEPTED_WITH_ERRORS,
    )
    assert [(one.number, one.after and one.after.verdict) for one in change.entries] == [
        (number(1), Verdict.UPDATED),
        (number(2), Verdict.UPDATED),
        (number(3), Verdict.REFUSED),
    ]
    assert store.path.read_bytes() == before
    assert store.standings(declaration_id) == ()


def test_that_a_later_word_of_the_same_meaning_changes_no_decision(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "INVALID HTS")))
    rows = claim_rows((number(1), "Failed", "PROTEST ON ENTRY"), (number(2), "Entry Summary Updated", ""))
    (change,) = shown(store, download(tmp_path, rows, TODAY + timedelta(days=1), "later.csv")).changes
    assert {one.number: one.changes_decision for one in change.entries} == {number(1): False, number(2): True}


def test_that_importing_is_one_step_that_can_be_undone(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    rows = claim_rows((number(1), UPDATED, ""), (number(2), FAILED, "PROTEST ON ENTRY"))
    before = store.declarations(), store.declared()
    step = answer(store, tmp_path, rows)
    assert step is not None
    (row,) = store.declarations()
    assert (row.state, row.claim_number) == (DeclarationState.ACCEPTED_WITH_ERRORS, "100000241223")
    assert store.declared() == {
        number(1): Declared(accepted_on=NAME),
        number(2): Declared(refused_on=NAME, refused_id=1, message="PROTEST ON ENTRY"),
    }
    (event,) = store.declaration(declaration_id).events[1:]
    assert (event.derived, event.source, event.on) == (True, "download.csv", TODAY)
    assert results.undo(store, step)
    assert (store.declarations(), store.declared()) == before
    assert not results.undo(store, step)


def test_that_the_same_file_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    rows = claim_rows((number(1), UPDATED, ""))
    assert answer(store, tmp_path, rows) is not None
    events = store.declarations()
    again = shown(store, download(tmp_path, rows, TODAY + timedelta(days=3), "copy.csv"))
    assert (len(again.known), again.changes, again.changes_something) == (1, (), False)
    assert results.take_in(store, again) is None
    assert store.declarations() == events


def test_that_the_newest_download_wins_in_any_order_and_the_history_stays(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")), TODAY + timedelta(days=5), "new.csv")
    answer(store, tmp_path, claim_rows((number(1), FAILED, "INVALID HTS")), TODAY + timedelta(days=2), "old.csv")
    (standing,) = store.standings(declaration_id)
    assert (standing.verdict, standing.source) == (Verdict.UPDATED, "new.csv")
    assert [said.result.message for said in store.said(number(1))] == ["", "INVALID HTS"]


def test_that_unknown_statuses_are_kept_and_counted(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    preview = shown(store, download(tmp_path, claim_rows((number(1), "Under way", ""))))
    assert dict(preview.unknown_statuses) == {"Under way": 1}
    results.take_in(store, preview)
    (standing,) = store.standings(declaration_id)
    assert (standing.verdict, standing.status) == (Verdict.OTHER, "Under way")
    assert store.declared()[number(1)] == Declared(pending_on=NAME)


def test_that_strangers_are_known_once_their_declaration_is_saved(store: Store, tmp_path: Path) -> None:
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")), TODAY + timedelta(days=1))
    declaration_id = save(store, 1)
    assert [one.verdict for one in store.standings(declaration_id)] == [Verdict.UPDATED]


def test_that_a_step_from_a_file_is_not_taken_back_alone_and_a_persons_word_comes_last(
    store: Store, tmp_path: Path
) -> None:
    declaration_id = save(store, 1)
    closed = store.record_event(declaration_id, Event(DeclarationState.CLOSED, TODAY))
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")))
    assert store.declarations()[0].state is DeclarationState.CLOSED
    assert store.declared()[number(1)] == Declared(accepted_on=NAME)
    derived = [event for event in store.declaration(declaration_id).events if event.derived]
    with pytest.raises(ValueError, match="taken back"):
        store.take_back_event(derived[0].id)
    store.take_back_event(closed.id)
    assert store.declarations()[0].state is DeclarationState.UPDATED


def test_that_a_fresh_report_proves_updates_of_entries_that_bore_duty(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    gone = ((Tariff("8508190000", Decimal(10_000), Decimal(0)),),)
    path = write_es003(
        tmp_path / "ES-003.csv",
        [
            Invented(number(1), liquidated=date(2026, 12, 4), status="Liquidated", lines=gone),
            Invented(number(2)),
            Invented(number(7), lines=gone),
        ],
    )
    preview = shown(store, path)
    assert preview.strangers == ()
    results.take_in(store, preview)
    assert [(one.number, one.verdict) for one in store.standings(declaration_id)] == [(number(1), Verdict.UPDATED)]
    assert store.liquidations() == {number(1): date(2026, 12, 4)}


def test_that_matched_columns_are_remembered_for_the_next_file(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    path = download(tmp_path, [["Alpha", "Beta"], [number(1), "Zzz"]])
    (asked,) = results.read(store, PACK, [path])
    assert not asked.certain
    assert shown(store, path).unmatched == (asked,)
    mapping = {ResultField.ENTRY_NUMBER: (0,), ResultField.STATUS: (1,)}
    (matched,) = results.read(store, PACK, [path], matched={asked.source.sha256: mapping})
    results.remember(store, matched)
    later = download(tmp_path, [["Alpha", "Beta"], [number(1), "Accepted"]], name="later.csv")
    (known,) = results.read(store, PACK, [later])
    assert [row.verdict for row in known.rows] == [Verdict.ACCEPTED]


def test_that_deleting_an_importer_deletes_what_was_said_of_its_entries(store: Store, tmp_path: Path) -> None:
    importer = store.save_importer(Importer("Acme"))
    save(store, 1, importer_id=importer.id)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, ""), (number(2), UPDATED, "")))
    store.delete_importer(importer.id)
    assert store.said(number(1)) == ()
    assert len(store.said(number(2))) == 1
    assert [one.name for one in store.imports()] == ["download.csv"]


def test_that_a_file_goes_with_the_last_entry_that_it_speaks_of(store: Store, tmp_path: Path) -> None:
    acme, other = (store.save_importer(Importer(name)) for name in ("Acme", "Other"))
    save(store, 1, 3, importer_id=acme.id)
    save(store, 2, 3, importer_id=other.id)
    told: dict[str, Rows] = {
        "of acme.csv": claim_rows((number(1), UPDATED, "")),
        "of other.csv": claim_rows((number(2), UPDATED, "")),
        "of both.csv": claim_rows((number(3), UPDATED, "")),
        "of nobody.csv": claim_rows((number(9), UPDATED, "")),
        "refunds.csv": [REFUND, [number(1), "R-1", "1.00", "", "Sent to Treasury", ""]],
        "refund.csv": [REFUND, ["", "R-1", "1.00", "", "Sent to Treasury", ""]],
        "refunds of two.csv": [REFUND, [number(1), "R-2", "1.00", "", "Sent to Treasury", ""], [number(2), "R-2"]],
        "refund of two.csv": [REFUND, ["", "R-2", "1.00", "", "Sent to Treasury", ""]],
        "refund of nobody.csv": [REFUND, ["", "R-9", "1.00", "", "Sent to Treasury", ""]],
    }
    for name, rows in told.items():
        answer(store, tmp_path, rows, name=name)
    assert [one.name for one in store.imports()] == list(told)
    copies = {one.name: store.source_path(one.sha256) for one in store.imports()}
    store.delete_importer(acme.id)
    gone = {"of acme.csv", "refunds.csv", "refund.csv"}
    assert {one.name for one in store.imports()} == told.keys() - gone
    assert {name for name, copy in copies.items() if copy is None or not copy.exists()} == gone


def test_that_a_persons_claim_number_decides_whose_a_claim_is(store: Store, tmp_path: Path) -> None:
    first, second = save(store, 1), save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")), TODAY + timedelta(days=1))
    assert {one.declaration_id for one in store.standings()} == {first}
    event = Event(DeclarationState.UPLOADED, TODAY, claim_number="100000241223")
    noted = store.record_event(second, event)
    assert {one.declaration_id for one in store.standings()} == {second}
    store.take_back_event(noted.id)
    assert {one.declaration_id for one in store.standings()} == {first}


@pytest.mark.parametrize("typed", ["100-000-241223", " 100000 241223", "100000241223"])
def test_that_a_claim_number_decides_however_it_was_typed_and_is_noted_once(
    store: Store, tmp_path: Path, typed: str
) -> None:
    for _ in range(2):
        save(store, 1, 2)
    store.record_event(1, Event(DeclarationState.UPLOADED, TODAY))
    store.record_event(1, Event(DeclarationState.FILE_REFUSED, TODAY))
    store.record_event(2, Event(DeclarationState.UPLOADED, TODAY))
    store.record_event(2, Event(DeclarationState.ACCEPTED, TODAY, claim_number=typed))
    rows = claim_rows((number(1), UPDATED, ""), (number(2), UPDATED, ""))
    answer(store, tmp_path, rows, TODAY + timedelta(days=5))
    states = {row.id: row.state for row in store.declarations()}
    assert states == {1: DeclarationState.FILE_REFUSED, 2: DeclarationState.UPDATED}
    accepted = [one for one in store.declaration(2).events if one.kind is DeclarationState.ACCEPTED]
    assert [one.claim_number for one in accepted] == [typed]


def test_that_a_known_file_that_looks_older_changes_nothing_and_shows_no_change(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    rows = claim_rows((number(1), UPDATED, ""))
    answer(store, tmp_path, rows, TODAY + timedelta(days=5))
    before = store.standings()
    again = shown(store, download(tmp_path, rows, TODAY + timedelta(days=2)))
    assert (again.changes, again.changes_something) == ((), False)
    assert results.take_in(store, again) is None
    assert store.standings() == before


def test_that_copies_of_what_came_back_are_kept(store: Store, tmp_path: Path) -> None:
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")))
    (one,) = store.imports()
    path = store.source_path(one.sha256)
    assert path is not None
    long_ago = path.stat().st_mtime - 10 * 24 * 3600
    os.utime(path, (long_ago, long_ago))
    assert store.prune_sources() == 0
