"""What all installers share: names, version, release day, folders, and how a tool is run and told about."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
PACKAGE = ROOT / "cape_desktop"
RESOURCES = ROOT / "resources"
ICON = RESOURCES / "icons" / "cape-desktop.svg"
NAME = "CAPE Desktop"
COMMAND = "cape-desktop"
SUMMARY = "Prepare CBP CAPE declarations to get IEEPA duties back"

PUBLISHER = "CAPE Desktop contributors"
MAIL = "maintainers@cape-desktop.invalid"
HOME = "https://cape-desktop.invalid"
APP_ID = "org.cape_desktop.CapeDesktop"
"""Who publishes the program and where it is at home; “.invalid” is nobody's, see RELEASE.md. The installers take this
from here, and `tests/packaging/test_identity.py` names the files that have to say it in their own words."""

WORKSHOP = ("*.ts", "GLOSSARY.md")
"""Files of the resources that only their makers need; pyproject.toml leaves them out of the wheel in the same words."""

REQUIREMENTS = ROOT / "requirements.txt"
TOOLS = ROOT / "requirements-packaging.txt"


class Stopped(Exception):
    """Why a build or a test cannot go on, in words for the person at the keyboard."""


def version() -> str:
    """The version of the program; `cape_desktop/__init__.py` is the one place that says it."""
    text = (PACKAGE / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "(\d+\.\d+\.\d+)"$', text, re.MULTILINE)
    if found is None:
        raise Stopped("cape_desktop/__init__.py does not say the version as X.Y.Z.")
    return found[1]


def release_day() -> date:
    """The day CHANGELOG.md gives for this version; the day of its newest rule pack while it is not released."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(version())} \((\d{{4}}-\d\d-\d\d)\)$", text, re.MULTILINE)
    if found is not None:
        return date.fromisoformat(found[1])
    return date.fromisoformat(max(pack.name for pack in (RESOURCES / "rules").iterdir() if pack.is_dir()))


def source_date() -> int:
    """The moment, in seconds since 1970, that built files carry, so that two builds of one state are alike."""
    return int(datetime.combine(release_day(), datetime.min.time(), UTC).timestamp())


def say(sentence: str) -> None:
    """Tells the person how it goes."""
    print(sentence, flush=True)


def must(command: Sequence[object], otherwise: str, **extra: str) -> None:
    """Runs `command` with `extra` in its environment; stops with the sentence `otherwise` when it fails."""
    try:
        status = subprocess.run([str(word) for word in command], env={**os.environ, **extra}, check=False).returncode
    except OSError as error:
        raise Stopped(f"{command[0]} could not be started: {error.strerror}.") from error
    if status:
        raise Stopped(otherwise)


def told(command: Sequence[object], environment: Mapping[str, str] | None = None) -> str:
    """What `command` prints, standard error included; Stopped when it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    text = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        raise Stopped(f"{' '.join(words)} ended with {done.returncode}:\n{text}")
    return text


def provide(tools: Mapping[str, str]) -> None:
    """Sees to it that the programs named in `tools` are there; its values are the Debian packages that bring them."""
    missing = {package for tool, package in tools.items() if shutil.which(tool) is None and not Path(tool).exists()}
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *sorted(missing)]
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise Stopped(f"Missing here: {', '.join(sorted(missing))}. On Debian: sudo {' '.join(command)}")
    say(f"Installing {', '.join(sorted(missing))}.")
    must(["apt-get", "update", "-qq"], "The list of system packages could not be fetched.")
    must(command, "The system packages could not be installed; see above.", DEBIAN_FRONTEND="noninteractive")


def tool_python() -> Path:
    """The Python of an environment with the program's libraries and the tools that build installers."""
    venv = BUILD / "packaging-venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = venv / "made-from.txt"
    made_from = sha256(TOOLS) + sys.version
    if stamp.exists() and stamp.read_text(encoding="utf-8") == made_from:
        return python
    must([sys.executable, "-m", "venv", "--clear", venv], "The environment for building could not be made.")
    install = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--require-hashes"]
    must([*install, "-r", TOOLS], "The libraries for building could not be installed.")
    stamp.write_text(made_from, encoding="utf-8")
    return python


def note_parts(system: str, brought: Iterable[Mapping[str, str]]) -> None:
    """Keeps what the build for `system` brings besides the locked libraries, for the list of parts of a release.

    Each part has a name, a version, a purl, and a licence (SPDX) or a text that names the licence.
    """
    noted = json.dumps(list(brought), indent=1)
    parts_of(system).write_text(noted, encoding="utf-8")


def python_part(version: str) -> dict[str, str]:
    """Python itself, as a part."""
    return {"name": "Python", "version": version, "purl": f"pkg:generic/python@{version}", "licence": "PSF-2.0"}


def parts_of(system: str) -> Path:
    """Where the build for `system` keeps what it brings besides the locked libraries."""
    return BUILD / system / "parts.json"


def sha256(path: Path) -> str:
    """The hash of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def fresh(folder: Path) -> Path:
    """`folder`, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def size_of(path: Path) -> str:
    """The size of a file, or of all files in a folder, in megabytes of a million bytes."""
    files = [one for one in path.rglob("*") if one.is_file() and not one.is_symlink()] if path.is_dir() else [path]
    count = f", {len(files)} files" if path.is_dir() else ""
    return f"{sum(one.stat().st_size for one in files) / 1e6:.1f} MB{count}"


class Clock:
    """Says after each step how long it took."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def lap(self, step: str) -> None:
        """Tells the seconds since the lap before."""
        now = time.monotonic()
        say(f"{step:<58}{now - self._last:7.1f} s")
        self._last = now
