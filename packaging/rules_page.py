"""Writes resources/help/rules.html from the newest rule pack: `python packaging/rules_page.py`."""

from __future__ import annotations

from pathlib import Path

from cape_desktop import rulebook
from cape_desktop.output.rules_page import rules_page

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def main() -> None:
    """Makes the page anew; its test compares it with the pack."""
    target = RESOURCES / "help" / "rules.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    pack = rulebook.load_pack(rulebook.newest_pack(RESOURCES))
    target.write_text(rules_page(pack), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
