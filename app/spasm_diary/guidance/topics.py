"""What a person is looking at, as the tags of articles and rules."""

import re
from collections.abc import Collection, Iterable
from datetime import date

from spasm_diary.domain.tallies import DayColumns
from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.spasms import SEVERE

DAY_TAGS = (
    ("spasms", 1, ("spasms",)),
    ("severity", SEVERE, ("severe",)),
    ("long_cramps", 1, ("long", "cramp")),
    ("night_spasms", 1, ("night",)),
    ("woken", 1, ("night",)),
    ("signs", 1, ("warning",)),
)
"""A measure, from which number on it stands out, and what it then is about."""

CHART_TAGS: dict[str, tuple[str, ...]] = {
    "spasms": ("spasms", "basics", "twitch", "frequent", "sleep", "stress", "drinks"),
    "calendar": ("diary", "patterns", "notes", "frequent", "severe"),
    "hours": ("night", "nights", "evening"),
    "body": ("body", "places", "map", "spasms"),
    "compare": ("frequent", "severe", "appointment", "report"),
    "factor": ("patterns", "notes"),
    "tried": ("treatments", "physiotherapy", "massage", "creams"),
    "medicines": ("medicines", "relaxants", "tightness", "painkillers"),
    "lengths": ("long", "cramp"),
    "nights": ("sleep", "night", "nights", "quality"),
}
"""By the name of a chart, what it is about."""
FACTOR_TAGS: dict[str, tuple[str, ...]] = {
    "sleep": ("sleep", "night", "nights", "quality"),
    "sleep_quality": ("sleep", "quality", "tiredness"),
    "stress": ("stress", "mood", "relaxing"),
    "tiredness": ("tiredness", "sleep", "quality"),
    "pain": ("pain", "flare", "painkillers"),
    "drinks": ("drinks", "water", "thirst"),
    "caffeine": ("caffeine", "coffee", "tea"),
    "alcohol": ("alcohol",),
}
"""By the key of the thing that is held against spasms."""


TREATMENT_TAGS = frozenset({"treatments", "medicines"})
"""For one that no article names."""


def tags_of_chart(name: str, choice: str = "") -> frozenset[str]:
    """What a chart is about; `choice` is how it is looked at."""
    if name == "factor" and choice in FACTOR_TAGS:
        return frozenset(FACTOR_TAGS[choice])
    return frozenset(CHART_TAGS.get(name, ()))


def tags_of_name(name: str) -> frozenset[str]:
    """The words of a chart's, page's or measure's name: sleep_over_time is about sleep."""
    return frozenset(re.findall(r"[a-z]+", name.casefold()))


def tags_of_day(days: DayColumns, on: date) -> frozenset[str]:
    """What stands out on a day."""
    return frozenset(
        tag
        for measure, least, tags in DAY_TAGS
        if (days.at(on, measure) or 0) >= least
        for tag in tags
    )


def related(
    articles: Iterable[Article], topic: Collection[str], at_most: int = 3
) -> tuple[Article, ...]:
    """The articles that share the most tags with a topic, for where no rule finds anything."""
    wanted = frozenset(topic)
    fitting = [article for article in articles if article.tags & wanted]
    fitting.sort(key=lambda article: (-len(article.tags & wanted), article.title.casefold()))
    return tuple(fitting[:at_most])
