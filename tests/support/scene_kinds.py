"""All scenes by the diary that they are of, and how that diary is made."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from lock_scenes import ENCRYPTING_SCENES, LOCKED_SCENES, UNLOCKED_SCENES
from locked import lock
from scene_life import fill_for_scenes
from scenes import EMPTY_SCENES, FIRST_SCENES, SCENES, TROUBLE_SCENES, Scene
from spasm_diary.bootstrap.program import Program
from spasm_diary.paths import Paths
from whole_program import running, settle

KINDS: Mapping[str, tuple[Scene, ...]] = {
    "new": FIRST_SCENES,
    "empty": (*EMPTY_SCENES, *ENCRYPTING_SCENES),
    "filled": SCENES,
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


def prepare(kind: str, folder: Path) -> None:
    """Make the diary in a folder, if there is to be one."""
    folder.mkdir(parents=True, exist_ok=True)
    if kind == "filled":
        fill_for_scenes(folder)
    elif kind in BEHIND_A_LOCK:
        lock(Paths(folder).diary)


@contextmanager
def running_on(kind: str, folder: Path) -> Iterator[Program]:
    """A program for the scenes of a kind, as far as its diary opens by itself."""
    prepare(kind, folder)
    with running(folder, opened=kind not in BEHIND_A_LOCK) as program:
        if kind in BEHIND_A_LOCK:
            program.open_later()
            settle(program)
        yield program
