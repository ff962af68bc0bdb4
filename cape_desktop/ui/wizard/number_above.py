"""The question whether rows that hold tariff numbers but no entry number belong to the entry above them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Recognised
from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.wording.sources import doubt_sentence


def lacks_number_above(known: Recognised) -> bool:
    """Whether nobody has said yet to which entry such rows of a source belong."""
    return any(doubt.id == DoubtId.LINES_WITHOUT_ENTRY for doubt in known.doubts)


def asks_for_number_above(known: Recognised) -> bool:
    """Whether there is an answer to give, or one that was given and can be changed."""
    return lacks_number_above(known) or known.source.choices.number_from_above is not None


class NumberAboveCard(Card):
    """Asks once for the whole source; `said` with True (they do), False (leave them out), None (ask again)."""

    said = Signal(object)

    def __init__(self, known: Recognised, parent: QWidget | None = None) -> None:
        lacks, taken = lacks_number_above(known), known.source.choices.number_from_above
        if lacks:
            heading = self.tr("Do the rows without an entry number belong to the entry above them?")
        elif taken:
            heading = self.tr("Rows without an entry number belong to the entry above them")
        else:
            heading = self.tr("Rows without an entry number are left out")
        super().__init__(heading, parent=parent, tone=Tone.WARNS if lacks else Tone.GOOD)
        if lacks:
            self.set_text(doubt_sentence(DoubtId.LINES_WITHOUT_ENTRY, None, translated) + ".")
            self.first = self._answer(self.tr("&Yes, they belong to it"), answer=True)
            self.no = self._answer(self.tr("No, leave them &out"), answer=False)
        else:
            self.first = self._answer(self.tr("&Ask again"), answer=None)

    def _answer(self, words: str, *, answer: bool | None) -> QPushButton:
        button = self.add_button(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.said.emit(answer))
        return button
