from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import NOW
from fakes import MemoryDatabase
from spasm_diary.domain.errors import NotFound, NotValid
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.usecases.change_followed import (
    bring_back_followed,
    follow,
    rename_followed,
    retire_followed,
)

CHANCE = UUID("0a1c3f5e-7b49-4d7e-9a55-6f1d6b2e8c31")
OTHER_CHANCE = UUID("9b1c3f5e-7b49-4d7e-9a55-6f1d6b2e8c31")


@pytest.fixture
def database() -> MemoryDatabase:
    return MemoryDatabase()


def followed(database: MemoryDatabase) -> tuple[Followed, ...]:
    return database.kept.followed()


def test_a_key_is_made_of_the_name_and_a_few_letters_of_chance(database: MemoryDatabase) -> None:
    follow(database.open_work, "  Dizzy spells ", Form.YES_NO, "", CHANCE, NOW)
    assert followed(database) == (Followed("dizzy-spells-0a1c3f", "Dizzy spells", Form.YES_NO),)


def test_only_a_number_has_a_unit(database: MemoryDatabase) -> None:
    follow(database.open_work, "Steps", Form.NUMBER, "steps", CHANCE, NOW)
    follow(database.open_work, "Fog", Form.SCALE, "steps", OTHER_CHANCE, NOW)
    assert [one.unit for one in followed(database)] == ["steps", ""]


def test_two_things_of_one_name_cannot_be_told_apart_and_are_refused(
    database: MemoryDatabase,
) -> None:
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    with pytest.raises(NotValid, match="already"):
        follow(database.open_work, "fog", Form.YES_NO, "", OTHER_CHANCE, NOW)
    assert len(followed(database)) == 1


def test_a_retired_name_can_be_used_again_for_something_new(database: MemoryDatabase) -> None:
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    retire_followed(database.open_work, "fog-0a1c3f", NOW)
    follow(database.open_work, "Fog", Form.YES_NO, "", OTHER_CHANCE, NOW)
    assert [(one.key, one.retired) for one in followed(database)] == [
        ("fog-0a1c3f", True),
        ("fog-9b1c3f", False),
    ]
    with pytest.raises(NotValid, match="already"):
        bring_back_followed(database.open_work, "fog-0a1c3f", NOW)


def test_a_key_that_is_taken_is_made_longer(database: MemoryDatabase) -> None:
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    retire_followed(database.open_work, "fog-0a1c3f", NOW)
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    assert [one.key for one in followed(database)] == ["fog-0a1c3f", f"fog-{CHANCE.hex}"]


def test_a_new_name_leaves_the_key_and_the_form(database: MemoryDatabase) -> None:
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    rename_followed(database.open_work, "fog-0a1c3f", "Brain fog", NOW)
    assert followed(database) == (Followed("fog-0a1c3f", "Brain fog", Form.SCALE),)


def test_a_thing_may_change_only_the_case_of_its_own_name(database: MemoryDatabase) -> None:
    follow(database.open_work, "fog", Form.SCALE, "", CHANCE, NOW)
    rename_followed(database.open_work, "fog-0a1c3f", "Fog", NOW)
    assert followed(database)[0].label == "Fog"


def test_what_is_retired_comes_back(database: MemoryDatabase) -> None:
    follow(database.open_work, "Fog", Form.SCALE, "", CHANCE, NOW)
    retire_followed(database.open_work, "fog-0a1c3f", NOW)
    bring_back_followed(database.open_work, "fog-0a1c3f", NOW)
    assert not followed(database)[0].retired


def test_what_nobody_follows_cannot_be_renamed(database: MemoryDatabase) -> None:
    with pytest.raises(NotFound):
        rename_followed(database.open_work, "fog", "Brain fog", NOW)


@given(st.text(max_size=300), st.uuids())
def test_any_name_gives_a_short_key_or_is_refused(label: str, chance: UUID) -> None:
    database = MemoryDatabase()
    try:
        follow(database.open_work, label, Form.YES_NO, "", chance, NOW)
    except NotValid:
        assert followed(database) == ()
    else:
        assert 6 <= len(followed(database)[0].key) <= 75
