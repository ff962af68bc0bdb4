"""Installs, uses, upgrades and removes the Windows program under Wine: `make windows-test`.

What it shows holds for files, imports, the logic of the installer and the widgets; not for SmartScreen, screen readers,
scaling, printing or speed on a real Windows. Pictures go to build/windows/pictures.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import build
import payload
import project
import screen
import wine

WORK = project.BUILD / "windows"
OLDER = "0.0.9"
STALE = ("app/cape_desktop/stale.py", "lib/stale_library/__init__.pyc")
SAMPLE = project.RESOURCES / "samples" / "ES-003 sample.xlsx"
GOLDEN = project.RESOURCES / "samples" / "ES-003 sample upload.csv"
UNINSTALL_KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CAPE Desktop"
SHORTCUT = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/CAPE Desktop.lnk"
STARTS = 4
TITLE = "Sample: prepare a declaration"
PAGES = ("get_ready", "entries", "check", "choose", "save")


def hold(truth: bool, otherwise: str) -> None:
    """Stops with the sentence `otherwise` unless `truth`."""
    if not truth:
        raise project.Stopped(otherwise)


def until(done: Callable[[], bool], otherwise: str, patience: float = 120.0) -> None:
    """Waits until `done`; stops with the sentence `otherwise` when that takes longer than `patience` seconds."""
    end = time.monotonic() + patience
    while not done():
        hold(time.monotonic() < end, otherwise)
        time.sleep(0.2)


class Trial:
    """One run of the whole test."""

    def __init__(self, display: str, setup: Path, older: Path) -> None:
        self.clock = project.Clock()
        self.desktop = screen.Desktop(display, WORK / "pictures")
        self.windows = wine.Windows(WORK / "prefix", display)
        self.clock.lap("a new Windows 7")
        self.setup, self.older = setup, older
        self.folder = self.windows.prefix / "drive_c" / "Programas de Peña" / "CAPE Desktop"
        self.files = self.windows.prefix / "drive_c" / "Año 2026, hojas"
        self.files.mkdir()
        self.data = self.windows.home / "AppData" / "Roaming" / "CAPE Desktop"
        self.own_data = self.files / "datos del asistente"
        self.sample = Path(shutil.copy(SAMPLE, self.files / "muestra de Peña é.xlsx"))

    @property
    def program(self) -> str:
        """The installed program, as Windows names it."""
        return self.windows.path(self.folder / "cape-desktop.exe")

    @property
    def console(self) -> str:
        """The installed program for scripts."""
        return self.windows.path(self.folder / "cape-desktop-console.exe")

    def lap(self, step: str) -> None:
        """Says how long a step took."""
        self.clock.lap(step)

    def run(self) -> None:
        """All steps in their order."""
        self.windows.run(self.windows.path(self.setup), "/S", expect=4)
        self.lap("the installer refuses Windows 7")
        self.windows.become_windows_10()
        self.lap("a new Windows 10 with stand-ins")
        self.install_older()
        self.upgrade()
        self.test_itself()
        self.open_windows()
        self.walk()
        self.exchange_histories()
        self.remove_and_keep()
        self.install_by_hand()
        self.remove_with_data()

    def install_older(self) -> None:
        """An older version, silently, into a folder with blanks and ñ, and a declaration made with it."""
        folder = f"/D={self.windows.path(self.folder)}".split(" ")  # word by word: in one, Wine would add quotes
        self.windows.run(self.windows.path(self.older), "/S", *folder)
        hold(all((self.folder / name).exists() for name in STALE), "the older version is not whole")
        told = self.windows.run(self.console, "--version").strip()
        hold(told == f"CAPE Desktop {OLDER}", f"the older version says it is {told}")
        self.lap(f"silent installation of {OLDER}")
        made = self.prepare(self.files / "cargas de Peña")
        hold(made == GOLDEN.read_bytes(), "the file made on Windows is not the golden one")
        self.lap("a declaration from the command line: the golden bytes")

    def prepare(self, target: Path) -> bytes:
        """Makes a declaration from the sample on the day of the rules; gives the bytes of the file."""
        self.windows.run(self.console, "prepare", self.windows.path(self.sample), "--out", self.windows.path(target),
                         "--as-of", str(project.release_day()), "--accept-repairs", "--json")  # fmt: skip
        (made,) = target.glob("*.csv")
        return made.read_bytes()

    def upgrade(self) -> None:
        """The version under test over it: nothing old stays, the history does."""
        self.windows.run(self.windows.path(self.setup), "/S")
        left = [name for name in STALE if (self.folder / name).exists()]
        hold(not left, f"the upgrade left {left}")
        told = self.windows.run(self.console, "--version").strip()
        hold(told == f"CAPE Desktop {project.version()}", f"after the upgrade the program says it is {told}")
        entry = self.windows.registry(UNINSTALL_KEY)
        hold(entry.get("DisplayVersion") == project.version(), f"Settings, Apps shows {entry}")
        hold((self.windows.home / SHORTCUT).exists(), "there is no entry in the Start menu")
        hold(len(self.history()) == 1, "the upgrade lost the history")
        self.lap("silent upgrade keeps the history, drops stale modules")

    def history(self) -> list[object]:
        """The declarations that the installed program knows."""
        answer = json.loads(self.windows.run(self.console, "history", "--json"))
        return list(answer["declarations"])

    def test_itself(self) -> None:
        """The self test of the window program, on the platform it is made for."""
        out = self.files / "prueba ñ.json"
        self.windows.run(self.program, "--self-test", self.windows.path(self.sample), "--out", self.windows.path(out))
        answer = json.loads(out.read_text(encoding="ascii"))
        hold(answer["checks"]["window"]["is"].startswith("windows, "), "Qt did not use its Windows platform")
        for name, check in answer["checks"].items():
            project.say(f"    {name}: {check['is']}")
        self.lap("self test")

    def open_windows(self) -> None:
        """Starts the program from the Start menu, some times; says how long until the window is there."""
        keeper = self.windows.start("cmd")  # without it every start would begin by starting all of Wine
        for _ in range(STARTS):
            began = time.monotonic()
            self.windows.start("start", self.windows.path(self.windows.home / SHORTCUT)).wait(timeout=60)
            self.desktop.find("^CAPE Desktop$")
            project.say(f"    window after {time.monotonic() - began:.2f} s")
            time.sleep(2)
            self.desktop.take("window")
            self.desktop.dismiss("^CAPE Desktop$", "ctrl+q")
        keeper.communicate(b"exit\r\n", timeout=60)
        self.windows.settle()
        self.lap(f"{STARTS} starts from the Start menu")

    def walk(self) -> None:
        """The wizard of the sample by keyboard: the same bytes as on this machine, and nothing of it stays."""
        started = self.windows.start(self.program, "--data-dir", self.windows.path(self.own_data))
        self.desktop.find("^CAPE Desktop$")
        time.sleep(1.5)
        self.desktop.press("alt+h", "t", rest=1)
        self.desktop.find(f"^{TITLE}$")
        until(lambda: self.page() == "get_ready", "the sample is not taken in")
        for page, following in itertools.pairwise(PAGES):
            time.sleep(1)
            self.desktop.take(f"wizard {page}")
            self.desktop.press("alt+n")
            until(lambda: self.page() == following, f"the wizard stays at “{page}” before “{following}”")  # noqa: B023 - called at once
        time.sleep(1)
        self.desktop.press("space", rest=1)
        self.desktop.take("wizard save")
        self.desktop.press("alt+s")
        until(lambda: len(self.of_sample("files/*.csv")) == 1 and not self.page(), "the wizard saves no file")
        time.sleep(1)
        self.desktop.take("wizard saved")
        (made,) = self.of_sample("files/*.csv")
        hold(made.read_bytes() == made_here(WORK / "made-here"), "the wizard's file differs from the one made here")
        self.desktop.dismiss(f"^{TITLE}$", "Escape")
        until(lambda: not self.of_sample(), "something of the sample stays on the disk")
        self.desktop.dismiss("^CAPE Desktop$", "ctrl+q")
        started.wait(timeout=60)
        self.windows.settle()
        told = self.windows.run(self.console, "--data-dir", self.windows.path(self.own_data), "history", "--json")
        hold(not json.loads(told)["declarations"], "the sample is in the history")
        self.lap("the wizard by keyboard: the same bytes as on Linux, and nothing stays")

    def of_sample(self, inside: str = "*") -> list[Path]:
        """What is in the folder of the sample, which is thrown away."""
        folders = (Path(place) for place, _, _ in os.walk(self.windows.home))
        return [found for one in folders if one.name.startswith("cape-sample-") for found in one.glob(inside)]

    def page(self) -> str:
        """The page of the wizard on which the draft of the sample stands; "" when there is none."""
        for history in self.of_sample("data/history.sqlite3"):
            with contextlib.closing(sqlite3.connect(f"file:{history}?mode=ro", uri=True)) as connection:
                row = connection.execute("SELECT page FROM drafts ORDER BY id DESC LIMIT 1").fetchone()
            return row[0] if row else ""
        return ""

    def exchange_histories(self) -> None:
        """A history made on Windows opens here, and one made here on Windows."""
        copy = project.fresh(WORK / "exchange")
        shutil.copytree(self.data, copy / "from Windows")
        told = json.loads(here("--data-dir", copy / "from Windows", "history", "--json"))
        hold(len(told["declarations"]) == 1, "the history from Windows does not open here")
        here("--data-dir", copy / "from here", "prepare", SAMPLE, "--out", copy, "--json")
        moved = self.files / "de Linux"
        shutil.copytree(copy / "from here", moved)
        answer = json.loads(self.windows.run(self.console, "--data-dir", self.windows.path(moved), "history", "--json"))
        hold(len(answer["declarations"]) == 1, "the history made here does not open on Windows")
        self.lap("histories exchanged in both directions")

    def remove_and_keep(self) -> None:
        """Silent removal: program gone, declarations and a person's own file kept."""
        own = self.folder / "my notes.txt"
        own.write_text("mine", encoding="ascii")
        self.uninstall()
        hold(self.data.joinpath("history.sqlite3").exists(), "the removal took the history")
        hold([one.name for one in self.folder.iterdir()] == [own.name], f"left: {list(self.folder.iterdir())}")
        self.lap("silent removal keeps the data")

    def uninstall(self, *words: str) -> None:
        """Runs the uninstaller as Settings, Apps does, and waits: it goes on from a copy of itself."""
        self.windows.run(self.windows.path(self.folder / "uninstall.exe"), "/S", *words)
        hold(not self.windows.registry(UNINSTALL_KEY), "the entry in Settings, Apps is still there")
        hold(not (self.windows.home / SHORTCUT).exists(), "the entry in the Start menu is still there")

    def install_by_hand(self) -> None:
        """The pages of the installer by keyboard, with pictures, up to the window it opens at the end."""
        started = self.windows.start(self.windows.path(self.setup))
        self.desktop.find("^CAPE Desktop Setup")
        time.sleep(1.5)
        for page, key in (("welcome", "alt+n"), ("licence", "alt+a"), ("folder", "alt+i")):
            self.desktop.take(f"installer {page}")
            self.desktop.press(key, rest=1)
        self.desktop.take("installer progress")
        self.folder = self.windows.home / "AppData" / "Local" / "Programs" / "CAPE Desktop"
        until(lambda: bool(self.windows.registry(UNINSTALL_KEY)), "the installer does not come to its end")
        time.sleep(3)
        self.desktop.take("installer finish")
        self.desktop.press("Return")
        self.desktop.find("^CAPE Desktop$", patience=120)
        time.sleep(3)
        self.desktop.take("installer started the program")
        refused = self.windows.start(self.windows.path(self.setup), "/S").wait(timeout=120)
        hold(refused == 5, f"installing over the running program ended with {refused} instead of 5")
        self.desktop.dismiss("^CAPE Desktop$", "ctrl+q")
        started.wait(timeout=60)
        self.windows.settle()
        self.lap("installation by hand")

    def remove_with_data(self) -> None:
        """The page of the uninstaller, and removal with the data."""
        started = self.windows.start(self.windows.path(self.folder / "uninstall.exe"))
        self.desktop.find("^CAPE Desktop Uninstall")
        time.sleep(1)
        self.desktop.press("alt+d")
        self.desktop.take("uninstaller")
        self.desktop.press("alt+u")
        until(lambda: not self.data.exists(), "the data are still there although their deletion was ticked")
        time.sleep(2)
        self.desktop.take("uninstaller done")
        self.desktop.press("Return")
        started.wait(timeout=60)
        self.windows.settle()
        hold(not self.folder.exists(), f"left: {list(self.folder.rglob('*'))[:9]}")
        self.lap("removal by hand, with the data")


def here(*words: str | Path) -> str:
    """Runs this checkout's program on this machine; gives what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(project.ROOT)}
    command = [project.tool_python(), "-m", "cape_desktop", *words]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")


def made_here(folder: Path) -> bytes:
    """The file that this checkout makes today from the sample, with nothing repaired."""
    project.fresh(folder)
    here("prepare", SAMPLE, "--out", folder, "--as-of", str(date.today()), "--no-history", "--json")
    (made,) = folder.glob("*.csv")
    return made.read_bytes()


def make_older(folder: Path) -> Path:
    """An installer of an invented older version, with modules that the present one does not have."""
    shutil.rmtree(folder, ignore_errors=True)
    others = shutil.ignore_patterns("modules.zip", "*.sql")
    shutil.copytree(WORK / "payload", folder, copy_function=os.link, ignore=others)
    package = project.fresh(WORK / "older-sources") / project.PACKAGE.name
    shutil.copytree(project.PACKAGE, package)
    first = package / "__init__.py"
    text = first.read_text(encoding="utf-8").replace(f'"{project.version()}"', f'"{OLDER}"')
    first.write_text(text, encoding="utf-8")
    payload.pack_program(package, folder / "app")
    for name in STALE:
        stale = folder / name
        stale.parent.mkdir(exist_ok=True)
        stale.touch()
    older = WORK / f"older-{OLDER}-setup.exe"
    build.compile_installer(folder, older, fast=True, version=OLDER)
    return older


def main() -> int:
    """Runs the trial on the installer in dist, or on one packed quickly when there is none; gives the exit status."""
    clock = project.Clock()
    windows = None
    try:
        project.provide(wine.TOOLS)
        setup = build.installer(project.version())
        if not setup.exists():
            build.main(["--fast"])
        older = make_older(WORK / "older")
        clock.lap("an older version to upgrade from")
        with screen.private() as display:
            trial = Trial(display, setup, older)
            windows = trial.windows
            trial.run()
    except (project.Stopped, subprocess.SubprocessError) as stopped:
        project.say(f"The Windows test failed: {stopped}")
        return 1
    finally:
        if windows is not None:
            windows.end()
    project.say(f"The Windows test passed. Pictures: {os.path.relpath(WORK / 'pictures')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
