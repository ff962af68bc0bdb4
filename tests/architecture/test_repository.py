"""What may be committed."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.architecture.project import ROOT, files, name_of

LARGEST_FILE = 1_000_000


def test_that_no_file_is_larger_than_a_megabyte() -> None:
    large = {name_of(path): size for path in files() if (size := path.stat().st_size) > LARGEST_FILE}
    assert not large


def test_that_no_lock_file_names_a_place_on_the_network_or_on_a_machine() -> None:
    locks = [path for path in files() if re.fullmatch(r".*requirements.*\.txt|.*\.lock|pylock.*", path.name)]
    assert {"requirements.txt", "requirements-dev.txt"} <= {path.name for path in locks}
    places = re.compile(r"://|^\s*-|^\s*#|^\s*/|@\s", re.MULTILINE)
    named = {name_of(path): places.findall(_without_hashes(path.read_text(encoding="utf-8"))) for path in locks}
    assert {name: found for name, found in named.items() if found} == {}


@pytest.mark.parametrize(("lock", "wanted"), [("requirements.txt", "dependencies"), ("requirements-dev.txt", "dev")])
def test_that_every_library_asked_for_is_locked_with_hashes(lock: str, wanted: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {"dependencies": project["project"]["dependencies"], **project["dependency-groups"]}[wanted]
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in asked}
    text = (ROOT / lock).read_text(encoding="utf-8")
    locked = set(re.findall(r"^([\w.-]+)==.*\\\n\s+--hash=sha256:[0-9a-f]{64}", text, re.MULTILINE))
    assert names <= locked


def test_that_both_lock_files_agree() -> None:
    pinned = [
        set(re.findall(r"^[\w.-]+==\S+", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE))
        for lock in ("requirements.txt", "requirements-dev.txt")
    ]
    assert pinned[0] <= pinned[1]


def _without_hashes(text: str) -> str:
    return re.sub(r"\s+--hash=sha256:[0-9a-f]{64}( \\)?", "", text)
