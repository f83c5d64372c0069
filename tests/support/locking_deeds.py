"""What the program does to the lock of a diary, each to be failed at every step."""

import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from after_a_fault import NAME, entries_after, fill
from builders import NOW
from deed import THERE_BEFORE, Deed, MakeDeed, by_id, empty, told_in_a_sentence
from locked import CHEAP, lock
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.keys_beside import key_for_copy, whose_keys
from spasm_diary.storage.backups.standing import BACKUPS
from spasm_diary.storage.converting import encrypt
from spasm_diary.storage.keys.leftovers import partial_of
from spasm_diary.storage.keys.locked import fits, is_locked
from spasm_diary.storage.keys.places import key_file_of, partial_keys_of
from spasm_diary.storage.keys.unlocking import unlock
from spasm_diary.storage.keys.wrapping import KEY_BYTES
from spasm_diary.storage.opening import open_file, settle
from spasm_diary.storage.under_way import ENDS, NOTE, Begun
from traced import Program, Traced, spasm_diary

OLD, NEW = "old words", "new words"
STDIN = 0
JOURNAL = bytes.fromhex("d9d505f920a163d7")
"""What a journal begins with that still counts."""
CHEAPLY = f"""
import sys
from pathlib import Path
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.converting import encrypt, renew_key
from spasm_diary.storage.keys.unlocking import change_passphrase, new_key, unlock
from spasm_diary.storage.keys.wrapping import Cost
file, cheap = Path(sys.argv[1]), Cost(n={CHEAP.n}, r={CHEAP.r})
old, new = Passphrase("{OLD}"), Passphrase("{NEW}")
try:
    {{what}}
except DiaryError as error:
    sys.exit(str(error))
"""
"""As the commands do it, but for half a second that each passphrase takes them."""


@dataclass(frozen=True)
class Encrypting(Deed):
    """A diary that anybody could read gets a lock."""

    folder: Path

    @property
    def program(self) -> Program:
        return cheaply("encrypt(file, new_key(), new, cost=cheap)", self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        diary = self.folder / NAME
        is_done = is_locked(diary)
        assert is_done or ended.code != 0
        told_at_the_next_start(diary, ended, ENDS[Begun.ENCRYPTING], is_done=is_done)
        key = unlock(diary, Passphrase(NEW)) if is_done else None
        holds_all_and_nothing_is_left(self.folder, key)


@dataclass(frozen=True)
class Decrypting(Deed):
    """The lock is taken off a diary."""

    folder: Path

    @property
    def program(self) -> Program:
        words = ("--passphrase-fd", STDIN, "decrypt")
        return spasm_diary(*words, folder=self.folder, typed=f"{OLD}\n".encode())

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        lock(self.folder / NAME, OLD)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        diary = self.folder / NAME
        is_done = not is_locked(diary)
        assert is_done or ended.code != 0
        told_at_the_next_start(diary, ended, ENDS[Begun.DECRYPTING], is_done=is_done)
        key = unlock(diary, Passphrase(OLD)) if not is_done else None
        holds_all_and_nothing_is_left(self.folder, key)


@dataclass(frozen=True)
class ChangingPassphrase(Deed):
    """A diary gets another passphrase."""

    folder: Path

    @property
    def program(self) -> Program:
        return cheaply("change_passphrase(file, unlock(file, old), new, cheap)", self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        lock(self.folder / NAME, OLD)

    def verify(self, ended: Traced) -> None:
        told_in_a_sentence(ended)
        diary = self.folder / NAME
        keys = {words: key for words in (OLD, NEW) if (key := key_by(diary, words))}
        is_done = [*keys] == [NEW]
        assert is_done or ended.code != 0
        told_at_the_next_start(diary, ended, ENDS[Begun.PASSPHRASE], is_done=is_done)
        [(words, key)] = keys.items()
        holds_all_and_nothing_is_left(self.folder, key)
        key_file_of(diary).unlink()  # the copies that make up for it are not of the other alone
        assert key_by(diary, words) == key


@dataclass(frozen=True)
class RenewingKey(Deed):
    """A diary whose passphrase somebody may know gets another key."""

    folder: Path
    old_key = bytes(range(KEY_BYTES))

    @property
    def program(self) -> Program:
        renewed = "renew_key(file, unlock(file, old), new_key(), new, cost=cheap)"
        return cheaply(renewed, self.folder)

    def prepare(self) -> None:
        empty(self.folder)
        fill(self.folder, THERE_BEFORE)
        file = self.folder / NAME
        encrypt(file, self.old_key, Passphrase(OLD), cost=CHEAP)
        with closing(open_file(file, key=self.old_key)) as opened:
            BackupKeeper(opened, self.folder / BACKUPS, self.old_key).make(Reason.BY_HAND, NOW)

    def verify(self, ended: Traced) -> None:
        """Also the backup from before opens with the passphrase that opens the diary."""
        told_in_a_sentence(ended)
        diary = self.folder / NAME
        is_done = not (fits(diary, self.old_key) or _is_half_written(diary))
        assert is_done or ended.code != 0
        told_at_the_next_start(diary, ended, ENDS[Begun.NEW_KEY], is_done=is_done)
        words, other = (NEW, OLD) if is_done else (OLD, NEW)
        key = unlock(diary, Passphrase(words))
        holds_all_and_nothing_is_left(self.folder, key)
        other_key = key_by(diary, other)
        assert other_key is None or not fits(diary, other_key)
        [backup] = (self.folder / BACKUPS).glob("*.db")
        assert key_by(whose_keys(backup, diary), words, copy=backup) is not None
        assert fits(backup, key_for_copy(backup, diary, key) or b"")
        key_file_of(diary).unlink()
        assert key_by(diary, words) == key


def _is_half_written(diary: Path) -> bool:
    """As it may be before there is a new key; opening it takes that back."""
    journal = diary.with_name(f"{diary.name}-journal")
    return journal.exists() and journal.read_bytes().startswith(JOURNAL)


def cheaply(what: str, folder: Path) -> Program:
    code = CHEAPLY.format(what=what)
    return Program((sys.executable, "-c", code, str(folder / NAME)))


def key_by(diary: Path, words: str, copy: Path | None = None) -> bytes | None:
    try:
        return unlock(diary, Passphrase(words), copy)
    except WrongPassphrase:
        return None


def told_at_the_next_start(
    diary: Path, ended: Traced, ends: tuple[str, str], *, is_done: bool
) -> None:
    """How it ended, and until the diary was opened; nothing if it was not begun, or was done.

    Whoever is not killed tells at once that it failed. Nobody goes on believing that it was not
    done, where it was.
    """
    is_half_made = partial_of(diary).exists() or partial_keys_of(diary).exists()
    told = settle(diary)
    assert told in ("", ends[is_done])
    assert told or ended.errors or not is_half_made
    assert told or not (is_done and b"not kept" in ended.errors)
    assert settle(diary) == told


def holds_all_and_nothing_is_left(folder: Path, key: bytes | None) -> None:
    """It opens with every entry; nothing half-made stays."""
    assert entries_after(folder, key=key) == by_id(THERE_BEFORE)
    left = [one.name for one in folder.iterdir() if one.name not in {NAME, NOTE, BACKUPS}]
    assert all(name.startswith("diary.keys") and name.endswith(".json") for name in left), left


LOCKING: tuple[MakeDeed, ...] = (Encrypting, Decrypting, ChangingPassphrase, RenewingKey)
