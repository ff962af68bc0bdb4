"""A screen of its own for one test, and what a person at it sees and does."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import project

TOOLS = {
    "Xvfb": "xvfb",
    "import": "imagemagick",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf": "fonts-dejavu-core",
}


@contextlib.contextmanager
def private(size: str = "1280x900") -> Iterator[str]:
    """A private X display with a small window manager; gives its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


class Desktop:
    """What a person at `display` sees and does."""

    def __init__(self, display: str, pictures: Path) -> None:
        self.environment = {**os.environ, "DISPLAY": display}
        self._pictures = pictures

    def find(self, title: str, patience: float = 60.0) -> str:
        """The number of the window with this title (a regular expression), as soon as it is shown."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            search = ["xdotool", "search", "--onlyvisible", "--name", title]
            found = subprocess.run(search, env=self.environment, capture_output=True, text=True, check=False)
            if found.stdout.strip():
                return found.stdout.split()[-1]
            time.sleep(0.05)
        self.take("missing window")
        raise project.Stopped(f"No window “{title}” came within {patience:.0f} seconds.")

    def is_shown(self, title: str) -> bool:
        """Whether there is such a window now."""
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        return subprocess.run(search, env=self.environment, capture_output=True, check=False).returncode == 0

    def dismiss(self, title: str, *keys: str, patience: float = 60.0) -> None:
        """Presses keys, again and again because a busy window takes none, until no window has this title."""
        end = time.monotonic() + patience
        while self.is_shown(title):
            if time.monotonic() > end:
                self.take("window that stays")
                raise project.Stopped(f"The window “{title}” does not close.")
            self.press(*keys, rest=1)

    def press(self, *keys: str, rest: float = 0.4) -> None:
        """Presses keys, one after the other, in the window in front."""
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], env=self.environment, check=True)
            time.sleep(rest)

    def take(self, name: str) -> Path:
        """A picture of the screen."""
        picture = self._pictures / f"{name}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(picture)], env=self.environment, check=True)
        return picture
