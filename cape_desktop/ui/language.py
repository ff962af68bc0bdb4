"""The language of the window: translations of the program's texts, and a stretching one that tests layouts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from cape_desktop.ui.translation import english_form

ENGLISH: Final = "en"
PSEUDO: Final = "pseudo"
"""Not a language: every text longer and accented, to see what a translation will do to the layout."""

_STRETCH: Final = 1.4
_WORD: Final = "~~~~~ "
"""What is added: words, as a real language has them, so that lines can break between."""
_KEPT: Final = re.compile(r"(\{[^}]*\}|<[^>]*>|%L?[n\d])")
_ACCENTED: Final = str.maketrans("AEIOUaeiouncy", "ÅÉÎÖÛåéîöûñçÿ")


class Stretched(QTranslator):
    """Answers every text with itself, accented, in brackets and two fifths longer; what stands in {} stays."""

    def isEmpty(self) -> bool:
        """Never: it answers for every text."""
        return False

    def translate(self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The stretched text; the number of a text with %n is put in by Qt."""
        return stretched(english_form(source_text, n))


def stretched(text: str) -> str:
    """The text as a long translation would look: `Save` becomes `[Såvé~~]`; placeholders and mnemonics are kept."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTED) for part in parts[::2]]
    words, rest = divmod(max(1, int(len(text) * (_STRETCH - 1))), len(_WORD))
    return f"[{''.join(parts)}{_WORD * words}{'~' * rest}]"


def language_of(wanted: str) -> str:
    """The language to speak: the wanted one, or that of the system where nothing is wanted."""
    return wanted or QLocale.system().name().partition("_")[0]


def languages(resources: Path) -> tuple[str, ...]:
    """The languages there are translations for, English first."""
    return (ENGLISH, *sorted(path.stem.rpartition("_")[2] for path in _folder(resources).glob("cape_desktop_*.qm")))


def speak(application: QCoreApplication, wanted: str, resources: Path) -> str:
    """Installs the translation for the wanted language ("" the system's) and gives the one in use.

    Without a translation for it the program speaks English. Calendars and numbers are those of the United States in
    every language, whatever country the system is set to: CBP's papers are written so, and the program's texts are.
    To be called once, before any window is made.
    """
    language = _install(application, language_of(wanted), resources)
    QLocale.setDefault(QLocale(f"{ENGLISH if language == PSEUDO else language}_US"))
    return language


def spoken() -> str:
    """The language that `speak` chose; before that, the system's."""
    return QLocale().name().partition("_")[0]


def _install(application: QCoreApplication, language: str, resources: Path) -> str:
    translator: QTranslator = Stretched(application) if language == PSEUDO else QTranslator(application)
    if language != PSEUDO and not translator.load(str(_folder(resources) / f"cape_desktop_{language}.qm")):
        return ENGLISH
    own = QTranslator(application)
    if own.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)  # Qt's own words: the buttons of dialogs
    application.installTranslator(translator)
    return language


def _folder(resources: Path) -> Path:
    return resources / "translations"
