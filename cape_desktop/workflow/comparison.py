"""Two examinations of the same importer's entries side by side: what is new, what is gone, what changed."""

from __future__ import annotations

from dataclasses import dataclass

from cape_desktop.history.records import KeptEntry, Preparation


@dataclass(frozen=True, slots=True)
class Changed:
    """An entry that is in both, with another route, duty, liquidation or choice."""

    before: KeptEntry
    after: KeptEntry

    @property
    def route_changed(self) -> bool:
        """Whether it goes another way now."""
        return self.before.route != self.after.route

    @property
    def duty_changed(self) -> bool:
        """Whether its IEEPA duty is another one now, or became known."""
        return self.before.duty_cents != self.after.duty_cents

    @property
    def liquidation_changed(self) -> bool:
        """Whether its liquidation date is another one now."""
        return self.before.liquidation != self.after.liquidation


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two preparations; `same` counts the entries that do not."""

    new: tuple[KeptEntry, ...]
    gone: tuple[KeptEntry, ...]
    changed: tuple[Changed, ...]
    same: int


def compare(before: Preparation, after: Preparation) -> Comparison:
    """What the later preparation has, lacks and says otherwise, in the order of its list."""
    earlier = {entry.number: entry for entry in before.entries}
    later = {entry.number: entry for entry in after.entries}
    both = [Changed(earlier[number], entry) for number, entry in later.items() if number in earlier]
    changed = tuple(one for one in both if one.route_changed or one.duty_changed or one.liquidation_changed)
    return Comparison(
        new=tuple(entry for number, entry in later.items() if number not in earlier),
        gone=tuple(entry for number, entry in earlier.items() if number not in later),
        changed=changed,
        same=len(both) - len(changed),
    )
