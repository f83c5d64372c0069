"""All scenes by the diary that they are of, and how that diary is made."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from builders import NOW
from fakes import StoppedClock
from lock_scenes import ENCRYPTING_SCENES, LOCKED_SCENES, UNLOCKED_SCENES
from locked import lock
from scene_life import fill_for_scenes
from scenes import BACK_SCENES, EMPTY_SCENES, FIRST_SCENES, SCENES, TWELVE_SCENES, Scene
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.settings import ClockFace, Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from trouble_scenes import TROUBLE_SCENES
from whole_program import running, settle

KINDS: Mapping[str, tuple[Scene, ...]] = {
    "new": FIRST_SCENES,
    "empty": (*EMPTY_SCENES, *ENCRYPTING_SCENES),
    "filled": SCENES,
    "back": BACK_SCENES,
    "am and pm": TWELVE_SCENES,
    "locked": LOCKED_SCENES,
    "unlocked": UNLOCKED_SCENES,
}
"""The scenes of one kind can be reached in one program, in any order."""
WITH_TROUBLE: Mapping[str, tuple[Scene, ...]] = {
    **KINDS,
    **{str(scene): (scene,) for scene in TROUBLE_SCENES},
}
"""The same, and each kind of trouble, which a program has but once."""
BEHIND_A_LOCK = ("locked", "unlocked")
AWAY = timedelta(days=200)


def prepare(kind: str, folder: Path) -> None:
    """Make the diary in a folder, if there is to be one."""
    folder.mkdir(parents=True, exist_ok=True)
    if kind in {"filled", "back", "am and pm"}:
        fill_for_scenes(folder)
    if kind == "am and pm":
        SettingsFile(Paths(folder).settings).write(Settings(clock=ClockFace.HOURS_12))
    if kind in BEHIND_A_LOCK:
        lock(Paths(folder).diary)


@contextmanager
def running_on(kind: str, folder: Path) -> Iterator[Program]:
    """A program for the scenes of a kind, as far as its diary opens by itself."""
    prepare(kind, folder)
    clock = StoppedClock(NOW + AWAY if kind == "back" else NOW)
    with running(folder, clock, opened=kind not in BEHIND_A_LOCK) as program:
        if kind in BEHIND_A_LOCK:
            program.open_later()
            settle(program)
        yield program
