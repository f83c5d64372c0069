"""The days that something rests on, each to be opened."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.presenters.advice_days import DayLink
from spasm_diary.ui.marks import mark
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import quiet_button
from spasm_diary.words import tr


def days_fold(links: tuple[DayLink, ...], title: str, show: Callable[[date], object]) -> QWidget:
    """One day is a button; several are folded away, or they would hide what is said."""
    if len(links) == 1:
        spoken = tr("Show that day: {day}").format(day=links[0].name)
        return _button(tr("Show that day"), spoken, links[0], show)
    fold = Foldable(tr("Show those days"))
    fold.set_spoken(tr("Show those days: {title}").format(title=title))
    row = FlowLayout()
    for link in links:
        spoken = tr("Show {day}").format(day=link.name)
        row.addWidget(_button(link.short, spoken, link, show))
    fold.body.addLayout(row)
    return fold


def _button(words: str, spoken: str, link: DayLink, show: Callable[[date], object]) -> QPushButton:
    button = quiet_button(words, spoken, "calendar")
    mark(button, "leading")
    button.setAccessibleName(spoken)
    button.clicked.connect(partial(_on_pressed, show, link.day))
    return button


def _on_pressed(show: Callable[[date], object], day: date, _checked: object = None) -> None:
    show(day)
