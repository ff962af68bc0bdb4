from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cape_desktop.domain.assembly import assemble
from cape_desktop.domain.damage import read_cell
from cape_desktop.domain.deadlines import Deadlines
from cape_desktop.domain.entry import (
    Conflict,
    Decisions,
    Entry,
    Facts,
    Line,
    LiquidationStatus,
    Place,
    ProtestStatus,
    Reading,
    Repair,
    RowGroup,
    SummaryStatus,
)
from cape_desktop.domain.examination import examine_all
from cape_desktop.domain.fields import Field
from cape_desktop.domain.merging import standing_protest
from cape_desktop.domain.refund import Money
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import on
from tests.domain.damages import entry_numbers, sound

ONE, OTHER, LOST = "ABC12345676", "B7603245278", "01100012341"
NONE = Decisions()
COLUMNS = frozenset({Field.ENTRY_NUMBER, Field.HTS, Field.DUTY})


def group(
    raw: str,
    *lines: Line,
    source: int = 0,
    rows: tuple[int, ...] = (2,),
    facts: Facts | None = None,
    columns: frozenset[Field] = COLUMNS,
) -> RowGroup:
    return RowGroup(read_cell(raw), Place(source, rows), facts or Facts(), columns, lines)


def line(number: str = "1", ordinal: str = "1", duty: str | None = "10.00", hts: str = "99030124") -> Line:
    return Line(number, ordinal, hts, Decimal("0.00"), None if duty is None else Decimal(duty))


def only(groups: Sequence[RowGroup], decisions: Decisions = NONE) -> Entry:
    assembled = assemble(tuple(groups), decisions)
    assert len(assembled.entries) == 1
    assert assembled.unread == assembled.removed == ()
    return assembled.entries[0]


# -- numbers and decisions


def test_that_a_group_becomes_an_entry_with_all_it_says() -> None:
    conflict = Conflict(Field.PORT, ("0401", "2704"))
    facts = Facts(entry_type="01")
    given_group = replace(group("abc-1234567-6", line(), facts=facts), conflicts=(conflict,), repeated_rows=3)
    assert only([given_group]) == Entry(
        number=ONE,
        raw=("abc-1234567-6",),
        places=(Place(0, (2,)),),
        facts=facts,
        columns=COLUMNS,
        lines=(line(),),
        repair=Repair.CHARACTERS_NORMALISED,
        settled=True,
        typed=False,
        conflicts=(conflict,),
        repeated_rows=3,
        cells=("abc-1234567-6",),
    )


def test_that_a_number_typed_for_a_row_apart_names_that_row_only() -> None:
    cut = tuple(replace(group("4.12E+10", rows=(row,)), apart=f"f|:{row}") for row in (2, 3))
    assert len(assemble(cut, Decisions()).unread) == 2
    assert len(assemble(cut, Decisions(numbers={"4.12E+10": ONE})).unread) == 2
    found = assemble(cut, Decisions(numbers={"4.12E+10\nf|:3": ONE}))
    assert [one.place.rows for one in found.unread] == [(2,)]
    (entry,) = found.entries
    assert (entry.number, entry.raw, entry.cells, entry.typed) == (ONE, ("4.12E+10",), ("4.12E+10\nf|:3",), True)
    one = assemble(cut, Decisions(numbers={group.cell: ONE for group in cut}))
    assert [entry.cells for entry in one.entries] == [("4.12E+10\nf|:2", "4.12E+10\nf|:3")]
    both = assemble(cut, Decisions(numbers={"4.12E+10\nf|:2": OTHER, "4.12E+10\nf|:3": ONE}))
    assert {one.number: one.places for one in both.entries} == {OTHER: (Place(0, (2,)),), ONE: (Place(0, (3,)),)}


def test_that_entries_come_in_order_of_first_appearance() -> None:
    groups = (group(OTHER), group(ONE), group("?"), group("b76-0324527-8"))
    assembled = assemble(groups, NONE)
    assert [entry.number for entry in assembled.entries] == [OTHER, ONE]
    assert assembled.unread == (groups[2],)


def test_that_an_unreadable_cell_becomes_an_entry_once_its_number_is_typed() -> None:
    entry = only([group("ABC1234567")], Decisions(numbers={"ABC1234567": "abc-1234567-6"}))
    assert (entry.number, entry.typed, entry.settled, entry.repair) == (ONE, True, True, None)
    assert entry.raw == ("ABC1234567",)


def test_that_a_typed_number_replaces_a_readable_one_and_needs_no_other_word() -> None:
    decisions = Decisions(numbers={"1100012341": ONE}, declined=frozenset({"1100012341"}))
    entry = only([group("1100012341")], decisions)
    assert (entry.number, entry.typed, entry.settled, entry.repair) == (ONE, True, True, None)


def test_that_a_typed_cell_adds_no_repair_to_its_entry() -> None:
    entry = only([group("1100012341"), group("abc12345676")], Decisions(numbers={"1100012341": ONE}))
    assert (entry.repair, entry.typed) == (Repair.CHARACTERS_NORMALISED, True)


@pytest.mark.parametrize("typed", ["", "  ", "-"])
def test_that_an_empty_number_sets_the_rows_aside(typed: str) -> None:
    groups = (group(ONE), group("?"))
    assembled = assemble(groups, Decisions(numbers={ONE: typed}))
    assert assembled.entries == ()
    assert assembled.removed == (groups[0],)
    assert assembled.unread == (groups[1],)


@pytest.mark.parametrize(
    ("decisions", "settled"),
    [
        (Decisions(), False),
        (Decisions(accepted=frozenset({"1100012341"})), True),
        (Decisions(accepted=frozenset({"other"})), False),
        (Decisions(accept_all=frozenset({Repair.ZERO_RESTORED})), True),
        (Decisions(accept_all=frozenset({Repair.SCIENTIFIC_EXPANDED})), False),
        (Decisions(accept_all=frozenset({Repair.ZERO_RESTORED}), declined=frozenset({"1100012341"})), False),
        (Decisions(accepted=frozenset({"1100012341"}), decline_all=frozenset({Repair.ZERO_RESTORED})), True),
        (Decisions(decline_all=frozenset({Repair.ZERO_RESTORED})), False),
    ],
)
def test_that_a_changed_digit_is_settled_only_by_consent(decisions: Decisions, settled: bool) -> None:
    entry = only([group("1100012341")], decisions)
    assert (entry.number, entry.settled, entry.repair) == (LOST, settled, Repair.ZERO_RESTORED)


def test_that_declining_a_kind_of_repair_leaves_the_harmless_ones() -> None:
    assert only([group("abc12345676")], Decisions(decline_all=frozenset(Repair))).settled
    assert not only([group("abc12345676")], Decisions(declined=frozenset({"abc12345676"}))).settled


def test_that_the_same_number_undamaged_elsewhere_proves_a_repair() -> None:
    for groups in ([group("1100012341"), group(LOST)], [group(LOST, source=1), group("1100012341")]):
        entry = only(groups)
        assert entry.settled
        assert entry.repair is Repair.ZERO_RESTORED
    assert not only([group("1100012341"), group("1100012341.0")]).settled


@pytest.mark.parametrize(
    "decisions",
    [Decisions(declined=frozenset({"1100012341"})), Decisions(decline_all=frozenset({Repair.ZERO_RESTORED}))],
)
def test_that_a_declined_repair_stays_unsettled_in_spite_of_proof(decisions: Decisions) -> None:
    assert not only([group("1100012341"), group(LOST)], decisions).settled


def test_that_a_declined_cell_leaves_its_entry_unsettled_whatever_the_others_say() -> None:
    decisions = Decisions(declined=frozenset({"011-0001234-1"}), accepted=frozenset({"1100012341"}))
    assert not only([group("1100012341"), group("011-0001234-1")], decisions).settled


def test_that_every_repaired_cell_of_an_entry_needs_consent() -> None:
    groups = [group("1100012341"), group("1100012341.0")]
    assert not only(groups, Decisions(accepted=frozenset({"1100012341"}))).settled
    assert only(groups, Decisions(accepted=frozenset({"1100012341", "1100012341.0"}))).settled


def test_that_a_typed_number_proves_the_same_number_repaired_elsewhere() -> None:
    entry = only([group("?"), group("1100012341")], Decisions(numbers={"?": LOST}))
    assert (entry.settled, entry.typed) == (True, True)


def test_that_a_cell_with_several_numbers_gives_rows_but_no_amounts() -> None:
    facts = Facts(entry_type="01", stated_ieepa_duty=Decimal(5), stated_total_duty=Decimal(6))
    columns = frozenset({Field.ENTRY_NUMBER, Field.ENTRY_TYPE, Field.HTS, Field.DUTY, Field.IEEPA_DUTY})
    entries = assemble((group(f"{ONE}; {OTHER}", line(), rows=(4, 5), facts=facts, columns=columns),), NONE).entries
    assert [entry.number for entry in entries] == [ONE, OTHER]
    for entry in entries:
        assert entry.lines == ()
        assert entry.facts == Facts(entry_type="01")
        assert entry.columns == {Field.ENTRY_NUMBER, Field.ENTRY_TYPE}  # "no amount" is unknown here, not none
        assert entry.places == (Place(0, (4, 5)),)
        assert not entry.settled


def test_that_a_list_in_a_cell_is_settled_number_by_number() -> None:
    entries = assemble((group(f"{ONE}; {OTHER}"), group(ONE)), NONE).entries
    assert [entry.settled for entry in entries] == [True, False]


# -- several cells of one entry


def test_that_spellings_of_one_number_make_one_entry_with_all_cells_rows_and_columns() -> None:
    entry = only(
        [
            group("abc12345676", rows=(7, 3), columns=frozenset({Field.PORT})),
            replace(group(ONE, rows=(5,), columns=frozenset({Field.HTS})), repeated_rows=2),
            replace(group("ABC-1234567-6", source=1, rows=(2,)), repeated_rows=1),
            group(ONE, source=1, rows=(9,)),
        ]
    )
    assert entry.raw == ("abc12345676", ONE, "ABC-1234567-6")
    assert entry.places == (Place(0, (3, 5, 7)), Place(1, (2, 9)))
    assert entry.columns == COLUMNS | {Field.PORT}
    assert entry.repeated_rows == 3


def test_that_conflicts_of_the_groups_stay_each_once() -> None:
    conflict = Conflict(Field.PORT, ("0401", "2704"))
    one, two = (replace(group(ONE, source=s), conflicts=(conflict,)) for s in (0, 1))
    assert only([one, two]).conflicts == (conflict,)


# -- lines


def test_that_the_same_line_in_two_sources_counts_once() -> None:
    entry = only([group(ONE, line(), line("2")), group(ONE, line("2"), line("3"), source=1)])
    assert entry.lines == (line(), line("2"), line("3"))
    assert entry.conflicts == ()
    assert entry.repeated_rows == 1


def test_that_the_same_lines_in_two_sources_are_all_repeated() -> None:
    entry = only([group(ONE, line(), line("2")), group(ONE, line(), line("2"), source=1)])
    assert (entry.lines, entry.repeated_rows) == ((line(), line("2")), 2)


def test_that_differing_duties_of_a_line_are_a_conflict_and_leave_it_unknown() -> None:
    later = replace(line(ordinal="2", duty="12.50"), value=Decimal(7))
    entry = only([group(ONE, line(ordinal="2")), group(ONE, later, source=1)])
    assert entry.lines == (replace(line(ordinal="2"), duty=None),)
    assert entry.conflicts == (
        Conflict(Field.VALUE, ("0.00", "7"), "line 1, tariff 2"),
        Conflict(Field.DUTY, ("10.00", "12.50"), "line 1, tariff 2"),
    )


def test_that_no_third_source_settles_a_duty_that_two_contest() -> None:
    for duties in (("10.00", "12.50", "10.00"), ("12.50", "10.00", "10.00")):
        groups = [group(ONE, line("2"), line(duty=duty), source=n) for n, duty in enumerate(duties)]
        assert [found.duty for found in only(groups).lines] == [Decimal("10.00"), None]


def test_that_line_numbers_are_compared_without_leading_zeros() -> None:
    assert only([group(ONE, line("001", "01")), group(ONE, line(), source=1)]).lines == (line("001", "01"),)


@pytest.mark.parametrize("other", [line("2"), line(ordinal="2"), line(hts="99030125")])
def test_that_another_line_ordinal_or_tariff_number_is_another_line(other: Line) -> None:
    assert only([group(ONE, line()), group(ONE, other, source=1)]).lines == (line(), other)


def test_that_sources_without_ordinals_are_compared_by_line_and_tariff_number() -> None:
    entry = only([group(ONE, line(ordinal="")), group(ONE, line(ordinal="2"), source=1)])
    assert entry.lines == (line(ordinal="2"),)
    entry = only([group(ONE, line(ordinal="")), group(ONE, line(duty="9"), source=1)])
    assert entry.conflicts == (Conflict(Field.DUTY, ("10.00", "9"), "line 1"),)


def test_that_an_amount_only_one_source_knows_is_no_conflict() -> None:
    bare = Line("1", "1", "99030124")
    rich = Line("1", "1", "99030124", Decimal(1), Decimal(2), "S", "CN", Decimal("0.1"))
    for one, two in ((bare, rich), (rich, bare)):
        entry = only([group(ONE, one), group(ONE, two, source=1)])
        assert (entry.lines, entry.conflicts) == ((rich,), ())


def test_that_real_lines_win_over_a_list_and_its_stated_amount_stays() -> None:
    listed = group(ONE, line("", "", "55.00"), source=0, facts=Facts(stated_ieepa_duty=Decimal(55)))
    for groups in ([listed, group(ONE, line(), source=1)], [group(ONE, line(), source=1), listed]):
        entry = only(groups)
        assert entry.lines == (line(),)
        assert entry.facts.stated_ieepa_duty == Decimal(55)
        assert entry.conflicts == ()


def test_that_unnumbered_lines_of_two_lists_are_matched_one_by_one() -> None:
    twice, more = (line("", "", "5"), line("", "", "5")), line("", "", "6")
    entry = only([group(ONE, *twice), group(ONE, line("", "", "5"), more, source=1)])
    assert entry.lines == (*twice, more)
    assert (entry.repeated_rows, entry.conflicts) == (1, ())


@pytest.mark.parametrize("value", [None, Decimal(300)])
def test_that_a_line_which_sums_up_the_lines_of_another_list_does_not_count_beside_them(value: Decimal | None) -> None:
    details = [replace(line("", "", duty), value=Decimal(100 * place)) for place, duty in ((1, "10"), (2, "20"))]
    total = replace(line("", "", "30"), value=value)
    for groups in (
        [group(ONE, total), group(ONE, *details, source=1)],
        [group(ONE, *details), group(ONE, total, source=1)],
    ):
        entry = only(groups)
        assert (entry.lines, entry.repeated_rows, entry.conflicts) == (tuple(details), 1, ())


@pytest.mark.parametrize(
    ("total", "details"),
    [
        (line("", "", "30"), (line("", "", "10"), line("", "", "20", hts="99030125"))),
        (line("", "", "31"), (line("", "", "10"), line("", "", "20"))),
        (line("", "", "30"), (line("", "", "10"), line("", "", "20"), line("", "", None))),
        (line("", "", None), (line("", "", "10"), line("", "", "20"))),
        (replace(line("", "", "30"), value=Decimal(7)), (line("", "", "10"), line("", "", "20"))),
    ],
)
def test_that_only_a_line_with_the_very_sum_is_taken_for_one(total: Line, details: tuple[Line, ...]) -> None:
    found = only([group(ONE, *details), group(ONE, total, source=1)])
    known = [one.duty for one in found.lines if one.duty is not None]
    stated = [one.duty for one in (*details, total) if one.duty is not None]
    assert sum(known) == sum(stated)


def test_that_a_sum_within_one_list_counts_as_its_rows_say() -> None:
    lines = (line("", "", "10"), line("", "", "20"), line("", "", "30"))
    assert only([group(ONE, *lines), group(ONE, source=1)]).lines == lines


def test_that_a_sum_beside_numbered_lines_takes_none_of_them_away() -> None:
    numbered = (line("1", duty="30"), line("2", duty="10"), line("3", duty="20"))
    entry = only([group(ONE, *numbered[1:]), group(ONE, numbered[0], source=1)])
    assert {one.number for one in entry.lines} == {"1", "2", "3"}


def test_that_rows_of_one_source_under_two_spellings_are_kept_unless_they_repeat() -> None:
    unnumbered, corrected = line("", "", "1"), line("2", duty="4.00")
    rows = [group("abc12345676", line(), line("2"), unnumbered), group(ONE, line(), corrected, unnumbered)]
    entry = only([*rows, group("ABC-1234567-6", line(ordinal=""), line(ordinal=""), rows=(9,))])
    kept = (line(), line("2"), unnumbered, corrected, unnumbered, line(ordinal=""), line(ordinal=""))
    assert entry.lines == kept
    assert (entry.repeated_rows, entry.conflicts) == (1, ())


@pytest.mark.parametrize("back", [line(duty="-10.00"), replace(line(), value=Decimal(-1))])
def test_that_nothing_under_a_reversed_line_is_a_repetition(back: Line) -> None:
    entry = only([group("abc12345676", line(), back), group(ONE, line())])
    assert (entry.lines, entry.repeated_rows) == ((line(), back, line()), 0)


def test_that_a_reversal_which_only_one_source_shows_is_added() -> None:
    back = line(duty="-10.00")
    for groups in ([group(ONE, line()), group(ONE, back, source=1)], [group(ONE, back), group(ONE, line(), source=1)]):
        entry = only(groups)
        assert sorted(t.duty or 0 for t in entry.lines) == [-10, 10]
        assert entry.conflicts == ()
    entry = only([group(ONE, line(), back), group(ONE, line(duty="11.00"), back, source=1)])
    assert entry.lines == (replace(line(), duty=None), back)
    assert [conflict.values for conflict in entry.conflicts] == [("10.00", "11.00")]


# -- facts


@pytest.mark.parametrize("name", ["stated_ieepa_duty", "stated_total_duty"])
def test_that_a_total_of_zero_over_blank_duties_of_another_list_proves_nothing(name: str) -> None:
    zero = replace(Facts(), **dict[str, Any]({name: Decimal(0)}))
    blank, paid = line(duty=None), line(duty="0")

    def stated(*groups: RowGroup) -> Decimal | None:
        found: Decimal | None = getattr(only(groups).facts, name)
        return found

    total = group(ONE, source=1, facts=zero)
    assert stated(group(ONE, blank), total) is None
    assert stated(group(ONE, paid), total) == 0
    assert stated(group(ONE, replace(blank, hts="8471300100")), total) == 0
    assert stated(group(ONE, blank, columns=frozenset({Field.HTS})), total) == 0
    assert stated(group(ONE, blank), group("abc12345676", facts=zero)) == 0
    assert (
        stated(group(ONE, blank), group(ONE, source=1, facts=replace(Facts(), **dict[str, Any]({name: Decimal(5)}))))
        == 5
    )


def facts_of(*all_facts: Facts) -> tuple[Facts, tuple[Conflict, ...]]:
    entry = only([group(ONE, source=source, facts=facts) for source, facts in enumerate(all_facts)])
    return entry.facts, entry.conflicts


def test_that_the_first_known_value_of_each_fact_wins() -> None:
    facts, conflicts = facts_of(Facts(port="0401"), Facts(port="0401", entry_type="01", drawback=False))
    assert facts == Facts(port="0401", entry_type="01", drawback=False)
    assert conflicts == ()


def test_that_different_known_values_are_a_conflict() -> None:
    facts, conflicts = facts_of(
        Facts(entry_date=date(2025, 4, 8), drawback=True, stated_ieepa_duty=Decimal("5.00")),
        Facts(entry_date=date(2025, 4, 9), drawback=False, stated_ieepa_duty=Decimal("6.00")),
        Facts(entry_date=date(2025, 4, 8), stated_ieepa_duty=Decimal(5)),
    )
    assert facts == Facts(entry_date=date(2025, 4, 8), drawback=True, stated_ieepa_duty=None)
    assert set(conflicts) == {
        Conflict(Field.ENTRY_DATE, ("2025-04-08", "2025-04-09")),
        Conflict(Field.DRAWBACK, ("yes", "no")),
        Conflict(Field.IEEPA_DUTY, ("5.00", "6.00")),
    }


def test_that_two_lists_stating_the_same_amount_count_it_once() -> None:
    facts, conflicts = facts_of(*[Facts(stated_ieepa_duty=Decimal(5), stated_total_duty=Decimal(9))] * 2)
    assert (facts.stated_ieepa_duty, facts.stated_total_duty, conflicts) == (Decimal(5), Decimal(9), ())


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (Facts(importer_number="12-3456789"), Facts(importer_number="12-345678900")),
        (Facts(importer_name="Acme Imports, LLC"), Facts(importer_name="ACME IMPORTS LLC")),
        (Facts(entry_type="1"), Facts(entry_type="01")),
        (Facts(port="401"), Facts(port="0401")),
        (Facts(protest_number="0401-26-100001"), Facts(protest_number="040126100001")),
        (Facts(notify_party="12-3456789"), Facts(notify_party="123456789")),
    ],
)
def test_that_the_same_fact_written_in_two_ways_is_no_conflict(one: Facts, two: Facts) -> None:
    assert facts_of(one, two) == (one, ())


@pytest.mark.parametrize(
    ("name", "one", "two"),
    [
        ("importer_number", "12-345678900", "12-345678901"),
        ("importer_name", "ACME IMPORTS LLC", "ACME EXPORTS LLC"),
        ("entry_type", "01", "11"),
        ("port", "0401", "4010"),
        ("protest_number", "0401-26-100001", "0401-26-100002"),
    ],
)
def test_that_really_different_values_stay_a_conflict(name: str, one: Any, two: Any) -> None:
    _, conflicts = facts_of(replace(Facts(), **{name: one}), replace(Facts(), **{name: two}))
    assert conflicts == (Conflict(Field(name), (one, two)),)


FACTS: dict[str, tuple[Field, Any, Any]] = {
    "entry_type": (Field.ENTRY_TYPE, "01", "03"),
    "entry_date": (Field.ENTRY_DATE, date(2025, 4, 8), date(2025, 4, 9)),
    "summary_date": (Field.SUMMARY_DATE, date(2025, 4, 8), date(2025, 4, 9)),
    "import_date": (Field.IMPORT_DATE, date(2025, 4, 8), date(2025, 4, 9)),
    "port": (Field.PORT, "0401", "2704"),
    "importer_number": (Field.IMPORTER_NUMBER, "12-3456789", "12-3456780"),
    "importer_name": (Field.IMPORTER_NAME, "Acme", "Ajax"),
    "notify_party": (Field.NOTIFY_PARTY, "12-3456789", "12-3456780"),
    "summary_status": (Field.SUMMARY_STATUS, SummaryStatus.ACCEPTED, SummaryStatus.CANCELLED),
    "duty_paid": (Field.PAYMENT_STATUS, True, False),
    "liquidation_status": (Field.LIQUIDATION_STATUS, LiquidationStatus.SUSPENDED, LiquidationStatus.EXTENDED),
    "liquidation_date": (Field.LIQUIDATION_DATE, date(2026, 9, 18), date(2026, 9, 25)),
    "protest": (Field.PROTEST_STATUS, ProtestStatus.OPEN, ProtestStatus.CLOSED),
    "protest_number": (Field.PROTEST_NUMBER, "0401-26-100001", "0401-26-100002"),
    "reconciliation": (Field.RECONCILIATION, False, True),
    "reconciliation_filed": (Field.RECONCILIATION_ENTRY, False, True),
    "reconciliation_due": (Field.RECONCILIATION_DUE, date(2026, 9, 18), date(2026, 9, 25)),
    "correction_pending": (Field.CORRECTION, False, True),
    "drawback": (Field.DRAWBACK, False, True),
    "adcvd_pending": (Field.ADCVD_PENDING, False, True),
    "stated_ieepa_duty": (Field.IEEPA_DUTY, Decimal(0), Decimal("1E+2")),
    "stated_total_duty": (Field.TOTAL_DUTY, Decimal(0), Decimal("1E+2")),
    "origins": (Field.ORIGIN, ("VN",), ("CN", "VN")),
}


def test_that_every_fact_is_tried() -> None:
    assert set(FACTS) == {fact.name for fact in fields(Facts)}


STANDS: dict[str, Any] = {
    **{name: FACTS[name][1] for name in ("entry_date", "summary_date", "import_date", "reconciliation_due")},
    **{name: FACTS[name][1] for name in ("port", "importer_name", "notify_party", "protest_number", "protest")},
    "origins": ("CN", "VN"),
    **{name: True for name, (_, one, _) in FACTS.items() if one is False},
}
"""What stands of two values; all other facts are unknown then."""


@pytest.mark.parametrize("name", sorted(FACTS))
def test_that_a_contradiction_names_its_field_and_decides_nothing_in_silence(name: str) -> None:
    meaning, one, two = FACTS[name]
    facts, conflicts = facts_of(replace(Facts(), **{name: one}), replace(Facts(), **{name: two}))
    assert facts == replace(Facts(), **{name: STANDS.get(name)})
    assert [conflict.field for conflict in conflicts] == [meaning]
    assert len(conflicts[0].values) == 2
    assert all("E+" not in value for value in conflicts[0].values)
    assert facts_of(replace(Facts(), **{name: two}), Facts()) == (replace(Facts(), **{name: two}), ())


@pytest.mark.parametrize("name", sorted(set(FACTS) - {"port", "importer_name", "notify_party", "protest_number"}))
def test_that_the_order_of_the_sources_decides_nothing(name: str) -> None:
    told = [replace(Facts(), **{name: value}) for value in FACTS[name][1:]]
    assert facts_of(*told)[0] == facts_of(*reversed(told))[0]


def test_that_protests_in_two_states_contradict_each_other_whoever_knows_of_none() -> None:
    told = (ProtestStatus.NONE, ProtestStatus.OPEN, ProtestStatus.CLOSED)
    _, conflicts = facts_of(*(Facts(protest=one) for one in told))
    assert conflicts == (Conflict(Field.PROTEST_STATUS, ("open", "closed")),)


def test_that_origins_are_told_as_a_list() -> None:
    _, conflicts = facts_of(Facts(origins=("VN",)), Facts(origins=("CN", "VN")))
    assert conflicts == (Conflict(Field.ORIGIN, ("VN", "CN, VN")),)


def test_that_one_line_in_two_lists_is_no_sum_of_itself() -> None:
    for value in (None, Decimal(0)):
        entry = only([group(ONE, line("", "")), group(ONE, replace(line("", ""), value=value), source=1)])
        assert [found.duty for found in entry.lines] == [Decimal("10.00")]


def test_that_an_open_protest_stands_against_sources_that_know_of_none() -> None:
    none, open_one = Facts(protest=ProtestStatus.NONE), Facts(protest=ProtestStatus.OPEN)
    for told in ((none, open_one), (open_one, none), (none, open_one, Facts())):
        assert facts_of(*told) == (open_one, ())


@pytest.mark.parametrize(
    ("told", "stands"),
    [
        ((), None),
        ((ProtestStatus.NONE, ProtestStatus.CLOSED), ProtestStatus.CLOSED),
        ((ProtestStatus.NONE, None), None),
        ((ProtestStatus.CLOSED, None), None),
        ((None, ProtestStatus.SUSPENDED, ProtestStatus.CLOSED), ProtestStatus.SUSPENDED),
        ((ProtestStatus.SUSPENDED, ProtestStatus.OPEN), ProtestStatus.OPEN),
    ],
)
def test_that_a_protest_that_may_stand_counts_before_one_that_does_not(
    told: tuple[ProtestStatus | None, ...], stands: ProtestStatus | None
) -> None:
    assert standing_protest(told) is stands


UNLIQUIDATED, LIQUIDATED = LiquidationStatus.UNLIQUIDATED, LiquidationStatus.LIQUIDATED
DAY = date(2026, 9, 18)


def test_that_a_liquidation_date_beats_unliquidated_and_the_conflict_is_told() -> None:
    open_one, done = Facts(liquidation_status=UNLIQUIDATED), Facts(liquidation_status=LIQUIDATED, liquidation_date=DAY)
    for pair in ((open_one, done), (done, open_one)):
        facts, conflicts = facts_of(*pair)
        assert facts == done
        assert [conflict.field for conflict in conflicts] == [Field.LIQUIDATION_STATUS]
        assert set(conflicts[0].values) == {"unliquidated", "liquidated"}


def test_that_a_bare_date_against_unliquidated_is_a_conflict_too() -> None:
    facts, conflicts = facts_of(Facts(liquidation_status=UNLIQUIDATED), Facts(liquidation_date=DAY))
    assert facts == Facts(liquidation_date=DAY)
    assert conflicts == (Conflict(Field.LIQUIDATION_DATE, ("unliquidated", "2026-09-18")),)


def test_that_a_bare_date_keeps_a_status_that_does_not_deny_it() -> None:
    facts, conflicts = facts_of(Facts(liquidation_status=LIQUIDATED), Facts(liquidation_date=DAY))
    assert (facts, conflicts) == (Facts(liquidation_status=LIQUIDATED, liquidation_date=DAY), ())


def test_that_one_source_with_both_status_and_date_is_no_conflict_with_its_repetition() -> None:
    both = Facts(liquidation_status=UNLIQUIDATED, liquidation_date=DAY)
    assert facts_of(both, Facts(liquidation_status=UNLIQUIDATED)) == (both, ())


def test_that_two_liquidation_dates_are_a_conflict_and_leave_it_unknown() -> None:
    facts, conflicts = facts_of(Facts(liquidation_date=DAY), Facts(liquidation_date=date(2026, 9, 25)))
    assert facts.liquidation_date is None
    assert conflicts == (Conflict(Field.LIQUIDATION_DATE, ("2026-09-18", "2026-09-25")),)


# -- again


def test_that_unchanged_entries_are_the_same_objects_after_an_edit() -> None:
    groups = (group(ONE, line()), group("1100012341"), group(OTHER), group(OTHER, line(), source=1))
    first = assemble(groups, NONE)
    accepted = Decisions(accepted=frozenset({"1100012341"}))
    second = assemble(groups, accepted, first)
    same = [new is old for new, old in zip(second.entries, first.entries, strict=True)]
    assert same == [True, False, True]
    assert second == assemble(groups, accepted)


# -- splitting a source

Row = tuple[str, Line]


@st.composite
def reports(draw: st.DrawFn) -> list[Row]:
    """Rows as ES-003 has them: entry after entry, line after line, each tariff number once."""
    rows: list[Row] = []
    for number in draw(st.lists(entry_numbers(), min_size=1, max_size=5, unique=True)):
        for at in range(1, draw(st.integers(1, 3)) + 1):
            for ordinal in range(1, draw(st.integers(1, 3)) + 1):
                duty = draw(st.integers(0, 500))
                rows.append((number, line(str(at), str(ordinal), f"{duty}.00")))
                if duty and draw(st.booleans()):
                    rows.append((number, line(str(at), str(ordinal), f"-{duty}.00")))
    return rows


def _grouped(rows: Sequence[tuple[int, Row]], source: int) -> tuple[RowGroup, ...]:
    of: dict[str, list[tuple[int, Line]]] = {}
    for place, (number, tariff) in rows:
        of.setdefault(number, []).append((place, tariff))
    facts = Facts(entry_type="01")
    return tuple(
        group(n, *(t for _, t in found), source=source, rows=tuple(p for p, _ in found), facts=facts)
        for n, found in of.items()
    )


def _said(groups: tuple[RowGroup, ...]) -> list[tuple[str, list[Line], Facts, tuple[Conflict, ...], bool]]:
    entries = assemble(groups, NONE).entries
    return [
        (e.number, sorted(e.lines, key=lambda t: (t.number, t.ordinal, t.duty or 0)), e.facts, e.conflicts, e.settled)
        for e in entries
    ]


@settings(max_examples=300)
@given(reports(), st.data())
def test_that_two_overlapping_sources_say_what_one_says(rows: list[Row], data: st.DataObject) -> None:
    numbered = list(enumerate(rows, start=2))
    start = data.draw(st.integers(0, len(rows)))
    end = data.draw(st.integers(start, len(rows)))
    halves = _grouped(numbered[:end], 0) + _grouped(numbered[start:], 1)
    assert _said(halves) == _said(_grouped(numbered, 0))


@settings(max_examples=300)
@given(reports(), st.data())
def test_that_rows_strewn_over_two_sources_say_what_one_says(rows: list[Row], data: st.DataObject) -> None:
    numbered = list(enumerate(rows, start=2))
    where = data.draw(st.lists(st.sampled_from((1, 2, 3)), min_size=len(rows), max_size=len(rows)))
    together = _said(_strewn(numbered, where))
    assert sorted(together, key=str) == sorted(_said(_grouped(numbered, 0)), key=str)


@given(reports(), st.data())
def test_that_rows_strewn_over_two_sources_take_the_same_roads_with_the_same_money(
    rows: list[Row], data: st.DataObject
) -> None:
    numbered = list(enumerate(rows, start=2))
    where = data.draw(st.lists(st.sampled_from((1, 2, 3)), min_size=len(rows), max_size=len(rows)))
    assert _answers(_strewn(numbered, where)) == _answers(_grouped(numbered, 0))


def _strewn(numbered: Sequence[tuple[int, Row]], where: Sequence[int]) -> tuple[RowGroup, ...]:
    """The rows in two sources: 1 the first, 2 the second, 3 both."""
    strewn = [[row for row, at in zip(numbered, where, strict=True) if at & source] for source in (1, 2)]
    return _grouped(strewn[0], 0) + _grouped(strewn[1], 1)


def _answers(groups: tuple[RowGroup, ...]) -> dict[str, tuple[Route, Money, Deadlines]]:
    """The road, the money and the days of every entry."""
    examined = examine_all(assemble(groups, NONE).entries, on())
    return {one.entry.number: (one.route, one.money, one.deadlines) for one in examined}


@settings(max_examples=200)
@given(reports(), st.data())
def test_that_spellings_do_not_change_what_a_source_says(rows: list[Row], data: st.DataObject) -> None:
    spelt = [(n if data.draw(st.booleans()) else f"{n[:3]}-{n[3:10]}-{n[10]}", tariff) for n, tariff in rows]
    assert _said(_grouped(list(enumerate(spelt)), 0)) == _said(_grouped(list(enumerate(rows)), 0))


def test_that_an_invented_reading_without_proof_is_still_only_settled_by_consent() -> None:
    reading = Reading("x", (sound("ABC0000001"),), None, needs_consent=True)
    assert not only([replace(group("x"), reading=reading)]).settled


def test_that_repetitions_within_and_between_sources_add_up() -> None:
    spellings = (ONE, "ABC-1234567-6")
    groups = [
        group(raw, line("1"), source=source, rows=(row,)) for source in (0, 1) for row, raw in enumerate(spellings)
    ]
    entry = only(groups)
    assert (entry.lines, entry.repeated_rows) == ((line("1"),), 3)
    three_of_five = [group(ONE, line("1"), line("2"), line("3")), group(ONE, line("1"), line("2"), source=1)]
    assert only(three_of_five).repeated_rows == 2


def test_that_every_differing_amount_of_every_source_is_a_conflict() -> None:
    groups = [
        group(ONE, *(line(number, duty=duty) for number in ("1", "2")), source=source)
        for source, duty in enumerate(("10.00", "11.00", "12.00"))
    ]
    assert [(one.where, one.values) for one in only(groups).conflicts] == [
        ("line 1, tariff 1", ("10.00", "11.00")),
        ("line 2, tariff 1", ("10.00", "11.00")),
        ("line 1, tariff 1", ("10.00", "12.00")),
        ("line 2, tariff 1", ("10.00", "12.00")),
    ]


def test_that_a_differing_value_alone_is_a_conflict() -> None:
    one, other = replace(line(), value=Decimal("100.00")), replace(line(), value=Decimal("200.00"))
    entry = only([group(ONE, one), group(ONE, other, source=1)])
    assert entry.lines == (one,)
    assert [(conflict.field, conflict.values) for conflict in entry.conflicts] == [(Field.VALUE, ("100.00", "200.00"))]


@pytest.mark.parametrize("other", [line("X1"), line("1", "X1")])
def test_that_only_zeros_are_taken_off_a_line_number(other: Line) -> None:
    assert only([group(ONE, line()), group(ONE, other, source=1)]).lines == (line(), other)
