"""The evidence package."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from cape_desktop.history.records import KeptSource
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.workflow.evidence import evidence_bytes, write_evidence
from tests.rules import PACK
from tests.workflow.answered import answer, claim_rows, kept_entry, number, preparation, upload_file


@pytest.fixture
def declared(store: Store, tmp_path: Path) -> int:
    """A declaration with one copy of a source, one source whose copy is gone, and an answer."""
    list_of_entries = tmp_path / "entries.csv"
    list_of_entries.write_text("Entry Number\n", encoding="ascii")
    digest = hashlib.sha256(list_of_entries.read_bytes()).hexdigest()
    store.keep_source(list_of_entries, digest)
    sources = (
        KeptSource("../entries.csv", "entries.csv", digest, 13, "{}"),
        KeptSource("gone.xlsx", "gone.xlsx", "f" * 64, 13, "{}"),
    )
    kept = replace(preparation([kept_entry(number(1)), kept_entry(number(2))]), sources=sources)
    (declaration_id,) = store.save_declarations(kept, (upload_file([number(1), number(2)]),), None)
    rows = claim_rows((number(1), "Entry Summary Updated", ""), (number(2), "Failed", "INVALID HTS"))
    answer(store, tmp_path, rows, name="claims.csv")
    return declaration_id


def test_that_the_package_holds_everything_and_proves_it(store: Store, declared: int, tmp_path: Path) -> None:
    target = tmp_path / "evidence.zip"
    assert write_evidence(store, PACK, declared, target) == ("gone.xlsx",)
    with zipfile.ZipFile(target) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = "upload/cape-muster-2026-11-23-1of1.csv"
    assert members[name] == store.declaration(declared).file.data
    assert {"sources/_entries.csv", "results/claims.csv", "README.txt", "changes.json"} <= members.keys()
    manifest = json.loads(members["manifest.json"])
    assert manifest["files"] == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in members.items()
        if name not in ("manifest.json", "README.txt")
    }
    assert (manifest["rules"], manifest["missing"]) == ("2026-11-23", ["gone.xlsx"])
    answers = json.loads(members["answers.json"])
    assert [entry["result"]["message"] for entry in answers["entries"]] == [None, "INVALID HTS"]
    assert answers["entries"][1]["result"]["next_step"]
    told = members["README.txt"].decode()
    assert "100000241223" in told
    assert "gone.xlsx" in told
    assert all(name.split("/")[0] in told for name in members if name != "README.txt")


def test_that_the_same_declaration_gives_the_same_bytes(store: Store, declared: int) -> None:
    first, _ = evidence_bytes(store, PACK, declared)
    assert evidence_bytes(store, PACK, declared)[0] == first
    assert all("\\" not in name and ".." not in name for name in zipfile.ZipFile(io.BytesIO(first)).namelist())


def test_that_an_existing_file_is_not_overwritten(store: Store, declared: int, tmp_path: Path) -> None:
    target = tmp_path / "evidence.zip"
    target.write_text("precious", encoding="ascii")
    with pytest.raises(Problem) as refused:
        write_evidence(store, PACK, declared, target)
    assert refused.value.kind is ProblemKind.FILE_EXISTS
    assert target.read_text(encoding="ascii") == "precious"
    write_evidence(store, PACK, declared, target, replace=True)
    assert zipfile.is_zipfile(target)
