"""The scripts of `packaging`, which is a folder of scripts and no package."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

from tests.architecture.project import ROOT

PACKAGING = ROOT / "packaging"


def script(name: str, folder: str = "") -> ModuleType:
    """The script `packaging/folder/name.py` as a module, able to import its neighbours."""
    before = list(sys.path)
    sys.path[:0] = [str(PACKAGING / folder), str(PACKAGING)]
    try:
        return importlib.import_module(name)
    finally:
        sys.path[:] = before
