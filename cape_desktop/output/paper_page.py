"""Pages for printing as HTML: the little of it that a text document paginates well, black on white."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

_STYLE: Final = (
    "body{font-family:sans-serif;font-size:9.5pt;color:#000}"
    "h1{font-size:17pt;font-weight:600;margin:0 0 2pt 0}"
    "h2{font-size:12pt;font-weight:600;margin:14pt 0 4pt 0}"
    "h3{font-size:10.5pt;font-weight:600;margin:9pt 0 3pt 0}"
    "p{margin:0 0 5pt 0}"
    "p.small{font-size:8.5pt}"
    "li{margin-bottom:3pt}"
    "table{border-collapse:collapse;margin:0 0 4pt 0}"
    "th{font-weight:600;text-align:left;border-bottom:1px solid #000}"
    "td{border-bottom:1px solid #999}"
    "td.sum{font-weight:600;border-bottom:1px solid #000}"
    "td.line{border-bottom:1px solid #000}"
    "td.open{border-style:none}"
)
_PADDING: Final = 3


def page(title: str, parts: Iterable[str]) -> str:
    """A whole document of these parts, which are HTML already."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    body = "\n".join(part for part in parts if part)
    return f"<html><head>{head}</head>\n<body>\n{body}\n</body></html>"


def heading(words: str, level: int = 2) -> str:
    """A heading."""
    return f"<h{level}>{escape(words)}</h{level}>"


def paragraph(words: str, kind: str = "") -> str:
    """A paragraph; line breaks stay. `kind` is "" or "small"."""
    told = escape(words).replace("\n", "<br>")
    return f'<p class="{kind}">{told}</p>' if kind else f"<p>{told}</p>"


def bullets(lines: Iterable[str]) -> str:
    """A list of sentences; nothing when there is none."""
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{items}</ul>" if items else ""


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Names and values beside each other."""
    rows = "".join(
        f'<tr><td width="34%" class="open"><b>{escape(name)}</b></td><td class="open">{escape(value)}</td></tr>'
        for name, value in pairs
    )
    return f'<table width="100%" cellspacing="0" cellpadding="{_PADDING - 1}">{rows}</table>'


def table(
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    numeric: frozenset[int] = frozenset(),
    total: Sequence[str] | None = None,
    widths: Sequence[int] = (),
) -> str:
    """A table whose header is repeated on each page; columns in `numeric` (from 0) are right-aligned.

    `widths` are shares in percent, 0 leaves a column to its content.
    """
    ends = {column: ' align="right"' for column in numeric}
    wide = {column: f' width="{width}%"' for column, width in enumerate(widths) if width}
    head = "".join(
        f"<th{ends.get(at, '')}{wide.get(at, '')}>{escape(words)}</th>" for at, words in enumerate(headers)
    )
    body = "\n".join(_row(row, ends, "") for row in rows)
    foot = _row(total, ends, ' class="sum"') if total is not None else ""
    return (
        f'<table width="100%" cellspacing="0" cellpadding="{_PADDING}"><thead><tr>{head}</tr></thead>'
        f"<tbody>\n{body}\n{foot}</tbody></table>"
    )


def signing_lines(names: Sequence[str]) -> str:
    """Lines to write on, with what belongs there below each."""
    lines = "".join('<td class="line">&nbsp;<br>&nbsp;</td><td class="open" width="4%"></td>' for _ in names)
    words = "".join(f'<td class="open">{escape(name)}</td><td class="open"></td>' for name in names)
    return f'<table width="100%" cellspacing="0" cellpadding="2"><tr>{lines}</tr><tr>{words}</tr></table>'


def _row(cells: Sequence[str], ends: dict[int, str], kind: str) -> str:
    told = (
        f"<td{kind}{ends.get(at, '')}>{escape(words).replace(chr(10), '<br>')}</td>" for at, words in enumerate(cells)
    )
    return f"<tr>{''.join(told)}</tr>"
