"""What people may type into the library's search, written before the search was."""

import pytest

from spasm_diary.bundled import article, article_names
from spasm_diary.guidance.articles import parse_article, search

ARTICLES = tuple(parse_article(name, article(name)) for name in article_names())
AMONG_THE_FIRST, ENOUGH = 3, 36

QUESTIONS: dict[str, set[str]] = {
    "charly horse at nite": {"night-cramps"},
    "is it ok to excercise": {"is-exercise-safe"},
    "legs wont keep still": {"restless-legs"},
    "magnesum tablets": {"eating-and-minerals", "night-cramps"},
    "what do i tell the doctor": {"talking-to-your-doctor"},
    "cant sleep": {"sleep"},
    "why do i twitch": {"spasm-or-cramp", "what-a-spasm-is"},
    "how much water should i drink": {"drinking", "drinking-a-lot"},
    "coffee making it worse?": {"caffeine"},
    "should i go to A&E": {"get-help-now"},
    "ibuprofin": {"pain-relievers"},
    "amitriptiline side effects": {"antidepressants-for-pain"},
    "feeling down and hopeless": {"spasms-and-daily-life"},
    "nothing works for me anymore": {"living-with-fibromyalgia"},
    "tens machine": {"physiotherapy-and-massage"},
    "st johns wort": {"acupuncture-chiropractic-herbs", "antidepressants-for-pain"},
    "my calf is hot and swollen": {
        "get-help-now",
        "muscles-most-often-hit",
        "night-cramps",
        "physiotherapy-and-massage",
    },
    "im pregnant": {"children-pregnancy-older-age"},
    "should i eat bananas": {"eating-and-minerals"},
    "deep heat rub": {"creams"},
    "is it all in my head": {"what-fibromyalgia-is", "stress"},
    "new drugs for fibro": {"what-is-being-researched"},
    "flare up what to do": {"bad-days"},
    "will it get worse if i leave it": {"when-spasms-go-untreated"},
    "can i do yoga": {"moving-gently"},
    "coming off valium": {"muscle-relaxants"},
    "stresed at work": {"stress", "spasms-and-daily-life"},
    "do statins give you cramps": {"other-causes", "get-help-now"},
    "how do i keep a dairy": {"keeping-a-diary"},
    "whats the diffrence between a spasm and a cramp": {"spasm-or-cramp", "what-a-spasm-is"},
    "blood tests": {"other-causes", "talking-to-your-doctor"},
    "nexk and sholder spasms": {"muscles-most-often-hit"},
    "chiropracter": {"acupuncture-chiropractic-herbs"},
    "how to stop a cramp fast": {"night-cramps"},
    "peeing a lot and always thirsty": {"drinking-a-lot"},
    "what is fibromialgia": {"what-fibromyalgia-is"},
    "does fibro cause muscle spasms": {"fibromyalgia-and-spasms", "what-a-spasm-is"},
    "shattered after walking": {"is-exercise-safe", "moving-gently"},
    "what foods should i avoid": {"eating-and-minerals"},
    "my teenager has cramps": {"children-pregnancy-older-age"},
}
"""Each with the articles that answer it."""


def test_there_are_forty_questions_and_every_article_answers_one() -> None:
    assert len(QUESTIONS) == 40
    assert set.union(*QUESTIONS.values()) == {one.name for one in ARTICLES}


@pytest.mark.xfail(reason="the search wants every word as it is written in an article")
def test_the_right_article_is_among_the_first_for_nearly_all_questions() -> None:
    missed = [question for question, right in QUESTIONS.items() if not right & first(question)]
    assert len(QUESTIONS) - len(missed) >= ENOUGH, missed


def first(question: str) -> set[str]:
    return {one.name for one in search(ARTICLES, question)[:AMONG_THE_FIRST]}
