"""Starts the program: a command of `cli`, or the window."""

from __future__ import annotations

import sys

from cape_desktop.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
