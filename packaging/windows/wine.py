"""A Windows that is made for one test and thrown away: Wine in a folder of its own.

Wine 8 lacks some things that Windows has since version 1903. Stand-ins for them are compiled into the throw-away
folder at test time; they are never part of what is shipped.
"""

from __future__ import annotations

import os
import struct
import subprocess
from pathlib import Path

import project
import screen

HERE = Path(__file__).resolve().parent
TOOLS = {
    **screen.TOOLS,
    "wine": "wine",
    "/usr/lib/wine/wine64": "wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "/usr/share/wine/fonts/tahoma.ttf": "fonts-wine",
}
SYSTEM = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
OVERRIDES = "mscoree=;mshtml=;winedbg.exe=d;winemenubuilder.exe=d"
STAND_INS = {"bcryptprimitives": ["-ladvapi32"], "icuuc": []}
MESSAGE_FONT = struct.pack("<5i8B64s", -12, 0, 0, 0, 400, 0, 0, 0, 0, 0, 0, 0, 0, "DejaVu Sans".encode("utf-16-le"))
"""What Qt takes as the font of windows (LOGFONTW); Wine's own default is not among its fonts."""
PATCHES = {
    "mscms.dll": ["WcsCreateIccProfile=31c0c3"],  # gives 0, or Qt finds no screen
    "ucrtbase.dll": [  # parts of complex numbers, or numpy cannot be imported
        "creal=f20f1001c3",
        "creall=f20f1001c3",
        "cimag=f20f104108c3",
        "cimagl=f20f104108c3",
        "crealf=660f6ec1c3",
        "cimagf=48c1e920660f6ec1c3",
    ],
}


class Windows:
    """A Wine prefix; `prefix` is made anew."""

    def __init__(self, prefix: Path, display: str) -> None:
        self.prefix = project.fresh(prefix)
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": str(prefix),  # else Wine lays the person's documents into ours
            "LC_ALL": "C.UTF-8",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
            "WINEPREFIX": str(prefix),
        }
        for unwanted in ("CAPE_DESKTOP_DATA", "PYTHONPATH", "QT_QPA_PLATFORM"):
            self.environment.pop(unwanted, None)
        self.run("wineboot", "-i")

    @property
    def home(self) -> Path:
        """The folder of the person."""
        return next(one for one in (self.prefix / "drive_c" / "users").iterdir() if one.name != "Public")

    def become_windows_10(self) -> None:
        """A new prefix says it is Windows 7; afterwards it says Windows 10 and has the stand-ins."""
        self.run("winecfg", "-v", "win10")
        target = self.prefix / "drive_c" / "windows" / "system32"
        for name, libraries in STAND_INS.items():
            compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-Os", "-s", "-w"]
            source = HERE / "stand-ins" / f"{name}.c"
            subprocess.run([*compiler, source, "-o", target / f"{name}.dll", *libraries], check=True)
        for library, changes in PATCHES.items():
            patch = [project.tool_python(), HERE / "patched.py", SYSTEM / library, target / library, *changes]
            project.must(patch, f"The stand-in for {library} could not be made.")
        native = ",".join(library.removesuffix(".dll") for library in PATCHES)
        self.environment["WINEDLLOVERRIDES"] = f"{OVERRIDES};{native}=n,b;{','.join(STAND_INS)}=n"
        accent = ["/v", "AccentColor", "/t", "REG_DWORD", "/d", "0xffd77800", "/f"]
        self.run("reg", "add", r"HKCU\Software\Microsoft\Windows\DWM", *accent)
        drawing = ["/v", "renderer", "/t", "REG_SZ", "/d", "no3d", "/f"]  # else each start of Qt starts Mesa, to ask it
        self.run("reg", "add", r"HKCU\Software\Wine\Direct3D", *drawing)
        font = ["/v", "MessageFont", "/t", "REG_BINARY", "/d", MESSAGE_FONT.hex(), "/f"]
        self.run("reg", "add", r"HKCU\Control Panel\Desktop\WindowMetrics", *font)

    def start(self, *words: str | Path) -> subprocess.Popen[bytes]:
        """Starts a Windows program. Both pipes are needed: with a file or nothing there, Python dies at its start."""
        pipe = subprocess.PIPE
        command = ["wine", *map(str, words)]
        return subprocess.Popen(command, env=self.environment, stdin=pipe, stdout=pipe, stderr=pipe)

    def run(self, *words: str | Path, expect: int = 0, patience: float = 300.0) -> str:
        """Runs a Windows program to its end; gives what it printed. Stopped unless it ends with `expect`."""
        process = self.start(*words)
        try:
            out, errors = process.communicate(timeout=patience)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise project.Stopped(f"{words[0]} did not end within {patience:.0f} seconds.") from error
        self.settle()
        if process.returncode != expect:
            text = (out + errors).decode("utf-8", "replace")
            raise project.Stopped(f"{words} ended with {process.returncode} instead of {expect}:\n{text}")
        return out.decode("utf-8")

    def settle(self) -> None:
        """Waits until no Windows program runs any more."""
        subprocess.run(["wineserver", "-w"], env=self.environment, check=True, timeout=300)

    def end(self) -> None:
        """Ends everything in this prefix."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)

    def registry(self, key: str) -> dict[str, str]:
        """The values of a key of the registry; none when there is no such key."""
        process = self.start("reg", "query", key)
        text = process.communicate(timeout=60)[0].decode("utf-8", "replace")
        rows = [line.split("    ") for line in text.splitlines() if line.startswith("    ")]
        return {row[1]: row[3] for row in rows if len(row) > 3}

    def path(self, place: Path) -> str:
        """A path of ours as Windows sees it."""
        inside = self.prefix / "drive_c"
        if place.is_relative_to(inside):
            return "C:\\" + "\\".join(place.relative_to(inside).parts)
        return "Z:" + str(place).replace("/", "\\")
