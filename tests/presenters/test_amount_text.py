from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import DiaryError, NotReadable, NotValid
from spasm_diary.formats import number
from spasm_diary.presenters.amount_text import read_amount
from spasm_diary.words import speak
from spoken import LANGUAGES, speaking


class German:
    """Writes numbers with a comma, and thousands with a point."""

    def gettext(self, message: str, /) -> str:
        return "1.234,5" if message == "1,234.5" else message

    def ngettext(self, one: str, many: str, n: int, /) -> str:
        return one if n == 1 else many


class English(German):
    """As the texts are written."""

    def gettext(self, message: str, /) -> str:
        return message


def read(text: str, decimals: int = 2) -> float | None:
    return read_amount(text, least=0, most=10_000, decimals=decimals)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("250", 250),
        ("1,250", 1250),
        ("1 250", 1250),
        ("1,250.5", 1250.5),
        ("1.250,5", 1250.5),
        ("6.5", 6.5),
        ("6,5", 6.5),
        ("0,125", 0.12),
        ("1.250", 1.25),
        (".5", 0.5),
        ("\u0662\u0665\u0660", 250),
    ],
)
def test_a_number_is_read_with_either_mark(typed: str, meant: float) -> None:
    assert read(typed) == meant


@pytest.mark.parametrize(("typed", "meant"), [("1.250", 1250), ("6,5", 6.5), ("1,250", 1.25)])
def test_the_marks_are_those_of_the_language(typed: str, meant: float) -> None:
    speak(German())
    try:
        assert read(typed) == meant
    finally:
        speak(English())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_half_is_read_with_point_and_comma_in_every_language(language: str) -> None:
    with speaking(language):
        assert read("1,5") == read("1.5") == 1.5


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=st.decimals(0, 10_000, places=2))
def test_a_number_with_decimals_is_read_again_as_shown(language: str, amount: Decimal) -> None:
    with speaking(language):
        assert read(number(float(amount), 2)) == float(amount)


def test_nothing_typed_is_no_number() -> None:
    assert read("  ") is None


@pytest.mark.parametrize("typed", ["much", "1e3", "nan", "1_000", "--2", ".", "1.2.3", "\0"])
def test_what_is_no_number_is_refused_in_words(typed: str) -> None:
    with pytest.raises(NotReadable, match="Write a number"):
        read(typed)


@pytest.mark.parametrize("typed", ["-1", "10001"])
def test_what_is_out_of_range_is_refused_with_the_range(typed: str) -> None:
    with pytest.raises(NotValid, match="from 0 to 10,000"):
        read(typed)


def test_it_is_rounded_to_what_is_kept() -> None:
    assert read("2.346", decimals=1) == 2.3


@given(st.integers(0, 10_000))
def test_a_number_that_was_shown_is_read_again(shown: int) -> None:
    assert read(number(shown), decimals=0) == shown


@given(st.text())
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        found = read(text)
    except DiaryError:
        return
    assert found is None or 0 <= found <= 10_000
