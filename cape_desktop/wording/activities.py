"""What the program is busy with, for progress bars and standard error."""

from __future__ import annotations

from cape_desktop.progress import Doing
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same

ACTIVITIES: dict[Doing, str] = {
    Doing.OPENING: QT_TRANSLATE_NOOP("activities", "Opening {name}"),
    Doing.READING: QT_TRANSLATE_NOOP("activities", "Reading rows of {name}"),
    Doing.GROUPING: QT_TRANSLATE_NOOP("activities", "Putting rows together into entries"),
    Doing.CHECKING: QT_TRANSLATE_NOOP("activities", "Checking entries"),
    Doing.WRITING: QT_TRANSLATE_NOOP("activities", "Writing {name}"),
    Doing.SAVING: QT_TRANSLATE_NOOP("activities", "Saving to your history"),
}


def activity(doing: Doing, name: str = "", translate: Translate = same) -> str:
    """What is being done, such as "Reading rows of ES-003.xlsx"."""
    return translate("activities", ACTIVITIES[doing]).format(name=name).strip()
