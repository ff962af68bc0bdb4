"""Fusion, calmer: flat buttons and headers, and room around the words. Only where the platform has no style itself."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from cape_desktop.ui.look import PAD, draw_panel, mixed, text_height

_ROOMY: Final = {
    QStyle.ContentsType.CT_PushButton: (PAD, 6),
    QStyle.ContentsType.CT_LineEdit: (0, 6),
    QStyle.ContentsType.CT_ComboBox: (0, 6),
    QStyle.ContentsType.CT_SpinBox: (0, 6),
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

    def sizeFromContents(  # noqa: N802 - Qt's name
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Adds room around the words."""
        found = super().sizeFromContents(kind, option, size, widget)
        if kind not in _ROOMY:
            return found
        wide, high = _ROOMY[kind]
        return QSize(found.width() + wide, found.height() + high)

    def pixelMetric(  # noqa: N802 - Qt's name
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Lets icons and boxes grow with the text."""
        found = super().pixelMetric(metric, option, widget)
        return max(found, round(found * text_height() / 15)) if metric in _ICONS else found

    def drawPrimitive(  # noqa: N802 - Qt's name
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draws buttons flat."""
        if element is QStyle.PrimitiveElement.PE_PanelButtonCommand:
            _draw_button(option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _draw_button(option: Any, painter: QPainter) -> None:
    palette: QPalette = option.palette
    state: QStyle.StateFlag = option.state
    ground = palette.color(QPalette.ColorRole.Button)
    words = palette.color(QPalette.ColorRole.ButtonText)
    if state & (QStyle.StateFlag.State_Sunken | QStyle.StateFlag.State_On):
        ground = mixed(words, ground, 0.14)
    elif state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
        ground = mixed(words, ground, 0.06)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    edge = palette.color(QPalette.ColorRole.Accent) if has_focus else mixed(words, ground, 0.24)
    draw_panel(painter, QRectF(option.rect), ground, edge, 2.0 if has_focus else 1.0)
