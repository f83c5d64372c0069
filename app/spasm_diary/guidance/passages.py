"""Articles as sentences of plain words, to show where in them something was found."""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.stems import stem, tokens

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_LEAD = re.compile(r"^(?:#+|[-*]|\d+\.)\s+")
_END = re.compile(r"(?<=[.?!]) +")
_HEADING = "#"
_POINTING_WEIGHS = 0.4
"""A heading only asks, and a link only leads on: what answers is more to the point."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article, and from where to where in it the words stand."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with its words where they stand."""

    text: str
    is_heading: bool
    is_pointing: bool
    """Whether it is hardly more than a link."""
    places: tuple[tuple[int, int, str], ...]
    """From, to, and what the word has in common with its other forms."""
    stems: frozenset[str]


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """The short version and the text, without the marks of Markdown."""
    lines = (*article.short, *article.body.splitlines())
    return tuple(sentence for line in lines for sentence in _sentences(line.strip()))


def best_passage(sentences: tuple[Sentence, ...], sought: Mapping[str, float]) -> Passage | None:
    """The sentence that holds most of what is sought, the first of equals; None: none does."""
    best, most = None, 0.0
    for sentence in sentences:
        worth = sum(sought[each] for each in sentence.stems & sought.keys())
        worth *= _POINTING_WEIGHS if sentence.is_heading or sentence.is_pointing else 1
        if worth > most:
            best, most = sentence, worth
    if best is None:
        return None
    return Passage(best.text, places_of(best.text, sought.keys()))


def places_of(text: str, sought: AbstractSet[str]) -> tuple[tuple[int, int], ...]:
    """From where to where in a text the words stand that are sought."""
    return tuple((one.start, one.end) for one in tokens(text) if stem(one.word) in sought)


def _sentences(line: str) -> Iterator[Sentence]:
    plain = _LINK.sub(r"\1", _LEAD.sub("", line)).replace("**", "")
    links = [link.replace("**", "") for link in _LINK.findall(line)]
    for text in _END.split(plain):
        places = tuple((one.start, one.end, stem(one.word)) for one in tokens(text))
        if places:
            stems = frozenset(each for _, _, each in places)
            is_pointing = 2 * sum(len(link) for link in links if link in text) > len(text)
            yield Sentence(text, line.startswith(_HEADING), is_pointing, places, stems)
