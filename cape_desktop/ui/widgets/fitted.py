"""A button for a narrow place: where its words do not fit it shows their beginning, and all of them in its tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


class FittedButton(QPushButton):
    """As wide as its words, or as there is room for; a screen reader is told all of the words."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """What all of the words need, whatever is shown of them."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._advance(self._words) - self._advance(self.text()), hint.height())

    def minimumSizeHint(self) -> QSize:
        """One sign of the words."""
        hint = self.sizeHint()
        return QSize(hint.width() - self._advance(self._words) + self._advance("M…"), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measures again when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        missing = self.sizeHint().width() - self.width()
        shown = self._words
        if missing > 0:
            room = max(0, self._advance(self._words) - missing)
            shown = self.fontMetrics().elidedText(
                self._words, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic
            )
        if shown != self.text():
            self.setText(shown)
        if self.toolTip() in ("", self._words):  # a tip of its own says more than the words
            self.setToolTip("" if shown == self._words else self._words)

    def _advance(self, words: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
