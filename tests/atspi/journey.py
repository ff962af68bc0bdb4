"""The way of a person who hears the window: `python3 -m tests.atspi.journey LIST RIGHT-NUMBER TRANSCRIPT`.

Every control that Tab reaches must have a name and a role that say what it is, every page its title, every cell its
column; what cannot be pressed yet says why; what work brought is said without asking.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.atspi.reader import Reader, Unheard, heard, spoken


def main(path: str, number: str, transcript: str) -> int:
    """Walks from the empty home to the noted upload; 1 and a sentence where somebody would be lost."""
    reader = Reader("CAPE Desktop")
    try:
        begin(reader)
        bring(reader, path)
        mend(reader, number)
        choose(reader)
        save(reader)
        upload(reader)
        come_home(reader)
    except Unheard as unheard:
        print(f"Not accessible: {unheard}", file=sys.stderr)
        print(*reader.transcript[-12:], sep="\n", file=sys.stderr)
        return 1
    finally:
        Path(transcript).write_text("\n".join(reader.transcript) + "\n", encoding="utf-8")
    return 0


def begin(reader: Reader) -> None:
    """The empty home has its main button in front; the wizard says where one is."""
    reader.tab_to("push button", "Prepare your first declaration")
    reader.go_round()
    reader.press("Return")
    reader.until_announced("Get ready to be paid", "Say what is done")
    reader.go_round()
    reader.tab_to("combo box", "State of: ")
    reader.press("Down")
    must_say(reader, "“Done”")
    reader.press("Alt+n")


def bring(reader: Reader, path: str) -> None:
    """Without a list the way on is shut and says why; a chosen list is named with what it is."""
    reader.until_announced("Bring your entries", "Choose at least one file to go on")
    must_be_shut(reader, "Next", "Choose at least one file to go on")
    must_say(reader, "Choose files…, push button")
    reader.press("Space")
    reader.tab_to("text", "File name:")
    reader.write(path)
    reader.press("Return")
    reader.until_announced("broker list.csv: Entry list")
    must_say(reader, "Next, push button")
    reader.go_round()
    reader.press("Return")


def mend(reader: Reader, number: str) -> None:
    """The page says how many entries need somebody, again after each repair; a cell says its column."""
    reader.until_announced("Put right what is wrong", "need you")
    must_say(reader, "Restore all ")
    reader.go_round()
    reader.press("Space")
    reader.until_announced("1 entry needs you")
    must_say(reader, "Entry number, ABC-")
    reader.press("Right")
    must_say(reader, "Found, Stops it: This number cannot")
    reader.tab_to("filler", "Findings")
    must_say(reader, "This number cannot be right")
    reader.go_round()
    reader.tab_to("table", "Entries")
    reader.press("Left")
    reader.press("F2")
    must_say(reader, "Entry number, text")
    reader.press("Ctrl+a")
    reader.write(number)
    reader.press("Return")
    reader.until_announced("Nothing needs you here")
    reader.press("Alt+n")


def choose(reader: Reader) -> None:
    """The routes are read with count and money; a tick is said, and what it did to the sum."""
    reader.until_announced("Choose what to file today", "In the file: 12 entries, $")
    must_say(reader, "File now, radio button, checked, 12 entries, $")
    reader.go_round()
    reader.tab_to("table", "Entries of the route")
    reader.press("Ctrl+Home")
    must_say(reader, "Entry number, 010-")
    must_say(reader, ", checked")
    reader.press("Space")
    reader.until_announced("In the file: 11 entries, $")
    must_say(reader, ", not checked")
    reader.press("Alt+n")


def save(reader: Reader) -> None:
    """What is signed can be read by keyboard; the button says what it waits for; the receipt is read out."""
    reader.until_announced("Save the file for ACE", "Tick the box to save")
    must_be_shut(reader, "Save the file", "Tick the box to save")
    reader.go_round()
    reader.tab_to("filler", "What will be saved")
    must_say(reader, "cannot be changed")
    reader.tab_to("check box", "I have read this")
    must_say(reader, "not checked")
    reader.press("Space")
    must_say(reader, "check box, checked")
    reader.press("Alt+s")
    reader.until_announced("The file is saved", "Read back from disk: 11 entry numbers, identical")
    must_say(reader, "Next: how to upload, push button")
    reader.go_round()
    reader.press("Return")


def upload(reader: Reader) -> None:
    """The last page is read; noting the upload is confirmed aloud."""
    reader.until_announced("Upload")
    reader.go_round()
    reader.tab_to("spin button", "Uploaded on")
    reader.act("push button", "I uploaded it")
    reader.until_announced("Noted: uploaded on")
    reader.act("push button", "Done")


def come_home(reader: Reader) -> None:
    """Home has the declaration with its state in words, and Quit ends the program."""
    reader.tab_to("table", "Declarations")
    reader.press("Ctrl+Home")
    row = [heard(reader.focus)]
    for _ in range(6):
        reader.press("Right")
        row.append(heard(reader.focus))
    if not any("Uploaded" in cell for cell in row):
        raise Unheard(f"the declaration does not say its state: {row}")
    reader.tab_to("push button", "Prepare a declaration")
    reader.go_round()
    reader.press("Ctrl+q")


def must_say(reader: Reader, words: str) -> None:
    """What has the focus is read with these words, at the latest after a moment."""
    reader.until(
        lambda: reader.focus is not None and words in spoken(reader.focus),
        f"“{words}” is not said, but “{spoken(reader.focus)}”",
    )
    heard(reader.focus)


def must_be_shut(reader: Reader, button: str, why: str) -> None:
    """A button that cannot be pressed says why."""
    said = spoken(reader.find("push button", button))
    if "unavailable" not in said or why not in said:
        raise Unheard(f"“{said}” does not say: unavailable, {why}")


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:4]))
