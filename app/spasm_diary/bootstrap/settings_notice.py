"""Says, once, that the settings could not be read and the usual ones hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def greet(program: Program) -> None:
    """Show the first screens to who is new, and to who lost their settings what became of them."""
    if not program.settings_file.is_lost:
        program.welcome()
        return
    program.window.show_notice(
        tr(
            "The settings could not be read, so the usual ones hold. Nothing of the diary is lost."
            " You can set everything anew in the settings."
        )
    )
    if not program.home.settings.exists():  # it is set aside, and so not told again
        program.change_settings(welcomed=True)
