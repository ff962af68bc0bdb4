"""A changed rule is a changed data file: the same code answers differently by a pack that CBP's next word changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from cape_desktop import rulebook
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.deadlines import refund_window
from cape_desktop.domain.entry import Line, LiquidationStatus
from cape_desktop.domain.examination import Examined, Upload, examine_entry, list_findings, upload_findings
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from tests.domain.checks.made import TODAY, liquidated, made, on
from tests.invented import entry_number
from tests.rules import PACK, RESOURCES

Change = tuple[str, str, str]
Question = Callable[[RulePack], Any]
GOODS = Line("1", "2", "8508190000", Decimal("10000.00"), Decimal("0.00"))


def changed(folder: Path, *changes: Change) -> RulePack:
    """The built-in pack with texts replaced in its files; each must stand there."""
    pack = Path(shutil.copytree(rulebook.newest_pack(RESOURCES), folder / "changed"))
    for name, old, new in changes:
        text = (pack / name).read_text(encoding="utf-8")
        assert old in text, (name, old)
        (pack / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return rulebook.load_pack(pack)


def examined(
    rules: RulePack, today: date = TODAY, declared: dict[str, Declared] | None = None, **facts: Any
) -> Examined:
    return examine_entry(made(**facts), on(today, rules=rules, declared=declared))


def on_age(days: int) -> Callable[[RulePack], Route]:
    return lambda rules: examine_entry(liquidated(days), on(rules=rules)).route


def with_type(code: str, today: date = TODAY) -> Callable[[RulePack], Route]:
    return lambda rules: examined(rules, today, entry_type=code).route


def of_heading(heading: str, duty: str = "2000.00") -> tuple[Line, ...]:
    return (Line("1", "1", heading, Decimal(0), Decimal(duty)), GOODS)


def found(rule_id: str, **facts: Any) -> Callable[[RulePack], Severity | None]:
    """How grave the finding of a rule is, if it speaks."""

    def severity(rules: RulePack) -> Severity | None:
        findings = examined(rules, **facts).findings
        return next((finding.severity for finding in findings if finding.id == rule_id), None)

    return severity


def listed(rule_id: str, *entries: Any, today: date = TODAY) -> Callable[[RulePack], bool]:
    return lambda rules: rule_id in {one.id for one in list_findings(entries, on(today, rules=rules))}


def interest(rules: RulePack) -> Decimal | None:
    paid: dict[str, Any] = {"entry_date": date(2025, 10, 30), "summary_date": date(2025, 11, 10)}
    return examined(rules, **paid).money.interest_high


def refund(*lines: Line, **facts: Any) -> Callable[[RulePack], tuple[Decimal | None, Decimal | None]]:
    def low_and_high(rules: RulePack) -> tuple[Decimal | None, Decimal | None]:
        money = examined(rules, lines=lines, **facts).money
        return money.refund_low, money.refund_high

    return low_and_high


def headed(header: bytes) -> Callable[[RulePack], bool]:
    upload = Upload("cape.csv", header + b"\r\nABC12345676\r\n")
    return lambda rules: not upload_findings(upload, Circumstances(rules, TODAY))


UNUSUAL = entry_number("ABCD234567")
LIMITS, TYPES, RULES = "limits.toml", "type_rules.toml", "rules.toml"
N03 = 'id = "N03"\nseverity = "warns"'
T04 = 'id = "T04"\nseverity = "blocks"\nroute = "wait"'
L05 = 'id = "L05"\nseverity = "blocks"\nroute = "protest"'
REFUSED = {"ABC12345676": Declared(refused_on="May", message="INVALID HTS")}

CASES: dict[str, tuple[tuple[Change, ...], Question, Any, Any]] = {
    "a longer window": (
        ((LIMITS, "cape_days = 80", "cape_days = 85"), (LIMITS, "safe_days = 79", "safe_days = 84")),
        on_age(85),
        Route.PROTEST,
        Route.FILE,
    ),
    "a shorter window": (
        ((LIMITS, "cape_days = 80", "cape_days = 79"), (LIMITS, "safe_days = 79", "safe_days = 78")),
        on_age(80),
        Route.FILE,
        Route.PROTEST,
    ),
    "a longer time for protest": (
        ((LIMITS, "protest_days = 180", "protest_days = 181"),),
        on_age(181),
        Route.COURT,
        Route.PROTEST,
    ),
    "a later warning": (
        ((LIMITS, "warn_after_days = 60", "warn_after_days = 61"),),
        lambda rules: "L03" in {f.id for f in examine_entry(liquidated(61), on(rules=rules)).findings},
        True,
        False,
    ),
    "a longer usual cycle": (
        ((LIMITS, "liquidation_cycle_days = 314", "liquidation_cycle_days = 321"),),
        lambda rules: examined(rules, entry_date=date(2026, 2, 1)).deadlines.liquidation,
        date(2026, 12, 18),
        date(2026, 12, 25),
    ),
    "another weekday of liquidation": (
        ((LIMITS, "liquidation_weekday = 4", "liquidation_weekday = 2"),),
        lambda rules: examined(rules, entry_date=date(2026, 2, 1)).deadlines.liquidation,
        date(2026, 12, 18),
        date(2026, 12, 16),
    ),
    "a slower liquidation after acceptance": (
        ((LIMITS, "liquidation_after_acceptance_days = 45", "liquidation_after_acceptance_days = 60"),),
        lambda rules: examined(rules).deadlines.liquidation_after_acceptance,
        TODAY + timedelta(days=45),
        TODAY + timedelta(days=60),
    ),
    "a slower refund": (
        ((LIMITS, "refund_last_days = 90", "refund_last_days = 120"),),
        lambda rules: refund_window(rules.limits, TODAY),
        (TODAY + timedelta(days=60), TODAY + timedelta(days=90)),
        (TODAY + timedelta(days=60), TODAY + timedelta(days=120)),
    ),
    "three years for court": (
        ((LIMITS, "court_years = 2", "court_years = 3"),),
        lambda rules: examined(rules, entry_date=date(2025, 3, 4)).deadlines.court_day,
        date(2027, 3, 4),
        date(2028, 3, 4),
    ),
    "a later first day of duty": (
        ((LIMITS, "first_duty_day = 2025-02-04", "first_duty_day = 2025-10-31"),),
        found("H04"),
        None,
        Severity.WARNS,
    ),
    "fewer rows in a file": (
        ((LIMITS, "file_rows = 9999", "file_rows = 1"),),
        listed("F03", made(), made()),
        False,
        True,
    ),
    "another header": (
        ((LIMITS, 'header = "Entry Number"', 'header = "Entry No"'),),
        headed(b"Entry No"),
        False,
        True,
    ),
    "a smaller file": (((LIMITS, "file_bytes = 1000000", "file_bytes = 20"),), headed(b"Entry Number"), True, False),
    "a stricter comparison of duty": (
        ((LIMITS, 'duty_tolerance_share = "0.005"', 'duty_tolerance_share = "0.001"'),),
        found("X03", lines=of_heading("99030124", "2005.00")),
        None,
        Severity.WARNS,
    ),
    "a family of headings more": (
        ((LIMITS, '"990301", ', '"990301", "990304", '),),
        lambda rules: examined(rules, lines=of_heading("99030401")).route,
        Route.NONE,
        Route.FILE,
    ),
    "another surcharge law": (
        ((LIMITS, 'section_122_prefix = "990303"', 'section_122_prefix = "990307"'),),
        found("H03", lines=of_heading("99030701")),
        None,
        Severity.BLOCKS,
    ),
    "an excluded type": ((((TYPES, '["08", "09",', '["01", "08", "09",')),), with_type("01"), Route.FILE, Route.WAIT),
    "warehouse entries taken again": ((((TYPES, '["21", "22"]', '["22"]')),), with_type("21"), Route.WAIT, Route.FILE),
    "an earlier day for warehouse entries": (
        ((TYPES, "2026-07-07", "2026-07-01"), (RULES, "valid_from = 2026-07-07", "valid_from = 2026-07-01")),
        with_type("21", date(2026, 7, 6)),
        Route.FILE,
        Route.WAIT,
    ),
    "a flag that is fine on another type": (
        ((TYPES, '["01", "02", "06"]', '["01", "02", "03", "06"]'),),
        lambda rules: examined(rules, entry_type="03", reconciliation=True, adcvd_pending=False).route,
        Route.WAIT,
        Route.FILE,
    ),
    "a new type": (
        (("entry_types.csv", "01,Consumption", "01,Consumption\n10,Consumption by drone"),),
        found("T08", entry_type="10"),
        Severity.WARNS,
        None,
    ),
    "a rule that blocks from now on": (
        ((RULES, N03, 'id = "N03"\nseverity = "blocks"\nroute = "fix"'),),
        lambda rules: examined(rules, number=UNUSUAL).route,
        Route.FILE,
        Route.FIX,
    ),
    "a rule that sends elsewhere": (
        ((RULES, T04, T04.replace("wait", "none")),),
        with_type("23"),
        Route.WAIT,
        Route.NONE,
    ),
    "a rule that has ended": (((RULES, L05, f"{L05}\nvalid_to = 2026-11-22"),), on_age(100), Route.PROTEST, Route.FILE),
    "a rule that has not begun": (
        ((RULES, L05, f"{L05}\nvalid_from = 2026-11-24"),),
        on_age(100),
        Route.PROTEST,
        Route.FILE,
    ),
    "a higher rate of interest": (
        (("rates.csv", "2026-10-01,2026-12-31,6,7", "2026-10-01,2026-12-31,8,9"),),
        lambda rules: (interest(rules) or Decimal(0)) > (interest(PACK) or Decimal(0)),
        False,
        True,
    ),
    "a heading that ended earlier": (
        (("headings.csv", "9903.01.24,", "9903.01.98,"),),
        found("H05", lines=of_heading("99030124"), entry_date=date(2025, 3, 10)),
        None,
        Severity.WARNS,
    ),
    "another rate of duty": (
        (("headings.csv", "CN;HK,ad_valorem_add,20,yes,2025-03-04", "CN;HK,ad_valorem_add,25,yes,2025-03-04"),),
        found("X03", lines=of_heading("99030124")),
        None,
        Severity.WARNS,
    ),
    "a heading that is no top-up": (
        (("headings.csv", "SK;SI;ES;SE,topup_to", "SK;SI;ES;SE,ad_valorem_add"),),
        refund(*of_heading("99030220", "1500.00")),
        (Decimal("0.00"), Decimal("1500.00")),
        (Decimal("1500.00"), Decimal("1500.00")),
    ),
    "a holiday more": (
        (("holidays.csv", "2026-11-26,Thanksgiving Day", "2026-11-24,Day of Mourning\n2026-11-26,Thanksgiving Day"),),
        lambda rules: examine_entry(liquidated(5), on(rules=rules)).deadlines.liquidation_after_acceptance,
        date(2026, 11, 24),
        date(2026, 11, 25),
    ),
    "a message that CBP gives no more": (
        (("messages.toml", 'text = "INVALID HTS"', 'text = "INVALID HTS"\nretired_on = 2026-11-23'),),
        lambda rules: "H06" in {f.id for f in examined(rules, declared=REFUSED).findings},
        False,
        True,
    ),
    "an item less on the checklist": (
        (("checklist.toml", 'rules = ["R04"]', "rules = []"),),
        listed("R04", made()),
        True,
        False,
    ),
    "an older pack": ((("pack.toml", "as_of = 2026-11-23", "as_of = 2026-10-23"),), listed("X01", made()), False, True),
}


@pytest.mark.parametrize("name", CASES)
def test_that_the_answer_changes_with_the_data_and_not_with_the_code(name: str, tmp_path: Path) -> None:
    changes, question, before, after = CASES[name]
    assert question(PACK) == before
    assert question(changed(tmp_path, *changes)) == after


def test_that_a_changed_pack_is_judged_on_the_status_too(tmp_path: Path) -> None:
    rules = changed(
        tmp_path, (RULES, 'id = "L08"\nseverity = "info"', 'id = "L08"\nseverity = "blocks"\nroute = "wait"')
    )
    suspended = made(liquidation_status=LiquidationStatus.SUSPENDED)
    assert examine_entry(suspended, on()).route is Route.FILE
    assert examine_entry(suspended, on(rules=rules)).route is Route.WAIT
