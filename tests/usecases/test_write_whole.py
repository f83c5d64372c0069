"""Writing a file whole or not at all."""

import stat
from pathlib import Path

import pytest

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.usecases.write_whole import writing_whole


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
