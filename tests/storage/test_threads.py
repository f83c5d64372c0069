"""Two threads at one diary, its closing, and its end by force."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Barrier, Event, Thread
from uuid import UUID

import pytest

from builders import MONDAY, NOW, spasm
from kept import ids_in
from other_programs import run_apart
from spasm_diary.storage.database import Database
from spasm_diary.storage.opening import open_diary

ONE = UUID(int=1)


def test_two_threads_take_turns_and_lose_nothing(database: Database) -> None:
    start = Barrier(2)

    def keep(first: int) -> None:
        start.wait()
        for number in range(first, first + 40):
            with database.open_work() as work:
                work.diary.put(spasm(entry_id=number), NOW)

    threads = [Thread(target=keep, args=(first,)) for first in (1, 1001)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(ids_in(database.open_work)) == 80


def test_a_thread_that_never_pauses_lets_the_other_have_its_turn(database: Database) -> None:
    started, served = Event(), Event()

    def read_on() -> None:
        while not served.is_set():
            with database.open_work() as work:
                work.diary.on(MONDAY)
            started.set()

    thread = Thread(target=read_on)
    thread.start()
    started.wait()
    for number in range(20):
        with database.open_work() as work:
            work.diary.put(spasm(entry_id=number + 1), NOW)
    served.set()
    thread.join()

    assert len(ids_in(database.open_work)) == 20


def test_a_work_inside_a_work_is_our_mistake(database: Database) -> None:
    with pytest.raises(RuntimeError), database.open_work(), database.open_work():
        pass

    assert ids_in(database.open_work) == set()


def test_closing_waits_for_the_work_of_another_thread(file: Path) -> None:
    database = open_diary(file)
    inside, go_on = Event(), Event()

    def keep_slowly() -> None:
        with database.open_work() as work:
            inside.set()
            go_on.wait()
            work.diary.put(spasm(entry_id=1), NOW)

    worker = Thread(target=keep_slowly)
    worker.start()
    inside.wait()
    closing_down = Thread(target=database.close)
    closing_down.start()
    go_on.set()
    worker.join()
    closing_down.join()

    reopened = open_diary(file)
    assert ids_in(reopened.open_work) == {ONE}
    reopened.close()


def test_a_closed_diary_is_not_opened_again_by_accident(file: Path) -> None:
    database = open_diary(file)
    database.close()

    with pytest.raises(RuntimeError, match="closed"), database.open_work():
        pass


def test_a_diary_whose_writing_was_cut_short_is_as_it_was_before(file: Path) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(entry_id=1), NOW)
    database.close()
    before = file.read_bytes()
    die_while_it_grows = """
import resource, signal, sys; sys.path.insert(0, sys.argv[2])
from pathlib import Path
from builders import NOW, spasm
from spasm_diary.storage.opening import open_diary
database = open_diary(Path(sys.argv[1]))
with database.open_work() as work:
    work.diary.put(spasm(note="x" * 100_000, entry_id=2), NOW)
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_FSIZE, (Path(sys.argv[1]).stat().st_size,) * 2)
"""

    done = run_apart(die_while_it_grows, file, Path(__file__).parents[1] / "support")

    assert done.returncode == -signal.SIGXFSZ, done.stderr
    assert file.read_bytes() != before
    database = open_diary(file)
    assert ids_in(database.open_work) == {ONE}
    database.close()


def test_everything_told_to_be_kept_outlives_a_kill(file: Path) -> None:
    code = """
import sys; sys.path.insert(0, sys.argv[2])
from pathlib import Path
from builders import NOW, spasm
from spasm_diary.storage.opening import open_diary
database = open_diary(Path(sys.argv[1]))
for number in range(1, 10_000):
    with database.open_work() as work:
        work.diary.put(spasm(note="x" * 500, places=("calf left",), entry_id=number), NOW)
    print(number, flush=True)
"""
    support = Path(__file__).parents[1] / "support"
    told: set[int] = set()
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file), str(support)], stdout=subprocess.PIPE, text=True
    ) as saving:
        assert saving.stdout is not None
        for _ in range(50):
            told.add(int(saving.stdout.readline()))
        os.kill(saving.pid, signal.SIGKILL)
        told |= {int(line) for line in saving.stdout if line.endswith("\n")}

    database = open_diary(file)
    kept = {entry_id.int for entry_id in ids_in(database.open_work)}
    database.close()

    assert told <= kept
    assert len(kept) <= len(told) + 1
