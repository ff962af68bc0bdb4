"""Every sentence the program says about facts, in plain English; the window translates the templates before use."""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """Gives a template in the person's language: `translate(context, english)`."""

    def __call__(self, context: str, text: str, /) -> str:
        """The template to fill."""


def same(_context: str, text: str, /) -> str:
    """The translation of those who stay with English: the command line, tests."""
    return text


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Marks a template for translation and gives it back unchanged."""
    return text
