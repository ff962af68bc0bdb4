"""The profile of an importer: name, number, who files, and what the interest rate depends on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.domain.importer import Importer, Role, masked_importer_number
from cape_desktop.ui.theme.look import EDGE, GAP, PAD, Tone, small, text, text_height, title
from cape_desktop.ui.widgets.cards import field_label
from cape_desktop.ui.widgets.dialog import is_enter
from cape_desktop.ui.widgets.scrolled import ScrollArea, Scrolled

_NUMBER_SHAPES: Final = re.compile(r"\d{2}-?\d{7}([A-Z0-9]{2})?|\d{3}-?\d{2}-?\d{4}|\d{6}-?\d{5}", re.IGNORECASE)
"""EIN with or without suffix, social security number, number assigned by CBP (19 CFR 24.5)."""
_Value = TypeVar("_Value")
_WIDTH: Final = 30
_FILER_CODE: Final = re.compile(r"[A-Z0-9]{3}")


class ImporterDialog(QDialog):
    """Creates or changes a profile. `importer()` is what the fields say; storing it is the caller's part."""

    def __init__(self, importer: Importer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = importer
        self.setWindowTitle(self.tr("Importer"))
        self.name = QLineEdit(importer.name)
        self.number = QLineEdit(importer.number)
        self.codes = QLineEdit(", ".join(importer.filer_codes))
        self.roles: dict[Role, QRadioButton] = {}
        self.corporate: dict[bool | None, QRadioButton] = {}
        self.reason = small("")
        self.reason.set_tone(Tone.WARNS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        for field in (self.name, self.number, self.codes):
            field.textChanged.connect(self._judge)
        for button in self.roles.values():
            button.toggled.connect(self._judge)
        self._judge()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes its size, which is known only now that it has its style."""
        self.resize(0, 0)
        self._fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, as in any form, except on the flat button that shows the number: there it presses that one."""
        if is_enter(event) and self.focusWidget() is self.show_number:
            self.show_number.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._form = Scrolled()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, PAD, 0)
        column.setSpacing(GAP)
        column.addWidget(title(self.tr("Who is the importer?") if not self._before.id else self._before.name))
        column.addLayout(_labelled(self.tr("&Name"), self.name, self.tr("As in ACE, so that you recognize it")))
        column.addLayout(self._number_part())
        self.roles = self._choices(
            column,
            self.tr("Who are you?"),
            {
                Role.IMPORTER: self.tr("&Importer of record"),
                Role.BROKER: self.tr("Customs &broker who filed the entries"),
                Role.OTHER: self.tr("Someone &else: I can prepare, but not file"),
            },
            self._before.role,
        )
        self._codes_part = self._filer_codes_part()
        column.addWidget(self._codes_part)
        self.corporate = self._choices(
            column,
            self.tr("Is the importer a corporation? It decides the interest rate"),
            {True: self.tr("&Yes"), False: self.tr("N&o"), None: self.tr("Not s&ure: use the lower rate")},
            self._before.corporate,
        )
        area = self._area = ScrollArea()
        area.setWidget(self._form)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(0, 0, PAD, 0)
        self._foot.setSpacing(GAP)
        self._foot.addWidget(self.reason)
        self._foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE, EDGE, EDGE - PAD, EDGE)
        whole.setSpacing(GAP)
        whole.addWidget(area, 1)
        whole.addLayout(self._foot)

    def _fit(self) -> None:
        """Shows the form whole; where large text leaves no room for that on the screen, it scrolls."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        inside = max(_WIDTH * text_height() - 2 * EDGE, self._form.minimumSizeHint().width())
        self._area.setMinimumWidth(self._form.minimumSizeHint().width() + bar)
        form = self._form.heightForWidth(inside)
        high = form + self._foot.totalHeightForWidth(inside) + 2 * EDGE + GAP
        wanted = QSize(inside + 2 * EDGE, high).boundedTo(self.screen().availableSize())
        self.resize(wanted.expandedTo(self.size()))

    def _filer_codes_part(self) -> QWidget:
        part = QWidget()
        words = self.tr("The first three characters of your entry numbers, as ABC, XYZ")
        codes = _labelled(self.tr("&Filer codes"), self.codes, words)
        codes.setContentsMargins(0, 0, 0, 0)
        part.setLayout(codes)
        return part

    def _number_part(self) -> QVBoxLayout:
        self.number.setEchoMode(QLineEdit.EchoMode.Password)
        self.number.setPlaceholderText("12-3456789")
        self.show_number = QToolButton()
        self.show_number.setText(self.tr("&Show"))
        self.show_number.setCheckable(True)
        self.show_number.setToolTip(self.tr("Shows the number while this window is open"))
        self.show_number.toggled.connect(self._on_show_number)
        row = QHBoxLayout()
        row.setSpacing(PAD)
        row.addWidget(self.number, 1)
        row.addWidget(self.show_number)
        part = QVBoxLayout()
        part.setSpacing(PAD // 2)
        part.addWidget(field_label(self.tr("Importer nu&mber (optional)"), self.number))
        part.addLayout(row)
        self._number_hint = small("")
        part.addWidget(self._number_hint)
        return part

    def _choices(
        self, column: QVBoxLayout, heading: str, words: dict[_Value, str], chosen: _Value
    ) -> dict[_Value, QRadioButton]:
        group = QButtonGroup(self)
        part = QVBoxLayout()
        part.setSpacing(PAD // 2)
        part.addWidget(text(heading))
        buttons: dict[_Value, QRadioButton] = {}
        for value, word in words.items():
            button = QRadioButton(word)
            button.setAccessibleDescription(heading)
            button.setChecked(value == chosen)
            group.addButton(button)
            part.addWidget(button)
            buttons[value] = button
        column.addLayout(part)
        return buttons

    def importer(self) -> Importer:
        """The profile as the fields say it, with the id it came with."""
        return replace(
            self._before,
            name=" ".join(self.name.text().split()),
            number=self.number.text().strip(),
            role=_checked(self.roles),
            filer_codes=self._filer_codes(),
            corporate=_checked(self.corporate),
        )

    def _filer_codes(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(re.findall(r"[^\s,;]+", self.codes.text().upper())))

    def _on_show_number(self, shown: bool) -> None:
        self.number.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_number.setText(self.tr("Hi&de") if shown else self.tr("&Show"))
        self._judge()

    def _judge(self) -> None:
        number = self.number.text().strip()
        if number and not _NUMBER_SHAPES.fullmatch(number):
            usual = self.tr("Usually written as 12-3456789, 12-345678900 or 123-45-6789")
            hint = (
                usual if self.show_number.isChecked() else self.tr("{usual}: show it and compare").format(usual=usual)
            )
        elif number:
            hint = self.tr("Shown elsewhere as {masked}").format(masked=masked_importer_number(number))
        else:
            hint = self.tr("Compared with the numbers in your lists; it stays on this computer")
        self._number_hint.setText(hint)
        self._codes_part.setVisible(self.roles[Role.BROKER].isChecked())
        wrong = self._what_is_wrong()
        self.reason.setText(wrong)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)
        self._fit()

    def _what_is_wrong(self) -> str:
        if not self.name.text().strip():
            return self.tr("Enter a name to save")
        bad = [code for code in self._filer_codes() if not _FILER_CODE.fullmatch(code)]
        if bad and self.roles[Role.BROKER].isChecked():
            return self.tr("A filer code has three letters or digits, unlike {codes}").format(codes=", ".join(bad))
        return ""


def _checked(buttons: dict[_Value, QRadioButton]) -> _Value:
    return next(value for value, button in buttons.items() if button.isChecked())


def _labelled(words: str, field: QWidget, hint: str) -> QVBoxLayout:
    part = QVBoxLayout()
    part.setSpacing(PAD // 2)
    part.addWidget(field_label(words, field))
    part.addWidget(field)
    part.addWidget(small(hint))
    field.setAccessibleDescription(hint)
    return part
