"""What the self test looks at through the window's own parts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cape_desktop.ui.self_check import check_translations
from tests.rules import RESOURCES


def test_that_a_translation_whose_help_lacks_a_page_is_found(qtbot: QtBot, tmp_path: Path) -> None:
    for part in ("help", "translations"):
        shutil.copytree(RESOURCES / part, tmp_path / part)
    assert "cape_desktop_es" in check_translations(tmp_path)
    (tmp_path / "help" / "es" / "80-keys.html").unlink()
    with pytest.raises(AssertionError, match="not the same pages in es"):
        check_translations(tmp_path)
