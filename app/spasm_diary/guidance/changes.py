"""One sentence with which something that a person said changes some articles.

The sentences are our own; behind each stands what it rests on. None names a dose of a medicine, and
none says to start or to stop one.
"""

from dataclasses import dataclass

from spasm_diary.words import N_

EFSA_CAFFEINE = N_("European Food Safety Authority, 2015")
EFSA_WATER = N_("European Food Safety Authority, 2010")
NHS = N_("NHS, UK")
NICE = N_("NICE, UK, 2021")
MEDSAFE = N_("Medsafe, New Zealand, 2024")
MERCK = N_("Merck Manual, USA")
COMMON = N_("Common teaching; not yet checked by a clinician")


@dataclass(frozen=True, slots=True)
class Change:
    """What is said above some articles to whom a fact, or an age, holds for."""

    of: str
    """The key of the fact, or the age."""
    articles: frozenset[str]
    sentence: str
    source: str


def change(of: str, articles: str, sentence: str, source: str) -> Change:
    """`articles` are their names, with spaces in between."""
    return Change(of, frozenset(articles.split()), sentence, source)
