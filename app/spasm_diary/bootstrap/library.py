"""The articles, read once when they are first asked for."""

from functools import cache

from spasm_diary.bundled import article, article_names
from spasm_diary.guidance.articles import Article, parse_article


@cache
def articles() -> tuple[Article, ...]:
    """All of them, in the order of their names."""
    return tuple(parse_article(name, article(name)) for name in article_names())
