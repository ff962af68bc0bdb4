"""What came back from CBP: read it, show what it would change, take it in as one step, undo that step.

The road: `read` the files; where one is not `certain`, a person matches its columns and it is read again; `preview`
says what would change; `take_in` stores it and gives the id of the step, by which `undo` takes everything back.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Protocol

import msgspec

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.refunds import Refund, refund_state
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Result, Verdict
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import (
    DeclarationRow,
    EntryStanding,
    Import,
    KeptEntry,
    Outcome,
    RememberedMapping,
)
from cape_desktop.intake.result_source import ResultFile, ResultMapping, ResultRow
from cape_desktop.progress import Tick, silent


class ResultStore(Protocol):
    """What of the history results need."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""

    def mappings(self) -> tuple[RememberedMapping, ...]:
        """Every remembered mapping."""

    def remember_mapping(self, mapping: RememberedMapping) -> None:
        """Stores a mapping in place of an earlier one for the same headers."""

    def known_entries(self) -> dict[str, KeptEntry]:
        """The newest examination of every declared entry."""

    def rehearse_import(self, files: tuple[Import, ...]) -> Outcome:
        """What importing would lead to."""

    def import_results(self, files: tuple[Import, ...]) -> int | None:
        """Stores the files in one step."""

    def undo_import(self, batch: int) -> bool:
        """Takes a step back."""

    def keep_source(self, path: Path, sha256: str) -> Path:
        """Copies a file beside the history."""


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What changes for one declared entry; None: nothing was known before, or nothing is known any more."""

    number: str
    before: EntryStanding | None
    after: EntryStanding | None

    @property
    def changes_decision(self) -> bool:
        """Whether CBP decides otherwise than before, and not only the claim or the day is another one."""
        return (self.before and self.before.verdict) is not (self.after and self.after.verdict)


@dataclass(frozen=True, slots=True)
class DeclarationChange:
    """What changes for one declaration: its line before and after, and its entries."""

    before: DeclarationRow
    after: DeclarationRow
    entries: tuple[EntryChange, ...]

    @property
    def changes_state(self) -> bool:
        """Whether the declaration itself is in another state afterwards."""
        return self.before.state is not self.after.state


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking in some files would change, before anything is changed.

    `verdicts` counts entries of your declarations by what these files say of them; `strangers` are the numbers of
    which CBP's files speak and that are in none of them; `elsewhere` those that from now on count as declared outside
    of this program; `refunds` how many entries get word of money. `unread` are entry cells nobody can read,
    `unknown_statuses` words of CBP that we do not know, by count. `known` are files that were taken in before, and
    `unmatched` files whose columns a person must match first; both change nothing.
    """

    files: tuple[ResultFile, ...]
    verdicts: Mapping[Verdict, int]
    refunds: int
    strangers: tuple[str, ...]
    elsewhere: tuple[str, ...]
    unread: tuple[str, ...]
    unknown_statuses: Mapping[str, int]
    known: tuple[ResultFile, ...]
    unmatched: tuple[ResultFile, ...]
    changes: tuple[DeclarationChange, ...]
    imports: tuple[Import, ...]

    @property
    def changes_something(self) -> bool:
        """Whether taking it in adds anything to the history."""
        return bool(self.imports)


def read(
    store: ResultStore,
    rules: RulePack,
    paths: Sequence[Path],
    *,
    matched: Mapping[str, ResultMapping] | None = None,
    elsewhere: Collection[str] = (),
    tick: Tick = silent,
) -> tuple[ResultFile, ...]:
    """Reads files that came back, and lists of entries that were declared outside of this program.

    `matched` are columns that a person matched now, `elsewhere` the files that they called such a list, both by
    SHA-256; a file with nothing but entry numbers is one anyway. Raises Problem for a file that cannot be read, lets
    Cancelled pass.
    """
    from cape_desktop.intake.results import read_results

    return read_results(
        paths,
        rules,
        frozenset(store.declared()),
        matched=matched,
        remembered=_remembered(store),
        elsewhere=elsewhere,
        tick=tick,
    )


def remember(store: ResultStore, file: ResultFile) -> None:
    """Remembers the columns of a file that a person matched, for the next one with the same headers."""
    if file.fingerprint:
        mapping = msgspec.json.encode({field.value: places for field, places in file.mapping().items()}).decode()
        headers = tuple(column.header for column in file.columns)
        store.remember_mapping(RememberedMapping(file.fingerprint, mapping, headers))


def _remembered(store: ResultStore) -> dict[str, dict[str, tuple[int, ...]]]:
    found = {}
    for one in store.mappings():
        try:
            found[one.fingerprint] = msgspec.json.decode(one.mapping, type=dict[str, tuple[int, ...]])
        except msgspec.DecodeError:
            continue
    return found


def preview(store: ResultStore, files: Sequence[ResultFile]) -> Preview:
    """What taking these files in would change; nothing is changed."""
    certain = tuple(file for file in files if file.certain and file.kind is not None)
    entries = store.known_entries()
    imports = tuple(_import(file, file.kind, entries) for file in certain if file.kind is not None)
    outcome = store.rehearse_import(imports)
    new = tuple(one for one in imports if one.sha256 not in outcome.known)
    of_cbp = [one for one in new if one.kind is not ResultKind.ELSEWHERE]
    numbers = {result.number for one in of_cbp for result in one.results} | {
        refund.number for one in of_cbp for refund in one.refunds if refund.number
    }
    return Preview(
        files=tuple(files),
        verdicts=_verdicts(new, entries),
        refunds=len({refund.number for one in new for refund in one.refunds if refund.number in entries}),
        strangers=tuple(sorted(numbers - entries.keys())),
        elsewhere=tuple(sorted(outcome.elsewhere)),
        unread=tuple(cell for one in new for cell in one.unread),
        unknown_statuses=Counter(
            result.status for one in new for result in one.results if result.verdict is Verdict.OTHER
        ),
        known=tuple(file for file in certain if file.source.sha256 in outcome.known),
        unmatched=tuple(file for file in files if file not in certain),
        changes=_changes(outcome),
        imports=new,
    )


def take_in(store: ResultStore, shown: Preview) -> int | None:
    """Stores what the preview showed as one step, with copies of the files; gives its id, None when nothing is new.

    A second call with the same files changes nothing. Raises Problem.
    """
    paths = {file.source.sha256: Path(file.source.path) for file in shown.files}
    for one in shown.imports:
        store.keep_source(paths[one.sha256], one.sha256)
    return store.import_results(shown.imports)


def undo(store: ResultStore, step: int) -> bool:
    """Takes back everything that one step took in; False when it was taken back before."""
    return store.undo_import(step)


def _import(file: ResultFile, kind: ResultKind, entries: Mapping[str, KeptEntry]) -> Import:
    results = [_result(row) for row in file.rows if row.number]
    if kind is ResultKind.ES003:
        results = [_of_report(one, entries[one.number]) for one in results if one.number in entries]
    return Import(
        kind,
        file.source.name,
        file.source.sha256,
        file.as_of,
        tuple(one for one in results if _says_something(one, kind)),
        tuple(_refund(row, kind) for row in file.rows if row.speaks_of_money),
        tuple(cell for _, cell in file.unread),
    )


def _says_something(result: Result, kind: ResultKind) -> bool:
    """Whether a row is worth keeping; in a list of entries declared elsewhere the number alone is."""
    return kind is ResultKind.ELSEWHERE or result.verdict is not None or result.liquidation is not None


def _result(row: ResultRow) -> Result:
    return Result(row.number, row.claim, row.verdict, row.status, row.message, row.liquidation)


def _of_report(result: Result, entry: KeptEntry) -> Result:
    """A line without IEEPA duty proves an update only where there was some; of other entries it says the date alone."""
    if result.verdict is Verdict.UPDATED and not entry.duty_cents:
        return Result(result.number, liquidation=result.liquidation)
    return result


def _refund(row: ResultRow, kind: ResultKind) -> Refund:
    return Refund(
        row.number,
        row.refund_number,
        _cents(row.principal),
        _cents(row.interest),
        row.refund_status,
        row.secondary_status,
        refund_state(row.refund_status, row.secondary_status, kind),
        row.refund_date,
        row.payment,
    )


def _cents(dollars: Decimal | None) -> int | None:
    return None if dollars is None else int((dollars * 100).to_integral_value())


def _verdicts(imports: Sequence[Import], entries: Mapping[str, KeptEntry]) -> dict[Verdict, int]:
    """How many declared entries the files decide about, by the newest word in them."""
    last: dict[str, tuple[datetime, Verdict]] = {}
    for one in imports:
        for result in one.results:
            if result.verdict is not None and result.number in entries:
                known = last.get(result.number)
                if known is None or known[0] <= one.as_of:
                    last[result.number] = (one.as_of, result.verdict)
    counted = Counter(verdict for _, verdict in last.values())
    return {verdict: counted[verdict] for verdict in Verdict if counted[verdict]}


def _changes(outcome: Outcome) -> tuple[DeclarationChange, ...]:
    before, after = _by_declaration(outcome.before), _by_declaration(outcome.after)
    rows_after = {row.id: row for row in outcome.rows_after}
    changes = []
    for row in outcome.rows_before:
        was, will = before.get(row.id, {}), after.get(row.id, {})
        entries = tuple(
            EntryChange(number, was.get(number), will.get(number))
            for number in sorted(was.keys() | will.keys())
            if was.get(number) != will.get(number)
        )
        if entries or row != rows_after[row.id]:
            changes.append(DeclarationChange(row, rows_after[row.id], entries))
    return tuple(changes)


def _by_declaration(standings: Sequence[EntryStanding]) -> dict[int, dict[str, EntryStanding]]:
    found: dict[int, dict[str, EntryStanding]] = defaultdict(dict)
    for one in standings:
        found[one.declaration_id][one.number] = one
    return found
