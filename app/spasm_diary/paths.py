"""Where a person's files are: handed in everywhere, so that a test has its own."""

from dataclasses import dataclass
from pathlib import Path

import appdirs

FOLDER_NAME = "spasm-diary"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder with everything a person has written, and where each file in it lies."""

    data: Path

    @property
    def diary(self) -> Path:
        return self.data / "diary.db"

    @property
    def lock(self) -> Path:
        """Held by the window that stands over this folder."""
        return self.data / "diary.db.lock"

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def window(self) -> Path:
        """The window's size and place, which Qt writes."""
        return self.data / "window.ini"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def cache(self) -> Path:
        """What can be made again, such as matplotlib's list of fonts."""
        return self.data / "cache"

    @property
    def example(self) -> "Paths":
        """The separate diary with invented data, for looking around."""
        return Paths(self.data / "example")

    @property
    def visit(self) -> "Paths":
        """The copy of a backup while one looks at it."""
        return Paths(self.data / "visit")


def usual_paths() -> Paths:
    """Where this system keeps a program's data for a person."""
    return Paths(Path(appdirs.user_data_dir(FOLDER_NAME, appauthor=False)))
