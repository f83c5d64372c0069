"""Opens the diary of the data folder for a verb, and closes it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from spasm_diary.cli.asking import key_for, was_told
from spasm_diary.cli.verb import Outside
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.backups.standing import check_standing
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_


@contextmanager
def any_diary(outside: Outside) -> Iterator[OpenWork]:
    """The diary, made where there is none yet.

    Raises:
        DiaryUnavailable: the folder or the file cannot be used.
    """
    make_folder(outside)
    opened = outside.open_diary(outside.paths.diary, key_for(outside))
    was_told(outside)
    try:
        yield opened.open_work
    finally:
        opened.close()


@contextmanager
def existing_diary(outside: Outside) -> Iterator[OpenWork]:
    """The diary that is there: a verb that only reads makes none.

    Raises:
        DiaryUnavailable: there is none, or it cannot be used.
    """
    need_diary(outside)
    with any_diary(outside) as open_work:
        yield open_work


def need_diary(outside: Outside) -> Path:
    """The file of the diary that is there.

    Raises:
        DiaryUnavailable: there is none.
    """
    from spasm_diary.storage.opening import settle

    file = outside.paths.diary
    settle(file)
    if not file.exists():
        check_standing(file)
        raise DiaryUnavailable(
            N_("There is no diary in the folder {folder} yet."), folder=outside.paths.data
        )
    return file


def make_folder(outside: Outside) -> None:
    """The folder of the diary.

    Raises:
        DiaryUnavailable: it cannot be used.
    """
    folder = outside.paths.data
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DiaryUnavailable(
            N_("The folder {folder} cannot be used: {reason}."),
            folder=folder,
            reason=error.strerror,
        ) from error
