"""Who may import whom, as far as the import contracts in pyproject.toml cannot say it."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Sequence
from importlib.metadata import distribution
from pathlib import Path

import pytest

from tests.architecture.project import MODULES, PACKAGE, ROOT, imports_of, name_of, python

# fmt: off
WAYS_OUT = (
    "asyncio", "ftplib", "http", "imaplib", "poplib", "select", "selectors", "smtplib", "socket", "socketserver", "ssl",
    "urllib", "wsgiref", "xmlrpc", "PySide6.QtHttpServer", "PySide6.QtNetwork", "PySide6.QtNetworkAuth",
    "PySide6.QtWebChannel", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets", "aiohttp",
    "httpx", "requests", "urllib3", "websockets",
)
# fmt: on
WINDOW = ("app.py", "ui", "self_test.py")
# fmt: off
LATER = (
    "cape_desktop.commands", "cape_desktop.domain.examination", "cape_desktop.history.backup", "cape_desktop.intake",
    "cape_desktop.output.help_pages", "cape_desktop.ui.declaration.view", "cape_desktop.ui.help",
    "cape_desktop.ui.inspector", "cape_desktop.ui.papers", "cape_desktop.ui.preferences.dialog",
    "cape_desktop.ui.readiness.dialog", "cape_desktop.ui.review", "cape_desktop.ui.wizard",
    "cape_desktop.workflow.drafts", "cape_desktop.workflow.run", "PySide6.QtPrintSupport", "charset_normalizer",
    "numpy", "pandas", "python_calamine", "xlsxwriter",
)
# fmt: on
"""What the first window can do without; each module costs a start some milliseconds, more under a virus scanner."""
START = """
import gc, sys
from cape_desktop import cli
from PySide6.QtWidgets import QApplication
QApplication.exec = lambda _self: print(*sys.modules, gc.isenabled()) or 0
sys.exit(cli.main([]))
"""


def test_that_no_module_can_open_a_connection() -> None:
    assert [place for place, name in _imports(MODULES) if _is_one_of(name, WAYS_OUT)] == []


def test_that_the_domain_needs_the_standard_library_only() -> None:
    allowed = {*sys.stdlib_module_names, "cape_desktop"}
    domain = [module for module in MODULES if module.is_relative_to(PACKAGE / "domain")]
    assert [place for place, name in _imports(domain) if name.partition(".")[0] not in allowed] == []


def test_that_every_library_asked_for_is_used() -> None:
    used = {name.partition(".")[0] for _, name in _imports(MODULES)}
    assert [library for library in _dependencies() if used.isdisjoint(_provided_by(library))] == []


def test_that_the_command_line_starts_without_qt_and_without_the_readers_of_tables() -> None:
    assert _loaded_by("cape_desktop.cli", "cape_desktop.commands") & {"PySide6", "pandas", "python_calamine"} == set()


@pytest.mark.needs_qt
def test_that_the_window_starts_without_the_readers_of_tables() -> None:
    loaded = _loaded_by("cape_desktop.app", "cape_desktop.ui.main_window", "cape_desktop.ui.wizard.window")
    assert "PySide6" in loaded
    assert loaded & {"pandas", "numpy", "python_calamine", "xlsxwriter"} == set()


@pytest.mark.needs_qt
def test_that_the_first_window_is_there_before_anything_is_read_that_only_others_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAPE_DESKTOP_DATA", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    started = python(START)
    assert started.returncode == 0, started.stderr
    *loaded, collects = started.stdout.split()
    assert "cape_desktop.ui.home.view" in loaded
    assert [name for name in loaded if _is_one_of(name, LATER)] == []
    assert collects == "True"


def test_that_everything_but_the_window_can_be_imported_where_qt_is_not_installed(tmp_path: Path) -> None:
    for name in ("PySide6", "shiboken6"):
        (tmp_path / f"{name}.py").write_text(f"raise ModuleNotFoundError('{name}')", encoding="ascii")
    core = [_module_name(one) for one in MODULES if one.relative_to(PACKAGE).parts[0] not in WINDOW]
    done = python("import importlib; [importlib.import_module(name) for name in sys.argv[1:]]", core, tmp_path)
    assert done.returncode == 0, done.stderr


def _imports(modules: Sequence[Path]) -> list[tuple[str, str]]:
    return [(f"{name_of(one)}:{line} {name}", name) for one in modules for line, name in imports_of(one)]


def _is_one_of(name: str, modules: Sequence[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in modules)


def _dependencies() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [requirement.partition("=")[0].partition(">")[0].strip() for requirement in project["dependencies"]]


def _provided_by(library: str) -> set[str]:
    return {file.parts[0].removesuffix(".py") for file in distribution(library).files or ()}


def _module_name(module: Path) -> str:
    return ".".join(module.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _loaded_by(*modules: str) -> set[str]:
    done = python(f"import {', '.join(modules)}; print(*{{name.partition('.')[0] for name in sys.modules}})")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())
