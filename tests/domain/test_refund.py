from __future__ import annotations

import csv
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.deadlines import Deadlines, deadlines
from cape_desktop.domain.entry import Entry, Line
from cape_desktop.domain.interest import interest
from cape_desktop.domain.refund import Money, ieepa_duty, money, odd_duties
from tests.domain.duties import ENTERED, entry, line
from tests.rules import LIMITS, PACK

TODAY = date(2026, 11, 23)
FILES = Path(__file__).parents[1] / "files"
with (FILES / "refund_examples.csv").open(encoding="utf-8", newline="") as opened:
    EXAMPLES = list(csv.DictReader(opened))

KNOWN_OF_THE_GOODS = {"S03": {"rate": "0.034"}, "S11": {"rate": "0.05"}, "S12": {"spi": "KR"}}
"""What the scenarios say in words of the ordinary duty."""


def of(listed: Entry, corporate: bool | None = None) -> Money:
    days = deadlines(listed.facts, LIMITS, TODAY, PACK.holidays)
    return money(listed, PACK, days, TODAY, corporate)


def refund(*lines: Line, entered: date | None = ENTERED, stated: str | None = None) -> tuple[Decimal, Decimal]:
    found = of(entry(*lines, entered=entered, stated=stated))
    assert found.refund_low is not None
    assert found.refund_high is not None
    return found.refund_low, found.refund_high


def example(row: dict[str, str]) -> Entry:
    day = re.search(r"entry (\d{4}-\d\d-\d\d)", row["scenario"])
    lines = []
    number, value = "1", row["entered_value_usd"]
    for part in row["reported_lines"].split(" | "):
        split = re.match(r"line (\d) value (\d+): (.*)", part)
        if split:
            number, value = split[1], split[2]
        words = (split[3] if split else part).split()
        duty = words[-1] if len(words) > 1 else "0.00"
        hts = words[0].replace(".", "").removeprefix("ch")
        ordinary = not hts.startswith("9") or hts in ("91", "94", "95")
        known = KNOWN_OF_THE_GOODS.get(row["id"], {}) if ordinary else {}
        lines.append(line(hts, duty, value if ordinary else None, number, **known))
    return entry(*lines, entered=date.fromisoformat(day[1]) if day else date(2025, 9, 10))


def test_that_there_are_examples() -> None:
    assert [row["id"] for row in EXAMPLES] == [f"S{n:02}" for n in range(1, 16)]


@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: str(row["id"]))
def test_that_the_examples_hold_to_the_cent(row: dict[str, str]) -> None:
    found = of(example(row))
    expected = Decimal(row["ieepa_refund_principal_usd"])
    assert (found.refund_low, found.refund_high) == (expected, expected)
    assert found.ieepa_duty is not None
    assert (found.ieepa_duty > 0) is (row["cape_candidate"] == "yes")
    assert sum(duty for _, duty in found.programmes) == found.ieepa_duty


def test_that_a_top_up_without_its_ordinary_rate_is_a_range() -> None:
    assert refund(line("99030220", "1500"), line("39", "0", "10000")) == (Decimal(0), Decimal(1500))
    assert refund(line("99030220", "1500")) == (Decimal(0), Decimal(1500))
    assert refund(line("99030220", "1500"), line("39", None, "10000")) == (Decimal(0), Decimal(1500))


def test_that_ordinary_duty_on_its_own_number_takes_nothing_from_the_refund() -> None:
    assert refund(line("99030220", "1160"), line("39", "340", "10000")) == (Decimal(1160), Decimal(1160))
    assert refund(line("99030220", "1160"), line("39", "340", "10000", rate="0.034")) == (Decimal(1160), Decimal(1160))


def test_that_a_top_up_whose_ordinary_line_is_missing_is_exact_where_the_sum_tells() -> None:
    whole = line("99030220", "1500", "10000", rate="0.034")
    apart = line("99030220", "1160", "10000", rate="0.034")
    odd = line("99030220", "1300", "10000", rate="0.034")
    assert refund(whole) == (Decimal(1160), Decimal(1160))
    assert refund(apart) == (Decimal(1160), Decimal(1160))
    assert refund(odd) == (Decimal(960), Decimal(1300))


def test_that_any_ordinary_duty_on_its_own_number_tells_that_the_top_up_stands_alone() -> None:
    top_up = line("99030220", "1500")
    assert refund(top_up, line("39", "0.01", "10000")) == (Decimal(1500), Decimal(1500))
    assert refund(top_up, line("39", "0.00", "10000")) == (Decimal(0), Decimal(1500))


@pytest.mark.parametrize("duty", ["0.01", "0.50", "1.00"])
def test_that_a_top_up_of_cents_is_a_range_too(duty: str) -> None:
    assert refund(line("99030220", duty)) == (Decimal(0), Decimal(duty))


def test_that_a_rate_without_a_value_leaves_a_range() -> None:
    assert refund(line("99030220", "1500", rate="0.034")) == (Decimal(0), Decimal(1500))
    assert refund(line("99030220", "1500"), line("39", "0", rate="0.034")) == (Decimal(0), Decimal(1500))


def test_that_free_ordinary_duty_gives_all_of_a_top_up_back() -> None:
    assert refund(line("99030220", "1500"), line("39", "0", "10000", rate="0")) == (Decimal(1500), Decimal(1500))
    korea = date(2025, 12, 10)
    by_programme = line("99030280", "600", spi=" kr ")
    assert refund(by_programme, line("85", "0", "4000"), entered=korea) == (Decimal(600), Decimal(600))
    assert refund(line("99030283", "600", spi="KR"), entered=korea) == (Decimal(0), Decimal(600))


def test_that_several_ordinary_numbers_are_summed() -> None:
    lines = line("99030220", "1500"), line("39", "0", "4000", rate="0.05"), line("40", "0", "6000", rate="0.01")
    assert refund(*lines) == (Decimal(1240), Decimal(1240))


def test_that_ordinary_duty_above_the_top_up_leaves_nothing_and_never_less() -> None:
    assert refund(line("99030220", "100"), line("39", "0", "10000", rate="0.034")) == (Decimal(0), Decimal(0))


def test_that_a_reversal_counts_against_what_it_reverses() -> None:
    lines = line("99030124", "2000"), line("99030124", "-2000"), line("99030124", "1500"), line("73", "0", "7500")
    assert refund(*lines) == (Decimal(1500), Decimal(1500))


@pytest.mark.parametrize("listed", [entry(line("99030124", "-20")), entry(stated="-0.01")])
def test_that_less_than_nothing_tells_nothing_of_what_was_paid(listed: Entry) -> None:
    assert ieepa_duty(listed, PACK) == (Decimal(-20) if listed.lines else Decimal("-0.01"))
    assert of(listed) == Money()


def test_that_money_on_a_heading_without_duty_may_or_may_not_come_back() -> None:
    assert refund(line("99030126", "50"), line("99030110", "350")) == (Decimal(350), Decimal(400))
    assert refund(line("99030199", "50")) == (Decimal(0), Decimal(50))


@pytest.mark.parametrize(
    ("lines", "stated", "expected"),
    [
        ((), None, None),
        ((line("99030124"),), None, None),
        ((line("99030124", "20"), line("99030125")), None, None),
        ((line("99030124"),), "75.5", "75.50"),
        ((line("99030124", "20"),), "75.50", "20.00"),
        ((line("99030104"), line("99030127")), None, "0.00"),
        ((line("99030125", "0"),), None, "0.00"),
        ((line("7318", "12"),), None, "0.00"),
        ((line("7318", "12"),), "75.50", "75.50"),
        ((), "75.50", "75.50"),
        ((line("", "12"),), None, None),
        ((line("7318", "12"), line("", "12")), None, None),
        ((line("7318", "12"), line("")), None, None),
        ((line("7318", "12"), line("", "0")), None, "0.00"),
        ((line("99030301", "1000"), line("95", "0", "10000")), None, "0.00"),
    ],
)
def test_that_unknown_duty_is_never_zero(lines: tuple[Line, ...], stated: str | None, expected: str | None) -> None:
    listed = entry(*lines, stated=stated)
    found = of(listed)
    assert (str(found.ieepa_duty) if found.ieepa_duty is not None else None) == expected
    assert found.ieepa_duty == ieepa_duty(listed, PACK)
    if expected is None:
        assert found == Money()


def test_that_duty_is_split_by_programme() -> None:
    found = of(
        entry(line("99030124", "20"), line("99030125", "10"), line("99030124", "2", number="2"), line("99030199", "1"))
    )
    assert found.programmes == (
        ("China fentanyl", Decimal(22)),
        ("Reciprocal baseline", Decimal(10)),
        ("99030199", Decimal(1)),
    )


def test_that_a_stated_amount_is_a_range_only_where_a_top_up_can_be_in_it() -> None:
    before = date(2025, 8, 6)
    assert refund(stated="80", entered=before) == (Decimal(80), Decimal(80))
    assert refund(stated="80", entered=date(2025, 8, 7)) == (Decimal(0), Decimal(80))
    assert refund(stated="80", entered=None) == (Decimal(0), Decimal(80))
    assert refund(line("73", origin="CN"), stated="80") == (Decimal(80), Decimal(80))
    assert refund(line("73", origin="de"), stated="80") == (Decimal(0), Decimal(80))
    assert refund(line("73", origin="CN"), line("73"), stated="80") == (Decimal(0), Decimal(80))


@pytest.mark.parametrize(
    ("origins", "low"), [(("VN",), 80), (("CN", "VN"), 80), (("DE",), 0), (("CN", "DE"), 0), (None, 0)]
)
def test_that_the_origins_of_a_list_without_lines_tell_whether_a_top_up_can_be_in_it(
    origins: tuple[str, ...] | None, low: int
) -> None:
    listed = entry(stated="80", entered=date(2025, 9, 1))
    found = of(replace(listed, facts=replace(listed.facts, origins=origins)))
    assert (found.refund_low, found.refund_high) == (Decimal(low), Decimal(80))


@pytest.mark.parametrize(
    ("summary", "low"), [(date(2025, 8, 6), 80), (date(2025, 8, 7), 0), (date(2026, 6, 1), 0), (None, 0)]
)
def test_that_a_summary_filed_before_the_first_top_up_holds_none(summary: date | None, low: int) -> None:
    found = of(entry(stated="80", entered=None, summary=summary))
    assert (found.refund_low, found.refund_high) == (Decimal(low), Decimal(80))


def test_that_the_entry_date_counts_before_the_summary_date() -> None:
    found = of(entry(stated="80", entered=date(2025, 8, 7), summary=date(2025, 8, 6)))
    assert found.refund_low == 0


def test_that_interest_runs_from_the_summary_date_to_the_liquidation_after_acceptance() -> None:
    entered, summary = date(2025, 10, 15), date(2025, 10, 29)
    listed = entry(line("99030220", "1500"), line("39", "0", "10000"), entered=entered, summary=summary)
    found = of(listed, corporate=False)
    assert found.interest_low == 0
    assert found.interest_high == interest(Decimal(1500), summary, date(2027, 1, 7), PACK.rates, False).amount
    assert found.rates_assumed_from == date(2027, 1, 1)


def test_that_interest_begins_with_the_entry_date_where_no_summary_date_is_known() -> None:
    listed = entry(line("99030124", "100"), entered=date(2025, 6, 2))
    found, until = of(listed), deadlines(listed.facts, LIMITS, TODAY, PACK.holidays).liquidation_after_acceptance
    assert until is not None
    by_hand = interest(Decimal(100), date(2025, 6, 2), until, PACK.rates).amount
    assert found.interest_low == found.interest_high == by_hand


def test_that_there_is_no_interest_without_its_days() -> None:
    listed = entry(line("99030124", "100"))
    assert money(listed, PACK, Deadlines(), TODAY).interest_high is None
    nameless = of(entry(line("99030124", "100"), entered=None))
    assert (nameless.refund_high, nameless.interest_high, nameless.rates_assumed_from) == (Decimal(100), None, None)


@pytest.mark.parametrize(
    ("paid", "odd"),
    [("2000.00", False), ("2010.00", False), ("2010.01", True), ("1990.00", False), ("1989.99", True), ("0", True)],
)
def test_that_duty_is_compared_with_value_times_rate(paid: str, odd: bool) -> None:
    found = odd_duties(entry(line("99030124", paid), line("73", "0", "10000")), PACK)
    assert bool(found) is odd
    if odd:
        assert (found[0].paid, found[0].expected) == (Decimal(paid), Decimal(2000))


def test_that_a_dollar_is_always_allowed() -> None:
    assert not odd_duties(entry(line("99030124", "3.00"), line("73", "0", "10")), PACK)
    assert odd_duties(entry(line("99030124", "3.01"), line("73", "0", "10")), PACK)


@pytest.mark.parametrize(
    "lines",
    [
        (line("99030124", "5"),),
        (line("99030124"), line("73", "0", "10000")),
        (line("9813"), line("99030125", "0"), line("84", "0", "10000")),
        (line("99030199", "5"), line("84", "0", "10000")),
        (line("99030220", "700"), line("39", "0", "10000")),
        (line("99030220", "0"), line("39", "0", "10000")),
        (line("99030220", "1500"), line("39", "0", "10000", rate="0.034")),
        (line("99030220", "1160"), line("39", "340", "10000", rate="0.034")),
        (line("99030104", "0"), line("94", "0", "5000")),
    ],
)
def test_that_nothing_is_called_odd_without_proof(lines: tuple[Line, ...]) -> None:
    assert odd_duties(entry(*lines), PACK) == ()


@pytest.mark.parametrize(
    "lines",
    [
        (line("99030126", "5"),),
        (line("99030220", "1600"), line("39", "0", "10000")),
        (line("99030220", "1300"), line("39", "0", "10000", rate="0.034")),
        (line("99030220", "-5"), line("39", "0", "10000")),
    ],
)
def test_that_odd_duty_is_found_on_other_headings(lines: tuple[Line, ...]) -> None:
    (found,) = odd_duties(entry(*lines), PACK)
    assert found.line == lines[0]


@pytest.mark.parametrize(("entered", "odd"), [(date(2025, 11, 9), False), (date(2025, 11, 10), True)])
def test_that_duty_is_compared_with_the_rate_of_its_own_day(entered: date, odd: bool) -> None:
    listed = entry(line("99030124", "2000"), line("73", "0", "10000"), entered=entered)
    assert bool(odd_duties(listed, PACK)) is odd


def test_that_without_an_entry_date_any_rate_of_the_heading_fits() -> None:
    goods = line("73", "0", "10000")
    for paid in ("1000", "2000"):
        assert not odd_duties(entry(line("99030124", paid), goods, entered=None), PACK)
    assert odd_duties(entry(line("99030124", "1500"), goods, entered=None), PACK)


AMOUNTS = st.none() | st.decimals(Decimal(-1000), Decimal(100_000), places=2)
LINES = st.builds(
    Line,
    number=st.sampled_from(["", "1", "2"]),
    ordinal=st.just(""),
    hts=st.sampled_from([*sorted(PACK.headings), "99038803", "9813", "73181500", "9503", ""]),
    value=AMOUNTS,
    duty=AMOUNTS,
    spi=st.sampled_from(["", "KR"]),
    origin=st.sampled_from(["", "CN", "DE"]),
    ordinary_rate=st.none() | st.decimals(Decimal(0), Decimal("0.5"), places=4),
)


@given(
    st.lists(LINES, max_size=8),
    st.none() | st.dates(date(2025, 1, 1), date(2026, 4, 1)),
    st.none() | st.decimals(Decimal(-100), Decimal(100_000), places=2),
)
def test_that_a_refund_lies_between_nothing_and_the_duty(
    lines: list[Line], entered: date | None, stated: Decimal | None
) -> None:
    listed = entry(*lines, entered=entered, stated=None if stated is None else str(stated))
    found = of(listed)
    odd_duties(listed, PACK)
    if found.ieepa_duty is None or found.refund_low is None or found.refund_high is None:
        assert found == Money()
        return
    assert Decimal(0) <= found.refund_low <= found.refund_high <= max(found.ieepa_duty, Decimal(0))
    if found.interest_low is not None and found.interest_high is not None:
        assert Decimal(0) <= found.interest_low <= found.interest_high
    for amount in (found.ieepa_duty, found.refund_low, found.refund_high):
        assert amount == round(amount, 2)


def test_that_a_stated_amount_is_not_split_by_what_some_lines_say() -> None:
    listed = entry(line("99030124", "2000"), line("99030125", None, number="2"), stated="3000")
    assert (of(listed).ieepa_duty, of(listed).programmes) == (Decimal("3000.00"), ())
