"""Files and folders that a person may not write or read. Root may do all, so root steps down."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import NOW, spasm
from other_programs import run_apart
from spasm_diary.storage.opening import open_diary

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")

NOBODY = 65534
SUPPORT = Path(__file__).parents[1] / "support"
AS_ANYBODY = """
import os, sys
from pathlib import Path
sys.path.append(sys.argv[2])
from builders import NOW, spasm
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage import creating, database  # while it may still read them
from spasm_diary.storage.opening import open_file
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    opened = open_file(Path(sys.argv[1]))
    with opened.open_work() as work:
        print("read", len(list(work.diary.all_entries())))
    with opened.open_work() as work:
        work.diary.put(spasm(), NOW)
    print("kept")
    opened.close()
except DiaryUnavailable as error:
    print(error)
"""


@pytest.fixture
def file() -> Iterator[Path]:
    """A diary in a folder that anybody can get at, and that belongs to whoever will open it."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    file = folder / "data" / "diary.db"
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(), NOW)
    database.close()
    if os.getuid() == 0:
        for path in (folder, file.parent, file):
            os.chown(path, NOBODY, NOBODY)
    yield file
    file.parent.chmod(0o700)
    shutil.rmtree(folder)


def try_to_open(file: Path) -> str:
    done = run_apart(AS_ANYBODY, file, SUPPORT)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_person_can_open_their_own_diary(file: Path) -> None:
    assert try_to_open(file) == "read 1\nkept"


def test_a_file_that_is_read_only_can_be_read_and_stays_as_it_is(file: Path) -> None:
    file.chmod(0o444)
    before = file.read_bytes()

    told = try_to_open(file)

    assert told.startswith("read 1")
    assert "cannot be written to" in told
    assert "What was kept before is safe" in told
    assert file.read_bytes() == before
    assert stat.S_IMODE(file.stat().st_mode) == 0o400


def test_in_a_folder_that_is_read_only_the_diary_can_be_read(file: Path) -> None:
    file.parent.chmod(0o555)
    before = file.read_bytes()

    told = try_to_open(file)

    assert told.startswith("read 1")
    assert "cannot be written to" in told
    assert file.read_bytes() == before


def test_a_new_diary_in_a_folder_that_is_read_only_is_told(file: Path) -> None:
    file.parent.chmod(0o555)

    assert "cannot be written to" in try_to_open(file.with_name("new.db"))
    assert "cannot be written to" in try_to_open(file.parent / "deeper" / "new.db")


def test_a_file_that_may_not_be_read_is_told(file: Path) -> None:
    file.chmod(0)

    assert "could not be opened" in try_to_open(file)


def test_a_folder_that_may_not_be_looked_into_is_told(file: Path) -> None:
    file.parent.chmod(0)

    told = try_to_open(file)

    assert "could not be opened" in told or "cannot be written to" in told
