"""Files that CBP sent back, as people have them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop.domain.result_fields import ResultField, ResultKind
from cape_desktop.domain.results import Verdict
from cape_desktop.domain.rules import Message
from cape_desktop.intake.result_source import ResultDoubt, ResultFile, ResultMapping
from cape_desktop.intake.results import read_results
from cape_desktop.problems import Problem, ProblemKind
from tests.intake.files import NUMBERS, workbook, written
from tests.invented import Invented, Tariff, entry_number, write_es003
from tests.rules import PACK

CLAIM = ["ENTRY_NUMBER", "CLAIM_NUMBER", "STATUS", "ERROR_DESCRIPTION"]
A, B, C = NUMBERS[:3]


def read(path: Path, declared: Iterable[str] = (), **choices: object) -> ResultFile:
    (file,) = read_results([path], PACK, frozenset(declared), **choices)  # type: ignore[arg-type]  # passed through
    return file


def table(folder: Path, rows: Sequence[Sequence[object]], name: str = "download.csv") -> Path:
    return written(folder / name, rows)


def test_that_claim_details_are_read_with_their_wrappers_off(tmp_path: Path) -> None:
    rows = [CLAIM, [f'="{A}"', '="100000241223"', "Entry Summary Updated", ""], [f'="{B}"', "", "Failed", "New  text"]]
    file = read(table(tmp_path, rows))
    assert (file.kind, file.certain, file.unread) == (ResultKind.CLAIM_DETAILS, True, ())
    first, second = file.rows
    assert (first.number, first.claim, first.verdict, first.row) == (A, "100000241223", Verdict.UPDATED, 2)
    assert (second.number, second.claim, second.verdict, second.message) == (B, "", Verdict.REFUSED, "New  text")


def test_that_importer_numbers_are_masked_among_the_values_that_are_shown(tmp_path: Path) -> None:
    rows = [[*CLAIM, "Importer Number"], [A, "100000241223", "Failed", "", "123-45-6789"]]
    samples = {column.header: column.samples for column in read(table(tmp_path, rows)).columns}
    assert samples["ENTRY_NUMBER"] == (A,)
    (shown,) = samples["Importer Number"]
    assert shown.endswith("6789")
    assert "45" not in shown


def test_that_claim_details_that_excel_saved_again_still_count(tmp_path: Path) -> None:
    rows = [CLAIM, [A, "1E+11", "Entry Summary Updated"], ["1100012341", "1.00E+11", "Failed", "PROTEST ON ENTRY"]]
    file = read(table(tmp_path, rows))
    assert [(row.number, row.claim, row.verdict) for row in file.rows] == [
        (A, "", Verdict.UPDATED),
        ("01100012341", "", Verdict.REFUSED),
    ]


def test_that_claim_numbers_kept_as_numbers_in_a_workbook_are_whole(tmp_path: Path) -> None:
    path = workbook(tmp_path / "claims.xlsx", {"Sheet1": [CLAIM, [A, 100000241223, "Entry Summary Updated", ""]]})
    assert read(path).rows[0].claim == "100000241223"


@pytest.mark.parametrize("message", PACK.messages, ids=lambda one: one.text)
def test_that_every_message_of_the_rule_pack_comes_through(tmp_path: Path, message: Message) -> None:
    (row,) = read(table(tmp_path, [CLAIM, [A, "1", "Failed", message.text]])).rows
    assert (row.message, row.verdict) == (message.text, Verdict.REFUSED)


@pytest.mark.parametrize("text", ["A TEXT NOBODY KNOWS", "Código 7: ¿qué?", "=SUM(A1)"])
def test_that_unknown_texts_come_through_as_they_are(tmp_path: Path, text: str) -> None:
    (row,) = read(table(tmp_path, [CLAIM, [A, "1", "Under way", text]])).rows
    assert (row.status, row.message, row.verdict) == ("Under way", text, Verdict.OTHER)


def test_that_a_validation_result_is_known_by_its_content(tmp_path: Path) -> None:
    rows = [
        ["Row", "Key", "Remark"],
        ["2", A, "Rejected by batch validation"],
        ["3", B, "rejected by Batch validation"],
    ]
    file = read(table(tmp_path, rows))
    assert file.kind is ResultKind.VALIDATION
    assert [(row.number, row.message, row.verdict) for row in file.rows] == [
        (A, "Rejected by batch validation", Verdict.REFUSED),
        (B, "rejected by Batch validation", Verdict.REFUSED),
    ]


ES022 = ["Entry Summary Number", "Claim Status", "Refund Status", "Refund Number", "Refund Class Amount"]
MONEY = [*ES022, "Refund Interest Amount", "Liquidation Date", "Refund Date"]


def test_that_es_022_gives_verdict_money_and_days(tmp_path: Path) -> None:
    row = [A, "CAPE ACCEPTED", "TRANSMITTED TO TREASURY", "R-90001", "$3,500.00", "180.25", "08/28/2026", "09/18/2026"]
    file = read(table(tmp_path, [MONEY, row]))
    (found,) = file.rows
    assert (file.kind, found.verdict, found.liquidation) == (ResultKind.ES022, Verdict.ACCEPTED, date(2026, 8, 28))
    assert (found.principal, found.interest) == (Decimal("3500.00"), Decimal("180.25"))
    assert (found.refund_number, found.refund_date) == ("R-90001", date(2026, 9, 18))


def test_that_a_report_without_entries_lists_refunds(tmp_path: Path) -> None:
    rows = [["Refund No", "Refund Amount", "Refund Status", "Refund Secondary Status"]]
    rows.append(["R1", "10.00", "Transmitted", "Funds Diverted"])
    file = read(table(tmp_path, rows))
    assert (file.kind, file.rows[0].number, file.rows[0].secondary_status) == (ResultKind.REV603, "", "Funds Diverted")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("REV-613 ACH Rejected Refunds", ResultKind.REV613),
        ("REV-615 CAPE Details Refunds", ResultKind.REV615),
        ("ES-022 CAPE Entry Summary Report", ResultKind.ES022),
        ("My refunds", ResultKind.REFUNDS),
    ],
)
def test_that_the_title_says_which_report_it_is(tmp_path: Path, title: str, kind: ResultKind) -> None:
    rows: list[list[object]] = [
        [title],
        [],
        ["Entry Summary Number", "Refund Number", "Refund Amount"],
        [A, "R1", "10.00"],
        ["Total", "", 10],
    ]
    path = workbook(tmp_path / "export.xlsx", {"Main Report": rows, "Parameters": [["", "x"]]})
    file = read(path)
    assert (file.kind, len(file.rows), file.header_row) == (kind, 1, 3)


def test_that_an_amount_of_class_interest_is_interest(tmp_path: Path) -> None:
    rows = [["Entry Number", "Refund Class", "Refund Amount"], [A, "DUTY", "100.00"], [A, "INTEREST", "4.00"]]
    file = read(table(tmp_path, rows))
    assert [(row.principal, row.interest) for row in file.rows] == [
        (Decimal("100.00"), Decimal(0)),
        (None, Decimal("4.00")),
    ]


def test_that_a_fresh_es_003_tells_updates_and_liquidations(tmp_path: Path) -> None:
    plain = ((Tariff("8508190000", Decimal(10000), Decimal(0)),),)
    gone = Invented(entry_number("ABC1000001"), liquidated=date(2026, 10, 2), status="Liquidated", lines=plain)
    still = Invented(entry_number("ABC1000002"))
    file = read(write_es003(tmp_path / "ES-003.xlsx", [gone, still]))
    assert file.kind is ResultKind.ES003
    assert [(row.number, row.verdict, row.liquidation) for row in file.rows] == [
        (gone.number, Verdict.UPDATED, date(2026, 10, 2)),
        (still.number, None, None),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [["Entry Number"], [A], [B]],
        [[A], [B]],
        [["Our entries", ""], [f"{A[:3]}-{A[3:10]}-{A[10]}", ""], [B, ""]],
        [["Entry Number", "Claim Number"], [A, "100000241223"], [B, "100000241223"]],
    ],
)
def test_that_nothing_but_entry_numbers_is_a_list_of_what_was_declared_elsewhere(
    tmp_path: Path, rows: list[list[object]]
) -> None:
    file = read(table(tmp_path, rows))
    assert (file.kind, file.certain) == (ResultKind.ELSEWHERE, True)
    assert [(row.number, row.verdict) for row in file.rows] == [(A, None), (B, None)]
    assert {row.claim for row in file.rows} == {"100000241223" if "Claim Number" in rows[0] else ""}


def test_that_a_list_that_says_more_is_one_of_declared_entries_only_when_a_person_calls_it_so(tmp_path: Path) -> None:
    path = table(tmp_path, [["Entry Number", "Port"], [A, "2704"], [B, "2704"]])
    asked = read(path)
    assert (asked.kind, asked.doubts, asked.rows) == (None, (ResultDoubt.NO_MEANING,), ())
    called = read(path, elsewhere={asked.source.sha256})
    assert (called.kind, called.certain) == (ResultKind.ELSEWHERE, True)
    assert [row.number for row in called.rows] == [A, B]


def test_that_a_report_on_entries_can_be_called_a_list_of_declared_entries(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "ES-003.csv", [Invented(A), Invented(B)])
    file = read(path)
    assert file.kind is ResultKind.ES003
    called = read(path, elsewhere={file.source.sha256})
    assert (called.kind, {row.number for row in called.rows}) == (ResultKind.ELSEWHERE, {A, B})


def test_that_what_has_no_entry_numbers_cannot_be_called_a_list_of_declared_entries(tmp_path: Path) -> None:
    path = table(tmp_path, [["Port", "Name"], ["2704", "Los Angeles"], ["4601", "Newark"]])
    called = read(path, elsewhere={read(path).source.sha256})
    assert (called.doubts, called.rows) == ((ResultDoubt.NO_ENTRY_COLUMN,), ())


def test_that_unknown_headers_are_matched_once_and_remembered(tmp_path: Path) -> None:
    rows = [["Alpha", "Beta", "Gamma"], ["x7", A, "12.50"], ["x8", B, "7.00"]]
    path = table(tmp_path, rows)
    asked = read(path)
    assert asked.doubts == (ResultDoubt.NO_MEANING,)
    assert [column.samples for column in asked.columns][2] == ("12.50", "7.00")
    mapping: ResultMapping = {
        ResultField.ENTRY_NUMBER: (1,),
        ResultField.REFUND_NUMBER: (0,),
        ResultField.PRINCIPAL: (2,),
    }
    matched = read(path, matched={asked.source.sha256: mapping})
    assert [(row.number, row.refund_number, row.principal) for row in matched.rows] == [
        (A, "x7", Decimal("12.50")),
        (B, "x8", Decimal("7.00")),
    ]
    later = table(tmp_path, [rows[0], ["x9", C, "1.00"]], "later.csv")
    remembered = {matched.fingerprint: {field.value: places for field, places in mapping.items()}}
    assert [row.number for row in read(later, remembered=remembered).rows] == [C]


def test_that_no_row_is_lost_in_silence(tmp_path: Path) -> None:
    rows = [
        CLAIM,
        [A, "1", "Failed", "x"],
        CLAIM,
        ["ABC-unreadable-99", "1", "Failed", "x"],
        [],
        ["Total", "", "", "2"],
    ]
    file = read(table(tmp_path, [*rows, [A, "1", "Failed", "x"]]))
    assert [row.number for row in file.rows] == [A]
    assert file.unread == ((4, "ABC-unreadable-99"),)


def test_that_the_time_of_a_download_is_the_moment_it_is_from_and_each_file_counts_once(tmp_path: Path) -> None:
    path = table(tmp_path, [CLAIM, [A, "1", "Failed", "x"]])
    copy = table(tmp_path, [CLAIM, [A, "1", "Failed", "x"]], "copy.csv")
    os.utime(path, (1_790_000_000, 1_790_000_000))
    (file,) = read_results([path, copy, path], PACK)
    assert file.as_of.timestamp() == 1_790_000_000


def test_that_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 and so on")
    with pytest.raises(Problem) as refused:
        read(tmp_path / "letter.pdf")
    assert refused.value.kind is ProblemKind.NOT_A_TABLE


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        (("05/11/2026", "05/12/2026"), [date(2026, 5, 11), date(2026, 5, 12)]),
        (("11/05/2026", "30/05/2026"), [date(2026, 5, 11), date(2026, 5, 30)]),
        (("26-05-11", "26-05-12"), [date(2026, 5, 11), date(2026, 5, 12)]),
    ],
)
def test_that_dates_of_a_report_saved_again_abroad_keep_their_order(
    tmp_path: Path, texts: tuple[str, str], days: list[date]
) -> None:
    names = ["Refund Number", "Entry Number", "Refund Amount", "Refund Date"]
    rows = [names, ["R1", A, "5.00", texts[0]], ["R2", B, "5.00", texts[1]]]
    assert [row.refund_date for row in read(table(tmp_path, rows)).rows] == days
