"""The key on paper: what is typed back is the same, and a typo is told by its group."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.recovery_sheet import ALPHABET, GROUPS, SheetTypo, groups_of, key_from

KEYS = st.binary(min_size=32, max_size=32)
LETTERS = st.sampled_from(ALPHABET)


def typo_in(typed: str) -> SheetTypo:
    with pytest.raises(SheetTypo) as caught:
        key_from(typed)
    return caught.value


@given(KEYS, st.sampled_from([" ", "", "-", "\n", " – "]))
def test_a_key_is_read_back_however_it_is_parted(key: bytes, between: str) -> None:
    groups = groups_of(key)

    assert len(groups) == GROUPS
    assert all(len(group) == 5 for group in groups)
    assert key_from(between.join(groups)) == key
    assert key_from(between.join(groups).lower()) == key


@given(KEYS)
def test_letters_that_look_alike_are_read_as_what_is_meant(key: bytes) -> None:
    sheet = " ".join(groups_of(key))

    assert key_from(sheet.replace("0", "o").replace("1", "l").replace("V", "u")) == key
    assert key_from(sheet.replace("1", "I").replace("0", "O")) == key


@given(KEYS, st.integers(0, GROUPS - 1), st.integers(0, 4), LETTERS)
def test_a_wrong_letter_is_told_by_the_number_of_its_group(
    key: bytes, group: int, place: int, letter: str
) -> None:
    groups = list(groups_of(key))
    right = groups[group]
    groups[group] = right[:place] + letter + right[place + 1 :]
    if groups[group] == right:
        return

    typo = typo_in(" ".join(groups))

    assert typo.groups == (group + 1,)
    assert f"Group {group + 1} " in str(typo)
    assert typo_in("".join(groups)).groups == (group + 1,)


@given(KEYS, st.integers(0, GROUPS - 1), st.integers(0, 4), st.integers(0, 4))
def test_two_letters_that_changed_places_are_told(
    key: bytes, group: int, one: int, other: int
) -> None:
    groups = list(groups_of(key))
    letters = list(groups[group])
    letters[one], letters[other] = letters[other], letters[one]
    if "".join(letters) == groups[group]:
        return
    groups[group] = "".join(letters)

    assert typo_in(" ".join(groups)).groups == (group + 1,)


@given(KEYS, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_two_groups_that_changed_places_are_told(key: bytes, one: int, other: int) -> None:
    groups = list(groups_of(key))
    groups[one], groups[other] = groups[other], groups[one]
    if one == other:
        return

    assert typo_in(" ".join(groups)).groups == tuple(sorted((one + 1, other + 1)))


@given(KEYS, st.integers(0, GROUPS - 1))
def test_a_letter_that_is_missing_is_told_by_its_group(key: bytes, group: int) -> None:
    groups = list(groups_of(key))
    groups[group] = groups[group][:-1]

    assert typo_in(" ".join(groups)).groups == (group + 1,)


@given(KEYS)
def test_a_missing_group_is_told_by_the_count(key: bytes) -> None:
    typo = typo_in(" ".join(groups_of(key)[:-1]))

    assert typo.groups == ()
    assert "13" in str(typo)
    assert "12" in str(typo)


@given(st.text(max_size=120))
def test_anything_else_is_refused_in_words(typed: str) -> None:
    assert str(typo_in(typed))
