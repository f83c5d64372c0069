"""The commands of the README, as far as they can be tried without setting up a machine."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import dev
import environment
import system_libraries

ROOT = Path(__file__).parents[2]


def dev_py(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ROOT / "packaging" / "dev.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "arguments",
    [["chart", "spasms", "out.png"], ["--data-folder", "x", "check"], ["--help"], ["add"]],
)
def test_a_verb_is_told_from_the_window(arguments: list[str]) -> None:
    assert dev.names_a_verb(arguments)


@pytest.mark.parametrize("arguments", [[], ["--data-folder", "check"], ["--data-folder=x"]])
def test_a_data_folder_alone_still_asks_for_the_window(arguments: list[str]) -> None:
    assert not dev.names_a_verb(arguments)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
@pytest.mark.parametrize(
    "settings",
    [{}, {"DISPLAY": ""}, {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}],
)
def test_there_is_no_screen_where_nobody_could_close_the_window(settings: dict[str, str]) -> None:
    assert not dev.has_screen(settings)


@pytest.mark.parametrize(
    "settings",
    [{"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "linuxfb"}],
)
def test_a_screen_is_there_however_it_is_named(settings: dict[str, str]) -> None:
    assert dev.has_screen(settings)


def test_the_help_names_every_command_there_is() -> None:
    told = dev_py("--help")

    assert told.returncode == 0
    assert all(f"dev.py {name}" in told.stdout for name in dev.COMMANDS)


def test_an_unknown_command_shows_the_help_and_does_nothing() -> None:
    told = dev_py("install")

    assert told.returncode == 2
    assert "dev.py run" in told.stdout


def test_every_package_asked_for_is_locked_with_a_hash() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = [*asked["project"]["dependencies"], *asked["dependency-groups"]["dev"]]
    locked = environment.LOCK.read_text(encoding="utf-8").casefold()

    for name in names:
        bare = name.partition(">")[0].partition("=")[0].casefold()
        assert f"\n{bare}==" in locked, name
    assert "--hash=sha256:" in locked


def test_the_lock_sends_nobody_to_a_place_of_somebody_s_own() -> None:
    assert "://" not in environment.LOCK.read_text(encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has them apart")
def test_a_missing_library_is_named_by_its_package() -> None:
    here = {"libc.so.6": "libc6", "/usr/bin/*": "coreutils"}
    absent = {"libnobodyhasthis.so.9": "libnobody9", "/usr/bin/nobody-has-*": "nobody"}

    assert system_libraries.missing({**here, **absent}) == ["libnobody9", "nobody"]
