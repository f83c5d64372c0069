"""A diary that can only be read at first, and is written in again without another start."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import SUNDAY, spasm
from small_disk import SmallDisk, needs_small_disk, small_disk
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.backups import Reason
from spasm_diary.paths import Paths
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.ui.frame.foot import Foot
from whole_program import fill, kept, running, settle
from widgets import the

pytestmark = needs_small_disk
ROOM = 8 * 1024 * 1024


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    """Full to the last byte, with a diary on it."""
    with small_disk(ROOM) as one:
        fill(one.folder, spasm(6, on=SUNDAY))
        one.fill()
        yield one


def try_again(program: Program) -> None:
    the(QPushButton, program.window.bar, "Try again").click()
    settle(program)


def foot(program: Program) -> list[str]:
    return [label.text() for label in the(Foot, program.window).findChildren(QLabel)]


def waits(program: Program) -> bool:
    """Whether something is not in the diary yet."""
    return program.opened is not None and program.opened.keeping.has_unsaved


def test_try_again_brings_writing_back_when_the_disk_has_room(
    qtbot: QtBot, disk: SmallDisk
) -> None:
    with running(disk.folder) as program:
        assert "can be read" in program.window.bar.text

        disk.free()
        try_again(program)

        assert program.window.bar.isHidden()
        assert "Your diary can be written in again" in foot(program)
        program.today_page.press_spasm()
        assert program.window.bar.isHidden()
    assert len(kept(disk.folder)) == 2


def test_what_was_pressed_meanwhile_is_kept_then(qtbot: QtBot, disk: SmallDisk) -> None:
    with running(disk.folder) as program:
        program.today_page.press_spasm()
        settle(program)
        try_again(program)
        assert "no room left" in program.window.bar.text
        assert waits(program)

        disk.free()
        try_again(program)

        assert program.window.bar.isHidden()
        assert not waits(program)
    assert len(kept(disk.folder)) == 2


def test_the_keys_stay_on_try_again_while_it_is_in_vain(qtbot: QtBot, disk: SmallDisk) -> None:
    with running(disk.folder) as program:
        program.window.activateWindow()
        button = the(QPushButton, program.window.bar, "Try again")
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)

        try_again(program)

        assert the(QPushButton, program.window.bar, "Try again").hasFocus()
        disk.free()


def test_backups_are_made_again_from_then_on(qtbot: QtBot, disk: SmallDisk) -> None:
    with running(disk.folder) as program:
        disk.free()
        try_again(program)
    reasons = [one.reason for one in BackupFolder(Paths(disk.folder).backups).listed()]
    assert reasons == [Reason.DAILY]
