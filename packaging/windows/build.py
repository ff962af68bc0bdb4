"""Builds the Windows installer: `make windows`, or `make windows ARGS="--help"`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import payload
import project

HERE = Path(__file__).resolve().parent
WORK = project.BUILD / "windows"
TOOLS = {
    "convert": "imagemagick",
    "makensis": "nsis",
    "rsvg-convert": "librsvg2-bin",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
}
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
PICTURES = {"welcome": (164, 314), "header": (150, 57)}


def installer(version: str) -> Path:
    """Where the installer of a version goes."""
    return project.DIST / f"cape-desktop-{version}-setup.exe"


def build(options: argparse.Namespace) -> Path:
    """Makes payload, launchers and installer; gives the installer."""
    clock = project.Clock()
    project.provide(TOOLS)
    art = project.fresh(WORK / "art")
    draw(art)
    clock.lap("icon and pictures")
    folder = WORK / "payload"
    payload.assemble(folder, options.runtime, options.runtime_sha256)
    payload.make_launchers(folder, art / "cape-desktop.ico", WORK / "launcher")
    clock.lap(f"payload ({project.size_of(folder)})")
    if options.sign:
        for name in ("cape-desktop.exe", "cape-desktop-console.exe"):
            project.must([*options.sign.split(), folder / name], f"{name} could not be signed.")
    target = options.out or installer(project.version())
    compile_installer(folder, target, fast=options.fast, sign=options.sign)
    clock.lap(f"installer ({project.size_of(target)})")
    project.say(f"{os.path.relpath(target)}  {project.sha256(target)}")
    return target


def draw(folder: Path) -> None:
    """Icon, pictures and licence as the installer wants them."""
    drawn = []
    for size in ICON_SIZES:
        picture = folder / f"icon-{size}.png"
        square = ["-w", str(size), "-h", str(size)]
        subprocess.run(["rsvg-convert", *square, project.ICON, "-o", picture], check=True)
        drawn.append(picture)
    subprocess.run(["convert", *drawn, folder / "cape-desktop.ico"], check=True)
    for name, (width, height) in PICTURES.items():
        picture = folder / f"{name}.png"
        subprocess.run(
            ["rsvg-convert", "-w", str(width), "-h", str(height), HERE / f"{name}.svg", "-o", picture], check=True
        )
        plain = ["-background", "white", "-alpha", "remove", "-alpha", "off", "-type", "TrueColor"]
        subprocess.run(["convert", picture, *plain, f"BMP3:{folder / name}.bmp"], check=True)
    licence = (project.ROOT / "LICENSE").read_text(encoding="utf-8")
    (folder / "LICENSE.txt").write_text(licence, encoding="utf-8-sig", newline="\r\n")


def compile_installer(folder: Path, target: Path, *, fast: bool, sign: str = "", version: str = "") -> None:
    """Packs `folder` into the installer `target`; `fast` packs in seconds instead of minutes, and larger."""
    target.parent.mkdir(parents=True, exist_ok=True)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 1024
    facts = {
        "VERSION": version or project.version(),
        "PUBLISHER": project.PUBLISHER,
        "HOME": project.HOME,
        "PAYLOAD": folder,
        "KILOBYTES": size,
        "WORK": WORK / "art",
        "OUT": target,
    }
    words = [f"-D{name}={value}" for name, value in facts.items()]
    words += ["-DFAST"] if fast else []
    words += [f"-DSIGN={sign}"] if sign else []
    made = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, HERE / "installer.nsi"]
    project.must(made, "The installer could not be packed; see above.", SOURCE_DATE_EPOCH=str(project.source_date()))


def main(arguments: list[str]) -> int:
    """Builds what the arguments ask for; gives the exit status."""
    parser = argparse.ArgumentParser(prog="make windows", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of tightly, for trying")
    parser.add_argument("--runtime", type=Path, help="embeddable Python 3.11 zip (default: the pinned one)")
    parser.add_argument("--runtime-sha256", help="what the zip must hash to")
    parser.add_argument("--sign", default="", help="command that signs the file named after it")
    parser.add_argument("--out", type=Path, help="where the installer goes")
    try:
        build(parser.parse_args(arguments))
    except (project.Stopped, subprocess.CalledProcessError) as stopped:
        project.say(str(stopped))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
