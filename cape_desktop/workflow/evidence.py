"""The evidence package: everything that proves a declaration, in one ZIP that explains itself without this program."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

import cape_desktop
from cape_desktop.domain.refunds import RefundSaid
from cape_desktop.domain.results import Said
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationWhole, EntryStanding, Import, KeptEntry
from cape_desktop.output.safe_write import write_safely
from cape_desktop.wording import Translate, same
from cape_desktop.wording.evidence import Packed, readme
from cape_desktop.workflow.answer import declaration_whole
from cape_desktop.workflow.refunds import money_of
from cape_desktop.workflow.result_answer import money_answer

_WHEN: Final = (2026, 1, 1, 0, 0, 0)
"""The time that members bear: the same declaration gives the same bytes, whenever it is packed."""


class EvidenceStore(Protocol):
    """What of the history the package needs."""

    def declaration(self, declaration_id: int) -> DeclarationWhole:
        """A declaration, whole."""

    def entries(self, declaration_id: int) -> tuple[KeptEntry, ...]:
        """The entries of one declaration."""

    def known_entries(self) -> dict[str, KeptEntry]:
        """The newest examination of every declared entry."""

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of entries."""

    def refunds(self) -> dict[str, tuple[RefundSaid, ...]]:
        """What was said of the money of each entry."""

    def liquidations(self) -> dict[str, date]:
        """The newest liquidation date of each entry."""

    def said(self, number: str | None = None) -> tuple[Said, ...]:
        """The history of results."""

    def imports(self) -> tuple[Import, ...]:
        """Every imported file."""

    def import_results(self, files: tuple[Import, ...]) -> int | None:
        """Stores files in one step."""

    def source_path(self, sha256: str) -> Path | None:
        """Where the copy of a source is."""


def write_evidence(
    store: EvidenceStore,
    rules: RulePack,
    declaration_id: int,
    target: Path,
    *,
    replace: bool = False,
    translate: Translate = same,
) -> tuple[str, ...]:
    """Writes the package of a declaration to `target`, proved by reading it back; gives the names of copies missing.

    Raises Problem: DECLARATION_UNKNOWN, FILE_EXISTS unless `replace`, and what `write_safely` raises.
    """
    data, missing = evidence_bytes(store, rules, declaration_id, translate)
    write_safely(target, data, replace)
    return missing


def evidence_bytes(
    store: EvidenceStore, rules: RulePack, declaration_id: int, translate: Translate = same
) -> tuple[bytes, tuple[str, ...]]:
    """The bytes of the package, and the names of files whose copies are gone. Problem(DECLARATION_UNKNOWN)."""
    whole = store.declaration(declaration_id)
    numbers = frozenset(whole.file.numbers)
    members = {f"upload/{_plain(whole.file.name)}": whole.file.data}
    missing: list[str] = []
    for folder, files in (
        ("sources", [(one.name, one.sha256) for one in whole.preparation.sources]),
        ("results", _result_files(store, numbers)),
    ):
        for name, sha256 in files:
            path = store.source_path(sha256)
            if path is None:
                missing.append(name)
            else:
                members[_unused(f"{folder}/{_plain(name)}", members)] = path.read_bytes()
    members["declaration.json"] = _json(declaration_whole(whole))
    members["answers.json"] = _json(_answers(store, rules, whole))
    changes = [{"at": one.at, "edit": msgspec.Raw(one.edit.encode())} for one in whole.preparation.changes]
    members["changes.json"] = _json(changes)
    manifest = {
        "program": cape_desktop.__version__,
        "declaration": whole.row.name,
        "rules": whole.preparation.rule_pack_id,
        "missing": missing,
        "files": {name: hashlib.sha256(data).hexdigest() for name, data in members.items()},
    }
    members["manifest.json"] = _json(manifest)
    members["README.txt"] = readme(_packed(whole), (*members, "manifest.json"), missing, translate).encode()
    return _zipped(members), tuple(missing)


def _packed(whole: DeclarationWhole) -> Packed:
    row, kept = whole.row, whole.preparation
    return Packed(
        row.name,
        row.importer_name,
        row.entries,
        row.as_of,
        row.claim_number,
        kept.rule_pack_id,
        kept.program_version,
        whole.file.sha256,
    )


def _result_files(store: EvidenceStore, numbers: frozenset[str]) -> list[tuple[str, str]]:
    """The imported files that speak of these entries."""
    speaking = {said.import_id for said in store.said() if said.result.number in numbers}
    refunds = store.refunds()
    speaking |= {said.import_id for number in numbers for said in refunds.get(number, ())}
    return [(one.name, one.sha256) for one in store.imports() if one.id in speaking]


def _answers(store: EvidenceStore, rules: RulePack, whole: DeclarationWhole) -> dict[str, Any]:
    numbers = frozenset(whole.file.numbers)
    return {
        "entries": money_answer(money_of(store, whole.row.id), rules),
        "history_of_results": [
            {"as_of": said.as_of, "file": said.source, "kind": said.kind, **asdict(said.result)}
            for said in store.said()
            if said.result.number in numbers
        ],
    }


def _plain(name: str) -> str:
    """A file name that no system reads as a path."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", name).strip(". ") or "file"


def _unused(name: str, members: Mapping[str, bytes]) -> str:
    stem, dot, ending = name.rpartition(".")
    candidate, count = name, 2
    while candidate in members:
        candidate = f"{stem} ({count}).{ending}" if dot else f"{name} ({count})"
        count += 1
    return candidate


def _json(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1)


def _zipped(members: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(members):
            member = zipfile.ZipInfo(name, _WHEN)
            member.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(member, members[name])
    return target.getvalue()
