"""An article as it is printed: all that stands on its sheet, and nothing of the diary.

Why it is pointed to, and what their medicines change in it, comes from what a person wrote down.
Paper is handed on, so it stays out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from spasm_diary.presenters.article_words import ArticleView
from spasm_diary.presenters.printed_on import printed_on
from spasm_diary.reports.document import Block, Box, Document, Heading, Words
from spasm_diary.words import tr

_HEADING = re.compile(r"(#+) +(.*)")
_POINT = re.compile(r"[-*] +(.*)")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_STRONG = re.compile(r"(\*{1,2})(\S(?:.*?\S)?)\1")


def article_on_paper(view: ArticleView, today: date, after: Sequence[Block] = ()) -> Document:
    """`after` stands between the text and its words and sources.

    How old it is comes first: the last page of a print is the first to get lost.
    """
    blocks: list[Block] = [Heading(view.title, 1)]
    blocks.append(Words(f"{view.dated}\n{view.general}", is_quiet=True))
    if view.out_of_date:
        blocks.append(Words(view.out_of_date))
    blocks.append(Box(tr("In short"), tuple(map(_as_point, view.short))))
    blocks += text_blocks(view.body)
    blocks += after
    for heading, lines in ((tr("Words used here"), view.words), (tr("Sources"), view.sources)):
        if lines:
            points = "\n".join(map(_as_point, lines))
            blocks += (Heading(heading), Words(points, is_quiet=True))
    return Document(view.title, "", "", printed_on(today), tuple(blocks))


def text_blocks(text: str) -> Iterator[Block]:
    """The Markdown of an article: its headings, points and paragraphs, in plain words."""
    for paragraph in re.split(r"\n\s*\n", text):
        for line in _lines(paragraph.splitlines()):
            heading, point = _HEADING.fullmatch(line), _POINT.fullmatch(line)
            if heading:
                yield Heading(_plain(heading[2]), len(heading[1]))
            else:
                yield Words(_as_point(_plain(point[1])) if point else _plain(line))


def _lines(lines: Iterable[str]) -> Iterator[str]:
    """A heading and a point stand alone; what was broken into lines is one again."""
    whole = ""
    for line in map(str.strip, lines):
        begins_anew = _HEADING.match(line) or _POINT.match(line) or re.match(r"\d+\. ", line)
        if whole and (begins_anew or _HEADING.match(whole)):
            yield whole
            whole = ""
        whole = f"{whole} {line}".strip()
    if whole:
        yield whole


def _plain(text: str) -> str:
    return _STRONG.sub(r"\2", _LINK.sub(r"\1", text))


def _as_point(line: str) -> str:
    return tr("• {line}").format(line=line)
