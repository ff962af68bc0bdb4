"""Entries that were declared outside of this program: brought in as a list, or known from CBP's answers."""

from __future__ import annotations

import os
from datetime import datetime, time, timedelta
from pathlib import Path

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.wording.results import counts_sentence
from cape_desktop.workflow import results
from cape_desktop.workflow.agenda import left_out
from cape_desktop.workflow.next_declaration import refused_entries
from cape_desktop.workflow.result_answer import counts
from tests.rules import PACK
from tests.workflow.answered import CLAIM, TODAY, Rows, answer, claim_rows, download, number, save, shown

UPDATED, FAILED = "Entry Summary Updated", "Failed"
NAME = "cape-muster-2026-11-23-1of1.csv"
LIST = "may.csv"
MAY = TODAY - timedelta(days=190)


def listed(*counts_: int) -> Rows:
    return [["Entry Number"], *([number(count)] for count in counts_)]


def test_that_a_list_of_declared_entries_is_shown_taken_in_and_taken_back(store: Store, tmp_path: Path) -> None:
    preview = shown(store, download(tmp_path, listed(1, 2), MAY, LIST))
    assert preview.elsewhere == (number(1), number(2))
    assert counts_sentence(counts(preview)) == "2 that now count as declared elsewhere"
    assert store.declared() == {}
    step = results.take_in(store, preview)
    assert step is not None
    assert store.declared() == {number(1): Declared(elsewhere_on=LIST), number(2): Declared(elsewhere_on=LIST)}
    assert shown(store, download(tmp_path, listed(1, 2), MAY, LIST)).elsewhere == ()
    assert results.undo(store, step)
    assert store.declared() == {}


def test_that_a_list_changes_no_declaration_of_ours(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    before = store.declarations(), store.declaration(declaration_id).events
    with_claim: Rows = [["Entry Number", "Claim Number"], [number(1), "100000241223"], [number(3), "100000241223"]]
    answer(store, tmp_path, with_claim, TODAY + timedelta(days=1), LIST)
    assert (store.declarations(), store.declaration(declaration_id).events) == before
    assert (store.standings(), store.said()) == ((), ())
    assert store.declared() == {
        number(1): Declared(pending_on=NAME),
        number(2): Declared(pending_on=NAME),
        number(3): Declared(elsewhere_on=LIST),
    }


def test_that_answers_to_a_list_count_once_they_come(store: Store, tmp_path: Path) -> None:
    answer(store, tmp_path, listed(1, 2, 3), MAY, LIST)
    rows = claim_rows((number(1), UPDATED, ""), (number(2), FAILED, "INVALID HTS"))
    answer(store, tmp_path, rows, MAY + timedelta(days=2), "claims.csv")
    by_claim = "100000241223 (claims.csv)"
    assert store.declared() == {
        number(1): Declared(accepted_on=by_claim),
        number(2): Declared(refused_on=by_claim, message="INVALID HTS"),
        number(3): Declared(elsewhere_on=LIST),
    }


def test_that_a_list_after_the_refusal_holds_the_entry_again(store: Store, tmp_path: Path) -> None:
    rows = claim_rows((number(1), FAILED, "INVALID HTS"), (number(2), UPDATED, ""))
    answer(store, tmp_path, rows, MAY, "claims.csv")
    answer(store, tmp_path, listed(1, 2), MAY + timedelta(days=1), LIST)
    known = store.declared()
    assert (known[number(1)].elsewhere_on, known[number(1)].message) == (LIST, "INVALID HTS")
    assert known[number(1)].held_by == LIST
    assert known[number(2)] == Declared(accepted_on="100000241223 (claims.csv)")


def test_that_the_order_of_importing_plays_no_part(store: Store, tmp_path: Path) -> None:
    rows = claim_rows((number(1), FAILED, "INVALID HTS"))
    answer(store, tmp_path, rows, MAY + timedelta(days=2), "claims.csv")
    answer(store, tmp_path, listed(1), MAY, LIST)
    assert not store.declared()[number(1)].held_by


def test_that_answers_to_entries_of_no_declaration_here_are_known(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        CLAIM,
        [number(1), "100000000001", UPDATED, ""],
        [number(1), "100000000002", FAILED, "ENTRY ON ANOTHER DECLARATION"],
        [number(2), "", FAILED, ""],
        [number(3), "100000000001", "Under way", ""],
    ]
    answer(store, tmp_path, rows, name="claims.csv")
    known = store.declared()
    assert known[number(1)].held_by == "100000000001 (claims.csv)"
    assert known[number(2)] == Declared(refused_on="claims.csv", message=FAILED)
    assert number(3) not in known


def test_that_of_one_claim_the_newest_answer_counts(store: Store, tmp_path: Path) -> None:
    answer(store, tmp_path, claim_rows((number(1), UPDATED, "")), MAY + timedelta(days=5), "new.csv")
    answer(store, tmp_path, claim_rows((number(1), FAILED, "INVALID HTS")), MAY, "old.csv")
    assert store.declared()[number(1)] == Declared(accepted_on="100000241223 (new.csv)")


def test_that_of_several_claims_the_newest_refusal_is_told_whatever_came_in_first(store: Store, tmp_path: Path) -> None:
    def refused(claim: str, message: str) -> Rows:
        return [CLAIM, [number(1), claim, FAILED, message]]

    answer(store, tmp_path, refused("100000000002", "PROTEST ON ENTRY"), MAY + timedelta(days=5), "new.csv")
    answer(store, tmp_path, refused("100000000001", "INVALID HTS"), MAY, "old.csv")
    known = Declared(refused_on="100000000002 (new.csv)", message="PROTEST ON ENTRY")
    assert store.declared()[number(1)] == known
    answer(store, tmp_path, listed(1), MAY + timedelta(days=1), LIST)
    assert store.declared()[number(1)] == known


def test_that_a_row_that_was_fine_in_a_refused_file_is_not_refused_itself(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    rows: Rows = [["Entry Number", "Status", "Error"], [number(1), FAILED, "NOT 11 CHARACTERS"]]
    answer(store, tmp_path, [*rows, [number(2), "Accepted", ""]], TODAY, name="Validation Result.csv")
    assert store.declared()[number(2)] == Declared(refused_on=NAME, refused_id=1)
    routes = {one.number: one.route for one in left_out(store, PACK, TODAY)}
    assert routes == {number(1): Route.FIX, number(2): Route.FILE}
    assert [one.message for one in refused_entries(store, PACK, TODAY, 1)] == ["NOT 11 CHARACTERS", ""]


def test_that_the_message_for_a_row_of_a_refused_file_counts_as_long_as_it_is_refused(
    store: Store, tmp_path: Path
) -> None:
    declaration_id = save(store, 1, 2)
    rows: Rows = [["Entry Number", "Status", "Error"], [number(1), FAILED, "NOT 11 CHARACTERS"]]
    answer(store, tmp_path, rows, TODAY, name="Validation Result.csv")
    assert store.declared() == {
        number(1): Declared(refused_on=NAME, refused_id=1, message="NOT 11 CHARACTERS"),
        number(2): Declared(refused_on=NAME, refused_id=1),
    }
    store.record_event(declaration_id, Event(DeclarationState.UPLOADED, TODAY + timedelta(days=1)))
    assert store.declared()[number(1)] == Declared(pending_on=NAME)


def test_that_a_refused_upload_of_others_does_not_tell_of_single_entries(store: Store, tmp_path: Path) -> None:
    rows: Rows = [["Entry Number", "Status", "Error"], [number(1), FAILED, "NOT 11 CHARACTERS"]]
    answer(store, tmp_path, rows, name="Validation Result.csv")
    assert store.declared() == {}


def test_that_an_own_file_brought_again_is_no_other_declaration(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    store.record_event(declaration_id, Event(DeclarationState.BATCH_REFUSED, TODAY + timedelta(days=1)))
    own = tmp_path / "copy.csv"
    own.write_bytes(store.declaration(declaration_id).file.data)
    later = (datetime.combine(TODAY, time(12)) + timedelta(days=3)).timestamp()
    os.utime(own, (later, later))
    results.take_in(store, shown(store, own))
    assert store.declared() == {number(1): Declared(refused_on=NAME, refused_id=1)}


def test_that_an_entry_refused_here_is_held_by_a_list_of_a_later_day_only(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    refused_on = TODAY + timedelta(days=5)
    store.record_event(declaration_id, Event(DeclarationState.BATCH_REFUSED, refused_on))
    answer(store, tmp_path, listed(1), refused_on, LIST)
    assert store.declared()[number(1)] == Declared(refused_on=NAME, refused_id=1)
    answer(store, tmp_path, listed(2), refused_on + timedelta(days=1), "june.csv")
    assert store.declared()[number(2)] == Declared(refused_on=NAME, refused_id=1, elsewhere_on="june.csv")


def test_that_a_refusal_of_one_entry_has_its_own_day(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    answer(store, tmp_path, listed(1, 2), TODAY + timedelta(days=2), LIST)
    assert store.declared()[number(1)] == Declared(pending_on=NAME)
    rows = claim_rows((number(1), FAILED, "INVALID HTS"))
    step = answer(store, tmp_path, rows, TODAY + timedelta(days=1), "early.csv")
    assert step is not None
    assert store.declared()[number(1)].held_by == LIST
    assert results.undo(store, step)
    answer(store, tmp_path, rows, TODAY + timedelta(days=3), "late.csv")
    assert not store.declared()[number(1)].held_by
