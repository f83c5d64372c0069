"""Goes through the program in a language, and prints every word that has no room in its place.

A process of its own: what is worked out once in a program would stay in that language for all other
tests.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from fitting import check_words
from looks import Look
from scene_kinds import WITH_TROUBLE, running_on
from scenes import Scene
from spasm_diary.bootstrap.language import speak_language_of
from spasm_diary.bootstrap.program import Program
from spasm_diary.presenters.in_english import WRITTEN_IN
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.help_text import HelpText
from spasm_diary.ui.keys import KEYS_TITLE
from spasm_diary.words import language, tr
from whole_program import settle

SMALL_SCREEN, LAPTOP = (1024, 768), (1366, 768)
LOOKS = ((Look(), SMALL_SCREEN), (Look(text_percent=200), LAPTOP))
"""With the size of the window in each."""


def main(code: str, folder: Path) -> None:
    application = QApplication([])
    speak_language_of(application, QLocale(code))
    assert language() == code
    for kind, scenes in WITH_TROUBLE.items():
        Look().put_on(application)
        with running_on(kind, folder / kind) as program:
            for line in _findings(program, scenes):
                print(line)  # noqa: T201 - to the test that started it
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _findings(program: Program, scenes: Iterable[Scene]) -> Iterator[str]:
    for scene in scenes:
        window = scene.reach(program)
        for look, size in LOOKS:
            look.put_on(program.application)
            settle(program)
            _resize(window, size, program)
            settle(program)
            for line in (*check_words(window, size), *_other_tongues(window)):
                yield f"{scene}, {look}: {line}"
        if window is not program.window:
            window.close()


def _other_tongues(window: QWidget) -> Iterator[str]:
    """A screen reader takes another voice for what is written in English."""
    for widget in (window, *window.findChildren(QTextEdit)):
        is_english = isinstance(widget, ArticleText) or (
            isinstance(widget, HelpText) and widget.accessibleName() != tr(KEYS_TITLE)
        )
        expected = WRITTEN_IN if is_english else language()
        told = widget.locale().name().partition("_")[0]
        if widget.isVisible() and told != expected:
            yield f"{widget.accessibleName()!r} is told to be in {told}"


def _resize(window: QWidget, size: tuple[int, int], program: Program) -> None:
    program.window.resize(*size)
    if window is not program.window:
        window.resize(window.sizeHint())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
