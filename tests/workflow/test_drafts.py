"""Drafts: a run's inputs, kept and replayed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer, ItemState
from cape_desktop.history.records import Draft
from cape_desktop.history.store import Store
from cape_desktop.intake.source import Choices, row_key
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.workflow import drafts, steps
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run
from tests.invented import TODAY, Invented, entry_number, some_entries, write_es003
from tests.rules import PACK


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data" / "history.sqlite3") as opened:
        yield opened


def worked(run: Run) -> Run:
    return steps.examine(steps.build(run))


def test_that_a_draft_replayed_finds_what_the_run_had_found(store: Store, tmp_path: Path) -> None:
    importer = store.save_importer(Importer("Harbor Lane", "12-3456789"))
    path = write_es003(tmp_path / "ES-003.xlsx", [*some_entries(12), Invented("ABC12345677")])
    run = steps.take_in(drafts.start(store, PACK, TODAY, importer), (path,), store.keep_source)
    run = run.with_edits((Edit(EditKind.CONFIRM, ("ABC12345677",), "N02"), Edit(EditKind.UNTICK, ("ABC12345677",))))
    draft = drafts.keep(store, run, "check")
    path.unlink()
    again, page = drafts.resume(store, PACK, TODAY, draft)
    assert page == "check"
    assert again.importer == importer
    assert (again.edits, again.sources) == (run.edits, run.sources)
    assert "ABC12345677" not in worked(again).chosen()
    assert len(worked(again).chosen()) > 0


def test_that_choices_about_columns_come_back(store: Store, tmp_path: Path) -> None:
    path = write_es003(tmp_path / "ES-003.csv", some_entries(3))
    run = steps.take_in(drafts.start(store, PACK, TODAY), (path,), store.keep_source)
    choices = Choices(header_row=1, separator=",", columns={Field.ENTRY_NUMBER: (0,), Field.HTS: (18,)})
    run = run.with_sources((replace(run.sources[0], choices=choices),))
    again, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, run, "columns"))
    assert again.sources[0].choices == choices


def test_that_a_draft_survives_a_move_of_the_data_folder(store: Store, tmp_path: Path) -> None:
    path = write_es003(tmp_path / "ES-003.csv", some_entries(3))
    run = steps.take_in(drafts.start(store, PACK, TODAY), (path,), store.keep_source)
    moved = run.with_sources((replace(run.sources[0], path=str(tmp_path / "nowhere" / "x.csv")),))
    again, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, moved, "entries"))
    assert len(worked(again).examined or ()) == 3


def test_that_answers_given_before_an_importer_is_chosen_are_not_lost(store: Store) -> None:
    item = PACK.checklist[0].id
    run = drafts.start(store, PACK, TODAY)
    run = run.with_importer(run.importer, {item: Answer(ItemState.DONE, TODAY, "seen")})
    again, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, run, "get_ready"))
    assert again.readiness == run.readiness


def test_that_where_nothing_was_put_in_no_draft_is_kept_and_one_that_became_empty_goes(store: Store) -> None:
    empty = drafts.start(store, PACK, TODAY)
    assert drafts.keep(store, empty, "entries") == 0
    kept = drafts.keep(store, empty.with_edits((Edit(EditKind.UNTICK, ("ABC12345677",)),)), "check")
    assert [draft.id for draft in store.drafts()] == [kept]
    assert drafts.keep(store, empty, "check", kept) == 0
    assert store.drafts() == ()


def test_that_an_importer_alone_is_nothing_to_go_on_with(store: Store) -> None:
    importer = store.save_importer(Importer("Harbor Lane", "12-3456789"))
    run = drafts.start(store, PACK, TODAY, importer).with_importer(importer, {"any": Answer(ItemState.DONE, TODAY)})
    assert drafts.keep(store, run, "get_ready")
    assert not drafts.has_something(run)


def test_that_the_answers_of_a_known_importer_are_those_of_today(store: Store) -> None:
    item = PACK.checklist[0].id
    importer = store.save_importer(Importer("Harbor Lane", "12-3456789"))
    run = drafts.start(store, PACK, TODAY, importer).with_importer(importer, {item: Answer(ItemState.NOT_YET)})
    run = run.with_edits((Edit(EditKind.UNTICK, ("ABC12345677",)),))
    draft = drafts.keep(store, run, "get_ready")
    store.save_answer(importer.id, item, Answer(ItemState.DONE, TODAY))
    again, _ = drafts.resume(store, PACK, TODAY, draft)
    assert again.readiness == {item: Answer(ItemState.DONE, TODAY)}


def test_that_a_draft_whose_sources_are_gone_says_which_file_is_missing(store: Store, tmp_path: Path) -> None:
    path = write_es003(tmp_path / "ES-003.csv", some_entries(3))
    run = steps.take_in(drafts.start(store, PACK, TODAY), (path,))
    again, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, run, "check"))
    path.unlink()
    with pytest.raises(Problem) as refused:
        steps.recognise(again)
    assert refused.value.kind is ProblemKind.FILE_GONE
    assert refused.value.facts["name"] == "ES-003.csv"


def test_that_a_draft_that_is_gone_or_of_a_newer_program_is_a_problem(store: Store) -> None:
    unknown = (
        '{"edits":[{"kind":"of_the_future","keys":[]}]}',
        '{"edits":[{"kind":"accept_all","keys":["repair of the future"]}]}',
        "no inputs",
    )
    kept = [store.keep_draft(Draft(inputs, "check", "", None)) for inputs in unknown]
    for draft in (*kept, kept[-1] + 1):
        with pytest.raises(Problem) as refused:
            drafts.resume(store, PACK, TODAY, draft)
        assert refused.value.kind is ProblemKind.DRAFT_UNUSABLE


def test_that_numbers_given_to_rows_by_an_earlier_version_stay_with_their_rows(store: Store, tmp_path: Path) -> None:
    paths = tuple(write_es003(tmp_path / f"{name}.csv", some_entries(3, seed=ord(name))) for name in "ab")
    run = steps.take_in(drafts.start(store, PACK, TODAY), paths, store.keep_source)
    number, other = entry_number("ABC0000001"), entry_number("ABC0000002")
    given = (Edit(EditKind.NUMBER_ROW, ("1:4", "0:12"), number), Edit(EditKind.SET_NUMBER, ("1:4",), other))
    again, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, run.with_edits(given), "check"))
    keys = (row_key(run.sources[1], 4), row_key(run.sources[0], 12))
    assert again.edits == (replace(given[0], keys=keys), given[1])
    once_more, _ = drafts.resume(store, PACK, TODAY, drafts.keep(store, again, "check"))
    assert once_more.edits == again.edits
