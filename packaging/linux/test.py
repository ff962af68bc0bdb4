"""Installs, uses, upgrades and removes the Linux packages in a bare Debian: `make linux-test`.

Needs the rights of an administrator (it makes a system in build/linux and changes its root) and the Debian mirror.
Pictures go to build/linux/pictures.
"""

from __future__ import annotations

import contextlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import build
import project
import screen

WORK = project.BUILD / "linux"
SUITE = "bookworm"
TOOLS = {
    **screen.TOOLS,
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "lintian": "lintian",
}
OLDER = "0.0.9"
STALE = "usr/lib/cape-desktop/_internal/stale_library/__init__.pyc"
USER = "pena"
HOME = Path("home/pena")
GOLDEN = project.RESOURCES / "samples" / "ES-003 sample upload.csv"
SAMPLE = project.RESOURCES / "samples" / "ES-003 sample.xlsx"
STARTS = 4


def hold(truth: bool, otherwise: str) -> None:
    """Stops with the sentence `otherwise` unless `truth`."""
    if not truth:
        raise project.Stopped(otherwise)


class Debian:
    """A Debian with nothing but what it needs to install packages, in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.display = ""

    def make(self) -> None:
        """Copies the kept base system, made the first time, and adds a person."""
        base = WORK / f"debian-{SUITE}"
        if not (base / "usr" / "bin" / "apt-get").exists():
            shutil.rmtree(base, ignore_errors=True)
            with (WORK / "debootstrap.log").open("wb") as log:
                command = ["debootstrap", "--variant=minbase", SUITE, str(base)]
                done = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, check=False)
            hold(done.returncode == 0, f"No Debian could be made; see {os.path.relpath(log.name)}.")
        if (self.root / "proc").is_mount():  # a trial that was killed
            subprocess.run(["umount", self.root / "proc"], check=True)
        shutil.rmtree(self.root, ignore_errors=True)
        subprocess.run(["cp", "-a", base, self.root], check=True)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        self.as_root("useradd", "--create-home", USER)

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """With /proc, which packaged programs need to find themselves."""
        subprocess.run(["mount", "-t", "proc", "proc", self.root / "proc"], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", self.root / "proc"], check=True)

    def as_root(self, *words: str) -> str:
        """Runs a command of the administrator; gives what it printed."""
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        return project.told(["chroot", self.root, *words], quiet)

    def line(self, command: str) -> list[str | Path]:
        """The words that run `command` as the person, in their home folder and on the present display."""
        where = f"export LC_ALL=C.UTF-8 DISPLAY={self.display}; unset CAPE_DESKTOP_DATA QT_QPA_PLATFORM"
        return ["chroot", self.root, "su", "-", USER, "-c", f"{where}; {command}"]

    def as_person(self, *words: str) -> str:
        """Runs a command of the person; gives what it printed on standard output."""
        done = subprocess.run(list(map(str, self.line(shlex.join(words)))), capture_output=True, check=False)
        text = done.stdout.decode("utf-8", "replace")
        hold(done.returncode == 0, f"{words} ended with {done.returncode}:\n{text}{done.stderr.decode()}")
        return text

    def give(self, file: Path, name: str) -> str:
        """Lays a copy of a file into the home folder; gives its path there."""
        target = self.root / HOME / name
        target.parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(file, target)
        self.as_root("chown", "-R", f"{USER}:", f"/{HOME}")
        return f"/{HOME}/{name}"

    def install(self, package: Path) -> None:
        """Installs a package file with all it depends on."""
        shutil.copy(package, self.root / "opt" / package.name)
        self.as_root("apt-get", "update", "-qq")
        self.as_root("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/opt/{package.name}")


class Trial:
    """One run of the whole test."""

    def __init__(self, system: Debian, desktop: screen.Desktop, clock: project.Clock) -> None:
        self.system, self.desktop, self.lap = system, desktop, clock.lap
        self.data = system.root / HOME / ".local" / "share" / "CAPE Desktop"

    def run(self, older: Path) -> None:
        """All steps in their order."""
        self.install_older(older)
        self.upgrade()
        self.test_itself()
        self.open_windows()
        self.purge()
        self.unpack_archive()

    def install_older(self, older: Path) -> None:
        """An older version with apt, and a declaration made with it."""
        self.system.install(older)
        hold((self.system.root / STALE).exists(), "the older version is not whole")
        self.lap(f"installation of {OLDER} with apt in a bare system")
        sample = self.system.give(SAMPLE, "Año 2026, hojas/muestra de Peña é.xlsx")
        day = str(project.release_day())
        self.system.as_person("cape-desktop", "prepare", sample, "--out", f"/{HOME}/cargas de Peña", "--as-of", day,
                              "--accept-repairs", "--json")  # fmt: skip
        (made,) = (self.system.root / HOME / "cargas de Peña").glob("*.csv")
        hold(made.read_bytes() == GOLDEN.read_bytes(), "the file made is not the golden one")
        self.lap("a declaration from the command line: the golden bytes")

    def upgrade(self) -> None:
        """The version under test over it: nothing old stays, the history does."""
        self.system.install(build.deb(project.version()))
        hold(not (self.system.root / STALE).exists(), "the upgrade left a stale module")
        told = self.system.as_person("cape-desktop", "--version").strip()
        hold(told == f"CAPE Desktop {project.version()}", f"the program says it is {told}")
        answer = json.loads(self.system.as_person("cape-desktop", "history", "--json"))
        hold(len(answer["declarations"]) == 1, "the upgrade lost the history")
        self.lap("upgrade keeps the history, drops stale modules")

    def test_itself(self) -> None:
        """The self test, on the screen."""
        answer = json.loads(self.system.as_person("cape-desktop", "--self-test"))
        for name, check in answer["checks"].items():
            project.say(f"    {name}: {check['is']}")
        hold(answer["checks"]["window"]["is"].startswith("xcb, "), "Qt did not use the screen")
        self.lap("self test")

    def open_windows(self) -> None:
        """Starts what the menu entry names, some times; the first time nothing of it is in memory."""
        entry = (self.system.root / "usr/share/applications/cape-desktop.desktop").read_text(encoding="utf-8")
        command = next(line.removeprefix("Exec=") for line in entry.splitlines() if line.startswith("Exec="))
        forget(self.system.root / "usr" / "lib")
        for number in range(STARTS):
            began = time.monotonic()
            started = subprocess.Popen(list(map(str, self.system.line(command))))
            self.desktop.find("^CAPE Desktop$")
            project.say(f"    window after {time.monotonic() - began:.2f} s, {'warm' if number else 'cold'}")
            time.sleep(1)
            self.desktop.take("window")
            self.desktop.dismiss("^CAPE Desktop$", "ctrl+q")
            hold(started.wait(timeout=30) == 0, "the program did not end well")
        self.lap(f"{STARTS} starts as the menu entry says")

    def purge(self) -> None:
        """Removal: everything of ours goes, the person's data stay."""
        self.system.as_root("apt-get", "purge", "-y", "-qq", "cape-desktop")
        left = project.told(["find", self.system.root / "usr", self.system.root / "etc", "-name", "*cape*desktop*"])
        hold(not left.strip(), f"the removal left:\n{left}")
        hold(self.data.joinpath("history.sqlite3").exists(), "the removal took the person's history")
        self.lap("purge keeps the person's data")

    def unpack_archive(self) -> None:
        """The archive, unpacked by the person and made portable: its data lie beside the program."""
        packed = self.system.give(build.archive(project.version()), "cape.tar.xz")
        unpacked = self.system.root / HOME / f"cape-desktop-{project.version()}"
        with contextlib.ExitStack() as undone:
            subprocess.run(["tar", "-xJf", self.system.root / packed[1:], "-C", unpacked.parent], check=True)
            undone.callback(shutil.rmtree, unpacked)
            (unpacked / "portable.txt").touch()
            self.system.as_root("chown", "-R", f"{USER}:", f"/{HOME}")
            program = f"/{HOME}/{unpacked.name}/cape-desktop"
            self.system.as_person(program, "--self-test")
            sample = f"/{HOME}/Año 2026, hojas/muestra de Peña é.xlsx"
            self.system.as_person(program, "prepare", sample, "--out", f"/{HOME}/portable", "--json")
            hold((unpacked / "data" / "history.sqlite3").exists(), "portable.txt was not heeded")
        self.lap("the archive, portable")


def forget(folder: Path) -> None:
    """Drops what the system keeps of these files in memory, so that the next start reads the disk."""
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def check_forms(package: Path) -> None:
    """Menu entry, store entry and package by their own checkers; lintian may say only what is overridden."""
    project.told(["desktop-file-validate", build.HERE / "cape-desktop.desktop"])
    project.told(["appstreamcli", "validate", "--no-net", build.HERE / build.METAINFO])
    told = project.told(["lintian", "--no-cfg", "--fail-on", "error,warning", "--allow-root", package])
    remarks = [line for line in told.splitlines() if line and not line.startswith(("N:", "running with root"))]
    hold(not remarks, "\n".join(["lintian says:", *remarks]))


def make_older() -> Path:
    """A package of an invented older version, with a module that the present one does not have."""
    folder = project.fresh(WORK / "older")
    shutil.copytree(WORK / "made" / project.COMMAND, folder, symlinks=True, copy_function=os.link, dirs_exist_ok=True)
    stale = folder / "_internal" / "stale_library" / "__init__.pyc"
    stale.parent.mkdir()
    stale.touch()
    older = WORK / f"cape-desktop_{OLDER}_amd64.deb"
    build.pack_deb(folder, older, OLDER, fast=True)
    return older


def main() -> int:
    """Runs the trial on the packages in dist, built quickly when there are none; gives the exit status."""
    clock = project.Clock()
    try:
        hold(os.geteuid() == 0, "This test makes a system of its own, so it needs root: sudo make linux-test")
        project.provide(TOOLS)
        present = [build.deb(project.version()), build.archive(project.version()), WORK / "made" / project.COMMAND]
        if not all(path.exists() for path in present):
            build.main(["--fast"])
        check_forms(build.deb(project.version()))
        clock.lap("lintian, AppStream, menu entry")
        older = make_older()
        clock.lap("an older version to upgrade from")
        system = Debian(WORK / "trial")
        system.make()
        clock.lap("a bare Debian")
        with screen.private() as display, system.running():
            system.display = display
            Trial(system, screen.Desktop(display, WORK / "pictures"), clock).run(older)
    except (project.Stopped, subprocess.SubprocessError) as stopped:
        project.say(f"The Linux test failed: {stopped}")
        return 1
    project.say(f"The Linux test passed. Pictures: {os.path.relpath(WORK / 'pictures')}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
