"""What the packages say of the program is what the program is."""

import configparser
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import artefacts
import debian_package
import desktop_files
import environment
from spasm_diary.cli.catalogue import VERBS

MISUSE = 2
ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
MAN_PAGE = (LINUX / "spasm-diary.1").read_text("utf-8")


def desktop_file() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.read(LINUX / "spasm-diary.desktop", "utf-8")
    return read


def test_the_man_page_names_every_verb() -> None:
    told = set(re.findall(r"(?:\\f|\.)B ?([a-z]+)", MAN_PAGE))

    assert {verb.name for verb in VERBS} <= told


def test_the_launcher_starts_verbs_that_there_are() -> None:
    actions = [section["exec"].split() for section in map(dict, desktop_file().values()) if section]
    verbs = {verb.name for verb in VERBS}

    assert [words for _, *words in actions] == [[], ["now"]]
    assert all(program == "spasm-diary" for program, *_ in actions)
    assert all(set(words) <= verbs for _, *words in actions)


def test_every_recipe_is_of_the_version_that_is_built() -> None:
    version = artefacts.version()
    releases = ET.parse(desktop_files.METAINFO).findall("releases/release")

    assert releases[0].get("version") == version
    assert f'"spasm-diary {version}"' in MAN_PAGE
    for recipe in ("spasm-diary.iss", "spasm-diary.nsi"):
        assert f'"{version}"' in (ROOT / "packaging" / "windows" / recipe).read_text("utf-8")


def test_what_builds_is_locked_to_the_versions_that_are_tested() -> None:
    def versions(lock: Path) -> dict[str, str]:
        return dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE))

    tested, built = versions(environment.LOCK), versions(environment.BUILD_LOCK)
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]

    assert {name: built[name] for name in built if name in tested}.items() <= tested.items()
    assert all(re.split(r"[<>=]", need)[0] in built for need in groups["build"])


def test_an_artefact_that_there_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert artefacts.build(["floppy"]) == MISUSE
    assert "There are: wheel, sdist, " in capsys.readouterr().out


def test_the_licence_of_qt_stands_whole_beside_what_it_builds_on() -> None:
    texts = {file.name for file in (ROOT / "packaging" / "licences").iterdir()}

    assert texts == {"LGPL-3.txt", "GPL-3.txt", "README.txt"}


def test_what_is_needed_in_any_case_is_not_recommended_as_well() -> None:
    needed = ["libc6 (>= 2.35)", "libegl1"]

    assert debian_package.only_nice(["libc6 (>= 2.14)", "libcups2 (>= 1.4.0)"], needed) == [
        "libcups2 (>= 1.4.0)"
    ]


def test_room_is_counted_as_debian_does_whatever_the_disk_makes_of_it(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(bytes(1025))
    (tmp_path / "empty").touch()
    (tmp_path / "link").symlink_to("empty")

    assert debian_package.kilobytes(tmp_path) == 2 + 3
