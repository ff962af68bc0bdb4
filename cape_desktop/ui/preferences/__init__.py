"""What the person sets once: importers, language, appearance, folders, remembered columns, rules, data."""

from __future__ import annotations

from cape_desktop.ui.preferences.change import Change
from cape_desktop.ui.preferences.dialog import PreferencesDialog
from cape_desktop.ui.preferences.rules import RulesAgeCard

__all__ = ["Change", "PreferencesDialog", "RulesAgeCard"]
