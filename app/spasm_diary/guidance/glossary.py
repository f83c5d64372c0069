"""The glossary: medical words, and what they mean in plain ones.

A line is `- **word**, other form: meaning`. A text is given those of the words that it uses, so
that nobody has to leave an article to understand it. What the whole library is about, such as
spasms, is no word of the glossary: articles say what it is.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from spasm_diary.domain.errors import NotReadable
from spasm_diary.words import N_

_LINE = re.compile(r"- \*\*([^*]+)\*\*((?:, [^:,]+)*): (.+)")
_TARGET = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Word:
    """A medical word, in the form that is shown and in all that are looked for."""

    name: str
    forms: tuple[str, ...]
    meaning: str
    """A sentence or two, which begin in lower case after the word."""


@dataclass(frozen=True, slots=True)
class FirstUse:
    """Where a text uses a word for the first time: in which of its lines, from where to where."""

    line: int
    start: int
    end: int
    word: Word


def parse_glossary(text: str) -> tuple[Word, ...]:
    """Read the glossary, in the order of its lines.

    Raises:
        NotReadable: a line is not of its form.
    """
    return tuple(_word(line) for line in text.splitlines() if line.strip())


def words_used(text: str, glossary: Iterable[Word]) -> tuple[Word, ...]:
    """The words that a Markdown text uses, in the order in which they first come.

    Of two that overlap, the longer one is meant. A form with a capital is looked for as it is
    written: ACT is no act. Where a link leads is not read.
    """
    read = " ".join(_TARGET.sub("]", text).split())
    return tuple(one.word for one in first_uses((read,), glossary))


def first_uses(lines: Iterable[str], words: Iterable[Word]) -> Iterator[FirstUse]:
    """Where each of the words is first used in the plain lines of a text, in their order."""
    by_form = {form: word for word in words for form in word.forms}
    if not by_form:
        return
    any_form = "|".join(map(_looked_for, sorted(by_form, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![\w-])(?:{any_form})(?![\w-])")
    met: set[Word] = set()
    for number, line in enumerate(lines):
        for found in pattern.finditer(line.replace("\u2019", "'")):
            word = _meant(found[0], by_form)
            if word not in met:
                met.add(word)
                yield FirstUse(number, found.start(), found.end(), word)


def _meant(form: str, by_form: Mapping[str, Word]) -> Word:
    return by_form.get(form) or by_form[form.lower()]


def _looked_for(form: str) -> str:
    return re.escape(form) if form != form.lower() else f"(?i:{re.escape(form)})"


def _word(line: str) -> Word:
    read = _LINE.fullmatch(line)
    if read is None:
        raise NotReadable(N_("The glossary has no proper line “{line}”."), line=line)
    name, others, meaning = read.groups()
    forms = (name, *(form.strip() for form in others.split(",") if form.strip()))
    return Word(name, forms, meaning)
