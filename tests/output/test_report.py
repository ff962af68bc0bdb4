"""The summary for the files and the sheet for a lawyer."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import duty_of
from cape_desktop.output.handover import handover_entries, handover_html
from cape_desktop.output.help_pages import plain_text
from cape_desktop.output.report import report_html
from cape_desktop.workflow.dossiers import dossier_of_past, dossier_of_run
from tests.rules import PACK
from tests.workflow.dossiers import sample_dossier, saved_sample


class Cells(HTMLParser):
    """The cells of all tables, row by row, with how they are aligned."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[tuple[str, str]]] = []
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append((dict(attrs).get("align") or "left", ""))
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._inside:
            align, text = self.rows[-1][-1]
            self.rows[-1][-1] = (align, text + data)


def test_that_every_entry_of_the_list_is_on_the_summary_once(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    rows = Cells(report_html(dossier)).rows
    numbers = [cell for row in rows for _, cell in row if re.fullmatch(r"[A-Z0-9]{3}-\d{7}-\d", cell)]
    assert len(numbers) == len(set(numbers)) == len(dossier.entries)


def test_that_amounts_stand_at_the_right_and_add_up(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    rows = Cells(report_html(dossier)).rows
    amounts = [align for row in rows if len(row) == 7 for align, cell in row if cell.startswith("$")]
    assert amounts
    assert set(amounts) == {"right"}
    total = next(row for row in rows if len(row) == 7 and row[1][1] == "Total")
    assert total[5][1] == f"${duty_of(dossier.in_file()).high:,}"
    filed = [row for row in rows if len(row) == 7 and row[0][1].isdigit()]
    assert sum(Decimal(row[5][1].strip("$").replace(",", "")) for row in filed) == duty_of(dossier.in_file()).high


def test_that_the_summary_says_what_it_rests_on(tmp_path: Path) -> None:
    run, files, whole = saved_sample(tmp_path)
    before, after = plain_text(report_html(dossier_of_run(run))), plain_text(report_html(dossier_of_run(run, files)))
    assert "not written yet" in before
    assert "not written yet" not in after
    for digest in (files[0].sha256, run.sources[0].sha256):
        assert " ".join(digest[at : at + 16] for at in range(0, 64, 16)) in after
    assert "2026-11-23, as known on Nov 23, 2026" in after
    assert "•••••8900" in after
    assert all(one.text in after for one in PACK.consequences)
    for word in ("Signature", "Left out by you: 1 entry", "Protest window: 4 entries", "list.xlsx"):
        assert word in after
    assert plain_text(report_html(dossier_of_past(whole, PACK))) == after


def test_that_a_summary_by_older_rules_does_not_claim_their_date(tmp_path: Path) -> None:
    _, _, whole = saved_sample(tmp_path)
    newer = replace(PACK, id="2027-03-01", rules={})
    text = plain_text(report_html(dossier_of_past(whole, newer)))
    assert "2026-11-23, as known on" not in text
    assert "2027-03-01" not in text
    assert "Past CAPE's window" in text


def test_that_many_entries_outside_the_file_are_counted_not_dropped(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    late = dossier.routed(Route.COURT)
    text = plain_text(report_html(replace(dossier, entries=late * 400)))
    assert "Too late for CAPE: 1,200 entries" in text
    assert "And 700 entries more" in text
    assert "No entry of this list can go into CAPE as it is." in text


def test_that_unknown_money_is_said_and_never_counted_as_zero(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    first, *others = dossier.in_file()
    unknown = replace(dossier, entries=(replace(first, duty=None, refund=(None, None)), *others))
    text = plain_text(report_html(unknown))
    assert "and 1 entry without a known amount" in text
    nothing = replace(dossier, entries=(replace(first, duty=None, refund=(None, None)),))
    assert "IEEPA duty unknown" in plain_text(report_html(nothing))


def test_that_the_sheet_for_a_lawyer_lists_the_most_urgent_first_with_duty_by_programme(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    entries = handover_entries(dossier)
    protests = [one for one in entries if one.route is Route.PROTEST]
    assert len(protests) == 4
    assert len(entries) == 7
    assert protests == sorted(protests, key=lambda one: str(one.protest_day))
    text = plain_text(handover_html(dossier))
    assert "China fentanyl $3,393.19" in text
    assert "Jul 7, 2026 Jan 3, 2027 Sep 10, 2027" in text
    assert "(passed)" in text
    assert "protest 180 days after liquidation, court 2 years" in text
    assert f"Total ${duty_of(entries).high:,}" in text


def test_that_duty_without_tariff_lines_is_said_to_be_not_split(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    bare = replace(dossier, entries=tuple(replace(one, programmes=()) for one in dossier.entries))
    assert "not split" in plain_text(handover_html(bare))
    assert "not split" not in plain_text(handover_html(dossier))


def test_that_duty_nobody_knows_is_no_zero_in_the_split(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    unknown = replace(dossier, entries=tuple(replace(one, programmes=(), duty=None) for one in dossier.entries))
    told = plain_text(handover_html(unknown))
    assert "not split" not in told
    assert "$0.00" not in told


def test_that_programmes_are_named_in_the_language_of_the_person(tmp_path: Path) -> None:
    names = {("rules", "China fentanyl"): "China (fentanilo)"}
    sheet = handover_html(sample_dossier(tmp_path), lambda *told: names[told] if told in names else told[1])
    assert "China (fentanilo) $3,393.19" in plain_text(sheet)
    assert "China fentanyl" not in sheet
