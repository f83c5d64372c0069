"""The line at the foot of the window."""

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.presenters.keeping import FootView
from spasm_diary.ui.frame.foot import Foot
from widgets import the

LONG = "41 entries of last time, which could not be saved then, are in the diary now. " * 2


def test_long_words_never_make_the_window_wider_than_a_small_screen(
    look: Look, qtbot: QtBot
) -> None:
    foot = Foot(lambda: None)
    qtbot.addWidget(foot)

    foot.show_foot(FootView(LONG, can_undo=True))

    assert foot.minimumSizeHint().width() < 1000


def test_undo_stands_beside_the_words(plain_look: Look, qtbot: QtBot) -> None:
    foot = Foot(lambda: None)
    qtbot.addWidget(foot)
    foot.show_foot(FootView("Saved 09:10", can_undo=True))
    foot.resize(1024, 50)
    foot.show()
    QApplication.processEvents()

    assert the(QPushButton, foot, "Undo").x() < 300
