"""Letters to a broker."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pytest

from cape_desktop.domain.entry import SetAside
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.routes import Route
from cape_desktop.output.dossier import Dossier, PaperRow, Standing
from cape_desktop.output.letters import (
    correction_letter,
    correction_points,
    html_of,
    list_letter,
    text_of,
    wanted_fields,
)
from cape_desktop.wording.findings import finding_title
from tests.invented import TODAY
from tests.rules import LIMITS, PACK
from tests.workflow.dossiers import plain_dossier, sample_dossier


def asking() -> Dossier:
    return plain_dossier("Acme Imports", "12-3456789")


def test_that_the_request_names_period_and_columns_and_masks_the_number() -> None:
    text = text_of(list_letter(asking()))
    assert "from Feb 4, 2025 to Feb 23, 2026" in text
    for column in ("- entry number", "- liquidation date", "- protest status", "- HTS number"):
        assert column in text
    assert "importer number ending in 6789" in text
    assert "12-3456789" not in text
    assert "3456789" not in text


def test_that_a_column_no_rule_looks_at_any_more_is_not_asked_for() -> None:
    rules = {name: replace(rule, fields=()) for name, rule in PACK.rules.items()}
    other = replace(PACK, rules=rules, limits=replace(LIMITS, last_duty_day=TODAY))
    text = text_of(list_letter(plain_dossier("Acme", rules=other)))
    assert "to Nov 23, 2026" in text
    assert "protest status" not in text
    assert wanted_fields(plain_dossier("Acme", rules=other)) == ()
    assert Field.PROTEST_STATUS in wanted_fields(asking())


def test_that_a_wrong_number_is_asked_about_as_it_stood(tmp_path: Path) -> None:
    points = correction_points(sample_dossier(tmp_path))
    assert points == {"wrong_numbers": ("ABC-0200015-6",)}
    dossier = sample_dossier(tmp_path)
    entry = next(one for one in dossier.entries if one.number == "ABC02000156")
    odd = replace(dossier, entries=(replace(entry, raw=("ABC 0200015-6 ",)),))
    assert correction_points(odd) == {"wrong_numbers": ("ABC-0200015-6 (in our list: ABC 0200015-6 )",)}


def test_that_a_broker_who_reads_another_language_is_told_in_it(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    entry = next(one for one in dossier.entries if one.number == "ABC02000156")
    odd = replace(dossier, entries=(replace(entry, raw=("ABC 0200015-6 ",)),))
    told = correction_points(odd, lambda _context, text: text.replace("in our list", "en nuestra lista"))
    assert told == {"wrong_numbers": ("ABC-0200015-6 (en nuestra lista: ABC 0200015-6 )",)}


def test_that_status_correction_and_unread_rows_are_points_of_their_own(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    first, second = dossier.in_file()[:2]
    refused = Finding("S01", Severity.BLOCKS, {"summary_status": "rejected"})
    changing = Finding("S03", Severity.WARNS)
    row = PaperRow("list.xlsx", 17, "1.23E+10", SetAside.UNREADABLE_NUMBER)
    entries = (replace(first, findings=(refused,)), replace(second, findings=(changing,)))
    mended = replace(dossier, entries=entries, set_aside=(row,))
    assert set(correction_points(mended)) == {"status", "correction", "unread"}
    text = text_of(correction_letter(mended))
    assert "list.xlsx, row 17: 1.23E+10" in text
    assert "take no Post Summary Correction" in text
    assert text.count("\n- ") == 3


@pytest.mark.parametrize(
    "elsewhere", [{"standing": Standing.OTHER_FILE}, {"route": Route.FILED}, {"route": Route.NONE}]
)
def test_that_nothing_is_asked_of_what_goes_elsewhere_or_nowhere(tmp_path: Path, elsewhere: dict[str, Any]) -> None:
    dossier = sample_dossier(tmp_path)
    entry = replace(dossier.in_file()[0], findings=(Finding("S03", Severity.WARNS),))
    assert correction_points(replace(dossier, entries=(entry,)))
    assert correction_points(replace(dossier, entries=(replace(entry, **elsewhere),))) == {}


def test_that_a_point_gives_its_own_reason_and_no_other(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    changing = Finding("S03", Severity.WARNS)
    entry = replace(dossier.in_file()[0], findings=(Finding("L01", Severity.INFO, {"days": 45}), changing))
    points = correction_points(replace(dossier, entries=(entry,)))
    assert points == {"correction": (f"{hyphened(entry.number)}: {finding_title(changing)}",)}


def test_that_a_letter_says_by_when_it_matters(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    urgent = next(one for one in dossier.entries if one.number.startswith("ABC0200011"))
    asked = replace(urgent, findings=(*urgent.findings, Finding("S03", Severity.WARNS)))
    text = text_of(correction_letter(replace(dossier, entries=(asked,))))
    assert "has to be declared by Dec 2, 2026" in text
    last = replace(dossier, entries=(asked,), as_of=date(2026, 12, 2))
    assert "has to be declared by Dec 2, 2026" in text_of(correction_letter(last))
    very_last = replace(last, as_of=date(2026, 12, 3))
    assert "has to be declared by Dec 3, 2026" in text_of(correction_letter(very_last))
    past = replace(last, as_of=date(2026, 12, 4))
    assert "has to be declared by" not in text_of(correction_letter(past))
    assert "has to be declared by" not in text_of(correction_letter(dossier))


def test_that_a_long_letter_says_how_many_more_there_are(tmp_path: Path) -> None:
    dossier = sample_dossier(tmp_path)
    entry = replace(dossier.in_file()[0], findings=(Finding("S03", Severity.WARNS),))
    text = text_of(correction_letter(replace(dossier, entries=(entry,) * 130)))
    assert text.count("\n- ") == 101
    assert "and 30 more" in text


def test_that_the_page_says_what_the_text_says(tmp_path: Path) -> None:
    letter = correction_letter(sample_dossier(tmp_path))
    html = html_of(letter)
    assert "Peña &amp; Sons &lt;Imports&gt;" in html
    assert "<li>ABC-0200015-6</li>" in html
    assert f"<p><b>{escape(letter.subject)}</b></p>" in html
    assert "Peña & Sons <Imports>" in text_of(letter)
