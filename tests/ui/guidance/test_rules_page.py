"""How articles are chosen, in a window of its own."""

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from histories import TODAY, days_ago, history
from library import LIBRARY
from looks import Look
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import advise
from spasm_diary.guidance.turns import Kept
from spasm_diary.presenters.rules_view import rules_view
from spasm_diary.ui.guidance.rules_page import RulesPage
from widgets import the

KEPT = Kept((KeptAdvice("short_nights", hidden_until=FOR_GOOD),))


def shown(qtbot: QtBot) -> RulesPage:
    """Two rules find something, and one of them is hidden."""
    past = history(sleep_minutes="300 300 300 300 300", severity="8")
    page = RulesPage()
    page.show_rules(rules_view(LIBRARY, advise(past, TODAY, RULES, at_most=99), KEPT, TODAY))
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    QApplication.processEvents()
    return page


def test_what_is_hidden_is_brought_back_by_one_press(qtbot: QtBot, plain_look: Look) -> None:
    page = shown(qtbot)
    told: list[str] = []
    page.brought_back.connect(told.append)
    the(QPushButton, page, "Show it again: Short nights").click()
    assert told == ["short_nights"]


def test_each_day_of_a_rule_can_be_opened(qtbot: QtBot, plain_look: Look) -> None:
    page = shown(qtbot)
    told: list[object] = []
    page.day_chosen.connect(told.append)
    the(QPushButton, page, "Show those days: Short nights").click()
    the(QPushButton, page, "Show Thursday 19 November").click()
    assert told == list(days_ago(4))
