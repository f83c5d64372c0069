"""The page of a bad day: how it is entered and left, with one key, and never by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from spasm_diary.bootstrap.beside import show_signs
from spasm_diary.presenters.runner import no_progress
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.usecases.bad_day_page import LookedBack
    from spasm_diary.usecases.ports import Task

Found = TypeVar("Found")
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
    if program.window.page != PAGE:
        return False
    from spasm_diary.ui.bad_day_page import BadDayPage

    page = program.window.page_widget(PAGE)
    assert isinstance(page, BadDayPage)
    page.spasm.click()
    return True


def note_page(program: Program, opened: Opened, shown: str) -> None:
    """Keep that the page lies open, or was left for another one: for the next start of the day."""
    lies_open = shown == PAGE
    if opened.is_for_picture or lies_open == opened.lies_bad_day_open:
        return
    from spasm_diary.usecases.bad_day_page import note_left, note_opened

    opened.lies_bad_day_open = lies_open
    opened.put_offer_away()
    today = program.today

    def note(_task: Task) -> None:
        note_opened(opened.open_work, today) if lies_open else note_left(opened.open_work)

    _when_idle(program, note, lambda _nothing: None)


def come_back(program: Program, opened: Opened) -> None:
    """To what the last days left: the page if it was not left today, the list, and an offer."""
    from spasm_diary.usecases.bad_day_page import look_back

    today = program.today
    _when_idle(
        program,
        lambda _task: look_back(opened.open_work, today),
        partial(_take_up, program, opened),
    )


def _take_up(program: Program, opened: Opened, found: LookedBack) -> None:
    opened.today.begin_to_fill_in(found.to_fill_in)
    if opened.is_for_picture:
        return
    is_untouched = program.window.page == "today" and opened.today.view().spasms.form is None
    if found.lies_open and is_untouched and not program.wants_another_page:
        program.show_page(PAGE)
    elif found.tiring and not (program.is_example or program.is_visit):
        _offer(program, opened, found.tiring)


def _offer(program: Program, opened: Opened, tiring: int) -> None:
    from spasm_diary.presenters.bad_day_page import offer_words
    from spasm_diary.usecases.bad_day_page import let_offer_rest

    today = program.today

    def rest() -> None:
        _when_idle(
            program,
            lambda _task: let_offer_rest(opened.open_work, today),
            lambda _nothing: None,
        )

    answers = ((tr("Open it"), partial(program.show_page, PAGE)), (tr("Not now"), rest))
    opened.put_offer_away = program.window.show_offer(offer_words(tiring), answers)


def _when_idle(
    program: Program, work: Callable[[Task], Found], done: Callable[[Found], None]
) -> None:
    """What fails here is not said: nobody asked for it, and the next start tries again."""
    program.background.when_idle.run(
        work, progressed=no_progress, done=done, failed=lambda _error: None
    )


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
    opened.next_day.timeout.connect(presenter.look_at_clock)
    opened.settings_listeners.append(presenter.show)
    return page
