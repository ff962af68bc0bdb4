"""Builds CAPE Desktop.app and the disk image on macOS: `make macos`. NOT TESTED: it has never run on macOS.

With CAPE_DESKTOP_SIGN (the name of a “Developer ID Application” certificate in the key chain) it signs; with
CAPE_DESKTOP_NOTARY (a profile stored by `xcrun notarytool store-credentials`) it has Apple notarise the image, too.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import project

HERE = Path(__file__).resolve().parent
SPEC = project.ROOT / "packaging" / "pyinstaller" / "cape-desktop.spec"
WORK = project.BUILD / "macos"
ICON_SIZES = (16, 32, 128, 256, 512)


def image(version: str) -> Path:
    """Where the disk image of a version goes."""
    return project.DIST / f"cape-desktop-{version}-macos-{platform.machine()}.dmg"


def build() -> Path:
    """Makes, signs, proves and packs the bundle; gives the image."""
    clock = project.Clock()
    python = project.tool_python()
    icon = make_icon(python)
    clock.lap("tools and icon")
    bundle = make_bundle(python, icon)
    clock.lap(f"bundle ({project.size_of(bundle)})")
    identity = os.environ.get("CAPE_DESKTOP_SIGN", "")
    if identity:
        sign(bundle, identity)
    project.told([bundle / "Contents" / "MacOS" / project.COMMAND, "--self-test"])
    clock.lap("its self test")
    target = image(project.version())
    make_image(bundle, target)
    if identity:
        project.must(["codesign", "--sign", identity, "--timestamp", target], "The image could not be signed.")
        notarise(target)
    clock.lap(f"disk image ({project.size_of(target)})")
    return target


def make_icon(python: Path) -> Path:
    """The icon in all sizes macOS asks for, drawn by Qt, which is there anyway."""
    folder = project.fresh(WORK / "cape-desktop.iconset")
    project.must(
        [python, HERE / "icons.py", project.ICON, folder, *map(str, ICON_SIZES)], "The icon could not be drawn."
    )
    icon = WORK / "cape-desktop.icns"
    project.must(["iconutil", "--convert", "icns", "--output", icon, folder], "The icon could not be packed.")
    return icon


def make_bundle(python: Path, icon: Path) -> Path:
    """CAPE Desktop.app, signed by nobody yet."""
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", WORK / "made", "--workpath", WORK / "pyinstaller"]
    command = [python, "-m", "PyInstaller", *options, SPEC]
    project.must(command, "The bundle could not be made.", CAPE_DESKTOP_ICON=str(icon))
    return WORK / "made" / f"{project.NAME}.app"


def sign(bundle: Path, identity: str) -> None:
    """Signs the libraries first and the bundle last, as Apple asks for."""
    libraries = [file for file in bundle.rglob("*") if file.suffix in {".dylib", ".so"} and not file.is_symlink()]
    entitlements = ["--entitlements", HERE / "entitlements.plist"]
    command = ["codesign", "--force", "--options", "runtime", "--timestamp", "--sign", identity]
    for library in libraries:
        project.must([*command, library], f"{library.name} could not be signed.")
    project.must([*command, *entitlements, bundle], "The bundle could not be signed.")
    project.must(["codesign", "--verify", "--deep", "--strict", bundle], "The signature does not hold.")


def make_image(bundle: Path, target: Path) -> None:
    """A disk image with the program and the folder to drag it into."""
    folder = project.fresh(WORK / "image")
    subprocess.run(["ditto", bundle, folder / bundle.name], check=True)
    (folder / "Applications").symlink_to("/Applications")
    shutil.copy(project.ROOT / "LICENSE", folder / "LICENSE.txt")
    target.parent.mkdir(exist_ok=True)
    options = ["-volname", project.NAME, "-fs", "HFS+", "-format", "UDZO", "-ov", "-srcfolder", folder]
    project.must(["hdiutil", "create", *options, target], "The disk image could not be made.")


def notarise(target: Path) -> None:
    """Lets Apple look at the image and staples its word to it, where a profile is given."""
    profile = os.environ.get("CAPE_DESKTOP_NOTARY", "")
    if not profile:
        project.say("Not notarised: CAPE_DESKTOP_NOTARY names no profile.")
        return
    submit = ["xcrun", "notarytool", "submit", target, "--keychain-profile", profile, "--wait"]
    project.must(submit, "Apple did not accept the image.")
    project.must(["xcrun", "stapler", "staple", target], "Apple's word could not be stapled to the image.")


def main() -> int:
    """Builds the disk image; gives the exit status."""
    if sys.platform != "darwin":
        project.say("The bundle can only be built on macOS.")
        return 1
    try:
        target = build()
    except (project.Stopped, subprocess.SubprocessError) as stopped:
        project.say(str(stopped))
        return 1
    project.say(f"{os.path.relpath(target)}  {project.sha256(target)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
