"""What the person set once: language, appearance, folders; a typed JSON file."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from cape_desktop.atomic_file import make_folder, replace_with, told


class Appearance(StrEnum):
    """Which colours the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person set. Empty texts and 0 mean: never set.

    `language` is a locale such as `es` ("" the system's), `rule_pack` the folder of a pack the person brought (""
    the newest delivered one), `column_widths` pixels by table and column, `text_percent` the size of text (100 to
    200).
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    last_folder: str = ""
    output_folder: str = ""
    importer_id: int = 0
    rule_pack: str = ""
    column_widths: dict[str, dict[str, int]] = field(default_factory=dict)
    text_percent: Annotated[int, msgspec.Meta(ge=100, le=200)] = 100


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """The settings, and where a file that could not be understood was set aside (None when all was well)."""

    settings: Settings
    set_aside: Path | None = None


def read_settings(path: Path) -> ReadSettings:
    """The settings in `path`; defaults when there are none yet, or when they cannot be read.

    A broken file is renamed to `….broken`, so it is told once: the next call finds none. Never raises.
    """
    try:
        return ReadSettings(msgspec.json.decode(path.read_bytes(), type=Settings))
    except FileNotFoundError:
        return ReadSettings(Settings())
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return ReadSettings(Settings(), _set_aside(path))


def write_settings(path: Path, settings: Settings) -> None:
    """Replaces the settings in `path`, wholly or not at all; makes the folder.

    Raises Problem: FOLDER_NOT_WRITABLE, DISK_FULL, FILE_LOCKED, NOT_WRITTEN.
    """
    make_folder(path.parent)
    with told(path, placing=True):
        replace_with(path, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")


def _set_aside(path: Path) -> Path:
    broken = path.with_name(f"{path.name}.broken")
    with contextlib.suppress(OSError):
        path.replace(broken)
    return broken
