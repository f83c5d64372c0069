import pytest

from spasm_diary.guidance.stems import folded, stem, tokens


@pytest.mark.parametrize(
    "forms",
    [
        "stretch stretches stretching stretched",
        "exercise exercises exercising exercised",
        "stop stops stopping stopped",
        "diary diaries",
        "worry worries worried worrying",
        "treat treats treatment treatments treated",
        "pregnant pregnancy",
        "sleep sleepy sleepiness sleeping",
        "pain painful pains",
        "dizzy dizziness",
        "pharmacy pharmacist pharmacists",
    ],
)
def test_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "apart", ["numb number", "rest restless", "evening even", "bring bred", "stress stretch"]
)
def test_words_that_mean_something_else_stay_apart(apart: str) -> None:
    assert len({stem(word) for word in apart.split()}) == 2


def test_words_are_told_apart_where_they_stand() -> None:
    text = "Can\u2019t sleep; A&E?"
    found = [(text[one.start : one.end], one.word) for one in tokens(text)]

    assert found == [("Can\u2019t", "cant"), ("sleep", "sleep"), ("A&E", "ae")]


def test_case_and_accents_are_folded() -> None:
    assert folded("CRÈME") == "creme"
    assert folded("Straße") == "strasse"
