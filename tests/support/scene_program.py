"""The program in a real window, led from scene to scene by files that a test lays down.

A file in the folder `asked` names a scene by its number. When it is reached, the number of the
window that shows it stands in a file of the same name in the folder `reached`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher

from fakes import StoppedClock
from scene_kinds import WITH_TROUBLE
from spasm_diary.bootstrap.start import run
from spasm_diary.paths import Paths
from whole_program import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from scenes import Scene
    from spasm_diary.bootstrap.program import Program

ASKED, REACHED = "asked", "reached"


def words(kind: str) -> tuple[str, ...]:
    """What starts it for the scenes of a kind."""
    return (sys.executable, __file__, kind)


class Guide:
    """Leads a program to one scene after the other."""

    def __init__(self, program: Program, scenes: tuple[Scene, ...], folder: Path) -> None:
        self._program = program
        self._scenes = scenes
        self._folder = folder
        self._window: QWidget = program.window
        self._watcher = QFileSystemWatcher([str(folder / ASKED)])
        self._watcher.directoryChanged.connect(lambda _folder: self._look())

    def _look(self) -> None:
        for asked in sorted((self._folder / ASKED).iterdir()):
            number = asked.name
            asked.unlink()
            self._reach(self._scenes[int(number)])
            told = self._folder / number
            told.write_text(str(int(self._window.winId())))
            told.rename(self._folder / REACHED / number)

    def _reach(self, scene: Scene) -> None:
        if self._window is not self._program.window:
            self._window.hide()  # to close it might ask whether to keep what was typed
            self._window.deleteLater()
        settle(self._program)
        self._window = scene.reach(self._program)
        settle(self._program)


def main(kind: str, folder: Path) -> int:
    for name in (ASKED, REACHED):
        (folder / name).mkdir()
    guides: list[Guide] = []

    def begin(program: Program) -> None:
        guides.append(Guide(program, WITH_TROUBLE[kind], folder))

    return run(Paths(folder), StoppedClock(), begin)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[-1])))
