"""An article as it is printed: all that stands on its sheet, and nothing of the diary.

Why it is pointed to comes from what a person wrote down. Paper is handed on, so it stays out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from spasm_diary.guidance.glossary import Word, first_uses
from spasm_diary.presenters.article_words import ArticleView, meaning_of
from spasm_diary.presenters.printed_on import printed_on
from spasm_diary.reports.document import Block, Box, Document, Heading, Words
from spasm_diary.words import tr

STAR = "*"
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
    text = (Box(tr("In short"), tuple(map(_as_point, view.short))), *text_blocks(view.body))
    blocks += _with_stars(text, view.words)
    blocks += after
    if view.words:
        told = "\n".join(f"{STAR} {meaning_of(word)}" for word in view.words)
        blocks += (Heading(tr("Words used here")), Words(told, is_quiet=True))
    sources = "\n".join(map(_as_point, view.sources))
    blocks += (Heading(tr("Sources")), Words(sources, is_quiet=True))
    return Document(view.title, "", "", printed_on(today), tuple(blocks))


def _with_stars(blocks: Sequence[Block], words: Iterable[Word]) -> Iterator[Block]:
    """With a star at each medical word where it is first used: below, it says what it means."""
    lines = [line for block in blocks for line in _lines_of(block)]
    for use in reversed(tuple(first_uses(lines, words))):
        line = lines[use.line]
        lines[use.line] = f"{line[: use.end]}{STAR}{line[use.end :]}"
    starred = iter(lines)
    for block in blocks:
        told = tuple(islice(starred, len(_lines_of(block))))
        if isinstance(block, Box):
            yield replace(block, lines=told)
        elif isinstance(block, Words):
            yield replace(block, text=told[0])
        else:
            yield block


def _lines_of(block: Block) -> tuple[str, ...]:
    """What is read as text; a heading only asks."""
    if isinstance(block, Box):
        return block.lines
    return (block.text,) if isinstance(block, Words) else ()


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
