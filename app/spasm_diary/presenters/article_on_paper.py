"""An article as it is printed: all that stands on its sheet, and nothing of the diary.

Why it is pointed to, and what their medicines change in it, comes from what a person wrote down.
Paper is handed on, so it stays out.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice

from spasm_diary.guidance.glossary import Word, first_uses
from spasm_diary.presenters.article_lines import plain_lines
from spasm_diary.presenters.article_words import ArticleView, meaning_of
from spasm_diary.presenters.printed_on import printed_on
from spasm_diary.reports.document import Block, Box, Document, Heading, Words
from spasm_diary.words import tr

STAR = "*"


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
        told = "\n".join(f"{STAR} {line}" for line in _explained(text, view.words))
        blocks += (Heading(tr("Words used here")), Words(told, is_quiet=True))
    sources = "\n".join(map(_as_point, view.sources))
    blocks += (Heading(tr("Sources")), Words(sources, is_quiet=True))
    return Document(view.title, "", "", printed_on(today), tuple(blocks))


def _explained(blocks: Sequence[Block], words: Iterable[Word]) -> Iterator[str]:
    """What each word means, by the form that has the star, such as fits for a seizure."""
    lines = _all_lines(blocks)
    used = {use.word: lines[use.line][use.start : use.end] for use in first_uses(lines, words)}
    for word in words:
        form = used.get(word, word.name)
        if word.name.casefold() in form.casefold():
            yield meaning_of(word)
        else:
            yield tr("{form} ({word}): {meaning}").format(
                form=form, word=word.name, meaning=word.meaning
            )


def _with_stars(blocks: Sequence[Block], words: Iterable[Word]) -> Iterator[Block]:
    """With a star at each medical word where it is first used: below, it says what it means."""
    lines = _all_lines(blocks)
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


def _all_lines(blocks: Iterable[Block]) -> list[str]:
    return [line for block in blocks for line in _lines_of(block)]


def _lines_of(block: Block) -> tuple[str, ...]:
    """What is read as text; a heading only asks."""
    if isinstance(block, Box):
        return block.lines
    return (block.text,) if isinstance(block, Words) else ()


def text_blocks(text: str) -> Iterator[Block]:
    """The Markdown of an article: its headings, points and paragraphs, in plain words."""
    for line in plain_lines(text):
        if line.level:
            yield Heading(line.text, line.level)
        else:
            yield Words(_as_point(line.text) if line.is_point else line.text)


def _as_point(line: str) -> str:
    return tr("• {line}").format(line=line)
