"""A report as a page of its own for a browser or a screen reader: no script, nothing from outside.

Headings are headings, tables have headers, and each chart is told in a sentence. It prints, too.
"""

import base64
from collections.abc import Callable, Iterator
from html import escape
from typing import Any, Final

from spasm_diary.charts.chart import Table
from spasm_diary.charts.look import PAPER, Sheet
from spasm_diary.charts.saving import written
from spasm_diary.reports.document import (
    Block,
    Box,
    Document,
    Drawn,
    Facts,
    Heading,
    Listed,
    NewPage,
    Words,
)
from spasm_diary.words import tr

_WIDTH: Final = 7.0
_INCHES_A_LINE: Final = 0.17
_STYLE: Final = """
body { font: 16px/1.5 sans-serif; color: #000; background: #fff; max-width: 46em;
       margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.5em; } h2 { font-size: 1.2em; margin: 1.5em 0 .3em; }
h3 { font-size: 1em; margin: 1.2em 0 .2em; }
table { border-collapse: collapse; margin: .5em 0; }
th, td { border: 1px solid #777; padding: .25em .6em; text-align: start; vertical-align: top; }
caption { text-align: start; font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: .3em 0; }
dt { font-weight: bold; } dd { margin: 0; }
section.box { border: 2px solid #000; padding: .5em 1em; margin: 1em 0; }
section.box h2 { margin: 0; } figure { margin: 1em 0; } img { max-width: 100%; }
.quiet { color: #404040; } td, dd, p, li { overflow-wrap: anywhere; }
@media print { body { margin: 0; } section.box, figure, tr { break-inside: avoid; }
               .newpage { break-before: page; } }
"""


def html_of(document: Document, language: str = "en") -> str:
    """The whole page. What a person wrote is text in it, whatever it looks like."""
    who = tr("{name} · {days}") if document.name else "{days}"
    head = who.format(name=document.name, days=document.days)
    body = "\n".join(part for block in document.blocks for part in _DRAW[type(block)](block))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header><p>{_text(head)}</p></header>\n<main>\n{body}\n</main>\n"
        f'<footer class="quiet"><p>{_text(document.foot)}</p></footer>\n</body>\n</html>\n'
    )


def _text(words: str) -> str:
    """Half surrogates cannot be written in any file; they come from no keyboard."""
    return escape(words.encode("utf-8", "replace").decode("utf-8")).replace("\n", "<br>")


def _heading(block: Heading) -> Iterator[str]:
    level = min(max(block.level, 1), 6)
    yield f"<h{level}>{_text(block.text)}</h{level}>"


def _words(block: Words) -> Iterator[str]:
    yield (
        f'<p class="quiet">{_text(block.text)}</p>'
        if block.is_quiet
        else f"<p>{_text(block.text)}</p>"
    )


def _facts(block: Facts) -> Iterator[str]:
    yield "<dl>"
    for label, value in block.rows:
        yield f'<dt>{_text(label)}</dt><dd dir="auto">{_text(value)}</dd>'
    yield "</dl>"


def _listed(block: Listed) -> Iterator[str]:
    yield from _table(block.table, block.name)


def _table(table: Table, name: str) -> Iterator[str]:
    """The first cell of a row names it."""
    yield "<table>"
    if name:
        yield f"<caption>{_text(name)}</caption>"
    headings = "".join(f'<th scope="col">{_text(words)}</th>' for words in table.headings)
    yield f"<thead><tr>{headings}</tr></thead>"
    yield "<tbody>"
    for first, *rest in table.rows:
        cells = "".join(f'<td dir="auto">{_text(words)}</td>' for words in rest)
        yield f'<tr><th scope="row" dir="auto">{_text(first)}</th>{cells}</tr>'
    yield "</tbody></table>"


def _drawn(block: Drawn) -> Iterator[str]:
    sheet = Sheet(_WIDTH, max(2.0, block.lines_high * _INCHES_A_LINE))
    svg = base64.b64encode(written(block.picture, "svg", PAPER, sheet)).decode()
    sentence = _text(block.picture.sentence)
    yield (
        f'<figure><img alt="{_text(block.picture.title)}" '
        f'src="data:image/svg+xml;base64,{svg}"><figcaption>{sentence}</figcaption></figure>'
    )


def _box(block: Box) -> Iterator[str]:
    lines = "".join(f'<li dir="auto">{_text(line)}</li>' for line in block.lines)
    yield f'<section class="box"><h2>{_text(block.title)}</h2><ul>{lines}</ul></section>'


def _new_page(_block: NewPage) -> Iterator[str]:
    yield '<div class="newpage"></div>'


_DRAW: Final[dict[type[Block], Callable[[Any], Iterator[str]]]] = {
    Heading: _heading,
    Words: _words,
    Facts: _facts,
    Listed: _listed,
    Drawn: _drawn,
    Box: _box,
    NewPage: _new_page,
}
