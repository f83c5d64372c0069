"""The articles, read once when they are first asked for."""

from functools import cache

from spasm_diary.bundled import article, article_names, glossary
from spasm_diary.guidance.articles import Article, explained, parse_article
from spasm_diary.guidance.glossary import parse_glossary


@cache
def articles() -> tuple[Article, ...]:
    """All of them, in the order of their names, with the words of the glossary that they use."""
    words = parse_glossary(glossary())
    return tuple(explained(parse_article(name, article(name)), words) for name in article_names())
