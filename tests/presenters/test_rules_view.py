import re

import pytest

from histories import TODAY, days_ago, history
from library import LIBRARY
from spasm_diary.domain.kept_guidance import A_MONTH, FOR_GOOD, KeptAdvice
from spasm_diary.guidance.beginnings import APPOINTMENT_DAYS
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.drinks import (
    FEW_ML,
    FEWEST_DAYS,
    MANY_ML,
    MUCH_CAFFEINE_FOR_TWO_MG,
    MUCH_CAFFEINE_MG,
    SHARE_OF_AIM,
)
from spasm_diary.guidance.engine import advise
from spasm_diary.guidance.history import WEEK, History
from spasm_diary.guidance.sleep import (
    BELOW_USUAL,
    ENOUGH_MINUTES,
    FEWEST_NIGHTS,
    FEWEST_POOR,
    NIGHTS_WITHIN,
    POOR_QUALITY,
)
from spasm_diary.guidance.spasms import FEWEST_AT_NIGHT, MANY_A_DAY, SEVERE
from spasm_diary.guidance.turns import Kept
from spasm_diary.guidance.urgent import SIGN_DAYS
from spasm_diary.guidance.worsening import BEFORE_DAYS, FEWEST_BEFORE, FEWEST_NOW
from spasm_diary.presenters.rules_view import RuleLine, RulesView, rules_view

SHORT = history(sleep_minutes="300 300 300 300 300")
HIDDEN = Kept(
    (
        KeptAdvice("high_stress", hidden_until=TODAY + A_MONTH),
        KeptAdvice("few_drinks", hidden_until=TODAY),
        KeptAdvice("short_nights", hidden_until=FOR_GOOD),
        KeptAdvice("sign_ticked", hidden_until=FOR_GOOD),
    )
)


def shown(past: History, kept: Kept | None = None) -> RulesView:
    found = advise(past, TODAY, RULES, at_most=len(RULES))
    return rules_view(LIBRARY, found, kept or Kept(), TODAY)


def line(view: RulesView, key: str) -> RuleLine:
    return next(one for one in view.lines if one.key == key)


def test_every_rule_is_listed_once_in_plain_words_with_its_source() -> None:
    lines = shown(history()).lines
    assert [one.key for one in lines] == [rule.key for rule in RULES]
    for one in lines:
        assert one.when
        assert one.basis
        assert one.article_title


@pytest.mark.parametrize(
    ("key", "numbers"),
    [
        ("sign_ticked", (SIGN_DAYS,)),
        ("appointment_near", (APPOINTMENT_DAYS,)),
        ("frequent_spasms", (MANY_A_DAY, WEEK)),
        ("severe_spasms", (SEVERE, WEEK)),
        ("night_spasms", (FEWEST_AT_NIGHT, WEEK)),
        ("short_nights", (WEEK, ENOUGH_MINUTES // 60, FEWEST_NIGHTS, NIGHTS_WITHIN // WEEK)),
        ("poor_sleep", (FEWEST_POOR, WEEK, BELOW_USUAL, POOR_QUALITY)),
        ("more_spasms", (WEEK, BEFORE_DAYS // WEEK, FEWEST_NOW, FEWEST_BEFORE)),
        ("few_drinks", (FEWEST_DAYS, WEEK, round(SHARE_OF_AIM * 100), FEW_ML // 1000)),
        ("many_drinks", (MANY_ML // 1000, WEEK)),
        ("much_caffeine", (MUCH_CAFFEINE_MG, WEEK, MUCH_CAFFEINE_FOR_TWO_MG)),
    ],
)
def test_a_rule_names_the_numbers_that_it_goes_by(key: str, numbers: tuple[int, ...]) -> None:
    said = [int(number) for number in re.findall(r"\d+", line(shown(history()), key).when)]
    assert said == list(numbers)


def test_each_source_begins_with_whether_it_is_published_or_our_own() -> None:
    for rule in RULES:
        assert rule.basis.startswith(("Published", "Our own")), rule.key


def test_what_finds_something_stands_first_with_its_reason() -> None:
    view = shown(SHORT)
    first = view.lines[0]
    assert (first.key, first.state) == ("short_nights", "Finds something today")
    assert first.why == "5 of your last 5 nights were under 7 hours."
    assert first.dates == "19 Nov to 23 Nov"
    assert [one.day for one in first.days] == list(days_ago(4, 3, 2, 1, 0))
    assert view.found == "1 of 15 rules finds something today."
    assert line(view, "high_stress").state == "Finds nothing today"
    assert line(view, "high_stress").why == ""


def test_what_is_hidden_says_so_and_what_is_urgent_cannot_be() -> None:
    view = shown(history(ticks="1", signs=((days_ago(0)[0], "chest"),)), HIDDEN)
    states = {one.key: (one.state, one.can_show_again) for one in view.lines}
    assert states["short_nights"] == ("Hidden", True)
    assert states["high_stress"] == ("Hidden until Wednesday 23 December", True)
    assert states["few_drinks"] == ("Finds nothing today", False)
    assert states["sign_ticked"] == ("Finds something today", False)


def test_without_a_diary_no_rule_looks_at_anything() -> None:
    view = rules_view(LIBRARY, None, Kept(), TODAY)
    assert view.found == "No diary is open, so no rule looks at anything."
    assert len(view.lines) == len(RULES)


def test_an_article_that_is_not_for_this_person_is_not_offered() -> None:
    rest = tuple(one for one in LIBRARY if one.name != "drinking")
    few = line(rules_view(rest, (), Kept(), TODAY), "few_drinks")
    assert (few.article, few.article_title) == ("", "")
