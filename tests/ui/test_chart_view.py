"""The picture of a chart on the screen, drawn at once or when a test says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charted import days, subject
from fakes import RunLater, RunNow
from looks import Look
from spasm_diary.charts.catalogue import CHARTS, chart
from spasm_diary.charts.chart import Picture
from spasm_diary.domain.settings import Theme
from spasm_diary.presenters.runner import Runner
from spasm_diary.ui.background import Background
from spasm_diary.ui.chart_view import ZOOM, ChartView
from spasm_diary.ui.palettes import THEMES

WEEK = CHARTS[0].of(subject(days("2 0 - 3 1 0 4", severity="5 - - 7 3 - 8")))
CALENDAR = chart("calendar").of(subject(days("2 0 - 3 1 0 4 " * 4)))
MONTH = CHARTS[0].of(subject(days("2 0 - 3 1 0 4 " * 4)))


def shown(qtbot: QtBot, runner: Runner, picture: Picture = WEEK) -> ChartView:
    view = ChartView(runner)
    qtbot.addWidget(view)
    view.resize(700, 560)
    view.show_picture(picture)
    view.show()
    return view


@pytest.fixture
def view(qtbot: QtBot, plain_look: Look) -> ChartView:
    view = shown(qtbot, RunNow())
    qtbot.waitUntil(lambda: view.is_drawn)
    return view


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def has_colour(view: ChartView, colour: str) -> bool:
    image = view.grab().toImage()
    spots = (
        image.pixelColor(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    return any(spot.name().upper() == colour for spot in spots)


def test_a_chart_is_drawn_in_the_colours_of_the_theme(view: ChartView) -> None:
    assert has_colour(view, THEMES[Theme.LIGHT].tones.spasms)


def test_another_theme_is_drawn_anew(qtbot: QtBot, qapp: QApplication, view: ChartView) -> None:
    Look(Theme.DARK).put_on(qapp)
    try:
        qtbot.waitUntil(lambda: has_colour(view, THEMES[Theme.DARK].tones.spasms))
    finally:
        Look().put_on(qapp)


def test_a_chart_is_drawn_in_the_worker_thread(
    qtbot: QtBot, plain_look: Look, background: Background
) -> None:
    view = shown(qtbot, background)

    qtbot.waitUntil(lambda: view.is_drawn)

    assert has_colour(view, THEMES[Theme.LIGHT].tones.spasms)


def test_only_the_newest_picture_is_drawn(qtbot: QtBot, plain_look: Look) -> None:
    runner = RunLater()
    view = shown(qtbot, runner)
    qtbot.waitUntil(lambda: len(runner.waiting) == 1)
    view.show_picture(MONTH)
    qtbot.waitUntil(lambda: len(runner.waiting) == 2)

    runner.run_all()

    points: list[int] = []
    view.went_to.connect(points.append)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(690, 200))
    assert points == [27]


def test_what_is_not_seen_is_not_drawn(qtbot: QtBot, plain_look: Look) -> None:
    runner = RunLater()
    view = ChartView(runner)
    qtbot.addWidget(view)
    view.show_picture(WEEK)
    qtbot.wait(20)
    assert not runner.waiting

    view.show()
    qtbot.waitUntil(lambda: len(runner.waiting) == 1)


def test_the_same_picture_in_the_same_size_is_drawn_once(qtbot: QtBot, plain_look: Look) -> None:
    runner = RunLater()
    view = shown(qtbot, runner)
    qtbot.waitUntil(lambda: len(runner.waiting) == 1)
    runner.run_all()

    view.hide()
    view.show()
    view.show_picture(WEEK)
    qtbot.wait(120)

    assert not runner.waiting


def test_a_window_that_is_being_sized_is_drawn_when_it_has_settled(
    qtbot: QtBot, plain_look: Look
) -> None:
    runner = RunLater()
    view = shown(qtbot, runner)
    qtbot.waitUntil(lambda: len(runner.waiting) == 1)
    runner.run_all()

    for width in range(700, 760, 10):
        view.resize(width, 560)

    qtbot.waitUntil(lambda: len(runner.waiting) == 1)


@pytest.mark.parametrize(
    ("key", "steps"),
    [
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageUp, -7),
        (Qt.Key.Key_PageDown, 7),
    ],
)
def test_keys_walk_along_the_points(qtbot: QtBot, view: ChartView, key: Qt.Key, steps: int) -> None:
    with qtbot.waitSignal(view.stepped, check_params_cb=lambda found: found == steps):
        qtbot.keyClick(view, key)


def test_home_end_and_enter_lead_to_the_ends_and_into_the_day(
    qtbot: QtBot, view: ChartView
) -> None:
    with qtbot.waitSignal(view.went_to, check_params_cb=lambda index: index == 0):
        qtbot.keyClick(view, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.went_to_end):
        qtbot.keyClick(view, Qt.Key.Key_End)
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_click_goes_to_the_nearest_point(qtbot: QtBot, view: ChartView) -> None:
    with qtbot.waitSignal(view.went_to, check_params_cb=lambda index: index == 0):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 100))


def test_up_and_down_lead_to_the_weeks_before_and_after(qtbot: QtBot, plain_look: Look) -> None:
    view = shown(qtbot, RunNow(), CALENDAR)
    qtbot.waitUntil(lambda: view.is_drawn)
    view.show_walked(9)

    with qtbot.waitSignal(view.went_to, check_params_cb=lambda index: index == 2):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.went_to, check_params_cb=lambda index: index == 16):
        qtbot.keyClick(view, Qt.Key.Key_Down)


def test_up_and_down_are_left_to_the_page_where_nothing_is_above(
    qtbot: QtBot, view: ChartView
) -> None:
    view.show_walked(3)

    with qtbot.assertNotEmitted(view.went_to):
        qtbot.keyClick(view, Qt.Key.Key_Up)
        qtbot.keyClick(view, Qt.Key.Key_Down)


def test_a_click_in_a_grid_goes_to_the_day_in_that_row(qtbot: QtBot, plain_look: Look) -> None:
    view = shown(qtbot, RunNow(), CALENDAR)
    qtbot.waitUntil(lambda: view.is_drawn)

    with qtbot.waitSignal(view.went_to, check_params_cb=lambda index: index == 21):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 500))


def test_the_point_one_stands_on_is_marked(qtbot: QtBot, view: ChartView) -> None:
    accent = THEMES[Theme.LIGHT].accent
    view.clearFocus()
    assert not has_colour(view, accent)

    view.show_walked(3)

    assert has_colour(view, accent)


def test_a_point_that_is_not_drawn_yet_is_no_trouble(view: ChartView) -> None:
    view.show_walked(500)

    assert not view.grab().isNull()


def test_a_screen_reader_meets_a_chart(view: ChartView) -> None:
    view.setAccessibleName("Spasms over time")
    view.setAccessibleDescription("Two spasms.")

    interface = QAccessible.queryAccessibleInterface(view)

    assert interface.role() == QAccessible.Role.Chart
    assert interface.text(QAccessible.Text.Name) == "Spasms over time"
    assert interface.text(QAccessible.Text.Description) == "Two spasms."


def test_larger_text_asks_for_more_height(
    qtbot: QtBot, qapp: QApplication, view: ChartView
) -> None:
    before = view.minimumSizeHint().height()

    Look(text_percent=200).put_on(qapp)
    try:
        qtbot.waitUntil(lambda: view.minimumSizeHint().height() > 1.8 * before)
    finally:
        Look().put_on(qapp)


def drag(view: ChartView, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_chart_is_dragged_to_earlier_days(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.moved) as moved, qtbot.assertNotEmitted(view.went_to):
        drag(view, qtbot, QPoint(200, 300), QPoint(500, 300))

    assert moved.args is not None
    assert -0.6 < moved.args[0] < -0.4


def test_a_click_with_a_trembling_hand_is_still_a_click(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.went_to), qtbot.assertNotEmitted(view.moved):
        drag(view, qtbot, QPoint(300, 300), QPoint(304, 302))


def test_while_it_is_dragged_only_the_days_move(view: ChartView, qtbot: QtBot) -> None:
    before = view.grab().toImage()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 300))
    qtbot.mouseMove(view, QPoint(400, 300))
    during = view.grab().toImage()

    scale = QRect(0, 0, 30, during.height())
    assert during.copy(scale) == before.copy(scale)
    assert during != before


def test_a_drag_to_nowhere_goes_back(view: ChartView, qtbot: QtBot) -> None:
    before = view.grab().toImage()
    drag(view, qtbot, QPoint(200, 300), QPoint(500, 300))

    view.show_picture(WEEK)

    assert view.grab().toImage() == before


@pytest.mark.parametrize(("key", "factor"), [(Qt.Key.Key_Plus, 1 / ZOOM), (Qt.Key.Key_Minus, ZOOM)])
def test_plus_and_minus_show_fewer_and_more_days(
    view: ChartView, qtbot: QtBot, key: Qt.Key, factor: float
) -> None:
    with qtbot.waitSignal(view.zoomed) as zoomed:
        qtbot.keyClick(view, key)

    assert zoomed.args == [factor, 1.0]


def test_zooming_stays_on_the_point_one_has_walked_to(view: ChartView, qtbot: QtBot) -> None:
    view.show_walked(0)

    with qtbot.waitSignal(view.zoomed) as zoomed:
        qtbot.keyClick(view, Qt.Key.Key_Plus)

    assert zoomed.args is not None
    assert 0 < zoomed.args[1] < 0.1


def test_shift_and_an_arrow_move_on_in_time(view: ChartView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.moved) as moved, qtbot.assertNotEmitted(view.stepped):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert moved.args == [-0.25]
