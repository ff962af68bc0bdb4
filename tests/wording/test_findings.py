"""Every finding has a card that says what, why and what to do, in plain words and with all its facts."""

from __future__ import annotations

import string
from decimal import Decimal

import pytest

from cape_desktop.domain.checks import ALL_IDS
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.wording.cards import CARDS
from cape_desktop.wording.findings import finding_card, finding_title, unknown_line
from tests.domain.checks.made import finding, liquidated, made, on
from tests.rules import PACK
from tests.wording.examples import EXAMPLES


def key(found: Finding) -> str:
    """The key of the card that a finding gets."""
    cased = f"{found.id}.{found.facts.get('case')}"
    return cased if cased in CARDS else found.id


def test_that_every_rule_has_a_card_and_every_card_a_rule() -> None:
    assert {name.partition(".")[0] for name in CARDS} == ALL_IDS
    assert {name for name in CARDS if "." not in name} == ALL_IDS


def test_that_every_card_is_reached_by_a_real_finding() -> None:
    assert {key(found) for found in EXAMPLES} == set(CARDS)


@pytest.mark.parametrize("found", EXAMPLES, ids=[key(found) for found in EXAMPLES])
def test_that_a_card_is_filled_whole(found: Finding) -> None:
    card = finding_card(found, PACK.rules[found.id])
    for text in (card.title, card.why, card.do):
        assert text.strip() == text != ""
        assert "{" not in text
        assert "–" not in text
        assert "_" not in text
    assert not card.title.endswith(".")
    assert len(card.title) <= 110
    assert card.why.endswith((".", str(found.facts.get("message", "."))))
    assert card.do.endswith(".")
    assert card.title == finding_title(found)
    assert card.sources == PACK.rules[found.id].sources


@pytest.mark.parametrize("name", sorted(CARDS))
def test_that_a_template_has_only_named_places(name: str) -> None:
    for text in CARDS[name]:
        assert all(place is None or place.isidentifier() for _, place, _, _ in string.Formatter().parse(text))


def test_that_the_name_of_an_entry_type_is_said_in_the_language_of_the_person() -> None:
    found = finding("T01", made(entry_type="09"))
    assert "09 (Reconciliation)" in finding_title(found)
    names = {("rules", "Reconciliation"): "Reconciliación"}
    assert "09 (Reconciliación)" in finding_title(found, lambda *told: names[told] if told in names else told[1])


def test_that_a_card_says_days_dates_and_types_as_people_read_them() -> None:
    assert finding_title(finding("L05", liquidated(132))) == "Past CAPE's window: liquidated 132 days ago"
    assert finding_title(finding("L03", liquidated(74))) == "File by Nov 28, 2026 (in 5 days)"
    assert finding_title(finding("L04", liquidated(79))) == "Urgent: last safe day Nov 23, 2026 (today)"
    assert finding_title(finding("T01", made(entry_type="09"))) == "CAPE does not take type 09 (Reconciliation)"
    assert finding_title(finding("N02", made("ABC12345670"))) == (
        "This number cannot be right: its digits do not fit together"
    )
    since = finding_card(finding("T02", made(entry_type="21")), PACK.rules["T02"])
    assert "since Jul 7, 2026" in since.why
    assert "types 31, 32, 34, 38" in since.do


def test_that_a_card_shows_the_column_and_the_value_that_it_saw() -> None:
    card = finding_card(finding("L05", liquidated(132)), PACK.rules["L05"])
    assert card.saw == (("liquidation date", "Jul 14, 2026"),)
    number = finding_card(finding("N02", made("ABC12345670")), PACK.rules["N02"])
    assert number.saw == (("entry number", "ABC-1234567-0"),)


def test_that_only_what_a_person_may_answer_for_has_a_box() -> None:
    entry = made("ABC12345670")
    assert finding_card(finding("N02", entry), PACK.rules["N02"]).confirm
    answered = finding("N02", entry, on(confirmed=(("N02", ""),)))
    assert finding_card(answered, PACK.rules["N02"]).confirm == ""
    assert finding_card(finding("L05", liquidated(99)), PACK.rules["L05"]).confirm == ""


def test_that_a_template_is_translated_before_it_is_filled() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, text: str, /) -> str:
        asked.append((context, text))
        return {"Not liquidated yet": "Noch nicht liquidiert"}.get(text, text)

    card = finding_card(finding("L01", made()), PACK.rules["L01"], translate)
    assert card.title == "Noch nicht liquidiert"
    assert ("findings", CARDS["L01"].why) in asked
    assert ("phrases", "{n} days") in asked


def test_that_a_card_tells_how_strong_it_is_and_where_it_leads() -> None:
    card = finding_card(finding("L05", liquidated(99)), PACK.rules["L05"])
    assert (card.id, card.severity, card.route) == ("L05", Severity.BLOCKS, PACK.rules["L05"].route)


def test_that_a_fact_that_is_missing_shows_as_a_dash() -> None:
    assert finding_title(Finding("L05", Severity.BLOCKS)) == "Past CAPE's window: liquidated – ago"


def test_that_a_finding_of_another_version_still_has_a_card() -> None:
    card = finding_card(Finding("Z99", Severity.INFO, {"case": "old"}), PACK.rules["L05"])
    assert card.title == "A finding of another version of the program"
    state = Finding("S01", Severity.BLOCKS, {"summary_status": "frozen"})
    assert finding_title(state) == "The entry summary is frozen"


def test_that_a_cell_is_said_as_it_was_written() -> None:
    kept = Finding("N04", Severity.BLOCKS, {"raw": Decimal("1012345678.0"), "entry_number": "01012345678"})
    assert finding_title(kept).startswith("“1012345678.0” was changed")


def test_that_an_unknown_answer_names_the_column_to_add() -> None:
    line = unknown_line(PACK.rules["P01"], frozenset({Field.LIQUIDATION_DATE}))
    assert line == "Not checked: your list has no protest status. Add it to your ES-003 report and read it again"
    blank = unknown_line(PACK.rules["T01"], frozenset(Field))
    assert blank == "Not checked: entry type is blank or says nothing we know"
