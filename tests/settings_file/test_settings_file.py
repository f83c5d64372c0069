"""Settings as a file: read whatever is in it, written whole."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.settings import ClockFace, Settings, Theme, WeekBegins
from spasm_diary.settings_file import SettingsFile, patiently

CHANGED = Settings(
    theme=Theme.DARK,
    text_percent=150,
    unit=Unit.US_FL_OZ,
    glass_ml=250,
    panel_open=False,
    welcomed=True,
    lock_when_away=False,
    clock=ClockFace.HOURS_12,
    week_begins=WeekBegins.SATURDAY,
    reminders_a_day=2,
    second_reminder=time(12, 45),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_settings_come_back_as_they_were_written(file: Path) -> None:
    SettingsFile(file).write(CHANGED)

    assert SettingsFile(file).read() == CHANGED


@pytest.mark.parametrize("written", ["half past", "25:00", "", "20:00+02:00:00.5", 20, None])
def test_a_time_that_no_clock_shows_is_as_usual(file: Path, written: object) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"reminder": written, "quiet_from": "22:15:30+02:00"}))

    settings = SettingsFile(file).read()

    assert settings == Settings(reminder=settings.reminder, quiet_from=time(22, 15))
    assert settings.reminder.tzinfo is None


def test_without_a_file_the_usual_settings_hold_and_none_is_made(file: Path) -> None:
    assert SettingsFile(file).read() == Settings()
    assert not file.exists()


def test_what_the_file_does_not_say_is_as_usual_where_the_computer_is(file: Path) -> None:
    usual = Settings(unit=Unit.US_FL_OZ, glass_ml=237)

    assert SettingsFile(file, usual).read() == usual
    file.parent.mkdir()
    file.write_text(json.dumps({"unit": "ml"}))
    assert SettingsFile(file, usual).read() == Settings(unit=Unit.ML, glass_ml=237)


def test_nobody_else_can_read_the_file(file: Path) -> None:
    SettingsFile(file).write(CHANGED)

    assert file.stat().st_mode & 0o077 == 0
    assert file.parent.stat().st_mode & 0o077 == 0


def test_what_another_version_wrote_is_kept(file: Path) -> None:
    SettingsFile(file).write(CHANGED)
    known = json.loads(file.read_text())
    file.write_text(json.dumps({**known, "from_the_future": [1, 2]}))

    SettingsFile(file).write(Settings())

    assert json.loads(file.read_text())["from_the_future"] == [1, 2]


@pytest.mark.parametrize(
    "wrong",
    [
        {"text_percent": "large"},
        {"text_percent": 5000},
        {"text_percent": True},
        {"text_percent": 150.0},
        {"text_percent": 10**400},
        {"theme": "pink"},
        {"theme": []},
        {"unit": 7},
        {"glass_ml": -1},
        {"panel_open": 0},
    ],
)
def test_a_setting_of_the_wrong_kind_is_as_usual_and_the_others_hold(
    file: Path, wrong: dict[str, object]
) -> None:
    SettingsFile(file).write(CHANGED)
    [name] = wrong
    file.write_text(json.dumps({**json.loads(file.read_text()), **wrong}))

    read = SettingsFile(file).read()

    assert getattr(read, name) == getattr(Settings(), name)
    assert read.welcomed


DAMAGED = {
    "empty": b"",
    "half": b'{"theme": ',
    "a list": b"[]",
    "nothing": b"null",
    "zeroes": b"\0" * 100,
    "deep": b"[" * 100_000,
    "large": b'{"theme": "dark", "more": "' + b"x" * 10_000_000 + b'"}',
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_without_a_copy_an_unreadable_file_is_set_aside_and_the_usual_settings_hold(
    file: Path, content: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings_file = SettingsFile(file)

    assert settings_file.read() == Settings()

    assert settings_file.is_lost
    [aside] = file.parent.iterdir()
    assert aside.name.startswith("settings.json.corrupt-")
    assert aside.read_bytes() == content


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_the_copy_of_what_was_written_last_holds_where_the_file_is_damaged(
    file: Path, content: bytes
) -> None:
    SettingsFile(file).write(CHANGED)
    file.write_bytes(content)
    settings_file = SettingsFile(file)

    assert settings_file.read() == CHANGED

    assert not settings_file.is_lost
    settings_file.write(CHANGED)
    assert SettingsFile(file).read() == CHANGED


def test_the_copy_holds_where_the_file_is_gone(file: Path) -> None:
    SettingsFile(file).write(CHANGED)
    file.unlink()

    assert SettingsFile(file).read() == CHANGED


def test_what_was_set_aside_is_never_written_over(file: Path) -> None:
    file.parent.mkdir()
    for content in ("first", "second", "third"):
        file.write_text(content)
        SettingsFile(file).read()

    assert sorted(aside.read_text() for aside in file.parent.iterdir()) == [
        "first",
        "second",
        "third",
    ]


def make_folder(file: Path) -> None:
    file.mkdir()


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


def make_dangling_link(file: Path) -> None:
    file.symlink_to(file.parent / "nowhere")


@pytest.mark.skipif(os.name != "posix", reason="other systems have no pipes among files")
@pytest.mark.parametrize("something", [make_folder, make_pipe, make_dangling_link])
def test_something_else_in_the_place_of_the_file_stops_no_start(
    file: Path, something: Callable[[Path], None]
) -> None:
    file.parent.mkdir()
    something(file)

    assert SettingsFile(file).read() == Settings()
    SettingsFile(file).write(CHANGED)
    assert SettingsFile(file).read() == CHANGED


def test_letters_that_no_encoding_has_come_back_as_they_were(file: Path) -> None:
    torn = Settings(second_folder="\ud83d")

    SettingsFile(file).write(torn)

    assert SettingsFile(file).read() == torn


def test_a_file_that_an_editor_marked_as_utf8_is_read(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b'\xef\xbb\xbf{"theme": "dark"}')

    assert SettingsFile(file).read() == Settings(theme=Theme.DARK)


@dataclass
class LookedAt:
    """A file that another program on Windows looks at for a while."""

    times: int
    tries: int = 0

    def __call__(self) -> str:
        self.tries += 1
        if self.tries <= self.times:
            error = PermissionError("in use")
            setattr(error, "winerror", 32)  # noqa: B010 - other systems have no such attribute
            raise error
        return "done"


def test_what_another_program_looks_at_is_tried_again() -> None:
    pauses: list[float] = []

    assert patiently(LookedAt(3), pauses.append) == "done"
    assert pauses == [0.2] * 3


def test_what_another_program_never_lets_go_of_is_not_tried_for_ever() -> None:
    looked_at, pauses = LookedAt(100), list[float]()

    with pytest.raises(PermissionError):
        patiently(looked_at, pauses.append)
    assert (looked_at.tries, len(pauses)) == (5, 4)


def test_what_is_forbidden_is_not_tried_again() -> None:
    pauses: list[float] = []

    def act() -> None:
        raise PermissionError("read-only")

    with pytest.raises(PermissionError):
        patiently(act, pauses.append)
    assert pauses == []


@given(st.binary())
def test_no_content_stops_the_start(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        file.write_bytes(content)

        assert isinstance(SettingsFile(file).read(), Settings)


def test_a_disk_that_cannot_be_written_leaves_the_old_file_as_it_was(file: Path) -> None:
    SettingsFile(file).write(CHANGED)
    file.with_suffix(".partial").mkdir()  # nothing can be written there now

    with pytest.raises(OSError, match="directory"):
        SettingsFile(file).write(Settings())

    assert SettingsFile(file).read() == CHANGED
