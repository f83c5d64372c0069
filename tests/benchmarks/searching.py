"""A search of the library as somebody types, against one frame of the screen."""

import time
from collections.abc import Iterable
from dataclasses import replace

from tests.benchmarks.table import Line, ratio

from spasm_diary.bootstrap.library import library
from spasm_diary.bundled import everyday_words
from spasm_diary.guidance.everyday_words import parse_everyday_words
from spasm_diary.guidance.search import Library

ARTICLES = 50
FRAME = 0.016
TYPED = "whats the diffrence between a charly horse and restles legs at nite"
"""Each of its beginnings is searched for, as it is while one types."""


def searching_lines(years: Iterable[int]) -> Iterable[Line]:
    """The library does not grow with a diary: the figure is the same for all of them."""
    searched = library_of(ARTICLES)
    searched.search(TYPED)  # reads the articles
    begun = (TYPED[:length] for length in range(1, len(TYPED) + 1))
    taken = [_seconds(searched, typed) for typed in begun]
    typical = ratio(taken, [FRAME] * len(taken))
    slowest = max(taken) / FRAME
    what = f"searching {ARTICLES} articles"
    yield Line(f"{what}, the usual keystroke", "a frame of 16 ms", 1, dict.fromkeys(years, typical))
    yield Line(f"{what}, the slowest", "a frame of 16 ms", 1, dict.fromkeys(years, slowest))


def library_of(count: int) -> Library:
    """Our own articles, some of them more than once."""
    own = library().articles
    more = (replace(own[each % len(own)], name=f"more-{each}") for each in range(count - len(own)))
    return Library((*own, *more), parse_everyday_words(everyday_words()))


def _seconds(searched: Library, typed: str) -> float:
    begun = time.process_time()
    searched.search(typed)
    return time.process_time() - begun
