"""Settings as a file: read whatever is in it, written whole."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.settings import Settings, Theme
from spasm_diary.settings_file import SettingsFile

CHANGED = Settings(
    theme=Theme.DARK,
    text_percent=150,
    unit=Unit.US_FL_OZ,
    glass_ml=250,
    panel_open=False,
    welcomed=True,
    hidden_advice=("short_nights", "few_drinks"),
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_settings_come_back_as_they_were_written(file: Path) -> None:
    SettingsFile(file).write(CHANGED)

    assert SettingsFile(file).read() == CHANGED


def test_without_a_file_the_usual_settings_hold_and_none_is_made(file: Path) -> None:
    assert SettingsFile(file).read() == Settings()
    assert not file.exists()


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
        {"theme": "pink"},
        {"unit": 7},
        {"hidden_advice": "all"},
        {"hidden_advice": [1]},
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


@pytest.mark.parametrize("content", ["", "{", "[]", "null", "\0" * 100, '{"theme": '])
def test_an_unreadable_file_is_set_aside_and_the_usual_settings_hold(
    file: Path, content: str
) -> None:
    file.parent.mkdir()
    file.write_text(content)

    assert SettingsFile(file).read() == Settings()
    assert file.with_suffix(".unreadable").read_text() == content


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
