"""Opens the window in which a sheet that was filled in by hand is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def type_in_sheet(program: Program) -> None:
    """Over whatever page is shown."""
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.presenters.paper_sheet.page import SheetPresenter
    from spasm_diary.ui.paper_sheet.window import SheetWindow

    window = SheetWindow(program.window)
    presenter = SheetPresenter(window, opened.keeping, lambda: program.settings)
    window.use(presenter)
    hand_over = program.closing.hand_over

    def keep() -> None:
        window.form.flush()
        presenter.hand_over()

    hand_over.append(keep)
    window.finished.connect(lambda _how: hand_over.remove(keep))
    window.open()
