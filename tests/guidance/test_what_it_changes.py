"""What a person said of themselves, and the sentences that it puts above articles."""

import pytest

from readability import reading_age, sentences, words
from spasm_diary.bundled import article_names
from spasm_diary.domain.about_person import FACTS, Age
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.changes import Change
from spasm_diary.guidance.changes_by_person import FLUIDS
from spasm_diary.guidance.what_it_changes import CHANGES, changes_of

OLDEST = 14
"""The age that a sentence may ask for which cannot do without a medical word."""
EVERYBODY = Age.FROM_18
"""The articles are written for them, so they change nothing."""
every_change = pytest.mark.parametrize("one", CHANGES, ids=lambda one: f"{one.of} {one.sentence}")


def sentences_for(personal: Personal, article: str) -> list[str]:
    return [one.sentence for one in changes_of(personal, article)]


def test_every_fact_and_every_other_age_changes_something() -> None:
    said = {*(fact.key for fact in FACTS), *(age.value for age in Age), FLUIDS}

    assert {one.of for one in CHANGES} == said - {EVERYBODY.value}


@every_change
def test_a_change_is_of_articles_that_are_there_and_names_what_it_rests_on(one: Change) -> None:
    assert one.articles
    assert one.articles <= set(article_names())
    assert one.source


@every_change
def test_a_sentence_is_short_and_plain(one: Change) -> None:
    assert reading_age(one.sentence) <= OLDEST
    assert all(len(words(said)) <= 22 for said in sentences(one.sentence))


def test_nothing_is_said_of_the_same_article_twice_for_one_fact() -> None:
    pairs = [(one.of, article) for one in CHANGES for article in one.articles]

    assert len(set(pairs)) == len(pairs)


def test_of_whom_nothing_is_known_nothing_is_said() -> None:
    assert not any(changes_of(Personal(), name) for name in article_names())


@pytest.mark.parametrize(
    ("personal", "article", "said"),
    [
        (Personal(age=Age.UNDER_18), "sleep", "under 18"),
        (Personal(age=Age.FROM_65), "muscle-relaxants", "falls"),
        (Personal(facts=frozenset({"pregnant"})), "caffeine", "200 mg"),
        (Personal(facts=frozenset({"breastfeeding"})), "caffeine", "200 mg"),
        (Personal(facts=frozenset({"weak_kidneys"})), "eating-and-minerals", "potassium"),
        (Personal(facts=frozenset({"raises_potassium"})), "eating-and-minerals", "potassium"),
        (Personal(facts=frozenset({"water_tablets"})), "drinking", "how much"),
        (Personal(facts=frozenset({"sedatives"})), "pain-relievers", "breathing"),
        (
            Personal(facts=frozenset({"antidepressants"})),
            "acupuncture-chiropractic-herbs",
            "St John",
        ),
        (Personal(facts=frozenset({"blood_thinners"})), "physiotherapy-and-massage", "bruise"),
        (Personal(facts=frozenset({"statins"})), "other-causes", "today"),
        (Personal(fluids_limited=True), "drinking-a-lot", "amount you were told"),
    ],
)
def test_a_fact_changes_the_article_it_matters_to_most(
    personal: Personal, article: str, said: str
) -> None:
    [sentence] = sentences_for(personal, article)
    assert said in sentence
    assert sentences_for(personal, "keeping-a-diary") == []


def test_of_several_facts_each_says_its_sentence() -> None:
    both = Personal(age=Age.FROM_65, facts=frozenset({"raises_potassium", "weak_kidneys"}))

    assert len(sentences_for(both, "eating-and-minerals")) == 3
