"""Each place on the body leads to articles about it."""

import pytest

from spasm_diary.bundled import article, article_names
from spasm_diary.domain.places import AREAS
from spasm_diary.guidance.articles import parse_article
from spasm_diary.guidance.place_topics import PLACE_TAGS, tags_of_places
from spasm_diary.guidance.topics import related

ARTICLES = tuple(parse_article(name, article(name)) for name in article_names())


def test_every_place_is_about_something() -> None:
    assert set(PLACE_TAGS) == {area.key for area in AREAS}
    tags = {tag for one in ARTICLES for tag in one.tags}
    assert all(set(about) <= tags for about in PLACE_TAGS.values())


@pytest.mark.parametrize(
    ("area", "name"),
    [
        ("calf", "night-cramps"),
        ("sole", "night-cramps"),
        ("neck", "muscles-most-often-hit"),
        ("lower_back", "muscles-most-often-hit"),
        ("hand", "other-causes"),
        ("chest", "get-help-now"),
        ("jaw", "get-help-now"),
    ],
)
def test_a_place_leads_to_the_article_about_it(area: str, name: str) -> None:
    assert related(ARTICLES, tags_of_places((area,)))[0].name == name


def test_several_places_are_about_all_that_each_is_about() -> None:
    both = tags_of_places(("calf", "neck"))

    assert both == tags_of_places(("calf",)) | tags_of_places(("neck",))
    assert tags_of_places(()) == tags_of_places(("",)) == frozenset()
