"""The articles, read once when they are first asked for."""

from functools import cache

from spasm_diary.bundled import article, article_names, everyday_words, glossary
from spasm_diary.guidance.articles import Article, explained, parse_article
from spasm_diary.guidance.everyday_words import parse_everyday_words
from spasm_diary.guidance.glossary import parse_glossary
from spasm_diary.guidance.search import Library


@cache
def articles() -> tuple[Article, ...]:
    """All of them, in the order of their names, with the words of the glossary that they use."""
    words = parse_glossary(glossary())
    return tuple(explained(parse_article(name, article(name)), words) for name in article_names())


@cache
def library() -> Library:
    """The articles, and the ways to search them in everyday words."""
    return Library(articles(), parse_everyday_words(everyday_words()))
