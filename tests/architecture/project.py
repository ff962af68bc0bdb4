"""The project as these tests see it: its files, its modules, what they import."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "cape_desktop"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))


def name_of(path: Path) -> str:
    """The path of a file of the project as people write it."""
    return path.relative_to(ROOT).as_posix()


def imports_of(module: Path) -> Iterator[tuple[int, str]]:
    """Line and full name of everything `module` imports, also inside functions; relative imports are not used here."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, one.name) for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{one.name}") for one in node.names)


def files() -> list[Path]:
    """All files that are or would be committed."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(listing, cwd=ROOT, capture_output=True, check=False)
    if told.returncode == 0:
        found = [ROOT / name for name in told.stdout.decode("utf-8").split("\0") if name]
    else:  # an unpacked archive
        made = {".venv", "build", "dist", *(cache.name for cache in ROOT.glob(".*_cache"))}
        found = [path for path in ROOT.rglob("*") if path.relative_to(ROOT).parts[0] not in made]
    return [path for path in found if path.is_file()]


def python(program: str, arguments: Sequence[str] = (), path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs `program` in a fresh Python in the root of the project, with `path` before everything importable."""
    first = f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.path.insert(0, {str(path or ROOT)!r}); "
    command = [sys.executable, "-P", "-c", first + program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
