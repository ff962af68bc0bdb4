"""The question for the filer code that all numbers of a file lack, answered once for the file."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Recognised
from cape_desktop.ui.theme.look import PAD, Tone
from cape_desktop.ui.widgets.cards import Card, field_label

_LENGTH: Final = 3
_CODE: Final = re.compile(r"(?!000)[A-Z0-9]{3}")


def lacks_filer_code(known: Recognised) -> bool:
    """Whether the numbers of a source are still without their first three characters."""
    return any(doubt.id == DoubtId.FILER_CODE_MISSING for doubt in known.doubts)


def asks_for_filer_code(known: Recognised) -> bool:
    """Whether there is a filer code to give, or one that was given and can be changed."""
    return lacks_filer_code(known) or known.source.choices.filer_code is not None


class FilerCodeCard(Card):
    """Asks for the code and says what came of the one that was given; `given` with three characters."""

    given = Signal(str)

    def __init__(self, known: Recognised, codes: tuple[str, ...], parent: QWidget | None = None) -> None:
        before, lacks = known.source.choices.filer_code or "", lacks_filer_code(known)
        super().__init__(
            self.tr("Which filer code belongs before these numbers?")
            if lacks
            else self.tr("Filer code {code} was put before these numbers").format(code=before),
            parent=parent,
            tone=Tone.WARNS if lacks else Tone.GOOD,
        )
        self.set_text(self._advice(before if lacks else "", lacks))
        self.code = QLineEdit(before or (codes[0] if len(codes) == 1 else ""))
        self.code.setMaxLength(_LENGTH)
        self.code.setMaximumWidth(self.code.fontMetrics().averageCharWidth() * 12)
        self.code.textChanged.connect(self._on_typed)
        self.code.returnPressed.connect(self._on_given)
        self.use = QPushButton(self.tr("&Use this code"))
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._on_given)
        line = QHBoxLayout()
        line.setSpacing(PAD)
        line.addWidget(field_label(self.tr("Fi&ler code"), self.code))
        line.addWidget(self.code)
        line.addWidget(self.use)
        line.addStretch(1)
        self.body.addLayout(line)
        self._on_typed()

    def _advice(self, refused: str, lacks: bool) -> str:
        if refused:
            return self.tr("Hardly any check digit fits {code}. Look at box 1 of Form 7501 again.").format(code=refused)
        return self.tr("Your broker's three letters or digits, in box 1 of Form 7501.") if lacks else ""

    def _said(self) -> str:
        return self.code.text().strip().upper()

    def _on_typed(self) -> None:
        self.use.setEnabled(_CODE.fullmatch(self._said()) is not None)

    def _on_given(self) -> None:
        if self.use.isEnabled():
            self.given.emit(self._said())
