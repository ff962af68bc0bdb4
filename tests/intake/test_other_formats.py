"""Workbooks as XML, web pages with merged cells, tables on their side, archives of many things."""

from __future__ import annotations

from pathlib import Path

import pytest

from cape_desktop.domain.fields import Field
from cape_desktop.intake import held_table
from cape_desktop.intake.notes import DoubtId, NoteId
from cape_desktop.intake.source import Choices, Kind
from cape_desktop.problems import ProblemKind
from tests.intake.files import NUMBERS, read, refused, workbook, written, zipped
from tests.intake.xml_workbooks import flat_document, xml_cell, xml_rows, xml_sheet, xml_workbook

ROWS = [
    ["Entry Number", "Type", "Entry Date", "IEEPA Duty"],
    *([number, "01", f"04/{place + 5:02d}/2025", f"{1000 + place}.50"] for place, number in enumerate(NUMBERS)),
]


def test_that_a_workbook_of_excel_2003_as_xml_is_read(tmp_path: Path) -> None:
    found = read(xml_workbook(tmp_path / "export.xls", xml_sheet("Entries", xml_rows(ROWS))))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.sheet == "Entries"
    assert str(found.groups[0].facts.stated_ieepa_duty) == "1000.50"
    assert found.notes[NoteId.RENAMED].facts == {"form": "XML"}


def test_that_places_merges_comments_and_kinds_of_xml_cells_are_kept(tmp_path: Path) -> None:
    comment = '<Comment><ss:Data xmlns="http://www.w3.org/TR/REC-html40"><B>x:</B>B7603245278</ss:Data></Comment>'
    header = xml_cell("Entry Number").replace("</Cell>", f"{comment}</Cell>")
    rows = (
        f"<Row>{xml_cell('ACME Brokers', MergeAcross=4)}</Row>"
        f'<Row ss:Index="4">{header}{xml_cell("Entry Date")}{xml_cell("HTS")}{xml_cell("IEEPA Duty", Index=5)}</Row>'
        f"<Row>{xml_cell('ABC-1234567-6', MergeDown=1)}{xml_cell('2025-04-05T00:00:00.000', 'DateTime')}"
        f"{xml_cell('9903.01.24')}{xml_cell('1200.5', 'Number', Index=5)}</Row>"
        f"<Row>{xml_cell('2025-04-05T00:00:00.000', 'DateTime', Index=2)}{xml_cell('84713001', 'Number')}</Row>"
        f"<Row>{xml_cell('60500000100', 'Number')}</Row>"
    )
    hidden = '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible>'
    before = xml_sheet("Old", xml_rows(ROWS), f"{hidden}</WorksheetOptions>")
    found = read(xml_workbook(tmp_path / "list.xml", before, xml_sheet("A & B".replace("&", "&amp;"), rows)))
    assert found.recognised.sheet == "A & B"
    assert found.recognised.header_row == 4
    assert found.recognised.columns[0].header == "Entry Number"
    assert found.groups[0].place.rows == (5, 6)
    assert str(found.groups[0].facts.entry_date) == "2025-04-05"
    assert [line.hts for line in found.groups[0].lines] == ["99030124", "84713001"]
    assert str(found.groups[0].facts.stated_ieepa_duty) == "1200.5"
    assert found.groups[1].reading.raw == "60500000100"
    assert NoteId.HIDDEN_SHEETS_SKIPPED in found.notes
    assert NoteId.RENAMED not in found.notes


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (f'<Row ss:Index="99999999">{xml_cell("x")}</Row>', ProblemKind.FILE_TOO_LARGE),
        ("".join(f"<Row>{xml_cell('x', Index=16384)}</Row>" for _ in range(1000)), ProblemKind.FILE_TOO_LARGE),
        ("<Row><Cell>", ProblemKind.FILE_DAMAGED),
        ("", ProblemKind.FILE_EMPTY),
    ],
)
def test_that_an_xml_workbook_beyond_measure_or_cut_off_is_refused(
    tmp_path: Path, rows: str, kind: ProblemKind
) -> None:
    assert refused(xml_workbook(tmp_path / "x.xls", xml_sheet("S", rows))) is kind


def test_that_the_tables_of_a_file_count_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(held_table, "MOST_CELLS", 200)
    sheet = xml_sheet("Entries", xml_rows(ROWS))
    far = [xml_sheet(f"S{at}", f'<Row ss:Index="50">{xml_cell("x", Index=50)}</Row>') for at in range(2)]
    assert read(xml_workbook(tmp_path / "x.xls", sheet, far[0])).numbers == list(NUMBERS)
    assert refused(xml_workbook(tmp_path / "x.xls", sheet, *far)) is ProblemKind.FILE_TOO_LARGE
    page = tmp_path / "p.html"
    page.write_text(f"<table><tr><th>Entry Number</th></tr><tr><td>{NUMBERS[0]}</td><td colspan=90>x</td></tr></table>")
    assert read(page).numbers == [NUMBERS[0]]
    page.write_text(page.read_text() * 3)
    assert refused(page) is ProblemKind.FILE_TOO_LARGE


def test_that_entities_of_an_xml_workbook_are_never_expanded(tmp_path: Path) -> None:
    entity = '<!DOCTYPE Workbook [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    path = xml_workbook(tmp_path / "x.xls", xml_sheet("S", xml_rows(ROWS)), before=entity)
    assert refused(path) is ProblemKind.NOT_READABLE


def test_that_another_xml_file_is_named_for_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text('<?xml version="1.0"?><feed><entry>ABC12345676</entry></feed>')
    assert refused(tmp_path / "feed.xml") is ProblemKind.NOT_A_TABLE


def test_that_a_flat_open_document_is_read(tmp_path: Path) -> None:
    flat_document(tmp_path / "list.fods", ROWS)
    found = read(tmp_path / "list.fods")
    assert found.numbers == list(NUMBERS)
    assert found.recognised.sheet == "April"
    assert NoteId.RENAMED not in found.notes


def test_that_merged_cells_of_a_web_page_shift_nothing(tmp_path: Path) -> None:
    page = (
        "<html><table><tr><td colspan=4>Entries of ACME</td></tr>"
        "<tr><th>Entry Number</th><th colspan='2'>HTS</th><th>IEEPA Duty</th></tr>"
        "<tr><td rowspan=2>ABC-1234567-6</td><td>9903.01.24</td><td>CN</td><td>$10.00</td></tr>"
        "<tr><td>9903.01.25</td><td>CN</td><td>$20.00</td></tr>"
        "<tr><td rowspan=99999999999>B76-0324527-8</td><td>9903.01.24</td><td>CN</td><td>$5.00</td></tr></table></html>"
    )
    (tmp_path / "report.html").write_text(page, encoding="utf-8")
    found = read(tmp_path / "report.html")
    assert found["ABC12345676"].place.rows == (3, 4)
    assert str(found["ABC12345676"].facts.stated_ieepa_duty) == "30.00"
    assert str(found["B7603245278"].facts.stated_ieepa_duty) == "5.00"
    assert found.notes[NoteId.MERGED_CELLS].facts == {"rows": 1}
    assert NoteId.RENAMED not in found.notes


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_that_a_table_on_its_side_is_turned_and_says_so(tmp_path: Path, ending: str) -> None:
    turned = [list(row) for row in zip(*ROWS, strict=True)]
    rows: list[list[object]] = [["ACME Brokers, entries of April"], [], *turned]
    path = tmp_path / f"list.{ending}"
    found = read(workbook(path, {"Sheet1": rows}) if ending == "xlsx" else written(path, rows))
    assert found.numbers == list(NUMBERS)
    assert found.recognised.kind is Kind.ENTRY_LIST
    assert found.groups[2].place.rows == (4,)  # the fourth column of the file, D
    assert str(found.groups[2].facts.stated_ieepa_duty) == "1002.50"
    assert NoteId.TURNED in found.notes


def test_that_the_columns_of_a_turned_table_can_be_chosen(tmp_path: Path) -> None:
    turned = [list(row) for row in zip(*ROWS, strict=True)]
    choices = Choices(columns={Field.ENTRY_NUMBER: (0,), Field.TOTAL_DUTY: (3,)})
    found = read(written(tmp_path / "list.csv", turned), choices)
    assert str(found.groups[0].facts.stated_total_duty) == "1000.50"


def test_that_a_usual_list_is_not_turned(tmp_path: Path) -> None:
    rows = [["Entry Number", "ABC12345676", "Type"], *([n, n, "01"] for n in NUMBERS)]
    assert NoteId.TURNED not in read(written(tmp_path / "list.csv", rows)).notes


def test_that_a_list_is_found_among_the_other_files_of_an_archive(tmp_path: Path) -> None:
    page = "".join(f"<tr><td>{number}</td></tr>" for number in NUMBERS)
    members = {
        "a scan.xlsx": b"%PDF-1.7",
        "b broken.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "letter.docx": b"PK",
        "z.xls": f"<html><table><tr><th>Entry Number</th></tr>{page}</table></html>".encode(),
    }
    found = read(zipped(tmp_path / "mail.zip", members))
    assert found.numbers == list(NUMBERS)
    assert found.notes[NoteId.OTHER_MEMBERS].facts == {"count": 2, "members": "a scan.xlsx, b broken.xls"}
    del members["z.xls"]
    assert refused(zipped(tmp_path / "mail.zip", members)) is ProblemKind.NOT_A_TABLE


def test_that_numbers_in_the_words_of_a_mail_are_found_and_asked_about(tmp_path: Path) -> None:
    (tmp_path / "mail.txt").write_text(
        "Hi Maria,\n\nas discussed on 11/18/2026, please refund the duty on entry ABC-1234567-6 which we\n"
        "paid in full. The other one, B76-0324527-8, was liquidated\n(invoice 4711-0815, $1,200.50).\n\nTom\n"
    )
    found = read(tmp_path / "mail.txt")
    assert found.numbers == ["ABC12345676", "B7603245278"]
    assert found.doubts == [DoubtId.LOW_SHARE]


def test_that_a_running_number_among_words_is_no_entry_number(tmp_path: Path) -> None:
    lines = [["Our order"], *([str(40_000_000_000 + place)] for place in range(60)), ["end"]]
    assert refused(written(tmp_path / "orders.txt", lines)) is ProblemKind.NO_ENTRY_COLUMN
