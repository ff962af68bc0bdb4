"""Draws an SVG as the pictures of an icon set: `icons.py SVG FOLDER SIZE...`; each size also at double density."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(source: str, folder: str, *sizes: str) -> None:
    """Writes icon_16x16.png, icon_16x16@2x.png and so on."""
    application = QGuiApplication([])
    drawing = QSvgRenderer(source)
    for size in map(int, sizes):
        for factor, mark in ((1, ""), (2, "@2x")):
            picture = QImage(size * factor, size * factor, QImage.Format.Format_ARGB32)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            drawing.render(painter)
            painter.end()
            picture.save(str(Path(folder) / f"icon_{size}x{size}{mark}.png"))
    application.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
