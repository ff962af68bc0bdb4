"""The names of what a text file can be divided by, and of the ways in which its letters can be stored."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def separator_names() -> dict[str, str]:
    """Each separator with its name."""
    return {
        ",": translate("TextForm", "comma"),
        ";": translate("TextForm", "semicolon"),
        "\t": translate("TextForm", "tab"),
        "|": translate("TextForm", "vertical bar"),
        " ": translate("TextForm", "aligned by blanks"),
    }


def encoding_names() -> dict[str, str]:
    """Each usual encoding with its name."""
    return {
        "utf-8": translate("TextForm", "Unicode (UTF-8)"),
        "utf-16": translate("TextForm", "Unicode (UTF-16)"),
        "cp1252": translate("TextForm", "Western"),
        "cp850": translate("TextForm", "Western (DOS)"),
        "mac_roman": translate("TextForm", "Western (Macintosh)"),
        "cp1250": translate("TextForm", "Central European"),
        "cp1251": translate("TextForm", "Cyrillic"),
        "gb18030": translate("TextForm", "Chinese"),
        "shift_jis": translate("TextForm", "Japanese"),
    }
