import pytest

from histories import TODAY, days_ago, history, weeks
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.drinks import FEW_DRINKS, MANY_DRINKS, MUCH_CAFFEINE
from spasm_diary.guidance.engine import Advice, Rule, advise


def advice(rule: Rule, personal: Personal | None = None, **rows: str) -> tuple[Advice, ...]:
    return advise(history(rows, personal=personal), TODAY, (rule,))


def test_three_days_under_a_litre_are_told() -> None:
    [piece] = advice(FEW_DRINKS, drinks_ml="900 1500 800 1500 - 700 1500 1500 200")

    assert piece.why == "On 3 of the last 7 days with drinks noted, it was under 1 litre."
    assert piece.days == days_ago(8, 6, 3)


def test_today_is_not_over_so_it_is_no_day_of_few_drinks() -> None:
    assert advice(FEW_DRINKS, drinks_ml="900 900 1500 1500 1500 1500 1500 200") == ()


def test_days_without_a_drink_noted_are_not_days_of_few_drinks() -> None:
    assert advice(FEW_DRINKS, drinks_ml="1500 - - - - - - -") == ()


def test_an_own_aim_replaces_the_litre() -> None:
    small = Personal(drink_aim_ml=1200)
    large = Personal(drink_aim_ml=2500)

    assert advice(FEW_DRINKS, small, drinks_ml="900 900 900 900 -") == ()
    [piece] = advice(FEW_DRINKS, large, drinks_ml="1400 1400 1400 1500 -")
    assert (
        piece.why
        == "On 3 of the last 4 days with drinks noted, it was under 60 %\u00a0of your aim."
    )


@pytest.mark.parametrize("row", [weeks(100, 3), weeks(0, 3), "900 900 900 -"])
def test_limited_fluids_silence_every_word_of_drinking_more(row: str) -> None:
    limited = history(personal=Personal(fluids_limited=True), drinks_ml=row)

    assert "drinking" not in {piece.rule.article for piece in advise(limited, TODAY, RULES)}
    assert "drinking" in {
        piece.rule.article for piece in advise(history(drinks_ml=row), TODAY, RULES)
    }


def test_over_four_litres_is_a_caution_even_with_limited_fluids() -> None:
    [piece] = advice(MANY_DRINKS, Personal(fluids_limited=True), drinks_ml="1500 4100 1500")

    assert piece.why == "On 1 of the last 7 days you noted over 4 litres of drinks."
    assert piece.rule.article == "drinking-a-lot"


def test_four_litres_to_the_millilitre_say_nothing() -> None:
    assert advice(MANY_DRINKS, drinks_ml="4000") == ()


def test_over_400_mg_of_caffeine_is_told() -> None:
    [piece] = advice(MUCH_CAFFEINE, caffeine_mg="401 90 450 400")

    assert piece.why == "On 2 of the last 7 days you noted over 400 mg of caffeine."
    assert piece.days == days_ago(3, 1)


@pytest.mark.parametrize("fact", ["pregnant", "breastfeeding"])
def test_in_pregnancy_and_while_breast_feeding_the_line_is_200_mg(fact: str) -> None:
    said = Personal(facts=frozenset({fact}))
    assert advice(MUCH_CAFFEINE, said, caffeine_mg="200") == ()

    [piece] = advice(MUCH_CAFFEINE, said, caffeine_mg="201 90 450 200")

    assert piece.why == "On 2 of the last 7 days you noted over 200 mg of caffeine."


def test_weak_kidneys_silence_the_word_about_few_drinks() -> None:
    said = Personal(facts=frozenset({"weak_kidneys"}))

    assert advice(FEW_DRINKS, said, drinks_ml="900 900 900 -") == ()
