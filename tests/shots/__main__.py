"""`python -m tests.shots [FOLDER] [WORD] [LANGUAGE]`: a picture of every scene whose name contains WORD, in every look.

With a LANGUAGE, "es" or the stretching "pseudo", one look only: light, in that language.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from cape_desktop.app import make_application
from cape_desktop.ui.jobs import cancel_all
from cape_desktop.ui.language import ENGLISH, speak
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from tests.rules import RESOURCES
from tests.shots.answer_scenes import ANSWER_SCENES
from tests.shots.paper_scenes import PAPER_SCENES
from tests.shots.scenes import SCENES, Scene
from tests.shots.tool_scenes import TOOL_SCENES
from tests.shots.wizard_scenes import WIZARD_SCENES

LOOKS = {"light": ("light", 100), "dark": ("dark", 100), "large": ("light", 200), "contrast": ("dark", 100)}
"""Name of each look: appearance and text size in percent."""
_REST = 0.25
"""Seconds in which a search that waits for the end of typing has begun."""


def contrast_palette() -> QPalette:
    """The colours of a high contrast theme as systems hand them to a program: black, white, yellow, cyan."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#000000"), QColor("#000000"))
    for which in (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.PlaceholderText):
        palette.setColor(which, QColor("#ffffff"))
    palette.setColor(role.Base, QColor("#000000"))
    for which in (role.Highlight, role.Accent):
        palette.setColor(which, QColor("#1aebff"))
    palette.setColor(role.HighlightedText, QColor("#000000"))
    palette.setColor(role.Link, QColor("#ffff00"))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor("#3ff23f"))
    return palette


def settle(application: QApplication) -> None:
    """Lets layouts and delayed work come to rest."""
    end = time.monotonic() + _REST
    while time.monotonic() < end:
        application.processEvents()


@contextlib.contextmanager
def _folder_in_the_picture() -> Iterator[Path]:
    """A folder for one scene, of the same name each time, because some pictures show it."""
    scratch = Path(tempfile.gettempdir()) / "harbor-lane"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def take(application: QApplication, scene: Scene, look: str, folder: Path) -> None:
    """Builds one scene, takes its picture and closes it."""
    with _folder_in_the_picture() as scratch:
        window: QWidget = scene.build(scratch)
        if scene.size is not None:
            window.resize(*scene.size)
        window.show()
        settle(application)
        if scene.then is not None:
            scene.then(window)
            settle(application)
        window.grab().save(str(folder / f"{scene.name}-{look}.png"))
        window.close()
        window.deleteLater()
        cancel_all()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(arguments: list[str]) -> int:
    """Takes all pictures; gives 0."""
    folder = Path(arguments[0]) if arguments else Path(__file__).parents[2] / "build" / "shots"
    word = arguments[1] if len(arguments) > 1 else ""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application([])
    wanted = [
        scene for scene in (*SCENES, *WIZARD_SCENES, *TOOL_SCENES, *PAPER_SCENES, *ANSWER_SCENES) if word in scene.name
    ]
    language = arguments[2] if len(arguments) > 2 else ENGLISH
    looks = LOOKS if language == ENGLISH else {language: LOOKS["light"]}
    if speak(application, language, RESOURCES) != language:
        raise SystemExit(f"There is no translation for {language}")
    for look, (appearance, percent) in looks.items():
        apply_appearance(application, appearance)
        if look == "contrast":
            application.setPalette(contrast_palette())
        apply_text_size(application, percent)
        for scene in wanted:
            take(application, scene, look, folder)
    print(f"{len(wanted) * len(looks)} pictures in {folder}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
