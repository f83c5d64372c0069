"""Goes through the program in the pseudo-language, and prints every word that is not in it.

A process of its own: what is worked out once in a program would stay in that language, or in
English, for all other tests.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pseudo import Pseudo, plain_part
from readability import without_links
from scene_kinds import WITH_TROUBLE, running_on
from scene_life import OWN_WORDS
from scenes import Scene
from shown_words import shown_words
from spasm_diary import words
from spasm_diary.bootstrap.computer import about_this_computer
from spasm_diary.bootstrap.program import Program
from spasm_diary.bundled import article, article_names, glossary, help_page, program_version
from spasm_diary.guidance.glossary import parse_glossary
from spasm_diary.presenters.help_pages import TOPICS
from spasm_diary.ui.about import MADE_WITH
from whole_program import settle

NAMES = ("Spasm Diary", "Daylio", "daylio.csv", "other.db", "diary.json", "PDF", "PNG", "SVG")
"""Of programs and of files: the same in every language."""
WIDE = (1400, 900)
"""With room for the panel beside the page."""
KEYS = re.compile(r"(?:Ctrl|Alt|Shift|F\d+|Space|Left|Right|Up|Down|Home|End|Tab|Esc)(?:\+|\b)")

GROUP = re.compile(r"\d+: [0-9A-Z]{5}\b")
"""Of a recovery sheet."""


def main(folder: Path) -> None:
    application = QApplication([])
    words.speak(Pseudo())
    program_texts = frozenset(_sources())
    for kind, scenes in WITH_TROUBLE.items():
        with running_on(kind, folder / kind) as program:
            program.window.resize(*WIDE)
            for line in sorted(set(_plain(program, scenes, program_texts))):
                print(line)  # noqa: T201 - to the test that started it
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _plain(program: Program, scenes: Iterable[Scene], known: frozenset[str]) -> Iterator[str]:
    for scene in scenes:
        window = scene.reach(program)
        settle(program)
        _open_menus(window)
        for where, text in shown_words(window):
            left = plain_part(text.replace("\u200b", ""))
            is_known = any(_bare(left) in source for source in known)
            if not is_known and plain_part(_without_names(left, program)):
                yield f"{where}: {text!r}"
        if window is not program.window:
            window.close()


def _open_menus(window: QWidget) -> None:
    """Menus that are filled when they are opened."""
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()


def _without_names(text: str, program: Program) -> str:
    for name in (about_this_computer(program), *NAMES, str(program.home.data), program_version()):
        text = text.replace(name, "")
    return KEYS.sub("", GROUP.sub("", text))


def _sources() -> Iterator[str]:
    """What is written in one language: articles, help, names of licences, a person's notes."""
    yield from map(_bare, OWN_WORDS)
    yield from (_bare(without_links(article(name))) for name in article_names())
    yield from (_bare(f"{word.name} {word.meaning}") for word in parse_glossary(glossary()))
    yield from (_bare(help_page(name)) for name in TOPICS)
    yield from (_bare(f"{name} {licence}") for name, licence in MADE_WITH)


def _bare(text: str) -> str:
    """Letters and figures alone, whatever marks stand between them."""
    return re.sub(r"[\W_]+", "", text).casefold()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
