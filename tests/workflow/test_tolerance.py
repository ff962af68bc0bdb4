"""What files that come back must be allowed to be: rows 23 to 26 of the table of tolerances."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations
from pathlib import Path

import pytest

from cape_desktop.domain.result_fields import ResultField
from cape_desktop.domain.results import Verdict
from cape_desktop.history.store import Store
from cape_desktop.workflow import results
from cape_desktop.workflow.refunds import money_of, totals
from tests.rules import PACK
from tests.workflow.answered import REFUND, TODAY, answer, claim_rows, download, number, save, shown


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_row_23_result_files_in_any_order_end_the_same_and_lose_nobody(
    store: Store, tmp_path: Path, order: tuple[int, ...]
) -> None:
    declaration_id = save(store, 1, 2)
    said = [
        claim_rows((number(1), "Failed", "UNABLE TO CALCULATE DUTY"), (number(9), "Failed", "INVALID HTS")),
        claim_rows((number(1), "Entry Summary Updated", ""), (number(2), "Failed", "PROTEST ON ENTRY")),
        claim_rows((number(2), "Entry Summary Updated", "")),
    ]
    for place in order:
        answer(store, tmp_path, said[place], TODAY + timedelta(days=place + 1), f"download {place}.csv")
    assert {one.number: one.verdict for one in store.standings(declaration_id)} == {
        number(1): Verdict.UPDATED,
        number(2): Verdict.UPDATED,
    }
    assert [len(store.said(one)) for one in (number(1), number(2), number(9))] == [2, 2, 1]


def test_row_24_an_unknown_status_or_error_is_stored_and_shown_as_it_came(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1, 2)
    rows = claim_rows((number(1), "Parked by CBP", ""), (number(2), "Failed", "MOON PHASE MISMATCH"))
    preview = shown(store, download(tmp_path, rows))
    assert dict(preview.unknown_statuses) == {"Parked by CBP": 1}
    results.take_in(store, preview)
    one, two = sorted(store.standings(declaration_id), key=lambda standing: standing.number)
    assert (one.verdict, one.status) == (Verdict.OTHER, "Parked by CBP")
    assert (two.verdict, two.message) == (Verdict.REFUSED, "MOON PHASE MISMATCH")


def test_row_25_a_refund_report_with_unknown_headers_is_mapped_once(store: Store, tmp_path: Path) -> None:
    save(store, 1)
    headers = ["Customs Ref", "Sum back", "Thereof zins"]
    path = download(tmp_path, [headers, [number(1), "200.00", "8.00"]])
    (asked,) = results.read(store, PACK, [path])
    assert not asked.certain
    mapping = {ResultField.ENTRY_NUMBER: (0,), ResultField.PRINCIPAL: (1,), ResultField.INTEREST: (2,)}
    (matched,) = results.read(store, PACK, [path], matched={asked.source.sha256: mapping})
    results.remember(store, matched)
    later = download(tmp_path, [headers, [number(1), "150.00", "6.00"]], name="later.csv")
    (known,) = results.read(store, PACK, [later])
    assert [(str(row.principal), str(row.interest)) for row in known.rows] == [("150.00", "6.00")]


def test_row_26_several_refund_rows_of_an_entry_sum_by_kind(store: Store, tmp_path: Path) -> None:
    declaration_id = save(store, 1)
    answer(store, tmp_path, claim_rows((number(1), "Entry Summary Updated", "")))
    rows = [
        REFUND,
        [number(1), "R1", "100.00", "4.00", "Treasury Issued", "01/20/2027"],
        [number(1), "R2", "60.00", "", "Funds Diverted", "01/20/2027"],
        [number(1), "R3", "40.00", "1.50", "Treasury Issued", "01/22/2027"],
    ]
    answer(store, tmp_path, rows, TODAY + timedelta(days=70), "REV-615.csv")
    sums = totals(money_of(store, declaration_id))
    assert (sums.received, sums.interest, sums.diverted) == (14_000, 550, 6_000)
