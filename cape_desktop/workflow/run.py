"""What is known so far on the road: the person's inputs, and what was derived from them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from cape_desktop.domain.assembly import Assembled
from cape_desktop.domain.damage import typed_numbers
from cape_desktop.domain.declaration import Declaration
from cape_desktop.domain.entry import Decisions, Entry, Facts, Place, Reading, RowGroup, SetAside, SetAsideRow
from cape_desktop.domain.examination import Declared, Examined
from cape_desktop.domain.findings import Finding
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import RulePack
from cape_desktop.intake.source import Gathered, Recognised, Source, row_key
from cape_desktop.workflow.edits import Edit, decisions, row_numbers, unticked

if TYPE_CHECKING:
    from cape_desktop.intake.recognise import Opened


@dataclass(frozen=True, slots=True)
class Run:
    """Inputs above, derived values below. Changing an input through `with_…` forgets what follows from it.

    The entries of a sample are invented, so that its file must not be uploaded.
    """

    rules: RulePack
    today: date
    importer: Importer = field(default_factory=Importer)
    readiness: dict[str, Answer] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    edits: tuple[Edit, ...] = ()
    declared: dict[str, Declared] = field(default_factory=dict)
    is_sample: bool = False

    opened: tuple[Opened, ...] = field(default=(), repr=False, compare=False)
    recognised: tuple[Recognised, ...] | None = None
    gathered: Gathered | None = None
    assembled: Assembled | None = None
    examined: tuple[Examined, ...] | None = None
    list_findings: tuple[Finding, ...] = ()

    def with_importer(self, importer: Importer, readiness: dict[str, Answer]) -> Run:
        """Another importer or other answers: what was read stays, what was found is forgotten."""
        return replace(self, importer=importer, readiness=readiness, examined=None, list_findings=())

    def of_day(self, today: date) -> Run:
        """As judged on `today`: what was read stays, what was found on another day is forgotten."""
        return self if today == self.today else replace(self, today=today, examined=None, list_findings=())

    def with_sources(self, sources: tuple[Source, ...]) -> Run:
        """Other files, or other choices about them: everything derived is forgotten."""
        return replace(
            self,
            sources=sources,
            opened=(),
            recognised=None,
            gathered=None,
            assembled=None,
            examined=None,
            list_findings=(),
        )

    def with_edits(self, edits: tuple[Edit, ...]) -> Run:
        """Other edits: entries and findings are forgotten unless only ticks differ."""
        if _asked(edits) == _asked(self.edits):
            return replace(self, edits=edits)
        return replace(self, edits=edits, assembled=None, examined=None, list_findings=())

    def close(self) -> None:
        """Lets go of the files that recognition left open."""
        for opened in self.opened:
            opened.close()

    def chosen_entries(self) -> tuple[Entry, ...]:
        """The entries that go into the upload: route `file` and not unticked, in order of first appearance."""
        out = unticked(self.edits)
        return tuple(e.entry for e in self.examined or () if e.route is Route.FILE and e.entry.number not in out)

    def groups(self) -> tuple[RowGroup, ...]:
        """All row groups; a row that was set aside and that the person gave a number to is one of its own."""
        if self.gathered is None:
            return ()
        given = row_numbers(self.edits)
        if not given:
            return self.gathered.groups
        added = (
            RowGroup(Reading(row.raw, typed_numbers(number)), Place(row.source, (row.row,)), Facts(), frozenset())
            for row in self.gathered.set_aside
            if (number := given.get(row_key(self.sources[row.source], row.row)))
        )
        return (*self.gathered.groups, *added)

    def left_aside(self) -> tuple[SetAsideRow, ...]:
        """The rows that the reading set aside and that got no number from the person."""
        given = row_numbers(self.edits)
        rows = self.gathered.set_aside if self.gathered else ()
        if not given:
            return rows
        return tuple(row for row in rows if row_key(self.sources[row.source], row.row) not in given)

    def set_aside(self) -> tuple[SetAsideRow, ...]:
        """Every data row that belongs to no entry, by source and row: totals, blanks, cells nobody can read."""
        rows = list(self.left_aside())
        if self.assembled is not None:
            for reason, groups in (
                (SetAside.UNREADABLE_NUMBER, self.assembled.unread),
                (SetAside.BY_PERSON, self.assembled.removed),
            ):
                rows += [
                    SetAsideRow(group.place.source, row, group.reading.raw, reason)
                    for group in groups
                    for row in group.place.rows
                ]
        return tuple(sorted(rows, key=lambda row: (row.source, row.row)))

    def chosen(self) -> tuple[str, ...]:
        """The numbers of the chosen entries."""
        return tuple(entry.number for entry in self.chosen_entries())


def _asked(edits: tuple[Edit, ...]) -> tuple[Decisions, dict[str, str]]:
    """What edits say about numbers and findings; ticks are not among it."""
    return decisions(edits), row_numbers(edits)


@dataclass(frozen=True, slots=True)
class SavedFile:
    """One upload file as it was written and read back, with what the rules say of it."""

    path: str
    declaration: Declaration
    data: bytes
    sha256: str
    history_id: int = 0
    findings: tuple[Finding, ...] = ()
