"""What the command is told is read first, and refused before anything is touched."""

from argparse import ArgumentTypeError
from pathlib import Path
from typing import Never

import pytest
from hypothesis import given
from hypothesis import strategies as st

from command import Command
from fakes import MemoryDatabase
from spasm_diary.cli.arguments import read_arguments
from spasm_diary.cli.catalogue import VERBS
from spasm_diary.cli.reading import a_date, a_number, a_size
from spasm_diary.domain.errors import DiaryUnavailable


@pytest.mark.parametrize(
    "words",
    [
        ["frobnicate"],
        ["--frobnicate"],
        ["--data"],
        ["--data-folder"],
        ["add", "extra"],
        ["export"],
        ["export", "a", "b"],
        ["import"],
        ["import", "--prev", "a"],
        ["chart", "spasms"],
        ["chart", "spasms", "a.png", "--from", "yesterday"],
        ["guidance", "--date", "2026-02-29"],
        ["guidance", "--date", "1899-12-31"],
        ["sample", "--days", "0"],
        ["sample", "--days", "many"],
        ["sample", "--days", "36526"],
        ["sample", "--seed", "x"],
        ["screenshot", "moon", "a.png"],
        ["screenshot", "today", "a.png", "--size", "big"],
        ["screenshot", "today", "a.png", "--size", "0x10"],
        ["screenshot", "today", "a.png", "--theme", "pink"],
        ["screenshot", "today", "a.png", "--text", "1000"],
        ["check", "me"],
    ],
)
def test_arguments_that_make_no_sense_touch_no_diary(
    command: Command, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        command.run(*words)

    assert ended.value.code == 2
    assert "error:" in capsys.readouterr().err
    assert (command.opened, command.folder.exists()) == ([], False)


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: str(verb.name))
def test_every_verb_has_its_help(verb: object, capsys: pytest.CaptureFixture[str]) -> None:
    name = getattr(verb, "name", "")

    with pytest.raises(SystemExit) as ended:
        read_arguments([name, "--help"])

    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert shown.startswith(f"usage: spasm-diary {name}")
    assert "--data-folder DIR" in shown


def test_the_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_arguments(["--help"])

    shown = capsys.readouterr().out
    assert all(f"    {verb.name} " in shown for verb in VERBS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read_arguments(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("spasm-diary 0.")


def test_the_data_folder_may_stand_before_the_verb_or_after_it() -> None:
    before = read_arguments(["--data-folder", "here", "add"])
    after = read_arguments(["add", "--data-folder", "here"])

    assert before.data_folder == after.data_folder == Path("here")
    assert read_arguments(["add"]).data_folder is None


def test_without_a_verb_the_window_opens(command: Command) -> None:
    ended = command.run("--data-folder", command.folder)

    assert (ended.code, command.windows) == (0, 1)
    assert command.opened == []


def test_now_opens_the_window_with_a_spasm_in_it(command: Command) -> None:
    ended = command.run("now")

    assert (ended.code, command.windows, command.spasms) == (0, 1, 1)


@pytest.mark.parametrize("blocked", ["file", "file/below"])
def test_a_data_folder_that_is_a_file_is_told_in_a_sentence(
    command: Command, tmp_path: Path, blocked: str
) -> None:
    (tmp_path / "file").write_text("I am here", encoding="utf-8")

    ended = command.run("add", "--data-folder", tmp_path / blocked)

    assert (ended.code, command.opened) == (1, [])
    assert ended.errors.startswith(f"spasm-diary: The folder {tmp_path / blocked} cannot be used")


def test_a_data_folder_is_made_for_this_person_alone(command: Command) -> None:
    command.run("add")
    assert command.folder.stat().st_mode & 0o077 == 0


class Interrupted(MemoryDatabase):
    """Ctrl+C is pressed as soon as the diary is asked for anything."""

    def open_work(self) -> Never:
        raise KeyboardInterrupt


def test_an_interrupted_verb_ends_as_an_interrupt(command: Command) -> None:
    command.database = Interrupted()
    assert command.run("sample", "--days", "3").code == 130


def test_trouble_with_the_diary_is_told_in_a_sentence(command: Command) -> None:
    command.database.failures.append(DiaryUnavailable("The disk is gone."))

    ended = command.run("sample", "--days", "3")

    assert (ended.code, ended.errors) == (1, "spasm-diary: The disk is gone.\n")


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_a_size_is_two_numbers(width: int, height: int) -> None:
    assert a_size(f"{width}x{height}") == a_size(f"{width}X{height}") == (width, height)


@pytest.mark.parametrize("word", ["", "x", "10", "10x", "x10", "10x10x10", "-1x5", "1.5x2", "²x2"])
def test_what_is_no_size_is_refused(word: str) -> None:
    with pytest.raises(ArgumentTypeError, match="1280x800"):
        a_size(word)


@given(st.dates())
def test_a_date_is_read_or_refused(day: object) -> None:
    year = int(str(day)[:4])
    if 1900 <= year <= 2199:
        assert a_date(str(day)) == day
    else:
        with pytest.raises(ArgumentTypeError, match="1900 to 2199"):
            a_date(str(day))


@given(st.integers())
def test_a_number_is_in_its_range_or_refused(number: int) -> None:
    read = a_number(-5, 5)
    if -5 <= number <= 5:
        assert read(str(number)) == number
    else:
        with pytest.raises(ArgumentTypeError, match="-5 to 5"):
            read(str(number))
