"""How hard a text is to read: sentence lengths, and the Flesch-Kincaid grade.

Syllables are counted by groups of vowels, which is near enough for a limit. Headings and items of a
list count as sentences of their own, as a reader takes them.
"""

import re

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9'\u2019]*")
_SENTENCE_END = re.compile(r"[.?!:](?:\s|$)")
_BLOCK_START = re.compile(r"^\s*(?:#+|[-*]|\d+\.)\s+", re.MULTILINE)
_HEADING = re.compile(r"^#+.*$", re.MULTILINE)
_VOWELS = re.compile(r"[aeiouy]+")


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def sentences(markdown: str) -> list[str]:
    """The sentences of a Markdown text, without its markup."""
    apart = _BLOCK_START.sub("\n\n", _HEADING.sub(lambda found: f"{found[0]}\n\n", markdown))
    blocks = (" ".join(block.split()) for block in apart.split("\n\n"))
    pieces = (piece for block in blocks for piece in _SENTENCE_END.split(block))
    return [piece.strip() for piece in pieces if words(piece)]


def syllables(word: str) -> int:
    """At least one; a final silent e does not count."""
    lower = word.lower()
    groups = len(_VOWELS.findall(lower))
    if lower.endswith("e") and not lower.endswith(("le", "ee", "ye")) and groups > 1:
        groups -= 1
    return max(1, groups)


def mean_sentence_length(markdown: str) -> float:
    found = sentences(markdown)
    return sum(len(words(sentence)) for sentence in found) / len(found)


def grade(markdown: str) -> float:
    """The Flesch-Kincaid grade: school years needed to follow the text."""
    every = [word for sentence in sentences(markdown) for word in words(sentence)]
    per_word = sum(map(syllables, every)) / len(every)
    return 0.39 * mean_sentence_length(markdown) + 11.8 * per_word - 15.59
