"""What opens a locked diary, and everything that can be wrong with its key file."""

import json
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from locked import CHEAP, WORDS, lock
from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, TooNew, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.storage.converting import decrypt
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.places import copies, key_file_of
from spasm_diary.storage.keys.unlocking import (
    change_passphrase,
    new_key,
    unlock,
    unlock_by_sheet,
)
from spasm_diary.storage.opening import open_diary


def forget_copies(file: Path) -> None:
    for _number, copy in list(copies(file)):
        copy.unlink()


def opens(file: Path, key: bytes) -> bool:
    with suppress(DiaryUnavailable):
        open_diary(file, key=key).close()
        return True
    return False


def test_the_passphrase_and_the_sheet_give_the_key(file: Path) -> None:
    key = lock(file)

    assert unlock(file, Passphrase(WORDS)) == key
    assert unlock_by_sheet(file, "-".join(groups_of(key))) == key


def test_twenty_wrong_passphrases_do_no_harm(file: Path) -> None:
    key = lock(file)
    before = {one.name: one.read_bytes() for one in file.parent.iterdir()}

    for number in range(20):
        with pytest.raises(WrongPassphrase, match="not the passphrase"):
            unlock(file, Passphrase(f"guess {number}"))

    assert {one.name: one.read_bytes() for one in file.parent.iterdir()} == before
    assert opens(file, unlock(file, Passphrase(WORDS)))
    assert opens(file, key)


def test_a_new_passphrase_takes_the_place_of_the_old_and_touches_nothing_else(file: Path) -> None:
    key = lock(file)
    diary = file.read_bytes()

    change_passphrase(file, key, Passphrase("new words"), CHEAP)

    assert file.read_bytes() == diary
    assert unlock(file, Passphrase("new words")) == key
    with pytest.raises(WrongPassphrase):
        unlock(file, Passphrase(WORDS))
    assert unlock_by_sheet(file, " ".join(groups_of(key))) == key


def test_the_last_five_key_files_are_kept_and_all_are_private(file: Path) -> None:
    key = lock(file)
    for number in range(7):
        change_passphrase(file, key, Passphrase(f"words {number}"), CHEAP)

    kept = dict(copies(file))
    assert sorted(kept) == [4, 5, 6, 7, 8]
    assert kept[8].read_bytes() == key_file_of(file).read_bytes()
    for one in (key_file_of(file), *kept.values()):
        assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_no_key_is_written_anywhere_as_it_is(file: Path) -> None:
    key = lock(file)

    for one in file.parent.iterdir():
        content = one.read_bytes()
        assert key not in content
        assert key.hex().encode() not in content
        assert WORDS.encode() not in content


def lose(key_file: Path) -> None:
    key_file.unlink()


def cut_in_half(key_file: Path) -> None:
    key_file.write_bytes(key_file.read_bytes()[:200])


def fill_with_nothing(key_file: Path) -> None:
    key_file.write_bytes(bytes(key_file.stat().st_size))


def write_a_list(key_file: Path) -> None:
    key_file.write_text("[1, 2, 3]")


def change_a_letter(key_file: Path) -> None:
    raw = json.loads(key_file.read_text())
    sealed = raw["keys"]["passphrase"]["sealed"]
    raw["keys"]["passphrase"]["sealed"] = ("0" if sealed[0] != "0" else "1") + sealed[1:]
    key_file.write_text(json.dumps(raw))


def write_another_program_s(key_file: Path) -> None:
    key_file.write_text('{"format": "passwords", "version": 1}')


DAMAGES = [
    (lose, "missing"),
    (cut_in_half, "damaged"),
    (fill_with_nothing, "damaged"),
    (write_a_list, "damaged"),
    (change_a_letter, "damaged"),
    (write_another_program_s, "damaged"),
]


@pytest.mark.parametrize(("damage", "words"), DAMAGES)
def test_a_copy_makes_up_for_a_key_file_that_is_lost(
    file: Path, damage: Callable[[Path], None], words: str
) -> None:
    key = lock(file)
    damage(key_file_of(file))

    assert unlock(file, Passphrase(WORDS)) == key


@pytest.mark.parametrize(("damage", "words"), DAMAGES)
def test_without_a_copy_the_trouble_is_told_and_the_sheet_opens_the_diary(
    file: Path, damage: Callable[[Path], None], words: str
) -> None:
    key = lock(file)
    forget_copies(file)
    damage(key_file_of(file))

    with pytest.raises(KeysUnusable, match=words) as caught:
        unlock(file, Passphrase(WORDS))

    assert "recovery sheet" in str(caught.value)
    assert "delete" not in str(caught.value).lower()
    assert opens(file, unlock_by_sheet(file, " ".join(groups_of(key))))


def test_a_key_file_of_a_newer_version_is_told_and_left_alone(file: Path) -> None:
    lock(file)
    key_file = key_file_of(file)
    raw = json.loads(key_file.read_text())
    key_file.write_text(json.dumps({**raw, "version": 2}))
    before = key_file.read_bytes()

    with pytest.raises(TooNew, match="newer version"):
        unlock(file, Passphrase(WORDS))

    assert key_file.read_bytes() == before


def test_the_key_file_of_another_diary_is_told_from_a_wrong_passphrase(file: Path) -> None:
    lock(file)
    other = file.with_name("other") / "diary.db"
    other.parent.mkdir()
    lock(other)
    forget_copies(file)
    key_file_of(file).write_bytes(key_file_of(other).read_bytes())

    key = unlock(file, Passphrase(WORDS))
    with pytest.raises(KeysUnusable, match="another diary"):
        open_diary(file, key=key)


def test_the_sheet_of_another_diary_is_told(file: Path) -> None:
    key = lock(file)

    with pytest.raises(KeysUnusable, match="not the one of this diary"):
        unlock_by_sheet(file, " ".join(groups_of(new_key())))

    forget_copies(file)
    key_file_of(file).unlink()
    other = unlock_by_sheet(file, " ".join(groups_of(new_key())))
    with pytest.raises(KeysUnusable, match="another diary"):
        open_diary(file, key=other)
    assert opens(file, key)


def test_a_lost_key_file_is_made_anew_from_the_sheet(file: Path) -> None:
    key = lock(file)
    forget_copies(file)
    key_file_of(file).unlink()

    change_passphrase(file, key, Passphrase("new words"), CHEAP)

    assert unlock(file, Passphrase("new words")) == key
    assert opens(file, key)


def test_no_key_file_is_made_with_the_key_of_another_diary(file: Path) -> None:
    lock(file)
    before = key_file_of(file).read_bytes()

    with pytest.raises(DiaryUnavailable):
        change_passphrase(file, new_key(), Passphrase("words"), CHEAP)

    assert key_file_of(file).read_bytes() == before


def test_only_an_encrypted_diary_is_locked(file: Path) -> None:
    assert not is_locked(file)
    open_diary(file).close()
    assert not is_locked(file)
    key = lock(file)
    assert is_locked(file)
    decrypt(file, key)
    assert not is_locked(file)
