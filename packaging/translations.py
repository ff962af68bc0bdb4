"""Keeps the translations in step with the program: `update` gathers its texts, `release` makes what the window loads.

    python packaging/translations.py update|release

A language is a file resources/translations/cape_desktop_<language>.ts; a new one begins as a copy of another with the
language changed and the translations emptied.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))


def update() -> None:
    """Takes up new texts of the program and of the newest rule pack, drops those that are gone."""
    from cape_desktop import rulebook
    from cape_desktop.wording.pack_texts import CONTEXT, texts_of

    pack = rulebook.load_pack(rulebook.newest_pack(ROOT / "resources"))
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "pack_texts.py"
        marked = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})\n" for text in texts_of(pack))
        texts.write_text("".join(marked), encoding="utf-8")
        sources = [str(path) for path in sorted((ROOT / "cape_desktop").rglob("*.py"))]
        options = ["-tr-function-alias", "translate+=translated", "-locations", "none", "-no-obsolete", "-silent"]
        targets = [str(path) for path in _catalogues()]
        _tool("lupdate", *options, *sources, str(texts), "-ts", *targets)


def release() -> None:
    """Makes the .qm file of every language."""
    for catalogue in _catalogues():
        _tool("lrelease", "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def _catalogues() -> list[Path]:
    return sorted(FOLDER.glob("cape_desktop_*.ts"))


def _tool(name: str, *arguments: str) -> None:
    """Runs one of Qt's tools, which stand beside this Python."""
    subprocess.run([str(Path(sys.executable).parent / f"pyside6-{name}"), *arguments], check=True)


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
