"""What is told and logged when the program itself is wrong."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import MONDAY
from spasm_diary.bootstrap.crash import keep_log, watch
from spasm_diary.bundled import program_version
from spasm_diary.usecases.changes import Changed, Changes

SECRET = "what a person wrote"


@pytest.fixture
def told(complaints: list[logging.LogRecord]) -> Iterator[list[tuple[str, str]]]:
    """Each sentence with its details."""
    before, sentences = sys.excepthook, list[tuple[str, str]]()
    watch(lambda *both: sentences.append(both))
    yield sentences
    sys.excepthook = before


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("spasm_diary")
    before = list(logger.handlers)
    keep_log(tmp_path / "logs")
    yield tmp_path / "logs" / "log.txt"
    for handler in set(logger.handlers) - set(before):
        handler.close()
        logger.removeHandler(handler)


def go_wrong() -> None:
    def listener(_changed: Changed) -> None:
        raise RuntimeError(SECRET)

    changes = Changes()
    changes.listen(listener)
    try:
        changes.announce(Changed(MONDAY, MONDAY))
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_the_person_is_told_in_words(told: list[tuple[str, str]]) -> None:
    go_wrong()

    [(sentence, _details)] = told
    assert "What was saved before is safe" in sentence


def test_the_details_say_where_and_in_which_version_and_never_what_a_person_wrote(
    told: list[tuple[str, str]],
) -> None:
    go_wrong()

    [(_sentence, details)] = told
    assert "RuntimeError at changes.py:" in details
    assert f"Spasm Diary {program_version()}, Python 3." in details
    assert SECRET not in details


def test_the_log_says_where_and_never_what_a_person_wrote(
    told: list[tuple[str, str]], log: Path
) -> None:
    go_wrong()

    logged = log.read_text(encoding="utf-8")
    assert "RuntimeError at changes.py:" in logged
    assert SECRET not in logged


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")

    keep_log(tmp_path / "logs")

    assert (tmp_path / "logs").is_file()
