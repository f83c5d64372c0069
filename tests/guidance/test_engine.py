from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import drink, none_today, spasm
from histories import FIRST, TODAY, history
from spasm_diary.bundled import article
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.tallies import MEASURES, columns_of
from spasm_diary.guidance.articles import parse_article
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Found, Rule, Weight, advise, without_hidden
from spasm_diary.guidance.history import History

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.key)


def always(key: str, weight: Weight = Weight.SUGGESTION, *tags: str, about: str = "") -> Rule:
    """A rule that always finds something."""
    return Rule(
        key=key,
        title=key,
        article=about or key,
        weight=weight,
        finds=lambda _history, _today: Found({}),
        why=lambda _numbers: key,
        basis="",
        tags=frozenset(tags),
    )


def keys(*rules: Rule, topic: tuple[str, ...] = (), at_most: int = 3) -> list[str]:
    found = advise(history(), TODAY, rules, topic, at_most)
    return [piece.rule.key for piece in found]


def test_the_most_pressing_comes_first() -> None:
    assert keys(
        always("sleep"),
        always("doctor", Weight.SEE_A_DOCTOR),
        always("sign", Weight.WARNING_SIGN),
    ) == ["sign", "doctor", "sleep"]


def test_what_is_looked_at_moves_up_but_never_above_what_is_urgent() -> None:
    rules = (
        always("doctor", Weight.SEE_A_DOCTOR),
        always("sleep", Weight.SUGGESTION, "sleep"),
        always("sign", Weight.WARNING_SIGN),
    )

    assert keys(*rules, topic=("sleep", "chart")) == ["sign", "sleep", "doctor"]


def test_at_most_three_pieces_stand_there() -> None:
    assert keys(*(always(name) for name in "abcde")) == ["a", "b", "c"]
    assert keys(*(always(name) for name in "abcde"), at_most=5) == list("abcde")


def test_an_article_that_was_named_waits_until_the_others_had_their_turn() -> None:
    rules = (always("short", about="sleep"), always("poor", about="sleep"), always("stress"))

    assert keys(*rules) == ["short", "stress", "poor"]


def test_a_hidden_rule_is_gone() -> None:
    rules = without_hidden((always("a"), always("b")), ["a"])

    assert [rule.key for rule in rules] == ["b"]


@every_rule
def test_the_article_of_a_rule_is_there_and_about_the_same(rule: Rule) -> None:
    assert rule.tags <= parse_article(rule.article, article(rule.article)).tags


@every_rule
def test_a_rule_says_where_its_line_comes_from(rule: Rule) -> None:
    assert rule.basis.startswith(("Our own", "Published", "Each sign"))


def test_no_two_rules_share_a_key() -> None:
    assert len({rule.key for rule in RULES}) == len(RULES)


@every_rule
def test_no_rule_finds_anything_where_nothing_was_recorded(rule: Rule) -> None:
    assert rule.finds(history(), TODAY) is None


@every_rule
def test_a_diary_of_a_single_day_is_no_trouble(rule: Rule) -> None:
    entries = (spasm(5, on=TODAY), drink(on=TODAY))
    one_day = History(columns_of(entries, TODAY, TODAY), TODAY)

    rule.finds(one_day, TODAY)


def test_none_today_is_a_good_day_and_brings_no_advice() -> None:
    entries = (none_today(Topic.SPASMS, TODAY),)

    assert advise(History(columns_of(entries, FIRST, TODAY), FIRST), TODAY, RULES) == ()


number = st.one_of(st.just("-"), st.integers(0, 6000).map(str))
rows = st.dictionaries(
    st.sampled_from(MEASURES).filter(lambda measure: measure != "signs"),
    st.lists(number, min_size=1, max_size=60).map(" ".join),
)


@given(
    rows,
    st.sampled_from([Personal(), Personal(fluids_limited=True)]),
    st.integers(0, 70).map(lambda back: date.fromordinal(TODAY.toordinal() - back)),
)
def test_whatever_was_recorded_every_piece_names_its_days(
    rows: dict[str, str], personal: Personal, today: date
) -> None:
    full = history(rows, personal=personal)

    for piece in advise(full, today, RULES, at_most=99):
        assert piece.days
        assert all(day <= today for day in piece.days)
        assert list(piece.days) == sorted(piece.days)
        assert "{" not in piece.why
        assert "nan" not in piece.why
