"""Modules and functions that a reader can hold in mind."""

from __future__ import annotations

import ast

from tests.architecture.project import MODULES, ROOT, name_of

LONGEST_MODULE, LONGEST_FUNCTION = 400, 40
OURS = (*MODULES, *sorted((ROOT / "packaging").rglob("*.py")))


def test_that_no_module_is_too_long() -> None:
    lengths = {name_of(module): len(module.read_text(encoding="utf-8").splitlines()) for module in OURS}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_that_no_function_is_too_long() -> None:
    lengths = {
        f"{name_of(module)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for module in OURS
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
