"""From refused entries to the next declaration."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from cape_desktop.domain.deadlines import very_last_day
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.results import Again
from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.output.handover import handover_entries, handover_html
from cape_desktop.output.help_pages import plain_text
from cape_desktop.output.letters import correction_points
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.dossiers import past_dossier
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.next_declaration import refused_entries, start_again
from tests.invented import TODAY, Invented, entry_number, write_es003
from tests.rules import PACK
from tests.workflow.answered import Rows, answer, claim_rows, kept_entry, number, preparation, save, upload_file

NAME = "cape-muster-2026-11-23-1of1.csv"
NUMBERS = tuple(entry_number(f"ABC100000{count}") for count in range(5))
MESSAGES = ("", "INVALID HTS", "HTS RELATIONSHIP/SEQUENCE MISMATCH", "ENTRY ON DRAWBACK", "NEVER SEEN")
LATER = TODAY + timedelta(days=9)


@pytest.fixture
def declared(store: Store, tmp_path: Path) -> int:
    """A declaration of five entries, four of them refused for different reasons."""
    importer = store.save_importer(Importer("Harbor Lane"))
    source = write_es003(tmp_path / "ES-003.xlsx", [Invented(number) for number in NUMBERS])
    run = drafts.start(store, PACK, TODAY, importer)
    run = steps.examine(steps.build(steps.take_in(run, (source,), store.keep_source)))
    (saved,) = keeping.save(run, tmp_path, store)
    source.unlink()
    rows = [
        (number, "Failed" if message else "Entry Summary Updated", message)
        for number, message in zip(NUMBERS, MESSAGES, strict=True)
    ]
    answer(store, tmp_path, claim_rows(*rows), LATER)
    return saved.history_id


def test_that_each_refused_entry_says_whether_and_why_it_can_go_again(store: Store, declared: int) -> None:
    refused = refused_entries(store, PACK, LATER, declared)
    assert [one.number for one in refused] == list(NUMBERS[1:])
    assert [one.again for one in refused] == [Again.AFTER_MENDING, Again.NOW, Again.NO, Again.PERHAPS]
    assert [one.can_go(LATER) for one in refused] == [True, True, False, True]
    assert [len(one.meanings) for one in refused] == [1, 1, 1, 0]
    assert refused[3].message == "NEVER SEEN"
    assert refused[0].refused_on == LATER


def test_that_the_next_run_has_just_these_entries_ticked(store: Store, declared: int) -> None:
    wanted = [one.number for one in refused_entries(store, PACK, LATER, declared) if one.again is Again.NOW]
    run = start_again(store, PACK, LATER, declared, wanted)
    assert run.importer.name == "Harbor Lane"
    run = steps.examine(steps.build(run))
    assert list(run.chosen()) == wanted
    findings = {one.entry.number: {finding.id for finding in one.findings} for one in run.examined or ()}
    assert {"N07", "H06"} <= findings[wanted[0]]
    routes = {one.entry.number: one.route for one in run.examined or ()}
    assert routes[NUMBERS[0]] is Route.FILED


def test_that_nothing_refused_is_ticked_before_a_person_says_that_it_is_settled(store: Store, declared: int) -> None:
    run = start_again(store, PACK, LATER, declared, NUMBERS[1:])
    run = steps.examine(steps.build(run))
    assert run.chosen() == NUMBERS[2:3]  # the rule behind it is retired: CBP settled it itself
    routes = {one.entry.number: one.route for one in run.examined or ()}
    assert [routes[number] for number in NUMBERS[1:]] == [Route.FIX, Route.FILE, Route.WAIT, Route.FIX]
    settled = run.with_edits((*run.edits, Edit(EditKind.CONFIRM, (NUMBERS[1], NUMBERS[3], NUMBERS[4]), "N07")))
    assert steps.examine(settled).chosen() == (NUMBERS[1], NUMBERS[2], NUMBERS[4])


def test_that_what_settled_an_earlier_refusal_does_not_settle_the_next(
    store: Store, declared: int, tmp_path: Path
) -> None:
    run = start_again(store, PACK, LATER, declared, NUMBERS[1:2])
    run = run.with_edits((*run.edits, Edit(EditKind.CONFIRM, NUMBERS[1:2], "N07")))
    (saved,) = keeping.save(steps.examine(steps.build(run)), tmp_path / "kept", store)
    day = LATER + timedelta(days=5)
    answer(store, tmp_path, claim_rows((NUMBERS[1], "Failed", "INVALID HTS")), day, "second.csv")
    once_more = steps.examine(steps.build(start_again(store, PACK, day, saved.history_id, NUMBERS[1:2])))
    assert once_more.chosen() == ()


def test_that_a_refused_entry_belongs_to_its_own_declaration_and_to_no_other_of_that_name(
    store: Store, tmp_path: Path
) -> None:
    importer = store.save_importer(Importer("Harbor Lane"))
    first, second = (save(store, 1, 2, importer_id=importer.id) for _ in range(2))
    store.record_event(first, Event(DeclarationState.UPLOADED, TODAY))
    store.record_event(first, Event(DeclarationState.FILE_REFUSED, TODAY))
    rows: Rows = [["Entry Number", "Status", "Error"], [number(1), "Failed", "INVALID HTS"]]
    answer(store, tmp_path, rows, TODAY, name="Validation Result.csv")
    assert [row.name for row in store.declarations()] == [NAME, NAME]
    assert [len(refused_entries(store, PACK, TODAY, one)) for one in (first, second)] == [0, 2]
    told = [past_dossier(store, PACK, TODAY, one).entries[0].refused for one in (first, second)]
    assert told == ["", "INVALID HTS"]


def test_that_a_next_declaration_can_be_kept_as_a_draft_and_saved(store: Store, declared: int, tmp_path: Path) -> None:
    run = start_again(store, PACK, LATER, declared, NUMBERS[1:3])
    run = run.with_edits((*run.edits, Edit(EditKind.CONFIRM, NUMBERS[1:2], "N07")))
    draft = drafts.keep(store, run, "choose")
    resumed, page = drafts.resume(store, PACK, LATER, draft)
    assert page == "choose"
    run = steps.examine(steps.build(resumed))
    assert run.chosen() == NUMBERS[1:3]
    (saved,) = keeping.save(run, tmp_path / "kept", store, draft_id=draft)
    refused = refused_entries(store, PACK, LATER, declared)
    assert [one.held_by for one in refused] == [Path(saved.path).name, Path(saved.path).name, "", ""]
    assert [one.can_go(LATER) for one in refused[:2]] == [False, False]


def test_that_the_sheet_for_a_lawyer_holds_what_cbp_refused_for_good(
    store: Store, declared: int, tmp_path: Path
) -> None:
    late = (NUMBERS[0], "Failed", "ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS")
    answer(store, tmp_path, claim_rows(late), LATER + timedelta(days=1), "later.csv")
    dossier = past_dossier(store, PACK, LATER, declared)
    assert [(one.number, one.road) for one in handover_entries(dossier)] == [
        (NUMBERS[0], Route.PROTEST),
        (NUMBERS[3], Route.WAIT),
    ]
    sheet = plain_text(handover_html(dossier))
    for words in ("FINAL LIQUIDATION STATUS", "ENTRY ON DRAWBACK", "Protest still possible"):
        assert words in sheet
    assert len(dossier.in_file()) == 5  # they were uploaded all the same


def test_that_the_letter_to_the_broker_names_what_cbp_refused_and_what_can_be_mended(
    store: Store, declared: int
) -> None:
    told = correction_points(past_dossier(store, PACK, LATER, declared))["refused"]
    mended = {one.number: one.message for one in refused_entries(store, PACK, LATER, declared)}
    assert f"{hyphened(NUMBERS[1])}: {mended[NUMBERS[1]]}" in told
    assert not any(hyphened(NUMBERS[3]) in line for line in told)  # refused for good


def test_that_the_number_of_the_profile_stands_on_the_papers_where_the_list_has_none(store: Store) -> None:
    importer = store.save_importer(Importer("Harbor Lane"))
    made = replace(preparation([kept_entry(number(1))]), importer_id=importer.id)
    (declaration_id,) = store.save_declarations(made, (upload_file([number(1)]),), None)
    assert "Importer number" not in plain_text(handover_html(past_dossier(store, PACK, TODAY, declaration_id)))
    store.save_importer(replace(importer, number="12-3456789"))
    dossier = past_dossier(store, PACK, TODAY, declaration_id)
    assert dossier.importer_shown == "•••••6789"
    assert "•••••6789" in plain_text(handover_html(dossier))


def test_that_a_declaration_refused_as_a_whole_can_go_again_whole(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    store.record_event(declaration_id, Event(DeclarationState.FILE_REFUSED, LATER))
    refused = refused_entries(store, PACK, LATER, declaration_id)
    assert [(one.number, one.message, one.again) for one in refused] == [
        (number(1), "", Again.PERHAPS),
        (number(2), "", Again.PERHAPS),
    ]


def test_that_an_entry_can_go_until_its_very_last_day(store: Store, declared: int) -> None:
    one = refused_entries(store, PACK, LATER, declared)[0]
    assert one.last_day == very_last_day(one.last_safe_day, PACK.limits)
    late = replace(one, last_safe_day=date(2026, 12, 1), last_day=date(2026, 12, 2))
    assert late.can_go(date(2026, 12, 2))
    assert not late.can_go(date(2026, 12, 3))
