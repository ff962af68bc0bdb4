"""Which rule pack the commands judge by."""

from __future__ import annotations

from pathlib import Path

from cape_desktop import rulebook
from cape_desktop.domain.rules import RulePack
from cape_desktop.paths import folders


def rules_in_use(data_dir: Path | None) -> RulePack:
    """The newest rule pack that the program carries. Raises Problem(RULES_MISSING or RULES_BROKEN)."""
    return rulebook.load_pack(rulebook.newest_pack(folders(data_dir).resources))
