"""Everything the rules say of an entry: findings, one route, dates, money."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from cape_desktop.domain.checks import ANSWERED_CHECKS, ENTRY_CHECKS, LIST_CHECKS, UPLOAD_CHECKS
from cape_desktop.domain.checks.afterwards import Answered
from cape_desktop.domain.checks.answer import EntryCheck, Unknown
from cape_desktop.domain.checks.file import Upload
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.deadlines import Deadlines, deadlines
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.findings import Finding, Severity, is_paid_later
from cape_desktop.domain.refund import Money, money
from cape_desktop.domain.routes import Route, route_of
from cape_desktop.progress import Doing, Tick, silent

__all__ = [
    "Answered",
    "Circumstances",
    "Declared",
    "Examined",
    "Upload",
    "answered_findings",
    "examine_all",
    "examine_entry",
    "examiner",
    "list_findings",
    "upload_findings",
]

_BETWEEN_TICKS = 256
_GRAVEST_FIRST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Examined:
    """An entry with all that was found: first what leads to its route, then the graver before the lighter.

    `unknown` are the ids of checks that lacked a column to answer.
    """

    entry: Entry
    findings: tuple[Finding, ...]
    unknown: tuple[str, ...]
    route: Route
    deadlines: Deadlines
    money: Money


def examiner(at: Circumstances) -> Callable[[Entry], Examined]:
    """A function that examines entries under the rules in force on `at.today`, which are looked up once."""
    speaking = tuple((rule_id, check) for rule_id, check in ENTRY_CHECKS.items() if _speaks(rule_id, at))
    return lambda entry: _examine(entry, at, speaking)


def examine_entry(entry: Entry, at: Circumstances) -> Examined:
    """All that the rules in force on `at.today` say of one entry."""
    return examiner(at)(entry)


def examine_all(entries: Sequence[Entry], at: Circumstances, tick: Tick = silent) -> tuple[Examined, ...]:
    """Examines entry by entry, in order; ticks with the number of entries done. Lets Cancelled pass through."""
    examine = examiner(at)
    examined: list[Examined] = []
    for done, entry in enumerate(entries):
        if done % _BETWEEN_TICKS == 0:
            tick(Doing.CHECKING, done, len(entries))
        examined.append(examine(entry))
    tick(Doing.CHECKING, len(entries), len(entries))
    return tuple(examined)


def list_findings(entries: Sequence[Entry], at: Circumstances) -> tuple[Finding, ...]:
    """What the rules say of the list as a whole, of the importer, the checklist and the day.

    A finding that blocks here names no route: it stops the upload, not an entry.
    """
    found = (check(entries, at) for rule_id, check in LIST_CHECKS.items() if _speaks(rule_id, at))
    return tuple(finding for finding in found if finding is not None)


def upload_findings(upload: Upload, at: Circumstances) -> tuple[Finding, ...]:
    """What the rules say of the name and bytes of an upload file."""
    found = (check(upload, at) for rule_id, check in UPLOAD_CHECKS.items() if _speaks(rule_id, at))
    return tuple(finding for finding in found if finding is not None)


def answered_findings(answered: Answered, at: Circumstances) -> tuple[Finding, ...]:
    """What the rules say of a declaration that CBP has answered."""
    found = (check(answered, at) for rule_id, check in ANSWERED_CHECKS.items() if _speaks(rule_id, at))
    return tuple(finding for finding in found if finding is not None)


def _speaks(rule_id: str, at: Circumstances) -> bool:
    rule = at.rules.rules.get(rule_id)
    return rule is not None and not rule.silent and rule.holds_on(at.today)


def _examine(entry: Entry, at: Circumstances, speaking: tuple[tuple[str, EntryCheck], ...]) -> Examined:
    findings: list[Finding] = []
    unknown: list[str] = []
    for rule_id, check in speaking:
        answer = check(entry, at)
        if answer is None:
            continue
        if isinstance(answer, Unknown):
            unknown.append(rule_id)
        else:
            findings.append(answer)
    route = route_of(finding.route for finding in findings if finding.route is not None)
    findings.sort(key=lambda finding: (finding.route is not route, _GRAVEST_FIRST.index(finding.severity)))
    days = deadlines(entry.facts, at.rules.limits, at.today, at.rules.holidays)
    if is_paid_later(findings):
        days = replace(days, liquidation_after_acceptance=None)
    amounts = money(entry, at.rules, days, at.today, at.importer.corporate)
    return Examined(entry, tuple(findings), tuple(unknown), route, days, amounts)
