"""What the wizard says aloud: where one has come, and on the same page how things stand as soon as that changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cape_desktop.ui.widgets.announce import announce
from cape_desktop.ui.widgets.page import Page
from cape_desktop.workflow.run import Run


class Voice:
    """Speaks for `window` and says nothing twice; `greeting` comes before all else."""

    def __init__(self, window: QWidget, greeting: str = "") -> None:
        self._window = window
        self._greeting = greeting
        self._said: tuple[Page, str] | None = None

    def tell(self, page: Page, run: Run) -> None:
        """Says what is new; on a new page its title, how things stand there, and why one cannot go on yet."""
        standing = page.standing()
        if self._said == (page, standing):
            return
        arrived = self._said is None or self._said[0] is not page
        greeting = self._greeting if self._said is None else ""
        self._said = (page, standing)
        parts = (greeting, page.heading.text(), standing, page.waiting_reason(run)) if arrived else (standing,)
        announce(self._window, ". ".join(part.rstrip(".") for part in parts if part))
