"""`--self-test`: one JSON line, true to what holds, without a connection."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from cape_desktop import self_test
from cape_desktop.cli import main
from tests.architecture.project import ROOT, python
from tests.invented import some_entries, write_es003

RESOURCES = ROOT / "resources"
_OFFLINE = (
    "import os; sys.addaudithook(lambda event, _: event.startswith('socket.') and os._exit(9)); "
    "from cape_desktop.cli import main; sys.exit(main())"
)


@pytest.mark.needs_qt
def test_that_an_installation_in_order_passes_without_touching_the_network(tmp_path: Path, data_folder: Path) -> None:
    report, out = write_es003(tmp_path / "año.csv", some_entries(5)), tmp_path / "said.json"
    done = python(_OFFLINE, ["--self-test", str(report), "--out", str(out)])
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["ok"]) == (0, True), answer
    assert set(answer["checks"]) == set(self_test._CHECKS)
    assert answer["checks"]["file"]["is"] == "año.csv: 5 entries, 0 rows set aside"
    assert out.read_text(encoding="ascii") == done.stdout
    assert done.stdout.count("\n") == 1
    assert not data_folder.exists()


def answered(capsys: pytest.CaptureFixture[str], *checks: str, file: Path | None = None) -> tuple[int, dict[str, Any]]:
    """Exit status and answers of the self test reduced to some checks."""
    status = self_test.self_test(file)
    answer = json.loads(capsys.readouterr().out)
    return status, {name: answer["checks"][name] for name in checks}


@pytest.fixture
def own_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the resources, which a test may damage, and a self test of what needs no window."""
    folder = tmp_path / "resources"
    shutil.copytree(RESOURCES, folder)
    kept = {
        name: check for name, check in self_test._CHECKS.items() if name in {"resources", "rules", "sample", "file"}
    }
    monkeypatch.setattr(self_test, "_CHECKS", kept)
    monkeypatch.setattr(self_test, "_resource_folder", lambda: folder)
    return folder


def test_that_a_sample_that_gives_other_bytes_fails(own_resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    golden = own_resources / "samples" / self_test.GOLDEN
    golden.write_bytes(golden.read_bytes().replace(b"\r\n", b"\n"))
    status, answers = answered(capsys, "sample", "rules")
    assert status == 3
    assert not answers["sample"]["ok"]
    assert answers["rules"]["ok"]


def test_that_missing_resources_are_named(own_resources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(own_resources / "rules" / "2026-11-23")
    status, answers = answered(capsys, "resources", "rules", "sample")
    assert status == 3
    assert [answers[name]["ok"] for name in ("resources", "rules", "sample")] == [False, False, False]
    assert "rules" in answers["resources"]["is"]


def test_that_a_library_that_cannot_be_imported_is_an_answer(
    own_resources: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "cape_desktop.workflow", None)
    status, answers = answered(capsys, "sample", "rules")
    assert status == 3
    assert answers["sample"]["is"].startswith(("ImportError", "ModuleNotFoundError"))
    assert answers["rules"]["ok"]


def test_that_a_program_without_a_console_still_answers(
    own_resources: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["--self-test", "--out", str(tmp_path / "said.json")]) == 0
    assert json.loads((tmp_path / "said.json").read_text(encoding="ascii"))["ok"]
