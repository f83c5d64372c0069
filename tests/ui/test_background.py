"""The worker thread: what goes wrong in it is told, and the next task is done all the same."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from spasm_diary.presenters.runner import no_progress
from spasm_diary.ui.background import Background
from spasm_diary.usecases.ports import Task


def fail(_task: Task) -> int:
    raise RuntimeError


def test_a_mistake_in_the_worker_thread_is_told_as_one_and_the_next_task_is_done(
    qtbot: QtBot,
) -> None:
    background, done = Background(), list[int]()

    with qtbot.capture_exceptions() as told:
        for work in (fail, lambda _task: 7):
            background.run(work, progressed=no_progress, done=done.append, failed=print)
        background.wait()
        QApplication.processEvents()

    assert [kind for kind, _error, _trace in told] == [RuntimeError]
    assert done == [7]
    background.close()
