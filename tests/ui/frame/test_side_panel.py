from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, SUNDAY
from looks import Look, check_page
from spasm_diary.presenters.advice_days import DayLink
from spasm_diary.presenters.side_panel import TITLES, PanelCard, PanelView
from spasm_diary.ui.frame.main_window import STOPS
from spasm_diary.ui.frame.panel_actions import PanelActions
from spasm_diary.ui.frame.side_panel import SidePanel
from widgets import all_of, the

SHORT_NIGHTS = PanelCard(
    rule="short_nights",
    title="Short nights",
    why="4 of your last 7 nights were under 7 hours.",
    short=("One line.", "Another line.", "A third line."),
    article="sleep",
    can_hide=True,
    dates="22 Nov",
    days=(DayLink(SUNDAY, "Sunday 22 November", "22 Nov"),),
)
SEVERAL = replace(
    SHORT_NIGHTS,
    days=(DayLink(MONDAY, "Monday 23 November", "23 Nov"), *SHORT_NIGHTS.days),
)
TICKED = PanelCard(
    rule="sign_ticked",
    title="A warning sign is ticked",
    why="You ticked 1 warning sign in the last 14 days.",
    short=("Call your local emergency number now.",),
    article="get-help-now",
    can_hide=False,
    is_urgent=True,
)


@dataclass
class Scene:
    """The panel in a window of its own, and what it passed on."""

    qtbot: QtBot
    cards: tuple[PanelCard, ...] = (TICKED, SHORT_NIGHTS)
    passed_on: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        tell = self.passed_on.append
        actions = PanelActions(
            read=tell,
            hide=lambda rule, for_good: tell((rule, for_good)),
            signs=lambda: tell("signs"),
            fold=lambda: tell("fold"),
            show_day=tell,
        )
        self.panel = SidePanel(actions)
        self.qtbot.addWidget(self.panel)
        self.panel.show_panel(PanelView("Beside this day", self.cards, "Nothing yet."))
        self.panel.resize(self.panel.minimumSizeHint().width() + 20, 700)
        self.panel.show()
        QApplication.processEvents()


def test_the_panel_is_sound_in_every_look(qtbot: QtBot, look: Look) -> None:
    assert check_page(Scene(qtbot).panel) == []


@pytest.mark.parametrize(
    ("button", "passed_on"),
    [
        ("Read it: Short nights", "sleep"),
        ("Show that day: Sunday 22 November", SUNDAY),
        ("Read it: A warning sign is ticked", "get-help-now"),
        ("Warning signs: when to get help", "signs"),
    ],
)
def test_each_button_passes_on_what_it_names(
    qtbot: QtBot, plain_look: Look, button: str, passed_on: object
) -> None:
    scene = Scene(qtbot)
    the(QPushButton, scene.panel, button).click()
    assert scene.passed_on == [passed_on]


@pytest.mark.parametrize(
    ("words", "for_good"), [("Hide for a month", False), ("Hide for good", True)]
)
def test_a_card_is_hidden_for_a_month_or_for_good(
    qtbot: QtBot, plain_look: Look, words: str, *, for_good: bool
) -> None:
    scene = Scene(qtbot)
    menu = the(QPushButton, scene.panel, "Hide: Short nights").menu()
    [act] = [one for one in menu.actions() if one.text() == words]
    act.trigger()
    assert scene.passed_on == [("short_nights", for_good)]


def test_each_of_several_days_can_be_opened(qtbot: QtBot, plain_look: Look) -> None:
    scene = Scene(qtbot, (SEVERAL,))
    the(QPushButton, scene.panel, "Show those days: Short nights").click()
    the(QPushButton, scene.panel, "Show Monday 23 November").click()
    the(QPushButton, scene.panel, "Show Sunday 22 November").click()
    assert scene.passed_on == [MONDAY, SUNDAY]


def test_what_is_urgent_cannot_be_hidden(qtbot: QtBot, plain_look: Look) -> None:
    scene = Scene(qtbot, (TICKED,))
    assert not all_of(QPushButton, scene.panel, "Hide: A warning sign is ticked")


def test_the_panel_has_a_name_beside_every_page() -> None:
    assert set(TITLES) == {stop.key for stop in STOPS}
