"""The question which of several columns carries a field, answered at a button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED
from cape_desktop.intake.source import Doubt, Recognised
from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.translation import translated
from cape_desktop.ui.widgets.cards import Card
from cape_desktop.ui.widgets.fitted import FittedButton
from cape_desktop.ui.wizard.column_words import column_name, column_samples
from cape_desktop.wording.sources import doubt_sentence


class CandidatesCard(Card):
    """One button a column; `chosen` with its place. The guess in front is an answer too: nobody has said so yet.

    Where a field may be spread over several columns there is a button for the guess alone: the others may belong to it
    as well, which is said in the table.
    """

    chosen = Signal(int)

    def __init__(self, known: Recognised, doubt: Doubt, parent: QWidget | None = None) -> None:
        super().__init__(doubt_sentence(doubt.id, doubt.field, translated), tone=Tone.WARNS, parent=parent)
        places = doubt.places[:1] if doubt.field in SEVERAL_COLUMNS_ALLOWED else doubt.places
        self.answers = tuple(self._answer(known, place) for place in places)
        if len(places) < len(doubt.places):
            self.set_text(", ".join(f"“{column_name(known.columns[place])}”" for place in doubt.places))

    def _answer(self, known: Recognised, place: int) -> QPushButton:
        column = known.columns[place]
        words = self.tr("Use “{column}”").format(column=column_name(column))
        if samples := column_samples(column)[:1]:
            words = self.tr("{use} ({sample}, …)").format(use=words, sample=samples[0])
        button = FittedButton(words.replace("&", "&&"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self.body.addWidget(button)
        return button
