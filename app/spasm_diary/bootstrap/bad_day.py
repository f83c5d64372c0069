"""The page of a bad day: how it is entered and left, with one key, and never by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.beside import show_signs
from spasm_diary.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program

PAGE = "bad_day"


def toggle_bad_day(program: Program) -> None:
    """To its page, and back to today's sheet."""
    if program.window.page == PAGE:
        leave_bad_day(program)
    else:
        program.show_page(PAGE)


def leave_bad_day(program: Program) -> None:
    program.open_day(program.today)


def press_spasm(program: Program) -> bool:
    """Write down a spasm where only three buttons are shown; False where another page is."""
    from spasm_diary.ui.bad_day_page import BadDayPage

    if program.window.page != PAGE:
        return False
    page = program.window.page_widget(PAGE)
    assert isinstance(page, BadDayPage)
    page.spasm.click()
    return True


def show_fill_in(program: Program) -> None:
    """Lead to the list of what can be filled in, on today's sheet."""
    from spasm_diary.ui.today.fill_in_card import FillInCard

    if program.opened is None:
        return
    program.open_day(program.today)
    program.today_page.build_all()
    card = program.today_page.findChild(FillInCard)
    if card is None:
        program.window.foot.say(tr("Nothing waits to be filled in."))
    else:
        card.begin()


def make_bad_day_page(program: Program, opened: Opened) -> QWidget:
    from spasm_diary.presenters.bad_day_page import BadDayPresenter
    from spasm_diary.ui.bad_day_page import BadDayPage

    page = BadDayPage(partial(leave_bad_day, program), partial(show_signs, program))
    presenter = BadDayPresenter(page, opened.keeping, lambda: program.settings)
    page.use(presenter)
    opened.midnight.timeout.connect(presenter.look_at_clock)
    opened.settings_listeners.append(presenter.show)
    return page
