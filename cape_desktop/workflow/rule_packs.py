"""Other rules than those the program came with: what a newer pack changes, taking it, going back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from cape_desktop import rulebook
from cape_desktop.domain.rules import RulePack
from cape_desktop.paths import Folders
from cape_desktop.settings import Settings

_NAMED: Final = ("id", "as_of", "title", "refund_contact")


@dataclass(frozen=True, slots=True)
class Difference:
    """How one part of a pack (a field of `RulePack`) differs: how many records are new, gone, changed."""

    part: str
    added: int
    removed: int
    changed: int


def differences(before: RulePack, after: RulePack) -> tuple[Difference, ...]:
    """The parts in which two packs differ, in the order of the pack."""
    parts = [one.name for one in fields(RulePack) if one.name not in _NAMED]
    found = (_difference(part, _records(getattr(before, part)), _records(getattr(after, part))) for part in parts)
    return tuple(one for one in found if one.added or one.removed or one.changed)


def _records(part: Any) -> Mapping[Any, Any]:
    """The records of a part by what names them."""
    if isinstance(part, dict):
        return part
    if isinstance(part, tuple):
        return {_key(record): record for record in part}
    return {one.name: getattr(part, one.name) for one in fields(part)}


def _key(record: Any) -> Any:
    """What tells a record of a list from the others: its id, its text, its first field and its period."""
    first = [getattr(record, one.name) for one in fields(record)][:2]
    return getattr(record, "id", None) or getattr(record, "title", None) or (first[0], getattr(record, "valid_from", 0))


def _difference(part: str, before: Mapping[Any, Any], after: Mapping[Any, Any]) -> Difference:
    changed = sum(before[key] != after[key] for key in before.keys() & after.keys())
    return Difference(part, len(after.keys() - before.keys()), len(before.keys() - after.keys()), changed)


def days_old(rules: RulePack, today: date) -> int:
    """How many days ago the rules were known to hold."""
    return (today - rules.as_of).days


def is_old(rules: RulePack, today: date) -> bool:
    """Whether CBP may have changed a rule since: the same days as for finding X01."""
    return days_old(rules, today) > rules.limits.pack_old_after_days


def take_pack(path: Path, places: Folders, settings: Settings) -> tuple[RulePack, Settings]:
    """Proves the pack in the .zip file `path`, keeps it in the data folder, and gives it with settings that name it.

    Raises Problem like `rulebook.install_pack_file`; then nothing has changed.
    """
    pack = rulebook.install_pack_file(path, places.data)
    return pack, replace(settings, rule_pack=str(places.data / "rules" / pack.id))


def built_in(places: Folders, settings: Settings) -> tuple[RulePack, Settings]:
    """The newest rules the program was delivered with, and settings that name no others. Raises Problem."""
    return rulebook.load_pack(rulebook.newest_pack(places.resources)), replace(settings, rule_pack="")
