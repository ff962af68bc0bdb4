"""Reads a rule pack from its folder or file, and refuses a broken one with the place named."""

from __future__ import annotations

from cape_desktop.rulebook.brought import install_pack_file, load_pack_file
from cape_desktop.rulebook.pack import load_pack, newest_pack, packs

__all__ = ["install_pack_file", "load_pack", "load_pack_file", "newest_pack", "packs"]
