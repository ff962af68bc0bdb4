"""A pack in one .zip file that a person brings: unpacked with care, proved, and put beside the others."""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Final

from cape_desktop.domain.rules import RulePack
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.rulebook.pack import FILES, load_pack

MOST_BYTES: Final = 5_000_000
"""A pack is some 150 kB; whatever unpacks to more than this is not one."""

_ENCRYPTED: Final = 0x1
"""The bit of a member's flags that says it has a password."""


def load_pack_file(path: Path) -> RulePack:
    """The pack in the .zip file `path`, without keeping it.

    Raises Problem: FILE_GONE, FILE_LOCKED, NOT_READABLE, or RULES_BROKEN with place and reason.
    """
    with tempfile.TemporaryDirectory(prefix="cape-rules-") as parent:
        return load_pack(_unpacked(path, Path(parent)))


def install_pack_file(path: Path, folder: Path) -> RulePack:
    """Proves the pack in `path` and keeps it as `folder`/rules/<id>; an earlier pack of that id is replaced.

    Raises Problem like `load_pack_file`, or FOLDER_NOT_WRITABLE; then nothing in `folder` has changed.
    """
    rules = folder / "rules"
    try:
        rules.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".new-", dir=rules) as parent:
            unpacked = _unpacked(path, Path(parent))
            pack = load_pack(unpacked)
            target = rules / pack.id
            if target.exists():
                target.rename(Path(parent) / "replaced")
            unpacked.rename(target)
    except OSError as fault:
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder)) from fault
    return pack


def _unpacked(path: Path, parent: Path) -> Path:
    """The files of the pack, and no others, in a new folder under `parent` that is called as the file is."""
    folder = parent / path.name
    folder.mkdir()
    try:
        with zipfile.ZipFile(io.BytesIO(_bytes(path))) as archive:
            for name, member in _members(archive, path.name).items():
                (folder / name).write_bytes(_content(archive, member, path.name))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as fault:
        raise _broken(path.name, path.name, "this is not a sound .zip file") from fault
    return folder


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _broken(path.name, path.name, "it is far larger than a rule pack can be")
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise Problem(ProblemKind.FILE_GONE, name=path.name) from fault
    except PermissionError as fault:
        raise Problem(ProblemKind.FILE_LOCKED, name=path.name) from fault
    except OSError as fault:
        raise Problem(ProblemKind.NOT_READABLE, name=path.name) from fault


def _members(archive: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """The pack's files in the archive by their plain names; all may stand in one folder, and nothing else may."""
    found: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        if member.is_dir():
            continue
        inside = PurePosixPath(member.filename)
        if inside.name not in FILES or len(inside.parts) > 2 or ".." in inside.parts or inside.is_absolute():
            raise _broken(name, member.filename, "this file does not belong in a rule pack")
        if inside.name in found:
            raise _broken(name, member.filename, "this file stands twice in the pack")
        found[inside.name] = member
    if sum(member.file_size for member in found.values()) > MOST_BYTES:
        raise _broken(name, name, "it is far larger than a rule pack can be")
    for wanted in FILES:
        if wanted not in found:
            raise _broken(name, wanted, "the file is not there")
    return found


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    """What a member holds; never more than its stated size, which `_members` has weighed."""
    if member.flag_bits & _ENCRYPTED:
        raise _broken(name, member.filename, "this file is protected by a password")
    with archive.open(member) as stream:
        return stream.read(member.file_size)


def _broken(name: str, place: str, reason: str) -> Problem:
    return Problem(ProblemKind.RULES_BROKEN, name=name, place=place, reason=reason)
