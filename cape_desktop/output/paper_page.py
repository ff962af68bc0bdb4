"""Pages for printing as HTML: the little of it that a text document paginates well, black on white."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

_STYLE: Final = (
    "body{font-family:sans-serif;color:#000}"
    "h1{font-size:16pt;font-weight:600;margin-top:0px;margin-bottom:4px}"
    "h2{font-size:11.5pt;font-weight:600;margin-top:16px;margin-bottom:4px}"
    "h3{font-size:10pt;font-weight:600;margin-top:10px;margin-bottom:3px}"
    "p{margin-top:0px;margin-bottom:8px}"
    "p.small{font-size:8.5pt;margin-top:4px}"
    "ul{margin-top:0px;margin-bottom:8px;margin-left:-18px}"
    "li{margin-bottom:2px}"
    "table{border-collapse:collapse}"
    "th{font-weight:600;text-align:left;border-bottom:1px solid #000}"
    "td{border-bottom:1px solid #999}"
    "td.sum{font-weight:600;border-bottom:1px solid #000}"
    "td.line{border-bottom:1px solid #000}"
    "td.open{border-style:none}"
)
"""A text document knows margins in px only, which it scales to the printer; lengths of letters in points."""
_PADDING: Final = 3
_PIECE: Final = 300
"""Rows of one piece of a table."""


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

    `widths` are shares in percent, 0 leaves a column to its content. A long table comes in pieces, which a text
    document draws in a fraction of the time; the pieces look like one but for the header that each begins with.
    """
    ends = dict.fromkeys(numeric, ' align="right"')
    wide = {column: f' width="{width}%"' for column, width in enumerate(widths) if width}
    head = "".join(f"<th{ends.get(at, '')}{wide.get(at, '')}>{escape(words)}</th>" for at, words in enumerate(headers))
    lines = [_row(row, ends, "") for row in rows]
    if total is not None:
        lines.append(_row(total, ends, ' class="sum"'))
    pieces = (lines[at : at + _PIECE] for at in range(0, len(lines), _PIECE))
    return "\n".join(
        f'<table width="100%" cellspacing="0" cellpadding="{_PADDING}"><thead><tr>{head}</tr></thead>'
        f"<tbody>\n{chr(10).join(piece)}\n</tbody></table>"
        for piece in pieces
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
