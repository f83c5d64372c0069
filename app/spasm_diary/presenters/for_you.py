"""What a person said of themselves changes in an article, in sentences."""

from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.what_it_changes import changes_of
from spasm_diary.words import tr


def for_you(personal: Personal, article: str) -> tuple[str, ...]:
    return tuple(tr(one.sentence) for one in changes_of(personal, article))


def for_you_with_sources(personal: Personal, article: str) -> tuple[str, ...]:
    """Each with what it rests on."""
    words = tr("{sentence} ({source})")
    return tuple(
        words.format(sentence=tr(one.sentence), source=tr(one.source))
        for one in changes_of(personal, article)
    )
