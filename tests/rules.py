"""The built-in rule pack, loaded once for all tests."""

from __future__ import annotations

from pathlib import Path

from cape_desktop import rulebook

RESOURCES = Path(__file__).parent.parent / "resources"
PACK = rulebook.load_pack(rulebook.newest_pack(RESOURCES))
LIMITS = PACK.limits
