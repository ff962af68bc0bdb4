"""Building blocks of pages: cards, state labels, figures, empty states and the panel of running work."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cape_desktop.progress import Doing
from cape_desktop.ui.theme.icons import LARGE, SMALL, IconLabel, grown, paint_icon, set_icon
from cape_desktop.ui.theme.look import (
    GAP,
    PAD,
    Size,
    StrongButton,
    Tone,
    Words,
    draw_panel,
    hairline,
    reading_width,
    section,
    small,
    text,
    tint,
    title,
)
from cape_desktop.ui.translation import counted, translated
from cape_desktop.ui.widgets.bars import SlimBar
from cape_desktop.ui.widgets.dialog import is_enter
from cape_desktop.wording.activities import activity

_FOCUS_ROOM: Final = 3


class Tinted(QFrame):
    """A rounded frame on the ground of its tone; what is inside keeps the text colour."""

    def __init__(self, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_tone(self, tone: Tone) -> None:
        """Changes the ground."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground and border from the palette of this moment."""
        palette = QApplication.palette()
        ground = palette.color(QPalette.ColorRole.Base) if self._tone is Tone.PLAIN else tint(self._tone, palette)
        painter = QPainter(self)
        draw_panel(painter, QRectF(self.rect()), ground, hairline(palette), 1.0)
        painter.end()


class Card(Tinted):
    """Something to know or to settle: icon, title, text, whatever is added to `body`, and a row of buttons.

    `icon_name` is left out for no icon; a tone's own icon has the tone's name.
    """

    def __init__(
        self,
        heading: str,
        words: str = "",
        tone: Tone = Tone.PLAIN,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tone, parent)
        self.setAccessibleName(heading)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(GAP, GAP - 2, GAP, GAP - 2)
        outer.setSpacing(GAP - 4)
        name = icon_name or ("" if tone is Tone.PLAIN else tone.value)
        if name:
            self.mark = IconLabel(name, tone, LARGE)
            outer.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(PAD)
        outer.addLayout(column, 1)
        self.heading = section(heading)
        self.words = text(words)
        if not words:
            self.words.hide()  # never shown by hand: without a parent yet, it would open as a window of its own
        self.body = QVBoxLayout()
        self.body.setSpacing(PAD)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(PAD)
        self._buttons.addStretch(1)
        for part in (self.heading, self.words):
            column.addWidget(part)
        column.addLayout(self.body)
        column.addLayout(self._buttons)

    def set_text(self, words: str) -> None:
        """Says something else below the heading; an empty text hides the line."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def add_button(self, button_text: str, icon_name: str = "", *, strong: bool = False) -> QPushButton:
        """Adds a button at the end of the row and gives it back."""
        button = StrongButton(button_text) if strong else QPushButton(button_text)
        if icon_name:
            set_icon(button, icon_name)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button


class FoldedCard(Tinted):
    """A card that was settled: one line that says how, with Undo. `undone` when the person takes it back."""

    undone = Signal()

    def __init__(self, words: str, undo_text: str = "", tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(tone, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, PAD // 2, PAD, PAD // 2)
        row.setSpacing(PAD)
        row.addWidget(IconLabel("good", Tone.GOOD))
        self.words = text(words)
        row.addWidget(self.words, 1)
        self.undo = QPushButton(undo_text or self.tr("Undo"))
        self.undo.setFlat(True)
        self.undo.setAccessibleName(self.tr("Undo: {what}").format(what=words))
        set_icon(self.undo, "undo")
        self.undo.clicked.connect(self.undone)
        row.addWidget(self.undo)


class StateLabel(QWidget):
    """A state as icon and word; the tint is only the third sign."""

    def __init__(
        self,
        word: str,
        tone: Tone,
        size: Size = Size.TEXT,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(PAD - 2)
        self._mark = IconLabel(icon_name or tone.value, tone, SMALL)
        self._word = Words(word, size, wrap=False)
        row.addWidget(self._mark)
        row.addWidget(self._word)
        row.addStretch(1)
        self.show_state(word, tone, icon_name)

    def show_state(self, word: str, tone: Tone, icon_name: str = "") -> None:
        """Shows another state."""
        self._word.setText(word)
        self._word.set_tone(tone)
        self._mark.show_icon(icon_name or tone.value, tone)
        self._mark.setVisible(bool(icon_name) or tone is not Tone.PLAIN)
        self.setAccessibleName(word)


class Figure(QWidget):
    """A big number, what it counts, and one line on what it rests on."""

    def __init__(self, number: str, caption: str, rests_on: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.caption = text(caption)
        self.number = Words(number, Size.TITLE, wrap=False)
        self.rests_on = small(rests_on)
        for part in (self.caption, self.number, self.rests_on):
            column.addWidget(part)
        column.addStretch(1)
        self.show_number(number, rests_on)

    def show_number(self, number: str, rests_on: str = "") -> None:
        """Shows another number."""
        self.number.setText(number)
        self.rests_on.setText(rests_on)
        self.rests_on.setVisible(bool(rests_on))
        self.setAccessibleName(f"{self.caption.text()}: {number}")
        self.setAccessibleDescription(rests_on)


class LinkButton(QAbstractButton):
    """A quiet action that reads like a link, with Enter too, but is a button for a screen reader; may have an icon."""

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._icon_name = icon_name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words, the icon, and room for the line that shows the focus."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + self._icon_room() + 2 * _FOCUS_ROOM, words.height() + PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows the link, as Space does, and never the main button of the dialog around it."""
        if is_enter(event) and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)

    def _icon_room(self) -> int:
        return grown(SMALL) + PAD // 2 if self._icon_name else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints icon and words in the link colour, underlined under the mouse, framed with the focus."""
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        role = QPalette.ColorRole.Link if self.isEnabled() else QPalette.ColorRole.WindowText
        colour = QApplication.palette().color(group, role)
        painter = QPainter(self)
        if self.hasFocus():
            draw_panel(painter, QRectF(self.rect()), QColor(Qt.GlobalColor.transparent), colour, 1.5)
        room = QRectF(self.rect()).adjusted(_FOCUS_ROOM, 0, -_FOCUS_ROOM, 0)
        if self._icon_name:
            side = grown(SMALL)
            paint_icon(painter, self._icon_name, QRectF(room.left(), (room.height() - side) / 2, side, side), colour)
            room.setLeft(room.left() + self._icon_room())
        font = self.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()


class EmptyState(QWidget):
    """Says what is not there yet and what to do: a heading, sentences, one button and, if given, one link."""

    def __init__(
        self, heading: str, sentence: str, button_text: str, link_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GAP)
        self.heading = title(heading)
        self.sentence = text(sentence)
        self.button = StrongButton(button_text)
        self.link = LinkButton(link_text)
        if not link_text:
            self.link.hide()
        for part in (self.heading, self.sentence):
            part.setMaximumWidth(reading_width())
            line = QHBoxLayout()  # a column would reckon the height for its own width, not for the width of reading
            line.addWidget(part, 1)
            line.addStretch(0)
            outer.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.button)
        row.addWidget(self.link)
        row.addStretch(1)
        outer.addLayout(row)


class ProgressPanel(Tinted):
    """Running work where the eyes are: what is being done, how far it is, a bar and Cancel.

    Connect a job's `progressed` to `show_progress`; `cancel_asked` when the person wants it to stop.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Tone.PLAIN, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP - 2, GAP, GAP - 2)
        column.setSpacing(PAD)
        self.what = text("")
        self.bar = SlimBar()
        self.count = small("")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        column.addWidget(self.what)
        column.addLayout(row)
        column.addWidget(self.count)
        self.begin("")

    def begin(self, what: str) -> None:
        """Back to the start of some work; `what` is said until the work speaks for itself."""
        self.cancel.setEnabled(True)
        self._say(what)
        self.bar.setRange(0, 0)
        self.count.setText(" ")

    def show_progress(self, doing: Doing, done: int, total: int, name: str) -> None:
        """Shows how far the work is; `total` 0 means that the end is not known."""
        self._say(activity(doing, name, translated))
        if total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(min(1000, round(done / total * 1000)))
            self.count.setText(self.tr("{done} of {total}").format(done=counted(done), total=counted(total)))
        else:
            self.bar.setRange(0, 0)
            self.count.setText(counted(done) if done else " ")

    def _say(self, what: str) -> None:
        self.what.setText(what)
        self.setAccessibleName(what)
        self.bar.setAccessibleName(what)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._say(self.tr("Stopping…"))
        self.cancel_asked.emit()


def field_label(words: str, field: QWidget) -> QLabel:
    """The label of a field, with the field as its buddy."""
    label = QLabel(words)
    label.setBuddy(field)
    return label


def with_label_above(words: str, field: QWidget) -> QVBoxLayout:
    """A field below its label."""
    part = QVBoxLayout()
    part.setSpacing(PAD // 2)
    part.addWidget(field_label(words, field))
    part.addWidget(field)
    return part


def with_label(words: str, field: QWidget) -> QWidget:
    """A field beside its label; they stay together where a row breaks."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(PAD)
    row.addWidget(field_label(words, field))
    row.addWidget(field)
    return both
