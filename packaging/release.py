"""What goes beside the installers of a release: a list of their hashes and a list of their parts (SBOM).

    python3 packaging/release.py

Writes dist/SHA256SUMS and dist/cape-desktop-VERSION.cdx.json (CycloneDX 1.5).
"""

from __future__ import annotations

import json
import os
import re
import sys
import uuid
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import project

LICENCES = {
    "charset-normalizer": "MIT",
    "msgspec": "BSD-3-Clause",
    "numpy": "BSD-3-Clause",
    "pandas": "BSD-3-Clause",
    "platformdirs": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-calamine": "MIT",
    "python-dateutil": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "tzdata": "Apache-2.0",
    "xlsxwriter": "BSD-2-Clause",
}
"""By name as in requirements.txt; a test holds the two, and THIRD_PARTY.md, against each other."""
SYSTEMS = ("windows", "linux")
_LOCKED = re.compile(r"^([\w.-]+)==([\w.+!-]+)((?:[^\n]*\n\s+--hash=sha256:[0-9a-f]{64})+)", re.MULTILINE)


def locked() -> Iterator[tuple[str, str, list[str]]]:
    """Name, version and the hashes of all files of every library that is locked."""
    for name, version, hashes in _LOCKED.findall(project.REQUIREMENTS.read_text(encoding="utf-8")):
        yield name, version, re.findall(r"[0-9a-f]{64}", hashes)


def brought(system: str) -> list[dict[str, str]]:
    """What the build for `system` in `build` brought besides the locked libraries; says so when there was none."""
    noted = project.parts_of(system)
    if not noted.exists():
        project.say(f"The list of parts lacks Python and system libraries of {system}: it was not built here.")
        return []
    parts_: list[dict[str, str]] = json.loads(noted.read_text(encoding="utf-8"))
    return parts_


def parts(others: Iterable[Mapping[str, str]] = ()) -> dict[str, Any]:
    """The list of parts as CycloneDX wants it, `others` besides the locked libraries; alike for a like state."""
    version = project.version()
    program = {
        "type": "application",
        "bom-ref": f"cape-desktop@{version}",
        "name": project.NAME,
        "version": version,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    components = [component(*library) for library in locked()]
    components += {part["purl"]: other_component(part) for part in others}.values()
    reference = uuid.uuid5(uuid.NAMESPACE_OID, f"cape-desktop {version} {project.sha256(project.REQUIREMENTS)}")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{reference}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(project.source_date(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
        },
        "components": components,
        "dependencies": [{"ref": program["bom-ref"], "dependsOn": [one["bom-ref"] for one in components]}],
    }


def component(name: str, version: str, hashes: list[str]) -> dict[str, Any]:
    """One library; its hashes are those of all its files, one for each system."""
    url = f"pkg:pypi/{name}@{version}"
    return {
        "type": "library",
        "bom-ref": url,
        "name": name,
        "version": version,
        "purl": url,
        "licenses": [{"license": {"id": LICENCES[name]}}],
        "hashes": [{"alg": "SHA-256", "content": one} for one in hashes],
    }


def other_component(part: Mapping[str, str]) -> dict[str, Any]:
    """What a build noted; the licence by its SPDX expression, or as the text that says it."""
    told = {"expression": part["licence"]} if "licence" in part else {"license": {"name": f"see {part['text']}"}}
    return {
        "type": "library",
        "bom-ref": part["purl"],
        "name": part["name"],
        "version": part["version"],
        "purl": part["purl"],
        "licenses": [told],
    }


def sums(folder: Path) -> str:
    """The hashes of all files of a release, as `sha256sum --check` reads them."""
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != "SHA256SUMS")
    return "".join(f"{project.sha256(file)}  {file.name}\n" for file in files)


def main() -> int:
    """Writes both lists; gives the exit status."""
    if not project.DIST.is_dir():
        project.say("There is nothing in dist yet.")
        return 1
    bill = project.DIST / f"cape-desktop-{project.version()}.cdx.json"
    others = [part for system in SYSTEMS for part in brought(system)]
    bill.write_text(json.dumps(parts(others), indent=1) + "\n", encoding="utf-8", newline="\n")
    (project.DIST / "SHA256SUMS").write_text(sums(project.DIST), encoding="ascii", newline="\n")
    project.say(f"{os.path.relpath(project.DIST)}: SHA256SUMS, {bill.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
