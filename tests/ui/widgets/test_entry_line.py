"""One small entry in a card: its time, its words, and what can be done with it."""

from pytestqt.qtbot import QtBot

from spasm_diary.ui.widgets.parts import EntryLine


def line(qtbot: QtBot, time: str) -> EntryLine:
    made = EntryLine(time, "Magnesium", lambda: None, later=True)
    qtbot.addWidget(made)
    return made


def test_a_long_time_wraps_rather_than_making_the_page_wider(qtbot: QtBot) -> None:
    long, short = line(qtbot, "01:30 after midnight"), line(qtbot, "midnight")

    assert long.minimumSizeHint().width() == short.minimumSizeHint().width()
    assert long.sizeHint().width() > short.sizeHint().width()
