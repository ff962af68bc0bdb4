"""The pack in a folder, read and proved; and which packs there are."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

import msgspec

from cape_desktop.domain.rules import (
    ChecklistItem,
    Consequence,
    Heading,
    Limits,
    Message,
    Rule,
    RulePack,
    Source,
    TypeRule,
    UploadStep,
)
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.rulebook.proof import prove
from cape_desktop.rulebook.rows import EntryTypeRow, HeadingRow, HolidayRow, LookAlikeRow, RateRow
from cape_desktop.rulebook.tables import Broken, Placed, read_lists, read_record, read_rows

Row = TypeVar("Row", bound=msgspec.Struct)
Record = TypeVar("Record")

HEAD: Final = "pack.toml"
FILES: Final = (
    HEAD,
    "limits.toml",
    "rules.toml",
    "type_rules.toml",
    "messages.toml",
    "checklist.toml",
    "upload.toml",
    "sources.toml",
    "headings.csv",
    "look_alikes.csv",
    "entry_types.csv",
    "rates.csv",
    "holidays.csv",
)
"""Every file of a pack; none may be missing."""


class Head(msgspec.Struct, forbid_unknown_fields=True):
    """pack.toml: the id is a date, with a letter after it for a second pack of one day."""

    id: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}[a-z]?$")]
    as_of: date
    title: str
    refund_contact: Annotated[str, msgspec.Meta(pattern=r"^\S+@\S+$")]


def packs(*roots: Path) -> tuple[Path, ...]:
    """The folders of the packs in `rules` of each root (the program's resources, the person's data), oldest first."""
    found = (head.parent for root in roots for head in (root / "rules").glob(f"*/{HEAD}"))
    return tuple(sorted(found, key=lambda folder: folder.name))


def newest_pack(*roots: Path) -> Path:
    """The folder of the newest pack. Raises Problem(RULES_MISSING) when there is none."""
    found = packs(*roots)
    if not found:
        raise Problem(ProblemKind.RULES_MISSING, name=", ".join(str(root / "rules") for root in roots))
    return found[-1]


def load_pack(folder: Path) -> RulePack:
    """The pack in `folder`. Raises Problem: RULES_MISSING without pack.toml, RULES_BROKEN with place and reason."""
    if not (folder / HEAD).is_file():
        raise Problem(ProblemKind.RULES_MISSING, name=str(folder))
    try:
        return _read(folder)
    except Broken as broken:
        raise Problem(ProblemKind.RULES_BROKEN, name=folder.name, place=broken.place, reason=broken.reason) from broken


def _read(folder: Path) -> RulePack:
    head = read_record(Head, folder, HEAD)
    limits = read_record(Limits, folder, "limits.toml")
    lists = {
        **read_lists(folder, "rules.toml", rules=Rule),
        **read_lists(folder, "type_rules.toml", type_rules=TypeRule),
        **read_lists(folder, "messages.toml", messages=Message),
        **read_lists(folder, "checklist.toml", checklist=ChecklistItem),
        **read_lists(folder, "upload.toml", upload_steps=UploadStep, consequences=Consequence),
        **read_lists(folder, "sources.toml", sources=Source),
        "headings": _rows(HeadingRow, HeadingRow.heading_period, folder, "headings.csv"),
        "look_alikes": _rows(LookAlikeRow, LookAlikeRow.look_alike, folder, "look_alikes.csv"),
        "entry_types": _rows(EntryTypeRow, EntryTypeRow.entry_type, folder, "entry_types.csv"),
        "rates": _rows(RateRow, RateRow.rate, folder, "rates.csv"),
        "holidays": _rows(HolidayRow, HolidayRow.holiday, folder, "holidays.csv"),
    }
    prove(limits, lists)
    return _assembled(head, limits, {key: tuple(one.record for one in placed) for key, placed in lists.items()})


def _rows(kind: type[Row], becomes: Callable[[Row], Record], folder: Path, name: str) -> tuple[Placed[Record], ...]:
    return tuple(Placed(row.place, becomes(row.record)) for row in read_rows(kind, folder, name))


def _assembled(head: Head, limits: Limits, lists: dict[str, tuple[Any, ...]]) -> RulePack:
    headings: dict[str, tuple[Heading, ...]] = {}
    for period in lists["headings"]:
        headings[period.heading] = (*headings.get(period.heading, ()), period)
    return RulePack(
        id=head.id,
        as_of=head.as_of,
        title=head.title,
        refund_contact=head.refund_contact,
        limits=limits,
        rules={rule.id: rule for rule in lists["rules"]},
        headings=headings,
        look_alikes=lists["look_alikes"],
        entry_types={one.code: one for one in lists["entry_types"]},
        type_rules=lists["type_rules"],
        rates=lists["rates"],
        messages=lists["messages"],
        checklist=lists["checklist"],
        upload_steps=lists["upload_steps"],
        consequences=lists["consequences"],
        holidays=lists["holidays"],
        sources={source.key: source for source in lists["sources"]},
    )
