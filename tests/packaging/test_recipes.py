"""The parts that installers are made from, as far as they can be held against the program without building one."""

from __future__ import annotations

import configparser
import functools
import plistlib
import struct
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.architecture.project import MODULES, ROOT, imports_of
from tests.packaging.scripts import PACKAGING, script

payload = script("payload", "windows")
linux = script("build", "linux")
bundle = script("bundle", "macos")
UNTESTED = (
    PACKAGING / "macos" / "build.py",
    PACKAGING / "linux" / "appimage.sh",
    PACKAGING / "linux" / "flatpak" / "org.cape_desktop.CapeDesktop.yml",
    *sorted((ROOT / ".github" / "workflows").glob("*.yml")),
)


@functools.cache
def imported() -> set[str]:
    """Everything the program imports, by its full name."""
    return {name for module in MODULES for _, name in imports_of(module)}


def test_that_the_windows_installer_brings_every_part_of_qt_that_is_imported() -> None:
    used = {name.split(".")[1].removeprefix("Qt") for name in imported() if name.startswith("PySide6.Qt")}
    assert used <= set(payload.QT_MODULES)
    assert {"Core", "Gui", "Widgets"} <= used


def test_that_what_is_left_out_of_python_is_not_imported() -> None:
    assert {name.split(".")[0] for name in imported()} & {"ssl", "tkinter", "winsound", "msilib"} == set()


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("shiboken6/shiboken6.abi3.dll", True),
        ("pandas/tests/test_x.py", False),
        ("numpy/typing/__init__.py", True),
        ("numpy.libs/libscipy_openblas64_.dll", True),
        ("bin/f2py.exe", False),
    ],
)
def test_that_only_what_is_needed_goes_into_the_windows_installer(name: str, stays: bool) -> None:
    assert payload._stays(name) is stays


def test_that_what_only_makers_of_resources_need_goes_into_no_package() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    assert tuple(wheel["wheel"]["exclude"]) == linux.project.WORKSHOP
    patterns = linux.project.WORKSHOP
    assert {path.suffix for pattern in patterns for path in (ROOT / "resources").rglob(pattern)} == {".ts", ".md"}


def test_that_modules_in_an_archive_find_the_files_that_stay_beside_it(tmp_path: Path) -> None:
    package = tmp_path / "sources" / "sample"
    (package / "data").mkdir(parents=True)
    (package / "data" / "told.txt").write_text("found", encoding="ascii")
    (package / "__init__.py").touch()
    reader = "from cape_desktop.paths import beside\ntold = (beside(__file__) / 'data' / 'told.txt').read_text()\n"
    (package / "reader.py").write_text(reader, encoding="ascii")
    payload.pack_program(package, tmp_path / "app")
    archive = tmp_path / "app" / "modules.zip"
    assert sorted(path.name for path in (tmp_path / "app").rglob("*") if path.is_file()) == ["modules.zip", "told.txt"]
    program = f"import sys; sys.path[:0] = [{str(archive)!r}, {str(ROOT)!r}]; import sample.reader as it; "
    show = "print(it.told, it.__spec__.cached or it.__file__)"
    done = subprocess.run([sys.executable, "-I", "-c", program + show], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["found", str(archive / "sample" / "reader.pyc")]


def test_that_the_windows_program_does_not_open_its_archive_for_each_module(tmp_path: Path) -> None:
    package, letters = tmp_path / "cape_desktop", "abcdefgh"
    package.mkdir()
    for name in ("__init__", *letters):
        (package / f"{name}.py").touch()
    imports = f"from cape_desktop import {', '.join(letters)}"
    (package / "cli.py").write_text(f"{imports}\ndef main():\n    return 7\n", encoding="ascii")
    payload.pack_program(package, tmp_path / "app")
    archive = str(tmp_path / "app" / "modules.zip")
    watch = "opened = []; sys.addaudithook(lambda name, what: name == 'open' and opened.append(what[0]))"
    start = f"sys.path.insert(0, {archive!r}); from cape_desktop_start import main; print(main())"
    program = f"import sys; {watch}; {start}; print(opened.count({archive!r}))"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    status, times = map(int, done.stdout.split())
    assert status == 7
    assert 0 < times < len(letters)


def test_that_the_version_of_a_windows_library_is_read() -> None:
    facts = struct.pack("<4L", 0xFEEF04BD, 0x10000, 14 << 16 | 38, 33130 << 16)
    assert payload._fixed_version(b"..." + facts) == (14, 38, 33130, 0)


def test_that_the_windows_program_asks_for_no_administrator() -> None:
    manifest = (PACKAGING / "windows" / "launcher.manifest").read_text(encoding="utf-8")
    ElementTree.fromstring(manifest)
    assert 'level="asInvoker"' in manifest
    assert "RequestExecutionLevel user" in (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")


def test_that_every_question_of_the_installer_has_an_answer_for_silent_runs() -> None:
    text = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    questions = [line for line in text.splitlines() if line.strip().startswith("MessageBox")]
    assert questions
    assert [line for line in questions if "/SD " not in line] == []


def test_that_the_menu_entry_starts_the_command_with_the_icon_that_is_installed() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(PACKAGING / "linux" / "cape-desktop.desktop", encoding="utf-8")
    values = entry["Desktop Entry"]
    assert (values["Exec"], values["Icon"], values["Terminal"]) == ("cape-desktop", "cape-desktop", "false")
    assert 'setDesktopFileName("cape-desktop")' in (ROOT / "cape_desktop" / "app.py").read_text(encoding="utf-8")


def test_that_the_debian_changelog_is_made_from_ours() -> None:
    text = linux.changelog(linux.project.version())
    assert text.startswith(f"cape-desktop ({linux.project.version()}) unstable; urgency=medium\n\n  * ")
    assert max(len(line) for line in text.splitlines() if line.startswith("  ")) <= 80


def test_that_the_information_of_the_mac_bundle_can_be_written() -> None:
    information = bundle.information()
    assert plistlib.loads(plistlib.dumps(information)) == information
    assert information["CFBundleShortVersionString"] == linux.project.version()
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.disable-library-validation": True}


@pytest.mark.parametrize("path", UNTESTED, ids=lambda path: path.name)
def test_that_a_recipe_nobody_could_try_says_so(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "NOT TESTED" in text
    assert "\t" not in text
