"""Everything the program keeps, in one ZIP file and back; and the copies of the history it makes by itself."""

from __future__ import annotations

import hashlib
import itertools
import re
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, BinaryIO, Final

import msgspec

import cape_desktop
from cape_desktop.atomic_file import make_folder, opened_to_read, told, written_whole
from cape_desktop.history.copies import pour
from cape_desktop.history.database import Database
from cape_desktop.history.database import told as told_by_sqlite
from cape_desktop.history.migrate import newest_version
from cape_desktop.history.shelf import FOLDER
from cape_desktop.history.store import Store
from cape_desktop.problems import Problem, ProblemKind

DAILY_KEPT: Final = 5
DAILY_FOLDER: Final = "backups"
MANIFEST: Final = "manifest.json"
HISTORY: Final = "history.sqlite3"
_FORMAT: Final = 1
_TAKEN_ALONG: Final = (FOLDER, "rules", "settings.json")
"""What lies beside the history and belongs to it: source copies, rule packs a person brought, settings."""
_NAME: Final = re.compile(
    r"history\.sqlite3|settings\.json|sources/[0-9a-f]{64}(\.[a-z0-9]{1,8})?|rules/[\w.-]+/[\w-][\w.-]*"
)
"""The names a backup may hold; none of them leads out of the folder."""
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """One file of a backup: its name within, what it hashes to, its size in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: written by which program, when, the version of its history, and its files."""

    format: int
    program: str
    made_at: datetime
    history_version: int
    files: tuple[Kept, ...]


def back_up(store: Store, target: Path, *, replace: bool = False) -> Manifest:
    """Writes one ZIP file with the history as it is now, the source copies, settings and brought rule packs.

    Raises Problem: FILE_EXISTS unless `replace`, DISK_FULL, FOLDER_NOT_WRITABLE, NOT_WRITTEN, PROOF_FAILED; then
    nothing of the new file remains.
    """
    with told(target, placing=True), tempfile.TemporaryDirectory(prefix="cape-backup-") as parent:
        copy = Path(parent) / HISTORY
        store.copy_to(copy)
        files = {HISTORY: copy, **_taken_along(store.path.parent)}
        with written_whole(target, replace=replace) as file:
            manifest = _write(file, files)
            file.flush()
            if not _reads_back(Path(file.name), manifest):
                raise Problem(ProblemKind.PROOF_FAILED, name=target.name)
    return manifest


def _taken_along(folder: Path) -> dict[str, Path]:
    """Everything beside the history that belongs to it, by its name in a backup."""
    paths = [path for top in _TAKEN_ALONG for path in (folder / top, *(folder / top).rglob("*")) if path.is_file()]
    named = {path.relative_to(folder).as_posix(): path for path in paths}
    return {name: path for name, path in sorted(named.items()) if _NAME.fullmatch(name)}


def _write(file: BinaryIO, files: dict[str, Path]) -> Manifest:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        kept = []
        for name, path in files.items():
            with path.open("rb") as source, archive.open(name, "w", force_zip64=True) as member:
                kept.append(Kept(name, *_copied(source, member)))
        now = datetime.now().astimezone().replace(microsecond=0)
        manifest = Manifest(_FORMAT, cape_desktop.__version__, now, newest_version(), tuple(kept))
        archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
    return manifest


def _copied(source: IO[bytes], target: IO[bytes] | None) -> tuple[str, int]:
    """Copies to the end (None: only reads); gives the SHA-256 and the number of bytes."""
    hashed, size = hashlib.sha256(), 0
    while chunk := source.read(_CHUNK):
        hashed.update(chunk)
        size += len(chunk)
        if target is not None:
            target.write(chunk)
    return hashed.hexdigest(), size


def _reads_back(path: Path, manifest: Manifest) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return all(_is_whole(archive, kept) for kept in manifest.files)
    except (OSError, zipfile.BadZipFile, zlib.error):
        return False


def _is_whole(archive: zipfile.ZipFile, kept: Kept) -> bool:
    with archive.open(kept.name) as member:
        return _copied(member, None) == (kept.sha256, kept.size)


def restore(archive: Path, data: Path) -> Path | None:
    """Puts what `archive` holds into the folder `data`; gives the folder where the former data are kept.

    The backup is unpacked and proved first, and brought to the present form. Then the former data are copied to
    `data`/before-restore-<moment> (None: there were none), and the history changes in one transaction, so that other
    windows see it whole; settings and rule packs come after it. Raises Problem: FILE_GONE, FILE_LOCKED,
    BACKUP_UNUSABLE, HISTORY_NEWER, HISTORY_LOCKED, DISK_FULL, FOLDER_NOT_WRITABLE, NOT_WRITTEN; then the history is as
    it was.
    """
    with opened_to_read(archive) as file, told(data / HISTORY):
        make_folder(data)
        return _restore(file, archive.name, data)


def _restore(file: BinaryIO, name: str, data: Path) -> Path | None:
    with tempfile.TemporaryDirectory(prefix=".restoring-", dir=data) as parent:
        unpacked = Path(parent) / "unpacked"
        _unpack(file, name, unpacked)
        aside = _set_aside(data, Path(parent) / "aside")
        beside = _taken_along(unpacked)
        copies = {place: path for place, path in beside.items() if place.startswith(f"{FOLDER}/")}
        _put_all(copies, data)  # the history names them; to one that stays as it is they do nothing
        _pour_into(unpacked / HISTORY, data / HISTORY)
        _put_all({place: path for place, path in beside.items() if place not in copies}, data)
        return aside


def _unpack(file: BinaryIO, name: str, folder: Path) -> None:
    """Unpacks the backup called `name` into a new folder and proves every file of it."""
    try:
        with zipfile.ZipFile(file) as opened:
            manifest = msgspec.json.decode(opened.read(MANIFEST), type=Manifest)
            _refuse_unusable(manifest, name)
            for kept in manifest.files:
                path = folder / kept.name
                path.parent.mkdir(parents=True, exist_ok=True)
                with opened.open(kept.name) as member, path.open("wb") as target:
                    _refuse_changed(_copied(member, target) == (kept.sha256, kept.size), name)
        _bring_up_to_date(folder / HISTORY)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, RuntimeError, msgspec.MsgspecError) as fault:
        raise Problem(ProblemKind.BACKUP_UNUSABLE, name=name) from fault
    except Problem as problem:
        if problem.kind is ProblemKind.HISTORY_DAMAGED:
            raise Problem(ProblemKind.BACKUP_UNUSABLE, name=name) from problem
        raise


def _refuse_unusable(manifest: Manifest, name: str) -> None:
    if manifest.format > _FORMAT or manifest.history_version > newest_version():
        raise Problem(ProblemKind.HISTORY_NEWER, name=name)
    names = [kept.name for kept in manifest.files]
    if HISTORY not in names or not all(_NAME.fullmatch(one) for one in names):
        raise Problem(ProblemKind.BACKUP_UNUSABLE, name=name)


def _refuse_changed(same: bool, name: str) -> None:
    if not same:
        raise Problem(ProblemKind.BACKUP_UNUSABLE, name=name)


def _bring_up_to_date(path: Path) -> None:
    Database.open(path).close()
    with told_by_sqlite(path), closing(sqlite3.connect(path)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise Problem(ProblemKind.HISTORY_DAMAGED, name=path.name)


def _set_aside(data: Path, folder: Path) -> Path | None:
    """Copies the present data to a dated folder, by way of `folder`: the dated one appears whole or not at all."""
    present = _taken_along(data)
    for path in data.glob(f"{HISTORY}*"):
        present[path.name] = path
    if not present:
        return None
    for name, path in present.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    dated = _unused(data / f"before-restore-{datetime.now():%Y-%m-%d-%H%M%S}")
    folder.rename(dated)
    return dated


def _unused(path: Path) -> Path:
    tries = (path if count == 1 else path.with_name(f"{path.name}-{count}") for count in itertools.count(1))
    return next(one for one in tries if not one.exists())


def _put_all(files: dict[str, Path], data: Path) -> None:
    """Source copies and rule packs are called after their content, so one that is there already stays."""
    for place, path in files.items():
        target = data / place
        if target.name == "settings.json" or not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


def _pour_into(source: Path, target: Path) -> None:
    """Makes `target` the history in `source`. One that is too damaged for SQLite is replaced as a file."""
    with told_by_sqlite(target), closing(sqlite3.connect(source)) as restored:
        try:
            with closing(sqlite3.connect(target, timeout=0)) as present:
                pour(restored, present)
        except sqlite3.DatabaseError as fault:
            if fault.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
        else:
            return
    target.with_name(f"{target.name}-journal").unlink(missing_ok=True)
    source.replace(target)


def keep_daily_copy(store: Store, today: date) -> Path | None:
    """Copies the history to backups/history-<today>.sqlite3 beside it unless that is there; keeps the five newest.

    Gives the copy, None when today's was there already. Raises Problem like `back_up`.
    """
    folder = store.path.parent / DAILY_FOLDER
    copy = folder / f"history-{today.isoformat()}.sqlite3"
    if copy.is_file():
        return None
    with told(copy):
        store.copy_to(copy)
        dated = sorted(
            path for path in folder.iterdir() if re.fullmatch(r"history-\d{4}-\d\d-\d\d\.sqlite3", path.name)
        )
        for old in dated[:-DAILY_KEPT]:
            old.unlink()
    return copy
