"""Builds the Linux packages, .deb and .tar.xz: `make linux`, or `make linux ARGS="--help"`."""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import textwrap
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote

import project

HERE = Path(__file__).resolve().parent
SPEC = project.ROOT / "packaging" / "pyinstaller" / "cape-desktop.spec"
WORK = project.BUILD / "linux"
TOOLS = {
    "dpkg-deb": "dpkg",
    "objdump": "binutils",
    "rsvg-convert": "librsvg2-bin",
    "/usr/lib/x86_64-linux-gnu/libxcb-icccm.so.4": "libxcb-icccm4",
    "/usr/lib/x86_64-linux-gnu/libxcb-keysyms.so.1": "libxcb-keysyms1",
    "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0": "libxcb-cursor0",
}
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
DEPENDS = "libc6 (>= {glibc}), libegl1, libgl1, fontconfig, fonts-dejavu-core | fonts-liberation | fonts-noto-core"
MAINTAINER = f"{project.PUBLISHER} <{project.MAIL}>"
METAINFO = f"{project.APP_ID}.metainfo.xml"


def deb(version: str) -> Path:
    """Where the Debian package of a version goes."""
    return project.DIST / f"cape-desktop_{version}_amd64.deb"


def archive(version: str) -> Path:
    """Where the archive of a version goes."""
    return project.DIST / f"cape-desktop-{version}-linux-x86_64.tar.xz"


def build(*, fast: bool) -> None:
    """Makes the folder, proves it, and packs it both ways."""
    clock = project.Clock()
    project.provide(TOOLS)
    python = project.tool_python()
    clock.lap("tools")
    folder = make_folder(python)
    clock.lap(f"one folder ({project.size_of(folder)})")
    project.told([folder / project.COMMAND, "--self-test"], {"QT_QPA_PLATFORM": "offscreen"})
    clock.lap("its self test")
    project.DIST.mkdir(exist_ok=True)
    target = archive(project.version())
    pack_archive(folder, target, fast=fast)
    clock.lap(f"tar.xz ({project.size_of(target)})")
    target = deb(project.version())
    pack_deb(folder, target, project.version(), fast=fast)
    clock.lap(f"deb ({project.size_of(target)})")


def make_folder(python: Path) -> Path:
    """The program with everything it needs, in one folder."""
    made = WORK / "made"
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", made, "--workpath", WORK / "pyinstaller"]
    environment = {"SOURCE_DATE_EPOCH": str(project.source_date()), "PYTHONHASHSEED": "1"}
    project.must([python, "-m", "PyInstaller", *options, SPEC], "The folder could not be made.", **environment)
    folder = made / project.COMMAND
    inner = folder / "_internal"
    # Only what Python's own build made: stripping wheels breaks libraries that are aligned to whole pages.
    stripped = [*inner.glob("libpython3*.so*"), *inner.glob("python3*/lib-dynload/*.so")]
    project.must(["strip", "--strip-unneeded", *stripped], "Python's libraries could not be stripped.")
    project.note_parts("linux", [*runtime(python), *take_licences(inner)])
    for file in folder.rglob("*"):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == folder / project.COMMAND else 0o644)
    return folder


def runtime(python: Path) -> Iterable[dict[str, str]]:
    """Python and the starter, for the list of parts."""
    script = "import platform, PyInstaller; print(platform.python_version(), PyInstaller.__version__)"
    version, starter = project.told([python, "-c", script]).split()
    yield project.python_part(version)
    purl = f"pkg:pypi/pyinstaller@{starter}"
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    yield {"name": "PyInstaller's starter", "version": starter, "purl": purl, "licence": licence}


def take_licences(inner: Path) -> list[dict[str, str]]:
    """Lays the licences of the libraries that come from this system beside them; gives their packages as parts."""
    folder = project.fresh(inner / "system-licences")
    libraries = [one.name for one in inner.glob("lib*.so*") if not one.is_symlink() and "libpython" not in one.name]
    asked = ["dpkg", "-S", *(f"*/x86_64-linux-gnu/{name}" for name in libraries)]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    owners = [line.rsplit(": ", 1) for line in told.splitlines() if ": /" in line]
    unknown = set(libraries) - {Path(path).name for _, path in owners}
    if unknown:
        raise project.Stopped(f"Which packages bring {', '.join(sorted(unknown))}? Their licences have to come along.")
    system = platform.freedesktop_os_release()
    facts = "${Package} ${Version} ${Architecture}\\n"
    asked = ["dpkg-query", "--show", f"--showformat={facts}", *sorted({owner for owner, _ in owners})]
    parts = []
    for package, version, architecture in map(str.split, project.told(asked).splitlines()):
        shutil.copyfile(f"/usr/share/doc/{package}/copyright", folder / f"{package}.txt")
        where = f"arch={architecture}&distro={system['ID']}-{system['VERSION_ID']}"
        purl = f"pkg:deb/{system['ID']}/{package}@{quote(version, safe='')}?{where}"
        parts.append({"name": package, "version": version, "purl": purl, "text": f"system-licences/{package}.txt"})
    return parts


def pack_archive(folder: Path, target: Path, *, fast: bool) -> None:
    """The folder as it is, with README and licences, for any Linux with glibc as new as here."""
    top = f"{project.COMMAND}-{project.version()}"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = project.source_date()
        return member

    with tarfile.open(target, "w:xz", preset=0 if fast else 6) as packed:
        for name in ("LICENSE", "README.md", "THIRD_PARTY.md"):
            packed.add(project.ROOT / name, f"{top}/{name}", filter=plain)
        for file in sorted(folder.iterdir()):
            packed.add(file, f"{top}/{file.name}", filter=plain)


def pack_deb(folder: Path, target: Path, version: str, *, fast: bool) -> None:
    """The Debian package: the folder in /usr/lib, and what a desktop needs to offer it."""
    root = project.fresh(WORK / "deb")
    share = root / "usr" / "share"
    shutil.copytree(folder, root / "usr" / "lib" / project.COMMAND, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir()
    (commands / project.COMMAND).symlink_to(f"../lib/{project.COMMAND}/{project.COMMAND}")
    place(HERE / "cape-desktop.desktop", share / "applications" / "cape-desktop.desktop")
    place(HERE / METAINFO, share / "metainfo" / METAINFO)
    place(HERE / "lintian-overrides", share / "lintian" / "overrides" / project.COMMAND)
    draw(share / "icons" / "hicolor")
    document(share, version)
    control(root, version, folder)
    for place_ in root.rglob("*"):
        if place_.is_dir():
            place_.chmod(0o755)
    packing = ["-Zgzip", "-z1"] if fast else ["-Zxz"]
    environment = {"SOURCE_DATE_EPOCH": str(project.source_date())}
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build", root, target]
    project.must(command, "The Debian package could not be packed.", **environment)


def place(source: Path, target: Path) -> None:
    """Copies a file, making the folders above it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def draw(icons: Path) -> None:
    """The icon in all sizes of the hicolor theme."""
    place(project.ICON, icons / "scalable" / "apps" / "cape-desktop.svg")
    for size in ICON_SIZES:
        picture = icons / f"{size}x{size}" / "apps" / "cape-desktop.png"
        picture.parent.mkdir(parents=True)
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), project.ICON, "-o", picture], check=True)


def document(share: Path, version: str) -> None:
    """Manual page, copyright, changelog and notices."""
    manual = share / "man" / "man1" / "cape-desktop.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((HERE / "cape-desktop.1").read_bytes(), 9, mtime=0))
    folder = share / "doc" / project.COMMAND
    place(HERE / "copyright", folder / "copyright")
    place(project.ROOT / "THIRD_PARTY.md", folder / "THIRD_PARTY.md")
    (folder / "changelog.gz").write_bytes(gzip.compress(changelog(version).encode("utf-8"), 9, mtime=0))


def changelog(version: str) -> str:
    """What is new, in the form Debian wants."""
    text = (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.search(rf"^## {re.escape(version)}.*?\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    told = section[1].strip() if section else "* A version made for testing."
    points = re.split(r"^\* ", told, flags=re.MULTILINE)[1:]
    body = "\n".join(
        textwrap.fill(" ".join(point.split()), 78, initial_indent="  * ", subsequent_indent="    ") for point in points
    )
    day = formatdate(project.source_date(), localtime=False).replace("-0000", "+0000")
    return f"{project.COMMAND} ({version}) unstable; urgency=medium\n\n{body}\n\n -- {MAINTAINER}  {day}\n"


def control(root: Path, version: str, folder: Path) -> None:
    """The description of the package and the hashes of its files."""
    kilobytes = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir()) // 1024
    depends = DEPENDS.format(glibc=newest_glibc(folder))
    text = f"""Package: {project.COMMAND}
Version: {version}
Architecture: amd64
Maintainer: {MAINTAINER}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libcups2
Section: misc
Priority: optional
Description: prepare CBP CAPE declarations to get IEEPA duties back
 CBP repays IEEPA duties to importers who upload a CAPE declaration: a file with
 one column of entry numbers. CAPE Desktop makes that file from an ACE report or
 a spreadsheet, tells for each entry what to do and by when, and remembers what
 was declared. It works offline.
 .
 Python, Qt and all other libraries are inside the package.
"""
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(text, encoding="utf-8")
    files = sorted(file for file in (root / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    md5 = subprocess.run(
        ["md5sum", *(file.relative_to(root) for file in files)], cwd=root, check=True, stdout=subprocess.PIPE
    )
    (root / "DEBIAN" / "md5sums").write_bytes(md5.stdout)


def newest_glibc(folder: Path) -> str:
    """The newest version of glibc that any library in the folder asks for."""
    libraries = [file for file in folder.rglob("*") if ".so" in file.name or file.name == project.COMMAND]
    told = project.told(["objdump", "-T", *(file for file in libraries if file.is_file())])
    versions = {tuple(map(int, found.split("."))) for found in re.findall(r"GLIBC_(\d+\.\d+)", told)}
    return ".".join(map(str, max(versions)))


def main(arguments: list[str]) -> int:
    """Builds both packages; gives the exit status."""
    parser = argparse.ArgumentParser(prog="make linux", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of tightly, for trying")
    options = parser.parse_args(arguments)
    try:
        build(fast=options.fast)
    except (project.Stopped, subprocess.CalledProcessError) as stopped:
        project.say(str(stopped))
        return 1
    for path in (deb(project.version()), archive(project.version())):
        project.say(f"{os.path.relpath(path)}  {project.sha256(path)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
