"""The table of what each article asks of its reader: `python tests/support/reading_ages.py`."""

import sys

from readability import mean_sentence_length, reading_age, words
from spasm_diary.bundled import article, article_names
from spasm_diary.guidance.articles import Article, parse_article

ARTICLES = tuple(parse_article(name, article(name)) for name in article_names())


def table() -> str:
    rows = [f"{'article':34}words  in a sentence  reading age"]
    rows += map(_row, ARTICLES)
    return "\n".join(rows)


def _row(one: Article) -> str:
    length, age = mean_sentence_length(one.body), reading_age(one.body)
    return f"{one.name:34}{len(words(one.body)):5}  {length:13.1f}  {age:11.1f}"


if __name__ == "__main__":
    sys.stdout.write(f"{table()}\n")
