"""Which papers there are, and that a run and its declaration in the history tell the same."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from cape_desktop.domain.routes import Route
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.output.dossier import Standing, duty_of
from cape_desktop.workflow.dossiers import dossier_of_past, dossier_of_run
from cape_desktop.workflow.papers import (
    Paper,
    is_printed,
    paper_bytes,
    paper_file_name,
    paper_html,
    paper_line,
    paper_text,
    paper_title,
    papers_for,
)
from tests.invented import TODAY
from tests.rules import LIMITS, PACK
from tests.workflow.dossiers import plain_dossier, sample_dossier, sample_run, saved_sample


def test_that_a_past_declaration_tells_what_its_run_told(tmp_path: Path) -> None:
    run, files, whole = saved_sample(tmp_path)
    live = dossier_of_run(run, files)
    past = dossier_of_past(whole, PACK)
    assert past.entries == live.entries
    assert (past.files, past.sources, past.set_aside) == (live.files, live.sources, live.set_aside)
    assert past.refund_window == live.refund_window
    assert any(entry.programmes for entry in past.entries)


def test_that_every_entry_of_the_list_stands_somewhere(tmp_path: Path) -> None:
    run = sample_run(tmp_path)
    dossier = dossier_of_run(run)
    assert len(dossier.entries) == len(run.examined or ()) == 24
    assert tuple(entry.number for entry in dossier.in_file()) == run.chosen()
    assert [entry.standing for entry in dossier.routed(Route.FILE)] == [Standing.LEFT_OUT]
    expected = sum((one.money.ieepa_duty or Decimal(0) for one in run.examined or ()), Decimal(0))
    assert duty_of(dossier.entries).high == expected


def test_that_entries_of_another_part_are_not_called_left_out(tmp_path: Path) -> None:
    _, _, whole = saved_sample(tmp_path)
    first_half = replace(whole, file=replace(whole.file, numbers=whole.file.numbers[:5]))
    dossier = dossier_of_past(first_half, PACK)
    assert len(dossier.in_file()) == 5
    elsewhere = [one for one in dossier.entries if one.standing is Standing.OTHER_FILE]
    assert len(elsewhere) == len(whole.file.numbers) - 5
    assert len(dossier.routed(Route.FILE)) == 1


def test_that_the_refund_is_expected_from_acceptance_on(tmp_path: Path) -> None:
    day = date(2026, 12, 1)
    steps = (Event(DeclarationState.UPLOADED, day), Event(DeclarationState.ACCEPTED, day, claim_number="CLM-7"))
    _, _, whole = saved_sample(tmp_path, *steps)
    dossier = dossier_of_past(whole, PACK)
    first, last = day + timedelta(LIMITS.refund_first_days), day + timedelta(LIMITS.refund_last_days)
    assert dossier.refund_window == (first, last)
    assert (dossier.accepted, dossier.uploaded, dossier.claim_number) == (day, True, "CLM-7")


def test_that_an_importer_number_never_gets_into_a_dossier_in_full(tmp_path: Path) -> None:
    run, files, whole = saved_sample(tmp_path)
    for dossier in (dossier_of_run(run), dossier_of_run(run, files), dossier_of_past(whole, PACK)):
        told = repr(dossier)
        assert dossier.importer_shown.endswith(("6789", "8900"))
        assert "3456789" not in told
        assert "345678900" not in told


def test_that_only_papers_with_something_to_tell_are_offered(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    assert set(papers_for(dossier)) == set(Paper) - {Paper.SET_ASIDE}
    assert papers_for(plain_dossier("Acme", "12-3456789")) == (Paper.LIST_LETTER,)


@pytest.mark.parametrize("paper", Paper)
def test_that_every_paper_can_be_made_and_has_a_name(paper: Paper, tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    assert paper_title(paper) != paper_line(paper)
    assert paper_file_name(paper, dossier).isascii()
    if is_printed(paper):
        html = paper_html(paper, dossier)
        assert "Peña &amp; Sons &lt;Imports&gt;" in html
        assert "3456789" not in html
        with pytest.raises(ValueError, match="pages"):
            paper_bytes(paper, dossier)
    else:
        assert len(paper_bytes(paper, dossier)) > 100
        with pytest.raises(ValueError, match="no pages"):
            paper_html(paper, dossier)


def test_that_the_name_of_a_paper_says_whose_and_of_when_it_is(tmp_path: Path) -> None:
    name = paper_file_name(Paper.SUMMARY, sample_dossier(tmp_path))
    assert name == "cape-pena-sons-imports-2026-11-23-summary.pdf"


def test_that_only_letters_come_as_text(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    letters = {paper for paper in Paper if paper_text(paper, dossier)}
    assert letters == {Paper.CORRECTION, Paper.LIST_LETTER}


def test_that_the_workbook_says_of_every_entry_where_it_went_and_why(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    book = openpyxl.load_workbook(io.BytesIO(paper_bytes(Paper.ENTRIES, dossier)))
    header, *rows = book.worksheets[0].iter_rows(values_only=True)
    assert header[:5] == ("Entry number", "Route", "In the upload file", "Reason", "What to do")
    told = {row[0]: row for row in rows}
    assert len(told) == len(dossier.entries)
    assert [row[2] for row in rows].count("yes") == len(dossier.in_file())
    assert [row[2] for row in rows].count("left out") == 1
    assert told["ABC-0200015-6"][1:3] == ("Fix first", "no")
    assert told["ABC-0200015-6"][3] == "This number cannot be right: its digits do not fit together"
    late = [row for row in rows if row[1] == "Protest window"]
    assert all(isinstance(row[8], datetime) and isinstance(row[10], int | float) for row in late)


def test_that_rows_set_aside_are_kept_apart_with_their_reason(tmp_path: Path) -> None:
    from cape_desktop.workflow import steps
    from cape_desktop.workflow.run import Run
    from tests.samples import SAMPLES

    run = Run(PACK, TODAY)
    run = steps.examine(steps.build(steps.take_in(run, (SAMPLES / "broker list sample.csv",))))
    dossier = dossier_of_run(run)
    assert Paper.SET_ASIDE in papers_for(dossier)
    book = openpyxl.load_workbook(io.BytesIO(paper_bytes(Paper.SET_ASIDE, dossier)))
    rows = list(book.worksheets[0].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[3]) for row in rows] == [("broker list sample.csv", "A total, not an entry")]
