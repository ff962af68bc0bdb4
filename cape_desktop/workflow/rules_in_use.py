"""Which rule pack window and commands judge by."""

from __future__ import annotations

import logging
from pathlib import Path

from cape_desktop import rulebook
from cape_desktop.domain.rules import RulePack
from cape_desktop.paths import Folders
from cape_desktop.problems import Problem
from cape_desktop.settings import Settings, read_settings

_log = logging.getLogger(__name__)


def rules_in_use(places: Folders, settings: Settings | None = None) -> RulePack:
    """The pack that the person chose, else the newest one the program was delivered with.

    A chosen pack that cannot be used any more gives way to the delivered one. Raises Problem when that is missing or
    broken. `settings` are read from the data folder when they are not given.
    """
    chosen = (settings or read_settings(places.settings).settings).rule_pack
    if chosen:
        try:
            return rulebook.load_pack(Path(chosen))
        except Problem as problem:
            _log.warning("the chosen rule pack cannot be used: %s", problem.kind)
    return rulebook.load_pack(rulebook.newest_pack(places.resources))
