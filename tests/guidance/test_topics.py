from builders import MONDAY, TUESDAY, sign, spasm
from spasm_diary.bundled import article, article_names
from spasm_diary.charts.catalogue import CHARTS, chart
from spasm_diary.domain.tallies import columns_of
from spasm_diary.guidance.articles import parse_article
from spasm_diary.guidance.topics import (
    CHART_TAGS,
    FACTOR_TAGS,
    related,
    tags_of_chart,
    tags_of_day,
    tags_of_name,
)

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


def test_every_chart_and_every_thing_held_against_spasms_is_about_something() -> None:
    assert set(CHART_TAGS) == {one.name for one in CHARTS}
    assert set(FACTOR_TAGS) == {choice.key for choice in chart("factor").choices}


def test_every_tag_of_a_chart_stands_on_an_article() -> None:
    held = frozenset().union(*(one.tags for one in ARTICLES))
    for tags in (*CHART_TAGS.values(), *FACTOR_TAGS.values()):
        assert set(tags) <= held


def test_beside_each_chart_stand_the_articles_that_go_with_it() -> None:
    first = {
        name: related(ARTICLES, tags_of_chart(name), 1)[0].name
        for name in ("body", "nights", "medicines", "tried", "lengths", "calendar")
    }
    assert first == {
        "body": "muscles-most-often-hit",
        "nights": "sleep",
        "medicines": "muscle-relaxants",
        "tried": "physiotherapy-and-massage",
        "lengths": "get-help-now",
        "calendar": "keeping-a-diary",
    }


def test_a_thing_held_against_spasms_brings_its_own_articles() -> None:
    first = {
        choice.key: related(ARTICLES, tags_of_chart("factor", choice.key), 1)[0].name
        for choice in chart("factor").choices
    }
    assert (first["stress"], first["caffeine"], first["sleep"]) == ("stress", "caffeine", "sleep")
