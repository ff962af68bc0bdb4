"""What macOS wants to know of the program: identifier and Info.plist. Not tested on macOS; see README.md."""

from __future__ import annotations

import os
from typing import Any

import project

IDENTIFIER = project.APP_ID.replace("_", "-")
"""Apple allows the one, the stores of Linux the other."""
OLDEST_SYSTEM = "13.0"
"""What PySide6 6.11 asks for; a test holds it against the locked wheels."""


def information() -> dict[str, Any]:
    """The entries of Info.plist that PyInstaller does not write by itself."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": project.NAME,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": project.NAME,
        "CFBundleShortVersionString": project.version(),
        "CFBundleVersion": os.environ.get("CAPE_DESKTOP_BUILD_NUMBER", project.version()),
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT license; third-party notices are inside the program",
        "NSRequiresAquaSystemAppearance": False,
    }
