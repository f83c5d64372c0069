"""Where a diary lies, and whether others reach for it there."""

from pathlib import Path

import pytest

from spasm_diary.storage.place import IN_SYNCED, ON_NETWORK, doubt_about

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
nas:/home /home/ann nfs4 rw 0 0
/dev/sdb1 /home/ann/local\\040disk ext4 rw 0 0
"""


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Work", "Nextcloud", "iCloudDrive"])
def test_a_folder_that_is_synced_is_told(name: str) -> None:
    folder = Path("/data") / name / "health" / "spasm-diary"

    assert doubt_about(folder, MOUNTS) == (IN_SYNCED, Path("/data") / name)


def test_a_folder_on_the_network_is_told() -> None:
    folder = Path("/home/ann/.local/share/spasm-diary")

    assert doubt_about(folder, MOUNTS) == (ON_NETWORK, folder)


@pytest.mark.parametrize("folder", ["/var/data", "/home/ann/local disk/spasm-diary"])
def test_a_folder_of_this_computer_is_well(folder: str) -> None:
    assert doubt_about(Path(folder), MOUNTS) is None


def test_where_nothing_is_known_of_the_disks_nothing_is_said() -> None:
    assert doubt_about(Path("/home/ann"), "") is None
