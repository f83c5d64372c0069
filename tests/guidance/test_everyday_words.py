import pytest

from spasm_diary.bootstrap.library import articles
from spasm_diary.bundled import everyday_words
from spasm_diary.domain.errors import NotReadable
from spasm_diary.guidance.everyday_words import parse_everyday_words
from spasm_diary.guidance.stems import stem, tokens

TABLE = parse_everyday_words(everyday_words())


def test_a_line_joins_what_is_said_to_what_is_written() -> None:
    table = parse_everyday_words("- Charley horse, knot: cramp, calf\n- the, a: –\n")

    assert table.meant == {("charley", "horse"): ("cramp", "calf"), ("knot",): ("cramp", "calf")}
    assert table.empty == {"the", "a"}


@pytest.mark.parametrize("line", ["knot: cramp", "- knot", "- : cramp", "- knot,, x: cramp"])
def test_a_line_that_makes_no_sense_is_named(line: str) -> None:
    with pytest.raises(NotReadable):
        parse_everyday_words(f"- toe: foot\n{line}\n")


def test_the_longest_phrase_is_meant() -> None:
    table = parse_everyday_words("- side: x\n- side effects: risks\n")
    said = [frozenset({"bad"}), frozenset({"side"}), frozenset({"effect", "effects"})]

    assert table.longest_at(said, 0) == ()
    assert table.longest_at(said, 1) == ("side", "effects")
    assert table.longest_at(said[:2], 1) == ("side",)


def test_whatever_is_meant_stands_in_an_article() -> None:
    texts = (
        " ".join((one.title, one.summary, *one.short, *one.tags, one.body)) for one in articles()
    )
    known = {stem(token.word) for text in texts for token in tokens(text)}
    meant = {word for words in TABLE.meant.values() for word in words}

    assert {word for word in meant if stem(word) not in known} == set()
