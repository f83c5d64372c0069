"""One backup in a file of the person's choice, such as to carry to another computer."""

from pathlib import Path

from spasm_diary.domain.backups import Holding
from spasm_diary.storage.backups.contents import holding_of
from spasm_diary.storage.backups.copying import OpenDiary, verified_copy
from spasm_diary.storage.backups.keys_beside import lay_keys_beside
from spasm_diary.storage.durable import give_name
from spasm_diary.storage.failures import in_words, system_in_words


def backup_to(opened: OpenDiary, file: Path, key: bytes | None = None) -> Holding:
    """Copy an open diary into a file, in place of one of that name; what the copy holds.

    Raises:
        Damaged: the diary is, and so no backup is made of it.
        DiaryUnavailable: there is no room, or the folder cannot be written.
    """
    with in_words(), system_in_words(), opened.quiet() as driver:
        with verified_copy(driver, key, file.resolve().parent) as made:
            give_name(made, file.resolve())
            if key is not None:
                lay_keys_beside(opened.file, file.resolve())
        return holding_of(driver)
