"""Searches the articles by what people type: everyday words, parts of words and slips of the keys.

An article need not hold every word. A word counts the more, the fewer articles hold it, and the
nearer to the title it stands. This is plain Python and no index of SQLite's: some fifty short texts
are searched in a fraction of a frame, and an index would forgive no slips and know no stems in what
is shown of the text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log

from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.everyday_words import NO_EVERYDAY_WORDS, EverydayWords
from spasm_diary.guidance.passages import Passage, Sentence, best_passage, sentences_of
from spasm_diary.guidance.sought import Sought, sought_in
from spasm_diary.guidance.spelling import Spelling
from spasm_diary.guidance.stems import stem, tokens

TITLE, TAG, SUMMARY, HEADING, SHORT, BODY = 12.0, 5.0, 4.0, 4.0, 3.0, 1.0
"""How much a word weighs, by where it stands; the words of a title share its weight."""
ENOUGH = 6.0
"""The weight at which more of the same word hardly adds anything."""
COMMON = 0.5
"""What a word tells that every article holds."""
FURTHER = 0.3
"""What a second way to mean a word adds to the best one."""
LEAST = 0.3
"""The part of the best article's worth that another one needs to be shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """An article that answers, and the sentence that shows why; None where only its head does."""

    article: Article
    passage: Passage | None


class Library:
    """The articles, and what is known of their words; that is read at the first search."""

    def __init__(
        self, articles: Iterable[Article], everyday: EverydayWords = NO_EVERYDAY_WORDS
    ) -> None:
        self.articles = tuple(articles)
        self._everyday = everyday
        self._last: tuple[str, tuple[Found, ...]] | None = None

    def search(self, typed: str) -> tuple[Found, ...]:
        """The articles that answer best, the best first; all by title where nothing is typed.

        An article whose title is typed stands first. What nobody can make sense of is passed over.
        The last answer is kept: a page asks for it again each time it is shown.
        """
        if self._last is None or self._last[0] != typed:
            self._last = (typed, self._find(typed))
        return self._last[1]

    def marked_by(self, typed: str) -> frozenset[str]:
        """What `passages.places_of` is to look for in an article that a search found."""
        sought = sought_in(typed, self._index.spelling, self._index.words, self._everyday)
        return frozenset(self._index.rarity_of(sought))

    def make_ready(self) -> None:
        """Read the articles already, from any thread, so that the first search need not."""
        _ = self._index

    def _find(self, typed: str) -> tuple[Found, ...]:
        index = self._index
        if not typed.strip():
            by_title = sorted(self.articles, key=lambda one: one.title.casefold())
            return tuple(Found(one, None) for one in by_title)
        sought = sought_in(typed, index.spelling, index.words, self._everyday)
        worth = index.worth(sought)
        named = [place for place, title in enumerate(index.titles) if title == _words(typed)]
        least = LEAST * max(worth.values(), default=0)
        best = sorted(
            (place for place in worth if worth[place] >= least),
            key=lambda place: (-worth[place], index.titles[place]),
        )
        weights = index.rarity_of(sought)
        return tuple(
            Found(self.articles[place], best_passage(index.sentences[place], weights))
            for place in dict.fromkeys((*named, *best))
        )

    @cached_property
    def _index(self) -> "_Index":
        return _Index(self.articles, self._everyday)


class _Index:
    """Which word stands in which article, and how much it weighs there."""

    def __init__(self, articles: tuple[Article, ...], everyday: EverydayWords) -> None:
        self.titles = [_words(article.title) for article in articles]
        self.sentences: list[tuple[Sentence, ...]] = [sentences_of(one) for one in articles]
        self.words: set[str] = set()
        self._weights: dict[str, dict[int, float]] = {}
        for place, article in enumerate(articles):
            self._take_in(place, article, everyday)
        said = {word for phrase in everyday.meant for word in phrase}
        self.spelling = Spelling(self.words | said)

    def worth(self, sought: Iterable[Sought]) -> dict[int, float]:
        """How well each article answers; those that do not at all are left out."""
        worth: dict[int, float] = {}
        met: dict[int, int] = {}
        for one in sought:
            ways: dict[int, list[float]] = {}
            for each, trust in one.stems.items():
                rarity = trust * self._rarity(each)
                for place, weight in self._weights.get(each, {}).items():
                    ways.setdefault(place, []).append(rarity * weight / (weight + ENOUGH))
            for place, all_ways in ways.items():
                best = max(all_ways)
                added = best + FURTHER * (sum(all_ways) - best)
                worth[place] = worth.get(place, 0) + added
                met[place] = met.get(place, 0) + 1
        return {place: all_in_all * met[place] ** 0.5 for place, all_in_all in worth.items()}

    def rarity_of(self, sought: Iterable[Sought]) -> Mapping[str, float]:
        """All that is looked for, with how much it tells."""
        return {
            each: trust * self._rarity(each)
            for one in sought
            for each, trust in one.stems.items()
            if each in self._weights
        }

    def _rarity(self, each: str) -> float:
        held = len(self._weights.get(each, ()))
        return COMMON + log(1 + (len(self.titles) - held + 0.5) / (held + 0.5))

    def _take_in(self, place: int, article: Article, everyday: EverydayWords) -> None:
        telling = sum(word not in everyday.empty for word in self.titles[place])
        for weight, text in (
            (TITLE / max(1, telling) ** 0.5, article.title),
            (SUMMARY, article.summary),
            (TAG, " ".join(sorted(article.tags))),
            (SHORT - BODY, " ".join(article.short)),
        ):
            for token in tokens(text):
                self.words.add(token.word)
                self._add(place, stem(token.word), weight)
        for sentence in self.sentences[place]:
            for _, _, each in sentence.places:
                self._add(place, each, HEADING if sentence.is_heading else BODY)
        self.words.update(token.word for token in tokens(article.body))

    def _add(self, place: int, each: str, weight: float) -> None:
        held = self._weights.setdefault(each, {})
        held[place] = held.get(place, 0) + weight


def _words(text: str) -> tuple[str, ...]:
    return tuple(token.word for token in tokens(text))
