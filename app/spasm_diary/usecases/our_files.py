"""Which files in the data folder are the program's own: by their names and their places.

Whatever else somebody put there is theirs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ours:
    """What is ours in a folder: patterns of the names of files, and of folders with more of it."""

    files: tuple[str, ...] = ()
    folders: Mapping[str, "Ours"] = field(default_factory=dict)


_LOGS = Ours(("log.txt", "log.txt.[0-9]"))
_CACHE = Ours(folders={"matplotlib": Ours(("fontlist-v*.json", "fontlist-v*.matplotlib-lock"))})
_FILES = (
    "diary.db",
    "diary.db-journal",
    "diary.db-wal",
    "diary.db-shm",
    ".diary.db-*",
    "diary.db.lock",
    "diary.db.partial",
    "diary.db.partial-*",
    "diary.held.*",
    "diary.keys*",
    "restoring.*",
    ".restoring-*",
    ".copying-*",
    ".spasm-diary-*",
    "not-saved-*.json",
    "not-saved-*.sealed",
    "under-way.*",
    "settings.json",
    "settings.partial",
    "settings.unreadable",
    "settings.json.bak",
    "settings.json.corrupt-*",
    "window.ini",
    "window.ini.lock",
)
_FOLDERS = {"logs": _LOGS, "cache": _CACHE}
EXAMPLE = Ours(_FILES, _FOLDERS)
EVERYTHING = Ours(_FILES, {**_FOLDERS, "example": EXAMPLE, "visit": EXAMPLE})
"""The diary with all that belongs to it, without its copies."""
COPIES = Ours(
    ("diary-before-schema*.db",),
    {
        "backups": Ours(("diary-*.db", ".copying-*", "backups.json*", "tested.txt", "diary.keys*")),
        "set-aside-*": Ours(("diary.db*",)),
    },
)
"""What was copied from the diary, to be there when it is not."""
