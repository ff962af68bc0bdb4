"""Preferences: language, colours and text size, and the folder for files; all but the language at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from cape_desktop.settings import Appearance
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.language import ENGLISH, languages
from cape_desktop.ui.preferences.change import Change, Part
from cape_desktop.ui.theme.appearance import apply_appearance, apply_text_size
from cape_desktop.ui.theme.icons import repaint_icons, set_icon
from cape_desktop.ui.theme.look import GAP, PAD, small
from cape_desktop.ui.widgets.cards import field_label
from cape_desktop.ui.widgets.fields import Choice
from cape_desktop.ui.widgets.flow import FlowLayout

TEXT_SIZES: Final = (100, 110, 125, 150, 175, 200)
"""Percent of the platform's text size."""


class LooksPart(Part):
    """How the program speaks and looks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("LooksPart", "Appearance"),
            QCoreApplication.translate("LooksPart", "How the program speaks and looks on this computer"),
        )
        self.language = Choice(self.tr("Language"))
        self.language.add(self.tr("As the system"), "")
        for code in languages(desk.folders.resources):
            self.language.add(_own_name(code), code)
        self.appearance = Choice(self.tr("Colors"))
        for words, value in (
            (self.tr("As the system"), Appearance.SYSTEM),
            (self.tr("Light"), Appearance.LIGHT),
            (self.tr("Dark"), Appearance.DARK),
        ):
            self.appearance.add(words, value)
        self.text_size = Choice(self.tr("Size of text"))
        for percent in TEXT_SIZES:
            self.text_size.add(f"{percent} %", percent)
        told = self.tr("Another language comes with the next start of the program")
        self._add(self.tr("&Language"), self.language, told)
        self._add(self.tr("&Colors"), self.appearance, self.tr("High contrast follows the system"))
        self._add(self.tr("Size of &text"), self.text_size, "")
        self.content.addStretch(1)
        self.refresh()
        self.language.currentIndexChanged.connect(self._on_language)
        self.appearance.currentIndexChanged.connect(self._on_appearance)
        self.text_size.currentIndexChanged.connect(self._on_text_size)

    def _add(self, words: str, field: Choice, told: str) -> None:
        part = QVBoxLayout()
        part.setSpacing(PAD // 2)
        part.addWidget(field_label(words, field))
        row = QHBoxLayout()
        row.addWidget(field)
        row.addStretch(1)
        part.addLayout(row)
        if told:
            part.addWidget(small(told))
            field.setAccessibleDescription(told)
        part.addSpacing(PAD)
        self.content.addLayout(part)

    def refresh(self) -> None:
        """Shows the settings."""
        settings = self.desk.settings
        self.language.choose(settings.language)
        self.appearance.choose(settings.appearance)
        nearest = min(TEXT_SIZES, key=lambda percent: abs(percent - settings.text_percent))
        self.text_size.choose(nearest)

    def _on_language(self) -> None:
        self.desk.keep_settings(replace(self.desk.settings, language=self.language.currentData()))
        self.changed.emit(Change.LANGUAGE)

    def _on_appearance(self) -> None:
        self.desk.keep_settings(replace(self.desk.settings, appearance=self.appearance.currentData()))
        self.dress()

    def _on_text_size(self) -> None:
        self.desk.keep_settings(replace(self.desk.settings, text_percent=self.text_size.currentData()))
        self.dress()

    def dress(self) -> None:
        """Gives the whole program the colours and the text size that are set."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_appearance(application, self.desk.settings.appearance)
            apply_text_size(application, self.desk.settings.text_percent)
            repaint_icons()
        self.changed.emit(Change.APPEARANCE)


class FoldersPart(Part):
    """Where files are saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("FoldersPart", "Folders"),
            QCoreApplication.translate("FoldersPart", "Where the files for ACE are saved"),
        )
        self.place = QLineEdit()
        self.place.setReadOnly(True)
        self.choose = QPushButton(self.tr("C&hange…"))
        self.choose.setAccessibleName(self.tr("Change the folder for files"))
        self.show_it = QPushButton(self.tr("&Show folder"))
        self.forget = QPushButton(self.tr("&Ask again next time"))
        for button in (self.choose, self.show_it, self.forget):
            button.setAutoDefault(False)
        set_icon(self.choose, "folder")
        self.choose.clicked.connect(self._on_choose)
        self.show_it.clicked.connect(lambda: self.desk.choosers.show_folder(self.desk.settings.output_folder))
        self.forget.clicked.connect(lambda: self._keep(""))
        row = FlowLayout()
        for button in (self.choose, self.show_it, self.forget):
            row.addWidget(button)
        self.content.addWidget(field_label(self.tr("&Folder for files"), self.place))
        self.content.addWidget(self.place)
        self.content.addLayout(row)
        self.content.addSpacing(GAP)
        self.content.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Shows the folder, or what happens without one."""
        folder = self.desk.settings.output_folder
        self.place.setText(folder or self.tr("Not chosen: Documents, or the folder of the first file"))
        self.place.setCursorPosition(0)
        self.show_it.setEnabled(bool(folder))
        self.forget.setEnabled(bool(folder))

    def _on_choose(self) -> None:
        here = str(self.desk.usual_folder())
        chosen = self.desk.choosers.folder(self, self.tr("Folder for files"), here)
        if chosen:
            self._keep(chosen)

    def _keep(self, folder: str) -> None:
        self.desk.keep_settings(replace(self.desk.settings, output_folder=folder))
        self.refresh()
        self.changed.emit(Change.FOLDERS)


def _own_name(code: str) -> str:
    """The language in its own words: English, Español."""
    name = "English" if code == ENGLISH else QLocale(code).nativeLanguageName()
    return (name[:1].upper() + name[1:]) or code
