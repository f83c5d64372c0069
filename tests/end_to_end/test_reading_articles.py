"""Reading in the whole program: what is kept of it, and the ways at hand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from builders import spasm
from spasm_diary.bootstrap.beside import read_article
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.guidance.article_row import ArticleRow
from whole_program import fill, running, settle
from widgets import called, the

pytestmark = pytest.mark.usefixtures("qtbot")


def rows(program: Program) -> list[str]:
    program.show_page("guidance")
    program.guidance.page.focus_search()
    settle(program)
    found = program.guidance.page.library.reading.findChildren(ArticleRow)
    return [called(row) for row in found if row.isVisible()]


def test_what_waits_and_what_was_read_is_there_again_after_a_restart(tmp_path: Path) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        read_article(program, "sleep")
        settle(program)
        the(QPushButton, program.guidance.page, "Read later").click()
        read_article(program, "stress")
        settle(program)
    with running(tmp_path) as program:
        assert rows(program) == [
            "Read later: Sleep and spasms",
            "Read lately: Sleep and spasms",
            "Read lately: Stress and spasms",
        ], "both were read at one moment, for the clock stands"


def test_the_text_of_an_article_is_made_larger_and_smaller_where_it_is_read(
    tmp_path: Path,
) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        read_article(program, "sleep")
        settle(program)
        bar = program.guidance.page.bar
        bar.larger.click()
        settle(program)
        assert program.settings.text_percent == 125
        assert bar.smaller.isEnabled()
        bar.smaller.click()
        settle(program)
        assert program.settings.text_percent == 100
        assert not bar.smaller.isEnabled()
