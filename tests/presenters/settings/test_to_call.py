"""Numbers of one's own to call, on the page of the settings."""

from settings_page import SettingsPage


def test_numbers_of_ones_own_are_kept_in_the_settings_and_can_be_taken_away() -> None:
    settings = SettingsPage()
    settings.page.to_call.set_emergency("  119 ")
    settings.page.to_call.set_crisis("Anna,  0123")
    assert settings.kept.settings.emergency_number == "119"
    assert settings.kept.settings.crisis_number == "Anna, 0123"
    assert (settings.view.to_call.emergency, settings.view.to_call.crisis) == ("119", "Anna, 0123")
    settings.page.to_call.set_emergency("")
    assert settings.view.to_call.emergency == ""


def test_a_number_that_is_a_long_text_is_refused_in_words() -> None:
    settings = SettingsPage()
    settings.page.to_call.set_emergency("call " * 20)
    assert settings.view.to_call.problem == "A number to call fits into one short line."
    assert settings.view.to_call.emergency == ""
    settings.page.to_call.set_emergency("112")
    assert settings.view.to_call.problem == ""
