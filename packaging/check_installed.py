"""Proves a program that was installed in any way: `python3 packaging/check_installed.py PROGRAM [ARGUMENT ...]`.

PROGRAM is the installed command, for example `cape-desktop`, or the program inside an AppImage or a bundle. It has to
pass its own self test, to say the version of this checkout, and to make the golden file from the sample.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import project

SAMPLES = project.RESOURCES / "samples"


def answer(command: Sequence[str], *words: str) -> str:
    """What the program prints on standard output; Stopped when it fails."""
    done = subprocess.run([*command, *words], capture_output=True, check=False, encoding="utf-8")
    if done.returncode:
        raise project.Stopped(
            f"{' '.join([*command, *words])} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def check(command: Sequence[str], scratch: Path) -> None:
    """Raises Stopped with what is wrong."""
    said = answer(command, "--version").strip()
    if said != f"CAPE Desktop {project.version()}":
        raise project.Stopped(f"It says it is “{said}”, and this is version {project.version()}.")
    for name, one in json.loads(answer(command, "--self-test"))["checks"].items():
        project.say(f"{name}: {one['is']}")
    target = scratch / "año nuevo"
    day = str(project.release_day())
    sample = str(SAMPLES / "ES-003 sample.xlsx")
    options = ["--as-of", day, "--accept-repairs", "--no-history", "--json"]
    answer(command, "prepare", sample, "--out", str(target), *options)
    (made,) = target.glob("*.csv")
    if made.read_bytes() != (SAMPLES / "ES-003 sample upload.csv").read_bytes():
        raise project.Stopped("The file it makes from the sample is not the golden one.")


def main(command: list[str]) -> int:
    """Checks the program named by the arguments; gives the exit status."""
    if not command:
        project.say(__doc__ or "")
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["CAPE_DESKTOP_DATA"] = str(Path(scratch) / "data")
        try:
            check(command, Path(scratch))
        except project.Stopped as stopped:
            project.say(str(stopped))
            return 1
    project.say("The installed program works.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
