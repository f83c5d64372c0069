"""What helps whoever mends the program: on what it runs, and how it looks there.

Never where a file lies, since a folder bears its owner's name, and nothing of what is in the diary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.bundled import program_version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.settings import Settings

BYTES_OF_A_KIB = 1024


def versions() -> str:
    """In which versions of everything it runs, in a line."""
    import platform  # only where somebody asks

    from PySide6 import __version__ as qt

    program, python = program_version(), platform.python_version()
    return f"Spasm Diary {program}, Python {python}, Qt {qt}, {platform.platform(terse=True)}"


def about_computer(application: QApplication, settings: Settings, diary_bytes: int | None) -> str:
    """A few lines in English, for the clipboard; `diary_bytes` is None where there is no diary."""
    return "\n".join((versions(), *_looks(application, settings), _size(diary_bytes)))


def about_this_computer(program: Program) -> str:
    """The same of this running program."""
    diary = program.paths.diary
    size = diary.stat().st_size if diary.exists() else None
    return about_computer(program.application, program.settings, size)


def _looks(application: QApplication, settings: Settings) -> Iterator[str]:
    from PySide6.QtCore import QLocale

    yield f"Shown by {application.platformName()}, in {QLocale.system().name()}"
    for screen in application.screens():
        size, scale = screen.size(), screen.devicePixelRatio()
        yield f"Screen {size.width()} x {size.height()}, scaled by {scale:g}"
    yield f"Theme {settings.theme}, text {settings.text_percent} %"


def _size(diary_bytes: int | None) -> str:
    if diary_bytes is None:
        return "No diary yet"
    return f"Diary of {diary_bytes / BYTES_OF_A_KIB:,.0f} KiB"
