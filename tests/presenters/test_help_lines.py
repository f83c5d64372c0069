"""Where to call: all numbers, the nearest first."""

import pytest

from spasm_diary.domain.emergency_numbers import CRISIS_LINES, EMERGENCY_NUMBERS
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.help_lines import help_lines


def numbers(country: str = "", **own: str) -> tuple[list[str], list[str]]:
    lines = help_lines(Settings(**own), country)  # type: ignore[arg-type]  # names of its fields
    return [one.number for one in lines.emergency], [one.number for one in lines.crisis]


@pytest.mark.parametrize(
    ("country", "emergency"),
    [
        ("GB", "999"),
        ("US", "911"),
        ("CA", "911"),
        ("DE", "112"),
        ("IE", "112"),
        ("AU", "000"),
        ("NZ", "111"),
        ("JP", "112"),
        ("", "112"),
    ],
)
def test_the_numbers_of_the_country_come_first_and_none_is_left_out(
    country: str, emergency: str
) -> None:
    found, crisis = numbers(country)

    assert found[0] == emergency
    assert sorted(found) == sorted(one.number for one in EMERGENCY_NUMBERS)
    assert sorted(crisis) == sorted(one.number for one in CRISIS_LINES)


@pytest.mark.parametrize(
    ("country", "crisis"),
    [
        ("GB", "111"),
        ("US", "988"),
        ("IE", "116 123"),
        ("DE", "116 123"),
        ("AT", "142"),
        ("CH", "143"),
        ("ES", "024"),
        ("AU", "13 11 14"),
        ("NZ", "1737"),
    ],
)
def test_a_line_for_a_crisis_of_the_country_comes_first(country: str, crisis: str) -> None:
    first = help_lines(country=country).crisis[0]

    assert first.number == crisis
    assert first in help_lines().crisis


def test_the_first_is_said_to_be_of_the_country_only_where_it_is() -> None:
    assert "country that this computer is set to" in help_lines(country="GB").about
    assert "country" not in help_lines(country="JP").about
    assert "country" not in help_lines().about


def test_ones_own_numbers_stand_before_all_others() -> None:
    found, crisis = numbers("GB", emergency_number="119", crisis_number="Anna, 0123")

    assert found[:2] == ["119", "999"]
    assert crisis[0] == "Anna, 0123"
    assert (len(found), len(crisis)) == (len(EMERGENCY_NUMBERS) + 1, len(CRISIS_LINES) + 1)
    own = help_lines(Settings(emergency_number="119"), "GB")
    assert own.emergency[0].region == "Your own number"
    assert own.about.startswith("In an emergency, call your number")
