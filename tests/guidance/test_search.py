import pytest
from hypothesis import given
from hypothesis import strategies as st

from library import written
from spasm_diary.bootstrap.library import library
from spasm_diary.guidance.everyday_words import parse_everyday_words
from spasm_diary.guidance.search import Found, Library

BUNDLED = library()
SMALL = Library(
    [
        written(
            "feet", "feet, warmth", "Warm feet", "## Do socks help?\n\nSocks keep **feet** warm."
        ),
        written("hands", "hands, warmth", "Cold hands", "Gloves help. Feet were not studied."),
        written("naps", "sleep", "Short naps", "See [warm feet](feet). Naps are fine."),
    ],
    parse_everyday_words("- toes, lower limbs: feet\n- my, are: –"),
)
typed_texts = st.text(max_size=80) | st.lists(
    st.sampled_from(
        ["sleep", "crmap", "\u2019", "A&E", "st john\u2019s", "x" * 40, "½", "İ", "ﬁ", "睡眠"]
    ),
    max_size=40,
).map(" ".join)


def names(found: tuple[Found, ...]) -> list[str]:
    return [one.article.name for one in found]


def marked(one: Found) -> list[str]:
    assert one.passage is not None
    return [one.passage.text[start:end] for start, end in one.passage.marks]


@given(typed_texts)
def test_whatever_is_typed_finds_articles_that_exist_each_once(typed: str) -> None:
    found = names(BUNDLED.search(typed))

    assert set(found) <= {one.name for one in BUNDLED.articles}
    assert len(found) == len(set(found))


@given(typed_texts)
def test_every_mark_lies_on_letters_of_its_sentence_and_after_the_one_before(typed: str) -> None:
    for passage in filter(None, (one.passage for one in BUNDLED.search(typed))):
        places = [place for mark in passage.marks for place in mark]
        assert places == sorted(places)
        assert all(passage.text[start:end].strip() for start, end in passage.marks)
        assert places[-1:] <= [len(passage.text)]


@pytest.mark.parametrize("title", [one.title for one in BUNDLED.articles])
def test_a_title_that_is_typed_finds_its_article_first(title: str) -> None:
    for typed in (title, title.upper(), f"  {title.casefold()}?? "):
        assert BUNDLED.search(typed)[0].article.title == title


def test_nothing_typed_finds_all_by_title() -> None:
    titles = [one.article.title for one in BUNDLED.search("  ")]

    assert titles == sorted(titles, key=str.casefold)
    assert len(titles) == len(BUNDLED.articles)


def test_a_library_that_is_ready_finds_the_same() -> None:
    ready = Library(BUNDLED.articles)
    ready.make_ready()

    assert ready.search("sleep") == Library(BUNDLED.articles).search("sleep")


def test_a_title_outweighs_a_text() -> None:
    assert names(SMALL.search("feet"))[0] == "feet"
    assert names(BUNDLED.search("sleep"))[0] == "sleep"


def test_an_unknown_word_takes_nothing_away() -> None:
    assert names(SMALL.search("zebra gloves")) == names(SMALL.search("gloves")) == ["hands"]


def test_only_unknown_words_find_nothing() -> None:
    assert SMALL.search("zebra unicorn") == ()


@pytest.mark.parametrize(
    "typed", ["glove", "gloves", "GLOVES", "glov", "golves", "glovse", "glóves"]
)
def test_endings_case_accents_beginnings_and_slips_are_forgiven(typed: str) -> None:
    assert names(SMALL.search(typed)) == ["hands"]


def test_a_word_is_not_found_by_its_end() -> None:
    assert SMALL.search("oves") == ()


def test_everyday_words_stand_for_those_of_the_articles() -> None:
    assert names(SMALL.search("my toes"))[0] == "feet"
    assert names(SMALL.search("lower limbs"))[0] == "feet"
    assert names(SMALL.search("lowr limbs"))[0] == "feet"


def test_a_word_that_says_nothing_is_looked_for_only_when_it_is_alone() -> None:
    assert names(SMALL.search("are gloves")) == ["hands"]
    assert "naps" in names(SMALL.search("are"))


def test_the_sentence_that_answers_is_shown_without_its_markdown() -> None:
    [one] = [one for one in SMALL.search("socks") if one.article.name == "feet"]
    assert one.passage is not None
    assert one.passage.text == "Socks keep feet warm."
    assert marked(one) == ["Socks"]


def test_another_form_of_the_word_is_marked_as_well() -> None:
    [one] = [one for one in BUNDLED.search("stretch") if one.article.name == "night-cramps"]
    assert any(word.startswith("stretch") for word in map(str.casefold, marked(one)))


def test_a_sentence_that_only_leads_on_is_shown_for_want_of_a_better_one() -> None:
    leading, telling = "See [cold hands and feet](a).", "Cold hands can hurt."
    for body, shown in ((leading, "See cold hands and feet."), (f"{leading} {telling}", telling)):
        [one] = Library([written("naps", "sleep", "Naps", body)]).search("cold feet hands")
        assert one.passage is not None
        assert one.passage.text == shown


def test_where_a_link_leads_is_not_read() -> None:
    naps = next(one for one in SMALL.search("naps") if one.article.name == "naps")
    assert naps.passage is not None
    assert "](" not in naps.passage.text


def test_another_language_is_searched_by_its_whole_words_and_beginnings() -> None:
    other = Library([written("schlaf", "sleep", "Schlaf und Krämpfe", "Wärme hilft. Сон важен.")])
    for typed in ("krämpfe", "KRAMPFE", "kräm", "krampfee", "сон", "Warme"):
        assert names(other.search(typed)) == ["schlaf"]
