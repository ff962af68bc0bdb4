"""Workbooks with more than one list in them: which sheets are read, which are not, and that no money counts twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.intake.notes import NoteId
from cape_desktop.intake.opening import source_from_path
from cape_desktop.intake.recognise import recognise
from cape_desktop.intake.source import Choices, Recognised, row_key
from cape_desktop.wording.sources import unread_sentence
from cape_desktop.workflow import steps
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run
from tests.intake.files import NUMBERS, workbook
from tests.invented import TODAY, entry_number
from tests.rules import PACK

Sheets = dict[str, list[list[object]]]

ABC = [entry_number(f"ABC00000{n:02}") for n in range(1, 9)]
HALVES: Sheets = {
    "2025 H1": [["Entry No.", "Entry Dt", "IEEPA"], [ABC[0], "2025-03-04", 5], [ABC[1], "2025-03-05", 6]],
    "2025 H2": [["#", "Entry Summary Number", "Fentanyl duty"], [1, ABC[2], 7], [2, ABC[3], 8]],
    "Cover": [["Dear Marta,"], ["here are your entries"]],
}


def taken_in(path: Path) -> Run:
    return steps.recognise(steps.take_in(Run(PACK, TODAY), (path,)))


def worked(path: Path) -> Run:
    return steps.examine(steps.build(taken_in(path)))


def sheets_of(run: Run) -> list[str]:
    return [one.sheet for one in run.recognised or ()]


def money_of(run: Run) -> dict[str, Decimal | None]:
    return {one.entry.number: one.money.ieepa_duty for one in run.examined or ()}


def looked_at(path: Path, choices: Choices | None = None) -> Recognised:
    opened = recognise(replace(source_from_path(path), choices=choices or Choices()))
    opened.close()
    return opened.recognised


def test_that_sheets_with_other_columns_are_read_as_sources_of_their_own(tmp_path: Path) -> None:
    run = worked(workbook(tmp_path / "b.xlsx", HALVES))
    assert sheets_of(run) == ["2025 H1", "2025 H2"]
    assert money_of(run) == dict(zip(ABC[:4], map(Decimal, (5, 6, 7, 8)), strict=True))
    assert [
        [dict(note.facts) for note in one.notes if note.id == NoteId.OTHER_SHEETS] for one in run.recognised or ()
    ] == [
        [{"count": 1, "sheets": "Cover"}],
        [],
    ]
    assert [one.unread for one in run.recognised or ()] == [(), ()]


def test_that_a_sheet_whose_entry_column_is_in_doubt_is_named_and_read_on_demand(tmp_path: Path) -> None:
    doubtful: list[list[object]] = [["What", "Then"], [ABC[2], ABC[4]], [ABC[3], ABC[5]]]
    run = taken_in(workbook(tmp_path / "b.xlsx", {"2025 H1": HALVES["2025 H1"], "Maybe": doubtful}))
    assert run.recognised is not None
    assert [(one.sheet, one.unread) for one in run.recognised] == [("2025 H1", ("Maybe",))]
    more = steps.recognise(steps.with_sheets(run, 0, ("Maybe",)))
    assert [(one.sheet, one.unread) for one in more.recognised or ()] == [("2025 H1", ()), ("Maybe", ())]
    more.close()


def test_that_further_sheets_stand_right_behind_their_file_without_its_columns(tmp_path: Path) -> None:
    one = workbook(tmp_path / "a.xlsx", {"List": HALVES["2025 H1"], "Maybe": [["x", "y"], [ABC[4], ABC[5]]]})
    other = workbook(tmp_path / "c.xlsx", {"List": HALVES["2025 H1"]})
    run = steps.take_in(Run(PACK, TODAY), (one, other))
    chosen = replace(run.sources[0], choices=Choices(columns={Field.ENTRY_NUMBER: (0,)}))
    run = steps.recognise(run.with_sources((chosen, *run.sources[1:])))
    more = steps.with_sheets(run, 0, ("Maybe",))
    run.close()
    assert [(source.name, source.choices.sheet) for source in more.sources] == [
        ("a.xlsx", "List"),
        ("a.xlsx", "Maybe"),
        ("c.xlsx", None),
    ]
    assert [source.choices.columns for source in more.sources] == [{Field.ENTRY_NUMBER: (0,)}, None, None]


def test_that_a_number_given_to_a_row_stays_with_it_when_its_sheet_becomes_one_of_several(tmp_path: Path) -> None:
    halves: Sheets = {**HALVES, "2025 H1": [*HALVES["2025 H1"], ["to follow", "2025-03-06", 9]]}
    maybe: Sheets = {"H1": halves["2025 H1"], "Maybe": [["x", "y"], [ABC[4], ABC[5]], [ABC[6], ABC[7]]]}
    for place, sheets in enumerate((halves, maybe)):
        run = steps.take_in(Run(PACK, TODAY), (workbook(tmp_path / f"{place}.xlsx", sheets),))
        given = Edit(
            EditKind.NUMBER_ROW, (row_key(run.sources[0], 4),), ABC[7]
        )  # as a draft of an older version has it
        run = steps.recognise(run.with_edits((given, Edit(EditKind.UNTICK, (ABC[0],)))))
        if place:
            run.close()
            run = steps.recognise(steps.with_sheets(run, 0, ("Maybe",)))
        assert len(run.sources) == 2
        assert run.edits == (
            replace(given, keys=(row_key(run.sources[0], 4),)),
            Edit(EditKind.UNTICK, (ABC[0],)),
        )
        run.close()


def test_that_unread_sheets_are_told_in_words() -> None:
    assert unread_sentence(("H2",)) == "“H2” seems to hold entry numbers too and was not read"
    assert unread_sentence(("H2", "Old")) == "“H2”, “Old” seem to hold entry numbers too and were not read"


def test_that_only_what_was_recognised_has_further_sheets() -> None:
    with pytest.raises(ValueError, match="comes before"):
        steps.with_sheets(Run(PACK, TODAY), 0, ("Maybe",))


def test_that_a_sheet_taken_out_again_is_named_by_the_one_that_stays(tmp_path: Path) -> None:
    run = taken_in(workbook(tmp_path / "b.xlsx", HALVES))
    run.close()
    fewer = steps.recognise(run.with_sources(run.sources[:1]))
    assert [(one.sheet, one.unread) for one in fewer.recognised or ()] == [("2025 H1", ("2025 H2",))]
    again = steps.recognise(steps.take_in(fewer, (tmp_path / "b.xlsx",)))
    again.close()
    assert sheets_of(again) == ["2025 H1"]


def test_that_another_sheet_chosen_for_a_source_leaves_the_first_one_named(tmp_path: Path) -> None:
    run = taken_in(workbook(tmp_path / "b.xlsx", HALVES))
    run.close()
    moved = replace(run.sources[0], choices=Choices(sheet="2025 H2"))
    switched = steps.recognise(run.with_sources((moved, *run.sources[1:])))
    switched.close()
    assert [(one.sheet, one.unread) for one in switched.recognised or ()] == [("2025 H2", ("2025 H1",))]


def test_that_no_sheet_is_called_unread_that_another_source_reads(tmp_path: Path) -> None:
    path = workbook(tmp_path / "b.xlsx", HALVES)
    run = steps.take_in(Run(PACK, TODAY), (path,))
    second = replace(run.sources[0], choices=Choices(sheet="2025 H2", header_row=1))
    for sources in ((second, *run.sources), (*run.sources, second)):
        known = steps.recognise(run.with_sources(sources))
        known.close()
        assert sorted(sheets_of(known)) == ["2025 H1", "2025 H2"]
        assert [one.unread for one in known.recognised or ()] == [(), ()]


@pytest.mark.parametrize(
    ("main", "other", "further"),
    [
        ("Main Report", "2024", ()),
        ("Main Report", "Main Report (2)", ("Main Report (2)",)),
        ("ES003", "My pick", ()),
        ("Report of the broker", "2024", ("2024",)),
    ],
)
def test_that_beside_a_report_of_ace_only_its_continuation_is_read(
    tmp_path: Path, main: str, other: str, further: tuple[str, ...]
) -> None:
    sheets: Sheets = {main: [["Entry Number", "Type"], [ABC[0], "01"]], other: [["Entry No", "Port"], [ABC[1], "2704"]]}
    found = looked_at(workbook(tmp_path / "b.xlsx", sheets))
    assert (found.sheet, found.further) == (main, further)
    assert found.unread == (() if further else (other,))


def test_that_a_list_with_the_columns_of_ace_on_a_report_sheet_is_aces(tmp_path: Path) -> None:
    ace: list[list[object]] = [["Entry Summary Number", "Entry Type Code"], [ABC[0], "01"]]
    found = looked_at(workbook(tmp_path / "b.xlsx", {"Report": ace, "2024": HALVES["2025 H1"]}))
    assert (found.sheet, found.further, found.unread) == ("Report", (), ("2024",))


@pytest.mark.parametrize("name", ["Sum of Duty", "Suma de Duty", "Summe von Duty", "Count of HTS", "Row Labels"])
@pytest.mark.parametrize("first", [True, False])
def test_that_a_pivot_table_is_no_list_beside_the_rows_it_sums_up(tmp_path: Path, name: str, first: bool) -> None:
    pivot: list[list[object]] = [["Entry Number", name, "Total duty"], [ABC[0], 0, 0], [ABC[1], 0, 0]]
    rows: list[list[object]] = [["Entry Number", "HTS", "Duty"], [ABC[0], "9903.01.24", ""], [ABC[1], "9903.01.24", 5]]
    sheets: Sheets = {"Pivot": pivot, "Rows": rows} if first else {"Rows": rows, "Pivot": pivot}
    run = worked(workbook(tmp_path / "b.xlsx", sheets))
    assert [(one.sheet, one.unread) for one in run.recognised or ()] == [("Rows", ("Pivot",))]
    assert money_of(run) == {ABC[0]: None, ABC[1]: Decimal(5)}


def test_that_a_pivot_table_alone_is_read(tmp_path: Path) -> None:
    pivot: list[list[object]] = [["Entry Number", "Sum of Duty"], [ABC[0], 4], [ABC[1], 0]]
    assert sheets_of(worked(workbook(tmp_path / "b.xlsx", {"Pivot": pivot}))) == ["Pivot"]


_DETAILS: list[list[object]] = [
    ["Entry No", "HTS", "Duty"],
    [ABC[0], "9903.01.24", 10],
    [ABC[0], "9903.01.24", 20],
    [ABC[0], "8501.10.4020", 3],
    [ABC[1], "9903.01.24", ""],
]


@pytest.mark.parametrize(
    "summary",
    [
        [["Entry Number", "HTS Number", "Duty Amount"], [ABC[0], "9903.01.24", 30], [ABC[1], "9903.01.24", ""]],
        [["Entry Number", "IEEPA duty"], [ABC[0], 30], [ABC[1], 0]],
        [["Entry Number", "Total duty"], [ABC[0], 33], [ABC[1], 0]],
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_that_a_summary_beside_its_details_neither_doubles_money_nor_proves_that_there_is_none(
    tmp_path: Path, summary: list[list[object]], first: bool
) -> None:
    lists: Mapping[str, list[list[object]]] = {"Summary": summary, "Details": _DETAILS}
    names = ("Summary", "Details") if first else ("Details", "Summary")
    run = worked(workbook(tmp_path / "b.xlsx", {name: lists[name] for name in names}))
    assert sorted(sheets_of(run)) == ["Details", "Summary"]
    assert money_of(run) == {ABC[0]: Decimal(30), ABC[1]: None}


def test_that_hidden_sheets_and_sheets_without_entries_become_no_sources(tmp_path: Path) -> None:
    found = looked_at(workbook(tmp_path / "b.xlsx", HALVES, hidden=["2025 H2"]))
    assert (found.sheet, found.further, found.unread) == ("2025 H1", (), ())
    assert NoteId.HIDDEN_SHEETS_SKIPPED in {note.id for note in found.notes}


def test_that_a_chosen_sheet_is_read_alone_and_the_others_are_named(tmp_path: Path) -> None:
    found = looked_at(workbook(tmp_path / "b.xlsx", HALVES), Choices(sheet="2025 H2"))
    assert (found.sheet, found.further, found.unread) == ("2025 H2", (), ("2025 H1",))


def test_that_bare_numbers_on_two_sheets_are_all_read(tmp_path: Path) -> None:
    run = worked(workbook(tmp_path / "b.xlsx", {"One": [[n] for n in NUMBERS[:3]], "Two": [[n] for n in NUMBERS[3:]]}))
    assert [one.entry.number for one in run.examined or ()] == list(NUMBERS)
