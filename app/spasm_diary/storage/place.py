"""Whether a diary lies where other programs may change it behind the program's back.

A program that keeps a folder the same on several computers replaces files while they are open, and
a folder on another computer may be gone in the middle of a save. Both are how diaries were lost.
"""

from pathlib import Path

from spasm_diary.words import N_

SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "syncthing")
"""What the names of such folders begin with, in small letters."""
FIELDS = 3
"""Of a line of the disks, at least: what is there, where, and of which kind."""
NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "9p", "davfs"})
MOUNTS = Path("/proc/mounts")
IN_SYNCED = N_(
    "Your diary lies in a folder that another program copies to and fro: {folder}. Use it on one"
    " computer at a time, and close the program before you go to another one."
)
ON_NETWORK = N_(
    "Your diary lies on another computer, or on a disk of the network: {folder}. Use it on one"
    " computer at a time. A folder on this computer is safer."
)


def doubt_about(folder: Path, mounts: str | None = None) -> tuple[str, Path] | None:
    """A sentence about where the diary lies, and the folder it is about; None where all is well.

    `mounts` is what Linux tells of its disks; it is read where it is not given.
    """
    for one in (folder, *folder.parents):
        if one.name.lower().startswith(SYNCED):
            return IN_SYNCED, one
    found = _mounted_from(folder.absolute(), _read_mounts() if mounts is None else mounts)
    return (ON_NETWORK, folder) if found in NETWORK else None


def _mounted_from(folder: Path, mounts: str) -> str:
    """The kind of file system that a folder is on; the innermost counts."""
    rows = (line.split() for line in mounts.splitlines())
    holding = {
        row[1].replace("\\040", " "): row[2]
        for row in rows
        if len(row) >= FIELDS and folder.is_relative_to(row[1].replace("\\040", " "))
    }
    return holding[max(holding, key=len)] if holding else ""


def _read_mounts() -> str:
    try:
        return MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
