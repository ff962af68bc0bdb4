"""The copy of the project that is broken on purpose, so that the checkout never is."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
COPY = ROOT / "build" / "mutation"
MUTANTS = COPY / "mutants"
_STATISTICS = MUTANTS / "mutmut-stats.json"

SUBJECT = "cape_desktop.domain"
_REMEMBERING = re.compile(r"^@lru_cache\(.*\)\n", re.MULTILINE)
_FOLDERS = ("cape_desktop", "resources", "tests")
_TESTS = ("tests/domain",)
_PYTEST = ("no:randomly", "no:xdist", "no:cacheprovider", "no:pytest-qt", "tests.mutation.fresh")


def refresh() -> None:
    """Brings the copy up to date: files with their times, so that what did not change keeps its results."""
    changed = {folder: _mirror(ROOT / folder, COPY / folder) for folder in _FOLDERS}
    if changed["tests"]:
        _STATISTICS.unlink(missing_ok=True)  # which tests pass through which function may be another now
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8") + _settings()
    (COPY / "pyproject.toml").write_text(settings, encoding="utf-8")


def _mirror(source: Path, target: Path) -> bool:
    """Makes `target` hold what `source` holds, and nothing else; whether anything was not as it is."""
    changed = False
    wanted = {path.relative_to(source): path for path in source.rglob("*") if "__pycache__" not in path.parts}
    for path in sorted(target.rglob("*"), reverse=True):
        if path.relative_to(target) not in wanted:
            path.rmdir() if path.is_dir() else path.unlink()
            changed = True
    for inside, path in wanted.items():
        copy = target / inside
        if path.is_dir():
            copy.mkdir(parents=True, exist_ok=True)
        elif not copy.exists() or copy.stat().st_mtime != path.stat().st_mtime:
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, copy)
            if path.suffix == ".py":
                _make_forgetful(copy)
            changed = True
    return changed


def _make_forgetful(module: Path) -> None:
    """Takes the memory from functions that remember their answers: mutmut breaks no function with a decorator."""
    text = module.read_text(encoding="utf-8")
    if (without := _REMEMBERING.sub("", text)) != text:
        stat = module.stat()
        module.write_text(without, encoding="utf-8")
        os.utime(module, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _settings() -> str:
    """What mutmut reads at the end of pyproject.toml: which package to break, which tests may notice."""
    words = [word for plugin in _PYTEST for word in ("-p", plugin)]
    return f"""
[tool.mutmut]
source_paths = ["cape_desktop"]
only_mutate = ["{SUBJECT.replace(".", "/")}/*"]
also_copy = ["resources"]
pytest_add_cli_args = {[*words, "--hypothesis-profile=mutation"]!r}
pytest_add_cli_args_test_selection = {list(_TESTS)!r}
timeout_constant = 3.0
timeout_multiplier = 3.0
on_dependency_change = "ignore"
use_git_change_detection = false
"""
