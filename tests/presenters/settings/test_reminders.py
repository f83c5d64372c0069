"""Reminders on the page of the settings."""

from datetime import time

from settings_page import SettingsPage


def test_there_are_none_until_they_are_chosen() -> None:
    settings = SettingsPage()
    assert settings.view.reminders.chosen == "0"
    assert not settings.view.reminders.times

    settings.page.reminders.choose_how_many("1")

    assert settings.kept.settings.reminders.times == (time(20),)
    assert [one.time for one in settings.view.reminders.times] == [time(20)]


def test_each_time_is_kept_and_comes_back_when_it_is_chosen_again() -> None:
    settings = SettingsPage()
    settings.page.reminders.choose_how_many("2")
    settings.page.reminders.set_time("second_reminder", time(9, 30))
    settings.page.reminders.choose_how_many("0")
    assert not settings.kept.settings.reminders.times

    settings.page.reminders.choose_how_many("2")

    assert settings.kept.settings.reminders.times == (time(9, 30), time(20))


def test_a_field_that_is_emptied_keeps_its_time() -> None:
    settings = SettingsPage()
    settings.page.reminders.choose_how_many("1")

    settings.page.reminders.set_time("reminder", None)

    assert settings.kept.settings.reminder == time(20)


def test_a_time_in_the_quiet_hours_is_said_to_bring_no_reminder() -> None:
    settings = SettingsPage()
    settings.page.reminders.choose_how_many("1")
    assert settings.view.reminders.remark == "No reminder comes in these hours."

    settings.page.reminders.set_time("reminder", time(22))
    assert settings.view.reminders.remark == (
        "22:00 is in the quiet hours, so no reminder comes then."
    )

    settings.page.reminders.set_time("quiet_from", time(8))
    assert settings.view.reminders.remark == (
        "With the same time in both there are no quiet hours."
    )


def test_the_tray_is_offered_only_where_there_is_one() -> None:
    assert SettingsPage().view.reminders.in_tray is None

    settings = SettingsPage(has_tray=True)
    assert settings.view.reminders.in_tray is False
    settings.page.reminders.keep_in_tray(keep=True)

    assert settings.kept.settings.keep_in_tray
    assert settings.view.reminders.in_tray is True


def test_one_is_shown_to_try_it_also_while_they_are_off() -> None:
    settings = SettingsPage()

    settings.page.reminders.show_one()

    assert settings.reminders_tried == 1
