"""The folder of backups, and the list in it that tells what each one holds.

The list is a help and not needed: a file that is not on it is looked into.
"""

import json
import logging
import re
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from spasm_diary.domain.backups import Backup, Holding, Reason, superfluous
from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.backups.contents import holding_of, state_of
from spasm_diary.storage.backups.copying import verified_copy
from spasm_diary.storage.backups.keys_beside import is_plain
from spasm_diary.storage.connecting import Driver, raw_connection
from spasm_diary.storage.durable import give_name, sha256_of, sync_file
from spasm_diary.storage.failures import in_words, system_in_words

logger = logging.getLogger(__name__)

LIST = "backups.json"
NAMED = re.compile(r"diary-(\d{6,})-(\d{4}-\d\d-\d\d)-([a-z-]+)\.db")


class BackupFolder:
    """Where backups are made, listed and thinned out."""

    def __init__(self, folder: Path, key: bytes | None = None) -> None:
        """`key` is for looking into a backup that is encrypted and not on the list."""
        self.folder = folder
        self._key = key

    def listed(self) -> tuple[Backup, ...]:
        """Every backup that is there, the newest first."""
        known = self._list()
        found = (
            known.get(file.name) or _unlisted(file, match, self._key)
            for file in self._files()
            if (match := NAMED.fullmatch(file.name))
        )
        return tuple(sorted(filter(None, found), key=lambda one: one.number, reverse=True))

    def path_of(self, backup: Backup) -> Path:
        return self.folder / backup.name

    def make(
        self, driver: Driver, reason: Reason, now: datetime, key: bytes | None = None
    ) -> Backup:
        """Copy an open diary, and count the copy only when it was read back.

        Raises:
            Damaged: the diary is, and so no backup is made of it.
            DiaryUnavailable: there is no room, or the folder cannot be written.
        """
        with in_words(), system_in_words():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            before = self.listed()
            number = max((one.number for one in before), default=0) + 1
            words = reason.value.replace("_", "-")
            name = f"diary-{number:06}-{now.date().isoformat()}-{words}.db"
            with verified_copy(driver, key, self.folder) as made:
                holding, state = holding_of(driver), state_of(driver)
                made_now = Backup(
                    name, number, now, reason, holding, state, sha256_of(made), made.stat().st_size
                )
                give_name(made, self.folder / name)
            self._write_list((made_now, *before))
            logger.info("made backup %d", number)
            return made_now

    def thin_out(self, live: Holding) -> None:
        """Let go of what there is more than enough of; see `superfluous`."""
        backups = self.listed()
        going = superfluous(backups, live)
        for one in going:
            with suppress(OSError):
                self.path_of(one).unlink()
        if going:
            self._write_list(one for one in backups if one not in going)

    def _files(self) -> Iterable[Path]:
        return self.folder.glob("diary-*.db") if self.folder.is_dir() else ()

    def _list(self) -> dict[str, Backup]:
        try:
            rows = json.loads((self.folder / LIST).read_text(encoding="utf-8"))
            backups = [_from_row(row) for row in rows]
        except (OSError, ValueError, KeyError, TypeError):
            return {}
        return {one.name: one for one in backups}

    def _write_list(self, backups: Iterable[Backup]) -> None:
        partial = self.folder / f"{LIST}.partial"
        rows = [_to_row(one) for one in backups if one.is_known]
        partial.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        partial.chmod(0o600)
        sync_file(partial)
        give_name(partial, self.folder / LIST)


def look_into(file: Path, read: Callable[[Driver], Holding], key: bytes | None = None) -> Holding:
    """Read a diary that nobody has open, without changing a byte of it.

    Raises:
        DiaryUnavailable: it cannot be read.
    """
    with in_words(), closing(raw_connection(file, key, mode="mode=ro&immutable=1")) as driver:
        return read(driver)


def _unlisted(file: Path, match: re.Match[str], key: bytes | None) -> Backup | None:
    """What can be told of a backup that is not on the list, such as after a crash."""
    number, day, words = match.groups()
    try:
        reason = Reason(words.replace("-", "_"))
        made = datetime.fromisoformat(f"{day}T00:00+00:00")
    except ValueError:
        return None
    bare = Backup(file.name, int(number), made, reason, Holding(0, 0), size=file.stat().st_size)
    try:
        return replace(bare, holding=look_into(file, holding_of, None if is_plain(file) else key))
    except DiaryError:
        return replace(bare, is_known=False)


def _to_row(backup: Backup) -> dict[str, Any]:
    newest = backup.holding.newest
    return {
        **asdict(backup),
        "made": backup.made.isoformat(),
        "holding": {
            **asdict(backup.holding),
            "newest": None if newest is None else newest.isoformat(),
        },
    }


def _from_row(row: dict[str, Any]) -> Backup:
    held = row["holding"]
    newest = None if held["newest"] is None else date.fromisoformat(held["newest"])
    return Backup(
        name=str(row["name"]),
        number=int(row["number"]),
        made=datetime.fromisoformat(row["made"]),
        reason=Reason(row["reason"]),
        holding=Holding(int(held["entries"]), int(held["days"]), newest),
        state=str(row["state"]),
        sha256=str(row["sha256"]),
        size=int(row["size"]),
    )
