"""The whole diary is looked through, and nobody who wants to save has to wait for that."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from builders import NOW, spasm
from spasm_diary.domain.errors import Damaged
from spasm_diary.storage.backups.looking import look_through
from spasm_diary.storage.open_file import OpenFile
from spasm_diary.storage.opening import open_file


@pytest.fixture
def opened(file: Path) -> Iterator[OpenFile]:
    opened = open_file(file)
    with opened.open_work() as work:
        work.diary.put_many((spasm(1, note="x" * 500) for _ in range(400)), NOW)
    yield opened
    opened.close()


class Awaited:
    """An open diary whose connection others wait for, time after time."""

    def __init__(self, opened: OpenFile, times: int) -> None:
        self.file = opened.file
        self.quiet_times = 0
        self._opened = opened
        self._times = times

    @property
    def is_awaited(self) -> bool:
        self._times -= 1
        return self._times >= 0

    def quiet(self) -> AbstractContextManager[Any]:
        return self._counting()

    @contextmanager
    def _counting(self) -> Iterator[Any]:
        self.quiet_times += 1
        with self._opened.quiet() as driver:
            yield driver


def test_whoever_waits_gets_the_connection_and_the_look_goes_on_after(opened: OpenFile) -> None:
    at_ease, awaited = Awaited(opened, 0), Awaited(opened, 5)
    look_through(at_ease)
    look_through(awaited)

    assert awaited.quiet_times == at_ease.quiet_times + 5


def test_a_look_that_is_always_in_the_way_ends_all_the_same(opened: OpenFile) -> None:
    look_through(Awaited(opened, 10**9))


def test_what_a_look_goes_by_is_found(opened: OpenFile, file: Path) -> None:
    opened.close()
    raw = bytearray(file.read_bytes())
    for page in range(len(raw) // 4096 // 2, len(raw) // 4096):
        raw[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(raw)
    damaged = open_file(file)

    with pytest.raises(Damaged):
        look_through(damaged)

    damaged.close()
