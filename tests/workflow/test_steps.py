"""The road without a window: files in, entries, findings, declarations."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import xlsxwriter

from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.examination import Declared
from cape_desktop.domain.fields import Field
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.routes import Route
from cape_desktop.intake.source import Choices, row_key
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Cancelled, Doing
from cape_desktop.workflow import steps
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run
from tests.invented import TODAY, Invented, entry_number, some_entries, write_csv, write_es003
from tests.rules import PACK


def taken_in(*paths: Path) -> Run:
    return steps.take_in(Run(PACK, TODAY), paths)


def worked(*paths: Path) -> Run:
    return steps.examine(steps.build(taken_in(*paths)))


def test_that_the_same_file_taken_in_twice_counts_once(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "a.csv", some_entries(3))
    copy = tmp_path / "b.csv"
    copy.write_bytes(path.read_bytes())
    assert len(taken_in(path, path, copy).sources) == 1


def test_that_a_file_added_again_is_no_second_source_once_its_sheets_or_columns_were_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    headers = ["Entry Number", "IEEPA Duty"]
    with xlsxwriter.Workbook(str(path)) as book:
        for place, month in enumerate(("Jan", "Feb")):
            sheet = book.add_worksheet(month)
            sheet.write_row(0, 0, headers)
            sheet.write_row(1, 0, [entry_number(f"ABC000000{place}"), 5])
    run = steps.recognise(steps.take_in(steps.recognise(taken_in(path)), (path,)))
    run.close()
    assert [source.choices.sheet for source in run.sources] == ["Jan", "Feb"]
    only_other = replace(run.sources[1], choices=Choices(sheet="Feb"))
    both = steps.recognise(steps.take_in(run.with_sources((only_other,)), (path,)))
    both.close()
    assert sorted(one.sheet for one in both.recognised or ()) == ["Feb", "Jan"]
    listed = write_csv(tmp_path / "b.csv", headers, [[entry_number("ABC0000009"), "5"]])
    matched = taken_in(listed)
    by_hand = Choices(columns={Field.ENTRY_NUMBER: (0,)})
    matched = matched.with_sources((replace(matched.sources[0], choices=by_hand),))
    again = steps.recognise(steps.take_in(matched, (listed,)))
    again.close()
    assert [source.choices for source in again.sources] == [by_hand]


def test_that_a_number_given_to_a_row_stays_with_its_file_when_another_one_goes(tmp_path: Path) -> None:
    headers = ("Entry Number", "IEEPA Duty")
    first, second = (
        write_csv(tmp_path / f"{name}.csv", headers, [[entry_number(f"{name}0000001"), "1"], [f"ask {name}", "2"]])
        for name in ("ABC", "XYZ")
    )
    run, number = worked(first, second), entry_number("ABC7654321")
    edit = Edit(EditKind.NUMBER_ROW, (row_key(run.sources[1], 3),), number)
    numbered = steps.examine(run.with_edits((edit,)))
    assert [row.raw for row in numbered.set_aside()] == ["ask ABC"]
    for left, raw in ((0, None), (1, "ask XYZ")):
        rest = steps.examine(steps.build(numbered.with_sources((numbered.sources[left],))))
        given = {one.entry.number: one.entry.raw for one in rest.examined or ()}.get(number)
        assert given == (None if raw is None else (raw,))


def test_that_one_source_in_two_overlapping_parts_gives_the_same_answer(tmp_path: Path) -> None:
    entries = some_entries(30)
    whole = worked(write_es003(tmp_path / "whole.csv", entries))
    parts = worked(
        write_es003(tmp_path / "first.csv", entries[:20]), write_es003(tmp_path / "second.xlsx", entries[10:])
    )

    def answers(run: Run) -> list[tuple[str, Route, object]]:
        return [(one.entry.number, one.route, one.money.ieepa_duty) for one in run.examined or ()]

    assert answers(parts) == answers(whole)


def test_that_changing_the_sources_forgets_everything_derived(tmp_path: Path) -> None:
    run = worked(write_es003(tmp_path / "a.csv", some_entries(3)))
    fresh = run.with_sources(run.sources)
    derived = (fresh.recognised, fresh.gathered, fresh.assembled, fresh.examined, fresh.opened)
    assert derived == (None, None, None, None, ())


def test_that_a_tick_keeps_what_was_found_and_a_typed_number_does_not(tmp_path: Path) -> None:
    run = worked(write_es003(tmp_path / "a.csv", some_entries(3)))
    assert run.with_edits((Edit(EditKind.UNTICK, ("x",)),)).examined is run.examined
    assert run.with_edits((Edit(EditKind.SET_NUMBER, ("x",), "y"),)).examined is None


def test_that_editing_one_entry_examines_that_entry_only(tmp_path: Path) -> None:
    before = worked(write_es003(tmp_path / "a.csv", [*some_entries(20), Invented("ABC12345677")]))
    edited = before.with_edits((Edit(EditKind.SET_NUMBER, ("ABC12345677",), "ABC12345676"),))
    after = steps.examine(edited, before=before)
    kept = {id(one) for one in before.examined or ()} & {id(one) for one in after.examined or ()}
    assert len(kept) == 20
    assert after.examined is not None
    assert after.examined[-1].entry.number == "ABC12345676"
    assert after.examined[-1].route is Route.FILE


def test_that_an_answer_changes_only_the_entry_it_is_about(tmp_path: Path) -> None:
    before = worked(write_es003(tmp_path / "a.csv", [*some_entries(5), Invented("ABC12345677")]))
    after = steps.examine(before.with_edits((Edit(EditKind.CONFIRM, ("ABC12345677",), "N02"),)), before=before)
    assert before.examined is not None
    assert after.examined is not None
    assert [a is b for a, b in zip(before.examined, after.examined, strict=True)] == [True] * 5 + [False]
    assert (before.examined[-1].route, after.examined[-1].route) == (Route.FIX, Route.FILE)


def test_that_another_importer_or_day_examines_all_anew(tmp_path: Path) -> None:
    before = worked(write_es003(tmp_path / "a.csv", some_entries(5)))
    later = steps.examine(replace(before, today=TODAY + timedelta(days=400)), before=before)
    assert not {id(one) for one in before.examined or ()} & {id(one) for one in later.examined or ()}


def test_that_entries_declared_before_are_not_chosen_again(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "a.csv", [Invented(entry_number("ABC0000001")), Invented(entry_number("ABC0000002"))])
    known = {entry_number("ABC0000001"): Declared(pending_on="cape-first.csv")}
    run = steps.examine(steps.build(steps.take_in(Run(PACK, TODAY, declared=known), (path,))))
    assert run.chosen() == (entry_number("ABC0000002"),)


def test_that_two_importers_in_a_list_make_a_declaration_each_and_a_broker_one(tmp_path: Path) -> None:
    entries = [Invented(entry_number(f"ABC000000{n}"), importer_number=f"{n % 2 + 10}-3456789") for n in range(6)]
    run = worked(write_es003(tmp_path / "a.csv", entries))
    assert sorted(len(one.numbers) for one in steps.plan(run)) == [3, 3]
    broker = replace(run, importer=Importer("Lane Brokers", role=Role.BROKER))
    assert [len(one.numbers) for one in steps.plan(broker)] == [6]


def test_that_a_typed_blank_sets_the_rows_aside_for_the_person(tmp_path: Path) -> None:
    before = worked(write_es003(tmp_path / "a.csv", [Invented("ABC12345677"), Invented("ABC12345676")]))
    after = steps.examine(before.with_edits((Edit(EditKind.SET_NUMBER, ("ABC12345677",), ""),)), before=before)
    assert [(row.row, row.reason) for row in after.set_aside()] == [(2, SetAside.BY_PERSON), (3, SetAside.BY_PERSON)]
    assert [one.entry.number for one in after.examined or ()] == ["ABC12345676"]


def test_that_asking_to_stop_stops_each_step(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "a.csv", some_entries(3))
    run = steps.build(taken_in(path))

    def stop(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        steps.recognise(taken_in(path), stop)
    with pytest.raises(Cancelled):
        steps.examine(run, stop)


def test_that_a_header_without_entries_is_a_problem(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "a.csv", [])
    with pytest.raises(Problem) as caught:
        steps.build(taken_in(path))
    assert caught.value.kind is ProblemKind.NO_ENTRIES


def test_that_a_row_set_aside_for_want_of_a_number_takes_the_one_a_person_gives_it(tmp_path: Path) -> None:
    rows = [["ABC-1234567-6", "100.00"], ["to follow", "50.00"]]
    before = worked(write_csv(tmp_path / "a.csv", ("Entry Number", "IEEPA Duty"), rows))
    (aside,) = before.set_aside()
    assert (aside.row, aside.reason) == (3, SetAside.NO_ENTRY_NUMBER)
    number = entry_number("ABC7654321")
    edit = Edit(EditKind.NUMBER_ROW, (row_key(before.sources[aside.source], aside.row),), number)
    after = steps.examine(before.with_edits((edit,)), before=before)
    given = next(one.entry for one in after.examined or () if one.entry.number == number)
    assert (given.raw, given.places[0].rows) == (("to follow",), (3,))
    assert after.set_aside() == ()
    undone = steps.examine(after.with_edits(()), before=after)
    assert undone.set_aside() == before.set_aside()
    assert len(undone.examined or ()) == 1
