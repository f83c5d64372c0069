"""The ways to each part of the guidance in the running program."""

from PySide6.QtWidgets import QWidget

from spasm_diary.bootstrap.beside import read_article, show_signs
from spasm_diary.bootstrap.program import Program
from whole_program import settle


def library(program: Program) -> QWidget:
    program.show_page("guidance")
    program.guidance.page.bar.library.click()
    return program.window


def rules(program: Program) -> QWidget:
    library(program)
    program.guidance.page.how.click()
    return program.window


def article(program: Program) -> QWidget:
    read_article(program, "night-cramps")
    return program.window


def searched_article(program: Program) -> QWidget:
    """Found by a search, so that words in it are marked."""
    library(program)
    program.guidance.page.library.searched.emit("magnesium")
    settle(program)
    program.guidance.page.library.chosen.emit("eating-and-minerals")
    settle(program)
    program.guidance.page.text.step_mark(1)
    return program.window


def signs(program: Program) -> QWidget:
    show_signs(program)
    return program.window
