"""Light, dark or as the system says, and the size of all text."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cape_desktop.ui.theme.look import FIRST_SIZE, first_point_size, mixed, tell_text_size
from cape_desktop.ui.theme.style import CalmStyle

_STYLES: Final[list[CalmStyle]] = []
"""Qt owns the style but not its Python half, which must live as long."""


def apply_text_size(app: QApplication, percent: int) -> None:
    """Sets all text to `percent` (100 to 200) of the platform's size."""
    first = first_point_size()
    app.setProperty(FIRST_SIZE, first)
    font = app.font()
    font.setPointSizeF(first * min(200, max(100, percent)) / 100)
    app.setFont(font)
    tell_text_size()


def apply_appearance(app: QApplication, appearance: str) -> None:
    """Light, dark, or as the system says. Windows and macOS keep their own style and palette, high contrast included.

    On Linux the style is Fusion with a palette of ours, because without a desktop's theme there is none.
    """
    wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(appearance, Qt.ColorScheme.Unknown)
    app.styleHints().setColorScheme(wanted)
    if sys.platform in ("win32", "darwin"):
        return
    if not isinstance(app.style(), CalmStyle):
        style = CalmStyle()
        _STYLES.append(style)
        app.setStyle(style)
    scheme = wanted if wanted is not Qt.ColorScheme.Unknown else app.styleHints().colorScheme()
    app.setPalette(dark_palette() if scheme is Qt.ColorScheme.Dark else light_palette())


def light_palette() -> QPalette:
    """Dark text on near-white paper."""
    return _palette(
        window="#f5f6f8", base="#ffffff", other="#f0f2f5", button="#fbfbfc", text="#1b2027", accent="#1f5fa8",
        link="#1f5fa8",
    )  # fmt: skip


def dark_palette() -> QPalette:
    """Light text on near-black paper."""
    return _palette(
        window="#1d2025", base="#16181c", other="#1f2329", button="#2c3138", text="#e8eaed", accent="#3571b8",
        link="#86b7f2",
    )  # fmt: skip


def _palette(*, window: str, base: str, other: str, button: str, text: str, accent: str, link: str) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette(QColor(button), QColor(window))
    words, ground, paper = QColor(text), QColor(window), QColor(base)
    for which in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText):
        palette.setColor(which, words)
    palette.setColor(role.Base, paper)
    palette.setColor(role.AlternateBase, QColor(other))
    palette.setColor(role.ToolTipBase, paper)
    palette.setColor(role.BrightText, QColor("#ffffff"))
    palette.setColor(role.PlaceholderText, mixed(words, paper, 0.66))
    palette.setColor(role.Link, QColor(link))
    palette.setColor(role.LinkVisited, QColor(link))
    palette.setColor(role.Highlight, QColor(accent))
    palette.setColor(role.HighlightedText, QColor("#ffffff"))
    palette.setColor(role.Accent, QColor(accent))
    palette.setColor(group.Inactive, role.Highlight, mixed(QColor(accent), paper, 0.22))
    palette.setColor(group.Inactive, role.HighlightedText, words)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, which, mixed(words, ground, 0.45))
    palette.setColor(group.Disabled, role.Highlight, mixed(words, ground, 0.2))
    return palette
