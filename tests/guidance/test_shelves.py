from library import LIBRARY, written
from spasm_diary.bundled import article, article_names
from spasm_diary.guidance.articles import parse_article
from spasm_diary.guidance.shelves import SHELVES, on_shelves


def names_by_shelf() -> dict[str, list[str]]:
    return {shelf.title: [one.name for one in held] for shelf, held in on_shelves(LIBRARY)}


def test_an_article_stands_on_the_first_shelf_that_shares_a_tag() -> None:
    shelves = names_by_shelf()
    assert shelves["Getting help"] == ["get-help-now", "talking-to-your-doctor"]
    assert "caffeine" in shelves["Food and drinks"]
    assert "caffeine" not in shelves["Sleep, stress and moving"]


def test_every_article_stands_on_one_shelf() -> None:
    standing = [name for names in names_by_shelf().values() for name in names]
    assert sorted(standing) == sorted(one.name for one in LIBRARY)


def test_a_shelf_is_in_order_of_titles_whatever_their_case() -> None:
    zebra, ant = written("z", "sleep", "a zebra"), written("a", "sleep", "An ant")
    ((_, held),) = on_shelves((zebra, ant))
    assert held == (zebra, ant)


def test_empty_shelves_are_left_out() -> None:
    assert [shelf.title for shelf, _ in on_shelves((written("sleep", "sleep"),))] == [
        "Sleep, stress and moving"
    ]


def test_what_fits_no_shelf_stands_on_the_last_one() -> None:
    ((shelf, held),) = on_shelves((written("travel", "travel"),))
    assert shelf is SHELVES[-1]
    assert [one.name for one in held] == ["travel"]


def test_every_bundled_article_finds_a_shelf_that_is_meant_for_it() -> None:
    bundled = [parse_article(name, article(name)) for name in article_names()]
    assert SHELVES[-1] not in [shelf for shelf, _ in on_shelves(bundled)]
