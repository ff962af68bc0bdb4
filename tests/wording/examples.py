"""A real finding for every card: what the checks say of entries made to meet each rule and case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cape_desktop.domain.checks import ANSWERED_CHECKS, LIST_CHECKS, UPLOAD_CHECKS
from cape_desktop.domain.checks.afterwards import Answered
from cape_desktop.domain.checks.file import Upload
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.entry import (
    Conflict,
    Entry,
    Line,
    LiquidationStatus,
    Place,
    ProtestStatus,
    Repair,
    SummaryStatus,
)
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.rules import ChecklistItem, Message
from tests.domain.checks.made import TODAY, finding, liquidated, made, on
from tests.rules import PACK

_GOODS = Line("1", "9", "8508190000", Decimal(10000), Decimal(0))
_BROKER = Importer(role=Role.BROKER)
_OTHER_FILER = made("B7612345670")
_RULES = replace(
    PACK,
    limits=replace(PACK.limits, file_rows=1),
    messages=(Message("GOODS VALUE AMOUNT", "entry", "", "yes", "", date(2026, 6, 25)),),
    checklist=tuple(
        ChecklistItem(rule, f"Item {rule}", "", "", (), "", "", rules=(rule,)) for rule in PACK.rules if rule[0] == "R"
    ),
)


def _with(heading: str, duty: str | None) -> tuple[Line, ...]:
    return (Line("1", "1", heading, Decimal(0), None if duty is None else Decimal(duty)), _GOODS)


def _declared(declared: Declared) -> Circumstances:
    return on(declared={"ABC12345676": declared}, rules=_RULES)


def _refused(message: str = "") -> Circumstances:
    return on(declared={"ABC12345676": Declared(refused_on="May list", message=message)})


def _broken(raw: str, repair: Repair | None) -> Entry:
    return made("01012345678", raw=(raw,), repair=repair, settled=False)


def _unliquidated(status: LiquidationStatus | None, **more: Any) -> Entry:
    return made(liquidation_status=status, **more)


def _of_entries() -> list[Finding]:
    own = Importer(number="98-7654321")
    lines_apart = Conflict(Field.ENTRY_TYPE, ("01", "03"))
    cases: list[tuple[str, Entry, Circumstances]] = [
        ("N01", made("ABC-234567É"), on()),
        ("N01", made("ABC1234567"), on()),
        ("N02", made("ABC12345670"), on()),
        ("N03", made("ABCD2345674"), on()),
        ("N04", _broken("1012345678.0", Repair.FLOAT_SUFFIX), on()),
        ("N04", _broken("1012345678", Repair.ZERO_RESTORED), on()),
        ("N04", _broken("1.01E+10", Repair.SCIENTIFIC_EXPANDED), on()),
        ("N04", _broken("01012345678 / ABC12345676", None), on()),
        ("N06", made(), _declared(Declared(accepted_on="May list"))),
        ("N06", made(), _declared(Declared(pending_on="May list"))),
        ("N06", made(), _declared(Declared(elsewhere_on="May list"))),
        ("N07", made(), _refused()),
        ("N07", made(), _refused("INVALID HTS")),
        ("N07", made(), _refused("HTS RELATIONSHIP/SEQUENCE MISMATCH")),
        ("N07", made(), _refused("STATEMENT PROCESSING NOT COMPLETE")),
        ("N07", made(), _refused("ENTRY ON DRAWBACK")),
        ("N07", made(), _refused("NEVER SEEN")),
        ("N08", made(), on(importer=Importer(role=Role.BROKER, filer_codes=("B76",)))),
        ("N10", made(raw=("ABC12345676 / B7612345670",)), on()),
        ("N11", made(repeated_rows=1), on()),
        ("A01", made(), on(importer=own)),
        ("T01", made(entry_type="09"), on()),
        ("T02", made(entry_type="21"), on()),
        ("T03", made(entry_type="31"), on()),
        ("T04", made(entry_type="23"), on()),
        ("T05", made(entry_type="03", adcvd_pending=True), on()),
        ("T06", _unliquidated(LiquidationStatus.SUSPENDED, entry_type="03"), on()),
        ("T07", _unliquidated(None, entry_type="11"), on()),
        ("T08", made(entry_type="51"), on()),
        ("T08", made(entry_type="99"), on()),
        ("S01", made(summary_status=SummaryStatus.CANCELLED), on()),
        ("S01", made(summary_status=SummaryStatus.REJECTED), on()),
        ("S02", made(duty_paid=False), on()),
        ("S03", made(correction_pending=True), on()),
        ("L01", made(), on()),
        ("L02", liquidated(30), on()),
        ("L03", liquidated(70), on()),
        ("L04", liquidated(78), on()),
        ("L04", liquidated(80), on()),
        ("L05", liquidated(132), on()),
        ("L06", liquidated(300, entry_date=None), on()),
        ("L06", liquidated(300), on()),
        ("L06", liquidated(300, entry_date=date(2025, 3, 4)), on(date(2027, 3, 5))),
        ("L07", liquidated(-5), on()),
        ("L08", _unliquidated(LiquidationStatus.EXTENDED), on()),
        ("L08", _unliquidated(LiquidationStatus.UNDER_REVIEW), on()),
        ("L09", _unliquidated(None, entry_date=None), on()),
        ("L09", _unliquidated(None, entry_date=date(2025, 11, 14)), on()),
        ("L09", _unliquidated(None, entry_date=date(2025, 3, 4)), on()),
        ("L09", _unliquidated(LiquidationStatus.LIQUIDATED), on()),
        ("L09", made(conflicts=(Conflict(Field.LIQUIDATION_DATE, ("2026-04-03", "2026-11-06")),)), on()),
        ("X02", liquidated(10, liquidation_status=LiquidationStatus.SUSPENDED), on()),
        ("P01", made(protest=ProtestStatus.OPEN), on()),
        ("P01", liquidated(20, protest=ProtestStatus.SUSPENDED), on()),
        ("P02", liquidated(100, protest=ProtestStatus.OPEN), on()),
        ("P03", made(protest=None, protest_number="270426100001"), on()),
        ("B01", made(drawback=True), on()),
        ("K01", made(reconciliation=True), on()),
        ("K02", made(reconciliation=True, entry_type="03"), on()),
        ("K03", made(reconciliation=True, reconciliation_filed=True), on()),
        ("K04", made(reconciliation=True, reconciliation_due=TODAY + timedelta(days=3)), on()),
        ("K04", made(reconciliation=True, reconciliation_due=TODAY - timedelta(days=3)), on()),
        ("H01", made(lines=(_GOODS,)), on()),
        ("H01", made(lines=_with("99038803", "250.00")), on()),
        ("H02", made(lines=_with("99030124", "0.00")), on()),
        ("H02", made(lines=_with("99030124", None)), on()),
        ("H02", made(lines=_with("99030124", "-1.00")), on()),
        ("H02", made(lines=_with("99030104", "0.00")), on()),
        ("H03", made(lines=_with("99030301", "5.00")), on()),
        ("H04", made(entry_date=date(2026, 2, 24)), on()),
        ("H05", made(entry_date=date(2025, 3, 3)), on()),
        ("H06", made(), _declared(Declared(refused_on="May list", message="Goods value amount missing"))),
        ("X02", made(conflicts=(lines_apart,)), on()),
        ("X03", made(lines=_with("99030124", "4500.00")), on()),
        ("X04", made(lines=_with("99030104", "70.00")), on()),
        ("X05", made(stated_ieepa_duty=Decimal("1234.50")), on()),
    ]
    return [finding(rule_id, entry, at) for rule_id, entry, at in cases]


def _of_lists() -> list[Finding]:
    twice = made(places=(Place(0, (2, 5)),), without=(Field.HTS, Field.LINE_NUMBER))
    importers = (made(), made(importer_number="98-7654321"))
    cases: list[tuple[str, tuple[Entry, ...], Circumstances]] = [
        ("F01", (), on()),
        ("F03", (made(), _OTHER_FILER), on(rules=_RULES)),
        ("N05", (twice,), on()),
        ("N09", (made(), _OTHER_FILER), on()),
        ("N09", (made(), _OTHER_FILER), on(importer=_BROKER)),
        ("A02", (made(),), on(importer=Importer(role=Role.OTHER))),
        ("A03", importers, on()),
        ("A03", importers, on(importer=_BROKER)),
        ("R03", (made(notify_party="Carrier Inc"),), on()),
        ("C03", (liquidated(400),), on(date(2026, 12, 1))),
        ("C03", (liquidated(400),), on(date(2027, 3, 1))),
        ("X01", (made(),), on(PACK.as_of + timedelta(days=40))),
        *((rule, (made(),), on(rules=_RULES)) for rule in ("R01", "R02", "R03", "R04", "R05", "R06", "R07")),
    ]
    found = [LIST_CHECKS[rule_id](entries, at) for rule_id, entries, at in cases]
    return [one for one in found if one is not None]


def _of_uploads() -> list[Finding]:
    cases = [
        ("F02", Upload("a.csv", b"Number\r\n")),
        ("F04", Upload("a.csv", b"Entry Number,\r\n")),
        ("F05", Upload("a.csv", b"\xef\xbb\xbfEntry Number\r\n")),
        ("F05", Upload("a.csv", b"Entry Number\r\n\r\nABC12345676\r\n")),
        ("F06", Upload("a.xlsx", b"")),
        ("F06", Upload("a.csv", b"x" * PACK.limits.file_bytes)),
        ("F07", Upload("a.csv", b"Entry Number\r\n01012345678\r\n")),
    ]
    found = [UPLOAD_CHECKS[rule_id](upload, on()) for rule_id, upload in cases]
    return [one for one in found if one is not None]


def _of_answered() -> list[Finding]:
    answered = Answered(TODAY - timedelta(days=100), accepted=3, refused=2)
    found = [check(answered, on()) for check in ANSWERED_CHECKS.values()]
    return [one for one in found if one is not None]


EXAMPLES: tuple[Finding, ...] = (*_of_entries(), *_of_lists(), *_of_uploads(), *_of_answered())
