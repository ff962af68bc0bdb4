"""What each finding carries to its card: every fact with its value, in every case there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from cape_desktop.domain.checks import ALL_IDS, ANSWERED_CHECKS, ENTRY_CHECKS, LIST_CHECKS, UPLOAD_CHECKS
from cape_desktop.domain.checks.afterwards import Answered
from cape_desktop.domain.checks.file import Upload
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.entry import Conflict, Entry, Line, LiquidationStatus, Place, ProtestStatus, Repair
from cape_desktop.domain.entry import SummaryStatus as Summary
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact, Finding, Severity
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.rules import ChecklistItem, Message
from tests.domain.checks.made import DUTIABLE, TODAY, liquidated, made, on
from tests.rules import PACK

PLAIN = (Field.HTS, Field.LINE_NUMBER)
GOODS = Line("1", "9", "8508190000", Decimal("10000.00"), Decimal("0.00"))
BROKER = Importer(role=Role.BROKER)


@dataclass(frozen=True)
class Case:
    """A rule, what it is asked about, and the facts that its finding must carry."""

    rule: str
    subject: Entry | tuple[Entry, ...] | Upload | Answered
    facts: Mapping[str, Fact] = field(default_factory=dict)
    at: Circumstances = field(default_factory=on)


def says(rule: str, subject: Entry | tuple[Entry, ...] | Upload | Answered, at: Circumstances) -> Any:
    if isinstance(subject, Entry):
        return ENTRY_CHECKS[rule](subject, at)
    if isinstance(subject, Upload):
        return UPLOAD_CHECKS[rule](subject, at)
    if isinstance(subject, Answered):
        return ANSWERED_CHECKS[rule](subject, at)
    return LIST_CHECKS[rule](subject, at)


def row(hts: str, duty: str | None = "0.00", number: str = "1") -> Line:
    return Line(number, "1", hts, Decimal(0), None if duty is None else Decimal(duty))


def held(declared: Declared, **more: Any) -> Circumstances:
    return on(declared={"ABC12345676": declared}, **more)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def still_open(rule: str) -> Case:
    item = ChecklistItem("item", "What to do", "", "", (), "", "", rules=(rule,))
    other = ChecklistItem("other", "Another thing", "", "", (), "", "", rules=("none",))
    at = on(rules=replace(PACK, checklist=(other, item, replace(item, id="later", title="And this"))))
    return Case(rule, (made(),), {"item": "What to do"}, at)


_SUED = date(2027, 3, 5)
_COURT_DAYS: tuple[tuple[date | None, dict[str, Fact]], ...] = (
    (None, {}),
    (date(2025, 3, 5), {"court_day": date(2027, 3, 5), "case": "court_day"}),
    (date(2025, 3, 4), {"court_day": date(2027, 3, 4), "case": "court_day_passed"}),
)
_BY_ONE_UPLOAD = on(rules=replace(PACK, limits=replace(PACK.limits, file_rows=2)))
_RETIRED = replace(PACK, messages=(Message("GOODS VALUE MUST", "entry", "", "yes", "", date(2026, 6, 25)),))

CASES = (
    Case("F01", ()),
    Case("F02", Upload("a.csv", b""), {"header": "", "expected": "Entry Number"}),
    Case("F02", Upload("a.csv", b"Number;x\n"), {"header": "Number", "expected": "Entry Number"}),
    Case("F03", (made(),) * 3, {"entries": 3, "limit": 2}, _BY_ONE_UPLOAD),
    Case("F04", Upload("a.csv", b"Entry Number\nABC12345676,\n"), {"row": 2}),
    Case("F05", Upload("a.csv", b"Entry Number\n\xff\n"), {"case": "characters"}),
    Case("F05", Upload("a.csv", b"Entry Number\n\nABC12345676\n"), {"row": 2, "case": "blank_line"}),
    Case("F06", Upload("a.txt", b""), {"file": "a.txt", "case": "name"}),
    Case("F06", Upload("a.csv", b"x" * 1_000_000), {"size": 1_000_000, "limit": 1_000_000, "case": "size"}),
    Case(
        "F07",
        Upload("a.csv", b"Entry Number\nABC12345676\n01012345678\n12E45670123\n"),
        {"numbers": 2, "entry_number": "01012345678"},
    ),
    Case("N01", made("ABC1234567"), {"entry_number": "ABC1234567", "characters": 10, "case": "length"}),
    Case("N01", made("ABC-2345676"), {"entry_number": "ABC-2345676", "characters": 11, "case": "signs"}),
    Case("N02", made("ABC12345670"), {"entry_number": "ABC12345670", "last": "0", "expected": "6"}),
    Case("N03", made("ABCD2345674"), {"entry_number": "ABCD2345674"}),
    Case(
        "N04",
        made("01012345678", raw=("01012345678", "1012345678"), repair=Repair.ZERO_RESTORED, settled=False),
        {"entry_number": "01012345678", "raw": "1012345678", "case": "zero_restored"},
    ),
    Case("N04", made(settled=False), {"entry_number": "ABC12345676", "raw": "ABC12345676", "case": "split"}),
    Case(
        "N05",
        (made("B7612345670", without=PLAIN), made(places=(Place(0, (2, 5)),), without=PLAIN)),
        {"entries": 1, "entry_number": "ABC12345676"},
    ),
    Case("N06", made(), {"declaration": "May", "case": "accepted"}, held(Declared(accepted_on="May"))),
    Case("N06", made(), {"declaration": "June", "case": "pending"}, held(Declared(pending_on="June"))),
    Case("N06", made(), {"declaration": "July", "case": "elsewhere"}, held(Declared(elsewhere_on="July"))),
    Case(
        "N07",
        made(),
        {"declaration": "May", "declaration_id": 7, "message": "INVALID HTS", "case": "after_mending"},
        held(Declared(refused_on="May", refused_id=7, message="INVALID HTS")),
    ),
    Case(
        "N08",
        made(),
        {"filer_code": "ABC", "own": "B76, 9Z9"},
        on(importer=Importer(role=Role.BROKER, filer_codes=("B76", "9Z9"))),
    ),
    Case(
        "N09",
        (made("B7612345670"), made(), made("short")),
        {"count": 2, "filer_codes": "ABC, B76", "case": "importer"},
    ),
    Case(
        "N09",
        (made("B7612345670"), made()),
        {"count": 2, "filer_codes": "ABC, B76", "case": "broker"},
        on(importer=BROKER),
    ),
    Case(
        "N10",
        made(raw=("ABC12345676", "ABC12345676 / ABC12345684")),
        {"raw": "ABC12345676 / ABC12345684"},
    ),
    Case("N10", made(raw=("ABC12345676ABC12345684",)), {"raw": "ABC12345676ABC12345684"}),
    Case("N11", made(repeated_rows=3), {"rows": 3}),
    Case(
        "A01",
        made(importer_number="987-65-4321"),
        {"importer_number": "•••••4321", "own": "•••••6789"},
        on(importer=Importer(number="12-3456789")),
    ),
    Case("A02", (made(),), {}, on(importer=Importer(role=Role.OTHER))),
    Case("A03", (made(), made(importer_number="98-7654321")), {"count": 2, "case": "importer"}),
    Case(
        "A03",
        (made(), made(importer_number="98-7654321")),
        {"count": 2, "case": "broker"},
        on(importer=BROKER),
    ),
    Case("T01", made(entry_type="09"), {"entry_type": "09", "type_name": "Reconciliation"}),
    Case(
        "T02",
        made(entry_type="21"),
        {"entry_type": "21", "type_name": PACK.entry_types["21"].name, "withdrawals": "31, 32, 34, 38"},
    ),
    Case("T03", made(entry_type="31"), {"entry_type": "31", "type_name": PACK.entry_types["31"].name}),
    Case("T04", made(entry_type="23"), {"entry_type": "23", "type_name": PACK.entry_types["23"].name}),
    Case(
        "T05",
        made(entry_type="03", adcvd_pending=True),
        {"entry_type": "03", "type_name": PACK.entry_types["03"].name},
    ),
    Case(
        "T06",
        made(entry_type="03", liquidation_status=LiquidationStatus.SUSPENDED),
        {"entry_type": "03", "type_name": PACK.entry_types["03"].name},
    ),
    Case(
        "T07",
        made(entry_type="11", liquidation_status=None),
        {"entry_type": "11", "type_name": PACK.entry_types["11"].name},
    ),
    Case("T08", made(entry_type="51"), {"entry_type": "51", "type_name": PACK.entry_types["51"].name}),
    Case("T08", made(entry_type="99"), {"entry_type": "99", "case": "not_a_type"}),
    Case("S01", made(summary_status=Summary.REJECTED), {"summary_status": "rejected"}),
    Case("S02", made(duty_paid=False)),
    Case("S03", made(correction_pending=True)),
    Case("L01", made(), {"days": 45}),
    *(
        Case(
            rule,
            liquidated(days),
            {
                "liquidation_date": ago(days),
                "days": days,
                "last_safe_day": ago(days - 79),
                "last_day": ago(days - 80),
                "days_left": 79 - days,
                "window": 80,
            },
        )
        for rule, days in (("L02", 0), ("L02", 60), ("L03", 61), ("L03", 75), ("L04", 76), ("L04", 79))
    ),
    Case(
        "L04",
        liquidated(80),
        {
            "liquidation_date": ago(80),
            "days": 80,
            "last_safe_day": ago(1),
            "last_day": TODAY,
            "days_left": 0,
            "window": 80,
            "case": "last_day",
        },
    ),
    *(
        Case(
            "L05",
            liquidated(days),
            {
                "liquidation_date": ago(days),
                "days": days,
                "window": 80,
                "protest_day": ago(days - 180),
                "days_left": 180 - days,
                "protest_time": 180,
            },
        )
        for days in (81, 180)
    ),
    *(
        Case(
            "L06",
            made(entry_date=entered, liquidation_date=_SUED - timedelta(days=181)),
            {
                "liquidation_date": _SUED - timedelta(days=181),
                "days": 181,
                "window": 80,
                "protest_time": 180,
                "court_time": 2,
                **court,
            },
            on(_SUED),
        )
        for entered, court in _COURT_DAYS
    ),
    Case("L07", liquidated(-1), {"liquidation_date": ago(-1), "days_left": 1}),
    Case("L08", made(liquidation_status=LiquidationStatus.EXTENDED), {"liquidation_status": "extended"}),
    Case(
        "L09",
        made(liquidation_status=LiquidationStatus.LIQUIDATED),
        {"liquidation_status": "liquidated", "case": "no_date"},
    ),
    *(
        Case(
            "L09",
            made(liquidation_status=None, entry_date=entered),
            {
                "expected_first": first,
                "expected_last": last,
                "last_safe_day": last + timedelta(days=79),
                "days_left": (last + timedelta(days=79) - TODAY).days,
                "case": case,
            },
        )
        for entered, first, last, case in (
            (date(2025, 11, 14), date(2026, 9, 18), date(2026, 9, 25), "estimated"),
            (date(2025, 10, 20), date(2026, 8, 28), date(2026, 9, 4), "passed"),
        )
    ),
    Case("L09", made(liquidation_status=LiquidationStatus.OTHER, entry_date=None)),
    Case("L09", made(conflicts=(Conflict(Field.LIQUIDATION_DATE, ("1", "2")),)), {"case": "contested"}),
    Case(
        "P01",
        liquidated(0, protest=ProtestStatus.OPEN, protest_number="270426100001"),
        {
            "protest_status": "open",
            "protest_number": "270426100001",
            "last_safe_day": ago(-79),
            "days_left": 79,
            "case": "dated",
        },
    ),
    Case(
        "P01",
        liquidated(79, protest=ProtestStatus.SUSPENDED),
        {"protest_status": "suspended", "last_safe_day": TODAY, "days_left": 0, "case": "dated"},
    ),
    Case("P01", liquidated(80, protest=ProtestStatus.OPEN), {"protest_status": "open"}),
    Case(
        "P02",
        liquidated(81, protest=ProtestStatus.OPEN, protest_number="270426100001"),
        {"protest_status": "open", "protest_number": "270426100001", "days": 81},
    ),
    Case("P03", made(protest=None, protest_number="270426100001"), {"protest_number": "270426100001"}),
    Case("B01", made(drawback=True)),
    Case("K01", made(reconciliation=True), {"entry_type": "01"}),
    Case("K02", made(reconciliation=True, entry_type="03"), {"entry_type": "03"}),
    Case("K03", made(reconciliation_filed=True)),
    *(
        Case(
            "K04",
            made(reconciliation=True, reconciliation_due=ago(-left)),
            {"reconciliation_due": ago(-left), "days_left": left, "days": abs(left), "case": case},
        )
        for left, case in ((29, "due"), (0, "due"), (-1, "overdue"))
    ),
    Case("H01", made(lines=(GOODS,))),
    Case(
        "H01",
        made(lines=(row("99038803", "250.00"), GOODS)),
        {"others": "9903.88.03 (Section 301 China)", "case": "others"},
    ),
    Case("H02", made(lines=(row("99030125"), GOODS)), {"duty": Decimal("0.00"), "case": "zero"}),
    Case("H02", made(lines=(row("99030104"), GOODS)), {"duty": Decimal("0.00"), "case": "exempt"}),
    Case("H02", made(lines=(row("99030124", None), GOODS)), {"case": "unknown"}),
    Case("H02", made(lines=(row("99030124", "-1.00"), GOODS)), {"duty": Decimal("-1.00"), "case": "negative"}),
    Case(
        "H02",
        made(lines=(), stated_ieepa_duty=Decimal(0)),
        {"duty": Decimal("0.00"), "case": "zero"},
    ),
    Case("H03", made(lines=(row("99030301", "9.00"), GOODS)), {"headings": "9903.03.01"}),
    *(
        Case(
            "H04",
            made(entry_date=day),
            {"entry_date": day, "first_day": date(2025, 2, 4), "last_day": date(2026, 2, 23)},
        )
        for day in (date(2025, 2, 3), date(2026, 2, 24))
    ),
    Case(
        "H05",
        made(lines=(row("99030124", "1.00"), row("9903012500", "1.00"), GOODS), entry_date=date(2025, 2, 10)),
        {"headings": "9903.01.24, 9903.01.25", "entry_date": date(2025, 2, 10)},
    ),
    Case(
        "H06",
        made(),
        {"message": "The goods  value\nmust be there"},
        held(Declared(refused_on="May", message="The goods  value\nmust be there"), rules=_RETIRED),
    ),
    *(still_open(rule) for rule in ("R01", "R02", "R03", "R04", "R05", "R06", "R07")),
    Case(
        "R03", (made(notify_party="A"), made(), made(notify_party="B")), {"entries": 2, "case": "named"}
    ),
    Case("C01", Answered(ago(91), accepted=4, paid=3), {"entries": 1, "accepted_on": ago(91), "days": 91}),
    Case("C02", Answered(TODAY, accepted=5, refused=1), {"entries": 1}),
    *(
        Case(
            "C03",
            (made(), liquidated(400), liquidated(500)),
            {"entries": 2, "court_day": date(2027, 2, 4), "court_time": 2, "days_left": left, "case": case},
            on(today),
        )
        for today, left, case in (
            (date(2026, 12, 1), 65, "ahead"),
            (date(2027, 2, 4), 0, "ahead"),
            (date(2027, 2, 5), -1, "passed"),
        )
    ),
    Case("X01", (), {"as_of": PACK.as_of, "days": 31}, on(PACK.as_of + timedelta(days=31))),
    Case(
        "X02",
        made(conflicts=(Conflict(Field.ENTRY_TYPE, ("01", "03"), "row 7"), Conflict(Field.DUTY, ("1", "2")))),
        {"field": "entry_type", "values": "01 / 03", "where": "row 7", "count": 2},
    ),
    Case(
        "X02",
        liquidated(10, liquidation_status=LiquidationStatus.SUSPENDED),
        {"values": f"suspended / {ago(10)}", "case": "denied"},
    ),
    Case(
        "X03",
        made(lines=(row("99030124", "2500.00"), row("99030125", "3000.00"), GOODS)),
        {
            "heading": "9903.01.24",
            "line": "1",
            "duty": Decimal("2500.00"),
            "expected": Decimal("2000.00"),
            "count": 2,
        },
    ),
    *(
        Case(
            "X04",
            made(lines=(*DUTIABLE, row(heading, "70.00", "2"))),
            {
                "heading": "9903.01." + heading[-2:],
                "line": "2",
                "duty": Decimal("70.00"),
                "expected": Decimal("0.00"),
                "count": 1,
            },
        )
        for heading in ("99030104", "99030199")
    ),
    Case(
        "X05",
        made(stated_ieepa_duty=Decimal("2100.00")),
        {"stated": Decimal("2100.00"), "computed": Decimal("2000.00")},
    ),
)  # fmt: skip


def test_that_every_rule_stands_here() -> None:
    assert {case.rule for case in CASES} == ALL_IDS


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.rule))
def test_that_a_finding_carries_exactly_the_facts_of_its_card(case: Case) -> None:
    found = says(case.rule, case.subject, case.at)
    assert isinstance(found, Finding)
    assert found.id == case.rule
    assert dict(found.facts) == case.facts


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.rule))
def test_that_any_rule_on_an_entry_can_be_made_one_to_answer_for(case: Case) -> None:
    at = case.at
    open_to_all = {name: replace(rule, confirmable=True) for name, rule in at.rules.rules.items()}
    by_entry = case.rule in ENTRY_CHECKS and isinstance(case.subject, Entry)
    number = case.subject.number if isinstance(case.subject, Entry) else "ABC12345676"
    rules = replace(at.rules, rules=open_to_all)
    answered_for = replace(at.decisions, confirmed=frozenset({(case.rule, number)}))
    found = says(case.rule, case.subject, replace(at, rules=rules, decisions=answered_for))
    assert found.confirmed is by_entry
    assert (found.confirmable, dict(found.facts)) == (True, case.facts)
    if by_entry:
        assert (found.severity, found.route) == (Severity.WARNS, None)
    other = replace(at.decisions, confirmed=frozenset({(case.rule, "B7612345670")}))
    unanswered = says(case.rule, case.subject, replace(at, rules=rules, decisions=other))
    assert (unanswered.confirmed, unanswered.confirmable) == (False, True)
    assert not says(case.rule, case.subject, at).confirmed


def test_that_only_the_rules_that_say_so_can_be_answered_for() -> None:
    asked = {case.rule for case in CASES if says(case.rule, case.subject, case.at).confirmable}
    assert asked == {rule.id for rule in PACK.rules.values() if rule.confirmable} == {"N02", "N07", "T04"}
