"""Fusion, calmer: flat buttons and headers, and room around the words. Only where the platform has no style itself."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionViewItem,
    QWidget,
)

from cape_desktop.ui.theme.look import PAD, border, draw_panel, field_border, focus_colour, mixed, text_height

_ROOMY: Final = {
    QStyle.ContentsType.CT_PushButton: (PAD, 6),
    QStyle.ContentsType.CT_LineEdit: (0, 6),
    QStyle.ContentsType.CT_ComboBox: (0, 6),
    QStyle.ContentsType.CT_SpinBox: (0, -1),
    QStyle.ContentsType.CT_ToolButton: (4, 6),
    QStyle.ContentsType.CT_TabBarTab: (PAD, 8),
    QStyle.ContentsType.CT_MenuItem: (PAD, 6),
    QStyle.ContentsType.CT_MenuBarItem: (4, 4),
}
"""What is added to width and height of each kind of control, in pixels at 100 % text."""
_ICONS: Final = (
    QStyle.PixelMetric.PM_SmallIconSize,
    QStyle.PixelMetric.PM_ButtonIconSize,
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
)


class CalmStyle(QProxyStyle):
    """Fusion with flat buttons, roomier controls, and icons and boxes that grow with the text."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Adds room around the words."""
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt takes None here
        if kind not in _ROOMY:
            return found
        wide, high = _ROOMY[kind]
        return QSize(found.width() + wide, found.height() + high)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Lets icons and boxes grow with the text."""
        found = super().pixelMetric(metric, option, widget)
        return max(found, round(found * text_height() / 15)) if metric in _ICONS else found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Leaves the icons off Close, Cancel and Save: the buttons beside them have none either."""
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 0
        return super().styleHint(hint, option, widget, returned)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draws buttons, fields and boxes flat, with a border that also shows in the dark."""
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        draw = _DRAWN.get(element)
        if element is QStyle.PrimitiveElement.PE_FrameFocusRect:
            if not isinstance(widget, QPushButton | QAbstractItemView):  # their borders and grounds say it
                _draw_focus(option, painter)
        elif element is QStyle.PrimitiveElement.PE_Frame and has_focus:
            _draw_focus(option, painter, 1.0)
        elif element is QStyle.PrimitiveElement.PE_PanelButtonCommand and isinstance(widget, QComboBox):
            _draw_button(option, painter, strong=True)
        elif draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draws tabs as words over a line; the one in front has a bar in the accent colour."""
        if element is QStyle.ControlElement.CE_TabBarTabShape:
            _draw_tab(option, painter)
            return
        if element is QStyle.ControlElement.CE_ItemViewItem and isinstance(option, QStyleOptionViewItem):
            option = _with_plain_icon(option)
        super().drawControl(element, option, painter, widget)
        if element is QStyle.ControlElement.CE_PushButton and isinstance(widget, QPushButton) and widget.isFlat():
            _draw_focus(option, painter)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: Any,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Gives fields for numbers and days the border of other fields."""
        super().drawComplexControl(control, option, painter, widget)
        if control is QStyle.ComplexControl.CC_SpinBox and option.frame:
            _draw_field(option, painter)


def _with_plain_icon(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """A selected row of a view without the keyboard has a pale ground: its icon keeps the colour of the text."""
    wanted = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active
    if option.icon.isNull() or option.state & wanted != QStyle.StateFlag.State_Selected:
        return option
    plain = QStyleOptionViewItem(option)
    plain.icon = QIcon(option.icon.pixmap(option.decorationSize))
    return plain


def _edge(option: Any, *, strong: bool = False) -> QColor:
    palette: QPalette = option.palette
    if option.state & QStyle.StateFlag.State_HasFocus:
        return focus_colour(palette)
    return field_border(palette) if strong else border(palette)


def _draw_button(option: Any, painter: QPainter, *, strong: bool = False) -> None:
    palette: QPalette = option.palette
    state: QStyle.StateFlag = option.state
    ground = palette.color(QPalette.ColorRole.Button)
    words = palette.color(QPalette.ColorRole.ButtonText)
    if state & (QStyle.StateFlag.State_Sunken | QStyle.StateFlag.State_On):
        ground = mixed(words, ground, 0.14)
    elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
        ground = mixed(words, ground, 0.06)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    draw_panel(painter, QRectF(option.rect), ground, _edge(option, strong=strong), 2.0 if has_focus else 1.0)


def _draw_field(option: Any, painter: QPainter) -> None:
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    clear = QColor(Qt.GlobalColor.transparent)
    draw_panel(painter, QRectF(option.rect), clear, _edge(option, strong=True), 2.0 if has_focus else 1.0)


def _draw_focus(option: Any, painter: QPainter, width: float = 2.0) -> None:
    """The line round what has the keyboard."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    colour = focus_colour(option.palette)
    draw_panel(painter, QRectF(option.rect), QColor(Qt.GlobalColor.transparent), colour, width)


def _draw_check(option: Any, painter: QPainter) -> None:
    palette: QPalette = option.palette
    place = QRectF(option.rect).adjusted(1, 1, -1, -1)
    is_on = option.state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange)
    ground = palette.color(QPalette.ColorRole.Highlight if is_on else QPalette.ColorRole.Base)
    draw_panel(painter, place, ground, ground if is_on else _edge(option, strong=True), 1.3, place.width() / 6)
    if not is_on:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(palette.color(QPalette.ColorRole.HighlightedText), max(1.6, place.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    at = place.topLeft()
    side = place.width()
    if option.state & QStyle.StateFlag.State_On:
        marks = [QPointF(0.22, 0.53), QPointF(0.42, 0.73), QPointF(0.78, 0.30)]
    else:
        marks = [QPointF(0.25, 0.5), QPointF(0.75, 0.5)]
    painter.drawPolyline([at + mark * side for mark in marks])
    painter.restore()


def _draw_radio(option: Any, painter: QPainter) -> None:
    palette: QPalette = option.palette
    place = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
    is_on = bool(option.state & QStyle.StateFlag.State_On)
    accent = palette.color(QPalette.ColorRole.Highlight)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(accent if is_on else palette.color(QPalette.ColorRole.Base))
    painter.setPen(QPen(accent if is_on else _edge(option, strong=True), 1.3))
    painter.drawEllipse(place)
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.HighlightedText))
        radius = place.width() * 0.19
        painter.drawEllipse(place.center(), radius, radius)
    painter.restore()


def _draw_tab(option: Any, painter: QPainter) -> None:
    palette: QPalette = option.palette
    _draw_focus(option, painter)
    if option.state & QStyle.StateFlag.State_Selected:
        colour = palette.color(QPalette.ColorRole.Accent)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        colour = _edge(option)
    else:
        return
    place = option.rect
    painter.fillRect(place.left(), place.bottom() - 2, place.width(), 3, colour)


_DRAWN: Final = {
    QStyle.PrimitiveElement.PE_PanelButtonCommand: _draw_button,
    QStyle.PrimitiveElement.PE_FrameLineEdit: _draw_field,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: _draw_check,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: _draw_radio,
}
