from histories import TODAY, days_ago, history
from spasm_diary.domain.warning_signs import Level
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import advise, without_hidden
from spasm_diary.guidance.urgent import LONG_CRAMP, SIGN_TICKED


def test_a_ticked_sign_stands_above_everything() -> None:
    full = history(
        ticks="1", severity="9 9", spasms="30 30", drinks_ml="5000 5000", long_cramps="1 1"
    )

    first, second, *_ = advise(full, TODAY, RULES)

    assert first.rule is SIGN_TICKED
    assert second.rule is LONG_CRAMP
    assert first.why == "You ticked 1 warning sign in the last 14 days."


def test_a_ticked_sign_is_named_with_its_level() -> None:
    [today, yesterday] = days_ago(0, 1)
    named = ((yesterday, "restless_nights"), (today, "saddle_numbness"))

    [piece] = advise(history(ticks="1 1", signs=named), TODAY, (SIGN_TICKED,))

    assert [sign.level for sign in piece.signs] == [Level.EMERGENCY, Level.SOON]
    assert piece.days == (yesterday, today)


def test_a_sign_stays_for_two_weeks() -> None:
    assert advise(history(ticks="1" + " -" * 13), TODAY, (SIGN_TICKED,)) != ()
    assert advise(history(ticks="1" + " -" * 14), TODAY, (SIGN_TICKED,)) == ()


def test_no_tick_brings_no_word_about_signs() -> None:
    assert advise(history(spasms="1 0 2", severity="3 - 2"), TODAY, (SIGN_TICKED,)) == ()


def test_a_spasm_over_ten_minutes_points_to_its_sign() -> None:
    [piece] = advise(history(long_cramps="1 0"), TODAY, (LONG_CRAMP,))

    assert piece.why == "You noted 1 spasm of more than 10 minutes."
    assert [sign.key for sign in piece.signs] == ["long_cramp"]
    assert piece.days == days_ago(1)


def test_a_long_spasm_of_the_day_before_yesterday_is_not_for_today() -> None:
    assert advise(history(long_cramps="1 0 0"), TODAY, (LONG_CRAMP,)) == ()


def test_what_is_urgent_can_be_neither_hidden_nor_crowded_out() -> None:
    full = history(ticks="1", long_cramps="1", severity="9", drinks_ml="5000")
    shown = without_hidden(RULES, [rule.key for rule in RULES])

    assert [piece.rule for piece in advise(full, TODAY, shown)] == [SIGN_TICKED, LONG_CRAMP]
    assert [piece.rule for piece in advise(full, TODAY, RULES, at_most=1)] == [
        SIGN_TICKED,
        LONG_CRAMP,
    ]
