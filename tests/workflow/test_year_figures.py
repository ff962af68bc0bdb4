"""The figures of a year for the accountant."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from cape_desktop.domain.entry_number import hyphened
from cape_desktop.history.records import DeclarationState, Event
from cape_desktop.history.store import Store
from cape_desktop.wording.year import YEAR
from cape_desktop.workflow.year import year_figures, year_sums, year_workbook
from tests.workflow.answered import (
    REFUND,
    TODAY,
    answer,
    claim_rows,
    kept_entry,
    number,
    preparation,
    save,
    upload_file,
)


def test_that_a_year_counts_what_was_declared_decided_and_paid_in_it(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    unknown = kept_entry(number(3), duty_cents=None, refund_low_cents=None, refund_high_cents=None)
    store.save_declarations(preparation([unknown]), (upload_file([number(3)]),), None)
    answer(store, tmp_path, claim_rows((number(1), "Entry Summary Updated", ""), (number(2), "Failed", "NEW TEXT")))
    rows = [REFUND, [number(1), "R1", "190.00", "7.60", "Treasury Issued", "01/20/2027"]]
    rows.append([number(1), "R2", "10.00", "", "Funds Diverted", "12/30/2026"])
    answer(store, tmp_path, rows, date(2027, 2, 1), "REV-615.csv")
    first, second = year_figures(store, 2026), year_figures(store, 2027)
    assert (first.declarations, len(first.declared), first.accepted, first.refused) == (2, 3, 1, 1)
    assert (first.duty_cents, first.duty_unknown) == (40_000, 1)
    assert (first.received_cents, first.interest_cents, first.diverted_cents) == (0, 0, 1_000)
    assert (second.received_cents, second.interest_cents, second.diverted_cents) == (19_000, 760, 0)
    assert second.declared == ()


def test_that_an_entry_refused_and_declared_again_counts_once_and_as_it_was_declared_last(store: Store) -> None:
    save(store, 1, 2)
    store.record_event(1, Event(DeclarationState.UPLOADED, TODAY))
    store.record_event(1, Event(DeclarationState.FILE_REFUSED, TODAY))
    again = kept_entry(number(1), duty_cents=None)
    store.save_declarations(preparation([again]), (upload_file([number(1)]),), None)
    figures = year_figures(store, 2026)
    assert (figures.declarations, len(figures.declared)) == (2, 3)
    assert (figures.duty_cents, figures.duty_unknown) == (20_000, 1)
    assert (figures.accepted, figures.refused) == (0, 1)
    sums = {one.name: (one.count, one.cents) for one in year_sums(figures)}
    assert sums["declared"] == (2, 20_000)
    sheet = load_workbook(io.BytesIO(year_workbook(figures)))["Declared"]
    assert [row[6].value for row in sheet.iter_rows(min_row=2)] == ["Refused", "Refused", None]


def test_that_what_a_person_recorded_counts_as_long_as_no_file_says_more(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2, 3)
    store.record_event(1, Event(DeclarationState.UPLOADED, TODAY))
    store.record_event(1, Event(DeclarationState.ACCEPTED, TODAY))
    assert (year_figures(store, 2026).accepted, year_figures(store, 2026).refused) == (3, 0)
    answer(store, tmp_path, claim_rows((number(1), "Failed", "NEW TEXT")), name="refused.csv")
    store.record_event(1, Event(DeclarationState.ACCEPTED, date(2026, 12, 1)))
    assert (year_figures(store, 2026).accepted, year_figures(store, 2026).refused) == (2, 1)
    answer(store, tmp_path, claim_rows((number(2), "Entry Summary Updated", "")), name="updated.csv")
    assert (year_figures(store, 2026).accepted, year_figures(store, 2026).refused) == (1, 1)


def test_that_what_cbp_took_in_once_stays_accepted(store: Store) -> None:
    for kind in (DeclarationState.ACCEPTED, DeclarationState.FILE_REFUSED):
        declaration_id = save(store, 1)
        store.record_event(declaration_id, Event(DeclarationState.UPLOADED, TODAY))
        store.record_event(declaration_id, Event(kind, TODAY))
    assert (year_figures(store, 2026).accepted, year_figures(store, 2026).refused) == (1, 0)


def test_that_the_workbook_keeps_interest_apart_and_numbers_as_text(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), "Entry Summary Updated", "")))
    rows = [REFUND, [number(1), "R1", "200.00", "7.60", "Treasury Issued", "12/30/2026"]]
    answer(store, tmp_path, rows, date(2027, 1, 5), "REV-615.csv")
    book = load_workbook(io.BytesIO(year_workbook(year_figures(store, 2026))))
    sums = {row[0].value: row[2].value for row in book["2026"].iter_rows(min_row=2)}
    assert (sums["Duty paid back"], sums["Interest paid"]) == (200, 7.6)
    declared = book["Declared"]["A2"]
    assert (declared.value, declared.data_type) == (hyphened(number(1)), "s")
    money = [cell.value for cell in book["Money"][2]]
    assert money[3:6] == [200, 7.6, "R1"]


def test_that_a_duty_nobody_knows_stays_empty(store: Store) -> None:
    unknown = kept_entry(number(3), duty_cents=None, refund_low_cents=None, refund_high_cents=None)
    store.save_declarations(preparation([unknown]), (upload_file([number(3)]),), None)
    sums = {one.name: (one.count, one.cents) for one in year_sums(year_figures(store, 2026))}
    assert (sums["declared"], sums["duty_unknown"]) == ((1, None), (1, None))
    assert sums["received"] == (None, 0)


def test_that_the_workbook_speaks_the_language_of_the_person(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    rows = [REFUND, [number(1), "R1", "200.00", "7.60", "Treasury Issued", "12/30/2026"]]
    answer(store, tmp_path, rows, date(2027, 1, 5), "REV-615.csv")
    book = load_workbook(io.BytesIO(year_workbook(year_figures(store, 2026), lambda _context, text: text.upper())))
    assert book.sheetnames == ["2026", "DECLARED", "MONEY"]
    said = {cell.value for sheet in book for cell in sheet[1]} | {row[0].value for row in book["2026"].iter_rows()}
    assert said == {text.upper() for name, text in YEAR.items() if not name.endswith("_sheet")}


def test_that_interest_nobody_told_apart_stays_empty_and_is_counted(store: Store, tmp_path: Path) -> None:
    save(store, 1, 2)
    silent = [REFUND, [number(1), "R1", "200.00", "", "Treasury Issued", "12/30/2026"]]
    answer(store, tmp_path, silent, date(2027, 1, 5), "REV-615.csv")
    figures = year_figures(store, 2026)
    sums = {one.name: (one.count, one.cents) for one in year_sums(figures)}
    assert (sums["received"], sums["interest"], sums["interest_unknown"]) == ((None, 20_000), (None, None), (1, None))
    book = load_workbook(io.BytesIO(year_workbook(figures)))
    assert [cell.value for cell in book["Money"][2]][3:5] == [200, None]
    told = [*silent, [number(2), "R2", "200.00", "8.00", "Treasury Issued", "12/30/2026"]]
    answer(store, tmp_path, told, date(2027, 1, 6), "REV-615.csv")
    figures = year_figures(store, 2026)
    assert (figures.interest_cents, figures.interest_unknown) == (800, 1)
