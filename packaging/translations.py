"""Keeps the translations in step with the program: `update` gathers its texts, `release` makes what the window loads.

    python packaging/translations.py update|release

A language is a file resources/translations/cape_desktop_<language>.ts; a new one begins as a copy of another with the
language changed and the translations emptied. Its help is in resources/help/<language>, its drawings in a folder of
that name too. The texts are read from the program's syntax, not by Qt's lupdate, which does not see a context held in a
name, nor that a text has a number.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SAYS = ("QT_TRANSLATE_NOOP", "translate", "translated", "tr")
"""Names under which the program calls for a text by context and text; `self.tr` takes the text alone."""
COUNTED = re.compile(r"%L?n|\([^()|]*\|[^()|]*\)")
"""What makes a text one with a number: it then has as many translations as the language has plural forms."""
sys.path.insert(0, str(ROOT))

Text = tuple[str, str]
"""Context and text."""


def texts() -> tuple[Text, ...]:
    """Every text of the program and of the newest rule pack, each once per context, sorted by context."""
    from cape_desktop import rulebook
    from cape_desktop.wording.pack_texts import CONTEXT, texts_of

    found: dict[Text, None] = {}
    for path in sorted((ROOT / "cape_desktop").rglob("*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        found.update(dict.fromkeys(_said(module, "", _names(module.body))))
    pack = rulebook.load_pack(rulebook.newest_pack(ROOT / "resources"))
    found.update(dict.fromkeys((CONTEXT, text) for text in texts_of(pack)))
    return tuple(sorted(found, key=lambda one: one[0]))


def update() -> None:
    """Takes up new texts into every catalogue, drops those that are gone and keeps the translations of the others."""
    now = texts()
    for catalogue in _catalogues():
        old = ElementTree.parse(catalogue).getroot()  # noqa: S314 - a file of our own
        kept = {(context, message.findtext("source", "")): message for context, message in messages(old)}
        root = ElementTree.Element("TS", old.attrib)
        for context, text in now:
            if root.find("context[last()]/name") is None or root[-1].findtext("name") != context:
                ElementTree.SubElement(ElementTree.SubElement(root, "context"), "name").text = context
            root[-1].append(kept.get((context, text)) or _untranslated(text))
        ElementTree.indent(root, "    ")
        body = ElementTree.tostring(root, encoding="unicode")
        catalogue.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n"
        )


def release() -> None:
    """Makes the .qm file of every language, by Qt's lrelease, which stands beside this Python.

    Each takes the place of the old one whole: a program that runs reads its file from the disk again and again, and
    falls when that changes under it.
    """
    tool = str(Path(sys.executable).parent / "pyside6-lrelease")
    for catalogue in _catalogues():
        fresh = catalogue.with_suffix(".qm-new")
        subprocess.run([tool, "-silent", str(catalogue), "-qm", str(fresh)], check=True)
        fresh.replace(catalogue.with_suffix(".qm"))


def messages(root: ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    """The messages of a catalogue with their contexts."""
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _untranslated(text: str) -> ElementTree.Element:
    message = ElementTree.Element("message", {"numerus": "yes"} if COUNTED.search(text) else {})
    ElementTree.SubElement(message, "source").text = text
    ElementTree.SubElement(message, "translation", type="unfinished")
    return message


def _said(node: ast.AST, owner: str, known: dict[str, str]) -> Iterator[Text]:
    """The texts below a node; `owner` is the class around it, `known` the strings that stand in names there."""
    for child in ast.iter_child_nodes(node):
        inside, names = owner, known
        if isinstance(child, ast.ClassDef):
            inside = child.name
        elif isinstance(child, ast.FunctionDef):
            names = known | _names(child.body)
        elif isinstance(child, ast.Call):
            yield from _called(child, owner, known)
        yield from _said(child, inside, names)


def _called(call: ast.Call, owner: str, known: dict[str, str]) -> Iterator[Text]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr" and isinstance(call.func, ast.Attribute) and call.args:
        yield from ((owner, text) for text in _strings(call.args[0], known))
    elif name in SAYS and len(call.args) > 1:
        for context in _strings(call.args[0], known):
            yield from ((context, text) for text in _strings(call.args[1], known))


def _strings(node: ast.expr, known: dict[str, str]) -> tuple[str, ...]:
    """What an expression can say: a string, a name for one, or either of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return (node.value,)
    if isinstance(node, ast.Name) and node.id in known:
        return (known[node.id],)
    if isinstance(node, ast.IfExp):
        return (*_strings(node.body, known), *_strings(node.orelse, known))
    return ()


def _names(body: list[ast.stmt]) -> dict[str, str]:
    """The names that these statements give to strings: `here = "Home"`, also as one of several."""
    found: dict[str, str] = {}
    for statement in body:
        if isinstance(statement, ast.Assign):
            for left, right in (pair for target in statement.targets for pair in _pairs(target, statement.value)):
                if isinstance(left, ast.Name) and isinstance(right, ast.Constant) and isinstance(right.value, str):
                    found[left.id] = right.value
    return found


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=False))
    return [(target, value)]


def _catalogues() -> list[Path]:
    return sorted(FOLDER.glob("cape_desktop_*.ts"))


if __name__ == "__main__":
    {"update": update, "release": release}[sys.argv[1]]()
