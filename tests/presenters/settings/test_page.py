import pytest

from builders import spasm
from settings_page import FOLDER, KeptSettings, SettingsPage
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.followed import Form
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.domain.settings import Personal, Settings, Theme
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.presenters.hidden_advice import hide
from spasm_diary.presenters.keeping import FootView


@pytest.fixture
def settings() -> SettingsPage:
    return SettingsPage()


def test_each_theme_has_a_name_and_words_on_what_it_looks_like(settings: SettingsPage) -> None:
    previews = set()
    for theme in Theme:
        settings.page.looks.choose_theme(theme.value)
        assert settings.view.looks.theme == theme.value
        previews.add(settings.view.looks.preview)
    assert len(previews) == len(settings.view.looks.themes) == len(Theme)


def test_a_size_of_text_is_kept_at_once(settings: SettingsPage) -> None:
    settings.page.looks.choose_size("150")
    assert settings.kept.settings.text_percent == 150
    assert settings.view.looks.size == "150"
    assert dict(settings.view.looks.sizes)["150"] == "150 %"


def test_a_size_between_the_usual_ones_is_shown_among_them() -> None:
    settings = SettingsPage(KeptSettings(Settings(text_percent=110)))
    keys = [key for key, _words in settings.view.looks.sizes]
    assert keys == ["100", "110", "125", "150", "175", "200"]


def test_cups_are_told_and_taken_in_the_unit_of_the_person(settings: SettingsPage) -> None:
    settings.page.drinks.choose_unit(Unit.US_FL_OZ.value)
    settings.page.drinks.set_cup("cup_ml", 8)
    assert settings.kept.settings.cup_ml == 237
    shown = {cup.key: cup.amount for cup in settings.view.drinks.cups}
    assert shown == {"glass_ml": 6.8, "cup_ml": 8.0, "bottle_ml": 16.9}


def test_a_cup_of_nothing_is_refused_in_words_and_stays_as_it_was(settings: SettingsPage) -> None:
    settings.page.drinks.set_cup("glass_ml", 0)
    assert settings.view.drinks.problem == "A glass has 1 to 5000 ml."
    assert settings.kept.settings.glass_ml == 200
    settings.page.drinks.set_cup("glass_ml", 250)
    assert settings.view.drinks.problem == ""


def test_an_aim_is_kept_in_the_diary_and_can_be_none(settings: SettingsPage) -> None:
    settings.page.drinks.set_aim(1600)
    assert settings.personal == Personal(drink_aim_ml=1600)
    assert settings.view.drinks.aim == 1600
    settings.page.drinks.set_aim(None)
    assert settings.personal == Personal()
    assert len(settings.announced) == 2


def test_limited_fluids_take_the_aim_away_and_let_none_in(settings: SettingsPage) -> None:
    settings.page.drinks.set_aim(1600)
    settings.page.drinks.limit_fluids(limited=True)
    assert settings.personal == Personal(fluids_limited=True)
    assert settings.view.drinks.aim is None
    settings.page.drinks.set_aim(2000)
    assert settings.personal == Personal(fluids_limited=True)
    assert settings.view.drinks.problem
    settings.page.drinks.limit_fluids(limited=False)
    assert settings.personal == Personal()


def test_what_the_disk_refuses_is_told_and_not_shown_as_kept(settings: SettingsPage) -> None:
    settings.disk.is_full = True
    settings.page.drinks.limit_fluids(limited=True)
    assert "no room" in settings.view.drinks.problem
    assert not settings.view.drinks.fluids_limited
    assert settings.announced == []


def test_something_of_ones_own_is_followed_renamed_retired_and_brought_back(
    settings: SettingsPage,
) -> None:
    part = settings.page.followed
    assert part.add("Fog", Form.SCALE.value, "")
    (row,) = settings.view.followed.rows
    assert (row.label, row.form) == ("Fog", "0 to 10")
    part.begin_to_rename(row.key)
    assert settings.view.followed.rows[0].is_renamed
    part.rename(row.key, "Brain fog")
    assert [(one.label, one.is_renamed) for one in settings.view.followed.rows] == [
        ("Brain fog", False)
    ]
    part.retire(row.key)
    assert settings.view.followed.rows == ()
    part.bring_back(settings.view.followed.retired[0].key)
    assert settings.view.followed.retired == ()
    assert len(settings.announced) == 4


def test_a_number_tells_its_unit(settings: SettingsPage) -> None:
    settings.page.followed.add("Walking", Form.NUMBER.value, "steps")
    assert settings.view.followed.rows[0].form == "A number, in steps"


def test_a_thing_without_a_name_is_refused_beside_the_field(settings: SettingsPage) -> None:
    assert not settings.page.followed.add("  ", Form.SCALE.value, "")
    assert settings.view.followed.add_problem == "A name is needed here."
    assert settings.page.followed.add("Fog", Form.SCALE.value, "")
    assert settings.view.followed.add_problem == ""


def test_a_name_that_is_taken_leaves_the_field_open(settings: SettingsPage) -> None:
    part = settings.page.followed
    part.add("Fog", Form.SCALE.value, "")
    part.add("Dizzy", Form.YES_NO.value, "")
    key = settings.view.followed.rows[1].key
    part.begin_to_rename(key)
    part.rename(key, "fog")
    refused = settings.view.followed
    assert refused.row_problem
    assert [row.is_renamed for row in refused.rows] == [False, True]
    part.leave_name()
    left = settings.view.followed
    assert left.row_problem == ""
    assert [row.is_renamed for row in left.rows] == [False, False]


def test_hidden_guidance_is_listed_by_its_title_and_can_come_back(settings: SettingsPage) -> None:
    rule, other = RULES[-1], RULES[-2]
    hide(settings.keeping, rule.key, for_good=True)
    hide(settings.keeping, other.key, for_good=False)
    with settings.disk() as work:
        work.diary.put_advice(KeptAdvice("of_another_version", hidden_until=FOR_GOOD))
    assert {one.title: one.until for one in settings.view.hidden} == {
        rule.title: "Hidden",
        other.title: "Hidden until Wednesday 23 December",
    }
    settings.page.show_again(rule.key)
    settings.page.show_again(other.key)
    assert settings.view.hidden == ()


def test_hidden_guidance_is_told_at_the_foot_and_undo_brings_it_back(
    settings: SettingsPage,
) -> None:
    keeping = settings.keeping
    settings.page.followed.add("Fog", Form.SCALE.value, "")
    hide(keeping, RULES[-1].key, for_good=True)
    assert settings.feet[-1] == FootView("Hidden. Settings shows it again.", can_undo=True)

    keeping.undo()
    assert settings.view.hidden == ()
    assert settings.feet[-1].saved == "Undone: the guidance stands there again"
    assert len(settings.view.followed.rows) == 1

    keeping.undo()
    assert not settings.view.followed.rows


def test_what_was_hidden_before_something_else_was_done_stays_so(settings: SettingsPage) -> None:
    hide(settings.keeping, RULES[-1].key, for_good=False)
    assert settings.feet[-1].saved == (
        "Hidden until Wednesday 23 December. Settings shows it again."
    )
    settings.page.followed.add("Fog", Form.SCALE.value, "")

    settings.keeping.undo()
    assert settings.view.followed.rows == ()
    assert len(settings.view.hidden) == 1


def test_what_cannot_be_hidden_is_told(settings: SettingsPage) -> None:
    settings.disk.is_full = True
    hide(settings.keeping, RULES[-1].key, for_good=True)
    assert settings.view.hidden == ()
    assert "no room" in settings.feet[-1].trouble


def test_it_says_where_the_data_is(settings: SettingsPage) -> None:
    assert settings.view.folder == str(FOLDER)


def test_what_was_set_can_be_undone_and_the_page_shows_it(settings: SettingsPage) -> None:
    settings.page.drinks.set_aim(1600)
    assert settings.feet[-1].saved.startswith("Saved")
    assert settings.feet[-1].can_undo

    settings.keeping.undo()

    assert settings.view.drinks.aim is None
    assert settings.feet[-1].saved == "Undone: what you told about yourself is as it was"


def test_what_was_done_to_a_followed_thing_can_be_undone(settings: SettingsPage) -> None:
    part = settings.page.followed
    part.add("Fog", Form.SCALE.value, "")
    part.retire(settings.view.followed.rows[0].key)

    settings.keeping.undo()
    assert [row.label for row in settings.view.followed.rows] == ["Fog"]
    assert settings.feet[-1].saved == "Undone: the things you follow are as they were"
    settings.keeping.undo()

    assert settings.view.followed.rows == ()
    assert settings.view.followed.retired == ()


def test_undoing_something_else_leaves_a_name_that_is_being_written(
    settings: SettingsPage,
) -> None:
    settings.page.followed.add("Fog", Form.SCALE.value, "")
    settings.keeping.keep(spasm(3))
    settings.page.followed.begin_to_rename(settings.view.followed.rows[0].key)

    settings.keeping.undo()

    assert settings.view.followed.rows[0].is_renamed


def said(settings: SettingsPage) -> list[str]:
    """The facts that are ticked on the card."""
    view = settings.view.about_you
    return [row.key for row in (*view.facts, *view.medicines) if row.is_said]


def test_at_first_nothing_was_said_of_oneself(settings: SettingsPage) -> None:
    view = settings.view.about_you
    assert (view.age, said(settings)) == ("", [])
    assert [label for _key, label in view.ages] == ["Under 18", "18 to 64", "65 or older"]
    assert all(row.examples for row in view.medicines)


def test_what_one_says_of_oneself_is_kept_in_the_diary_and_can_be_taken_back(
    settings: SettingsPage,
) -> None:
    settings.page.about_you.choose_age("from_65")
    settings.page.about_you.toggle("statins")
    settings.page.about_you.toggle("weak_kidneys")
    facts = frozenset({"statins", "weak_kidneys"})
    assert settings.personal == Personal(age=Age.FROM_65, facts=facts)
    assert settings.view.about_you.age == "from_65"
    assert said(settings) == ["weak_kidneys", "statins"]
    settings.page.about_you.choose_age("")
    settings.page.about_you.toggle("statins")
    settings.page.about_you.toggle("weak_kidneys")
    assert settings.personal == Personal()


def test_what_one_said_of_oneself_can_be_undone(settings: SettingsPage) -> None:
    settings.page.about_you.toggle("pregnant")
    assert settings.feet[-1].can_undo

    settings.keeping.undo()

    assert said(settings) == []
    assert settings.feet[-1].saved == "Undone: what you told about yourself is as it was"


def test_limited_fluids_leave_what_else_was_said(settings: SettingsPage) -> None:
    settings.page.about_you.toggle("water_tablets")
    settings.page.drinks.set_aim(1500)
    settings.page.drinks.limit_fluids(limited=True)
    facts = frozenset({"water_tablets"})
    assert settings.personal == Personal(fluids_limited=True, facts=facts)


def test_a_fact_that_the_disk_refuses_is_told_and_not_shown_as_said(settings: SettingsPage) -> None:
    settings.disk.is_full = True
    settings.page.about_you.toggle("pregnant")
    assert "no room" in settings.view.about_you.problem
    assert said(settings) == []
