"""Guidance that an earlier version hid in the settings, until the diary knows it."""

import json
from pathlib import Path

import pytest

from spasm_diary.domain.settings import Settings, Theme
from spasm_diary.settings_file import SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def with_hidden(file: Path, hidden: object) -> SettingsFile:
    """As an earlier version left it."""
    SettingsFile(file).write(Settings(welcomed=True))
    for one in (file, file.with_suffix(".json.bak")):
        one.write_text(json.dumps({**json.loads(file.read_text()), "hidden_advice": hidden}))
    return SettingsFile(file)


def test_what_an_earlier_version_hid_is_known_until_it_is_forgotten(file: Path) -> None:
    settings_file = with_hidden(file, ["short_nights", "few_drinks"])
    settings_file.write(Settings(theme=Theme.DARK))
    assert settings_file.hidden_before() == ("short_nights", "few_drinks")

    settings_file.forget_hidden()

    assert settings_file.hidden_before() == ()
    assert settings_file.read() == Settings(theme=Theme.DARK)
    assert not any("short_nights" in one.read_text() for one in file.parent.iterdir())


@pytest.mark.parametrize("hidden", ["all", [1], [""], ["\ud83d"], {}, None])
def test_what_no_version_hid_hides_nothing(file: Path, hidden: object) -> None:
    assert with_hidden(file, hidden).hidden_before() == ()


def test_where_nothing_was_hidden_nothing_is_written(file: Path) -> None:
    SettingsFile(file).forget_hidden()

    assert not file.exists()
