"""All that the checks know besides the entry itself: rules, day, importer, history, checklist, decisions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cape_desktop.domain.entry import Decisions
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Readiness
from cape_desktop.domain.rules import RulePack


@dataclass(frozen=True, slots=True)
class Declared:
    """What the history says of an entry number on earlier declarations, its own and those made elsewhere.

    `pending_on` or `accepted_on` name the declaration that holds it; `refused_on` the one that refused it, with the
    text CBP gave. Names are not unique: `refused_id` tells which one it was, 0 for one made elsewhere. `elsewhere_on`
    names the list by which a person said that it was declared outside of this program.
    """

    accepted_on: str = ""
    pending_on: str = ""
    refused_on: str = ""
    message: str = ""
    elsewhere_on: str = ""
    refused_id: int = 0

    @property
    def held_by(self) -> str:
        """What keeps the entry off a further declaration, "" when nothing does."""
        return self.accepted_on or self.pending_on or self.elsewhere_on


@dataclass(frozen=True, slots=True)
class Circumstances:
    """All that the checks know besides the entry itself."""

    rules: RulePack
    today: date
    importer: Importer = Importer()
    declared: Mapping[str, Declared] = field(default_factory=dict)
    readiness: Readiness = field(default_factory=dict)
    decisions: Decisions = field(default_factory=Decisions)
