from library import LIBRARY
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.library import found_view, library_view


def test_a_search_shows_the_sentence_that_holds_the_words() -> None:
    view = found_view(Library(LIBRARY).search("caffeine"), (), "caffeine")
    [line] = [line for shelf in view.shelves for line in shelf.lines]
    assert line.passage is not None
    assert line.passage.text == "What is caffeine?"
    assert [line.passage.text[start:end] for start, end in line.passage.marks] == ["caffeine"]


def test_without_a_search_no_sentence_is_shown() -> None:
    lines = [line for shelf in library_view(LIBRARY, ()).shelves for line in shelf.lines]
    assert all(line.passage is None for line in lines)


def test_nothing_found_says_what_to_try_and_where_help_is() -> None:
    view = found_view((), (), "zebra")
    assert view.shelves == ()
    assert "Try one plain word" in view.nothing
    assert "Warning signs" in view.nothing
