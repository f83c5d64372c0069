"""What a person may say of themselves."""

import pytest

from spasm_diary.domain.about_person import FACTS, Age, UnknownFact
from spasm_diary.domain.settings import Personal


def test_a_person_may_say_any_of_the_facts_and_their_age() -> None:
    every = frozenset(fact.key for fact in FACTS)

    said = Personal(age=Age.FROM_65, facts=every)

    assert (said.age, said.facts) == (Age.FROM_65, every)


def test_what_was_not_said_is_not_known() -> None:
    assert (Personal().age, Personal().facts) == (None, frozenset())


def test_a_fact_that_changes_no_advice_is_refused() -> None:
    with pytest.raises(UnknownFact, match="no such fact"):
        Personal(facts=frozenset({"left_handed"}))


def test_every_age_and_every_fact_has_its_words() -> None:
    assert all(age.label for age in Age)
    assert all(fact.label for fact in FACTS)
    assert all(fact.examples for fact in FACTS if fact.is_medicine)
    assert len({fact.key for fact in FACTS}) == len(FACTS)
