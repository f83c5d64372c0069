from builders import MONDAY, TUESDAY, sign, spasm
from spasm_diary.bundled import article, article_names
from spasm_diary.domain.tallies import columns_of
from spasm_diary.guidance.articles import parse_article
from spasm_diary.guidance.topics import related, tags_of_day, tags_of_name

ARTICLES = tuple(parse_article(name, article(name)) for name in article_names())


def test_the_words_of_a_charts_name_are_what_it_is_about() -> None:
    assert {"sleep", "spasms"} <= tags_of_name("Sleep_and-spasms")


def test_a_day_is_about_what_stands_out_on_it() -> None:
    days = columns_of((spasm(8, minutes=12), sign(on=MONDAY)), MONDAY, TUESDAY)

    assert tags_of_day(days, MONDAY) == {"spasms", "severe", "long", "cramp", "warning"}
    assert tags_of_day(days, TUESDAY) == frozenset()


def test_related_articles_share_the_most_and_are_no_more_than_asked_for() -> None:
    found = related(ARTICLES, ("caffeine", "sleep"), at_most=2)

    assert [one.name for one in found] == ["caffeine", "night-cramps"]
    assert related(ARTICLES, ("unicorns",)) == ()
