"""The first screens, over the window, once in the life of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.bootstrap.lock_actions import ask_to_encrypt
from spasm_diary.presenters.first_run import FirstRunPresenter
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.ui.first_run import Cover, FirstRunPage

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def welcome(program: Program) -> FirstRunPresenter:
    """Cover the window with the first screens; `skip` of what is returned takes them away."""
    page = FirstRunPage()
    cover = Cover(program.window, page)
    presenter = FirstRunPresenter(
        page,
        SettingsTerms(lambda: program.settings, program.change_settings),
        cover.take_away,
        program.toggle_example,
        lambda: program.lock.when_open(ask_to_encrypt),
    )
    page.use(presenter)
    return presenter
