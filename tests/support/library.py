"""A few short articles, whose texts a test may read: `written("sleep", "sleep, night")`."""

from datetime import date

from spasm_diary.guidance.articles import Article, Source

WRITTEN, NEXT_REVIEW = date(2026, 11, 1), date(2027, 11, 1)


def written(name: str, tags: str, title: str = "", body: str = "") -> Article:
    title = title or name.replace("-", " ").capitalize()
    return Article(
        name=name,
        title=title,
        summary=f"About {name}.",
        short=("One.", "Two.", "Three."),
        tags=frozenset(tags.split(", ")),
        written=WRITTEN,
        reviewed_by="",
        next_review=NEXT_REVIEW,
        sources=(Source("Leg cramps", "NHS, UK", None, "health advice"),),
        body=body or f"## What is {name}?\n\nA word on it.",
    )


LIBRARY = (
    written("get-help-now", "warning, emergency, spasms"),
    written("talking-to-your-doctor", "doctor, appointment, severe, frequent"),
    written("night-cramps", "night, cramp, legs, spasms"),
    written("drinking", "drinks, water, drink-more"),
    written("drinking-a-lot", "drinks, water"),
    written("caffeine", "drinks, caffeine, sleep"),
    written("sleep", "sleep, night, quality"),
    written("stress", "stress, mood"),
    written("keeping-a-diary", "diary, start"),
)
"""Those that the rules name, on five shelves."""
