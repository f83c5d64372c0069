"""Days on which nothing was written down are nobody's fault, and no text counts them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from spasm_diary.bundled import bundled

AGAINST = {
    "en": r"(?:missed|skipped|forgotten|lost)\s+(?:days?|nights?|entr\w+)|empty\s+(?:days|nights)"
    r"|(?:days?|nights?|weeks?|entr\w+)\s+(?:missed|skipped|missing|overdue|behind)"
    r"|you\s+(?:missed|forgot|skipped|failed)|streaks?|days?\s+in\s+a\s+row|days\s+without\s+an?\s+entry"
    r"|days?\s+since\s+your\s+last|catch\s+up|fall(?:en)?\s+behind|keep\s+it\s+up|well\s+done",
    "de": r"verpasst\w*|versäumt\w*|ausgelassene?n?\s+Tage?n?|lückenlos\w*|Tage?\s+in\s+Folge"
    r"|Tage?\s+am\s+Stück|Tage\s+ohne\s+Eintrag|nachzuholen|weiter\s+so|gut\s+gemacht",
    "es": r"te\s+perdiste|te\s+saltaste|días?\s+perdidos?|días?\s+seguidos?|rachas?"
    r"|días\s+sin\s+anota\w+|sigue\s+así|bien\s+hecho|ponte\s+al\s+día",
}
OURS = re.compile(r"^#.*$", re.MULTILINE)


def found(text: str, language: str) -> list[str]:
    return re.findall(rf"\b(?:{AGAINST[language]})\b", text, re.IGNORECASE)


def texts() -> Iterator[tuple[str, Path]]:
    """What the window says. Articles may tell what to do about a missed dose."""
    yield "en", bundled("locale", "spasm_diary.pot")
    for path in sorted(bundled("help", "en").glob("*.md")):
        yield "en", path
    for language in ("de", "es"):
        yield language, bundled("locale", language, "LC_MESSAGES", "spasm_diary.po")


@pytest.mark.parametrize(("language", "path"), list(texts()), ids=lambda one: Path(one).name)
def test_no_text_counts_what_was_not_written_down(language: str, path: Path) -> None:
    text = OURS.sub("", re.sub(r'"\n"', "", path.read_text(encoding="utf-8")))
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You missed 3 days."),
        ("en", "12 days missed"),
        ("en", "A streak of 4 days"),
        ("en", "5 days in a row"),
        ("en", "3 days without an entry"),
        ("de", "3 Tage ohne Eintrag"),
        ("de", "Du hast 2 Tage verpasst."),
        ("es", "una racha de 3 días"),
        ("es", "3 días sin anotaciones"),
    ],
)
def test_the_words_are_found(language: str, text: str) -> None:
    assert found(text, language)
