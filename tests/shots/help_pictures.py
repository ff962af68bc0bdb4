"""`python -m tests.shots.help_pictures`: takes the pictures that the pages of the help show, anew."""

from __future__ import annotations

import os
import re

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cape_desktop.app import make_application
from cape_desktop.ui.language import ENGLISH, languages, speak
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from tests.rules import RESOURCES
from tests.shots.__main__ import take
from tests.shots.scenes import SCENES, Scene
from tests.shots.wizard_scenes import WIZARD_SCENES

HELP = RESOURCES / "help"
LOOK = "light"


def wanted() -> dict[str, Scene | None]:
    """The pictures that the pages name, with the scene of each; None where there is no such scene."""
    scenes = {f"{scene.name}-{LOOK}": scene for scene in (*SCENES, *WIZARD_SCENES)}
    pages = "".join(path.read_text(encoding="utf-8") for path in sorted((HELP / "en").glob("*.html")))
    return {name: scenes.get(name) for name in re.findall(r"\{\{picture:([^}]+)\}\}", pages)}


def main() -> None:
    """Takes them all, in every language of the program; English first, as a translation cannot be put off again."""
    application = make_application([])
    apply_appearance(application, LOOK)
    apply_text_size(application, 100)
    for language in languages(RESOURCES):
        speak(application, language, RESOURCES)
        folder = HELP / "pictures" if language == ENGLISH else HELP / "pictures" / language
        folder.mkdir(exist_ok=True)
        for scene in wanted().values():
            if scene is not None:
                take(application, scene, LOOK, folder)


if __name__ == "__main__":
    main()
