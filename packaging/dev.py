"""Makes the environment in `.venv` and runs the chores of this project in it.

    python3 packaging/dev.py CHORE [ARGUMENT ...]

Standard library only: it is the first thing that runs on a new machine. Arguments after the chore go on to the tool
that does it.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from.json"
LAUNCHER = VENV / "Scripts" / "cape-desktop.cmd" if os.name == "nt" else VENV / "bin" / "cape-desktop"
BUILD = ROOT / "build"
OLDEST_PYTHON = (3, 11)
RUNTIME, DEVELOPMENT, PACKAGING = "requirements.txt", "requirements-dev.txt", "requirements-packaging.txt"
WORKERS = 2
CORE_LEAVES_OUT = ("tests/ui", "tests/journeys")

# fmt: off
ATSPI_TOOLS = {
    "Xvfb": "xvfb", "openbox": "openbox", "dbus-daemon": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
QT_PACKAGES = (
    "libegl1", "libgl1", "libglib2.0-0", "libxkbcommon0", "libxkbcommon-x11-0", "libdbus-1-3", "libfontconfig1",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-image0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-xkb1", "libxcb-randr0", "libxcb-sync1", "libxcb-xfixes0", "libwayland-cursor0",
)
# fmt: on
SYSTEM_PYTHON = "/usr/bin/python3"
FONT_PACKAGES = ("fonts-dejavu-core",)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class Stopped(Exception):
    """Why a chore cannot go on, in words for the person at the keyboard, and the exit status."""

    def __init__(self, sentence: str, status: int = 1) -> None:
        super().__init__(sentence)
        self.status = status


def say(sentence: str) -> None:
    """Tells the person something without disturbing what a chore prints."""
    print(sentence, file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None) -> int:
    """Runs `command` with `environment` added to ours; the exit status, 128 and the signal's number if killed."""
    words = [str(word) for word in command]
    try:
        status = subprocess.run(words, env={**os.environ, **(environment or {})}, check=False).returncode
    except OSError as error:
        raise Stopped(f"{words[0]} could not be started: {error.strerror}.") from error
    if status < 0:
        say(f"{Path(words[0]).name} was ended by {signal.Signals(-status).name}.")
        return 128 - status
    return status


def must(command: Sequence[str | Path], otherwise: str, environment: Mapping[str, str] | None = None) -> None:
    """Runs `command`; when it fails, stops with the sentence `otherwise` and its exit status."""
    status = run(command, environment)
    if status:
        raise Stopped(otherwise, status)


# --- the environment


def python_for(requirements: str) -> Path:
    """The interpreter of `.venv`, in which at least what `requirements` lists is installed."""
    python = in_venv("python")
    made_from = read_stamp()
    if fingerprint(requirements).items() <= made_from.items():
        return python
    if not fingerprint(RUNTIME).items() <= made_from.items():
        make_venv()
    say(f"Fetching the libraries of {requirements} into .venv; this happens once and takes a minute.")
    install = ["-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    must(
        [python, *install, "--only-binary=:all:", "-r", ROOT / requirements],
        "The libraries could not be installed. With a connection to your package index, run the same command again.",
    )
    link_project(python)
    STAMP.write_text(json.dumps({**fingerprint(RUNTIME), **fingerprint(requirements)}), encoding="utf-8")
    return python


def in_venv(name: str) -> Path:
    """Where `.venv` keeps the program `name`."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def fingerprint(requirements: str) -> dict[str, str]:
    """What an environment with these requirements must have been made from."""
    content = hashlib.sha256((ROOT / requirements).read_bytes()).hexdigest()
    version = ".".join(map(str, sys.version_info[:3]))
    return {"python": f"{sys.base_prefix} {version}", "place": str(VENV), requirements: content}


def read_stamp() -> dict[str, str]:
    """What the present `.venv` was made from; nothing when it is absent or was left unfinished."""
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if in_venv("python").exists() else {}


def make_venv() -> None:
    """Makes an empty `.venv`, instead of what is there."""
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        provide([package], f"This Python ({sys.executable}) cannot make virtual environments: ensurepip is missing.")
    must(
        [sys.executable, "-m", "venv", "--clear", VENV],
        f"{sys.executable} could not make a virtual environment in {VENV}; see above.",
    )


def link_project(python: Path) -> None:
    """Makes `cape_desktop` importable in `.venv` and puts the command `cape-desktop` beside its Python."""
    places = {"base": str(VENV), "platbase": str(VENV)}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=places))
    (packages / "cape-desktop.pth").write_text(os.path.relpath(ROOT, packages) + "\n", encoding="ascii")
    on_windows = '@"%~dp0python.exe" -P -m cape_desktop %*\n'
    elsewhere = f'#!/bin/sh\nexec {shlex.quote(str(python))} -P -m cape_desktop "$@"\n'
    LAUNCHER.write_text(on_windows if os.name == "nt" else elsewhere, encoding="utf-8")
    LAUNCHER.chmod(0o755)


# --- what the system must have


def provide(packages: Iterable[str], why: str) -> None:
    """Installs Debian `packages`, or stops and says `why` and which command does it."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        names = ", ".join(packages)
        raise Stopped(f"{why}\nInstall it with your system's package tool; Debian calls the packages {names}.")
    if not is_root():
        raise Stopped(f"{why}\nRun this once, then try again:\n    sudo apt-get update && sudo {shlex.join(command)}")
    say(f"{why} Installing what is missing.")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    must(["apt-get", "update", "-qq"], "The list of system packages could not be fetched; see above.", quiet)
    must([*command, "-qq"], f"This failed, see above:\n    {shlex.join(command)}", quiet)


def is_root() -> bool:
    """Whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def provide_for_qt(platform: str) -> None:
    """Sees to it that Linux has the shared libraries of Qt's `platform` plug-in and a font to write with."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(platform)
    if missing:
        provide([*QT_PACKAGES, *FONT_PACKAGES], f"Qt needs shared libraries that are missing: {', '.join(missing)}.")
        still = missing_libraries(platform)
        if still:
            raise Stopped(f"Qt still misses {', '.join(still)}; install the packages that hold them.")
    if not any(path for folder in FONT_FOLDERS for path in Path(folder).expanduser().rglob("*.[to]t[fc]")):
        provide(FONT_PACKAGES, "There is no font on this system, so every letter would be a box.")


def missing_libraries(platform: str) -> list[str]:
    """The shared libraries that Qt's widgets and its `platform` plug-in ask for and the system lacks."""
    pyside = Path(sysconfig.get_path("platlib", "venv", vars={"base": str(VENV), "platbase": str(VENV)})) / "PySide6"
    files = [pyside / "QtWidgets.abi3.so", pyside / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"]
    files = [file for file in files if file.exists()]
    if shutil.which("ldd") is None or not files:
        return []
    told = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in told.splitlines() if line.endswith("=> not found")})


def screen() -> str:
    """The Qt platform plug-in the window will use; stops with advice where there is no screen."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen or not sys.platform.startswith("linux"):
        return chosen
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    if os.environ.get("DISPLAY"):
        return "xcb"
    raise Stopped(
        "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set. Start this in a desktop session or over "
        "“ssh -X”,\nor give it a virtual screen: install the package xvfb, then run “xvfb-run make run”."
    )


# --- chores


def start_program(arguments: Sequence[str]) -> int:
    """Starts the program: its window, or the command that `arguments` name."""
    platform = None if arguments else screen()
    python = python_for(RUNTIME)
    if platform is not None:
        provide_for_qt(platform)
    return run([python, "-P", "-m", "cape_desktop", *arguments])


def check(_arguments: Sequence[str] = ()) -> int:
    """Runs all checks that need no test; says which of them failed."""
    python = python_for(DEVELOPMENT)
    checks: dict[str, list[str | Path]] = {
        "formatting (mend it with “.venv/bin/ruff format”)": [in_venv("ruff"), "format", "--check", "--quiet"],
        "lint": [in_venv("ruff"), "check", "--quiet"],
        "types": [python, "-m", "mypy"],
        "import contracts": [in_venv("lint-imports"), "--no-logo"],
    }
    os.chdir(ROOT)
    failed = [name for name, command in checks.items() if run(command)]
    if failed:
        say(f"Not in order: {', '.join(failed)}.")
    return 1 if failed else 0


def test(arguments: Sequence[str]) -> int:
    """Runs all checks, then all tests unless a check failed."""
    return check() or pytest_with_qt(arguments)


def pytest(arguments: Sequence[str], environment: Mapping[str, str] | None = None) -> int:
    """Runs pytest in the root of the project."""
    python = python_for(DEVELOPMENT)
    os.chdir(ROOT)
    return run([python, "-m", "pytest", "--numprocesses", str(WORKERS), *arguments], environment)


def pytest_with_qt(arguments: Sequence[str]) -> int:
    """Runs pytest where Qt has what it needs to paint."""
    python_for(DEVELOPMENT)
    provide_for_qt("offscreen")
    return pytest(arguments)


def test_core(arguments: Sequence[str]) -> int:
    """Runs the tests of everything but the window, with PySide6 replaced by packages that refuse to be imported."""
    shadow = BUILD / "without-qt"
    for name in ("PySide6", "shiboken6"):
        (shadow / name).mkdir(parents=True, exist_ok=True)
        refusal = f'raise ModuleNotFoundError("{name} is not there for this test", name="{name}")\n'
        (shadow / name / "__init__.py").write_text(refusal, encoding="ascii")
    left_out = [f"--ignore={folder}" for folder in CORE_LEAVES_OUT]
    without_qt = ["-p", "no:pytest-qt", "-m", "not needs_qt", *left_out]
    return pytest([*without_qt, *arguments], {"PYTHONPATH": str(shadow)})


def fuzz(arguments: Sequence[str]) -> int:
    """Reads damaged files for ten minutes; “fuzz --examples” runs the tests that invent their own, with many more."""
    if not arguments or arguments[0] != "--examples":
        return trial("fuzz", arguments)
    thorough = ["-m", "hypothesis", "--hypothesis-profile=thorough", "--timeout=0"]
    return pytest_with_qt([*thorough, *arguments[1:]])


def trial(name: str, arguments: Sequence[str], platform: str = "offscreen") -> int:
    """Runs the package or module `name` of the tests on one of Qt's platforms."""
    if not any((ROOT / "tests" / entry).exists() for entry in (f"{name}/__main__.py", f"{name}.py")):
        say(f"There is no tests/{name} to run.")
        return 0
    python = python_for(DEVELOPMENT)
    provide_for_qt(platform)
    os.chdir(ROOT)
    return run([python, "-m", f"tests.{name}", *arguments], {"QT_QPA_PLATFORM": platform})


def atspi(arguments: Sequence[str]) -> int:
    """Hears and drives the program as a screen reader does, on a screen and a bus of its own."""
    missing = [package for tool, package in ATSPI_TOOLS.items() if shutil.which(tool) is None]
    bindings = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(bindings, capture_output=True, check=False).returncode:
        missing += ["python3-gi", "gir1.2-atspi-2.0"]
    if missing:
        provide(missing, "Hearing the window needs AT-SPI and a screen of its own.")
    return trial("atspi", arguments, "xcb")


def acceptance(arguments: Sequence[str]) -> int:
    """Holds the command line against invented importers with a known truth, where these are at hand."""
    script = ROOT.parent / "shared" / "acceptance" / "run.py"
    if not script.exists():
        say(f"There is no {os.path.relpath(script, ROOT)}, so no acceptance run.")
        return 0
    python = python_for(DEVELOPMENT)
    return run([python, script, *arguments, "--", LAUNCHER])


def translations(_arguments: Sequence[str]) -> int:
    """Takes up new texts into the translations and makes what the window loads of them."""
    python = python_for(DEVELOPMENT)
    script = ROOT / "packaging" / "translations.py"
    failure = "The translations could not be made; see above."
    for step in ("update", "release"):
        must([python, script, step], failure)
    return 0


def packaging(script: str, arguments: Sequence[str]) -> int:
    """Runs a script of `packaging`; these bring what they need themselves."""
    return run([sys.executable, ROOT / "packaging" / script, *arguments], {"PYTHONPATH": str(ROOT / "packaging")})


def lock(arguments: Sequence[str]) -> int:
    """Writes the requirement files anew from pyproject.toml, without a trace of this machine."""
    found = shutil.which("uv")
    if not found and importlib.util.find_spec("uv") is None:
        raise Stopped("Locking needs uv; “python3 -m pip install uv” installs it.")
    uv = [found] if found else [sys.executable, "-m", "uv"]
    os.chdir(ROOT)
    everywhere = ["--universal", "--python-version", "3.11", "--fork-strategy", "fewest", "--generate-hashes"]
    compile_ = [*uv, "pip", "compile", "pyproject.toml", *everywhere, "--no-header", "--no-annotate", "--quiet"]
    failure = "The requirement files could not be written; see above."
    must([*compile_, *arguments, "-o", RUNTIME], failure)
    must([*compile_, *arguments, "--group", "dev", "-c", RUNTIME, "-o", DEVELOPMENT], failure)
    must([*compile_, *arguments, "--group", "packaging", "-c", RUNTIME, "-o", PACKAGING], failure)
    return 0


def clean(_arguments: Sequence[str]) -> int:
    """Removes the environment, everything built, and all caches."""
    made = [VENV, BUILD, ROOT / "dist", ROOT / ".hypothesis", *ROOT.glob(".*_cache"), *ROOT.glob(".coverage*")]
    made += [cache for name in ("cape_desktop", "tests", "packaging") for cache in (ROOT / name).rglob("__pycache__")]
    for path in made:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return 0


CHORES: dict[str, tuple[str, Callable[[Sequence[str]], int]]] = {
    "run": ("start the program", start_program),
    "test": ("all checks, then all tests", test),
    "test-core": ("the tests of everything but the window, as if PySide6 were not installed", test_core),
    "check": ("formatting, lint, types, import contracts", check),
    "bench": ("measure speed and memory", functools.partial(trial, "bench")),
    "shots": ("a picture of every page in build/shots", functools.partial(trial, "shots")),
    "mutation": ("break the code on purpose and see which tests notice", functools.partial(trial, "mutation")),
    "fuzz": ("damaged files for ten minutes; “fuzz --examples” for tests that invent their own", fuzz),
    "atspi": ("the way to a saved file as a screen reader hears it", atspi),
    "acceptance": ("the command line held against invented importers", acceptance),
    "translations": ("take up new texts and make the files the window loads", translations),
    "lock": ("write the requirement files anew; “lock --upgrade” takes the newest versions", lock),
    "windows": ("build the Windows installer", functools.partial(packaging, "windows/build.py")),
    "windows-test": ("install, use, upgrade and remove it under Wine", functools.partial(packaging, "windows/test.py")),
    "linux": ("build the .deb and the .tar.xz", functools.partial(packaging, "linux/build.py")),
    "linux-test": ("the same for the .deb in a bare Debian, as root", functools.partial(packaging, "linux/test.py")),
    "macos": ("build the disk image, on macOS; not tested", functools.partial(packaging, "macos/build.py")),
    "clean": ("remove the environment, everything built, and all caches", clean),
}


def overview() -> str:
    """The chores there are, one a line."""
    lines = [f"  {name:<13}{told}" for name, (told, _) in CHORES.items()]
    return "\n".join(["python3 packaging/dev.py CHORE [ARGUMENT ...]", *lines])


def main(arguments: Sequence[str]) -> int:
    """Runs the chore named first in `arguments`; gives the exit status."""
    if sys.version_info < OLDEST_PYTHON:
        say(f"CAPE Desktop needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.")
        return 2
    if not arguments or arguments[0] not in CHORES:
        say(overview())
        return 0 if arguments and arguments[0] in {"help", "-h", "--help"} else 2
    try:
        _, chore = CHORES[arguments[0]]
        return chore(arguments[1:])
    except Stopped as stopped:
        say(str(stopped))
        return stopped.status
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
