import pytest

from spasm_diary.domain.warning_signs import (
    CRISIS_LINES,
    EMERGENCY_NUMBERS,
    WARNING_SIGNS,
    Level,
    UnknownSign,
    WarningSign,
    sign,
    signs_of,
)

every_sign = pytest.mark.parametrize("one", WARNING_SIGNS, ids=lambda one: one.key)
TEXTS = {
    "label": [one.label for one in WARNING_SIGNS],
    "symptom": [one.symptom for one in WARNING_SIGNS],
    "why": [one.why for one in WARNING_SIGNS],
    "action": [level.action for level in Level],
}


@pytest.mark.parametrize(
    ("level", "count"), [(Level.EMERGENCY, 22), (Level.URGENT, 11), (Level.SOON, 11)]
)
def test_every_level_has_all_its_signs(level: Level, count: int) -> None:
    assert len(signs_of(level)) == count


def test_the_most_pressing_signs_come_first() -> None:
    order = list(Level)
    ranks = [order.index(one.level) for one in WARNING_SIGNS]

    assert ranks == sorted(ranks)


@every_sign
def test_a_sign_is_found_by_its_key(one: WarningSign) -> None:
    assert sign(one.key) is one


def test_no_two_signs_share_a_key_or_a_label() -> None:
    assert len({one.key for one in WARNING_SIGNS}) == len(WARNING_SIGNS)
    assert len({one.label for one in WARNING_SIGNS}) == len(WARNING_SIGNS)


def test_an_unknown_key_is_refused_in_words() -> None:
    with pytest.raises(UnknownSign, match="no such warning sign"):
        sign("hiccups")


@pytest.mark.parametrize("level", Level)
def test_every_level_says_what_to_do_first(level: Level) -> None:
    assert level.action.split()[0] in {"Call", "Get", "Book"}
    assert level.label


@pytest.mark.parametrize("kind", TEXTS)
def test_no_text_diagnoses_shouts_or_blames(kind: str) -> None:
    for text in TEXTS[kind]:
        lower = text.casefold()
        assert "!" not in text
        for phrase in ("you may have a", "you have a ", "deadly", "fatal", "die", "your fault"):
            assert phrase not in lower, text


@every_sign
def test_no_sign_is_put_down_to_fibromyalgia(one: WarningSign) -> None:
    assert "just your fibromyalgia" not in " ".join((one.label, one.symptom, one.why))


@every_sign
def test_a_label_is_short_enough_for_a_tick_box(one: WarningSign) -> None:
    assert len(one.label) <= 70
    assert not one.label.endswith(".")


def test_the_numbers_of_several_regions_are_shown() -> None:
    assert {line.number for line in EMERGENCY_NUMBERS} == {"112", "999", "911", "000", "111"}


def test_a_crisis_has_lines_of_its_own() -> None:
    assert "116 123" in {line.number for line in CRISIS_LINES}
