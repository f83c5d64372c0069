"""Writing a file whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from other_programs import run_apart
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.usecases.unfinished import at_work_in
from spasm_diary.usecases.write_whole import writing_whole

CUT_SHORT = """
import os, sys
from pathlib import Path
vars(os).pop("O_TMPFILE", None)
from spasm_diary.usecases.write_whole import writing_whole
with writing_whole(Path(sys.argv[1])) as file:
    file.write(b"half of it")
    file.flush()
    os._exit(0)
"""
WITHOUT_NAMELESS = """
import os, sys
from pathlib import Path
vars(os).pop("O_TMPFILE", None)
from spasm_diary.usecases.write_whole import writing_whole
for text in (b"first", b"second"):
    with writing_whole(Path(sys.argv[1])) as file:
        file.write(text)
try:
    with writing_whole(Path(sys.argv[1])) as file:
        raise RuntimeError
except RuntimeError:
    pass
"""


def write(path: Path, text: bytes = b"new", trouble: BaseException | None = None) -> None:
    with writing_whole(path) as file:
        file.write(text)
        if trouble is not None:
            raise trouble


def test_a_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_bytes(b"old and longer")

    write(path)

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_only_this_person_can_read_it(tmp_path: Path) -> None:
    write(tmp_path / "diary.json")
    assert stat.S_IMODE((tmp_path / "diary.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("trouble", [RuntimeError, KeyboardInterrupt, DiaryUnavailable])
def test_whatever_goes_wrong_the_older_file_stays(
    tmp_path: Path, trouble: type[BaseException]
) -> None:
    path = tmp_path / "diary.json"
    path.write_bytes(b"old")

    with pytest.raises(trouble):
        write(path, b"half of the ne", trouble("in between"))

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_in_a_sentence_and_the_older_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    path.write_bytes(b"old")

    with pytest.raises(DiaryUnavailable, match="could not be written: No space"):
        write(path, b"half", OSError(28, "No space left on device"))

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DiaryUnavailable, match="could not be written"):
        write(tmp_path / "nowhere" / "diary.json")


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    with pytest.raises(DiaryUnavailable, match="no file"):
        write(tmp_path)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "far.json", tmp_path / "near.json"
    target.write_bytes(b"old")
    link.symlink_to(target)

    write(link)

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_while_it_is_written_nothing_of_it_has_a_name(tmp_path: Path) -> None:
    if not hasattr(os, "O_TMPFILE"):
        pytest.skip("files without a name are a thing of Linux")
    with writing_whole(tmp_path / "diary.json") as file:
        file.write(b"new")
        file.flush()
        assert list(tmp_path.iterdir()) == []


def attempt(path: Path) -> Path:
    """What a crash leaves of writing a file, where a system knows no files without a name."""
    run_apart(CUT_SHORT, path)
    [left] = path.parent.glob(".spasm-diary-*")
    return left


def test_without_nameless_files_it_is_whole_or_not_there_as_well(tmp_path: Path) -> None:
    run_apart(WITHOUT_NAMELESS, tmp_path / "diary.json")

    assert [one.name for one in tmp_path.iterdir()] == ["diary.json"]
    assert (tmp_path / "diary.json").read_bytes() == b"second"


def test_what_a_crash_left_goes_when_the_same_file_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    left = attempt(path)

    write(tmp_path / "another.json")
    assert left.exists()
    write(path)

    assert not left.exists()


def test_what_is_just_being_written_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    left = attempt(path)

    with at_work_in(tmp_path):
        write(path)

    assert left.exists()


def test_an_attempt_that_may_be_the_only_copy_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "diary.json"
    left = attempt(path)

    with writing_whole(path, replaces_attempts=False) as file:
        file.write(b"new")

    assert left.exists()
    assert path.read_bytes() == b"new"
