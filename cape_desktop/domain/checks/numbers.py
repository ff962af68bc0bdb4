"""Checks of the entry number: shape, check digit, repairs, repeats, earlier declarations, filer codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cape_desktop.domain.checks.answer import Answer, found
from cape_desktop.domain.circumstances import Circumstances
from cape_desktop.domain.deadlines import deadlines
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.entry_number import LENGTH, check_digit, filer_code, has_entry_shape, has_upload_shape
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.importer import Role
from cape_desktop.domain.refusals import refusal
from cape_desktop.domain.results import Again


def misshapen(entry: Entry, at: Circumstances) -> Answer:
    """N01: CAPE takes eleven letters and digits only (guide 5514-0426, as relayed)."""
    if has_upload_shape(entry.number):
        return None
    case = "length" if len(entry.number) != LENGTH else "signs"
    return found(at, "N01", entry.number, entry_number=entry.number, characters=len(entry.number), case=case)


def wrong_check_digit(entry: Entry, at: Circumstances) -> Answer:
    """N02: the last digit does not follow from the first ten characters (ACE CATAIR, entry summary Table 1)."""
    if not has_upload_shape(entry.number):
        return None
    expected = check_digit(entry.number[:-1])
    if entry.number[-1] == expected:
        return None
    return found(at, "N02", entry.number, entry_number=entry.number, last=entry.number[-1], expected=expected)


def unusual_form(entry: Entry, at: Circumstances) -> Answer:
    """N03: eleven characters, but not a filer code and eight digits (ACE CATAIR, Appendix E)."""
    if not has_upload_shape(entry.number) or has_entry_shape(entry.number):
        return None
    return found(at, "N03", entry.number, entry_number=entry.number)


def unsettled_repair(entry: Entry, at: Circumstances) -> Answer:
    """N04: a spreadsheet changed the digits, and nobody has agreed to the repair yet."""
    if entry.settled:
        return None
    case = entry.repair.value if entry.repair else "split"
    raw = next((raw for raw in entry.raw if raw != entry.number), entry.number)
    return found(at, "N04", entry.number, entry_number=entry.number, raw=raw, case=case)


def repeated_numbers(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """N05: a list with one row an entry names a number more than once; CAPE refuses duplicates, each goes in once."""
    repeated = [entry.number for entry in entries if _stands_twice(entry)]
    if not repeated:
        return None
    return found(at, "N05", entries=len(repeated), entry_number=repeated[0])


def _stands_twice(entry: Entry) -> bool:
    """Whether several rows name it without telling its lines, which take a row each."""
    told_by_line = Field.HTS in entry.columns or Field.LINE_NUMBER in entry.columns
    return not told_by_line and sum(len(place.rows) for place in entry.places) > 1


def already_declared(entry: Entry, at: Circumstances) -> Answer:
    """N06: the number is accepted or not answered yet on an earlier declaration, be it one made elsewhere."""
    declared = at.declared.get(entry.number)
    if declared is None:
        return None
    if declared.accepted_on:
        return found(at, "N06", entry.number, declaration=declared.accepted_on, case="accepted")
    if declared.pending_on:
        return found(at, "N06", entry.number, declaration=declared.pending_on, case="pending")
    if declared.elsewhere_on:
        return found(at, "N06", entry.number, declaration=declared.elsewhere_on, case="elsewhere")
    return None


def refused_before(entry: Entry, at: Circumstances) -> Answer:
    """N07: CBP refused the entry on an earlier declaration; it goes again once a person says that the reason is gone.

    Nobody can say that of a message after which an entry never goes again; its road is then the one that is left. A
    refusal without a word about the entry meant the file as a whole, and where CAPE's time is over, the dates decide.
    """
    declared = at.declared.get(entry.number)
    if declared is None or not declared.refused_on or declared.held_by:
        return None
    usual = deadlines(entry.facts, at.rules.limits, at.today).expected_liquidation
    refused = refusal(
        declared.message, entry.facts.liquidation_date, at.rules, at.today, usual[1] if usual is not None else None
    )
    case = "no_message" if refused is None else refused.again.value
    asked = found(
        at,
        "N07",
        entry.number,
        declaration=declared.refused_on,
        declaration_id=declared.refused_id,
        message=declared.message,
        case=case,
    )
    if refused is not None and refused.again is Again.NO:
        return replace(asked, severity=Severity.BLOCKS, route=refused.route, confirmable=False, confirmed=False)
    if refused is None or not refused.can_be_settled:
        return replace(asked, severity=Severity.INFO, route=None, confirmable=False, confirmed=False)
    return asked if asked.route is None else replace(asked, route=refused.route)


def foreign_filer_code(entry: Entry, at: Circumstances) -> Answer:
    """N08: a broker may declare only entries that bear one of its own filer codes."""
    own = at.importer.filer_codes
    if at.importer.role is not Role.BROKER or not own or filer_code(entry.number) in own:
        return None
    return found(at, "N08", entry.number, filer_code=filer_code(entry.number), own=", ".join(own))


def several_filer_codes(entries: Sequence[Entry], at: Circumstances) -> Finding | None:
    """N09: several brokers filed these entries; fine in the importer's own account, a warning in a broker's."""
    codes = sorted({filer_code(entry.number) for entry in entries if has_upload_shape(entry.number)})
    if len(codes) < 2:
        return None
    if at.importer.role is Role.IMPORTER:
        return found(at, "N09", count=len(codes), filer_codes=", ".join(codes), case="importer")
    if at.importer.filer_codes:
        return None  # N08 says it of each entry
    asked = found(at, "N09", count=len(codes), filer_codes=", ".join(codes), case="broker")
    return replace(asked, severity=Severity.WARNS)


def shared_cell(entry: Entry, at: Circumstances) -> Answer:
    """N10: the cell named several entries, and the list was split."""
    for raw in entry.raw:
        if sum(map(str.isalnum, raw)) >= 2 * LENGTH:
            return found(at, "N10", entry.number, raw=raw)
    return None


def repeated_rows(entry: Entry, at: Circumstances) -> Answer:
    """N11: rows that said the same line again were counted once."""
    if not entry.repeated_rows:
        return None
    return found(at, "N11", entry.number, rows=entry.repeated_rows)
