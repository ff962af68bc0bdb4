from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.rules import RateKind
from cape_desktop.domain.tariff import (
    charges,
    expired_headings,
    has_duty_bearing_heading,
    heading_digits,
    heading_on,
    ieepa_lines,
    is_ieepa,
    is_section_122_only,
    nearest_period,
)
from tests.domain.duties import entry, line
from tests.rules import PACK


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("99030124", "99030124"),
        ("9903012400", "99030124"),
        ("990301240", "99030124"),
        ("9903.01.24", "99030124"),
        ("9903.012", "99030120"),
        ("9903012", "99030120"),
        ("990302", "99030200"),
        ("9903012410", "9903012410"),
        ("3926909985", "3926909985"),
        ("8471300100", "8471300100"),
        ("99030", "99030"),
        ("9102", "9102"),
        ("", ""),
    ],
)
def test_that_a_tariff_number_is_read_alike_however_it_is_written(written: str, digits: str) -> None:
    assert heading_digits(written) == digits


@pytest.mark.parametrize(
    ("hts", "expected"),
    [
        ("99030120", True),
        ("9903.02.91", True),
        ("99039601", True),
        ("9903960200", True),
        ("99039603", False),
        ("99030301", False),
        ("99038803", False),
        ("99030", False),
        ("8471300100", False),
        ("", False),
    ],
)
def test_that_ieepa_families_are_told_from_others(hts: str, expected: bool) -> None:
    assert is_ieepa(hts, PACK) is expected


@pytest.mark.parametrize(
    ("hts", "day", "rate"),
    [
        ("99030124", date(2025, 3, 3), None),
        ("99030124", date(2025, 3, 4), "0.20"),
        ("99030124", date(2025, 11, 9), "0.20"),
        ("9903012400", date(2025, 11, 10), "0.10"),
        ("99030124", date(2026, 2, 23), "0.10"),
        ("99030124", date(2026, 2, 24), None),
        ("99030110", date(2025, 7, 31), "0.25"),
        ("99030110", date(2025, 8, 1), "0.35"),
        ("99030163", date(2025, 4, 9), "0.84"),
        ("99030163", date(2025, 5, 13), "1.25"),
        ("99030184", date(2026, 2, 6), "0.25"),
        ("99030184", date(2026, 2, 7), None),
        ("99030135", date(2025, 6, 1), None),
        ("99039999", date(2025, 6, 1), None),
    ],
)
def test_that_a_heading_has_the_rate_of_its_day(hts: str, day: date, rate: str | None) -> None:
    found = heading_on(PACK, hts, day)
    assert (found.rate if found else None) == (Decimal(rate) if rate else None)


def test_that_a_suspended_heading_bears_no_duty() -> None:
    found = heading_on(PACK, "99030163", date(2025, 6, 1))
    assert found is not None
    assert not found.duty_bearing


def test_that_without_a_date_the_last_period_stands_for_the_heading() -> None:
    found = heading_on(PACK, "99030110", None)
    assert found is not None
    assert found.rate == Decimal("0.35")
    assert heading_on(PACK, "99039999", None) is None


def test_that_a_replaced_heading_keeps_the_period_before() -> None:
    found = nearest_period(PACK, "99030258", date(2025, 11, 20))
    assert found is not None
    assert (found.rate, found.kind) == (Decimal("0.39"), RateKind.ADD)
    assert heading_on(PACK, "99030258", date(2025, 11, 20)) is None
    early = nearest_period(PACK, "99030110", date(2025, 2, 1))
    assert early is not None
    assert early.rate == Decimal("0.25")
    late = nearest_period(PACK, "99030124", date(2026, 5, 1))
    assert late is not None
    assert late.rate == Decimal("0.10")


def test_that_only_ieepa_lines_are_picked_in_their_order() -> None:
    listed = entry(line("99038803"), line("9903012500"), line("99030124"), line("7318"), line("99030301"))
    assert [found.hts for found in ieepa_lines(listed, PACK)] == ["9903012500", "99030124"]


def test_that_exempt_headings_bear_no_duty_and_unknown_ones_may() -> None:
    assert not has_duty_bearing_heading(entry(line("99030104"), line("99030127"), line("94")), PACK)
    assert has_duty_bearing_heading(entry(line("99030104"), line("99030125")), PACK)
    assert has_duty_bearing_heading(entry(line("99030199")), PACK)
    assert not has_duty_bearing_heading(entry(line("99030163"), entered=date(2025, 6, 1)), PACK)
    assert has_duty_bearing_heading(entry(line("99030163"), entered=date(2025, 5, 13)), PACK)
    assert not has_duty_bearing_heading(entry(line("7318")), PACK)


def test_that_section_122_alone_is_told_from_a_mixed_entry() -> None:
    assert is_section_122_only(entry(line("99030301"), line("95")), PACK)
    assert not is_section_122_only(entry(line("99030301"), line("99030125")), PACK)
    assert not is_section_122_only(entry(line("99038803")), PACK)


@pytest.mark.parametrize(
    ("hts", "entered", "expired"),
    [
        ("99030258", date(2025, 11, 13), False),
        ("99030258", date(2025, 11, 14), True),
        ("99030120", date(2025, 3, 4), True),
        ("99030135", date(2025, 6, 1), True),
        ("99030199", date(2025, 6, 1), True),
        ("99039601", date(2026, 6, 1), False),
        ("99030258", None, False),
        ("99038803", date(2020, 1, 1), False),
    ],
)
def test_that_headings_out_of_their_time_are_found(hts: str, entered: date | None, expired: bool) -> None:
    assert bool(expired_headings(entry(line(hts), entered=entered), PACK)) is expired


def test_that_rows_of_one_heading_on_one_line_are_one_charge() -> None:
    found = charges(
        entry(
            line("99030124", "1000", number="1"),
            line("99030124", "-1000", number="1"),
            line("9903012400", "600", number="1"),
            line("7318", "29", "3000", number="1"),
            line("99030124", "50", number="2"),
        ),
        PACK,
    )
    assert [(charge.lines[0].number, charge.duty, charge.value) for charge in found] == [
        ("1", Decimal(600), Decimal(3000)),
        ("2", Decimal(50), None),
    ]


def test_that_one_blank_duty_makes_the_charge_unknown() -> None:
    (found,) = charges(entry(line("99030124", "1000"), line("99030124")), PACK)
    assert found.duty is None


def test_that_without_line_numbers_only_a_single_ordinary_number_is_a_mate() -> None:
    heading = line("99030124", "20", number="")
    ordinary = line("7318", "0", "100", number="")
    (single,) = charges(entry(heading, ordinary), PACK)
    assert single.mates == (ordinary,)
    (several,) = charges(entry(heading, ordinary, line("9503", "0", "7", number="")), PACK)
    assert several.mates == ()
    assert several.value is None


def test_that_other_chapter_99_numbers_are_no_mates_and_chapter_98_is_noted() -> None:
    (found,) = charges(entry(line("9813"), line("99038803", "5"), line("99030125", "0"), line("84", "0", "10")), PACK)
    assert [mate.hts for mate in found.mates] == ["84"]
    assert found.special


@given(st.sampled_from(sorted(PACK.headings)), st.dates(date(2025, 1, 1), date(2026, 12, 31)))
def test_that_at_most_one_period_covers_a_day(heading: str, day: date) -> None:
    covering = [period for period in PACK.headings[heading] if period.holds_on(day)]
    assert len(covering) <= 1
    assert heading_on(PACK, heading + "00", day) == (covering[0] if covering else None)
    assert nearest_period(PACK, heading, day) is not None


def test_that_rows_of_one_heading_without_line_numbers_stand_alone() -> None:
    rows = (line("99030124", "10", number=""), line("99030124", "20", number=""))
    assert [charge.duty for charge in charges(entry(*rows), PACK)] == [Decimal(10), Decimal(20)]
    numbered = (line("99030124", "10"), line("99030124", "20"))
    assert [charge.duty for charge in charges(entry(*numbered), PACK)] == [Decimal(30)]


def test_that_chapter_98_alone_beside_a_heading_is_noted() -> None:
    (charge,) = charges(entry(line("99030124", "10"), line("98020050")), PACK)
    assert (charge.mates, charge.special) == ((), True)
