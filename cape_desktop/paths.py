"""Where the program keeps its things: data, logs, and the resources it was delivered with."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

DATA_VARIABLE: Final = "CAPE_DESKTOP_DATA"
PORTABLE_MARKER: Final = "portable.txt"
_NAME: Final = "CAPE Desktop"


def beside(module: str) -> Path:
    """The folder of the files that lie beside a module, from its `__file__`.

    The Windows program keeps its modules in an archive, which starts faster than hundreds of files. Other files stay
    in folders of the same names beside the archive.
    """
    folder = Path(module).resolve().parent
    for place in folder.parents:
        if place.suffix == ".zip" and place.is_file():
            return place.parent / folder.relative_to(place)
    return folder


_PACKAGE: Final = beside(__file__)


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person on one machine. `data` and `logs` may not exist yet, `resources` does."""

    data: Path
    logs: Path
    resources: Path

    @property
    def history(self) -> Path:
        """The file of the history."""
        return self.data / "history.sqlite3"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.data / "settings.json"


def folders(data_dir: Path | None = None) -> Folders:
    """The folders in use; none is created.

    The data are in `data_dir` if given, else where the environment variable CAPE_DESKTOP_DATA says, else in `data`
    beside the program if a file `portable.txt` lies there, else in the platform's folder: on Windows the roaming
    AppData (it is small, and the one that firms back up), on macOS Application Support, else $XDG_DATA_HOME.
    """
    data = data_dir or _from_environment() or _portable() or _of_platform()
    data = data.expanduser().absolute()
    return Folders(data, data / "logs", _resources())


def _from_environment() -> Path | None:
    named = os.environ.get(DATA_VARIABLE, "").strip()
    return Path(named) if named else None


def _portable() -> Path | None:
    """`data` beside the program: in the folder of its executable, or in the one that holds the package."""
    for folder in (Path(sys.executable).parent, _PACKAGE.parent):
        if (folder / PORTABLE_MARKER).is_file():
            return folder / "data"
    return None


def _of_platform() -> Path:
    return platformdirs.user_data_path(_NAME, appauthor=False, roaming=True)


def _resources() -> Path:
    """Inside the package in an installed program, beside it in a checkout."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
