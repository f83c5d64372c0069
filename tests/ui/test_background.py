"""What is done off the ui's thread, and in which order."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def do(runner: Runner, work: Callable[[], object]) -> Running:
    return runner.run(
        lambda _task: work(),
        progressed=no_progress,
        done=lambda _result: None,
        failed=lambda _error: None,
    )


def test_what_can_wait_is_done_after_what_is_asked_for_later(
    qtbot: QtBot, background: Background
) -> None:
    told: list[str] = []

    do(background.when_idle, lambda: told.append("can wait"))
    do(background, lambda: told.append("asked for"))

    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["asked for", "can wait"]


def test_what_a_done_task_asks_for_comes_before_what_can_wait(
    qtbot: QtBot, background: Background
) -> None:
    told: list[str] = []

    def then(_result: None) -> None:
        do(background, lambda: told.append("then"))

    do(background.when_idle, lambda: told.append("can wait"))
    background.run(
        lambda _task: told.append("first"),
        progressed=no_progress,
        done=then,
        failed=lambda _error: None,
    )

    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["first", "then", "can wait"]


def test_what_can_wait_is_done_by_whoever_waits_for_everything(background: Background) -> None:
    told: list[str] = []

    do(background.when_idle, lambda: told.append("can wait"))
    background.wait()

    assert told == ["can wait"]


def test_what_was_cancelled_before_its_turn_is_not_begun(background: Background) -> None:
    told: list[str] = []
    go_on = Event()
    do(background, go_on.wait)

    do(background, lambda: told.append("cancelled")).cancel()
    do(background.when_idle, lambda: told.append("cancelled, too")).cancel()
    go_on.set()
    background.wait()

    assert told == []


def test_a_mistake_in_the_worker_thread_is_told_as_one_and_the_next_task_is_done(
    qtbot: QtBot, background: Background
) -> None:
    told: list[str] = []

    def fail() -> None:
        raise RuntimeError

    with qtbot.capture_exceptions() as mistakes:
        do(background, fail)
        do(background, lambda: told.append("next"))
        qtbot.waitUntil(lambda: bool(mistakes) and bool(told))

    assert [kind for kind, _error, _trace in mistakes] == [RuntimeError]
