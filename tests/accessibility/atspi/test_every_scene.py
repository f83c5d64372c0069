"""Every page and window as a screen reader is told of it: the tree, and what each Tab says.

Of the program itself, on a screen that nobody sees.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import scene_program
import screen_reader
from scene_kinds import WITH_TROUBLE, prepare
from screen_reader import Heard, Listener, Walk, findings, listening
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)
MOST_STOPS = 40
"""Tab itself is known to come round on every page, however long; here it is listened to."""


@pytest.mark.parametrize("kind", WITH_TROUBLE)
def test_every_page_and_its_stops_make_sense_to_a_listener(kind: str, tmp_path: Path) -> None:
    prepare(kind, tmp_path)
    SettingsFile(Paths(tmp_path).settings).write(Settings(welcomed=kind != "new"))
    found = {}
    with listening(tmp_path, scene_program.words(kind)) as listener:
        for number, scene in enumerate(WITH_TROUBLE[kind]):
            _go_to(number, listener, tmp_path)
            heard = listener.hear()
            lines = [*findings(heard), *_walk_findings(listener.walk(MOST_STOPS), heard)]
            titles = [one.name for one in heard.all_shown() if one.role in {"frame", "dialog"}]
            if not any(scene.title in title for title in titles):
                lines.append(f"it is called {titles}")
            if lines:
                found[str(scene)] = lines

    assert found == {}


def _go_to(number: int, listener: Listener, folder: Path) -> None:
    reached = folder / scene_program.REACHED / str(number)
    (folder / scene_program.ASKED / str(number)).touch()
    listener.keys.wait_for_file(reached)
    listener.keys.take(reached.read_text())


def _walk_findings(walk: Walk, heard: Heard) -> Iterator[str]:
    said = [_said(stop) for stop in walk.stops]
    if not said and len(_focused(heard)) != 1:  # where it is the one stop, nothing is told anew
        yield "nothing is told of what has the keys"
    if said and not walk.is_round and len(said) < MOST_STOPS:
        yield f"the keys stay after {said[-1]!r}"
    for words, stop in zip(said, walk.stops, strict=True):
        if not words.strip():
            yield f"Tab stops at a {stop.role} that has no name"
        if "focused" not in stop.states:
            yield f"{words!r} does not tell that it has the keys"


def _focused(heard: Heard) -> list[Heard]:
    return [one for one in heard.all_shown() if "focused" in one.states]


def _said(stop: Heard) -> str:
    return " ".join((stop.name, *stop.labels))
