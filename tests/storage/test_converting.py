"""A diary is encrypted and decrypted whole, or stays as it was."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

import pytest

from builders import NOW, spasm
from every_field import EVERY_FIELD
from locked import CHEAP, WORDS, lock
from other_programs import another_program_holds, run_apart
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, Locked
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.connecting import APPLICATION_ID, SCHEMA, pragma, raw_connection
from spasm_diary.storage.converting import decrypt, encrypt
from spasm_diary.storage.keys.places import copies, key_file_of
from spasm_diary.storage.keys.unlocking import new_key, unlock
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.plain_copies import plain_copies

NOTE = "a note that nobody else may read"

KILL_AT_EVERY_LINE = """
import os, sys
from pathlib import Path
from shutil import copytree, rmtree
from locked import CHEAP
from spasm_diary.domain.errors import WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage import converting, database
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.keys.unlocking import unlock

start, scene, way, key = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
key, words = bytes.fromhex(key), Passphrase("words")
OURS = {
    "encrypt", "decrypt", "renew_key", "_convert", "_make", "_prove", "_sync",
    "write_keys", "_put", "retire_keys", "retire_superseded", "discard_partial",
}

def convert(dies_at):
    left = [dies_at]
    def trace(frame, event, argument):
        if frame.f_code.co_name not in OURS:
            return None
        if event == "line":
            left[0] -= 1
            if left[0] < 0:
                os._exit(9)
        return trace
    sys.settrace(trace)
    if way == "encrypt":
        converting.encrypt(scene / "diary.db", key, words, cost=CHEAP)
    elif way == "renew":
        new = bytes(range(32))
        converting.renew_key(scene / "diary.db", key, new, Passphrase("others"), cost=CHEAP)
    else:
        converting.decrypt(scene / "diary.db", key)
    os._exit(0)

def key_of(file):
    try:
        return unlock(file, words)
    except WrongPassphrase:
        assert way == "renew"
        return unlock(file, Passphrase("others"))

def rows_found():
    file = scene / "diary.db"
    try:
        opened = open_diary(file)
    except converting.DiaryUnavailable as locked:
        assert type(locked).__name__ == "Locked", locked
        opened = open_diary(file, key=key_of(file))
    with opened.open_work() as work:
        rows = len(list(work.diary.all_entries()))
    opened.close()
    left = [one.name for one in scene.iterdir() if not one.name.endswith("json")]
    assert left == ["diary.db"], left
    return rows

def after(dies_at):
    rmtree(scene, ignore_errors=True)
    copytree(start, scene)
    child = os.fork()
    if child == 0:
        convert(dies_at)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), rows_found()

dies_at, ended = 0, 9
while ended == 9:
    ended, rows = after(dies_at)
    assert rows == 5, (dies_at, rows)
    dies_at += 2  # a line often has another one in its wake
print(ended, dies_at)
"""


def keep(file: Path, entries: Iterable[Entry], key: bytes | None = None) -> None:
    diary = open_diary(file, key=key)
    with diary.open_work() as work:
        work.diary.put_many(entries, NOW)
    diary.close()


def kept(file: Path, key: bytes | None = None) -> list[Entry]:
    diary = open_diary(file, key=key)
    with diary.open_work() as work:
        entries = list(work.diary.all_entries())
    diary.close()
    return entries


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_everything_is_the_same_there_and_back(file: Path) -> None:
    keep(file, EVERY_FIELD)
    before = kept(file)

    key = lock(file)
    while_locked = kept(file, key)
    keep(file, [spasm(note=NOTE)], key)
    decrypt(file, key)

    assert while_locked == before
    assert len(kept(file)) == len(before) + 1


def test_a_locked_diary_asks_for_its_key(file: Path) -> None:
    key = lock(file)

    with pytest.raises(Locked, match="passphrase"):
        open_diary(file)

    assert kept(file, key) == []


def test_the_stamps_of_the_file_are_the_same(file: Path) -> None:
    key = lock(file)

    connection = raw_connection(file, key)
    stamps = pragma(connection, "application_id"), pragma(connection, "user_version")
    connection.close()

    assert stamps == (APPLICATION_ID, SCHEMA)


def test_nothing_readable_is_left_behind_but_the_copies_that_are_told(file: Path) -> None:
    keep(file, [spasm(note=NOTE) for _ in range(50)])
    backups = file.parent / "backups"
    backups.mkdir()
    old = [backups / "diary-2026-11-01.db", file.parent / "diary-before-schema2.db"]
    for copy in old:
        copy.write_bytes(file.read_bytes())

    key = lock(file)

    readable = [
        one
        for one in file.parent.rglob("*")
        if one.is_file() and (NOTE.encode() in one.read_bytes())
    ]
    assert sorted(readable) == sorted(old)
    assert plain_copies(file) == tuple(sorted(old))
    assert len(kept(file, key)) == 50


def test_the_file_stays_private(file: Path) -> None:
    umask = os.umask(0o022)
    try:
        key = lock(file)
        modes = [stat.S_IMODE(one.stat().st_mode) for one in file.parent.iterdir()]
        decrypt(file, key)
    finally:
        os.umask(umask)

    assert {*modes, stat.S_IMODE(file.stat().st_mode)} == {0o600}


def test_a_decrypted_diary_has_no_key_file_but_keeps_copies_for_older_copies(file: Path) -> None:
    key = lock(file)

    decrypt(file, key)

    assert not key_file_of(file).exists()
    assert len(dict(copies(file))) == 1
    assert kept(file) == []


def test_a_diary_that_is_encrypted_again_has_a_new_key(file: Path) -> None:
    first = lock(file)
    decrypt(file, first)
    second = lock(file, "other words")

    assert first != second
    assert unlock(file, Passphrase("other words")) == second
    with pytest.raises(KeysUnusable):
        open_diary(file, key=first)
    assert kept(file, second) == []


@pytest.mark.skipif(os.name != "posix", reason="it forks")
@pytest.mark.parametrize("way", ["encrypt", "decrypt", "renew"])
def test_it_may_be_killed_at_any_step_and_the_next_start_clears_up(
    tmp_path: Path, way: str
) -> None:
    start = tmp_path / "start"
    start.mkdir()
    keep(start / "diary.db", (spasm(note=NOTE) for _ in range(5)))
    key = new_key() if way == "encrypt" else lock(start / "diary.db", "words")
    code = f"import sys; sys.path[:0] = {[str(Path(__file__).parents[1] / 'support')]}\n"

    done = run_apart(code + KILL_AT_EVERY_LINE, start, tmp_path / "scene", way, key.hex())

    assert done.returncode == 0, done.stderr
    ended, steps = map(int, done.stdout.split())
    assert ended == 0
    assert steps > 40


def test_the_key_file_is_there_before_the_diary_needs_it(file: Path) -> None:
    """As when there is no room for it: the diary is not encrypted with a key that nobody has."""
    keep(file, [spasm(note=NOTE)])
    key_file_of(file).mkdir()

    with pytest.raises(DiaryUnavailable):
        encrypt(file, new_key(), Passphrase(WORDS), cost=CHEAP)

    assert len(kept(file)) == 1
    assert not any(name.endswith(".partial") for name in names_in(file.parent))


def test_a_diary_that_another_program_uses_is_left_alone(file: Path) -> None:
    keep(file, [spasm(note=NOTE)])
    before = file.read_bytes()

    with another_program_holds(file), pytest.raises(DiaryUnavailable, match="using"):
        encrypt(file, new_key(), Passphrase(WORDS), cost=CHEAP, patience=0.1)

    assert file.read_bytes() == before
    assert names_in(file.parent) == {"diary.db"}
